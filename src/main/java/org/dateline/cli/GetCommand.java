package org.dateline.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.MarkedArticle;
import org.dateline.Part;
import org.dateline.Passage;
import org.dateline.SearchParameter;
import org.dateline.SearchRequest;
import org.dateline.cli.Terminal.Style;
import org.dateline.json.ArticleJson;
import org.dateline.json.ResultJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code dateline get}. */
@Command(
    name = "get",
    description = "Shows one article, with every match of a query marked when one is given.",
    footer = {
      "",
      "Examples:",
      "  dateline get 3f1c22a9d04be57788aa00c91d6f2e35",
      "  dateline get reuters-1987-0042 --q 'cocoa price*' --json"
    })
final class GetCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final SearchFlags flags;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private final ArchiveFlags archive;

  @Parameters(paramLabel = "ID", description = "The article's id.")
  private String id = "";

  @Option(names = "--json", description = "Print the answer as over HTTP.")
  private boolean json;

  GetCommand(Terminal terminal, SearchFlags flags) {
    this.terminal = terminal;
    this.archive = new ArchiveFlags(terminal);
    this.flags = flags;
  }

  @Override
  public Integer call() {
    ParseResult typed = spec.commandLine().getParseResult();
    SearchRequest request = flags.request(typed, List.of());
    boolean marked = typed.hasMatchedOption(SearchFlags.flag(SearchParameter.Q));
    try (Archive opened = archive.reading()) {
      return marked
          ? told(opened.article(id, request), MarkedArticle::article, this::showMarked)
          : told(opened.article(id), Function.identity(), this::show);
    }
  }

  /** Shows what was found, and tells when there is none to be read. */
  private <T> int told(Optional<T> found, Function<T, Article> article, Consumer<T> show) {
    boolean withdrawn =
        found.map(article).filter(a -> a.status() == Article.Status.WITHDRAWN).isPresent();
    if (found.isEmpty()) {
      terminal.note("dateline: There is no article “" + Terminal.clean(id) + "”.");
    } else if (withdrawn) {
      terminal.note(
          "dateline: The article “" + Terminal.clean(id) + "” was withdrawn by its publisher.");
    }
    if (!withdrawn || json) {
      found.ifPresent(show);
    }
    return (found.isEmpty() || withdrawn ? ExitCode.REFUSED : ExitCode.OK).number();
  }

  private void showMarked(MarkedArticle found) {
    if (json) {
      terminal.line(ResultJson.toJson(found));
    } else {
      print(found.article(), found.text());
    }
  }

  private void show(Article found) {
    if (json) {
      terminal.line(ArticleJson.toJson(found));
    } else {
      print(found, passages(found));
    }
  }

  /** The article's text without marks. */
  private static List<Passage> passages(Article article) {
    Stream<Passage> head =
        Stream.of(plain(Part.TITLE, article.title()), plain(Part.SUMMARY, article.summary()));
    Stream<Passage> body =
        Stream.of(article.body().split("\n\n")).map(text -> plain(Part.BODY, text));
    return Stream.concat(head, body).filter(passage -> !passage.text().isEmpty()).toList();
  }

  private static Passage plain(Part part, String text) {
    return new Passage(part, 1, text, "", List.of());
  }

  private void print(Article article, List<Passage> text) {
    Typesetter typesetter = new Typesetter(terminal);
    List<Passage> titles = text.stream().filter(p -> p.part() == Part.TITLE).toList();
    titles.forEach(p -> terminal.line(typesetter.paragraph(p.text(), p.ranges(), 0)));
    String about = HitList.about(article);
    if (!about.isEmpty()) {
      terminal.line(terminal.styled(Style.QUIET, about));
    }
    if (!article.url().isEmpty()) {
      terminal.line(terminal.styled(Style.QUIET, Terminal.clean(article.url())));
    }
    for (Passage passage : text) {
      if (passage.part() != Part.TITLE) {
        terminal.line("");
        terminal.line(typesetter.paragraph(passage.text(), passage.ranges(), 0));
      }
    }
  }
}
