package org.audiatur.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.audiatur.atlas.GeoBox;
import org.junit.jupiter.api.Test;

/** What a map's sheet holds. */
class SheetBoxTest {

  private static GeoBox box(double[]... places) {
    SheetBox sheet = new SheetBox();
    for (double[] place : places) {
      sheet.add(place[0], place[1], (int) place[2]);
    }
    return sheet.box();
  }

  private static double[] at(double lat, double lon, int times) {
    return new double[] {lat, lon, times};
  }

  @Test
  void withoutPlacesThereIsNoSheet() {
    assertThat(new SheetBox().box()).isNull();
  }

  @Test
  void placesHaveAMarginAroundThem() {
    GeoBox box = box(at(-33.44, -70.65, 3), at(-32.89, -68.84, 2));
    assertThat(box.holds(-33.44, -70.65)).isTrue();
    assertThat(box.holds(-32.89, -68.84)).isTrue();
    assertThat(box.west()).isLessThan(-70.8);
    assertThat(box.height()).isGreaterThan(0.8);
  }

  @Test
  void aPlaceFarFromAllOthersStaysOff() {
    GeoBox box = box(at(13.2, 32.5, 4), at(15.6, 32.5, 6), at(16.7, 33.4, 2), at(51.5, -0.1, 1));
    assertThat(box.holds(15.6, 32.5)).isTrue();
    assertThat(box.holds(51.5, -0.1)).isFalse();
  }

  @Test
  void onePlaceAloneMakesNoMap() {
    assertThat(box(at(48.17, 23.28, 5))).isNull();
    assertThat(box(at(48.17, 23.28, 5), at(48.17, 23.28, 1))).isNull();
  }

  @Test
  void placesSideBySideHaveTheirSurroundings() {
    assertThat(box(at(48.17, 23.28, 1), at(48.2, 23.3, 1)).height() * 111).isBetween(60.0, 120.0);
  }

  @Test
  void oneTownAloneIsShownAmongItsNeighbours() {
    SheetBox sheet = new SheetBox();
    sheet.add(15.6, 32.53, 4);
    sheet.addNamed(18.0, 33.98);
    sheet.addNamed(16.7, 33.43);
    sheet.addNamed(30.05, 31.25);
    GeoBox box = sheet.box();
    assertThat(box.holds(18.0, 33.98)).isTrue();
    assertThat(box.holds(30.05, 31.25)).as("far down the river").isFalse();
  }

  @Test
  void countriesCountOnlyWhereThereIsNothingElse() {
    assertThat(box(at(49.78, 22.77, 2), at(50.06, 19.94, 1), at(52, 19.5, 0)).holds(52, 19.5))
        .isFalse();
    assertThat(box(at(52, 19.5, 0), at(49, 31.5, 0)).holds(52, 19.5)).isTrue();
  }

  @Test
  void theDateLineCutsNoSheetInTwo() {
    GeoBox box = box(at(52.9, 173.2, 2), at(51.9, -176.6, 2));
    assertThat(box.width()).isLessThan(20);
    assertThat(box.holds(52.9, 173.2)).isTrue();
    assertThat(box.holds(51.9, -176.6)).isTrue();
  }

  @Test
  void theOrderOfThePlacesChangesNothing() {
    double[][] places = {at(41.4, 48.5, 1), at(40.4, 49.9, 3), at(43, 47.5, 1), at(55.7, 37.6, 1)};
    GeoBox one = box(places);
    GeoBox other = box(places[3], places[2], places[1], places[0]);
    assertThat(other.south()).isEqualTo(one.south());
    assertThat(other.east()).isCloseTo(one.east(), org.assertj.core.data.Offset.offset(0.002));
  }
}
