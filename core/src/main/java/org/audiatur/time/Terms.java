package org.audiatur.time;

import java.util.List;
import java.util.Map;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.Precision;
import org.audiatur.time.TimeExpression.Sort;
import org.jspecify.annotations.Nullable;

/** What words of time say that date nothing: how long, how often, before, now, and after. */
final class Terms {

  private static final Map<String, Sort> KINDS =
      Map.of(
          "duration", Sort.DURATION,
          "set", Sort.SET,
          "past", Sort.PAST,
          "present", Sort.PRESENT,
          "future", Sort.FUTURE);

  private static final Edtf ANY_DAY = Edtf.parse("XXXX-XX-XX");

  private Terms() {}

  static boolean isTerm(Found found) {
    return KINDS.containsKey(found.rule().kind());
  }

  static TimeExpression of(Found found) {
    Sort sort = KINDS.getOrDefault(found.rule().kind(), Sort.DATE);
    boolean long_ = sort == Sort.DURATION || sort == Sort.SET;
    return expression(found, sort, List.of(), long_ ? amount(found.bound()) : null);
  }

  static TimeExpression dated(Found found, List<DatePart> parts) {
    return expression(found, Sort.DATE, parts, null);
  }

  /** Words that would date something if the text said from when they count. */
  static TimeExpression undated(Found found) {
    if (found.rule().kind().equals("stretch")) {
      return expression(found, Sort.DURATION, List.of(), amount(found.bound()));
    }
    int dayPart = Parts.of(found.bound()).getFirst().get(Slot.DAY_PART, -1);
    if (dayPart >= 0) {
      return dated(found, List.of(new DatePart(found.span(), ANY_DAY, Precision.UNKNOWN, dayPart)));
    }
    boolean now =
        found.rule().kind().equals("deictic")
            && Parts.of(found.bound()).getFirst().get(Slot.DEIXIS, 1) == 0;
    return expression(found, now ? Sort.PRESENT : Sort.DATE, List.of(), null);
  }

  private static TimeExpression expression(
      Found found, Sort sort, List<DatePart> parts, @Nullable String amount) {
    return new TimeExpression(found.span(), sort, found.rule().name(), parts, amount);
  }

  /** A length in ISO 8601, X where the number is left open. */
  private static String amount(List<Reading> bound) {
    Parts said = Parts.of(bound).getFirst();
    String count = said.has(Slot.COUNT) ? Integer.toString(said.get(Slot.COUNT)) : "X";
    boolean half = bound.stream().anyMatch(r -> r.type().startsWith("HALF"));
    return switch (said.get(Slot.UNIT, 1)) {
      case -2 -> "PT" + count + "S";
      case -1 -> "PT" + count + "M";
      case 0 -> "PT" + count + "H";
      case 7 -> "P" + count + "W";
      case 14 -> "P" + (said.has(Slot.COUNT) ? 2 * said.get(Slot.COUNT) : "X") + "W";
      case 30 -> "P" + count + (half ? ".5M" : "M");
      case 365 -> "P" + count + (half ? ".5Y" : "Y");
      case 3650 -> "P" + count + "DE";
      case 36500 -> "P" + count + "CE";
      default -> "P" + count + "D";
    };
  }
}
