package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.Tag;
import org.dateline.config.Countries;

/**
 * Fills in what an article is about where its publisher did not say: countries, people,
 * organizations. Of a facet in which the publisher gave any value, the publisher's are all.
 * Thread-safe.
 */
final class FoundTags {
  private final Countries countries;

  /** Made with the first article that needs it: the tables take longer than opening an archive. */
  private Optional<CountryFinder> countryFinder = Optional.empty();

  private Optional<NameFinder> nameFinder = Optional.empty();

  FoundTags(Countries countries) {
    this.countries = countries;
  }

  private synchronized CountryFinder countryFinder() {
    CountryFinder finder = countryFinder.orElseGet(() -> new CountryFinder(countries));
    countryFinder = Optional.of(finder);
    return finder;
  }

  private synchronized NameFinder nameFinder() {
    NameFinder finder = nameFinder.orElseGet(() -> new NameFinder(countries));
    nameFinder = Optional.of(finder);
    return finder;
  }

  /** The article with what its text says, and by which words. */
  Article of(Article article) {
    List<Tag> tags = new ArrayList<>();
    Article.Builder filled = article.toBuilder();
    if (article.countries().isEmpty()) {
      List<Tag> found = countryFinder().of(article);
      filled.countries(values(found));
      tags.addAll(found);
    }
    if (article.people().isEmpty() || article.organizations().isEmpty()) {
      List<Tag> found = nameFinder().of(article);
      if (article.people().isEmpty()) {
        List<Tag> people = of("person", found);
        filled.people(values(people));
        tags.addAll(people);
      }
      if (article.organizations().isEmpty()) {
        List<Tag> organizations = of("organization", found);
        filled.organizations(values(organizations));
        tags.addAll(organizations);
      }
    }
    return tags.isEmpty() ? article : filled.tagged(tags).build();
  }

  private static List<Tag> of(String facet, List<Tag> tags) {
    return tags.stream().filter(tag -> tag.facet().equals(facet)).toList();
  }

  private static List<String> values(List<Tag> tags) {
    return tags.stream().map(Tag::value).toList();
  }
}
