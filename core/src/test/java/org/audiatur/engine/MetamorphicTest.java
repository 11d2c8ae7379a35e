package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.compare.Comparison;
import org.audiatur.compare.Conflict;
import org.audiatur.compare.Event;
import org.audiatur.compare.Side;
import org.audiatur.compare.Unread;
import org.audiatur.decision.Decisions;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * What must not change, and what must, when accounts are shuffled, doubled, joined by a stranger,
 * dated by the other calendar, given other numbers or told in another language: for the demo, and
 * for a set of accounts in each language.
 */
class MetamorphicTest {

  private static final long SEED = 1921;
  private static final Engine ENGINE = TestEngine.standard();
  private static final Path DEMO = Path.of("..", "app", "src", "main", "resources", "demo");

  private static final String STRANGER =
      "The parliament of Norway met at Eidsvoll on 10 April 1814 with 112 delegates. Christian"
          + " Magnus Falsen led the independence party. On 17 May 1814 the assembly signed the"
          + " constitution.";

  /** Several happenings on days of their own, before any land in it changed its calendar. */
  private static final List<String> DATED =
      List.of(
          "Генерал Зорин взял Ковно 5 августа 1915 года. Полковник Маев сжёг мост у Алитуса 9 августа"
              + " 1915 года. Гарнизон Олиты сдался 14 августа 1915 года.",
          "Генерал Зорін здобув Ковель 5 серпня 1915 року. Полковник Маєв спалив міст у Рожищі 9"
              + " серпня 1915 року. Залога Турійська здалася 14 серпня 1915 року.",
          "The Russian general Denisov took Kars on 5 May 1855. The Russian colonel Loris burned the"
              + " bridge at Penek on 9 May 1855. The Russian garrison of Ardahan surrendered on 14 May"
              + " 1855.");

  private static final Pattern DAY = Pattern.compile("\\d+(?= (?:августа|серпня|May))");

  /** A number of what is counted, not of a year, a day, an hour or a leaf. */
  private static final Pattern COUNT =
      Pattern.compile(
          "\\d+(?: \\d{3})?(?= (?:человек|орудиями|орудиях|пулемётами|ранеными|людей|вояків|гармат"
              + "|men|people|guns|killed|смертных))");

  private static final Pattern DAY_OF_1921 = Pattern.compile("(\\d+) (февраля|марта)");

  private record Told(String name, List<String> accounts) {}

  private static List<Told> sets() throws IOException {
    return List.of(
        new Told("demo", demo()),
        new Told("ru", set("first-shot-ru.txt")),
        new Told("en", set("crimea-1855-en-ru.txt")),
        new Told("uk", set("poltava-1709-uk-ru.txt")),
        new Told("mixed", set("who-did-it-mixed.txt")),
        new Told("whole", set("whole-and-part-uk-ru.txt")));
  }

  private static Stream<DynamicTest> each(ThrowingConsumer<Told> holds) throws IOException {
    return DynamicTest.stream(sets().stream(), Told::name, holds);
  }

  @TestFactory
  Stream<DynamicTest> shuffledAndRenamedNothingChanges() throws IOException {
    return each(
        told -> {
          List<String> shuffled = new ArrayList<>(told.accounts());
          Collections.shuffle(shuffled, new Random(SEED));
          assertThat(compare("z", shuffled).toString())
              .as("seed %d", SEED)
              .isEqualTo(compare("a", told.accounts()).toString());
        });
  }

  @TestFactory
  Stream<DynamicTest> anAccountGivenTwiceIsNoFurtherWitness() throws IOException {
    return each(
        told -> {
          List<String> twice = new ArrayList<>(told.accounts());
          twice.add(told.accounts().getLast());
          assertThat(compare("b", twice).toString())
              .isEqualTo(compare("b", told.accounts()).toString());
        });
  }

  @TestFactory
  Stream<DynamicTest> anUnrelatedAccountChangesNothingOfTheOthers() throws IOException {
    return each(
        told -> {
          List<String> more = new ArrayList<>(told.accounts());
          more.add(STRANGER);
          Comparison before = compare("a", told.accounts());
          Comparison after = compare("a", more);
          assertThat(after.conflicts()).isEqualTo(before.conflicts());
          assertThat(withoutStranger(after.events())).isEqualTo(withoutStranger(before.events()));
          assertThat(notHeard(after.events())).isEmpty();
        });
  }

