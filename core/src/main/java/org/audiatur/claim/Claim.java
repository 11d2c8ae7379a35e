package org.audiatur.claim;

import java.util.List;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One source saying that something happened, was so, or was planned.
 *
 * @param id see DESIGN §4
 * @param type a claim type of the field pack
 * @param quote the clause or sentence that says it
 * @param trigger the word that names the happening, inside the quote
 * @param date when, null where the text gives no date
 * @param modality how it is put
 * @param voices on whose word, outermost first; empty for the author
 * @param roles who and what, in text order
 * @param numbers in text order
 * @param citations in text order
 * @param repeats true if it stands in an abstract, which only repeats the body
 * @param confidence 0 to 1
 * @param rule the frame and construction that read it
 */
public record Claim(
    String id,
    String type,
    Span quote,
    Span trigger,
    @Nullable Dating date,
    Modality modality,
    List<Voice> voices,
    List<Role> roles,
    List<Count> numbers,
    List<Citation> citations,
    boolean repeats,
    double confidence,
    String rule) {

  public Claim {
    voices = List.copyOf(voices);
    roles = List.copyOf(roles);
    numbers = List.copyOf(numbers);
    citations = List.copyOf(citations);
    if (!quote.encloses(trigger)) {
      throw new IllegalArgumentException(
          "The trigger " + trigger + " of a claim stands outside its quote " + quote);
    }
  }

  /** The same claim resting on these citations. */
  Claim citing(List<Citation> others) {
    return new Claim(
        id,
        type,
        quote,
        trigger,
        date,
        modality,
        voices,
        roles,
        numbers,
        others,
        repeats,
        confidence,
        rule);
  }

  /** The same claim with another date. */
  public Claim dated(Dating other) {
    return new Claim(
        id,
        type,
        quote,
        trigger,
        other,
        modality,
        voices,
        roles,
        numbers,
        citations,
        repeats,
        confidence,
        rule);
  }

  /** By its id alone: equal claims have equal ids. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
