package org.audiatur.lang;

/**
 * A point on the earth, WGS 84.
 *
 * @param lat degrees north, from -90 to 90
 * @param lon degrees east, from -180 to 180
 */
public record Coordinates(double lat, double lon) {

  /** The mean diameter of the earth. */
  private static final double DIAMETER_KM = 12_742;

  public Coordinates {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException(
          "No point has the coordinates " + lat + " " + lon + ". Maybe the two are exchanged.");
    }
  }

  /** The distance along the surface. */
  public double kilometresTo(Coordinates other) {
    double north = Math.sin(Math.toRadians(other.lat - lat) / 2);
    double east = Math.sin(Math.toRadians(other.lon - lon) / 2);
    double squared =
        north * north
            + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * east * east;
    return DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(squared)));
  }
}
