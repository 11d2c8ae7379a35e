package org.audiatur.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.SourceText;

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
    return List.of(
        new Step(new ByteOrderMark(), "byte order mark at the start of the text"),
        new Step(new LineEnds(), "CR LF, CR, form feed and other kinds of line end"),
        new Step(new Accents(), "letter and accent written apart (и + breve)"),
        new Step(new Ligatures(), "printers' ligatures (ﬁ)"),
        new Step(new RunningHeads(), "running heads and page numbers between two pages"),
        new Step(new Spaces(), "blanks at line ends, several blanks between words"),
        new Step(new WrappedLines(), "lines broken inside a paragraph, paragraphs cut by a page"),
        new Step(new Indentation(), "blanks at the start of a line"),
        new Step(new LineEndHyphens(spelling), "words broken at a line end"),
        new Step(new BrokenWords(spelling), "words broken at a line end that is gone"),
        new Step(new LostCharacters(spelling), "U+FFFD and soft hyphens inside a line"),
        new Step(new LookAlikes(spelling), "Latin letters in a Cyrillic word, and the reverse"),
        new Step(new DigitsForLetters(spelling), "0 and 3 read for о and з in a word"),
        new Step(new LettersForDigits(), "О, З, l, I read for figures in a number"),
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
