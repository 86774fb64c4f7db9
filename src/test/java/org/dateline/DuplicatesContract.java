package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHits;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.junit.jupiter.api.Test;

/** What becomes of articles that say the same under several ids, or come several times. */
interface DuplicatesContract extends ArchiveKit {
  Notice DUPLICATE = new Notice("duplicate", "");

  private IngestReport skipping(Article.Builder... articles) {
    return archive().index(Stream.of(articles).map(Article.Builder::build), Duplicates.SKIP);
  }

  private static void assertStatuses(IngestReport report, Status... statuses) {
    assertThat(report.outcomes()).extracting(Outcome::status).containsExactly(statuses);
    assertThat(report.total()).isEqualTo(statuses.length);
    for (Status status : Status.values()) {
      assertThat(report.counts().getOrDefault(status, 0L))
          .as("%s", status)
          .isEqualTo(Stream.of(statuses).filter(s -> s == status).count());
    }
  }

  @Test
  default void countsTheSameTextUnderAnotherId() {
    given(article("a").title("Rain").body("It rained."));

    IngestReport report =
        given(
            article("b").title("Rain").body("It rained.").source("Wire"),
            article("c").title("Rain").body("It rained again."),
            article("d").title("Snow").body("It rained."));

    assertThat(report.notices()).containsEntry(DUPLICATE, 1L);
    assertStatuses(report, Status.CREATED, Status.CREATED, Status.CREATED);
    assertHits(search(""), "a", "b", "c", "d");
  }

  @Test
  default void leavesOutTheSameTextOnRequest() {
    given(article("a").title("Rain").body("It rained."));

    IngestReport report =
        skipping(
            article("b").title("Rain").body("It rained."),
            article("c").title("Rain").body("It rained again."));

    assertStatuses(report, Status.SKIPPED, Status.CREATED);
    assertThat(report.notices()).containsEntry(DUPLICATE, 1L);
    assertHits(search(""), "a", "c");
    assertThat(archive().article("b")).isEmpty();
  }

  @Test
  default void leavesOutTheSameTextOfOneCall() {
    IngestReport report =
        skipping(
            article("a").title("Rain"), article("b").title("Rain"), article("c").title("Rain"));

    assertStatuses(report, Status.CREATED, Status.SKIPPED, Status.SKIPPED);
    assertThat(report.notices()).containsEntry(DUPLICATE, 2L);
    assertHits(search(""), "a");
  }

  @Test
  default void knowsNoDuplicatesAmongDifferentTexts() {
    IngestReport report =
        skipping(
            article("a").title("Rain"),
            article("b").title("Rain").body("Rain"),
            article("c").title("rain"),
            article("d").title("Rain").summary("Rain"));

    assertStatuses(report, Status.CREATED, Status.CREATED, Status.CREATED, Status.SKIPPED);
  }

  @Test
  default void changesNothingWhenSkippingAgain() {
    Article.Builder[] articles = {
      article("a").title("Rain"), article("b").title("Rain"), article("c").title("Snow")
    };
    skipping(articles);

    IngestReport again = skipping(articles);

    assertStatuses(again, Status.UNCHANGED, Status.SKIPPED, Status.UNCHANGED);
    assertHits(search(""), "a", "c");
  }

  /** It is not new, whatever else has its text now. */
  @Test
  default void replacesAnArticleByTheTextOfAnother() {
    given(article("a").title("Rain"), article("b").title("Snow"));

    IngestReport report = skipping(article("b").title("Rain"));

    assertStatuses(report, Status.REPLACED);
    assertThat(report.notices()).doesNotContainKey(DUPLICATE);
    assertHits(search("rain"), "a", "b");
  }

  @Test
  default void forgetsTheTextOfWhatIsGone() {
    given(article("a").title("Rain"), article("b").title("Snow"), article("c").title("Hail"));
    archive().delete(List.of("a"));
    given(article("b").title("Wind"));
    archive().delete(SearchRequest.of("hail"));

    IngestReport report =
        skipping(
            article("d").title("Rain"), article("e").title("Snow"), article("f").title("Hail"));

    assertStatuses(report, Status.CREATED, Status.CREATED, Status.CREATED);
    assertThat(report.notices()).doesNotContainKey(DUPLICATE);
  }

  @Test
  default void comparesWithWhatIsReplacedBeforeOrAfter() {
    for (boolean before : new boolean[] {true, false}) {
      String id = before ? "x" : "y";
      given(article(id).title("Rain " + before).section("World"));
      Article.Builder changed = article(id).title("Rain " + before).section("Weather");
      Article.Builder other = article(id + "2").title("Rain " + before);

      if (before) {
        assertStatuses(skipping(changed, other), Status.REPLACED, Status.SKIPPED);
      } else {
        assertStatuses(skipping(other, changed), Status.SKIPPED, Status.REPLACED);
      }
    }
    assertHits(search("rain"), "x", "y");
  }

  /** Else no article would have the text in the end. */
  @Test
  default void takesATextThatItsHolderGivesUp() {
    given(article("a").title("Rain"));

    IngestReport report = skipping(article("b").title("Rain"), article("a").title("Snow"));

    assertStatuses(report, Status.CREATED, Status.REPLACED);
    assertHits(search("rain"), "b");
    assertHits(search("snow"), "a");
  }

  @Test
  default void tellsFirstWhatBecameOfWhatWasHeld() {
    given(article("a").title("Rain"), article("b").title("Wind"));

    IngestReport report =
        given(
            article("a").title("Snow"),
            article("b").title("Gale"),
            article("a").title("Hail"),
            article("c").title("Fog"),
            article("b").title("Wind"),
            article("c").title("Mist"));

    assertStatuses(
        report,
        Status.REPLACED,
        Status.UNCHANGED,
        Status.REPEATED,
        Status.CREATED,
        Status.REPEATED,
        Status.REPEATED);
    assertHits(search("hail"), "a");
    assertHits(search("wind"), "b");
    assertHits(search("mist"), "c");
  }

  /** The last of an id counts; where it is left out, nothing of the id is held. */
  @Test
  default void leavesOutAnIdWhoseLastTextIsHeld() {
    IngestReport report =
        skipping(
            article("b").title("Snow"), article("a").title("Rain"), article("b").title("Rain"));

    assertStatuses(report, Status.SKIPPED, Status.CREATED, Status.SKIPPED);
    assertThat(report.notices()).containsEntry(DUPLICATE, 2L);
    assertHits(search(""), "a");
  }

  @Test
  default void takesAnIdWhoseLastTextIsNew() {
    IngestReport report =
        skipping(
            article("a").title("Rain"), article("b").title("Rain"), article("b").title("Snow"));

    assertStatuses(report, Status.CREATED, Status.CREATED, Status.REPEATED);
    assertThat(report.notices()).doesNotContainKey(DUPLICATE);
    assertHits(search("snow"), "b");
  }

  @Test
  default void addsUpWhateverIsRefusedBetween() {
    IngestReport report =
        skipping(
            article("a").title("Rain"),
            article("a").summary("Neither title nor body"),
            article("a").title("Snow"),
            article("b").title("Snow"));

    assertStatuses(report, Status.CREATED, Status.REFUSED, Status.REPEATED, Status.SKIPPED);
    assertHits(search(""), "a");
  }
}
