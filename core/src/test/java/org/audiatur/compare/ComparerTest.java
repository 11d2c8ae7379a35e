package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.audiatur.claim.Account;
import org.audiatur.claim.Modality;
import org.audiatur.decision.Anchor;
import org.audiatur.decision.Decision;
import org.audiatur.decision.Decisions;
import org.audiatur.entity.Entities;
import org.audiatur.entity.EntityResolver;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Passage;
import org.junit.jupiter.api.Test;

class ComparerTest {

  private static final Packs PACKS = Packs.standard();

  private static Comparison compare(List<Account> accounts, Decisions decisions) {
    return new Comparer(PACKS)
        .compare(accounts, new EntityResolver(PACKS).resolve(accounts, decisions), decisions);
  }

  private static Comparison compare(Account... accounts) {
    return compare(Arrays.asList(accounts), Decisions.none());
  }

  private static Teller capture(String name, String edtf, String date) {
    return Teller.account(name)
        .says("Хроника " + name + ".")
        .says(date + " 5-я дивизия заняла Каменск.")
        .claim("capture", "заняла")
        .on(edtf, date)
        .role("agent", "5-я дивизия", "MIL:5-я дивизия")
        .role("place", "Каменск", "LOC:Каменск");
  }

  private static List<Event> captures(Comparison comparison) {
    return comparison.events().stream().filter(event -> event.type().equals("capture")).toList();
  }

