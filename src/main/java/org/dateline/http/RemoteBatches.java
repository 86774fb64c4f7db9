package org.dateline.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.Problem;
import org.dateline.json.ArticleJson;

/** Articles one after another, gathered into the bodies of requests, one article a line. */
final class RemoteBatches {
  private static final int ARTICLES = 5_000;
  private static final int BYTES = 16 << 20;

  private final Iterator<Article> articles;
  private long sent;

  RemoteBatches(Iterator<Article> articles) {
    this.articles = articles;
  }

  /** The body of one request: articles, each ended by a line feed. */
  static final class Batch {
    private final byte[] lines;

    /** The place of its first article among all of them, counted from 0. */
    private final long first;

    private Batch(byte[] lines, long first) {
      this.lines = lines;
      this.first = first;
    }

    HttpRequest.BodyPublisher body() {
      return HttpRequest.BodyPublishers.ofByteArray(lines);
    }

    /** What the server says of lines, said of the articles that the caller gave. */
    IngestReport inStream(IngestReport report) {
      return new IngestReport(
          report.counts(),
          report.problems().stream().map(this::inStream).toList(),
          report.problemCount(),
          notices(report),
          report.outcomes());
    }

    /**
     * Members that the server does not know are no news: whoever made the article put them there.
     */
    private static Map<Notice, Long> notices(IngestReport report) {
      Map<Notice, Long> notices = new TreeMap<>(report.notices());
      notices.keySet().removeIf(notice -> notice.code().equals("unknown-member"));
      return notices;
    }

    private Problem inStream(Problem problem) {
      return switch (problem.where()) {
        case Problem.AtLine l -> problem.at(new Problem.InArticle(first + l.line() - 1));
        case Problem.InArticle a -> problem.at(new Problem.InArticle(first + a.index()));
        case Problem.Nowhere n -> problem;
        case Problem.InParameter p -> problem;
        case Problem.InQuery q -> problem;
      };
    }
  }

  /** The next batch; empty at the end. A batch has one article at least, however large. */
  Optional<Batch> next() {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int count = 0;
    while (count < ARTICLES && lines.size() < BYTES && articles.hasNext()) {
      lines.writeBytes(line(articles.next()).getBytes(StandardCharsets.UTF_8));
      count++;
    }
    if (count == 0) {
      return Optional.empty();
    }
    Batch batch = new Batch(lines.toByteArray(), sent);
    sent += count;
    return Optional.of(batch);
  }

  /**
   * One line. Line breaks can only come from extra members, whose JSON is written as given; no
   * string of JSON holds one, so that a space says the same.
   */
  private static String line(Article article) {
    return ArticleJson.toJson(article).replace('\n', ' ').replace('\r', ' ') + "\n";
  }
}
