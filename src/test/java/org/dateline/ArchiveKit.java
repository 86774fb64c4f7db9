package org.dateline;

import java.util.List;
import java.util.stream.Stream;

/** What the parts of the contract stand on: the archive under test and short ways to ask it. */
interface ArchiveKit {
  /** Every facet there is, with as many values as a test may have. */
  List<String> FACETS =
      List.of(
          "date:50",
          "country:50",
          "topic:50",
          "source:50",
          "language:50",
          "author:50",
          "section:50",
          "person:50",
          "organization:50",
          "place:50",
          "edition:50",
          "desk:50");

  /** The fields of its own that the archive under test is configured with. */
  List<String> OWN_FIELDS = List.of("edition", "desk");

  /** The archive under test, empty at first. */
  Archive archive();

  /** The archive under test, closed; a fresh one takes its place. */
  Archive closedArchive() throws Exception;

  /** Starts an article in English. */
  default Article.Builder article(String id) {
    return Article.builder().id(id).language("en");
  }

  /** Indexes articles, of which none may be refused. */
  default IngestReport given(Article.Builder... articles) {
    return archive().index(Stream.of(articles).map(Article.Builder::build)).orThrow();
  }

  /** Searches as everybody does. */
  default SearchResult search(String query) {
    return search(SearchRequest.of(query));
  }

  /** Searches, and checks that the answer is well-formed. */
  default SearchResult search(SearchRequest request) {
    SearchResult result = archive().search(request);
    ArchiveAssertions.assertWellFormed(result);
    return result;
  }

  /** Articles with every facet, some with several values and some with none. */
  default void givenANewsroom() {
    given(
        article("a")
            .title("Caesar act repealed")
            .country("SY")
            .country("US")
            .topic("politics/diplomacy")
            .topic("politics/sanctions")
            .source("Harbour Wire")
            .author("Ada Quill")
            .section("World")
            .person("Nadia Haddad")
            .organization("Central Bank")
            .place("Damascus")
            .published(PartialDate.parse("2025-12-21T18:04:00Z")),
        article("b")
            .title("Envoys meet on the act")
            .country("SY")
            .topic("politics/diplomacy")
            .source("Harbour Wire")
            .author("Ada Quill")
            .author("Ben Stone")
            .section("World")
            .person("Nadia Haddad")
            .published(PartialDate.parse("2025-12-02")),
        article("c")
            .title("Trade act signed")
            .country("US")
            .topic("economy/trade")
            .source("Quay Gazette")
            .author("Ben Stone")
            .section("Business")
            .organization("Central Bank")
            .organization("Chamber of Trade")
            .published(PartialDate.parse("2025-11")),
        article("d").title("An act without a date").source("Quay Gazette").place("Aleppo"),
        article("e")
            .title("Ceasefire holds")
            .country("IQ")
            .topic("conflict/peace-process")
            .topic("politics/diplomacy")
            .source("Levant Post, weekly")
            .section("World")
            .published(PartialDate.parse("2024-05-04T09:00:00Z")));
  }
}
