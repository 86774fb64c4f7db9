package org.dateline.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;
import org.dateline.text.NameKey;

/**
 * Gathers the words of an article that are like names, and makes the terms that they are found by.
 * Where there are capitals, that is a word written with one within a sentence; headlines whose
 * every word has one, and words all in capitals, tell nothing. German nouns are names only beside
 * another capital. In Arabic and Hebrew letters every word may be a name that is no stop word.
 *
 * <p>An article need not tell all of its names: whoever asks for a name is answered from the
 * spellings that the whole archive has. Not thread-safe.
 */
final class NameWords {
  /** Shorter words are initials, or like too many others. */
  private static final int SHORTEST = 3;

  /** Longer ones are no names. */
  private static final int LONGEST = 40;

  /** A headline with a word of so many letters in small ones is written as a sentence. */
  private static final int TELLING = 4;

  /** Most names of an archive's articles; beyond, their terms are made again. */
  private static final int KEPT = 10_000;

  /** Vowel signs, and what draws a word out: nobody looks for a name by them. */
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\u0640]");

  private final Map<String, List<BytesRef>> kept = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<String> headline = new ArrayList<>();
  private Predicate<String> stopWord = word -> false;
  private boolean nouns;
  private boolean title;
  private boolean sentence;
  private String last = "";
  private boolean lastCapital;

  /**
   * Begins an article.
   *
   * @param language its language, BCP 47
   * @param stopWords tells whether a word in exact form is no name
   */
  void article(String language, Predicate<String> stopWords) {
    names.clear();
    stopWord = stopWords;
    nouns = language.equals("de") || language.equals("lb");
  }

  /** Begins a paragraph, which may be the title. */
  void paragraph(boolean isTitle) {
    title = isTitle;
    sentence = false;
    headline.clear();
    last = "";
    lastCapital = false;
  }

  /** Ends a paragraph. */
  void end() {
    if (title && sentence) {
      names.addAll(headline);
    }
  }

  /**
   * Takes a word.
   *
   * @param begins whether a sentence begins with it
   */
  void word(Forms word, String text, int start, int end, boolean begins) {
    char first = text.charAt(start);
    if (isWithoutCase(first)) {
      String spelling = word.asName();
      // As written too: the exact form of على, on, is that of Ali.
      boolean stop = stopWord.test(spelling) || stopWord.test(text.substring(start, end));
      if (spelling.length() >= SHORTEST && end - start <= LONGEST && !stop) {
        names.add(withLetters(spelling, text.substring(start, end)));
      }
      return;
    }
    boolean capital = Character.isUpperCase(first) && end - start > 1;
    boolean shouted = capital && Character.isUpperCase(text.charAt(start + 1));
    sentence |= Character.isLowerCase(first) && end - start >= TELLING;
    boolean alone = nouns && !lastCapital;
    String spelling = capital ? word.asName() : "";
    if (capital && !shouted && !begins && isNameLike(spelling)) {
      if (!alone) {
        take(withWriting(spelling, text, start, end));
      }
      if (nouns && lastCapital && !last.isEmpty()) {
        take(last);
      }
    }
    if (nouns && !capital && lastCapital && NameKey.isParticle(text.substring(start, end))) {
      return; // Asaad al-Schaibani, Ursula von der Leyen.
    }
    last =
        capital && !shouted && !begins && isNameLike(spelling)
            ? withWriting(spelling, text, start, end)
            : "";
    lastCapital = capital && !shouted;
  }

  private void take(String spelling) {
    if (title) {
      headline.add(spelling);
    } else {
      names.add(spelling);
    }
  }

  /**
   * A spelling, and after it how it is written where that says more of how it sounds: the exact
   * form of Şeybani is that of Seybani. Case aside, and without what an apostrophe parts.
   */
  private static String withWriting(String spelling, String text, int start, int end) {
    String written =
        Folding.clean(text.substring(start, end)).toLowerCase(Locale.ROOT).replace("i\u0307", "i");
    int apostrophe = written.indexOf('\'');
    if (apostrophe >= 0) {
      String before = written.substring(0, apostrophe);
      String after = written.substring(apostrophe + 1);
      int letters = spelling.length();
      written = before.length() == letters ? before : after.length() == letters ? after : spelling;
    }
    return joined(spelling, written);
  }

  /** The same in letters without capitals: hamza and teh marbuta are written, but not needed. */
  private static String withLetters(String spelling, String typed) {
    if (typed.equals(spelling)) {
      return spelling;
    }
    String written = MARKS.matcher(Folding.clean(typed)).replaceAll("");
    // Without what stood before the article, if anything did.
    int cut = written.length() - spelling.length();
    boolean all =
        cut <= 0 || !spelling.startsWith(Forms.ARTICLE) || written.startsWith(Forms.ARTICLE);
    return joined(spelling, all ? written : written.substring(cut));
  }

  private static String joined(String spelling, String written) {
    return written.equals(spelling) ? spelling : spelling + ArticleStreams.AFTER_KEY + written;
  }

  private static boolean isWithoutCase(char letter) {
    return (letter >= 0x590 && letter < 0x780) || (letter >= 0xFB1D && letter < 0xFF00);
  }

  private boolean isNameLike(String spelling) {
    if (spelling.length() < SHORTEST || spelling.length() > LONGEST || stopWord.test(spelling)) {
      return false;
    }
    for (int i = 0; i < spelling.length(); i++) {
      if (!Character.isLetter(spelling.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The terms of the names gathered: each key of each spelling, the spelling after it. */
  List<BytesRef> terms() {
    List<BytesRef> terms = new ArrayList<>();
    for (String name : names) {
      if (kept.size() >= KEPT) {
        kept.clear();
      }
      terms.addAll(kept.computeIfAbsent(name, NameWords::terms));
    }
    return terms;
  }

  private static List<BytesRef> terms(String name) {
    String written = name.substring(name.indexOf(ArticleStreams.AFTER_KEY) + 1);
    return NameKey.isParticle(written)
        ? List.of()
        : NameKey.of(written).stream()
            .map(key -> new BytesRef(key + ArticleStreams.AFTER_KEY + name))
            .toList();
  }
}
