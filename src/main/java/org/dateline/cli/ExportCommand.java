package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.SearchRequest;
import org.dateline.json.ArticleCsv;
import org.dateline.json.ArticleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline export}. */
@Command(
    name = "export",
    description = "Writes every article that matches, whole, without a limit of their number.",
    footer = {
      "",
      "Examples:",
      "  dateline export --country SY --from 2025 > syria.jsonl",
      "  dateline export earthquake --format csv > earthquake.csv"
    })
final class ExportCommand implements Callable<Integer> {
  private static final int BETWEEN_LOOKS = 100;

  /** How articles are written. */
  enum Format {
    /** A JSON object a line. */
    JSONL,
    /** A table; cells that a spreadsheet would run as a formula are guarded. */
    CSV
  }

  private final Terminal terminal;
  private final SearchFlags flags;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private final ArchiveFlags archive;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "What to look for; all by default. An article must have all of its words.")
  private List<String> query = List.of();

  @Option(names = "--format", paramLabel = "jsonl|csv", description = "jsonl by default.")
  private Format format = Format.JSONL;

  @Option(
      names = "--bom",
      description = "Begin CSV with a byte order mark, by which some spreadsheets know UTF-8.")
  private boolean bom;

  ExportCommand(Terminal terminal, SearchFlags flags) {
    this.terminal = terminal;
    this.archive = new ArchiveFlags(terminal);
    this.flags = flags;
  }

  @Override
  public Integer call() throws IOException {
    SearchRequest request = flags.request(spec.commandLine().getParseResult(), query);
    try (Archive opened = archive.reading();
        ArticleIterator articles = opened.export(request)) {
      Writer out = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
      if (format == Format.CSV) {
        if (bom) {
          out.write('\uFEFF');
        }
        ArticleCsv.writeHeader(out);
      }
      long written = 0;
      while (articles.hasNext()) {
        write(articles.next(), out);
        written++;
        if (written % BETWEEN_LOOKS == 0 && terminal.closed()) {
          break;
        }
      }
      out.flush();
    }
    return ExitCode.OK.number();
  }

  private void write(Article article, Writer out) throws IOException {
    if (format == Format.CSV) {
      ArticleCsv.writeRow(out, article);
    } else {
      out.write(ArticleJson.toJson(article));
      out.write('\n');
    }
  }
}
