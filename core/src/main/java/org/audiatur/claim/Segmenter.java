package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;

/**
 * Cuts a sentence where one clause may end and another begin: at signs, and at conjunctions between
 * two verbs.
 */
final class Segmenter {

  /**
   * A stretch without a sign inside.
   *
   * @param first its first token
   * @param end one past its last
   * @param sign the sign or conjunction before it
   * @param predicates its verbs
   * @param finite true if one of them is finite or short
   */
  record Segment(int first, int end, String sign, List<Integer> predicates, boolean finite) {}

  private static final Set<String> SIGNS =
      Set.of(",", ";", ":", "–", "—", "-", "(", ")", "…", "...", "[", "]", ".", "!", "?");
  private static final Set<String> QUOTES = Set.of("«", "»", "“", "”", "„", "\"");

  private final Set<String> predicative;

  Segmenter(Set<String> predicative) {
    this.predicative = predicative;
  }

  List<Segment> segments(Words words) {
    List<Segment> found = new ArrayList<>();
    int first = 0;
    String sign = "";
    for (int i = 0; i <= words.size(); i++) {
      if (i < words.size() && !cuts(words, first, i)) {
        continue;
      }
      add(words, first, i, sign, found);
      sign = i < words.size() ? words.word(i) : "";
      first = i < words.size() && words.function().is(FunctionWords.Use.CLAUSES, sign) ? i : i + 1;
    }
    return found;
  }

  private boolean cuts(Words words, int first, int i) {
    String word = words.word(i);
    if (words.mention(i) != null) {
      return false;
    }
    if (SIGNS.contains(word) || QUOTES.contains(word)) {
      return true;
    }
    return i > first
        && words.function().is(FunctionWords.Use.CLAUSES, word)
        && hasFinite(words, first, i)
        && hasFinite(words, i + 1, nextSign(words, i));
  }

  private static int nextSign(Words words, int i) {
    int at = i + 1;
    while (at < words.size()
        && !(words.mention(at) == null
            && (SIGNS.contains(words.word(at)) || QUOTES.contains(words.word(at))))) {
      at++;
    }
    return at;
  }

  private boolean hasFinite(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (finite(words, i)) {
        return true;
      }
    }
    return false;
  }

  private void add(Words words, int first, int end, String sign, List<Segment> found) {
    if (first >= end) {
      return;
    }
    List<Integer> predicates = new ArrayList<>();
    boolean finite = false;
    for (int i = first; i < end; i++) {
      if (finite(words, i)
          || words.mention(i) == null
              && (words.is(i, PartOfSpeech.INFINITIVE) || words.is(i, PartOfSpeech.CONVERB))) {
        predicates.add(i);
        finite |= finite(words, i);
      }
    }
    dropAuxiliaries(words, predicates);
    found.add(new Segment(first, end, sign, predicates, finite));
  }

  /** «была принята», «было решено»: the form of «быть» only helps. */
  private static void dropAuxiliaries(Words words, List<Integer> predicates) {
    if (predicates.stream().anyMatch(p -> words.isPredicate(p) || isImpersonal(words, p))) {
      predicates.removeIf(
          p ->
              words.isFinite(p)
                  && words.function().is(FunctionWords.Use.BE, words.token(p).lemma()));
    }
  }

  private static boolean isImpersonal(Words words, int i) {
    return words.isFinite(i) && words.has(i, Grammeme.PASSIVE);
  }

  private boolean finite(Words words, int i) {
    return words.mention(i) == null
        && (words.isFinite(i) || words.isPredicate(i) || predicative.contains(words.word(i)));
  }
}
