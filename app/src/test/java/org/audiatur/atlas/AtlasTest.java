package org.audiatur.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any region on earth can be cut from the shapes of the world. */
class AtlasTest {

  private static final Atlas ATLAS = Atlas.load();

  /** Whether a place lies on land, by counting the coasts to the west of it. */
  private static boolean isLand(Region region, double lon, double lat) {
    double x = lon * Region.UNIT;
    double y = lat * Region.UNIT;
    boolean inside = false;
    for (Line ring : region.land()) {
      for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        if (ring.y(i) > y != ring.y(j) > y
            && x
                < (double) (ring.x(j) - ring.x(i)) * (y - ring.y(i)) / (ring.y(j) - ring.y(i))
                    + ring.x(i)) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  @Test
  void landIsLandAndSeaIsSea() {
    Region balkans = ATLAS.cut(new GeoBox(18, 36, 32, 46));
    assertThat(isLand(balkans, 24.6, 43.4)).as("Plevna").isTrue();
    assertThat(isLand(balkans, 31, 43.5)).as("the Black Sea").isFalse();
    Region caspian = ATLAS.cut(new GeoBox(47, 37, 55, 46));
    assertThat(isLand(caspian, 51, 41.5)).as("the Caspian, a hole in the land").isFalse();
    assertThat(isLand(caspian, 49.2, 40.5)).as("west of its shore").isTrue();
  }

  @Test
  void theSouthAndTheNewWorldAreThereToo() {
    Region andes = ATLAS.cut(new GeoBox(-76, -36, -66, -30));
    assertThat(isLand(andes, -70.6, -33.4)).as("Santiago").isTrue();
    assertThat(isLand(andes, -74, -33.4)).as("the Pacific").isFalse();
    assertThat(andes.borders()).isNotEmpty();
  }

  @Test
  void aBoxMayLieAcrossTheDateLine() {
    Region bering = ATLAS.cut(new GeoBox(170, 60, 200, 70));
    assertThat(isLand(bering, 175, 66)).as("Chukotka").isTrue();
    assertThat(isLand(bering, 198, 65.5)).as("Alaska, 162 degrees west").isTrue();
    assertThat(isLand(bering, 184, 62)).as("the Bering Sea").isFalse();
  }

  @Test
  void nothingLeavesTheBox() {
    Region region = ATLAS.cut(new GeoBox(20.5, 50, 27.25, 53.125));
    assertThat(region.land()).isNotEmpty();
    for (List<Line> lines : List.of(region.land(), region.borders())) {
      for (Line line : lines) {
        for (int i = 0; i < line.size(); i++) {
          assertThat(line.x(i)).isBetween(20500, 27250);
          assertThat(line.y(i)).isBetween(50000, 53125);
        }
      }
    }
  }

  @Test
  void theOpenSeaHasNothing() {
    Region sea = ATLAS.cut(new GeoBox(-40, 30, -38, 32));
    assertThat(sea.land()).isEmpty();
    assertThat(sea.borders()).isEmpty();
  }

  @Test
  void aSheetStaysLightHoweverWideItIs() {
    for (double half : new double[] {0.5, 5, 25, 60}) {
      Region region = ATLAS.cut(new GeoBox(20 - half, 60 - half / 2.5, 20 + half, 60 + half / 2.5));
      int points = region.land().stream().mapToInt(Line::size).sum();
      assertThat(points).as("at half a width of %s degrees", half).isLessThan(25_000);
    }
  }

  @Test
  void aRingCutAtABoxCoversWhatItCoveredInside() {
    long seed = 20_260_1;
    Random random = new Random(seed);
    for (int n = 0; n < 200; n++) {
      Line ring = star(random);
      Line cut = new Clip(-500, -400, 600, 450).ring(ring);
      Region before = new Region(new GeoBox(-5, -5, 5, 5), List.of(ring), List.of());
      Region after = new Region(new GeoBox(-5, -5, 5, 5), List.of(cut), List.of());
      for (int i = 0; i < 50; i++) {
        double lon = (random.nextDouble() * 1000 - 450) / Region.UNIT;
        double lat = (random.nextDouble() * 700 - 350) / Region.UNIT;
        if (isClear(ring, lon, lat)) {
          assertThat(isLand(after, lon, lat))
              .as("seed %s, ring %s, at %s %s", seed, n, lon, lat)
              .isEqualTo(isLand(before, lon, lat));
        }
      }
    }
  }

  private static Line star(Random random) {
    Points points = new Points();
    int corners = 5 + random.nextInt(20);
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double far = 200 + random.nextDouble() * 900;
      points.add(far * Math.cos(angle), far * Math.sin(angle));
    }
    return points.line();
  }

  /** Not so near an edge that rounding the cut to whole units could move it across. */
  private static boolean isClear(Line ring, double lon, double lat) {
    double x = lon * Region.UNIT;
    double y = lat * Region.UNIT;
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      double dx = ring.x(j) - ring.x(i);
      double dy = ring.y(j) - ring.y(i);
      double t =
          Math.clamp(((x - ring.x(i)) * dx + (y - ring.y(i)) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
      if (Math.hypot(x - ring.x(i) - t * dx, y - ring.y(i) - t * dy) < 3) {
        return false;
      }
    }
    return true;
  }

  @Test
  void aBoxHasSides() {
    assertThatThrownBy(() -> new GeoBox(3, 0, 3, 1)).hasMessageContaining("west 3.0");
    assertThat(new GeoBox(170, 50, 200, 60).near(-165)).isEqualTo(195);
    assertThat(new GeoBox(170, 50, 200, 60).holds(55, -165)).isTrue();
    assertThat(new GeoBox(170, 50, 200, 60).holds(55, 165)).isFalse();
  }
}