  private static Verdict verdict(Event event, String slot) {
    return event.slots().stream()
        .filter(s -> s.slot().equals(slot))
        .map(Slot::verdict)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneHappeningToldTwiceIsOneEventOnWhichBothAgree() {
    Comparison both =
        compare(
            capture("а", "1919-08-04", "4 августа 1919 года").account(),
            capture("б", "1919-08-04", "4 августа 1919 года").account());
    assertThat(captures(both)).hasSize(1);
    assertThat(captures(both).getFirst().sources()).hasSize(2);
    assertThat(verdict(captures(both).getFirst(), "date")).isEqualTo(Verdict.AGREE);
    assertThat(both.conflicts()).isEmpty();
  }

  @Test
  void aMonthAndADayOfItAreCompatible() {
    Comparison both =
        compare(
            capture("а", "1919-08-04", "4 августа 1919 года").account(),
            capture("б", "1919-08", "В августе 1919 года").account());
    assertThat(verdict(captures(both).getFirst(), "date")).isEqualTo(Verdict.COMPATIBLE);
    assertThat(both.conflicts()).isEmpty();
  }

  @Test
  void thirteenDaysApartAreTheTwoCalendarsAndNoContradiction() {
    Comparison both =
        compare(
            capture("а", "1919-08-04", "4 августа 1919 года").account(),
            capture("б", "1919-07-22", "22 июля 1919 года").account());
    assertThat(captures(both)).hasSize(1);
    assertThat(verdict(captures(both).getFirst(), "date")).isEqualTo(Verdict.COMPATIBLE);
    assertThat(both.conflicts()).isEmpty();
  }

  @Test
  void fiveDaysApartAreAContradictionWithItsProof() {
    Comparison both =
        compare(
            capture("а", "1919-08-04", "4 августа 1919 года").account(),
            capture("б", "1919-08-09", "9 августа 1919 года").account());
    assertThat(both.conflicts()).hasSize(1);
    Conflict conflict = both.conflicts().getFirst();
    assertThat(conflict.kind()).isEqualTo("date");
    assertThat(conflict.verdict()).isEqualTo("contradiction");
    assertThat(conflict.sides())
        .extracting(Side::value)
        .containsExactlyInAnyOrder("1919-08-04", "1919-08-09");
    assertThat(conflict.notExplainedBy())
        .extracting(Excuse::explanation)
        .contains("calendar", "granularity");
    assertThat(conflict.event()).isEqualTo(captures(both).getFirst().id());
  }

  private static Account loss(String name, Quantity killed) {
    return Teller.account(name)
        .says("Рассказ " + name + ".")
        .says("4 августа 1919 года под Каменском бились с 5-й дивизией, убито столько-то.")
        .claim("battle", "бились")
        .on("1919-08-04", "4 августа 1919 года")
        .role("side", "5-й дивизией", "MIL:5-я дивизия")
        .role("place", "Каменском", "LOC:Каменск")
        .number("killed", killed, "столько-то")
        .account();
  }

  @Test
  void aDoubledNumberIsAConflictAndARoundedOneIsNot() {
    Quantity forty = new Quantity(40, null, false, null, "человек");
    Comparison doubled =
        compare(loss("а", forty), loss("б", new Quantity(80, null, false, null, "человек")));
    assertThat(doubled.conflicts()).extracting(Conflict::kind).containsExactly("number");
    assertThat(
            compare(loss("а", forty), loss("б", new Quantity(42, null, true, "about", "человек")))
                .conflicts())
        .isEmpty();
    assertThat(
            compare(loss("а", forty), loss("б", new Quantity(30, null, true, "over", "человек")))
                .conflicts())
        .isEmpty();
    assertThat(
            compare(loss("а", forty), loss("б", new Quantity(80, null, false, null, "орудий")))
                .conflicts())
        .isEmpty();
  }

  @Test
  void whatWasPlannedIsNeverOneEventWithWhatHappened() {
    Account plan = capture("а", "1919-08-04", "4 августа 1919 года").as(Modality.PLANNED).account();
    Comparison both = compare(plan, capture("б", "1919-08-04", "4 августа 1919 года").account());
    assertThat(captures(both)).hasSize(2);
    assertThat(both.conflicts()).isEmpty();
  }

  @Test
  void anAbstractAddsNoWitness() {
    Teller teller = capture("а", "1919-08-04", "4 августа 1919 года");
    teller
        .says("9 августа 1919 года 5-я дивизия заняла Каменск.")
        .inAbstract()
        .claim("capture", "заняла")
        .on("1919-08-09", "9 августа 1919 года")
        .role("agent", "5-я дивизия", "MIL:5-я дивизия")
        .role("place", "Каменск", "LOC:Каменск");
    Comparison comparison = compare(teller.account());
    assertThat(comparison.conflicts()).isEmpty();
    captures(comparison)
        .forEach(
            event ->
                event
                    .slots()
                    .forEach(slot -> assertThat(slot.verdict()).isEqualTo(Verdict.SINGLE)));
  }

  @Test
  void oneVoiceReportedByTwoAuthorsIsNotTheAuthorsOwnWord() {
    Account reported =
        Teller.account("а")
            .says("По словам Лугина, 9 августа 1919 года 5-я дивизия заняла Каменск.")
            .claim("capture", "заняла")
            .on("1919-08-09", "9 августа 1919 года")
            .role("agent", "5-я дивизия", "MIL:5-я дивизия")
            .role("place", "Каменск", "LOC:Каменск")
            .by("Лугина", "PER:Лугин:surname=Лугин")
            .account();
    Comparison both =
        compare(reported, capture("б", "1919-08-04", "4 августа 1919 года").account());
    assertThat(both.conflicts()).hasSize(1);
    assertThat(both.conflicts().getFirst().sides())
        .filteredOn(side -> side.witness() != null)
        .hasSize(1);
  }

  @Test
  void silentOutOfScopeAndUnreadAreThreeThings() {
    Account tells = capture("а", "1919-08-04", "4 августа 1919 года").account();
    Account silent =
        Teller.account("б")
            .says("1 августа 1919 года в Каменске заседал совет.")
            .claim("meeting", "заседал")
            .on("1919-08-01", "1 августа 1919 года")
            .role("place", "Каменске", "LOC:Каменск")
            .role("body", "совет", "ORG:Каменский совет")
            .says("9 августа 1919 года совет уехал.")
            .claim("movement", "уехал")
            .on("1919-08-09", "9 августа 1919 года")
            .role("agent", "совет", "ORG:Каменский совет")
            .account();
    Account elsewhere =
        Teller.account("в")
            .says("1 мая 1877 года отряд занял Рощино.")
            .claim("capture", "занял")
            .on("1877-05-01", "1 мая 1877 года")
            .role("place", "Рощино", "LOC:Рощино")
            .account();
    Account unread =
        Teller.account("г")
            .says("О том, как 5-я дивизия пришла в Каменск, помнят.")
            .names("5-я дивизия", "MIL:5-я дивизия")
            .names("Каменск", "LOC:Каменск")
            .account();
    Event event =
        captures(compare(tells, silent, elsewhere, unread)).stream()
            .filter(e -> e.sources().contains(tells.sha256()))
            .findFirst()
            .orElseThrow();
    assertThat(event.silent()).containsExactly(silent.sha256());
    assertThat(event.outOfScope()).containsExactly(elsewhere.sha256());
    assertThat(event.unread()).extracting(Unread::source).containsExactly(unread.sha256());
  }

  @Test
  void orderAndNamesOfAccountsChangeNothing() {
    List<Account> accounts =
        new ArrayList<>(
            List.of(
                capture("а", "1919-08-04", "4 августа 1919 года").account(),
                capture("б", "1919-08-09", "9 августа 1919 года").account(),
                loss("в", new Quantity(40, null, false, null, "человек"))));
    String expected = compare(accounts, Decisions.none()).toString();
    Collections.reverse(accounts);
    assertThat(compare(accounts, Decisions.none()).toString()).isEqualTo(expected);
  }

  @Test
  void anUnrelatedAccountLeavesEventsAndConflicts() {
    Account one = capture("а", "1919-08-04", "4 августа 1919 года").account();
    Account two = capture("б", "1919-08-09", "9 августа 1919 года").account();
    Account far =
        Teller.account("в")
            .says("1 мая 1877 года полк занял Рощино.")
            .claim("capture", "занял")
            .on("1877-05-01", "1 мая 1877 года")
            .role("place", "Рощино", "LOC:Рощино")
            .account();
    Comparison without = compare(one, two);
    Comparison with = compare(one, far, two);
    assertThat(with.conflicts()).isEqualTo(without.conflicts());
    assertThat(with.events())
        .extracting(Event::id)
        .containsAll(without.events().stream().map(Event::id).toList());
  }

  @Test
  void aRejectedClaimTellsOfNothing() {
    Account one = capture("а", "1919-08-04", "4 августа 1919 года").account();
    Account two = capture("б", "1919-08-09", "9 августа 1919 года").account();
    Passage quote = two.text().passage(two.claims().getFirst().quote());
    Decision rejected =
        new Decision.Rejected(new Anchor(two.sha256(), quote.start(), quote.end()), "capture");
    assertThat(compare(List.of(one, two), new Decisions(List.of(rejected))).conflicts()).isEmpty();
  }

  @Test
  void oneThingUnderNamesThatJudgeItIsShownWithBothNames() {
    Account one =
        Teller.account("а")
            .says("4 августа 1919 года в Каменске вспыхнуло восстание рабочих.")
            .claim("uprising", "восстание")
            .on("1919-08-04", "4 августа 1919 года")
            .role("place", "Каменске", "LOC:Каменск")
            .account();
    Account two =
        Teller.account("б")
            .says("4 августа 1919 года в Каменске начался мятеж.")
            .claim("uprising", "мятеж")
            .on("1919-08-04", "4 августа 1919 года")
            .role("place", "Каменске", "LOC:Каменск")
            .account();
    List<Conflict> naming =
        compare(one, two).conflicts().stream()
            .filter(conflict -> conflict.kind().equals("naming"))
            .toList();
    assertThat(naming).hasSize(1);
    assertThat(naming.getFirst().sides())
        .extracting(Side::value)
        .containsExactlyInAnyOrder("восстание", "мятеж");
    assertThat(compare(one).conflicts()).isEmpty();
  }

  @Test
  void wordsAboutAMajorityAreHeldAgainstTheFigures() {
    List<Conflict> conflicts = compare(vote("подавляющим"), countedVote()).conflicts();
    assertThat(conflicts).extracting(Conflict::rule).containsExactly("vague-number");
    assertThat(conflicts.getFirst().verdict()).isEqualTo("contradiction");
  }

  @Test
  void wordsThatFitTheFiguresAreNoConflict() {
    assertThat(compare(vote("незначительным"), countedVote()).conflicts()).isEmpty();
  }

  private static Account vote(String how) {
    return Teller.account("а")
        .says(
            "4 августа 1919 года Каменский совет " + how + " большинством принял резолюцию о мире.")
        .claim("vote", "принял")
        .on("1919-08-04", "4 августа 1919 года")
        .role("body", "Каменский совет", "ORG:Каменский совет")
        .role("motion", "резолюцию о мире", "ORG:резолюция о мире")
        .account();
  }

  private static Account countedVote() {
    return Teller.account("б")
        .says("4 августа 1919 года Каменский совет принял резолюцию о мире: 51 за, 49 против.")
        .claim("vote", "принял")
        .on("1919-08-04", "4 августа 1919 года")
        .role("body", "Каменский совет", "ORG:Каменский совет")
        .role("motion", "резолюцию о мире", "ORG:резолюция о мире")
        .number("for", 51, "голос", "51 за")
        .number("against", 49, "голос", "49 против")
        .account();
  }

  @Test
  void whatCameAfterTheDeadlineIsHeldAgainstTheOrder() {
    Account order =
        capture("а", "1919-08-04", "4 августа 1919 года").as(Modality.PLANNED).account();
    Account late = capture("б", "1919-08-09", "9 августа 1919 года").account();
    Account inTime = capture("в", "1919-08-03", "3 августа 1919 года").account();
    assertThat(compare(order, late).conflicts())
        .extracting(Conflict::kind)
        .containsExactly("plan-vs-outcome");
    assertThat(compare(order, inTime).conflicts()).isEmpty();
  }

  @Test
  void everyConflictHasTwoSidesWhoseWordsStandInTheirSources() {
    Account one = capture("а", "1919-08-04", "4 августа 1919 года").account();
    Account two = capture("б", "1919-08-09", "9 августа 1919 года").account();
    for (Conflict conflict : compare(one, two).conflicts()) {
      assertThat(conflict.sides())
          .hasSizeGreaterThan(1)
          .allSatisfy(
              side -> {
                Account account = side.source().equals(one.sha256()) ? one : two;
                assertThat(account.text().read(side.span())).isNotBlank().hasSizeLessThan(401);
              });
      assertThat(conflict.explanation()).doesNotContain("{").isNotBlank();
      assertThat(conflict.weight()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void thePlacesAnAccountCoversBeginWithTheOneItNamesMostOften() {
    Teller teller = Teller.account("а");
    String[] places = {"Ярск", "Каменск", "Орлов", "Каменск", "Ярск", "Каменск"};
    for (int i = 0; i < places.length; i++) {
      teller
          .says((i + 1) + "-го пал " + places[i] + ".")
          .claim("capture", "пал")
          .role("place", places[i], "LOC:" + places[i]);
    }
    List<Account> accounts = List.of(teller.account());
    Entities entities = new EntityResolver(PACKS).resolve(accounts, Decisions.none());
    assertThat(new Comparer(PACKS).compare(accounts, entities, Decisions.none()).coverage())
        .singleElement()
        .satisfies(
            covered ->
                assertThat(covered.places())
                    .extracting(id -> Objects.requireNonNull(entities.byId(id)).name())
                    .containsExactly("Каменск", "Ярск", "Орлов"));
  }
}
