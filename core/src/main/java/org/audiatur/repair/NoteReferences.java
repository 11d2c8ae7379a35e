package org.audiatur.repair;

import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of notes glued to a word («крепость12 пала»): left out where the dictionary knows the
 * word and it is no name of a thing.
 */
final class NoteReferences extends PatternCorrector {

  private static final String WORD = "(?<![\\p{L}\\p{M}\\p{Nd}-])(\\p{Lu}?\\p{Ll}{3,40})([»”\"]?)";
  private final Spelling spelling;

  NoteReferences(Spelling spelling) {
    super(
        "note-reference",
        WORD + "([1-9]\\d{0,2}|[¹²³⁰-⁹]+)(?![\\p{L}\\p{Nd}-])",
        NoteReferences::isGlued);
    this.spelling = spelling;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    boolean common =
        Character.isLowerCase(match.group(1).charAt(0)) || startsSentence(text, match.start());
    boolean word = common && spelling.knows(match.group(1));
    boolean superscript = !Character.isDigit(match.group(3).charAt(0));
    return word || superscript
        ? new Repair(
            match.start(3), match.end(3), "", rule(), "number of a note glued to " + match.group(1))
        : null;
  }

  private static boolean isGlued(String text, int position) {
    char before = charAt(text, position - 1);
    char here = text.charAt(position);
    boolean number = Character.isDigit(here) || "¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(here) >= 0;
    return number && (isLetter(before) || "»”\"".indexOf(before) >= 0);
  }

  private static boolean startsSentence(String text, int position) {
    int before = position - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || "\n.!?…".indexOf(text.charAt(before)) >= 0;
  }
}
