package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.FieldPack;

/** The words in which one language tells what cannot be in order; from the pack. */
final class OrderPhrases {

  private final Map<String, String> phrases = new HashMap<>();
  private final Map<String, List<String>> excuses = new HashMap<>();

  OrderPhrases(FieldPack field, String language) {
    field
        .table(language + "/order-phrases")
        .forEach(row -> phrases.put(row.getFirst(), row.get(1)));
    field
        .table(language + "/order-excuses")
        .forEach(row -> excuses.put(row.getFirst() + " " + row.get(1), row));
  }

  String say(String phrase, Map<String, String> gaps) {
    return fill(known(phrase, phrases.get(phrase)), gaps);
  }

  String say(String phrase) {
    return say(phrase, Map.of());
  }

  /**
   * @param outcome how the test of the explanation came out
   */
  Excuse excuse(String explanation, String outcome, Map<String, String> gaps) {
    List<String> row = excuses.get(explanation + " " + outcome);
    if (row == null) {
      throw new IllegalArgumentException(missing(explanation + " " + outcome));
    }
    return new Excuse(explanation, fill(row.get(2), gaps), fill(row.get(3), gaps));
  }

  private static String known(String phrase, @org.jspecify.annotations.Nullable String text) {
    if (text == null) {
      throw new IllegalArgumentException(missing(phrase));
    }
    return text;
  }

  private static String missing(String phrase) {
    return "The pack has no words for \""
        + phrase
        + "\". Maybe a line of order-phrases is missing.";
  }

  private static String fill(String template, Map<String, String> gaps) {
    String filled = template;
    for (Map.Entry<String, String> gap : gaps.entrySet()) {
      filled = filled.replace("{" + gap.getKey() + "}", gap.getValue());
    }
    return filled;
  }
}
