package org.audiatur.repair;

import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.SourceText;

/**
 * Makes a clean reading text of a source by a chain of rules, each of which sees the text as the
 * rules before left it. Thread-safe. Costs time and memory linear in the text.
 */
public final class Repairer {

  private final List<Corrector> chain;

  /**
   * @param packs dictionaries that decide whether a joined word is one
   */
  public Repairer(Packs packs) {
    Spelling spelling = new Spelling(packs);
    chain =
        List.of(
            new ByteOrderMark(),
            new LineEnds(),
            new Accents(),
            new Ligatures(),
            new RunningHeads(),
            new Spaces(),
            new WrappedLines(),
            new Indentation(),
            new LineEndHyphens(spelling),
            new BrokenWords(spelling),
            new LostCharacters(spelling),
            new LookAlikes(spelling),
            new DigitsForLetters(spelling),
            new LettersForDigits(),
            new LetterCase(spelling),
            new NoteReferences(spelling));
  }

  /** The source with all repairs made. */
  public ReadingText repair(SourceText source) {
    ReadingText reading = ReadingText.unrepaired(source);
    for (Corrector corrector : chain) {
      List<Repair> repairs = corrector.correct(reading.text());
      reading = Composition.of(reading, repairs);
    }
    return reading;
  }

  /** Names of all rules, in the order in which they run. */
  public List<String> rules() {
    return chain.stream().map(Corrector::rule).toList();
  }
}
