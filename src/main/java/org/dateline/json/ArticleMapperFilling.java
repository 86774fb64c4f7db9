package org.dateline.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.json.ArticleMapperNames.Meaning;

/** Values for what records lack: {@code source=Rudaw}. */
final class ArticleMapperFilling {
  private record Fill(String name, ArticleMapperValue value, Meaning meaning) {}

  private final List<Fill> members = new ArrayList<>();
  private final Map<String, String> others = new LinkedHashMap<>();

  ArticleMapperFilling(
      Map<String, String> set, ArticleMapperNames names, ArticleMapperFields.Reading reading) {
    List<Problem> problems = new ArrayList<>();
    set.forEach(
        (name, text) -> {
          Optional<Meaning> meaning = names.target(name);
          if (meaning.filter(ArticleMapperFilling::isIdentity).isPresent()) {
            problems.add(sameForAll(name, text, meaning.get()));
          } else if (meaning.isPresent()) {
            Fill fill = new Fill(name, value(text, meaning.get()), meaning.get());
            problems.addAll(wrong(fill, text, reading));
            members.add(fill);
          } else {
            others.put(name, text);
          }
        });
    if (!problems.isEmpty()) {
      throw new InvalidRequestException(problems);
    }
  }

  private static boolean isIdentity(Meaning meaning) {
    return meaning.member().equals("id") || meaning.member().equals("url");
  }

  private static Problem sameForAll(String name, String text, Meaning meaning) {
    return Problem.of(
            "invalid-value",
            "“%s=%s” would make one article of all records that have no %s."
                .formatted(name, text, meaning.member()))
        .suggest("Map a member that tells records apart to %s.".formatted(meaning.member()));
  }

  private static ArticleMapperValue value(String text, Meaning meaning) {
    boolean list = ArticleMapperFields.isList(meaning.member());
    return list ? ArticleMapperSplit.FILLING.list(text) : new ArticleMapperValue.Text(text);
  }

  /** What is wrong with a value, said once instead of for every record. */
  private static List<Problem> wrong(Fill fill, String text, ArticleMapperFields.Reading reading) {
    ArticleMapperFields trial = new ArticleMapperFields(reading);
    try {
      boolean taken = trial.take(fill.name(), fill.value(), fill.meaning());
      trial.article();
      boolean unknown = trial.notices().stream().anyMatch(n -> n.code().equals("unknown-status"));
      return taken && !unknown
          ? List.of()
          : List.of(
              Problem.of(
                      "invalid-value",
                      "“%s=%s” is no word for %s, which is %s."
                          .formatted(
                              fill.name(),
                              text,
                              fill.meaning().member(),
                              words(fill.meaning().member())))
                  .suggest(words(fill.meaning().member())));
    } catch (InvalidRequestException e) {
      return e.problems();
    }
  }

  /** The words that a member can be; only these two members have some. */
  private static String words(String member) {
    return member.equals("markup") ? "plain or html" : "usable or withdrawn";
  }

  /** Fills in what a record lacks. */
  void fill(Map<String, ArticleMapperValue> record, ArticleMapperFields fields) {
    for (Fill fill : members) {
      if (!fields.has(fill.meaning())) {
        fields.take(fill.name(), fill.value(), fill.meaning());
      }
    }
    others.forEach(
        (name, text) -> {
          ArticleMapperValue given = record.get(name);
          if (given == null || given.isAbsent()) {
            fields.keep(name, new ArticleMapperValue.Text(text));
          }
        });
  }
}
