package org.audiatur.atlas;

/**
 * A box of longitudes and latitudes in degrees. It may lie across the date line: {@code east} is
 * then above 180.
 */
public record GeoBox(double west, double south, double east, double north) {

  public GeoBox {
    if (!(west < east && south < north && east - west <= 360)) {
      throw new IllegalArgumentException(
          "No box: west %s, south %s, east %s, north %s".formatted(west, south, east, north));
    }
  }

  public double width() {
    return east - west;
  }

  public double height() {
    return north - south;
  }

  /** The same longitude, counted so that it lies as near to the middle of the box as can be. */
  public double near(double lon) {
    double middle = (west + east) / 2;
    return lon + 360 * Math.rint((middle - lon) / 360);
  }

  public boolean holds(double lat, double lon) {
    double x = near(lon);
    return x >= west && x <= east && lat >= south && lat <= north;
  }
}
