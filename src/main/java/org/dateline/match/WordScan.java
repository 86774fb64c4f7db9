package org.dateline.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.dateline.Part;
import org.dateline.analysis.Analyzers;
import org.dateline.analysis.Forms;
import org.dateline.match.ResolvedPlan.View;

/**
 * Scans texts for the terms of a plan. What a spelling means is looked up once a request and
 * language, so that a word costs the tokenizer and one look-up.
 */
final class WordScan {
  /** What the plan does not name. */
  private static final Named NOTHING = new Named(-1, -1);

  private final PlanTerms terms;
  private final Analyzers analyzers;
  private final Map<String, CharArrayMap<Named>> byLanguage = new HashMap<>();
  private final List<Found> found = new ArrayList<>();
  private int position;

  /** The numbers of a spelling's stem and exact form in the plan, -1 for none. */
  private record Named(int stem, int exact) {}

  /**
   * A word of the text that the plan names.
   *
   * @param position where it stands among the words of the article
   * @param paragraph which of the paragraphs scanned
   * @param part which part of the article
   * @param start first UTF-16 code unit in the paragraph
   * @param end one past the last
   * @param stem the number of its stem in the plan, or -1
   * @param exact the number of its exact form in the plan, or -1
   */
  record Found(int position, int paragraph, Part part, int start, int end, int stem, int exact) {
    int term(View view) {
      return view == View.TEXT ? stem : exact;
    }
  }

  WordScan(PlanTerms terms, Analyzers analyzers) {
    this.terms = terms;
    this.analyzers = analyzers;
  }

  boolean findsNothing() {
    return terms.isEmpty();
  }

  void start() {
    found.clear();
    position = 0;
  }

  void gap(int positions) {
    position += positions;
  }

  void paragraph(int index, Part part, String text, String language) {
    CharArrayMap<Named> known =
        byLanguage.computeIfAbsent(language, l -> new CharArrayMap<>(256, false));
    analyzers.spellings(
        text,
        (buffer, length, start, end) -> {
          if (!terms.canBegin(buffer[0])) {
            position++;
            return;
          }
          Named named = known.get(buffer, 0, length);
          if (named == null) {
            named = look(buffer, length, language);
            known.put(new String(buffer, 0, length), named);
          }
          if (named.stem >= 0 || named.exact >= 0) {
            found.add(new Found(position, index, part, start, end, named.stem, named.exact));
          }
          position++;
        });
  }

  private Named look(char[] buffer, int length, String language) {
    Forms forms = analyzers.forms(buffer, length, language);
    int stem = terms.number(View.TEXT, forms.stem());
    int exact = terms.number(View.EXACT, forms.exact());
    return stem < 0 && exact < 0 ? NOTHING : new Named(stem, exact);
  }

  List<Found> found() {
    return found;
  }
}
