package org.audiatur.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.structure.Quotation;
import org.audiatur.structure.Structure;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a text that are long enough to say something, and who speaks in them as far as
 * it is known. Each question costs O(log quotations).
 */
final class Speeches {

  /** In shorter ones stand names and words that the author does not want to call his own. */
  private static final int LONG = 25;

  private final List<Quotation> quotations;
  private final Map<Integer, Speech> known = new HashMap<>();

  /**
   * @param speakers who speaks, empty if nobody is named
   * @param orders true if its infinitives are orders
   */
  record Speech(List<Voice> speakers, boolean orders) {}

  Speeches(Structure structure) {
    this.quotations =
        structure.quotations().stream()
            .filter(quotation -> quotation.depth() == 1 && quotation.span().length() > LONG)
            .toList();
  }

  @Nullable Speech known(Quotation quotation) {
    return known.get(quotation.span().start());
  }

  Speech keep(Quotation quotation, Speech speech) {
    known.put(quotation.span().start(), speech);
    return speech;
  }

  /** The quotations that share characters with a sentence, in text order. */
  List<Quotation> in(Span sentence) {
    List<Quotation> found = new ArrayList<>();
    for (int i = firstEndingAfter(sentence.start());
        i < quotations.size() && quotations.get(i).span().start() < sentence.end();
        i++) {
      found.add(quotations.get(i));
    }
    return found;
  }

  boolean quotes(Parse parse) {
    return !in(parse.sentence.span()).isEmpty();
  }

  /** The quotation around words, or null. */
  @Nullable Quotation around(Span words) {
    int i = firstEndingAfter(words.start());
    return i < quotations.size() && quotations.get(i).span().encloses(words)
        ? quotations.get(i)
        : null;
  }

  private int firstEndingAfter(int position) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
