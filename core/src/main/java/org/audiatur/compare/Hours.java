package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Dating;
import org.audiatur.timeline.Range;

/** Hours that two accounts give, where of some it is not said whether morning or evening. */
final class Hours {

  /** Minutes by which the hours of two accounts may differ. */
  private static final long LEEWAY = 14;

  private Hours() {}

  /** True if both give an hour, and no reading of the one is near to one of the other. */
  static boolean areApart(Dating one, Dating other) {
    long[] some = minutes(one);
    long[] others = minutes(other);
    if (some.length == 0 || others.length == 0) {
      return false;
    }
    long least =
        LongStream.of(some)
            .flatMap(a -> LongStream.of(others).map(b -> Math.abs(a - b)))
            .min()
            .orElse(0);
    return least > LEEWAY && least < Range.DAY;
  }

  private static long[] minutes(Dating date) {
    List<Edtf> readings = new ArrayList<>(date.alternatives());
    readings.add(date.edtf());
    return readings.stream()
        .filter(reading -> reading.toString().contains("T"))
        .flatMap(reading -> Range.minutes(reading).stream())
        .mapToLong(Range::least)
        .toArray();
  }
}
