package org.dateline.json;

import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lower-case words that stand for the constants of an enum. */
final class Words {
  private Words() {}

  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> written(constant).equals(word))
        .findFirst();
  }

  static <E extends Enum<E>> E read(Class<E> type, String word) throws IOException {
    return find(type, word)
        .orElseThrow(
            () ->
                new MalformedJsonException(
                    "“" + word + "” is no " + type.getSimpleName().toLowerCase(Locale.ROOT) + "."));
  }
}