  private static String stranger() {
    return SourceText.of("", STRANGER).sha256();
  }

  /** The events of the others as they are, but for the stranger's being out of scope. */
  private static List<Event> withoutStranger(List<Event> events) {
    return events.stream()
        .filter(event -> !event.sources().contains(stranger()))
        .map(
            e ->
                new Event(
                    e.id(),
                    e.type(),
                    e.label(),
                    e.date(),
                    e.bounds(),
                    e.place(),
                    e.claims(),
                    e.sources(),
                    e.silent(),
                    e.outOfScope().stream().filter(one -> !one.equals(stranger())).toList(),
                    e.unread(),
                    e.partOf(),
                    e.slots()))
        .toList();
  }

  /** Events on which the stranger is called silent or unread. */
  private static List<String> notHeard(List<Event> events) {
    return events.stream()
        .filter(
            event ->
                event.silent().contains(stranger())
                    || event.unread().stream().map(Unread::source).anyMatch(stranger()::equals))
        .map(Event::label)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> anAccountIsNotAtOddsWithItselfAndASentenceMore() throws IOException {
    return sets().stream()
        .flatMap(
            told ->
                told.accounts().stream()
                    .map(
                        account ->
                            DynamicTest.dynamicTest(
                                told.name() + " " + account.substring(0, 30),
                                () ->
                                    assertThat(across(List.of(account, account + "\n***\n")))
                                        .isEmpty())));
  }

  @TestFactory
  Stream<DynamicTest> daysByTheOtherCalendarAreNoContradiction() {
    return DATED.stream()
        .map(
            account ->
                DynamicTest.dynamicTest(
                    account.substring(0, 30),
                    () -> {
                      int days = account.contains("May") ? 12 : 13;
                      assertThat(across(List.of(account, shifted(account, days)))).isEmpty();
                      assertThat(across(List.of(account, shifted(account, days + 3))))
                          .hasSize(3)
                          .extracting(Conflict::kind)
                          .containsOnly("date");
                    }));
  }

  private static String shifted(String account, int days) {
    return DAY.matcher(account)
        .replaceAll(day -> Integer.toString(Integer.parseInt(day.group()) + days));
  }

  @TestFactory
  Stream<DynamicTest> doubledNumbersAreConflictsRankedHigh() throws IOException {
    List<String> accounts =
        List.of(
            demo().get(2),
            "Генерал Зорін здобув Ковель 5 серпня 1915 року. У Ковелі загинуло 700 людей. У Ковелі"
                + " взято 52 гармати.",
            "General Denham took Kars on 28 November 1855. In Kars 700 people were killed. In Kars"
                + " they took 52 guns.");
    return accounts.stream()
        .map(
            account ->
                DynamicTest.dynamicTest(
                    account.substring(0, 30), () -> checkDoubled(account, doubled(account))));
  }

  private static void checkDoubled(String account, String doubled) {
    assertThat(doubled).isNotEqualTo(account);
    List<Conflict> conflicts = compare("a", List.of(account, doubled)).conflicts();
    List<String> kinds = conflicts.stream().map(Conflict::kind).limit(2).toList();
    assertThat(kinds).as(conflicts.toString()).isNotEmpty().containsOnly("number");
    assertThat(conflicts)
        .filteredOn(conflict -> conflict.kind().equals("number"))
        .hasSizeGreaterThanOrEqualTo(account.length() > 1000 ? 3 : 1)
        .extracting(Conflict::verdict)
        .containsOnly("contradiction");
  }

  private static String doubled(String account) {
    Matcher counts = COUNT.matcher(account);
    return counts.replaceAll(
        count -> Long.toString(2 * Long.parseLong(count.group().replace(" ", ""))));
  }

  /** One account of the demo, told in the other languages. */
  private static Stream<DynamicTest> eachTranslation(ThrowingConsumer<String> holds) {
    return DynamicTest.stream(
        Stream.of("kronstadt-scholar-en.txt", "kronstadt-scholar-uk.txt"), name -> name, holds);
  }

  @TestFactory
  Stream<DynamicTest> theDemoToldInAnotherLanguageTellsOfTheSame() {
    return eachTranslation(
        name -> {
          String russian = demo().get(2);
          String other = resource("/compare/tellings/" + name);
          Comparison both = compare("a", List.of(russian, other));
          assertThat(both.conflicts().stream().filter(MetamorphicTest::isContradiction)).isEmpty();
          Set<String> days = dated(both, Set.of(sha(other)));
          Set<String> shared = dated(both, Set.of(sha(other), sha(russian)));
          assertThat(shared).hasSizeGreaterThanOrEqualTo(days.size() / 2);
        });
  }

  @TestFactory
  Stream<DynamicTest> theOtherAccountsDisagreeWithTheTranslationAsWithTheOriginal() {
    return eachTranslation(
        name -> {
          List<String> told = demo();
          String other = resource("/compare/tellings/" + name);
          Set<String> before = numbers(compare("a", told).conflicts());
          Set<String> after =
              numbers(compare("a", List.of(told.get(0), told.get(1), other)).conflicts());
          assertThat(after).containsAnyElementsOf(before);
        });
  }

  @Test
  void theDemoByTheOldCalendarIsAtOddsWithItselfInNoDay() throws IOException {
    String scholar = demo().get(2).replace("Все даты ниже — по новому стилю.", "");
    List<Conflict> conflicts = across(List.of(scholar, byOldCalendar(scholar)));
    assertThat(conflicts).extracting(Conflict::kind).doesNotContain("date");
  }

  /** Days of 1921, each thirteen days earlier. */
  private static String byOldCalendar(String account) {
    return DAY_OF_1921
        .matcher(account)
        .replaceAll(
            day -> {
              int month = day.group(2).equals("марта") ? 3 : 2;
              LocalDate old =
                  LocalDate.of(1921, month, Integer.parseInt(day.group(1))).minusDays(13);
              return old.getDayOfMonth() + (old.getMonthValue() == 3 ? " марта" : " февраля");
            });
  }

  /** What is given differently, by rule and values. */
  private static Set<String> numbers(List<Conflict> conflicts) {
    return conflicts.stream()
        .filter(conflict -> conflict.kind().equals("number"))
        .flatMap(conflict -> conflict.sides().stream())
        .map(side -> side.value().replaceAll("[^\\d]", ""))
        .collect(Collectors.toSet());
  }

  /** The days of the events that all these sources tell of. */
  private static Set<String> dated(Comparison comparison, Set<String> sources) {
    Set<String> days = new TreeSet<>();
    for (Event event : comparison.events()) {
      if (event.date() != null && event.sources().containsAll(sources)) {
        days.add(event.date().toString());
      }
    }
    return days;
  }

  private static boolean isContradiction(Conflict conflict) {
    return conflict.verdict().equals("contradiction")
        && conflict.sides().stream().map(Side::source).distinct().count() > 1;
  }

  /** The contradictions between different accounts. */
  private static List<Conflict> across(List<String> accounts) {
    return compare("a", accounts).conflicts().stream()
        .filter(MetamorphicTest::isContradiction)
        .toList();
  }

  private static String sha(String text) {
    return SourceText.of("", text).sha256();
  }

  private static Comparison compare(String name, List<String> accounts) {
    List<Reading> readings = new ArrayList<>();
    for (String account : accounts) {
      readings.add(ENGINE.read(SourceText.of(name + readings.size() + ".txt", account)));
    }
    return ENGINE.compare(readings, Decisions.none()).comparison();
  }

  private static List<String> demo() throws IOException {
    try (Stream<Path> files = Files.list(DEMO)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  private static List<String> set(String name) throws IOException {
    List<String> accounts = new ArrayList<>();
    for (String part : resource("/compare/sets/" + name).split("(?m)^account .*\\R")) {
      accounts.add(part);
    }
    return accounts.subList(1, accounts.size());
  }

  private static String resource(String name) throws IOException {
    try (var stream = MetamorphicTest.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
