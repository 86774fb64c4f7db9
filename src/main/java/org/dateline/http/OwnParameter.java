package org.dateline.http;

import java.util.List;
import java.util.Map;
import org.dateline.Problem;

/**
 * A parameter that says how an answer is written, not what is asked: it belongs to one endpoint.
 *
 * @param name its name
 * @param words its values, the default first
 * @param sentence what it does
 */
record OwnParameter(String name, List<String> words, String sentence) {
  /**
   * Takes this parameter out of those given.
   *
   * @param given what was given; without this afterwards
   * @return one of the words
   * @throws Refusal when it has another value
   */
  String take(Map<String, List<String>> given) {
    List<String> values = given.remove(name);
    if (values == null) {
      return words.get(0);
    }
    if (values.size() > 1) {
      throw Refusal.badRequest(
          Problem.of("repeated-parameter", "“" + name + "” is given " + values.size() + " times.")
              .suggest("give it once")
              .in(name));
    }
    String value = values.get(0);
    if (!words.contains(value)) {
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
