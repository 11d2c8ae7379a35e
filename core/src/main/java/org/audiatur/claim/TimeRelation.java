package org.audiatur.claim;

import java.util.Locale;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How one happening stands to another in time, as the text says it: «отошли через два дня после
 * взятия города».
 *
 * @param claim id of the claim that is placed in time («отошли»)
 * @param kind how
 * @param other id of the claim by which it is placed («взятия»)
 * @param span the words that say so, from the first to the word for the other happening
 * @param gap how long between the two, null where the text does not say
 */
public record TimeRelation(String claim, Kind kind, String other, Span span, @Nullable Gap gap) {

  /** How a happening stands to another. Written in lower case. */
  public enum Kind {
    BEFORE,
    AFTER,
    DURING;

    /** The name used in files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A length of time as sources give it: "two days after" may be anything from just over one day to
   * just under three.
   *
   * @param least minutes
   * @param most minutes
   */
  public record Gap(long least, long most) {

    public Gap {
      if (least < 0 || most < least) {
        throw new IllegalArgumentException(
            "A gap lasts from 0 <= least to most minutes, got " + least + " to " + most);
      }
    }

    /** So many units of so many minutes, each end open by one unit. */
    static Gap of(long count, long unit) {
      return new Gap(Math.max(0, (count - 1) * unit), (count + 1) * unit);
    }
  }
}
