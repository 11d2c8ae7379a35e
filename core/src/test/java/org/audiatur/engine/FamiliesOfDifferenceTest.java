package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.audiatur.claim.Claim;
import org.audiatur.compare.Conflict;
import org.audiatur.compare.Event;
import org.audiatur.compare.Side;
import org.audiatur.compare.Unread;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.CaseFile.Case;
import org.audiatur.engine.CaseFile.Expected;
import org.audiatur.entity.Entity;
import org.audiatur.system.SystemEntry;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Families of accounts that only seem to differ, told in several sentences each: none is called a
 * contradiction; and of each family some that do contradict each other and must be found, so that
 * peace is not bought by blindness.
 */
class FamiliesOfDifferenceTest {

  private static final Engine ENGINE = TestEngine.standard();
  private static final List<String> FAMILIES =
      List.of(
          "dependence", "document", "silence", "change", "names", "parts", "plans", "old-style");

  @TestFactory
  Stream<DynamicTest> everyCaseIsJudgedAsItSays() {
    return FAMILIES.stream()
        .flatMap(
            family ->
                CaseFile.read("/compare/families/" + family + ".txt").cases().stream()
                    .map(
                        one ->
                            DynamicTest.dynamicTest(
                                family + ": " + one.name(), () -> new Check(one).all())));
  }

  @TestFactory
  Stream<DynamicTest> everyFamilyHasTwelveInnocentCasesAndThreeThatAreNot() {
    return FAMILIES.stream()
        .map(
            family ->
                DynamicTest.dynamicTest(
                    family,
                    () -> {
                      List<Case> cases =
                          CaseFile.read("/compare/families/" + family + ".txt").cases();
                      assertThat(cases.stream().filter(one -> !isAtOdds(one)))
                          .hasSizeGreaterThanOrEqualTo(12);
                      assertThat(cases.stream().filter(FamiliesOfDifferenceTest::isAtOdds))
                          .hasSizeGreaterThanOrEqualTo(3);
                    }));
  }

  private static boolean isAtOdds(Case one) {
    return one.expected().stream().anyMatch(expected -> expected.what().startsWith("find"));
  }

  /** One case, compared. */
  private static final class Check {

    private final Case told;
    private final Dossier dossier;

    Check(Case told) {
      this.told = told;
      List<Reading> readings = new ArrayList<>();
      told.accounts()
          .forEach(
              (letter, text) -> readings.add(ENGINE.read(SourceText.of(letter + ".txt", text))));
      dossier = ENGINE.compare(readings, Decisions.none());
    }

    void all() {
      assertThat(told.expected()).isNotEmpty();
      for (Expected expected : told.expected()) {
        if (expected.met()) {
          check(expected);
        } else {
          assertThatThrownBy(() -> check(expected), "%s is met: take its ~ away", expected)
              .isInstanceOf(AssertionError.class);
        }
      }
    }

    private void check(Expected expected) {
      switch (expected.what()) {
        case "none" ->
            assertThat(conflicts().stream().map(Conflict::verdict))
                .as(expected + shown())
                .doesNotContain("contradiction");
        case "one source" ->
            assertThat(shareASource(expected.words().getFirst())).as(expected + shown()).isTrue();
        case "apart" ->
            assertThat(shareASource(expected.words().getFirst())).as(expected + shown()).isFalse();
        case "one event" ->
            assertThat(
                    dossier.comparison().events().stream()
                        .anyMatch(
                            event ->
                                expected.words().stream().allMatch(words -> tells(event, words))))
                .as(expected + shown())
                .isTrue();
        case "part" -> assertThat(isPart(expected)).as(expected + shown()).isTrue();
        case "no part" ->
            assertThat(dossier.comparison().events())
                .as(expected + shown())
                .allMatch(event -> event.partOf() == null);
        case "silent" -> onlyAmong(expected, Event::silent);
        case "out of scope" -> onlyAmong(expected, Event::outOfScope);
        case "unread" ->
            onlyAmong(
                expected, event -> event.unread().stream().map(Unread::source).distinct().toList());
        default -> find(expected);
      }
    }

    private void find(Expected expected) {
      assertThat(expected.what()).startsWith("find");
      String kind = expected.what().substring("find".length()).strip();
      assertThat(
              conflicts().stream()
                  .filter(conflict -> kind.isEmpty() || conflict.kind().equals(kind))
                  .filter(conflict -> !conflict.verdict().equals("change"))
                  .anyMatch(
                      conflict ->
                          expected.words().stream().allMatch(words -> has(conflict, words))))
          .as(expected + shown())
          .isTrue();
    }

