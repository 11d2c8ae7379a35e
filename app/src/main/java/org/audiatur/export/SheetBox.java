package org.audiatur.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.audiatur.atlas.GeoBox;
import org.audiatur.atlas.Region;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a map's sheet holds: the places that lie together, with a margin. A few places far
 * from all others are left off the sheet, or the rest could not be told apart on it.
 */
final class SheetBox {

  private static final double KM = 111.2;

  /** A place is far when it lies this many times as far from the middle as the next nearer one. */
  private static final double GAP = 2.5;

  private static final double NEAR_KM = 250;

  /** The share of what is told that must stay on the sheet. */
  private static final double KEPT = 0.6;

  private static final double MARGIN = 0.14;
  private static final double LEAST_KM = 90;
  private static final double LEAST_RATIO = 1.6;
  private static final double MOST_RATIO = 2.1;

  /**
   * With fewer places than these the sheet goes on to others that the accounts name around them.
   */
  private static final int FEW = 3;

  private static final double AROUND_KM = 450;
  private static final int MOST_AROUND = 5;

  private record Spot(double lat, double lon, int times) {}

  private final List<Spot> spots = new ArrayList<>();
  private final List<Spot> named = new ArrayList<>();

  /**
   * @param times how often it is told of; 0 for what only counts where there is nothing else
   */
  void add(double lat, double lon, int times) {
    spots.add(new Spot(lat, lon, times));
  }

  /** A place that the accounts name, though nothing of the campaign happened there. */
  void addNamed(double lat, double lon) {
    named.add(new Spot(lat, lon, 1));
  }

  /** Null where fewer places than make a map are known. */
  @Nullable GeoBox box() {
    List<Spot> all = spots.stream().filter(spot -> spot.times() > 0).toList();
    if (all.isEmpty()) {
      all = spots.stream().map(spot -> new Spot(spot.lat(), spot.lon(), 1)).toList();
    }
    if (all.isEmpty()) {
      return null;
    }
    List<Spot> told = together(all);
    List<Spot> shown = withOthers(told);
    return distinct(told) > 1 || distinct(shown) >= FEW ? framed(shown) : null;
  }

  private static long distinct(List<Spot> spots) {
    return spots.stream().map(spot -> new Spot(spot.lat(), spot.lon(), 0)).distinct().count();
  }

  /** A place or two alone on a sheet tell nobody where they lie: the nearest others are added. */
  private List<Spot> withOthers(List<Spot> told) {
    Spot middle = told.getFirst();
    if (distinct(told) >= FEW) {
      return told;
    }
    return Stream.concat(
            told.stream(),
            named.stream()
                .filter(spot -> km(middle, spot) < AROUND_KM)
                .sorted(nearest(middle))
                .limit(MOST_AROUND))
        .toList();
  }

  private static Comparator<Spot> nearest(Spot middle) {
    return Comparator.<Spot>comparingDouble(spot -> km(middle, spot))
        .thenComparingDouble(Spot::lat)
        .thenComparingDouble(Spot::lon);
  }

  private static List<Spot> together(List<Spot> all) {
    Spot middle = middle(all);
    List<Spot> sorted = all.stream().sorted(nearest(middle)).toList();
    int total = all.stream().mapToInt(Spot::times).sum();
    int held = 0;
    for (int i = 0; i < sorted.size(); i++) {
      double here = km(middle, sorted.get(i));
      double before = i == 0 ? 0 : km(middle, sorted.get(i - 1));
      if (held >= KEPT * total && here > NEAR_KM && here > GAP * before) {
        return sorted.subList(0, i);
      }
      held += sorted.get(i).times();
    }
    return sorted;
  }

  /** The place from which all others together are least far: never one that lies apart. */
  private static Spot middle(List<Spot> all) {
    return all.stream()
        .min(
            Comparator.<Spot>comparingDouble(
                    spot -> all.stream().mapToDouble(o -> o.times() * km(spot, o)).sum())
                .thenComparingDouble(Spot::lat)
                .thenComparingDouble(Spot::lon))
        .orElseThrow();
  }

  private static double km(Spot a, Spot b) {
    double turn = Math.abs(a.lon() - b.lon());
    double east = Math.min(turn, 360 - turn) * Math.cos(Math.toRadians((a.lat() + b.lat()) / 2));
    return Math.hypot(east, a.lat() - b.lat()) * KM;
  }

  /** The box around places, with a margin, neither too slim nor too small. */
  private static GeoBox framed(List<Spot> places) {
    double first = places.getFirst().lon();
    double west = 0;
    double east = 0;
    double south = 90;
    double north = -90;
    for (Spot spot : places) {
      double turn = Math.IEEEremainder(spot.lon() - first, 360);
      west = Math.min(west, turn);
      east = Math.max(east, turn);
      south = Math.min(south, spot.lat());
      north = Math.max(north, spot.lat());
    }
    return shaped(first + (west + east) / 2, (south + north) / 2, east - west, north - south);
  }

  private static GeoBox shaped(double lon, double lat, double width, double height) {
    double shrink = Math.max(0.2, Math.cos(Math.toRadians(lat)));
    double wide = Math.max(LEAST_KM / KM, width * shrink) * (1 + 2 * MARGIN);
    double high = Math.max(LEAST_KM / KM / LEAST_RATIO, height) * (1 + 2 * MARGIN);
    wide = Math.max(wide, high * LEAST_RATIO);
    high = Math.max(high, wide / MOST_RATIO);
    return limited(lon, lat, wide / shrink, high);
  }

  private static GeoBox limited(double lon, double lat, double width, double height) {
    double half = Math.min(width, 358) / 2;
    return new GeoBox(
        rounded(lon - half),
        rounded(Math.max(-88, lat - height / 2)),
        rounded(lon + half),
        rounded(Math.min(88, lat + height / 2)));
  }

  /** More than a sheet shows: its corners bend on the map. */
  static GeoBox around(GeoBox sheet) {
    double more = Math.min(0.35 * sheet.width(), (359.9 - sheet.width()) / 2);
    double higher = 0.35 * sheet.height() + sheet.width() / 60;
    return new GeoBox(
        rounded(sheet.west() - more),
        rounded(Math.max(-90, sheet.south() - higher)),
        rounded(sheet.east() + more),
        rounded(Math.min(90, sheet.north() + higher)));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * Region.UNIT) / (double) Region.UNIT;
  }
}
