package org.audiatur.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What one end of an expression says, slot by slot. */
final class Parts {

  private static final int EVENING_BEGINS = 9;

  /** "Last night" began on the day before: "at half past seven" is of its evening. */
  private static final int LATE_AFTERNOON = 5;

  private static final int NOON = 12;

  /** Of {@link Slot#OF_TWELVE}: told as on the face of a clock, which has twelve hours. */
  static final int ON_FACE = 2;

  private static final int MORNING = 4;
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  /** So many days before Easter the fast of the western churches begins. */
  private static final int WESTERN_LENT = -46;

  /** Units by the letter that ends the class of an adjective of length. */
  private static final Map<Character, Integer> LENGTHS =
      Map.of('H', 0, 'D', 1, 'W', 7, 'M', 30, 'Y', 365);

  private final Map<Slot, Integer> values = new EnumMap<>(Slot.class);
  private @Nullable Integer pendingRef;
  private boolean without;

  /** Half a unit more is counted. */
  private boolean half;

  private boolean clockWord;

  /** The hour is told as on the face of a clock. */
  private boolean onFace;

  private boolean lastNight;

  /** It is noon, or so many minutes from it: which half of the day is said. */
  private boolean noon;

  private Parts() {}

  /** The ends of an expression: one, or two of a range. */
  static List<Parts> of(List<Reading> bound) {
    List<Parts> ends = new ArrayList<>();
    Parts current = new Parts();
    for (Reading reading : bound) {
      if (Found.isSplit(reading)) {
        ends.add(current.closed());
        current = new Parts();
      } else {
        current.take(reading.type(), reading.value());
      }
    }
    ends.add(current.closed());
    return ends;
  }

  boolean has(Slot slot) {
    return values.containsKey(slot);
  }

  int get(Slot slot) {
    Integer value = values.get(slot);
    if (value == null) {
      throw new IllegalStateException(
          "The expression says nothing of its " + slot + "; it says " + values);
    }
    return value;
  }

  int get(Slot slot, int otherwise) {
    return values.getOrDefault(slot, otherwise);
  }

  /** The time of day in minutes. */
  int minutes() {
    return 60 * get(Slot.HOUR, 0) + get(Slot.MINUTE, 0);
  }

  void put(Slot slot, int value) {
    values.put(slot, value);
  }

