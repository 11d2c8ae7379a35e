package org.audiatur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.audiatur.claim.Account;
import org.audiatur.claim.Modality;
import org.audiatur.compare.Comparer;
import org.audiatur.compare.Comparison;
import org.audiatur.compare.Teller;
import org.audiatur.decision.Decisions;
import org.audiatur.entity.Entities;
import org.audiatur.entity.EntityResolver;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Work;
import org.junit.jupiter.api.Test;

class SystemBuilderTest {

  private static final Packs PACKS = Packs.standard();

  private static List<SystemEntry> build(String system, Account... accounts) {
    List<Account> all = Arrays.asList(accounts);
    Entities entities = new EntityResolver(PACKS).resolve(all, Decisions.none());
    Comparison comparison = new Comparer(PACKS).compare(all, entities, Decisions.none());
    return new SystemBuilder(PACKS)
        .build(all, entities, comparison).stream()
            .filter(entry -> entry.system().equals(system))
            .toList();
  }

  private static Account vote(double yes, double no, double present) {
    return Teller.account("vote")
        .says(
            "4 августа 1919 года Каменский совет принял резолюцию: столько-то за, столько-то против, присутствовало много.")
        .claim("vote", "принял")
        .on("1919-08-04", "4 августа 1919 года")
        .role("body", "Каменский совет", "ORG:Каменский совет")
        .number("for", yes, "голос", "столько-то за")
        .number("against", no, "голос", "столько-то против")
        .number("attendance", present, "человек", "много")
        .account();
  }

  @Test
  void voteChecksHoldOnSoundFiguresAndFailOnPlantedErrors() {
    assertThat(build("S2", vote(60, 40, 110)).getFirst().checks())
        .extracting(Check::result)
        .containsOnly("holds");
    assertThat(build("S2", vote(40, 60, 110)).getFirst().checks())
        .filteredOn(check -> check.check().equals("majority"))
        .extracting(Check::result)
        .containsExactly("fails");
    assertThat(build("S2", vote(60, 40, 90)).getFirst().checks())
        .filteredOn(check -> check.check().equals("sum"))
        .extracting(Check::result)
        .containsExactly("fails");
  }

  @Test
  void aThreadCountsDaysToTheAnswerAndTheUnanswered() {
    Teller teller = Teller.account("notes");
    note(teller, "2 мая 1919 года", "1919-05-02", "Ветров", "Лугин");
    note(teller, "9 мая 1919 года", "1919-05-09", "Лугин", "Ветров");
    note(teller, "1 июня 1919 года", "1919-06-01", "Ветров", "Лугин");
    SystemEntry thread = build("S4", teller.account()).getFirst();
    assertThat(thread.values().get("days-to-answer")).isEqualTo(List.of("7", "", ""));
    assertThat(thread.values().get("unanswered")).isEqualTo(1);
  }

  private static void note(Teller teller, String date, String edtf, String from, String to) {
    teller
        .says(date + " " + from + " послал ноту, её получил " + to + ".")
        .claim("communication", "послал")
        .on(edtf, date)
        .role("sender", from, "PER:" + from + ":surname=" + from)
        .role("addressee", to, "PER:" + to + ":surname=" + to);
  }

  @Test
  void anOrderIsHeldAgainstItsDeadline() {
    assertThat(deadline("1919-08-09").result()).isEqualTo("fails");
    assertThat(deadline("1919-08-03").result()).isEqualTo("holds");
  }

  private static Check deadline(String done) {
    Account account =
        Teller.account("order" + done)
            .says("1 августа 1919 года вышел приказ 5-й дивизии занять Каменск к 4 августа.")
            .claim("order", "приказ")
            .on("1919-08-01", "1 августа 1919 года")
            .role("addressee", "5-й дивизии", "MIL:5-я дивизия")
            .claim("capture", "занять")
            .on("1919-08-04", "4 августа")
            .role("agent", "5-й дивизии", "MIL:5-я дивизия")
            .role("place", "Каменск", "LOC:Каменск")
            .by("приказ", "ORG:приказ")
            .as(Modality.PLANNED)
            .says("Позже 5-я дивизия заняла Каменск.")
            .claim("capture", "заняла")
            .on(done, "Позже")
            .role("agent", "5-я дивизия", "MIL:5-я дивизия")
            .role("place", "Каменск", "LOC:Каменск")
            .account();
    return build("S5", account).getFirst().checks().getFirst();
  }

  @Test
  void accountsThatRestOnOneFileAreNotIndependent() {
    assertThat(build("S10", cites("а"), cites("б")).getFirst().checks())
        .extracting(Check::result)
        .containsExactly("fails");
    assertThat(build("S10", cites("а")).getFirst().checks()).isEmpty();
  }

  private static Account cites(String name) {
    Work work =
        new Work("archive", "ЦГА", "1", null, "2", null, null, null, null, null, null, null);
    return Teller.account(name)
        .says("Рассказ " + name + ": город взят [ЦГА, ф. 1, д. 2].")
        .claim("capture", "взят")
        .cites("[ЦГА, ф. 1, д. 2]", work)
        .account();
  }
}
