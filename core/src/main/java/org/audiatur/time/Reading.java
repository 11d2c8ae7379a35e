package org.audiatur.time;

/**
 * One way to take the atoms from some place on.
 *
 * @param type class of word or number, as the pack's files name it
 * @param value what it is worth
 * @param end index of the first atom after it
 */
record Reading(String type, int value, int end) {

  /** As the wider class that a pattern has narrowed: a year that is no round number is a year. */
  Reading plain() {
    return switch (type) {
      case "YR", "YORD", "YORDL", "YORDG" -> new Reading("Y", value, end);
      case "SHORTYB", "SHORTYG", "SHORTYGB", "SHORTYL" -> new Reading("SHORTY", value, end);
      case "MONTHL", "MONTHG" -> new Reading("MONTH", value, end);
      case "DORDG", "DWORDG", "DWORD" -> new Reading("DORD", value, end);
      case "YSPOKEN" -> new Reading("Y", value, end);
      case "MINBIG" -> new Reading("MIN", value, end);
      case "DAYREF", "DECADEREF", "WEEKREF" -> new Reading("REF", value, end);
      case "PERIODIN" -> new Reading("PERIOD", value, end);
      default -> this;
    };
  }
}
