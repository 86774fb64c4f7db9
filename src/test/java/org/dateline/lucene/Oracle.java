package org.dateline.lucene;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.Article;
import org.dateline.Part;
import org.dateline.PartialDate;

/** Knows without an index which articles a query means: it looks at every word of each. */
final class Oracle {
  /** The English stems of the words that are not their own; German words are all their own. */
  static final Map<String, String> STEMS =
      Map.of("rains", "rain", "raining", "rain", "banks", "bank", "acts", "act", "acting", "act");

  private Oracle() {}

  static String stem(String word) {
    return STEMS.getOrDefault(word, word);
  }

  /** An article as lists of plain words. */
  record Page(Article article, Map<Part, List<List<String>>> words) {
    static Page of(Article article) {
      Map<Part, List<List<String>>> words = new EnumMap<>(Part.class);
      words.put(Part.TITLE, paragraphs(article.title()));
      words.put(Part.SUMMARY, paragraphs(article.summary()));
      words.put(Part.BODY, paragraphs(article.body()));
      words.put(
          Part.LEAD,
          List.of(
              words.get(Part.TITLE).get(0),
              words.get(Part.SUMMARY).get(0),
              words.get(Part.BODY).get(0)));
      return new Page(article, words);
    }

    private static List<List<String>> paragraphs(String text) {
      List<List<String>> all = new ArrayList<>();
      for (String paragraph : text.split("\n\n")) {
        all.add(
            List.of(
                paragraph.replace('é', 'e').toLowerCase(java.util.Locale.ROOT).split("[ ,.]+")));
      }
      return all;
    }

    boolean has(String word, Set<Part> parts) {
      Set<String> wanted = Set.copyOf(List.of(stem(word), word));
      boolean english = article.language().equals("en");
      return parts.stream()
          .flatMap(part -> words.getOrDefault(part, List.of()).stream())
          .flatMap(List::stream)
          .anyMatch(held -> wanted.contains(english ? stem(held) : held));
    }

    boolean fits(Pattern pattern, Set<Part> parts) {
      return parts.stream()
          .flatMap(part -> words.getOrDefault(part, List.of()).stream())
          .flatMap(List::stream)
          .anyMatch(held -> pattern.matcher(held).matches());
    }

    boolean hasRow(List<String> row, Set<Part> parts) {
      for (Part part : parts) {
        for (List<String> paragraph : words.getOrDefault(part, List.of())) {
          for (int i = 0; i + row.size() <= paragraph.size(); i++) {
            if (paragraph.subList(i, i + row.size()).equals(row)) {
              return true;
            }
          }
        }
      }
      return false;
    }

    /** Whether it may have been published in these days. */
    boolean isWithin(LocalDate from, LocalDate to) {
      Optional<PartialDate> date = article.published();
      if (date.isEmpty()) {
        return false;
      }
      LocalDate first;
      LocalDate last;
      if (date.get() instanceof PartialDate.Month month) {
        first = month.month().atDay(1);
        last = month.month().atEndOfMonth();
      } else {
        first = LocalDate.parse(date.get().toString());
        last = first;
      }
      return !last.isBefore(from) && !first.isAfter(to);
    }

    private LocalDate order() {
      return article
          .published()
          .map(
              date ->
                  date instanceof PartialDate.Month month
                      ? month.month().atDay(1)
                      : LocalDate.parse(date.toString()))
          .orElse(LocalDate.MIN);
    }
  }

  /** Newest first, undated last, ties by id. */
  static final Comparator<Page> NEWEST =
      Comparator.comparing(Page::order).reversed().thenComparing(page -> page.article().id());

  /** A query as a tree that can be written and answered. */
  sealed interface Question {
    /** The question in the query language. */
    String text();

    /** Whether an article answers it; words stand in {@code parts} unless they say otherwise. */
    boolean matches(Page page, Set<Part> parts);
  }

