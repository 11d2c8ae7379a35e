package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.audiatur.compare.Comparison;
import org.audiatur.compare.Conflict;
import org.audiatur.compare.Event;
import org.audiatur.compare.Side;
import org.audiatur.decision.Decisions;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Short accounts of several wars in three languages, read from plain text and laid side by side:
 * the conflicts planted in them are found, what only looks like one is not, and changes to the
 * accounts change the conflicts as they should.
 */
class AccountSetsTest {

  private static final Engine ENGINE = TestEngine.standard();
  private static final String FOLDER = "/compare/sets/";

  /** What is expected of a set, and its accounts. */
  private record Told(List<String> expected, List<String> accounts) {

    static Told of(List<String> lines) {
      List<String> expected = new ArrayList<>();
      List<String> accounts = new ArrayList<>();
      for (String line : lines) {
        if (line.startsWith("account ")) {
          accounts.add("");
        } else if (!accounts.isEmpty()) {
          accounts.set(accounts.size() - 1, accounts.getLast() + line + "\n");
        } else if (!line.startsWith("#") && !line.isBlank()) {
          expected.add(line);
        }
      }
      return new Told(expected, accounts);
    }
  }

  @TestFactory
  Stream<DynamicTest> everySetIsJudgedAsItSays() throws IOException {
    return lines("").stream()
        .filter(file -> file.endsWith(".txt"))
        .sorted()
        .map(file -> DynamicTest.dynamicTest(file, () -> check(Told.of(lines(file)))));
  }

  private static void check(Told told) {
    List<Conflict> conflicts = compare(told.accounts()).conflicts();
    for (String expected : told.expected()) {
      if (expected.equals("never contradiction")) {
        assertThat(conflicts).extracting(Conflict::verdict).doesNotContain("contradiction");
      } else {
        String[] parts = expected.split(": | \\| ");
        String kind = parts[0].replaceFirst("^\\S+ ?", "");
        boolean found =
            conflicts.stream()
                .filter(conflict -> kind.isEmpty() || conflict.kind().equals(kind))
                .anyMatch(conflict -> touches(conflict, told, parts[1], parts[2]));
        assertThat(found)
            .as(expected + " in " + conflicts)
            .isEqualTo(!expected.startsWith("refuse"));
      }
    }
  }

  private static boolean touches(Conflict conflict, Told told, String one, String other) {
    return conflict.sides().stream().anyMatch(side -> lies(side, told, one))
        && conflict.sides().stream().anyMatch(side -> lies(side, told, other));
  }

  /** True if the words of the side overlap these words of one of the accounts. */
  private static boolean lies(Side side, Told told, String words) {
    return told.accounts().stream()
        .filter(text -> SourceText.of("", text).sha256().equals(side.source()))
        .anyMatch(
            text -> {
              int at = text.indexOf(words);
              return at >= 0 && side.span().start() < at + words.length() && at < side.span().end();
            });
  }

  @Test
  void everyWordOfASetStandsInIt() throws IOException {
    for (String file : lines("").stream().filter(name -> name.endsWith(".txt")).toList()) {
      Told told = Told.of(lines(file));
      for (String expected : told.expected()) {
        String[] parts = expected.split(": | \\| ");
        for (int i = 1; i < parts.length; i++) {
          assertThat(String.join("\n", told.accounts())).as(file).contains(parts[i]);
        }
      }
    }
  }

  @Test
  void shuffledAndRenamedAccountsGiveTheSame() throws IOException {
    Told told = Told.of(lines("kiev-1918-uk-ru-en.txt"));
    assertThat(compare("z", told.accounts().reversed()).toString())
        .isEqualTo(compare("a", told.accounts()).toString());
  }

  @Test
  void anAccountGivenTwiceIsNoFurtherWitness() throws IOException {
    Told told = Told.of(lines("crimea-1855-en-ru.txt"));
    List<String> twice = new ArrayList<>(told.accounts());
    twice.add(told.accounts().getFirst());
    assertThat(compare(twice).toString()).isEqualTo(compare(told.accounts()).toString());
  }

  @Test
  void anUnrelatedAccountLeavesTheConflicts() throws IOException {
    Told told = Told.of(lines("crimea-1855-en-ru.txt"));
    List<String> more = new ArrayList<>(told.accounts());
    more.add("The parliament of Norway met at Eidsvoll on 10 April 1814 with 112 delegates.");
    assertThat(compare(more).conflicts()).isEqualTo(compare(told.accounts()).conflicts());
  }

