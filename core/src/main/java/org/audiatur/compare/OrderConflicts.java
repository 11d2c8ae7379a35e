package org.audiatur.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.claim.TimeRelation;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;
import org.audiatur.text.Span;

/**
 * Happenings that cannot have come in the order in which the accounts, or one of them, put them:
 * each smallest set of dates and of words about order that cannot all hold, unless an innocent
 * explanation does.
 */
final class OrderConflicts implements Detector {

  private static final int SHORT = 220;

  private final Chronology chronology;
  private final Map<String, OrderTeller> tellers = new TreeMap<>();

  OrderConflicts(Material material, Chronology chronology) {
    this.chronology = chronology;
    FieldPack field = material.packs().field();
    for (LanguagePack language : material.packs().languages()) {
      if (field.has(language.code() + "/order-phrases")) {
        tellers.put(
            language.code(),
            new OrderTeller(
                material, new OrderPhrases(field, language.code()), chronology.moments()));
      }
    }
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    for (OrderCase these : chronology.cases()) {
      CalendarHabits.Outcome calendar = chronology.calendar(these);
      if (calendar != CalendarHabits.Outcome.EXPLAINS) {
        found.add(finding(these, calendar));
      }
    }
    return found;
  }

  private Finding finding(OrderCase these, CalendarHabits.Outcome calendar) {
    boolean sure =
        calendar != CalendarHabits.Outcome.MAY_BE && these.same().stream().allMatch(this::isSure);
    Finding finding =
        new Finding("order", "order")
            .event(EventBuilder.id(chronology.happening(these.told().getFirst().fact())))
            .verdict(sure ? Ruling.CONTRADICTION : Ruling.UNDECIDED)
            .weight(sure ? 0.75 : 0.5)
            .tellings(tellings(these, calendar));
    for (Ground ground : these.grounds()) {
      side(finding, ground);
    }
    these.speakers().forEach(fact -> finding.about(fact.entities()));
    return finding;
  }

  private static void side(Finding finding, Ground ground) {
    switch (ground) {
      case Ground.Dated dated when dated.fact().claim().date() != null ->
          finding.side(
              dated.fact(),
              dated.fact().claim().date().span(),
              dated.fact().claim().date().edtf().toString());
      case Ground.Told told -> {
        Span span = words(told.relation(), told.fact());
        finding.side(told.fact(), span, told.fact().words(span));
      }
      case Ground.Dated dated -> {}
      case Ground.Same same -> {}
    }
  }

  /** The words that put one after the other, with the word for what is so put where it is near. */
  private static Span words(TimeRelation relation, Fact fact) {
    Span both = relation.span().span(fact.claim().trigger());
    return both.length() <= SHORT ? both : relation.span();
  }

  /** Two claims of one type that share two names, or the place where one place has one such. */
  private boolean isSure(Ground.Same same) {
    Fact one = same.fact();
    Fact other = same.other();
    long shared = one.entities().stream().filter(other.entities()::contains).count();
    boolean place = one.places().stream().anyMatch(other.places()::contains);
    return one.type().equals(other.type())
        && (shared >= 2 || place && one.shape().placeBound() || isOneAct(one, other));
  }

  /** Who acts is named alike, and such acts do not follow each other. */
  private static boolean isOneAct(Fact one, Fact other) {
    return !SameHappening.isSerial(one) && one.actors().stream().anyMatch(other.actors()::contains);
  }

  /** In all languages; first in that of most who speak. */
  private Map<String, Telling> tellings(OrderCase these, CalendarHabits.Outcome calendar) {
    Map<String, Integer> votes = new TreeMap<>();
    these.speakers().forEach(fact -> votes.merge(fact.account().language(), 1, Integer::sum));
    String main =
        votes.entrySet().stream()
            .filter(vote -> tellers.containsKey(vote.getKey()))
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("ru");
    Map<String, Telling> tellings = new LinkedHashMap<>();
    tellings.put(main, teller(main).telling(these, calendar));
    tellers.forEach((code, teller) -> tellings.putIfAbsent(code, teller.telling(these, calendar)));
    return tellings;
  }

  private OrderTeller teller(String code) {
    OrderTeller teller = tellers.get(code);
    if (teller == null) {
      throw new IllegalArgumentException(
          "No order-phrases for " + code + ". Maybe the file of the field pack is missing.");
    }
    return teller;
  }
}
