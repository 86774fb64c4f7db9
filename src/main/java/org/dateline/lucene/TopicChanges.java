package org.dateline.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.dateline.Article;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.Tag;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.config.TopicTree;
import org.dateline.ingest.Intake;
import org.dateline.ingest.Taken;
import org.dateline.standing.Rules;
import org.dateline.standing.StandingQueries;
import org.dateline.store.ArticleReader;
import org.dateline.store.Dictionaries;
import org.dateline.store.Packer;

/**
 * What the rules now in an archive's {@code topics.json} would change in it: which articles would
 * get a topic, and which would lose it. Changes nothing, and takes no lock.
 */
public final class TopicChanges {
  private final String topic;
  private final Intake intake;
  private final IndexConfig config;
  private final StandingQueries rules;

  private TopicChanges(String topic, IndexConfig config) {
    this.topic = topic;
    this.config = config;
    this.intake = new Intake(config);
    this.rules = new StandingQueries(Rules.ofTopics(config), new Analyzers());
  }

  /**
   * An article whose topics would change.
   *
   * @param id its id
   * @param title its title
   * @param gets whether it would get the topic; else it would lose it
   * @param evidence the words that give it, as written; empty when it would lose it
   */
  public record Change(String id, String title, boolean gets, List<String> evidence) {
    /** Copies the list. */
    public Change {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Compares the topics that articles have with those that the rules give them now. Articles with
   * topics of their publisher keep those, and are left out.
   *
   * @param archive its folder
   * @param topic a topic of its tree, by path or another name
   * @param each told each article that would get or lose it, in no order
   * @return how many articles have topics by rule, or could
   * @throws InvalidRequestException {@code unknown-topic} when the tree has no such topic, or
   *     {@code invalid-config}
   * @throws org.dateline.ArchiveException DAMAGED when there is no archive, or NEWER
   */
  public static long of(Path archive, String topic, Consumer<Change> each) {
    IndexFolder folder = new IndexFolder(archive);
    try {
      folder.requireIndex();
      IndexConfig declared = IndexConfig.read(archive);
      try (Directory directory = FSDirectory.open(folder.index());
          DirectoryReader reader = DirectoryReader.open(directory)) {
        folder.format(directory).ifPresent(format -> format.check(archive));
        IndexConfig config = declared.withFields(new FieldsInForce(declared).inForce(directory));
        return new TopicChanges(path(config.topics(), topic), config)
            .tell(reader, new Packer(new Dictionaries(directory)), each);
      }
    } catch (IOException e) {
      throw folder.explain(e);
    }
  }

  private static String path(TopicTree topics, String name) {
    List<String> paths = topics.all().stream().map(TopicTree.Topic::path).toList();
    return topics
        .resolve(name)
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    Problem.of("unknown-topic", "topics.json has no topic “" + name + "”.")
                        .suggest(Problem.nearest(name, paths))));
  }

  private long tell(DirectoryReader reader, Packer packer, Consumer<Change> each)
      throws IOException {
    Bits live = MultiBits.getLiveDocs(reader);
    ArticleReader articles = new ArticleReader(reader, packer);
    long asked = 0;
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      if ((live == null || live.get(doc))
          && intake.take(articles.given(doc), Instant.now()) instanceof Taken.Accepted taken
          && taken.article().topics().isEmpty()
          && taken.article().status() != Article.Status.WITHDRAWN) {
        asked++;
        change(taken.article(), articles.shown(doc).topics()).ifPresent(each);
      }
    }
    return asked;
  }

  private Optional<Change> change(Article article, List<String> held) {
    Optional<Tag> now =
        rules.of(article, ArticleDocument.own(article, config.fields())).stream()
            .filter(tag -> tag.value().equals(topic))
            .findFirst();
    return now.isPresent() == held.contains(topic)
        ? Optional.empty()
        : Optional.of(
            new Change(
                article.id(),
                article.title(),
                now.isPresent(),
                now.map(Tag::evidence).orElse(List.of())));
  }
}
