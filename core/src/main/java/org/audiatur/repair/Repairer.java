package org.audiatur.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;

/**
 * Makes a clean reading text of a source by a chain of rules, each of which sees the text as the
 * rules before left it. Thread-safe. Costs time and memory linear in the text.
 */
public final class Repairer {

  private record Step(Corrector corrector, String what) {

    String name() {
      return corrector.rule();
    }
  }

  private final List<Step> chain;

  /**
   * @param packs dictionaries that decide whether a joined word is one
   */
  public Repairer(Packs packs) {
    this(standard(new Spelling(packs)));
  }

  private Repairer(List<Step> chain) {
    this.chain = List.copyOf(chain);
  }

  private static List<Step> standard(Spelling spelling) {
    Hyphenation hyphens = new Hyphenation(spelling);
    return List.of(
        new Step(new ByteOrderMark(), "byte order mark at the start of the text"),
        new Step(new LineEnds(), "CR LF, CR and other kinds of line end"),
        new Step(new Invisible(), "control characters and characters without width"),
        new Step(new Accents(), "letter and accent written apart (и + breve)"),
        new Step(new Ligatures(), "printers' ligatures (ﬁ)"),
        new Step(new RunningHeads(), "running heads and page numbers between two pages"),
        new Step(new PageBreaks(), "form feeds"),
        new Step(new LineEndNumbers(), "numbers that go on behind a line end (1919-1920, 5-го)"),
        new Step(new WrappedLines(), "lines broken inside a paragraph, paragraphs cut by a page"),
        new Step(new LetterSpacing(spelling), "words with blanks between their letters"),
        new Step(new Spaces(), "blanks at line ends, several or other blanks between words"),
        new Step(new Indentation(), "blanks at the start of a line"),
        new Step(new LineEndHyphens(spelling, hyphens), "words broken at a line end"),
        new Step(new LostQuotes(spelling), "U+FFFD for quotation marks"),
        new Step(new BrokenWords(spelling, hyphens), "words broken at a line end that is gone"),
        new Step(new SoftHyphens(spelling), "soft hyphens inside a line"),
        new Step(new LostInWords(spelling, hyphens), "U+FFFD inside a word"),
        new Step(new LostMarks(spelling), "U+FFFD for dashes and beside figures"),
        new Step(new LookAlikes(spelling), "Latin letters in a Cyrillic word, and the reverse"),
        new Step(new WrongScript(spelling), "whole words in letters of another script"),
        new Step(new RomanNumerals(), "Roman numerals in Cyrillic letters"),
        new Step(new DigitsForLetters(spelling), "figures read for letters in a word"),
        new Step(new LettersForDigits(), "letters read for figures in a number"),
        new Step(new DayNumbers(spelling), "З and ЗО read for the figures of a date"),
        new Step(new LetterCase(spelling), "capitals inside a word, left by broken small caps"),
        new Step(new NoteReferences(spelling), "numbers of notes glued to a word"));
  }

  /** The source with all repairs made. */
  public ReadingText repair(SourceText source) {
    ReadingText reading = ReadingText.unrepaired(source);
    for (Step step : chain) {
      List<Repair> repairs = step.corrector().correct(reading.text());
      reading = Composition.of(reading, repairs);
    }
    return reading;
  }

  /**
   * What is left of lost characters: places of U+FFFD that no rule could resolve without guessing.
   */
  public List<Span> unresolved(ReadingText reading) {
    List<Span> places = new ArrayList<>();
    String text = reading.text();
    for (int i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) {
      places.add(Span.of(i, i + 1));
    }
    return places;
  }

  /** The rules themselves, in the order in which they run. */
  List<Corrector> correctors() {
    return chain.stream().map(Step::corrector).toList();
  }

  /** All rules, in the order in which they run. */
  public List<RepairRule> rules() {
    return chain.stream().map(step -> new RepairRule(step.name(), step.what())).toList();
  }

  /**
   * The same chain without some of its rules.
   *
   * @param names names of rules to leave out
   * @throws IllegalArgumentException if a name is no rule's
   */
  public Repairer without(Collection<String> names) {
    List<Step> left = new ArrayList<>(chain);
    for (String name : new TreeSet<>(names)) {
      if (!left.removeIf(step -> step.name().equals(name))) {
        throw new IllegalArgumentException(
            name
                + " is no rule of repair. Maybe one of "
                + String.join(", ", chain.stream().map(Step::name).toList()));
      }
    }
    return new Repairer(left);
  }
}
