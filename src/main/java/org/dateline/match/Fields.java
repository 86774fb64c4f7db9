package org.dateline.match;

/** The names of the fields of an article's document. */
public final class Fields {
  /** The id, a term; also as sorted doc values, for ties. */
  public static final String ID = "id";

  /** Title, summary and body as stems, with positions. */
  public static final String TEXT = "text";

  /** Title, summary and body as written, at the positions of {@link #TEXT}. */
  public static final String EXACT = "exact";

  /** The title as stems. */
  public static final String TITLE = "title";

  /** Title, summary and the first of several paragraphs as stems; what orders hits by. */
  public static final String OPENING = "opening";

  /**
   * The words that are like names: key of the name, {@link
   * org.dateline.analysis.ArticleStreams#AFTER_KEY}, exact form, and how it is written if
   * otherwise.
   */
  public static final String NAMES = "names";

  /**
   * Where the parts begin in {@link #TEXT}: the position of the summary in the upper half of a
   * number, that of the body in the lower. Doc values.
   */
  public static final String PARTS = "parts";

  /** How many positions the first paragraph of the body has. Doc values. */
  public static final String LEAD = "lead";

  /** How many words title, summary and body have together. Doc values. */
  public static final String WORDS = "words";

  /** The address, as {@link FacetValues#address} writes it, a term. */
  public static final String URL = "url";

  /** The first and last civil day it may have been published on, as days since 1970. A range. */
  public static final String DAYS = "days";

  /** The civil day, as days since 1970; absent when not known so precisely. Doc values. */
  public static final String DAY = "day";

  /** The month, as months since year 0; absent for undated articles. Doc values. */
  public static final String MONTH = "month";

  /** The instant for ordering, in milliseconds since 1970; absent when undated. Doc values. */
  public static final String PUBLISHED = "published";

  /** The article. Doc values. */
  public static final String ARTICLE = "article";

  /**
   * What the names of people, organizations and places are completed by, as terms: see {@code
   * Completions} of the room {@code suggest}.
   */
  public static final String COMPLETION = "completion";

  /** A digest of the article as given and of how it was indexed. Doc values. */
  public static final String DIGEST = "digest";

  /**
   * The beginning of a hash of title and body as indexed, a term: finds the articles that may have
   * the same.
   */
  public static final String CONTENT = "content";

  /**
   * Marks an article that its publisher took back, by the term {@link #IS_WITHDRAWN}. Beside it
   * such an article has id, digest and article alone.
   */
  public static final String WITHDRAWN = "withdrawn";

  /** The one term of {@link #WITHDRAWN}. */
  public static final String IS_WITHDRAWN = "1";

  private Fields() {}

  /**
   * The field that holds the values of a facet: terms to filter by, and sorted-set doc values to
   * count. In trees each value stands with its ancestors, {@code politics} and {@code
   * politics/diplomacy}.
   *
   * @param facet the facet's name, {@code country}
   * @return the field's name
   */
  public static String facet(String facet) {
    return "facet." + facet;
  }
}
