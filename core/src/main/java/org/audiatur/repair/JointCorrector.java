package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * A rule for broken words. What the dictionaries decide is repaired at once; for the rest the text
 * is asked how it writes the word elsewhere. Linear: the text is read at most three times.
 */
abstract class JointCorrector extends PatternCorrector {

  /**
   * What the whole text says.
   *
   * @param words dictionaries that count at the place
   * @param counts how often the forms that were wondered about stand in the text
   * @param soft true if the hyphens of the text are whole, so that U+FFFD stands for none at a line
   *     end
   * @param breaks true if U+FFFD stands between two pieces that the dictionaries know for one word,
   *     and so breaks words in this text
   */
  record Evidence(Words words, WordCount counts, boolean soft, boolean breaks) {}

  /** So many hyphens at line ends, beside more U+FFFD, say that U+FFFD was none. */
  private static final int WHOLE_HYPHENS = 3;

  private final Spelling spelling;

  JointCorrector(
      String rule, String pattern, IntPredicate anchors, Anchor anchor, Spelling spelling) {
    super(rule, pattern, anchors, anchor);
    this.spelling = spelling;
  }

  final Words words(MatchResult match, String text) {
    return spelling.at(text, match.start());
  }

  /** The two pieces of a match, null if they are no broken word. */
  abstract @Nullable Break brokenWord(MatchResult match);

  /** The repair of a match that the dictionaries did not decide, null to leave it alone. */
  abstract @Nullable Repair decide(MatchResult match, Break broken, Evidence evidence);

  @Override
  public final List<Repair> correct(String text) {
    List<MatchResult> unsure = new ArrayList<>();
    List<Repair> sure = new ArrayList<>();
    int[] done = {0};
    findAll(
        text,
        match -> {
          if (match.start(2) < done[0]) {
            return;
          }
          done[0] = match.end(2);
          Repair repair = repair(match, text);
          if (repair != null) {
            sure.add(repair);
          } else if (brokenWord(match) != null) {
            unsure.add(match);
          }
        });
    boolean breaks = sure.stream().anyMatch(repair -> closesGap(repair, text));
    return unsure.isEmpty() ? sure : merged(sure, decided(unsure, text, breaks));
  }

  private static boolean closesGap(Repair repair, String text) {
    return repair.replacement().isEmpty() && text.charAt(repair.start()) == '\ufffd';
  }

  private List<Repair> decided(List<MatchResult> unsure, String text, boolean breaks) {
    WordCount counts = new WordCount();
    unsure.forEach(match -> wonder(brokenWord(match), counts));
    counts.count(text);
    boolean soft = isSoft(text);
    List<Repair> repairs = new ArrayList<>();
    for (MatchResult match : unsure) {
      Break broken = brokenWord(match);
      Repair repair =
          broken == null
              ? null
              : decide(match, broken, new Evidence(words(match, text), counts, soft, breaks));
      if (repair != null) {
        repairs.add(repair);
      }
    }
    return repairs;
  }

  private static void wonder(@Nullable Break broken, WordCount counts) {
    if (broken != null) {
      for (String form : broken.joined()) {
        counts.want(form);
      }
      for (String form : broken.hyphened()) {
        counts.want(form);
      }
    }
  }

  /** True if U+FFFD stands for no hyphen in this text, as far as this rule sees. */
  boolean isSoft(String text) {
    return hyphensAreWhole(text);
  }

  /** True if the text has hyphens at line ends beside more U+FFFD, and so lost none. */
  private static boolean hyphensAreWhole(String text) {
    int hyphens = 0;
    int lost = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      hyphens += charAt(text, i - 1) == '-' ? 1 : 0;
      lost += charAt(text, i - 1) == '\ufffd' ? 1 : 0;
    }
    return hyphens >= WHOLE_HYPHENS && lost > hyphens;
  }

  private static List<Repair> merged(List<Repair> one, List<Repair> other) {
    List<Repair> all = new ArrayList<>(one.size() + other.size());
    int next = 0;
    for (Repair repair : one) {
      while (next < other.size() && other.get(next).start() < repair.start()) {
        all.add(other.get(next));
        next++;
      }
      all.add(repair);
    }
    all.addAll(other.subList(next, other.size()));
    return all;
  }
}
