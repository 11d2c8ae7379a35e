package org.audiatur.bench.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parts of an output against what was expected; each fact has a stretch of ten characters. */
class SystemTallyTest {

  private static final List<String> CAMPAIGN =
      List.of(
          "system S7",
          "key date: date",
          "key unit: unit agent",
          "key place: place to",
          "also time: time hour",
          "1762-07-30 | capture | unit=Keppel; place=Moro fort; time=noon | a.txt:0-10",
          "1762-07-31 | movement | unit=Keppel; place=Punta | a.txt:10-20, b.txt:0-10",
          "? 1762-08-01 | movement | unit=Howe | a.txt:20-30");

  private static Part part(int start, String... values) {
    Map<String, List<String>> read = new java.util.TreeMap<>();
    for (String value : values) {
      String[] pair = value.split("=");
      read.put(pair[0], List.of(pair[1].split(",")));
    }
    return new Part("deed", read, List.of(), List.of(new Place("a.txt", start, start + 10)));
  }

  private static SystemTally tally(List<String> expectation, Part... parts) {
    return new SystemTally(Expectation.parse(expectation), List.of(parts));
  }

  private static String figures(SystemTally tally) {
    return tally.toString().replaceAll(" +", " ");
  }

  @Test
  void whatMeetsAndAgreesInEveryDecidingKeyIsFound() {
    Part fort = part(3, "date=1762-07-30", "agent=General Keppel", "place=the Moro fort");
    assertThat(figures(tally(CAMPAIGN, fort))).isEqualTo("S7 2 1 1 1 0.500 1.000 0/1");
  }

  @Test
  void whatLeavesOutADecidingKeyIsRightButDoesNotFind() {
    Part dateless = part(3, "agent=Keppel", "place=Moro fort");
    assertThat(figures(tally(CAMPAIGN, dateless))).isEqualTo("S7 2 0 1 1 0.000 1.000 0/0");
  }

  @Test
  void whatDiffersInOneDecidingKeyIsWrong() {
    Part late = part(3, "date=1762-08-30", "agent=Keppel", "place=Moro fort");
    SystemTally tally = tally(CAMPAIGN, late);
    assertThat(figures(tally)).isEqualTo("S7 2 0 1 0 0.000 0.000 0/0");
    assertThat(tally.extras()).hasSize(1);
    assertThat(tally.misses()).hasSize(2);
  }

  @Test
  void elsewhereInTheTextTheSameValuesFindNothing() {
    Part elsewhere = part(40, "date=1762-07-30", "agent=Keppel", "place=Moro fort");
    assertThat(figures(tally(CAMPAIGN, elsewhere))).isEqualTo("S7 2 0 1 0 0.000 0.000 0/0");
  }

  @Test
  void whatMeetsOnlyAnUnsureEntryIsNotCounted() {
    assertThat(figures(tally(CAMPAIGN, part(20, "agent=Anson"))))
        .isEqualTo("S7 2 0 0 0 0.000 0.000 0/0");
  }

  @Test
  void aFactToldTwiceIsFoundOnceAndBothTimesRight() {
    Part told = part(3, "date=1762-07-30", "agent=Keppel", "place=Moro fort");
    Part again = part(2, "date=1762-07-30", "agent=Keppel", "place=the Moro fort");
    assertThat(figures(tally(CAMPAIGN, told, again))).isEqualTo("S7 2 1 2 2 0.500 1.000 0/1");
  }

  @Test
  void onePartFindsOneEntryAndLeavesTheOtherToAnother() {
    List<String> twice =
        List.of(
            "system S7",
            "key unit: unit",
            " | march | unit=Keppel | a.txt:0-10",
            " | siege | unit=Keppel | a.txt:5-20");
    Part both = part(4, "unit=Keppel");
    assertThat(figures(tally(twice, both))).startsWith("S7 2 1 1 1");
    assertThat(figures(tally(twice, both, part(12, "unit=Keppel")))).startsWith("S7 2 2 2 2");
  }

  @Test
  void aThreadIsCountedByItsMessages() {
    List<String> notes =
        List.of(
            "system S4",
            "key date: date",
            "key sender: sender",
            "parts date",
            "1762-07-02 | note | sender=Albemarle | a.txt:0-10",
            "1762-07-03 | note | sender=Velasco | a.txt:0-10");
    Part thread =
        part(0, "date=1762-07-02,1762-07-03,1762-07-09", "sender=Albemarle,Velasco,Velasco");
    assertThat(figures(tally(notes, thread))).startsWith("S4 2 2 3 2");
  }

  @Test
  void aListThatIsAskedForWholeIsNotFoundByOneOfItsThings() {
    List<String> treaty =
        List.of("system S9", "every party: party", " | truce | party=Spain + England | a.txt:0-10");
    assertThat(figures(tally(treaty, part(0, "party=Spain")))).startsWith("S9 1 0 1 1");
    assertThat(figures(tally(treaty, part(0, "party=Spain,England")))).startsWith("S9 1 1 1 1");
  }

  @Test
  void keysThatDoNotDecideAreCountedApart() {
    Part fort = part(3, "date=1762-07-30", "agent=Keppel", "place=Moro fort", "hour=noon");
    assertThat(figures(tally(CAMPAIGN, fort))).endsWith("1/1");
  }
}
