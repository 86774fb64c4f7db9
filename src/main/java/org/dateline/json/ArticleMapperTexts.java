package org.dateline.json;

import java.util.List;
import java.util.Optional;
import org.dateline.json.ArticleMapperValue.Items;
import org.dateline.json.ArticleMapperValue.Literal;
import org.dateline.json.ArticleMapperValue.Members;
import org.dateline.json.ArticleMapperValue.Text;

/**
 * The texts in values of the shapes that other systems give them: {@code {"rendered": …}} of
 * WordPress, {@code [{"value": …}]} of Drupal, {@code {"main": …}} and {@code {"original": …}} of
 * the New York Times, {@code {"#text": …}} of XML made JSON, {@code {"$date": …}} of MongoDB, and
 * lists of one.
 */
final class ArticleMapperTexts {
  /** Members of an object that stands for a text. What was made for reading comes first. */
  private static final List<String> TEXTS =
      List.of(
          "rendered",
          "processed",
          "value",
          "main",
          "original",
          "#text",
          "$oid",
          "$date",
          "$numberLong");

  /** Members of an object that stands for its name, as in {@code {"name": "Ann Lee", "id": 7}}. */
  private static final List<String> NAMES =
      List.of("name", "title", "label", "value", "rendered", "original", "#text", "main");

  private ArticleMapperTexts() {}

  /** The text, or the number as text. */
  static Optional<String> text(ArticleMapperValue value) {
    return switch (value) {
      case Text t -> Optional.of(t.text());
      case Literal l -> value.textOrNumber();
      case Items i -> only(i).flatMap(ArticleMapperTexts::text);
      case Members m -> first(m, TEXTS);
    };
  }

  /** The text, when a number would not be one. */
  static Optional<String> words(ArticleMapperValue value) {
    return value instanceof Literal ? Optional.empty() : text(value);
  }

  /** A text, an object's name, or the only one of a list. */
  static Optional<String> name(ArticleMapperValue value) {
    return switch (value) {
      case Text t -> Optional.of(t.text());
      case Literal l -> Optional.empty();
      case Items i -> only(i).flatMap(ArticleMapperTexts::name);
      case Members m -> first(m, NAMES);
    };
  }

  /** Whether the text was made HTML by the system that wrote it. */
  static boolean isRendered(ArticleMapperValue value) {
    return switch (value) {
      case Items i -> only(i).map(ArticleMapperTexts::isRendered).orElse(false);
      case Members m -> m.members().containsKey("rendered") || m.members().containsKey("processed");
      default -> false;
    };
  }

  private static Optional<String> first(Members object, List<String> names) {
    for (String name : names) {
      ArticleMapperValue member = object.members().get(name);
      if (member != null && !member.isAbsent()) {
        Optional<String> text = text(member);
        if (text.isPresent()) {
          return text;
        }
      }
    }
    // An object that says its text is empty is a text all the same.
    boolean empty = names.stream().anyMatch(n -> object.members().get(n) instanceof Text);
    return empty ? Optional.of("") : Optional.empty();
  }

  /** The only item, unless it is a number: a list of one number is no text. */
  private static Optional<ArticleMapperValue> only(Items list) {
    return list.items().size() == 1 && !(list.items().getFirst() instanceof Literal)
        ? Optional.of(list.items().getFirst())
        : Optional.empty();
  }
}