  @Test
  void doubledNumbersAreConflicts() {
    String account =
        "Отряд полковника Зорина взял Ковно 18 августа 1915 года. В Ковно погибло 700 человек."
            + " В Ковно взято 52 орудия.";
    String doubled = account.replace("700", "1400").replace("52", "104");
    assertThat(compare(List.of(account, account + " Стояла жара.")).conflicts()).isEmpty();
    assertThat(compare(List.of(account, doubled)).conflicts())
        .extracting(Conflict::kind, Conflict::verdict)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("number", "contradiction"),
            org.assertj.core.groups.Tuple.tuple("number", "contradiction"));
  }

  /** An account in each language: a person, the losses, and a further person. */
  private static final List<String> TOLD =
      List.of(
          "General Denham took Kars on 28 November 1855. In Kars 700 people were killed."
              + " Colonel Loris remained in Kars.",
          "Генерал Зорин взял Карс 28 ноября 1855 года. В Карсе погибло 700 человек."
              + " Полковник Маев остался в Карсе.",
          "Генерал Зорін здобув Карс 28 листопада 1855 року. У Карсі загинуло 700 людей."
              + " Полковник Маєв лишився в Карсі.");

  @TestFactory
  Stream<DynamicTest> aNumberDoubledIsOneConflictInEachLanguage() {
    return TOLD.stream()
        .map(
            account ->
                DynamicTest.dynamicTest(
                    account,
                    () ->
                        assertThat(compare(List.of(account, account.replace("700", "1400"))))
                            .extracting(Comparison::conflicts)
                            .asInstanceOf(
                                org.assertj.core.api.InstanceOfAssertFactories.list(Conflict.class))
                            .extracting(Conflict::kind)
                            .containsExactly("number")));
  }

  @TestFactory
  Stream<DynamicTest> aPersonRenamedInAllAccountsChangesNoVerdict() {
    return TOLD.stream()
        .map(
            account ->
                DynamicTest.dynamicTest(
                    account,
                    () -> {
                      String other = account.replace("700", "1400").replace("28", "25");
                      assertThat(verdicts(renamed(account), renamed(other)))
                          .isNotEmpty()
                          .isEqualTo(verdicts(account, other));
                    }));
  }

  private static String renamed(String account) {
    return account.replace("Denham", "Barlow").replace("Зорин", "Лугин").replace("Зорін", "Лугін");
  }

  private static List<String> verdicts(String... accounts) {
    return compare(List.of(accounts)).conflicts().stream()
        .map(conflict -> conflict.kind() + " " + conflict.rule() + " " + conflict.verdict())
        .sorted()
        .toList();
  }

  @Test
  void thirteenDaysAreTheOtherCalendarAndFifteenAreNot() {
    String account = "Отряд полковника Зорина взял Ковно %s 1915 года. Полковник Зорин ликовал.";
    List<String> calendars =
        List.of(account.formatted("5 августа"), account.formatted("18 августа"));
    List<String> apart = List.of(account.formatted("5 августа"), account.formatted("20 августа"));
    assertThat(compare(calendars).conflicts()).isEmpty();
    assertThat(compare(apart).conflicts()).extracting(Conflict::kind).containsExactly("date");
  }

  @Test
  void oneHappeningToldInThreeLanguagesIsOneEvent() {
    List<String> accounts =
        List.of(
            "Войска генерала Брусилова заняли Луцк 7 июня 1916 года.",
            "Війська генерала Брусилова зайняли Луцьк 7 червня 1916 року.",
            "General Brusilov's troops captured Lutsk on 7 June 1916.");
    assertThat(compare(accounts).events())
        .filteredOn(event -> event.type().equals("capture"))
        .extracting(Event::sources)
        .anySatisfy(docs -> assertThat(docs).hasSize(3));
  }

  @Test
  void everyConflictIsToldInThreeLanguagesWithoutGaps() throws IOException {
    for (String file : lines("").stream().filter(name -> name.endsWith(".txt")).toList()) {
      for (Conflict conflict : compare(Told.of(lines(file)).accounts()).conflicts()) {
        assertThat(conflict.tellings()).as(file).containsOnlyKeys("en", "ru", "uk");
        assertThat(conflict.tellings().values().toString()).as(file).doesNotContain("{", "null");
      }
    }
  }

  private static Comparison compare(List<String> accounts) {
    return compare("account", accounts);
  }

  private static Comparison compare(String name, List<String> accounts) {
    List<Reading> readings = new ArrayList<>();
    for (String account : accounts) {
      readings.add(ENGINE.read(SourceText.of(name + readings.size() + ".txt", account)));
    }
    return ENGINE.compare(readings, Decisions.none()).comparison();
  }

  private static List<String> lines(String file) throws IOException {
    var stream = AccountSetsTest.class.getResourceAsStream(FOLDER + file);
    if (stream == null) {
      throw new IOException("No test resource " + FOLDER + file);
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