    /** The event of the first words is a part of that of the second. */
    private boolean isPart(Expected expected) {
      return dossier.comparison().events().stream()
          .filter(event -> tells(event, expected.words().get(1)))
          .anyMatch(
              whole ->
                  dossier.comparison().events().stream()
                      .filter(event -> tells(event, expected.words().getFirst()))
                      .anyMatch(part -> whole.id().equals(part.partOf())));
    }

    /** The account stands in this list of the events that the words tell of, and in no other. */
    private void onlyAmong(Expected expected, Function<Event, List<String>> list) {
      String source = told.source(expected.words().get(1));
      List<Event> events =
          dossier.comparison().events().stream()
              .filter(event -> tells(event, expected.words().getFirst()))
              .toList();
      assertThat(events).as(expected + shown()).isNotEmpty();
      for (Event event : events) {
        List<String> lists = new ArrayList<>(event.silent());
        lists.addAll(event.outOfScope());
        event.unread().stream().map(Unread::source).distinct().forEach(lists::add);
        assertThat(list.apply(event)).as(expected + shown()).contains(source);
        assertThat(lists).as(expected + shown()).containsOnlyOnce(source);
      }
    }

    /** Something that both accounts rest on is called no independent witness. */
    private boolean shareASource(String letters) {
      List<String> sources = Stream.of(letters.split(" ")).map(told::source).toList();
      return dossier.systems().stream()
          .filter(
              entry ->
                  entry.checks().stream()
                      .anyMatch(c -> c.check().equals("independent") && c.result().equals("fails")))
          .anyMatch(entry -> sourcesOf(entry).containsAll(sources));
    }

    private List<String> sourcesOf(SystemEntry entry) {
      List<String> sources = new ArrayList<>();
      for (Entity entity : dossier.entities().all()) {
        if (entity.type().equals("SRC") && entry.entities().contains(entity.id())) {
          sources.addAll(entity.sources());
        }
      }
      for (Reading reading : dossier.readings()) {
        if (reading.account().claims().stream().anyMatch(c -> entry.claims().contains(c.id()))) {
          sources.add(reading.account().sha256());
        }
      }
      return sources;
    }

    private List<Conflict> conflicts() {
      return dossier.comparison().conflicts();
    }

    private boolean tells(Event event, String words) {
      String source = told.source(told.teller(words));
      return dossier.readings().stream()
          .filter(reading -> reading.account().sha256().equals(source))
          .flatMap(reading -> reading.account().claims().stream())
          .filter(claim -> event.claims().contains(claim.id()))
          .map(Claim::trigger)
          .anyMatch(trigger -> lies(trigger, words));
    }

    private boolean has(Conflict conflict, String words) {
      String source = told.source(told.teller(words));
      return conflict.sides().stream()
          .anyMatch(side -> side.source().equals(source) && lies(side.span(), words));
    }

    private boolean lies(Span span, String words) {
      int at = told.text(told.teller(words)).indexOf(words);
      return span.start() < at + words.length() && at < span.end();
    }

    private String shown() {
      StringBuilder shown = new StringBuilder("\n");
      for (Conflict conflict : conflicts()) {
        shown.append(conflict.kind()).append(' ').append(conflict.verdict()).append(' ');
        shown.append(conflict.rule()).append(": ");
        shown.append(conflict.sides().stream().map(Side::value).toList()).append('\n');
      }
      dossier
          .comparison()
          .events()
          .forEach(
              event ->
                  shown
                      .append(event.type())
                      .append(' ')
                      .append(event.label())
                      .append(' ')
                      .append(event.date())
                      .append(' ')
                      .append(letters(event.sources()))
                      .append(" silent ")
                      .append(letters(event.silent()))
                      .append(" out ")
                      .append(letters(event.outOfScope()))
                      .append(" unread ")
                      .append(letters(event.unread().stream().map(Unread::source).toList()))
                      .append('\n'));
      return shown.toString();
    }

    private List<String> letters(List<String> sources) {
      return told.accounts().keySet().stream()
          .filter(letter -> sources.contains(told.source(letter)))
          .toList();
    }
  }
}
