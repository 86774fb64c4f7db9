package org.dateline.cli;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Archive;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.Duplicates;
import org.dateline.Facet;
import org.dateline.IngestReport;
import org.dateline.InvalidRequestException;
import org.dateline.MarkedArticle;
import org.dateline.ParsedQuery;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Suggestion;
import org.dateline.Timeline;
import org.dateline.json.ArticleJson;
import org.dateline.json.ProblemJson;
import org.dateline.json.ReportJson;
import org.dateline.json.ResultJson;

/** An archive in a folder, asked by nothing but commands; each opens and closes it. */
final class CliArchive implements Archive {
  /** A problem with a parameter, as it is told on standard error. */
  private static final Pattern FLAG =
      Pattern.compile("dateline: --(?:filter |(not-)filter )?([a-z-]+): (.*)");

  private final Path folder;

  /** Two processes cannot write at once, so nor do two threads here. */
  private final Object writing = new Object();

  private volatile boolean closed;

  CliArchive(Path folder) {
    this.folder = folder;
  }

  private interface Reading<T> {
    T from(JsonReader in) throws IOException;
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return read(answer(run("", words("search", request, List.of("--json")))), ResultJson::read);
  }

  @Override
  public Optional<Article> article(String id) {
    Run run = run("", List.of("get", "--json", "--", id));
    return run.code() == 1 && run.out().isEmpty()
        ? Optional.empty()
        : Optional.of(ArticleJson.parse(shown(run)));
  }

  @Override
  public Optional<MarkedArticle> article(String id, SearchRequest request) {
    List<String> words = new ArrayList<>(List.of("get", "--json", "--q=" + request.query()));
    for (SearchParameter row : SearchParameter.values()) {
      if (row != SearchParameter.Q && row.operations().contains(Operation.ARTICLE)) {
        request.values(row).forEach(value -> words.add(SearchFlags.flag(row) + "=" + value));
      }
    }
    words.addAll(List.of("--", id));
    Run run = run("", words);
    return run.code() == 1 && run.out().isEmpty()
        ? Optional.empty()
        : Optional.of(read(shown(run), ResultJson::readMarkedArticle));
  }

  /** An article, also one of which nothing is left but that it was withdrawn. */
  private static String shown(Run run) {
    return run.code() == 1 && run.err().contains("withdrawn") ? run.out() : answer(run);
  }

  @Override
  public IngestReport index(Stream<Article> articles, Duplicates duplicates) {
    try (articles) {
      String lines = articles.map(CliArchive::line).collect(Collectors.joining());
      synchronized (writing) {
        List<String> words =
            new ArrayList<>(List.of("index", "--format", "jsonl", "--report", "json", "-"));
        if (duplicates == Duplicates.SKIP) {
          words.add("--skip-duplicates");
        }
        Run run = run(lines, words);
        return inStream(read(run.code() == 1 ? run.out() : answer(run), ReportJson::read));
      }
    }
  }

  @Override
  public long delete(SearchRequest request) {
    synchronized (writing) {
      String deleted = answer(run("", words("delete", request, List.of("--json", "--yes"))));
      return Long.parseLong(deleted.replaceAll("[^0-9]", ""));
    }
  }

  /** A command counts by itself, and deletes as many as it showed. */
  @Override
  public long delete(SearchRequest request, long expected) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long delete(Collection<String> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    List<String> words = new ArrayList<>(List.of("delete", "--json", "--"));
    words.addAll(ids);
    synchronized (writing) {
      return Long.parseLong(answer(run("", words)).replaceAll("[^0-9]", ""));
    }
  }

  @Override
  public Facet facet(String name, SearchRequest request) {
    List<String> words = words("facet", request, List.of("--json"), name);
    return read(answer(run("", words)), ResultJson::readFacet);
  }

  @Override
  public Timeline timeline(SearchRequest request) {
    List<String> words = words("timeline", request, List.of("--json"));
    return read(answer(run("", words)), ResultJson::readTimeline);
  }

  @Override
  public ParsedQuery parse(SearchRequest request) {
    List<String> words = words("parse", request, List.of("--json"));
    return read(answer(run("", words)), ResultJson::readParsedQuery);
  }

  @Override
  public List<Suggestion> suggest(SearchRequest request) {
    List<String> words = words("suggest", request, List.of("--json"));
    return read(answer(run("", words)), ResultJson::readSuggestions);
  }

  @Override
  public ArticleIterator export(SearchRequest request) {
    Iterator<Article> articles =
        answer(run("", words("export", request, List.of())))
            .lines()
            .map(ArticleJson::parse)
            .iterator();
    return new ArticleIterator() {
      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Article next() {
        return articles.next();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void close() {
    closed = true;
  }

  private Run run(String input, List<String> words) {
    if (closed) {
      throw new ArchiveException(Reason.BUSY, "It is closed.");
    }
    return Run.with(
        Map.of(ArchiveFolder.VARIABLE, folder.toString()), input, words.toArray(String[]::new));
  }

  /** A command with the flags of those parameters that it takes. */
  private static List<String> words(
      String command, SearchRequest request, List<String> flags, String... before) {
    Operation operation = Operation.valueOf(command.toUpperCase(Locale.ROOT));
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(flags);
    for (SearchParameter row : SearchParameter.values()) {
      if (row.operations().contains(operation)) {
        request.values(row).forEach(value -> words.add(SearchFlags.flag(row) + "=" + value));
      }
    }
    request
        .ownFilters()
        .forEach(
            (name, values) -> {
              String flag = name.startsWith("not.") ? SearchFlags.NOT_OWN : SearchFlags.OWN;
              String field = name.replaceFirst("^not\\.", "");
              values.forEach(value -> words.add(flag + "=" + field + "=" + value));
            });
    words.addAll(List.of(before));
    return words;
  }

  /** Line breaks can only come from extra members, whose JSON is written as given. */
  private static String line(Article article) {
    return ArticleJson.toJson(article).replace('\n', ' ').replace('\r', ' ') + "\n";
  }

  private static IngestReport inStream(IngestReport report) {
    return new IngestReport(
        report.counts(),
        report.problems().stream().map(CliArchive::inStream).toList(),
        report.problemCount(),
        report.notices(),
        report.outcomes());
  }

  private static Problem inStream(Problem problem) {
    return problem.where() instanceof Problem.AtLine where
        ? problem.at(new Problem.InArticle(where.line() - 1))
        : problem;
  }

  /** What a command answered; throws what it says went wrong. */
  private static String answer(Run run) {
    if (run.code() == 0) {
      return run.out();
    }
    if (run.out().startsWith("{")) {
      ProblemJson.Document document = read(run.out(), ProblemJson::readDocument);
      throw document
          .reason()
          .<RuntimeException>map(reason -> new ArchiveException(reason, document.detail()))
          .orElseGet(() -> new InvalidRequestException(document.errors()));
    }
    if (run.code() == ExitCode.FAILED.number()) {
      throw new ArchiveException(Reason.BUSY, run.err());
    }
    throw new InvalidRequestException(run.err().lines().map(CliArchive::problem).toList());
  }

  private static Problem problem(String line) {
    Matcher flag = FLAG.matcher(line);
    return flag.matches()
        ? Problem.of("told", flag.group(3))
            .in((flag.group(1) == null ? "" : "not.") + flag.group(2).replace("not-", "not."))
        : Problem.of("told", line);
  }

  private static <T> T read(String json, Reading<T> reading) {
    try {
      return reading.from(new JsonReader(new StringReader(json)));
    } catch (IOException e) {
      throw new UncheckedIOException("The command answered: " + json, e);
    }
  }
}
