package org.audiatur.atlas;

import java.util.List;

/**
 * What lies in a box. Points are thousandths of a degree, east and north by turns.
 *
 * @param land closed rings, to be filled by the even-odd rule; they run along the box where it cuts
 *     them
 * @param borders open lines between the states of today
 */
public record Region(GeoBox box, List<Line> land, List<Line> borders) {

  /** One thousandth of a degree is the unit of the data. */
  public static final int UNIT = 1000;

  public Region {
    land = List.copyOf(land);
    borders = List.copyOf(borders);
  }
}
