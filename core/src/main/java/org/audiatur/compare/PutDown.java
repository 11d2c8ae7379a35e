package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Dating;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * When a rising was put down, a thing that happens but once at a place: of each account the last
 * day on which it says so. Days that the two calendars explain are one.
 */
final class PutDown implements Detector {

  private static final String DEED = "suppress";
  private static final double WEIGHT = 0.6;

  private final Material material;
  private final Clauses clauses;
  private final OneSetting setting;

  private record End(Clause clause, Span words, Dating date, DateInterval days) {}

  PutDown(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.setting = new OneSetting(material, settings);
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<End> ends = new ArrayList<>();
    clauses.all().forEach(clause -> read(clause, ends));
    List<Finding> found = new ArrayList<>();
    for (List<End> group : setting.groups(last(ends), End::clause)) {
      if (group.stream().anyMatch(one -> group.stream().anyMatch(two -> areApart(one, two)))) {
        found.add(finding(group));
      }
    }
    return found;
  }

  /** Of an account that tells it of one setting several times, the last day. */
  private List<End> last(List<End> ends) {
    Map<String, List<End>> bySource = new HashMap<>();
    List<End> kept = new ArrayList<>(ends);
    ends.forEach(
        end -> bySource.computeIfAbsent(end.clause().source(), k -> new ArrayList<>()).add(end));
    kept.removeIf(
        end ->
            bySource.getOrDefault(end.clause().source(), List.of()).stream()
                .anyMatch(
                    later ->
                        later.days().first().isAfter(end.days().last())
                            && setting.isOf(end.clause(), later.clause())));
    return kept;
  }

  private void read(Clause clause, List<End> ends) {
    boolean done =
        clause.deeds().contains(DEED)
            && !clause.wishes()
            && material.factsIn(clause.source(), clause.span()).stream().noneMatch(this::isNot)
            && clause.words().stream()
                .anyMatch(word -> clauses.deed(word).equals(DEED) && (word.verb() || !word.noun()));
    for (Mention mention :
        done ? Material.mentions(clause.account(), clause.span()) : List.<Mention>of()) {
      Dating date = Dating.read(mention).orElse(null);
      DateInterval days = date == null ? null : Material.bounds(date.edtf());
      if (date != null && days != null && days.isBounded() && days.days() <= 1) {
        ends.add(new End(clause, mention.span(), date, days));
        return;
      }
    }
  }

  private boolean isNot(Fact fact) {
    return fact.planned() || fact.negated();
  }

  private boolean areApart(End one, End other) {
    return !one.days().overlaps(other.days())
        && !material.calendars().explains(one.days(), other.days());
  }

  private static String shown(List<End> ends, int at) {
    return ends.get(at).date().edtf().toString();
  }

  private Finding finding(List<End> ends) {
    Clause first = ends.getFirst().clause();
    Finding finding =
        new Finding("date", "put-down")
            .phrase("date")
            .gap("event", first.read(first.span()))
            .verdict(Ruling.CONTRADICTION)
            .weight(WEIGHT)
            .excuse("granularity", Map.of("one", shown(ends, 0), "other", shown(ends, 1)))
            .excuse("other-event", Map.of("shared", new Phrases.Term("words")));
    for (End end : ends) {
      finding
          .about(end.clause().places())
          .side(material.side(end.clause(), end.words(), end.date().edtf().toString()));
    }
    return finding;
  }
}