  private static String in(Optional<Part> part) {
    return part.map(p -> p.name().toLowerCase(java.util.Locale.ROOT) + ":").orElse("");
  }

  record Word(String word, Optional<Part> part) implements Question {
    @Override
    public String text() {
      return in(part) + word;
    }

    @Override
    public boolean matches(Page page, Set<Part> parts) {
      return page.has(word, part.map(Set::of).orElse(parts));
    }
  }

  record Phrase(List<String> words, Optional<Part> part) implements Question {
    @Override
    public String text() {
      return in(part) + '"' + String.join(" ", words) + '"';
    }

    @Override
    public boolean matches(Page page, Set<Part> parts) {
      return page.hasRow(words, part.map(Set::of).orElse(parts));
    }
  }

  record Wild(String pattern, Optional<Part> part) implements Question {
    @Override
    public String text() {
      return in(part) + pattern;
    }

    @Override
    public boolean matches(Page page, Set<Part> parts) {
      Pattern regex = Pattern.compile(pattern.replace("*", ".*").replace('?', '.'));
      return page.fits(regex, part.map(Set::of).orElse(parts));
    }
  }

  record Fuzzy(String word, Optional<Part> part) implements Question {
    @Override
    public String text() {
      return in(part) + word + "~1";
    }

    /** One letter put in, left out, changed, or turned round with the next; never the first. */
    @Override
    public boolean matches(Page page, Set<Part> parts) {
      StringBuilder regex = new StringBuilder(word);
      for (int i = 1; i <= word.length(); i++) {
        String head = word.substring(0, i);
        String tail = word.substring(i);
        regex.append('|').append(head).append('.').append(tail);
        if (!tail.isEmpty()) {
          regex.append('|').append(head).append(".?").append(tail.substring(1));
        }
        if (tail.length() > 1) {
          regex.append('|').append(head).append(tail.charAt(1)).append(tail.charAt(0));
          regex.append(tail.substring(2));
        }
      }
      return page.fits(Pattern.compile(regex.toString()), part.map(Set::of).orElse(parts));
    }
  }

  record Source(String name) implements Question {
    @Override
    public String text() {
      return "source:\"" + name + '"';
    }

    @Override
    public boolean matches(Page page, Set<Part> parts) {
      return page.article().source().equalsIgnoreCase(name);
    }
  }

  record Country(String code) implements Question {
    @Override
    public String text() {
      return "country:" + code;
    }

    @Override
    public boolean matches(Page page, Set<Part> parts) {
      return page.article().countries().contains(code);
    }
  }

  record Month(YearMonth month) implements Question {
    @Override
    public String text() {
      return "date:" + month;
    }

    @Override
    public boolean matches(Page page, Set<Part> parts) {
      return page.isWithin(month.atDay(1), month.atEndOfMonth());
    }
  }

  record Range(LocalDate from, LocalDate to) implements Question {
    @Override
    public String text() {
      return "date:[" + from + " TO " + to + "]";
    }

    @Override
    public boolean matches(Page page, Set<Part> parts) {
      return page.isWithin(from, to);
    }
  }

  record Not(Question question) implements Question {
    @Override
    public String text() {
      return "NOT (" + question.text() + ")";
    }

    @Override
    public boolean matches(Page page, Set<Part> parts) {
      return !question.matches(page, parts);
    }
  }

  record And(List<Question> all) implements Question {
    @Override
    public String text() {
      return String.join(" AND ", all.stream().map(q -> "(" + q.text() + ")").toList());
    }

    @Override
    public boolean matches(Page page, Set<Part> parts) {
      return all.stream().allMatch(q -> q.matches(page, parts));
    }
  }

  record Or(List<Question> any) implements Question {
    @Override
    public String text() {
      return String.join(" OR ", any.stream().map(q -> "(" + q.text() + ")").toList());
    }

    @Override
    public boolean matches(Page page, Set<Part> parts) {
      return any.stream().anyMatch(q -> q.matches(page, parts));
    }
  }
}