  /** What they say of it, which from now on they do not. */
  OptionalInt without(Slot slot) {
    Integer value = values.remove(slot);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  void putIfAbsent(Slot slot, int value) {
    values.putIfAbsent(slot, value);
  }

  /** Takes over what another end says and this one does not. */
  void inherit(Parts other, Slot... slots) {
    for (Slot slot : slots) {
      if (!has(slot) && other.has(slot)) {
        put(slot, other.get(slot));
      }
    }
  }

  /** "478 to 404 BC": both are before Christ. */
  void countBackwardsAs(Parts other) {
    if (other.has(Slot.BEFORE_CHRIST) && !has(Slot.BEFORE_CHRIST) && has(Slot.YEAR)) {
      put(Slot.BEFORE_CHRIST, 1);
      put(Slot.YEAR, 1 - get(Slot.YEAR));
    }
  }

  /**
   * Years, months and days may be pointed at ("the same year"): sorted out word by word, in order.
   */
  private void take(String type, int value) {
    switch (type) {
      case "D", "DORD", "DD", "DBIG" -> values.putIfAbsent(Slot.DAY, value);
      case "MONTH", "MONTHS", "MONTHD", "MONTHADJ", "MM", "RMONTH", "HMONTH", "FMONTH", "FOREIGN" ->
          named(Slot.MONTH, value);
      case "SEASON", "SEASONADV", "FALL" -> named(Slot.SEASON, value);
      case "Y", "YR", "YS", "WY", "YWORDS", "YPAIR" -> values.put(Slot.YEAR, value);
      case "GS" -> figuresOfYear();
      case "ERA" -> values.remove(Slot.SHORT_YEAR);
      case "Y2", "SHORTY" -> values.put(Slot.SHORT_YEAR, value);
      case "Y1" -> values.put(Slot.LAST_FIGURE, value);
      case "REF", "SAMEREF", "NEXTDAY", "THEREF", "STEPREF" -> pendingRef = value;
      case "G" -> refer(Slot.YEAR_REF);
      case "MONTHW" -> {
        refer(Slot.MONTH_REF);
        values.putIfAbsent(Slot.MONTH_REF, 0);
      }
      case "MONTHSTEP" -> values.put(Slot.MONTH_REF, value);
      case "YEARSTEP", "AGOY", "GREF" -> values.put(Slot.YEAR_REF, value);
      case "MONTHREF", "INSTANT" -> {
        values.put(Slot.MONTH_REF, value);
        values.put(Slot.OF_WRITING, 1);
      }
      case "DAYSTEP" -> values.put(Slot.DAY_REF, value);
      case "WEEKW" -> refer(Slot.WEEK_REF);
      case "QUARTERW" -> refer(Slot.QUARTER_REF);
      case "DAYW" -> refer(Slot.DAY_REF);
      case "DECADEW" -> refer(Slot.DECADE_REF);
      case "NIGHT", "NIGHTADV" -> {
        refer(Slot.DAY_REF);
        values.putIfAbsent(Slot.DAY_PART, value);
      }
      case "DAYPART", "DAYPARTC", "DAYPARTH", "DAYADV" -> {
        refer(Slot.DAY_REF);
        values.put(Slot.DAY_PART, value);
      }
      case "AMPM", "DAWN", "DAYN", "ANYNIGHT" -> values.put(Slot.DAY_PART, value);
      case "WEEKDAY", "WEEKDAYN" -> {
        refer(Slot.NAMED_REF);
        values.put(Slot.WEEKDAY, value);
      }
      case "PERIOD" -> values.put(Slot.PERIOD, value);
      case "DEC", "DEC4", "DEC3" -> values.put(Slot.DECADE, value);
      case "ROMAN", "ORDC", "NTH", "QUARTERN", "CENTN" -> values.put(Slot.CENTURY, value);
      case "STYLE" -> values.put(Slot.STYLE, value);
      default -> takeAmount(type, value);
    }
  }

  /** «78 г.»: perhaps the last figures of a year. */
  private void figuresOfYear() {
    int year = get(Slot.YEAR, 0);
    if (year > 9 && year < 100) {
      values.put(Slot.SHORT_YEAR, year);
    }
  }

  /** A day of the week alone. */
  boolean isWeekday() {
    return has(Slot.WEEKDAY) && !has(Slot.DAY) && !has(Slot.MONTH);
  }

  /** A year of two figures that no era makes an old one. */
  boolean mayBeShort() {
    return has(Slot.YEAR) && get(Slot.YEAR) == get(Slot.SHORT_YEAR, -1);
  }

  private void takeAmount(String type, int value) {
    switch (type) {
      case "BCE" -> values.put(Slot.BEFORE_CHRIST, value);
      case "FEASTM", "FEASTE", "FEASTX", "FEASTW", "FEASTL" -> movable(type, value);
      case "FEAST", "FEASTY", "FEASTU", "FIXEDDAY", "NEWYEAREVE", "NEWYEARDAYG", "HFEAST" ->
          fixed(value);
      case "NEWYEARDAY" -> {
        fixed(value);
        values.put(Slot.UNIT, 1);
        values.put(Slot.DIRECTION, 1);
      }
      case "FEASTR" -> {
        fixed(value);
        values.put(Slot.UNIT, 1);
      }
      case "LENGTHH", "LENGTHD", "LENGTHW", "LENGTHM", "LENGTHY" -> {
        values.put(Slot.COUNT, value);
        values.put(Slot.UNIT, LENGTHS.get(type.charAt(type.length() - 1)));
      }
      case "ANDHALF" -> half = true;
      case "YEARSN" -> lasting(value, YEAR);
      case "FEASTEVE" -> values.put(Slot.DIRECTION, value);
      case "N", "ONE", "EACH", "PER", "HALFN" -> values.put(Slot.COUNT, value);
      case "OFTEN" -> {
        values.put(Slot.COUNT, 1);
        values.put(Slot.UNIT, value);
      }
      case "UNIT", "UNITS", "UNITW", "UNITADJ" -> values.put(Slot.UNIT, value);
      case "HALFYEARS" -> lasting(value, MONTH);
      case "HALFHOURS" -> lasting(value, -1);
      case "TERMADJ" -> {
        values.put(Slot.COUNT, value);
        values.put(Slot.UNIT, 1);
      }
      case "LATER", "EARLIER", "AGO", "STEPN" -> values.put(Slot.DIRECTION, value);
      case "AFTERN", "BEFOREN", "COUNTEDFROM" -> values.putIfAbsent(Slot.DIRECTION, value);
      case "BYNAME", "MLAST", "MNEXT", "MFOLLOW", "WEEKSTEP" -> values.put(Slot.NAMED_REF, value);
      case "EVE" -> {
        values.put(Slot.DIRECTION, value);
        values.put(Slot.UNIT, 1);
      }
      case "DEIXIS", "NOW" -> values.put(Slot.DEIXIS, value);
      case "THISPART" -> {
        values.put(Slot.DEIXIS, 0);
        values.put(Slot.DAY_PART, value);
      }
      case "LASTPART" -> {
        values.put(Slot.DEIXIS, -1);
        values.put(Slot.DAY_PART, value);
        lastNight = true;
      }
      case "UNTILNOW" -> values.put(Slot.UNTIL_NOW, value);
      case "THOSEDAYS" -> values.put(Slot.THOSE_DAYS, value);
      default -> takeClock(type, value);
    }
  }

  private void lasting(int count, int unit) {
    values.put(Slot.COUNT, count);
    values.put(Slot.UNIT, unit);
  }

  private void takeClock(String type, int value) {
    switch (type) {
      case "H", "HO" -> values.put(Slot.HOUR, value);
      case "NOON", "NOONADV" -> {
        noon = true;
        values.put(Slot.HOUR, value);
      }
      case "MIDNIGHT", "MIDNIGHTADV" -> values.put(Slot.MIDNIGHT, value);
      case "HM", "HMZERO" -> {
        values.put(Slot.HOUR, value / 100);
        values.put(Slot.MINUTE, value % 100);
      }
      case "DHM" -> {
        values.put(Slot.DAY, value / 10_000);
        values.put(Slot.HOUR, value / 100 % 100);
        values.put(Slot.MINUTE, value % 100);
      }
      case "HOURW" -> clockWord = true;
      case "HORD" -> onFace(value - 1);
      case "HALFH" -> {
        onFace(value);
        values.put(Slot.MINUTE, 30);
      }
      case "HOURIN", "HOURPART", "HOURGOES" -> values.put(Slot.WITHIN_HOUR, value);
      default -> takeMinutes(type, value);
    }
  }

  private void onFace(int hour) {
    onFace = true;
    values.put(Slot.HOUR, hour);
  }

  private void takeMinutes(String type, int value) {
    switch (type) {
      case "HALF" -> {
        onFace = true;
        values.put(Slot.MINUTE, value);
      }
      case "WITHOUT" -> {
        onFace = true;
        without = true;
      }
      case "PASTHOUR" -> onFace = true;
      case "TOHOUR" -> {
        onFace = true;
        values.computeIfPresent(Slot.MINUTE, (slot, minutes) -> -minutes);
      }
      case "QUARTER", "MIN" -> values.put(Slot.MINUTE, without ? -value : value);
      default -> {
        // words that only lead from one part to the next say nothing by themselves
      }
    }
  }

  private void named(Slot slot, int value) {
    refer(Slot.NAMED_REF);
    values.put(slot, value);
  }

  private void refer(Slot slot) {
    if (pendingRef != null) {
      values.put(slot, pendingRef);
      pendingRef = null;
    }
  }

  /** A day counted from Easter, or the week that begins with it. */
  private void movable(String type, int value) {
    values.put(Slot.EASTER, value);
    switch (type) {
      case "FEASTE" -> values.put(Slot.CHURCH, 1);
      case "FEASTX" -> values.put(Slot.CHURCH, 2);
      case "FEASTW" -> values.put(Slot.UNIT, 7);
      case "FEASTL" -> {
        values.put(Slot.CHURCH, value == WESTERN_LENT ? 2 : 1);
        values.put(Slot.UNIT, -value);
      }
      default -> {
        // all churches count it alike
      }
    }
  }

  /** Month and day in four figures; in eight those of two feasts of one name. */
  private void fixed(int value) {
    int day = value > 9999 ? value / 10_000 : value;
    values.put(Slot.MONTH, day / 100);
    values.put(Slot.DAY, day % 100);
    if (value > 9999) {
      values.put(Slot.COUNT, value % 10_000);
    }
  }

  /** Brings the clock to 24 hours. */
  private Parts closed() {
    if (has(Slot.BEFORE_CHRIST) && has(Slot.YEAR)) {
      values.put(Slot.YEAR, 1 - get(Slot.YEAR));
    }
    if (half) {
      addHalf();
    }
    if (clockWord && !has(Slot.HOUR)) {
      values.put(Slot.HOUR, 1);
    }
    if (get(Slot.HOUR, 0) == NOON && get(Slot.MINUTE, 0) == 0 && get(Slot.DAY_PART, -1) == 0) {
      values.remove(Slot.HOUR);
      values.put(Slot.MIDNIGHT, 0);
    }
    if (has(Slot.HOUR)) {
      int minutes = get(Slot.MINUTE, 0);
      int hour = minutes < 0 ? get(Slot.HOUR) - 1 : get(Slot.HOUR);
      boolean told = clockWord || onFace || isWeekday();
      if (told && !noon && !has(Slot.DAY_PART) && hour <= NOON) {
        values.put(Slot.OF_TWELVE, onFace ? ON_FACE : 1);
      }
      values.put(Slot.HOUR, ofTheDay(hour));
      values.put(Slot.MINUTE, minutes < 0 ? minutes + 60 : minutes);
    }
    return this;
  }

  /** "Three years and a half" in months, hours in minutes; nothing else is counted by halves. */
  private void addHalf() {
    int count = get(Slot.COUNT, 1);
    switch (get(Slot.UNIT, 0)) {
      case YEAR -> lasting(12 * count + 6, MONTH);
      case 0 -> lasting(60 * count + 30, -1);
      default -> values.remove(Slot.COUNT);
    }
  }

  private int ofTheDay(int hour) {
    int part = get(Slot.DAY_PART, -1);
    if (part >= NOON && hour < NOON) {
      return hour + NOON;
    }
    if ((part == 0 || part == MORNING) && hour == NOON) {
      return 0;
    }
    int evening = lastNight ? LATE_AFTERNOON : EVENING_BEGINS;
    return part == 0 && hour >= evening && hour < NOON ? hour + NOON : hour;
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
