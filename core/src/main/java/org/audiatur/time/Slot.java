package org.audiatur.time;

/** What the words of an expression may say. */
enum Slot {
  YEAR,
  /** Two figures of a year. */
  SHORT_YEAR,
  /** The last figure of a year that ends a range. */
  LAST_FIGURE,
  MONTH,
  DAY,
  SEASON,
  WEEKDAY,
  /** Hour at which a part of the day begins. */
  DAY_PART,
  HOUR,
  /** Below zero: so many minutes before the hour. */
  MINUTE,
  /** An hour of twelve of which the words do not say whether it is one of the morning. */
  OF_TWELVE,
  /** In the course of the hour, not at its beginning. */
  WITHIN_HOUR,
  MIDNIGHT,
  /** Part of a longer stretch, see PERIOD in the pack. */
  PERIOD,
  /** Decade of two figures, or of four. */
  DECADE,
  CENTURY,
  /** Same 0, next 1, former -1. */
  YEAR_REF,
  MONTH_REF,
  /** Counted from the day of writing, not from what was told last. */
  OF_WRITING,
  DAY_REF,
  WEEK_REF,
  QUARTER_REF,
  DECADE_REF,
  NAMED_REF,
  COUNT,
  UNIT,
  /** Later 1, earlier -1. */
  DIRECTION,
  DEIXIS,
  UNTIL_NOW,
  /** Old 1, New 2. */
  STYLE,
  THOSE_DAYS,
  /** One end of a range, or one of a list. */
  OF_SEVERAL,
  /** Its year counts backwards from Christ. */
  BEFORE_CHRIST,
  /** Days from Easter. */
  EASTER,
  /** Only one church has the feast on that day: 1 the Orthodox, 2 the western ones. */
  CHURCH
}
