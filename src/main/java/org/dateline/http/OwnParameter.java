package org.dateline.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Problem;

/**
 * A parameter of one endpoint, which is no part of a search: how an answer is written, how a body
 * is read.
 *
 * @param name its name
 * @param kind what its value is
 * @param words its values when it takes words, the default first
 * @param sentence what it does
 */
record OwnParameter(String name, Kind kind, List<String> words, String sentence) {
  /** What a value is. */
  enum Kind {
    /** One of some words; the first when it is not given. */
    WORD,
    /** Any text; empty when it is not given. */
    TEXT,
    /** A whole number from 0 on; it must be given. */
    NUMBER
  }

  /** A parameter that takes words, the default first. */
  OwnParameter(String name, List<String> words, String sentence) {
    this(name, Kind.WORD, words, sentence);
  }

  static OwnParameter text(String name, String sentence) {
    return new OwnParameter(name, Kind.TEXT, List.of(), sentence);
  }

  static OwnParameter number(String name, String sentence) {
    return new OwnParameter(name, Kind.NUMBER, List.of(), sentence);
  }

  /**
   * Takes this parameter out of those given.
   *
   * @param given what was given; without this afterwards
   * @return one of the words, or the text
   * @throws Refusal when it has another value
   */
  String take(Map<String, List<String>> given) {
    String value = once(given).orElse(kind == Kind.WORD ? words.get(0) : "");
    if (kind == Kind.WORD && !words.contains(value)) {
      throw Refusal.badRequest(
          Problem.of(
                  "invalid-value",
                  "“"
                      + value
                      + "” is no value of “"
                      + name
                      + "”; it takes "
                      + String.join(" or ", words)
                      + ".")
              .suggest(Problem.nearest(value, words).orElse(words.get(0)))
              .in(name));
    }
    return value;
  }

  /**
   * Takes this number out of the parameters given.
   *
   * @param given what was given; without this afterwards
   * @return the number
   * @throws Refusal when it is not given, or is no number
   */
  long takeNumber(Map<String, List<String>> given) {
    String value =
        once(given)
            .orElseThrow(
                () ->
                    Refusal.badRequest(
                        Problem.of("missing-parameter", "“" + name + "” must be given. " + sentence)
                            .in(name)));
    if (!value.matches("[0-9]{1,18}")) {
      throw Refusal.badRequest(
          Problem.of("invalid-value", "“" + value + "” is no whole number from 0 on.").in(name));
    }
    return Long.parseLong(value);
  }

  private Optional<String> once(Map<String, List<String>> given) {
    List<String> values = given.remove(name);
    if (values == null) {
      return Optional.empty();
    }
    if (values.size() > 1) {
      throw Refusal.badRequest(
          Problem.of("repeated-parameter", "“" + name + "” is given " + values.size() + " times.")
              .suggest("give it once")
              .in(name));
    }
    return Optional.of(values.get(0));
  }

  /**
   * Refuses what is left of the parameters.
   *
   * @param given what was given and is not taken
   * @param own what could have been given
   * @throws Refusal naming all of them
   */
  static void refuseOthers(Map<String, List<String>> given, List<OwnParameter> own) {
    if (given.isEmpty()) {
      return;
    }
    List<String> names = own.stream().map(OwnParameter::name).toList();
    String instead = names.isEmpty() ? "leave it out" : "one of " + String.join(", ", names);
    List<Problem> problems =
        given.keySet().stream()
            .map(
                name ->
                    Problem.of("unknown-parameter", "There is no parameter “" + name + "” here.")
                        .suggest(Problem.nearest(name, names).orElse(instead))
                        .in(name))
            .toList();
    throw new Refusal(400, problems, Map.of());
  }
}
