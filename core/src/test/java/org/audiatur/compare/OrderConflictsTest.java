package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.decision.Decisions;
import org.audiatur.entity.EntityResolver;
import org.audiatur.lang.Packs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Short accounts with an impossible order planted in them, and such as only seem to have one. */
class OrderConflictsTest {

  private static final Packs PACKS = Packs.standard();
  private static final String FOLDER = "/compare/order/";

  @TestFactory
  Stream<DynamicTest> everyAccountIsJudgedAsItSays() throws IOException {
    return lines("").stream()
        .filter(file -> file.endsWith(".txt"))
        .sorted()
        .map(file -> DynamicTest.dynamicTest(file, () -> check(file)));
  }

  private static void check(String file) throws IOException {
    MarkedAccounts marked = MarkedAccounts.parse(lines(file));
    List<Conflict> conflicts = orders(marked.accounts());
    String[] expected = marked.expected().getFirst().split(" ");
    if (expected[1].equals("none")) {
      assertThat(conflicts).as(file).isEmpty();
      return;
    }
    assertThat(conflicts).as(file).hasSize(1);
    Conflict conflict = conflicts.getFirst();
    assertThat(conflict.verdict()).isEqualTo(expected[1]);
    assertThat(conflict.sides()).hasSize(Integer.parseInt(expected[2]));
    assertThat(conflict.tellings()).containsOnlyKeys("en", "ru", "uk");
    assertThat(conflict.notExplainedBy()).extracting(Excuse::explanation).contains("calendar");
    marked.expected().stream()
        .skip(1)
        .forEach(
            line -> {
              String code = line.substring(0, 2);
              assertThat(conflict.tellings().get(code).explanation()).isEqualTo(line.substring(3));
            });
  }

  @Test
  void theOrderOfAccountsChangesNothing() throws IOException {
    List<Account> accounts = MarkedAccounts.parse(lines("05-ru-chain-of-three.txt")).accounts();
    assertThat(orders(accounts.reversed())).isEqualTo(orders(accounts));
  }

  @Test
  void whatIsToldOfTheOrderBoundsWhatHasNoDate() {
    List<Account> accounts =
        MarkedAccounts.parse(
                List.of(
                    "account ru",
                    "После ⟦2 capture|взятия⟧ ⟦2 place LOC:Ольгино|Ольгина⟧ ⟦1 arrest|арестовали⟧"
                        + " ⟦1 victim PER:Лавров|Лаврова⟧.",
                    "⟦3 date 1924-03-09|9 марта 1924 года⟧ конница ⟦3 capture|взяла⟧"
                        + " ⟦3 place LOC:Ольгино|Ольгино⟧."))
            .accounts();
    assertThat(compare(accounts).events())
        .filteredOn(event -> event.type().equals("arrest"))
        .extracting(event -> String.valueOf(event.bounds()))
        .containsExactly("1924-03-09/..");
    assertThat(compare(accounts).events())
        .filteredOn(event -> event.type().equals("capture") && event.date() != null)
        .extracting(Event::bounds)
        .containsOnlyNulls();
  }

  @Test
  void noPhraseIsLeftWithAGap() throws IOException {
    for (String file : lines("").stream().filter(name -> name.endsWith(".txt")).toList()) {
      for (Conflict conflict : orders(MarkedAccounts.parse(lines(file)).accounts())) {
        assertThat(conflict.tellings().values().toString()).as(file).doesNotContain("{", "null");
      }
    }
  }

  private static Comparison compare(List<Account> accounts) {
    return new Comparer(PACKS)
        .compare(
            accounts,
            new EntityResolver(PACKS).resolve(accounts, Decisions.none()),
            Decisions.none());
  }

  private static List<Conflict> orders(List<Account> accounts) {
    return compare(accounts).conflicts().stream()
        .filter(conflict -> conflict.kind().equals("order"))
        .toList();
  }

  private static List<String> lines(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                OrderConflictsTest.class.getResourceAsStream(FOLDER + file),
                StandardCharsets.UTF_8))) {
      return new ArrayList<>(reader.lines().toList());
    }
  }
}
