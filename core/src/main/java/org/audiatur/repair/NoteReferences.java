package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of notes glued to a word («крепость12 пала»), or to the mark after it («город.12 Затем»):
 * left out where the dictionary knows the word and it is no name of a thing. Raised figures are
 * left out after any word, but not after the sign of a measure («м²»).
 */
final class NoteReferences extends PatternCorrector {

  private static final String RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹";
  private static final String MARKS = "»”\".,;:!?…)";
  private static final String WORD =
      "(?<![\\p{L}\\p{M}\\p{Nd}.#@_/-])(\\p{Lu}?\\p{Ll}{4,40}|\\p{Lu}\\p{Ll}{3}|\\p{Nd}{4})([»”\".,;:!?…)]{0,3})";

  /** Shorter words before a full stop may be abbreviations. */
  private static final int SHORTEST_BEFORE_STOP = 4;

  private final Spelling spelling;

  NoteReferences(Spelling spelling) {
    super(
        "note-reference",
        WORD + "([1-9]\\d?|[1-4]\\d\\d|[¹²³⁰-⁹]{1,3})(?![\\p{L}\\p{Nd}-])",
        c -> (c >= '1' && c <= '9') || RAISED.indexOf(c) >= 0,
        (text, i) -> isLetter(charAt(text, i - 1)) || MARKS.indexOf(charAt(text, i - 1)) >= 0);
    this.spelling = spelling;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    boolean raised = RAISED.indexOf(match.group(3).charAt(0)) >= 0;
    boolean word = Character.isLetter(match.group(1).charAt(0));
    boolean note = raised || (word && isNote(match, text));
    return note
        ? new Repair(
            match.start(3), match.end(3), "", rule(), "number of a note glued to " + match.group(1))
        : null;
  }

  private boolean isNote(MatchResult match, String text) {
    String word = match.group(1);
    boolean common = Character.isLowerCase(word.charAt(0)) || SentenceStart.at(text, match.start());
    String marks = match.group(2).replaceAll("[»”\")]", "");
    return common
        && spelling.at(text, match.start()).knows(word)
        && (marks.isEmpty() || (endsSentence(marks) && startsNext(match, text)));
  }

  private static boolean endsSentence(String marks) {
    return ".!?…".indexOf(marks.charAt(marks.length() - 1)) >= 0;
  }

  /** True if a sentence, or nothing, follows, and the word is too long for an abbreviation. */
  private static boolean startsNext(MatchResult match, String text) {
    char after = charAt(text, match.end());
    boolean end = after == '\n';
    boolean sentence = after == ' ' && Character.isUpperCase(charAt(text, match.end() + 1));
    return match.group(1).length() >= SHORTEST_BEFORE_STOP && (end || sentence);
  }
}
