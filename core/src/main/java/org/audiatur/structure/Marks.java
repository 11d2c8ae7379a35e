package org.audiatur.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;

/**
 * Marks that may name a note: figures that repair took from a word, superscripts, asterisks, and
 * numbers by themselves in brackets. Costs time linear in the text.
 */
final class Marks {

  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern FIGURES = Pattern.compile("[1-9]\\d{0,2}|[⁰¹²³⁴-⁹]{1,3}");
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?<=[\\p{L}\\p{Nd}.,;:!?…»”\")\\]])(?:([⁰¹²³⁴-⁹]{1,3})|(\\*{1,4})(?![\\p{L}\\d*]))");
  private static final Pattern AFTER_SIGN =
      Pattern.compile("(?<=\\p{L}{3}[.,;:!?»”\")]{1,2})([1-9]\\d{0,2})(?=\\s|$)");

  /** What stands directly before a mark after a sign. */
  private static final String SIGNS = ".,;:!?»”\")";

  private static final Pattern BRACKETED = Pattern.compile("\\[(\\d{1,3})\\]|\\((\\d{1,3})\\)");

  /**
   * @param label the number or asterisks
   * @param kind {@code ^} set apart from the words by its form, {@code [} or {@code (} in brackets
   */
  record Mark(String label, char kind, NoteReference reference) {

    int position() {
      return reference.position();
    }
  }

  private final ReadingText reading;
  private final List<Mark> marks = new ArrayList<>();

  private Marks(ReadingText reading) {
    this.reading = reading;
  }

  /** All marks in text order. */
  static List<Mark> of(ReadingText reading) {
    Marks marks = new Marks(reading);
    marks.takenOut();
    marks.standing();
    marks.marks.sort(Comparator.comparingInt(Mark::position));
    return marks.marks;
  }

  private void takenOut() {
    String original = reading.source().text();
    int shift = 0;
    for (Repair repair : reading.repairs()) {
      if (repair.rules().contains("note-reference")) {
        Matcher figures = FIGURES.matcher(original).region(repair.start(), repair.end());
        if (figures.find()) {
          add(figures.group(), '^', repair.start() + shift, figures.start(), figures.end());
        }
      }
      shift += repair.replacement().length() - (repair.end() - repair.start());
    }
  }

  private void standing() {
    String text = reading.text();
    setApart(text);
    afterSigns(text);
    inBrackets(text);
  }

  private void setApart(String text) {
    Matcher mark = IN_TEXT.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean maybe = c == '*' || c > '~' && SUPERSCRIPT.indexOf(c) >= 0;
      if (maybe && mark.region(i, text.length()).lookingAt()) {
        read(mark.group(), '^', i);
        i = mark.end() - 1;
      }
    }
  }

  private void afterSigns(String text) {
    Matcher figures = AFTER_SIGN.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean maybe = c >= '1' && c <= '9' && SIGNS.indexOf(text.charAt(i - 1)) >= 0;
      if (maybe && figures.region(i, text.length()).lookingAt()) {
        read(figures.group(), '^', i);
      }
    }
  }

  private void inBrackets(String text) {
    Matcher brackets = BRACKETED.matcher(text);
    for (int i = 0; i + 2 < text.length(); i++) {
      boolean open = text.charAt(i) == '[' || text.charAt(i) == '(';
      if (open && brackets.region(i, text.length()).lookingAt()) {
        String number = brackets.group(1) != null ? brackets.group(1) : brackets.group(2);
        read(number, text.charAt(i), i + 1);
      }
    }
  }

  private void read(String words, char kind, int position) {
    int start = reading.originalStart(position);
    add(
        words,
        kind,
        position,
        start,
        Math.max(start, reading.originalEnd(position + words.length())));
  }

  private void add(String words, char kind, int position, int start, int end) {
    marks.add(new Mark(Entries.plain(words), kind, new NoteReference(position, start, end)));
  }
}
