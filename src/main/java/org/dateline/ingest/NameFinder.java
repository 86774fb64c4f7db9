package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.dateline.Tag;
import org.dateline.config.Countries;

/**
 * Finds the people and organizations that an article names, by rules: titles and roles beside a
 * name, verbs of saying, given names, legal forms and heads of organizations. Thread-safe; its
 * tables are read once, when it is made.
 *
 * <p>English is read best; French, German, Spanish and Turkish by short tables. In other languages
 * nothing is found.
 */
final class NameFinder {
  private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "tr");

  private final Map<String, NameLexicon> lexicons = new HashMap<>();

  /**
   * A finder.
   *
   * @param countries whose names, inhabitants and capitals are no people
   */
  NameFinder(Countries countries) {
    LANGUAGES.forEach(language -> lexicons.put(language, new NameLexicon(language, countries)));
  }

  /**
   * The people and organizations of an article as the intake cleaned it.
   *
   * @param article with a title, summary and body, paragraphs parted by a blank line; without a
   *     language it is taken for English
   * @return people first, then organizations, each in the order in which they are first named; the
   *     value is the fullest spelling in the article, the evidence up to three pieces of its text
   */
  List<Tag> of(Article article) {
    NameLexicon lexicon = lexicons.get(language(article));
    if (lexicon == null) {
      return List.of();
    }
    NameTokens tokens = new NameTokens(lexicon);
    OrganizationsFound organizations = new OrganizationsFound(lexicon);
    PeopleFound people = new PeopleFound();
    NameReader reader = new NameReader(tokens, people, organizations);
    String body = article.body();
    read(derived(article.title(), body) ? "" : article.title(), true, tokens, reader);
    read(article.summary(), false, tokens, reader);
    read(body, false, tokens, reader);
    List<Tag> tags = new ArrayList<>();
    people.addTo(tags, organizations);
    organizations.addTo(tags);
    return List.copyOf(tags);
  }

  private static void read(String text, boolean headline, NameTokens tokens, NameReader reader) {
    tokens.read(text);
    if (!tokens.tellsNothing(headline)) {
      reader.read();
    }
  }

  private static String language(Article article) {
    String language = article.language();
    int hyphen = language.indexOf('-');
    return language.isEmpty() ? "en" : hyphen < 0 ? language : language.substring(0, hyphen);
  }

  /** Whether a title was taken from the beginning of the body. */
  private static boolean derived(String title, String body) {
    int end = title.endsWith("…") ? title.length() - 1 : title.length();
    return body.startsWith(title.substring(0, end));
  }
}
