package org.audiatur.compare;

import java.util.Set;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/**
 * A number of an account with what it counts.
 *
 * @param clause where it stands
 * @param span its words, with what is counted
 * @param quantity the number, without its unit
 * @param counted what sort of thing is counted: {@code people}, {@code gun}, …
 * @param special what of that sort: {@code @cavalry}; empty for people or guns in general
 * @param fate what became of them: {@code kill}, {@code wound}, …, or {@code strength}
 * @param side {@code defend} or {@code attack} where the words say so, else empty
 * @param camp {@code army} or {@code rebels} where the words say so, else empty
 * @param thing what is counted, by the word; empty if the text does not say
 * @param whole true if it is called the whole
 * @param whose {@link Parties#OWN} or {@link Parties#FOE} where the account says "our" or "the
 *     enemy" of them, else empty
 * @param part true if it is called a part: «из них 300», "in our quarter alone"
 * @param about the words of its sentence, without those that count
 */
record Figure(
    Clause clause,
    Span span,
    Quantity quantity,
    String counted,
    String special,
    String fate,
    String side,
    String camp,
    String thing,
    boolean whole,
    String whose,
    boolean part,
    Set<String> about) {

  /** The same as a number of its own. */
  Figure whole(String other) {
    return new Figure(
        clause, span, quantity, counted, special, other, side, camp, thing, whole, whose, false,
        about);
  }

  /** The same as a part of a number. */
  Figure asPart(String other) {
    return new Figure(
        clause, span, quantity, counted, special, other, side, camp, thing, whole, whose, true,
        about);
  }

  /** The same men with another number and fate. */
  Figure with(Span words, Quantity number, String other) {
    return new Figure(
        clause, words, number, counted, special, other, side, camp, thing, whole, whose, part,
        about);
  }
}
