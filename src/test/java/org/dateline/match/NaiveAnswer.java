package org.dateline.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.Part;
import org.dateline.match.NaiveArticle.Token;
import org.dateline.query.Clause;
import org.dateline.query.Clause.Reach;

/**
 * Whether a clause matches one article and which words make it match, by looking at every word and
 * at all pairs of places, in the plainest way.
 */
final class NaiveAnswer {
  private final NaiveArticle page;
  private final List<Token> tokens;

  NaiveAnswer(NaiveArticle page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** Where something stands: numbers of its first and last word, and of its own words. */
  private record Stretch(int first, int last, Set<Integer> words) {}

  /** The numbers of the words that made a clause match; empty when it does not match. */
  Optional<Set<Integer>> marks(Clause clause) {
    return switch (clause) {
      case Clause.Everything e -> Optional.of(Set.of());
      case Clause.Value v -> when(hasValue(v));
      case Clause.Dated d -> when(isDated(d));
      case Clause.Length l -> when(tokens.size() >= l.least() && tokens.size() <= l.most());
      case Clause.Not n -> when(marks(n.clause()).isEmpty());
      case Clause.And a -> {
        List<Optional<Set<Integer>>> all = a.clauses().stream().map(this::marks).toList();
        yield all.stream().allMatch(Optional::isPresent) ? Optional.of(joined(all)) : when(false);
      }
      case Clause.Or o -> {
        List<Optional<Set<Integer>>> all = o.clauses().stream().map(this::marks).toList();
        yield all.stream().anyMatch(Optional::isPresent) ? Optional.of(joined(all)) : when(false);
      }
      case Clause.AtLeast often ->
          apart(stretches(often.clause())) >= often.count()
              ? marks(often.clause())
              : Optional.empty();
      default -> {
        Set<Integer> words = new TreeSet<>();
        (clause instanceof Clause.Near near ? matches(near) : stretches(clause))
            .forEach(stretch -> words.addAll(stretch.words()));
        yield words.isEmpty() ? Optional.empty() : Optional.of(words);
      }
    };
  }

  private static Optional<Set<Integer>> when(boolean matches) {
    return matches ? Optional.of(Set.of()) : Optional.empty();
  }

  private static Set<Integer> joined(List<Optional<Set<Integer>>> several) {
    Set<Integer> all = new TreeSet<>();
    several.forEach(one -> one.ifPresent(all::addAll));
    return all;
  }

  private boolean hasValue(Clause.Value value) {
    return switch (value.facet()) {
      case "url" -> page.article().url().contains("/" + value.value().replaceAll("\\D", "") + "/");
      case "id" -> page.article().id().equals(value.value());
      default -> page.values(value.facet()).contains(value.value());
    };
  }

  private boolean isDated(Clause.Dated dated) {
    if (page.article().published().isEmpty()) {
      return false;
    }
    LocalDate day = LocalDate.parse(page.article().published().get().toString());
    return dated.range().from().map(from -> !day.isBefore(from)).orElse(true)
        && dated.range().to().map(to -> !day.isAfter(to)).orElse(true);
  }

  private List<Stretch> stretches(Clause clause) {
    return switch (clause) {
      case Clause.Word w -> words(w.parts(), t -> t.stem().equals(w.text()) || isStem(t, w.text()));
      case Clause.Wildcard w -> {
        Pattern regex = Pattern.compile(w.pattern().replace("*", ".*").replace('?', '.'));
        yield words(w.parts(), t -> regex.matcher(t.exact()).matches());
      }
      case Clause.Fuzzy f ->
          words(
              f.parts(),
              t ->
                  t.exact().charAt(0) == f.text().charAt(0)
                      && edits(t.exact(), f.text()) <= f.edits());
      case Clause.Phrase p -> rows(p.parts(), p.text().split(" "));
      case Clause.Or o -> o.clauses().stream().flatMap(c -> stretches(c).stream()).toList();
      case Clause.Near n -> tightest(matches(n));
      default -> throw new IllegalArgumentException(clause.toString());
    };
  }

  /** A word typed is looked for by its stem in each language: as it is, and by the English one. */
  private static boolean isStem(Token token, String typed) {
    return token.stem().equals(NaiveArticle.stem(typed));
  }

  private static int edits(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    if (a.charAt(0) == b.charAt(0)) {
      return edits(a.substring(1), b.substring(1));
    }
    return 1
        + Math.min(
            edits(a.substring(1), b.substring(1)),
            Math.min(edits(a.substring(1), b), edits(a, b.substring(1))));
  }

  private static boolean isIn(Token token, Set<Part> parts) {
    return parts.contains(token.part()) || (token.lead() && parts.contains(Part.LEAD));
  }

  private List<Stretch> words(Set<Part> parts, Predicate<Token> fits) {
    return IntStream.range(0, tokens.size())
        .filter(i -> isIn(tokens.get(i), parts) && fits.test(tokens.get(i)))
        .mapToObj(i -> new Stretch(i, i, Set.of(i)))
        .toList();
  }

  private List<Stretch> rows(Set<Part> parts, String[] row) {
    List<Stretch> rows = new ArrayList<>();
    for (int first = 0; first + row.length <= tokens.size(); first++) {
      boolean stands = isIn(tokens.get(first), parts);
      Set<Integer> words = new TreeSet<>();
      for (int i = 0; i < row.length; i++) {
        Token token = tokens.get(first + i);
        stands &= token.exact().equals(row[i]);
        stands &= token.paragraph() == tokens.get(first).paragraph();
        words.add(first + i);
      }
      if (stands) {
        rows.add(new Stretch(first, first + row.length - 1, words));
      }
    }
    return rows;
  }

  /** All matches of a proximity. */
  private List<Stretch> matches(Clause.Near near) {
    boolean plain =
        !near.inOrder()
            && near.reach() instanceof Reach.Words
            && near.operands().stream()
                .allMatch(
                    c ->
                        c instanceof Clause.Phrase p
                            && !p.text().contains(" ")
                            && p.parts().equals(((Clause.Phrase) near.operands().get(0)).parts()));
    if (plain) {
      return together(near);
    }
    List<Stretch> so = stretches(near.operands().get(0));
    for (int i = 1; i < near.operands().size(); i++) {
      so = pairs(i == 1 ? so : tightest(so), stretches(near.operands().get(i)), near);
    }
    return so;
  }

  private List<Stretch> pairs(List<Stretch> ones, List<Stretch> others, Clause.Near near) {
    List<Stretch> pairs = new ArrayList<>();
    for (Stretch one : ones) {
      for (Stretch other : others) {
        boolean order = !near.inOrder() || one.last() < other.first();
        boolean apart = one.words().stream().noneMatch(other.words()::contains);
        Stretch span = joined(one, other);
        if (order && apart && reaches(near.reach(), one, other, span)) {
          pairs.add(span);
        }
      }
    }
    return pairs;
  }

  private static Stretch joined(Stretch one, Stretch other) {
    Set<Integer> words = new TreeSet<>(one.words());
    words.addAll(other.words());
    return new Stretch(
        Math.min(one.first(), other.first()), Math.max(one.last(), other.last()), words);
  }

  private boolean reaches(Reach reach, Stretch one, Stretch other, Stretch span) {
    Token first = tokens.get(span.first());
    Token last = tokens.get(span.last());
    return switch (reach) {
      case Reach.Words words -> {
        boolean before = one.first() <= other.first();
        Stretch left = before ? one : other;
        Stretch right = before ? other : one;
        int end = tokens.get(left.last()).position();
        yield tokens.get(right.first()).position() - end - 1 <= words.most();
      }
      case Reach.Sentence s -> first.sentence() == last.sentence();
      case Reach.Paragraph p -> first.paragraph() == last.paragraph();
    };
  }

  /** One word for each operand, with few others between all of them. */
  private List<Stretch> together(Clause.Near near) {
    List<Stretch> some = List.of();
    for (Clause operand : near.operands()) {
      List<Stretch> words = stretches(operand);
      List<Stretch> more = new ArrayList<>();
      for (Stretch before : some) {
        for (Stretch word : words) {
          if (!before.words().contains(word.first())) {
            more.add(joined(before, word));
          }
        }
      }
      some = operand == near.operands().get(0) ? words : more;
    }
    int most = ((Reach.Words) near.reach()).most();
    return some.stream()
        .filter(
            s ->
                tokens.get(s.last()).position() - tokens.get(s.first()).position() + 1
                    <= most + near.operands().size())
        .toList();
  }

  /** Those that have no other one within; the same stretch once, with the words of all. */
  private static List<Stretch> tightest(List<Stretch> all) {
    Map<List<Integer>, Stretch> tightest = new LinkedHashMap<>();
    for (Stretch one : all) {
      boolean looser =
          all.stream()
              .anyMatch(
                  o ->
                      o.first() >= one.first()
                          && o.last() <= one.last()
                          && (o.first() > one.first() || o.last() < one.last()));
      if (!looser) {
        tightest.merge(List.of(one.first(), one.last()), one, NaiveAnswer::joined);
      }
    }
    return List.copyOf(tightest.values());
  }

  /** How many do not overlap at most: tries with and without each one. */
  private static int apart(List<Stretch> stretches) {
    List<Stretch> byStart = new ArrayList<>(stretches);
    byStart.sort(java.util.Comparator.comparingInt(Stretch::first));
    int[] best = new int[byStart.size() + 1];
    for (int i = byStart.size() - 1; i >= 0; i--) {
      int next = i + 1;
      while (next < byStart.size() && byStart.get(next).first() <= byStart.get(i).last()) {
        next++;
      }
      best[i] = Math.max(best[i + 1], 1 + best[next]);
    }
    return best[0];
  }
}
