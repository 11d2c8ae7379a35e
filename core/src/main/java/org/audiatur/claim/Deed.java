package org.audiatur.claim;

import java.util.List;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * A word for something that somebody does or that befalls somebody, of whatever kind: a verb, or a
 * noun that names who does it or what it is done to. Not yet a claim: no frame need know the word.
 *
 * @param word the verb or noun itself
 * @param lemma its dictionary form, with the little word that makes one verb with it («give up»)
 * @param form how it stands
 * @param negated true if its clause denies it
 * @param doers phrases for who does it, each member of a list its own
 * @param undergoers phrases for whom or what it is done to, each member of a list its own
 * @param others phrases that say where, with whom and how
 * @param dates what its clause has of dates
 */
public record Deed(
    Span word,
    String lemma,
    Form form,
    boolean negated,
    List<Phrase> doers,
    List<Phrase> undergoers,
    List<Phrase> others,
    List<Mention> dates) {

  /** How a word for a deed stands. */
  public enum Form {
    /** «marched», «was taken». */
    PAST,
    /** «has marched». */
    PERFECT,
    /** «had marched». */
    PLUPERFECT,
    /** «marches». */
    PRESENT,
    /** «will march», «is to march». */
    FUTURE,
    /** «might march», «would march». */
    POSSIBLE,
    /** «to march». */
    INFINITIVE,
    /** «marching», «taken». */
    PARTICIPLE,
    /** «the march». */
    NOUN
  }

  /**
   * A phrase.
   *
   * @param span its words without the preposition
   * @param head the word that says what it is
   * @param preposition before it, empty for none
   */
  public record Phrase(Span span, Span head, String preposition) {}

  public Deed {
    doers = List.copyOf(doers);
    undergoers = List.copyOf(undergoers);
    others = List.copyOf(others);
    dates = List.copyOf(dates);
  }
}
