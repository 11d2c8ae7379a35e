package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.decision.Decisions;
import org.audiatur.system.SystemEntry;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Deeds of a campaign read from prose: {@code day kind | who | where | lost}. */
class CampaignReadTest {

  private static final Engine ENGINE = TestEngine.standard();

  private static List<String> deeds(String text) {
    Reading reading = ENGINE.read(SourceText.of("campaign.txt", text));
    return ENGINE.compare(List.of(reading), Decisions.none()).systems().stream()
        .filter(entry -> entry.system().equals("S7"))
        .map(CampaignReadTest::line)
        .toList();
  }

  private static String line(SystemEntry entry) {
    return "%s %s | %s | %s | %s"
        .formatted(
            entry.date(),
            entry.kind(),
            value(entry, "agent", "side", "opponent"),
            value(entry, "place", "to", "object"),
            value(entry, "number:killed"));
  }

  private static String value(SystemEntry entry, String... names) {
    for (String name : names) {
      Object value = entry.values().get(name);
      if (value != null) {
        return value.toString();
      }
    }
    return "";
  }

  @Test
  void aNarrativeGoesOnWithItsDayToTheEndOfTheParagraph() {
    assertThat(
            deeds(
                "15 июля 1877 года 11-й драгунский полк перешёл реку у Каменска. Дорога шла через"
                    + " лес, и обозы отстали. Пыль стояла такая, что в десяти шагах ничего не было"
                    + " видно, и люди шли, держась за стремена. Казаки сожгли мост у Горска. Они"
                    + " отступили к лесу.\n\nВ городе давно не было хлеба. Драгуны сожгли мост у"
                    + " Лугани."))
        .anyMatch(deed -> deed.startsWith("1877-07-15~ sabotage | Казаки"))
        .noneMatch(deed -> deed.startsWith("1877-07-15~ sabotage | Драгуны"));
  }

  @Test
  void aDayAtTheHeadOfASentenceOpensTheNarrativeWhateverIsReadOfTheSentence() {
    assertThat(
            deeds(
                "Утром 16 июля 1877 года стояла тишина, и небо было чистое. Казаки сожгли мост у"
                    + " Горска."))
        .anyMatch(deed -> deed.startsWith("1877-07-16~ sabotage | Казаки"));
  }

  @Test
  void thoseWhoAreCountedAsKilledAreLosses() {
    assertThat(deeds("The boats were beaten back with 40 killed on 28 June 1756."))
        .containsExactly("1756-06-28 battle | The boats |  | 40");
  }

  @Test
  void aSiteIsCalledByTheNameBesideIt() {
    assertThat(deeds("On 4 May 1762 Colonel Laval carried the Queen's redoubt."))
        .containsExactly("1762-05-04 capture | Laval | Queen's redoubt | ");
  }

  @Test
  void aFightThatIsPassedOverIsADeed() {
    assertThat(deeds("5 июня 1877 года после упорного боя 11-й драгунский полк занял Каменск."))
        .contains(
            "1877-06-05 battle | 11-й драгунский полк | Каменск | ",
            "1877-06-05 capture | 11-й драгунский полк | Каменск | ");
    assertThat(deeds("On 4 May 1762, after a stubborn fight, the 5th Dragoons took Rushmoor."))
        .contains("1762-05-04 battle | 5th Dragoons | Rushmoor | ");
  }

  @Test
  void theStationThatWasNamedLastIsMeantByItsKind() {
    assertThat(
            deeds(
                "5 июня 1918 года отряд подошёл к станции Бахмач. Станцию занял 11-й драгунский"
                    + " полк."))
        .anyMatch(deed -> deed.contains("capture | 11-й драгунский полк | станция Бахмач"));
  }
}
