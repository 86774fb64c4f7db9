package org.dateline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.CharArrayMap;
import org.dateline.Part;
import org.dateline.analysis.Analyzers;
import org.dateline.analysis.ArticleStreams;
import org.dateline.analysis.Forms;
import org.dateline.match.ResolvedPlan.View;

/**
 * Scans texts for the terms of a plan. What a spelling means is looked up once a request and
 * language, so that a word costs the tokenizer and one look-up.
 */
final class WordScan {
  /** Spellings of a language that are remembered; all are forgotten when there are more. */
  private static final int SPELLINGS = 16_384;

  /** What the plan does not name. */
  private static final Named NOTHING = new Named(new int[0], new int[0]);

  private final PlanTerms terms;
  private final Analyzers analyzers;
  private final Map<String, CharArrayMap<Named>> byLanguage = new HashMap<>();
  private final List<Found> found = new ArrayList<>();
  private final Positions sentences = new Positions();
  private final Positions paragraphs = new Positions();
  private final Positions parts = new Positions();
  private int position;
  private int wordCount;

  /** Where the sentences of the paragraph being scanned begin, and the next of them. */
  private int[] starts = {};

  private int sentence;

  /** Numbers, ascending. */
  private static final class Positions {
    private int[] all = new int[64];
    private int count;

    private void add(int position) {
      if (count == all.length) {
        all = Arrays.copyOf(all, 2 * count);
      }
      all[count++] = position;
    }

    private int[] toArray() {
      return Arrays.copyOf(all, count);
    }
  }

  /** The numbers of a spelling's stems and exact forms in the plan. */
  @SuppressWarnings("ArrayRecordComponent") // Made once a spelling and only read.
  private record Named(int[] stems, int[] exacts) {
    private boolean isNothing() {
      return stems.length == 0 && exacts.length == 0;
    }
  }

  /**
   * A word of the text that the plan names.
   *
   * @param position where it stands among the words of the article
   * @param paragraph which of the paragraphs scanned
   * @param part which part of the article
   * @param start first UTF-16 code unit in the paragraph
   * @param end one past the last
   * @param stems the numbers of its stems that are in the plan
   * @param exacts the numbers of its exact forms that are in the plan
   * @param isOfLead whether it is of the title, the summary or the first paragraph of the body
   */
  @SuppressWarnings("ArrayRecordComponent") // Shared by all words of a spelling and only read.
  record Found(
      int position,
      int paragraph,
      Part part,
      int start,
      int end,
      int[] stems,
      int[] exacts,
      boolean isOfLead) {
    int[] terms(View view) {
      return view == View.TEXT ? stems : exacts;
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
    sentences.count = 0;
    paragraphs.count = 0;
    parts.count = 0;
    position = 0;
    wordCount = 0;
  }

  /** Scans an article. */
  void article(List<Marker.Paragraph> paragraphs, String language) {
    start();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0) {
        gap(ArticleStreams.GAP);
      }
      paragraph(i, paragraphs.get(i), language);
    }
  }

  void gap(int positions) {
    position += positions;
  }

  /** Scans one of the paragraphs of an article, in their order. */
  void paragraph(int index, Marker.Paragraph paragraph, String language) {
    CharArrayMap<Named> known =
        byLanguage.computeIfAbsent(language, l -> new CharArrayMap<>(256, false));
    if (known.size() > SPELLINGS) {
      known.clear();
    }
    boolean lead = paragraph.part() != Part.BODY || paragraph.paragraph() == 1;
    int before = position;
    paragraphs.add(position);
    if (paragraph.paragraph() == 1) {
      parts.add(position);
    }
    boolean elides = Analyzers.mayElide(paragraph.text());
    sentence = 0;
    starts =
        terms.hasSentences()
            ? ArticleStreams.sentenceStarts(paragraph.text(), language)
            : new int[0];
    analyzers.spellings(
        paragraph.text(),
        (buffer, length, start, end) -> {
          if (sentence < starts.length && starts[sentence] <= start) {
            beginSentence(start);
          }
          if (!terms.canBegin(buffer[0]) && !(elides && Analyzers.mayElide(buffer, length))) {
            position++;
            return;
          }
          Named named = known.get(buffer, 0, length);
          if (named == null) {
            named = look(buffer, length, language);
            known.put(new String(buffer, 0, length), named);
          }
          if (!named.isNothing()) {
            found.add(
                new Found(
                    position,
                    index,
                    paragraph.part(),
                    start,
                    end,
                    named.stems,
                    named.exacts,
                    lead));
          }
          position++;
        });
    wordCount += position - before;
  }

  private void beginSentence(int start) {
    while (sentence < starts.length && starts[sentence] <= start) {
      sentence++;
    }
    sentences.add(position);
  }

  private Named look(char[] buffer, int length, String language) {
    Forms forms = analyzers.forms(buffer, length, language);
    int[] stems = numbers(View.TEXT, forms.stem(), forms.moreStems());
    int[] exacts = withLikes(numbers(View.EXACT, forms.exact(), forms.moreExact()), forms);
    return stems.length == 0 && exacts.length == 0 ? NOTHING : new Named(stems, exacts);
  }

  /** With the patterns of the plan that one of the exact forms fits. */
  private int[] withLikes(int[] exacts, Forms forms) {
    if (terms.likes().isEmpty()) {
      return exacts;
    }
    IntStream.Builder fitting = IntStream.builder();
    for (PlanTerms.NumberedLike numbered : terms.likes()) {
      Lookalike like = numbered.like();
      if (like.fits(forms.exact())
          || forms.moreExact().stream().anyMatch(term -> like.fits(term.text()))) {
        fitting.add(numbered.number());
      }
    }
    return IntStream.concat(IntStream.of(exacts), fitting.build()).distinct().toArray();
  }

  private int[] numbers(View view, String form, List<Forms.Term> more) {
    int number = terms.number(view, form);
    if (more.isEmpty()) {
      return number < 0 ? NOTHING.stems : new int[] {number};
    }
    return IntStream.concat(
            IntStream.of(number), more.stream().mapToInt(term -> terms.number(view, term.text())))
        .filter(n -> n >= 0)
        .distinct()
        .toArray();
  }

  List<Found> found() {
    return found;
  }

  /** The positions of the first words of sentences, when the plan asks for sentences. */
  int[] sentences() {
    return sentences.toArray();
  }

  /** The positions of the first words of paragraphs. */
  int[] paragraphs() {
    return paragraphs.toArray();
  }

  /** The positions of the first words of title, summary and body. */
  int[] parts() {
    return parts.toArray();
  }

  /** How many words were scanned. */
  int wordCount() {
    return wordCount;
  }
}
