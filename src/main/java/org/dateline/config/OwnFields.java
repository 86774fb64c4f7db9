package org.dateline.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchParameter;

/** The members of the input that an archive makes filters and facets: what they may be. */
final class OwnFields {
  private static final String KEYWORD = "keyword";

  private OwnFields() {}

  /**
   * The names of the fields.
   *
   * @param kinds the kind of each by its name, as {@code archive.json} has them
   * @return the names in that order
   * @throws InvalidRequestException when a name means something already, or a kind is none
   */
  static List<String> names(Map<String, String> kinds) {
    List<String> names = new ArrayList<>();
    kinds.forEach(
        (name, kind) -> {
          if (!SearchParameter.isFree(name) || names.stream().anyMatch(name::equalsIgnoreCase)) {
            throw new InvalidRequestException(
                Problem.of(
                        "invalid-config",
                        "archive.json names a field “"
                            + name
                            + "”, which means something already or is no name.")
                    .suggest(
                        "another name, of letters from a to z, digits and _, such as print_edition"));
          }
          if (!kind.equals(KEYWORD)) {
            throw new InvalidRequestException(
                Problem.of(
                        "invalid-config",
                        "archive.json makes the field “"
                            + name
                            + "” a “"
                            + kind
                            + "”; there is one kind of field.")
                    .suggest(KEYWORD));
          }
          names.add(name);
        });
    return names;
  }

  static InvalidRequestException noObject(String file) {
    return new InvalidRequestException(
        Problem.of("invalid-config", file + " sets “fields” to something that is no object.")
            .suggest("\"fields\": {\"edition\": \"keyword\"}"));
  }
}
