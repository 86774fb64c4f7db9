package org.dateline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A news archive that can be searched and written to. Instances are thread-safe; one per folder and
 * process is enough.
 *
 * <p>Every call may throw {@link InvalidRequestException} when what was asked cannot be answered as
 * asked, with all that is wrong with it, and {@link ArchiveException} when the archive itself
 * cannot do it now.
 *
 * <p><b>Durable and visible.</b> When {@link #index} or {@link #delete} returns, the change
 * survives a crash and the next search sees it. When one of them throws, the change is unknown,
 * never half: repeating it is harmless, since articles are replaced by id.
 *
 * <p>An interrupted caller gets its interrupt status back and never harms the archive.
 */
public interface Archive extends AutoCloseable {

  /**
   * Answers a search: hits of one page, exact total, and the facets and timeline that were asked.
   *
   * @param request what to look for; {@code SearchRequest.of("")} matches every article
   * @return the answer; its counts are exact unless {@link SearchResult#partial()}
   * @throws InvalidRequestException when a value of the request cannot be used
   */
  SearchResult search(SearchRequest request);

  /**
   * Returns one article as it was indexed: id, language and tags filled in, countries as codes, the
   * dateline apart from the body. Of a withdrawn article that is id and status.
   *
   * @param id its id
   * @return the article, or empty when the archive holds none of that id
   */
  Optional<Article> article(String id);

  /**
   * Returns one article with every match of a query marked in its whole text. The article need not
   * match: then nothing is marked.
   *
   * @param id its id
   * @param request whose query is marked; only its query, {@code in} and {@code match} count
   * @return the marked article, or empty when the archive holds none of that id
   */
  Optional<MarkedArticle> article(String id, SearchRequest request);

  /**
   * Indexes articles, in bounded batches, each committed as a whole. An article that cannot be
   * indexed is refused in the report and keeps no other from being indexed. Of several articles
   * with the same id the last wins.
   *
   * @param articles what to index; consumed lazily, and closed at the end
   * @return one report for all of them
   */
  default IngestReport index(Stream<Article> articles) {
    return index(articles, Duplicates.KEEP);
  }

  /**
   * As {@link #index(Stream)}, and decides what becomes of an article that the archive does not
   * hold yet, while it holds another one with the same title and body.
   *
   * @param articles what to index; consumed lazily, and closed at the end
   * @param duplicates whether such articles are indexed
   * @return one report for all of them; a notice counts such articles
   */
  IngestReport index(Stream<Article> articles, Duplicates duplicates);

  /**
   * Indexes one article. Costs a commit of its own (20 to 50 ms on an ordinary disk), so many
   * articles belong into one call of {@link #index(Stream)}.
   *
   * @param article what to index
   * @return a report of one article
   */
  default IngestReport index(Article article) {
    return index(Stream.of(article));
  }

  /**
   * Deletes articles by id. Ids that the archive does not hold are ignored.
   *
   * @param ids whose articles to delete
   * @return how many articles were held and are gone now
   */
  long delete(Collection<String> ids);

  /**
   * Deletes every article that a search matches when the call is made. All words must match ({@code
   * match=auto} is read as {@code all}), and the search is read strictly: where it would be
   * answered with warnings, nothing is deleted.
   *
   * <p>A search that matches every article of an archive of two or more is refused, whatever it
   * says: so little is lost by what was mistyped. Articles are deleted one and all by their ids.
   *
   * @param request the search, of which query and filters count
   * @return how many articles are gone now
   * @throws InvalidRequestException when the request has neither a query nor a filter, a value that
   *     cannot be used or that no article has, or a part that was misread; with the code {@code
   *     deletes-everything} when every article matches
   * @throws ArchiveException BUSY when what it matches could not all be found in the time of a
   *     search; nothing is deleted then
   */
  long delete(SearchRequest request);

  /**
   * As {@link #delete(SearchRequest)}, when the search matches as many articles as the caller saw:
   * what arrived meanwhile is not deleted unseen.
   *
   * @param request the search, of which query and filters count
   * @param expected how many articles it is to match
   * @return how many articles are gone now: as many as expected
   * @throws InvalidRequestException as above, and with the code {@code count-changed} when the
   *     search matches another number, which is the suggestion; nothing is deleted then
   */
  long delete(SearchRequest request, long expected);

  /**
   * Lists the values of one facet with their counts under a search, by prefix and paged.
   *
   * @param name {@code country}, {@code topic}, {@code date}, …, a field of the archive's own, or a
   *     place in a tree such as {@code date/2025} or {@code topic/politics}
   * @param request the search; {@link SearchRequest#prefix()}, {@link SearchRequest#page()} and
   *     {@link SearchRequest#size()} choose among the values
   * @return the values asked for
   * @throws InvalidRequestException when there is no such facet
   */
  Facet facet(String name, SearchRequest request);

  /**
   * Counts the matches of a search per interval of time.
   *
   * @param request the search; {@link SearchRequest#interval()} sets the interval, {@link
   *     Interval#AUTO} when absent
   * @return counts, buckets without articles included
   */
  Timeline timeline(SearchRequest request);

  /**
   * Tells how a query is understood: its tree, what was repaired, and how many articles each clause
   * matches by itself, so that the one that leaves nothing is seen.
   *
   * @param request whose query is read; its filters narrow what is counted, and {@code match=any}
   *     is kept, while {@code auto} is read as {@code all}
   * @return the query as understood
   * @throws InvalidRequestException when a value of the request cannot be used
   */
  ParsedQuery parse(SearchRequest request);

  /**
   * Completes what is being typed: the words, names, topics, countries and headlines of this
   * archive that go on from the end of a query, those first that most of its articles have.
   *
   * @param request the query typed so far, its filters, and how many suggestions at most
   * @return suggestions, each with the query to search for; none for an empty query
   * @throws InvalidRequestException when a value of the request cannot be used
   */
  List<Suggestion> suggest(SearchRequest request);

  /**
   * Streams every match of a search, as it stood when the call was made, without a cap. All words
   * must match ({@code match=auto} is read as {@code all}).
   *
   * @param request the search, of which query, filters and sort count; nothing to score means
   *     newest first
   * @return an iterator to close after use
   */
  ArticleIterator export(SearchRequest request);

  /** Finishes waiting writes and releases the archive. Further calls throw. */
  @Override
  void close();
}
