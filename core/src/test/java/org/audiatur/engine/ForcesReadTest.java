package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.decision.Decisions;
import org.audiatur.system.SystemEntry;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Orders of battle read from prose: {@code unit | fact: value}. */
class ForcesReadTest {

  private static final Engine ENGINE = TestEngine.standard();

  private static List<SystemEntry> units(String text) {
    Reading reading = ENGINE.read(SourceText.of("forces.txt", text));
    return ENGINE.compare(List.of(reading), Decisions.none()).systems().stream()
        .filter(entry -> entry.system().equals("S6") && entry.kind().equals("unit"))
        .toList();
  }

  private static List<String> facts(String text) {
    List<String> lines = new ArrayList<>();
    for (SystemEntry unit : units(text)) {
      for (int i = 0; i < list(unit, "facts").size(); i++) {
        String value =
            list(unit, "wholes").get(i)
                + list(unit, "commanders").get(i)
                + list(unit, "strengths").get(i)
                + " "
                + list(unit, "arms").get(i)
                + at(list(unit, "facts").get(i), list(unit, "places").get(i));
        lines.add(
            "%s | %s: %s"
                .formatted(unit.values().get("name"), list(unit, "facts").get(i), value.strip()));
      }
    }
    return lines;
  }

  /** Where so many stood; of a fact that is a place, that. */
  private static String at(String fact, String place) {
    return fact.equals("place") || place.isEmpty() ? place : " at " + place;
  }

  private static List<String> list(SystemEntry unit, String name) {
    return unit.values().get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  @Test
  void figuresInBracketsAreTheStrengthOfTheUnitBeforeThem() {
    assertThat(facts("Летом 1916 года у моста стоял казачий отряд (350 сабель, 4 орудия)."))
        .contains(
            "казачий отряд | strength: 350 cavalry at мост",
            "казачий отряд | strength: 4 guns at мост");
    assertThat(facts("In 1863 a small garrison (400 men and 6 guns) held the ford."))
        .contains("small garrison | strength: 400 men", "small garrison | strength: 6 guns");
    assertThat(facts("Влітку 1919 року кінний загін (250 шабель) стояв під містом."))
        .contains("кінний загін | strength: 250 cavalry at місто");
  }

  @Test
  void menThatWereLostAreNoStrength() {
    assertThat(facts("В июле 1916 года казачий отряд (350 убитых) отступил к мосту.")).isEmpty();
    assertThat(facts("In 1863 the garrison (400 men killed) held the ford.")).isEmpty();
  }

  @Test
  void aForceWithoutANameHasItsCommander() {
    assertThat(facts("Две роты под командованием капитана Лугина отошли к Каменску."))
        .contains("Две роты | command: Лугин", "Две роты | strength: 2 роты");
    assertThat(facts("In May 1863 two companies of infantry under Major Croft reached Rushmoor."))
        .contains("two companies of infantry | command: Croft");
  }

  @Test
  void aListOfNumbersIsAListOfUnits() {
    assertThat(
            facts(
                "В мае 1916 года 7 и 8 кавалерийские дивизии, сведённые во 2-й кавалерийский корпус,"
                    + " стояли в Каменске."))
        .contains(
            "7 дивизия | part: 2-й кавалерийский корпус",
            "8 дивизия | part: 2-й кавалерийский корпус");
  }

  @Test
  void whoIsSaidToBeAtTheHeadOfAUnitCommandsIt() {
    assertThat(facts("On 3 May 1863 Colonel Hale, commanding the 2nd Brigade, reached Rushmoor."))
        .contains("2nd Brigade | command: Hale");
    assertThat(facts("3 мая 1916 года полковник Лугин во главе 11-й бригады занял Каменск."))
        .contains("11-я бригада | command: Лугин");
  }

  @Test
  void peacefulCompaniesAndTheFewThatWereSpokenOfAreNoForces() {
    assertThat(facts("In 1863 the company under Mr Croft sold its railway to the town.")).isEmpty();
    assertThat(facts("In 1863 the two ships fought for four hours off Rushmoor.")).isEmpty();
  }
}
