package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.audiatur.claim.Account;
import org.audiatur.decision.Decisions;
import org.audiatur.entity.EntityResolver;
import org.audiatur.lang.Packs;
import org.junit.jupiter.api.Test;

/** What holds for three accounts holds for very many of them. */
class ManyAccountsTest {

  private static final Packs PACKS = Packs.standard();

  private static Comparison compare(List<Account> accounts) {
    return new Comparer(PACKS)
        .compare(
            accounts,
            new EntityResolver(PACKS).resolve(accounts, Decisions.none()),
            Decisions.none());
  }

  private static Account capture(int number, String unit, int day) {
    String date = day + " июня 1887 года";
    return Teller.account("№ " + number)
        .says("Записки № " + number + ".")
        .says(date + " " + unit + " заняла Каменск.")
        .claim("capture", "заняла")
        .on("1887-06-" + day, date)
        .role("agent", unit, "MIL:" + unit)
        .role("place", "Каменск", "LOC:Каменск")
        .account();
  }

  private static Account fight(String name, String place, String edtf, String date) {
    return Teller.account(name)
        .says("Под " + place + " " + date + " был бой, и дрались до вечера.")
        .claim("battle", "бой")
        .on(edtf, date)
        .role("place", place, "LOC:" + place)
        .account();
  }

  private static List<String> kinds(Comparison comparison) {
    return comparison.conflicts().stream().map(Conflict::kind).toList();
  }

  @Test
  void oneOfSixtyWhoDatesItOtherwiseIsHeldAgainstTheRest() {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      accounts.add(capture(i, "5-я дивизия", i == 17 ? 19 : 14));
    }
    Comparison comparison = compare(accounts);
    assertThat(comparison.events().stream().filter(event -> event.type().equals("capture")))
        .hasSize(1);
    assertThat(comparison.conflicts().getFirst().sides())
        .extracting(Side::value)
        .containsExactlyInAnyOrder("1887-06-14", "1887-06-19");
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      accounts.add(capture(i, i % 7 == 3 ? "12-я дивизия" : "5-я дивизия", 14 + i % 3));
      accounts.add(
          fight("№ " + i, "Лугово", "1887-03-2" + i % 9, "2" + i % 9 + " марта 1887 года"));
    }
    Comparison one = on(1, accounts);
    assertThat(one.conflicts()).isNotEmpty();
    assertThat(on(2, accounts)).isEqualTo(one);
    assertThat(on(7, accounts)).isEqualTo(one);
  }

  private static Comparison on(int threads, List<Account> accounts) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> compare(accounts)).join();
    }
  }

  @Test
  void unitsOfTwoNumbersAreTwoDoers() {
    assertThat(
            kinds(compare(List.of(capture(1, "5-я дивизия", 14), capture(2, "12-я дивизия", 14)))))
        .containsExactly("actor");
    assertThat(
            kinds(compare(List.of(capture(1, "5-я дивизия", 14), capture(2, "наша дивизия", 14)))))
        .isEmpty();
  }

  @Test
  void fightsAtTwoPlacesAreNotOneFightOfTwoDates() {
    assertThat(
            kinds(
                compare(
                    List.of(
                        fight("а", "Лугово", "1887-03-21", "21 марта 1887 года"),
                        fight("б", "Боково", "1887-03-27", "27 марта 1887 года")))))
        .isEmpty();
    assertThat(
            kinds(
                compare(
                    List.of(
                        fight("а", "Лугово", "1887-03-21", "21 марта 1887 года"),
                        fight("б", "Лугово", "1887-03-27", "27 марта 1887 года")))))
        .contains("date");
  }

  private static Account losses(String name, String place, String edtf, String date, int killed) {
    String count = Integer.toString(killed);
    return Teller.account(name)
        .says(
            "Под "
                + place
                + " "
                + date
                + " был бой: дрались до вечера, убито "
                + count
                + " солдат.")
        .claim("battle", "бой")
        .on(edtf, date)
        .role("place", place, "LOC:" + place)
        .account();
  }

  @Test
  void clausesWithoutNamesAreOfThePlaceOfTheirSentences() {
    assertThat(
            kinds(
                compare(
                    List.of(
                        losses("а", "Лугово", "1887-03-21", "21 марта 1887 года", 301),
                        losses("б", "Боково", "1887-03-27", "27 марта 1887 года", 822)))))
        .doesNotContain("date");
  }

  @Test
  void whatManyTellInTwoWaysIsOneConflict() {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String day = i % 4 == 1 ? "27" : "21";
      String date = day + " марта 1887 года";
      accounts.add(losses("№ " + i, "Лугово", "1887-03-" + day, date, 301));
    }
    assertThat(kinds(compare(accounts))).containsExactly("date");
  }

  @Test
  void thirteenAccountsAreLaidSideBySideWhole() {
    List<String> sources = IntStream.range(0, 13).mapToObj(i -> "s" + (10 + i)).toList();
    assertThat(Beside.next(sources, "s15", Function.identity()))
        .containsExactlyInAnyOrderElementsOf(
            sources.stream().filter(source -> !source.equals("s15")).toList());
    assertThat(Beside.until(sources, 0, 60, Function.identity())).isEqualTo(13);
  }

  @Test
  void ofVeryManyEachIsLaidBesideTheNextTwelveAndAroundTheEnd() {
    List<String> sources = IntStream.range(0, 80).mapToObj(i -> "s" + (10 + i)).toList();
    assertThat(Beside.next(sources, "s85", Function.identity()))
        .containsExactly(
            "s86", "s87", "s88", "s89", "s10", "s11", "s12", "s13", "s14", "s15", "s16", "s17");
    assertThat(Beside.until(sources, 5, 60, Function.identity())).isEqualTo(18);
    assertThat(Beside.own(sources, "s40", Function.identity())).containsExactly("s40");
  }
}
