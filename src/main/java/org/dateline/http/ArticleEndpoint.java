package org.dateline.http;

import io.undertow.util.HttpString;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchParameter.Operation;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.dateline.json.ArticleJson;
import org.dateline.json.ArticleMapper;
import org.dateline.json.ReportJson;
import org.dateline.json.ResultJson;

/** {@code GET|PUT|DELETE /v1/articles/{id}}: one article. */
final class ArticleEndpoint {
  private static final HttpString DELETED = new HttpString("Dateline-Deleted");

  private final Archive archive;
  private final IndexConfig config;
  private final ArticleMapper mapper;
  private final Replies replies;

  ArticleEndpoint(Archive archive, IndexConfig config, Replies replies) {
    this.archive = archive;
    this.config = config;
    this.mapper = new ArticleMapper(config, ImportRules.NONE);
    this.replies = replies;
  }

  void get(Call call) throws IOException {
    String id = id(call);
    Map<String, List<String>> given = SearchEndpoint.shortEnough(call.parameters());
    if (given.isEmpty()) {
      Article article = shown(archive.article(id).orElseThrow(ArticleEndpoint::unknown));
      replies.tagged(call, Replies.Tag.WHOLE, out -> ArticleJson.write(out, article));
    } else {
      var marked =
          call.answer(Operation.ARTICLE, given, request -> archive.article(id, request))
              .orElseThrow(ArticleEndpoint::unknown);
      shown(marked.article());
      replies.tagged(call, Replies.Tag.WHOLE, out -> ResultJson.write(out, marked));
    }
  }

  private static Article shown(Article article) {
    if (article.status() == Article.Status.WITHDRAWN) {
      throw Refusal.gone(
          Problem.of(
              RemoteConnection.WITHDRAWN,
              "The article “" + article.id() + "” was withdrawn by its publisher."));
    }
    return article;
  }

  private static Refusal unknown() {
    return Refusal.notFound(
        Problem.of("unknown-article", "The archive holds no article of this id."));
  }

  /** No article has an id with white space around it: it would be indexed under another. */
  private static String id(Call call) {
    String id = call.variable();
    if (!id.equals(id.strip())) {
      throw Refusal.badRequest(
          Problem.of("invalid-id", "The id “" + id + "” begins or ends in white space.")
              .suggest("leave the white space out of the address"));
    }
    return id;
  }

  void put(Call call) throws IOException {
    String id = id(call);
    Map<String, List<String>> given = call.parameters();
    ImportRules rules = ImportParameters.take(given, config);
    OwnParameter.refuseOthers(given, List.of(ImportParameters.AS, ImportParameters.HTML));
    ArticleMapper reader =
        rules.equals(ImportRules.NONE) ? mapper : new ArticleMapper(config, rules);
    ArticleMapper.Mapped mapped = reader.fromJson(call.text());
    Article article = mapped.article();
    if (!article.id().isEmpty() && !article.id().equals(id)) {
      throw Refusal.badRequest(
          Problem.of(
                  "id-mismatch",
                  "The article says that its id is “"
                      + article.id()
                      + "”, the address “"
                      + id
                      + "”.")
              .suggest("leave the id out of the article"));
    }
    IngestReport report = archive.index(article.toBuilder().id(id).build());
    if (report.refused() > 0) {
      throw new InvalidRequestException(
          report.problems().stream().map(p -> p.at(new Problem.Nowhere())).toList());
    }
    IngestReport whole = withNotices(report, mapped.notices());
    call.counted(whole.total());
    replies.json(call, whole.created() > 0 ? 201 : 200, out -> ReportJson.write(out, whole, true));
  }

  private static IngestReport withNotices(IngestReport report, List<Notice> more) {
    Map<Notice, Long> notices = new HashMap<>();
    more.forEach(notice -> notices.merge(notice, 1L, Long::sum));
    return report.plus(new IngestReport(Map.of(), List.of(), 0, notices, List.of()));
  }

  void delete(Call call) {
    OwnParameter.refuseOthers(call.parameters(), List.of());
    long deleted = archive.delete(List.of(id(call)));
    call.counted(deleted);
    call.answerHeaders().put(DELETED, Long.toString(deleted));
    replies.empty(call, 204);
  }
}
