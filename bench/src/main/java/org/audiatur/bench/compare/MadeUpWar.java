package org.audiatur.bench.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.audiatur.bench.compare.Happened.Slot;

/**
 * A made-up war of captures, battles and congresses, each on a day and at a place of its own; the
 * same seed, the same war.
 */
final class MadeUpWar {

  private static final LocalDate BEGINS = LocalDate.of(1880, 1, 1);

  /** Days of the war, a prime: each step over it meets another day. */
  private static final int DAYS = 3643;

  private static final int STEP = 1009;

  /** Units of the army; a happening told of another unit is told of the next ones. */
  static final int UNITS = 300;

  /** Beyond these the names come again, on other days. */
  private static final int NAMES = 1728;

  private static final List<String> TYPES = List.of("capture", "battle", "meeting");

  /** What witnesses may contradict each other in: a place has one congress, a unit many battles. */
  private static final Map<String, List<Slot>> SLOTS =
      Map.of(
          "capture", List.of(Slot.DATE, Slot.ACTOR),
          "battle", List.of(Slot.DATE, Slot.NUMBER),
          "meeting", List.of(Slot.DATE, Slot.NUMBER, Slot.PLACE));

  private final List<Happened> happenings = new ArrayList<>();

  MadeUpWar(long seed, int events) {
    Random random = new Random(seed);
    for (int i = 0; i < events; i++) {
      happenings.add(
          new Happened(
              i,
              TYPES.get(i % TYPES.size()),
              BEGINS.plusDays((long) i * STEP % DAYS),
              1 + random.nextInt(UNITS),
              i % NAMES,
              i % NAMES,
              101 + random.nextInt(800)));
    }
  }

  int size() {
    return happenings.size();
  }

  Happened happening(int number) {
    return happenings.get(number % happenings.size());
  }

  static List<Slot> slots(Happened happened) {
    return SLOTS.getOrDefault(happened.type(), List.of());
  }
}
