package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.json.Wire.json;
import static org.dateline.json.Wire.reader;
import static org.dateline.json.Wire.sent;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.dateline.Problem;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  private static final IngestReport REPORT =
      new IngestReport(
          Map.of(Status.CREATED, 2L, Status.REPLACED, 1L, Status.REFUSED, 1L),
          List.of(Problem.of("no-text", "No text.").at(new Problem.AtLine(4))),
          1,
          Map.of(new Notice("unknown-country", "Ruritania"), 3L),
          List.of(new Outcome("a", Status.CREATED), new Outcome("", Status.REFUSED)));

  @Test
  void writesCountsProblemsAndNotices() throws IOException {
    assertThat(json(out -> ReportJson.write(out, REPORT, false)))
        .isEqualTo(
            """
            {"created":2,"replaced":1,"unchanged":0,"repeated":0,"skipped":0,"refused":1,\
            "problems":[{"code":"no-text","message":"No text.","line":4}],"problemCount":1,\
            "notices":[{"code":"unknown-country","value":"Ruritania","count":3}]}""");
  }

  @Test
  void writesOutcomesOnlyWhenAsked() throws IOException {
    assertThat(json(out -> ReportJson.write(out, REPORT, true)))
        .endsWith(
            """
            ,"outcomes":[{"id":"a","status":"created"},{"id":"","status":"refused"}]}""");
  }

  @Test
  void readsBackEveryReportItWrites() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      IngestReport report = new RandomAnswers(seed).report();
      assertThat(sent(out -> ReportJson.write(out, report, true), ReportJson::read))
          .as("seed %d", seed)
          .isEqualTo(report);
    }
  }

  @Test
  void refusesAnOutcomeItDoesNotKnow() {
    assertThatThrownBy(
            () -> ReportJson.read(reader("{\"outcomes\":[{\"id\":\"a\",\"status\":\"lost\"}]}")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("lost");
  }
}
