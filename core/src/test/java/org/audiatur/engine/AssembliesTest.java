package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.decision.Decisions;
import org.audiatur.system.Check;
import org.audiatur.system.SystemEntry;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Votes, sittings, decisions and walk-outs read from prose. */
class AssembliesTest {

  private static final Engine ENGINE = TestEngine.standard();

  private static List<SystemEntry> entries(String kind, String text) {
    Reading reading = ENGINE.read(SourceText.of("assembly.txt", text));
    return ENGINE.compare(List.of(reading), Decisions.none()).systems().stream()
        .filter(entry -> entry.system().equals("S2") && entry.kind().equals(kind))
        .toList();
  }

  @Test
  void anUndatedVoteIsOfTheSittingThatSpokeOfTheSame() {
    String text =
        "На заседании Рижского совета 3 мая 1919 года обсуждался вопрос о приглашении шведских"
            + " войск. Эсеры потребовали призвать шведские войска. «Большинством 120 голосов против"
            + " 80 была принята резолюция о приглашении шведских войск».";
    SystemEntry vote = entries("vote", text).getFirst();
    assertThat(vote.date()).hasToString("1919-05-03");
    assertThat(vote.values()).containsEntry("votes-for", 120L).containsEntry("votes-against", 80L);
  }

  @Test
  void votesToldWithTheDecisionAreCounted() {
    for (String text :
        List.of(
            "5 вересня 1848 року збори 238 голосами проти 221 постановили зупинити виконання угоди.",
            "5 сентября 1848 года собрание 238 голосами против 221 постановило остановить войска.")) {
      assertThat(entries("vote", text).getFirst().values())
          .containsEntry("votes-for", 238L)
          .containsEntry("votes-against", 221L);
    }
  }

  @Test
  void whoWalksOutIsCountedAgainstWhoWasThere() {
    SystemEntry walkOut =
        entries(
                "walk-out",
                "5 июня 1907 года в Выборге был созван съезд крестьян. На съезд собралось до 400"
                    + " делегатов. Свыше 150 делегатов ушли с заседания.")
            .getFirst();
    assertThat(walkOut.values()).containsEntry("left", 150L).containsEntry("attendance", 400L);
    assertThat(walkOut.checks()).extracting(Check::result).containsExactly("holds");
  }

  @Test
  void moreThanWereThereCannotWalkOut() {
    SystemEntry walkOut =
        entries(
                "walk-out",
                "5 июня 1907 года в Выборге был созван съезд крестьян. На съезд собралось до 400"
                    + " делегатов. Свыше 500 делегатов ушли с заседания.")
            .getFirst();
    assertThat(walkOut.checks()).extracting(Check::result).containsExactly("fails");
  }

  @Test
  void moreVotesThanMembersDoNotAddUp() {
    String text =
        "On 12 May 1643 the Common Council of Exeter met; %d members were present. The motion to yield"
            + " was carried by 28 votes to 21.";
    assertThat(entries("vote", text.formatted(43)).getFirst().checks())
        .filteredOn(check -> check.check().equals("sum"))
        .extracting(Check::result)
        .containsExactly("fails");
    assertThat(entries("vote", text.formatted(53)).getFirst().checks())
        .extracting(Check::result)
        .containsOnly("holds");
  }

  @Test
  void aDecisionWithoutABodyIsOfTheSittingBeforeIt() {
    SystemEntry decision =
        entries(
                "decision",
                "3 мая 1919 года состоялось заседание Рижского совета. Было принято решение о"
                    + " мобилизации рабочих.")
            .getFirst();
    assertThat(decision.values().get("body").toString()).contains("совет");
    assertThat(decision.date()).hasToString("1919-05-03");
  }

  @Test
  void talksOfTwoPowersAreNoSitting() {
    assertThat(entries("meeting", "3 мая 1919 года начались переговоры Швеции с Данией."))
        .isEmpty();
  }
}
