package org.audiatur.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "1920-04-27, 1920-04-27, 1920-04-27",
    "1920-04-27T21:00, 1920-04-27, 1920-04-27",
    "1900-02, 1900-02-01, 1900-02-28",
    "1904-02, 1904-02-01, 1904-02-29",
    "1812, 1812-01-01, 1812-12-31",
    "1919-09~, 1919-09-01, 1919-09-30",
    "189X, 1890-01-01, 1899-12-31",
    "18XX, 1800-01-01, 1899-12-31",
    "1920-21, 1920-03-01, 1920-05-31",
    "1919-22, 1919-06-01, 1919-08-31",
    "1919-23?, 1919-09-01, 1919-11-30",
    "1919-24, 1919-12-01, 1920-02-29",
    "1918-07-25/1918-07-31, 1918-07-25, 1918-07-31",
    "1919-12~/.., 1919-12-01, +999999999-12-31",
    "../1920-01-20, -999999999-01-01, 1920-01-20",
    "/1920, -999999999-01-01, 1920-12-31",
    "1853/1856-03-30%, 1853-01-01, 1856-03-30",
    "1914-XX, 1914-01-01, 1914-12-31",
    "1914-08-XX, 1914-08-01, 1914-08-31",
    "-0044-03-15, -0044-03-15, -0044-03-15",
    "1920-04-27T21:00:30+04:00, 1920-04-27, 1920-04-27",
    "1920-04-~27, 1920-04-27, 1920-04-27",
    "1XXX, 1000-01-01, 1999-12-31",
    "1X20, 1020-01-01, 1920-12-31",
    "-01XX, -0199-01-01, -0100-12-31",
    "156X-12-25, 1560-12-25, 1569-12-25",
    "192X-04, 1920-04-01, 1929-04-30",
    "190X-02-29, 1904-02-29, 1908-02-29",
    "1918-1X, 1918-10-01, 1918-12-31",
    "1560-XX-25, 1560-01-25, 1560-12-25",
    "1918-04-2X, 1918-04-20, 1918-04-29",
    "1918-XX-31, 1918-01-31, 1918-12-31",
    "1950S2, 1900-01-01, 1999-12-31",
    "1958S3, 1950-01-01, 1959-12-31",
    "-0753S3, -0759-01-01, -0750-12-31",
    "Y-17E4, -170000-01-01, -170000-12-31",
    "Y12E3S1, +10000-01-01, +19999-12-31",
    "1919-25, 1919-03-01, 1919-05-31",
    "1919-28, 1919-12-01, 1920-02-29",
    "1919-29, 1919-09-01, 1919-11-30",
    "1919-30, 1919-12-01, 1920-02-29",
    "1919-31, 1919-03-01, 1919-05-31",
    "1919-32, 1919-06-01, 1919-08-31",
    "1919-33, 1919-01-01, 1919-03-31",
    "1919-36, 1919-10-01, 1919-12-31",
    "1919-38, 1919-05-01, 1919-08-31",
    "1919-41, 1919-07-01, 1919-12-31",
    "192X-24, 1920-12-01, 1930-02-28",
  })
  void readsWhichDaysAValueMayLieIn(String edtf, LocalDate first, LocalDate last) {
    assertThat(Edtf.parse(edtf).bounds()).contains(new DateInterval(first, last));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1762,1763] | 1762-01-01 | 1763-12-31",
        "[1667,1668,1670..1672] | 1667-01-01 | 1672-12-31",
        "[1763,1760] | 1760-01-01 | 1763-12-31",
        "[..1760-12-03] | -999999999-01-01 | 1760-12-03",
        "{1760-12..} | 1760-12-01 | +999999999-12-31",
        "{1960,1961-12} | 1960-01-01 | 1961-12-31",
      })
  void readsSetsFromTheirFirstDateToTheirLast(String edtf, LocalDate first, LocalDate last) {
    assertThat(Edtf.parse(edtf).bounds()).contains(new DateInterval(first, last));
    assertThat(Edtf.parse(edtf).isInterval()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2004-06~-11, 2004-06~-11",
    "2004?-06-11, 2004?-06-11",
    "2004-06-~11, 2004-06-~11",
    "?2004-06-~11, 2004?-06-~11",
    "2004-06-~11?, 2004-06?-%11",
    "2004~-06~-11~, 2004-06-11~",
    "2004-?06-?11, 2004-?06-?11",
    "1920-04-27T21:00:00Z, 1920-04-27T21:00Z",
  })
  void printsDoubtsOfPartsInOneWay(String text, String canonical) {
    assertThat(Edtf.parse(text)).hasToString(canonical);
    assertThat(Edtf.parse(canonical)).isEqualTo(Edtf.parse(text));
  }

  @Test
  void knowsWhichPartIsDoubted() {
    EdtfDate date = (EdtfDate) Edtf.parse("1904?-06-~11");
    assertThat(date.doubt().year()).isEqualTo(Qualifier.UNCERTAIN);
    assertThat(date.doubt().month()).isEqualTo(Qualifier.NONE);
    assertThat(date.doubt().day()).isEqualTo(Qualifier.APPROXIMATE);
    assertThat(date.qualifier()).isEqualTo(Qualifier.UNCERTAIN_AND_APPROXIMATE);
  }

  @ParameterizedTest
  @CsvSource({
    "1XXX, MILLENNIUM",
    "18XX, CENTURY",
    "1950S2, CENTURY",
    "186X-12-25, DECADE",
    "1861-XX-25, YEAR",
    "1861-33, SEASON",
    "1861-12-2X, MONTH",
  })
  void isAsPreciseAsItsLeastKnownPart(String edtf, Precision precision) {
    assertThat(Edtf.parse(edtf).precision()).isEqualTo(precision);
  }

  @Test
  void hasNoBoundsWithoutAYear() {
    assertThat(Edtf.parse("XXXX-04-28").bounds()).isEmpty();
    assertThat(Edtf.parse("XXXX-04-28/XXXX-05-03").bounds()).isEmpty();
    assertThat(Edtf.parse("XXXX-04-28").precision()).isEqualTo(Precision.UNKNOWN);
  }

  @Test
  void widensOnlyQualifiedEnds() {
    assertThat(Edtf.parse("1919-09~").reach()).contains(days("1919-08-17", "1919-10-15"));
    assertThat(Edtf.parse("1919-09").reach()).contains(days("1919-09-01", "1919-09-30"));
    assertThat(Edtf.parse("1920-01-05/1920-02-01~").reach())
        .contains(days("1920-01-05", "1920-02-04"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20.04.1920",
        "1920-4-7",
        "1920-13",
        "1920-20",
        "1920-42",
        "1920-04-31",
        "1900-02-29",
        "1920-24-01",
        "19x0",
        "1918-4X",
        "1918-04-4X",
        "1X99-02-30",
        "1920-04-27T25:00",
        "1920-04T10:00",
        "1920-04-27T9",
        "1920-04-27T21:00 MSK",
        "1920-04-27T21:00+25",
        "1920-04-XXT21:00",
        "1920/1919",
        "..",
        "../..",
        "/",
        "1920/1921/1922",
        "192",
        "-0000",
        "Y1920",
        "Y17E9",
        "Y19200-04",
        "1920S2-04",
        "1920S0",
        "[1920,]",
        "[]",
        "[1920",
        "[1918..,1920]",
        "[1918,..1920]",
        "[..]",
        "{1918/1920}",
        "1920~?",
        "апрель 1920"
      })
  void refusesWhatIsNoDateAndSaysWhatWasExpected(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Edtf.parse(text))
        .withMessageContaining("Maybe")
        .satisfies(e -> assertThat(text).contains(e.getMessage().split("\"")[1]));
  }

  @Test
  void printsWhatItRead() {
    Random random = new Random(1752);
    for (int i = 0; i < 5000; i++) {
      String text = EdtfSamples.any(random);
      assertThat(Edtf.parse(text)).hasToString(text);
      assertThat(Edtf.parse(text)).isEqualTo(Edtf.parse(text));
    }
  }

  @Test
  void encloseTheirParts() {
    Random random = new Random(1918);
    for (int i = 0; i < 1000; i++) {
      Edtf value = Edtf.parse(EdtfSamples.any(random));
      value
          .bounds()
          .ifPresent(days -> assertThat(value.reach().orElseThrow().encloses(days)).isTrue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1920-04-27, 1920-04-28, BEFORE",
    "1920-04-27, 1920-04-27, SAME",
    "1920-04-27, 1920-04, DURING",
    "1920, 1920-04, CONTAINS",
    "1920-04-27T21:00, 1920-04-27T23:30, BEFORE",
    "1920-04-27T21:00, 1920-04-27, DURING",
    "1920-04-27, 1920-04-27T21:00, CONTAINS",
    "1918-07-25/1918-07-31, 1918-07-29/1918-08-02, OVERLAPS",
    "1919-12/.., 1919, OVERLAPS",
    "1921, ../1920-01-20, AFTER",
    "1919-24, 1920-01, CONTAINS",
    "189X, 1895, CONTAINS",
  })
  void standsToAnotherDate(String one, String other, Relation expected) {
    assertThat(Edtf.parse(one).relationTo(Edtf.parse(other))).contains(expected);
  }

  @Test
  void relationsAreEachOthersConverse() {
    Random random = new Random(7);
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      Edtf a = Edtf.parse(EdtfSamples.any(random));
      Edtf b = Edtf.parse(EdtfSamples.any(random));
      if (!a.relationTo(b).map(EdtfTest::converse).equals(b.relationTo(a))
          || a.compatibleWith(b) != b.compatibleWith(a)) {
        failures.add(a + " " + b);
      }
    }
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1920-04-27, 1920-04, true",
    "1920-04-27, 1920-04-28, false",
    "1920-04-27, 1920-04-28~, true",
    "1920-04-27, XXXX-04-27, true",
    "1920-04-27, XXXX-04-28, false",
    "XXXX-04, 1920-04-27, true",
    "1920-01~, 1919-12-25, true",
    "1920-04-27T21:00, 1920-04-27T23:30, false",
    "1920-04-27T21:00, 1920-04-27, true",
    "1919-12/.., 1925, true",
  })
  void saysWhetherOneHappeningMayHaveBothDates(String one, String other, boolean expected) {
    assertThat(Edtf.parse(one).compatibleWith(Edtf.parse(other))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1762,1764] | 1762-05 | true",
        "[1762,1764] | 1763 | false",
        "{1891,1893} | [1892,1893] | true",
        "[..1760] | 1700 | true",
      })
  void fitsASetWhereItFitsOneOfItsDates(String one, String other, boolean expected) {
    assertThat(Edtf.parse(one).compatibleWith(Edtf.parse(other))).isEqualTo(expected);
    assertThat(Edtf.parse(other).compatibleWith(Edtf.parse(one))).isEqualTo(expected);
  }

  @Test
  void comparesHoursOfDifferentZones() {
    assertThat(
            Edtf.parse("1920-04-27T21:00+03:00").relationTo(Edtf.parse("1920-04-27T19:00+01:00")))
        .contains(Relation.SAME);
  }

  private static Relation converse(Relation relation) {
    return switch (relation) {
      case BEFORE -> Relation.AFTER;
      case AFTER -> Relation.BEFORE;
      case DURING -> Relation.CONTAINS;
      case CONTAINS -> Relation.DURING;
      case OVERLAPS, SAME -> relation;
    };
  }

  private static DateInterval days(String first, String last) {
    return new DateInterval(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void doubtsAddUpInEveryDateAndLeaveOpenEndsOpen() {
    assertThat(Edtf.parse("1920-05-03").doubted(Qualifier.APPROXIMATE)).hasToString("1920-05-03~");
    assertThat(Edtf.parse("1920-05-03?").doubted(Qualifier.APPROXIMATE)).hasToString("1920-05-03%");
    assertThat(Edtf.parse("1920-05-03~").doubted(Qualifier.NONE)).hasToString("1920-05-03~");
    assertThat(Edtf.parse("1920-05/..").doubted(Qualifier.UNCERTAIN)).hasToString("1920-05?/..");
    assertThat(Edtf.parse("[1762,1764]").doubted(Qualifier.UNCERTAIN)).hasToString("[1762?,1764?]");
  }
}
