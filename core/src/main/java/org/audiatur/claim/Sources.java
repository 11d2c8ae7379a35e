package org.audiatur.claim;

import java.util.Map;
import org.audiatur.lang.Grammeme;

/**
 * Reads the notation for places in a construction: {@code subj}, {@code dat}, {@code против+gen}.
 */
final class Sources {

  private static final Map<String, Grammeme> CASES =
      Map.of(
          "nom",
          Grammeme.NOMINATIVE,
          "gen",
          Grammeme.GENITIVE,
          "dat",
          Grammeme.DATIVE,
          "acc",
          Grammeme.ACCUSATIVE,
          "ins",
          Grammeme.INSTRUMENTAL,
          "loc",
          Grammeme.LOCATIVE);

  private static final Map<String, Source.Kind> KINDS =
      Map.of(
          "subj",
          Source.Kind.SUBJ,
          "obj",
          Source.Kind.OBJ,
          "that",
          Source.Kind.THAT,
          "adj",
          Source.Kind.ADJ,
          "head",
          Source.Kind.HEAD,
          "name",
          Source.Kind.NAME,
          "self",
          Source.Kind.SELF,
          "title",
          Source.Kind.TITLE,
          "rest",
          Source.Kind.REST);

  private Sources() {}

  /** The source for a notation. An underscore stands for a space inside a preposition. */
  static Source parse(String text) {
    Source.Kind kind = KINDS.get(text);
    if (kind != null) {
      return new Source(kind, "", 0);
    }
    int plus = text.lastIndexOf('+');
    if (plus < 0 && !CASES.containsKey(text)) {
      return new Source(Source.Kind.OBLIQUE, text.replace('_', ' '), Grammeme.cases());
    }
    String preposition = plus < 0 ? "" : text.substring(0, plus).replace('_', ' ');
    return new Source(Source.Kind.OBLIQUE, preposition, cases(text.substring(plus + 1)));
  }

  /** The bits of cases split by commas or slashes. */
  static long cases(String text) {
    long bits = 0;
    for (String name : text.split("[,/ ]+")) {
      Grammeme grammeme = CASES.get(name);
      if (grammeme == null) {
        throw new IllegalArgumentException(
            "No case \""
                + name
                + "\" in \""
                + text
                + "\". Maybe one of "
                + CASES.keySet()
                + " is meant");
      }
      bits |= grammeme.bit();
    }
    return bits;
  }
}
