package org.audiatur.system;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.audiatur.calendar.DateInterval;
import org.jspecify.annotations.Nullable;

/** One person in one office, by all claims that say so. */
final class Term {

  /** As many letters as tell offices apart in any case: «министра», «министром». */
  private static final int STEM = 5;

  final String person;
  final List<Ledger.Told> told = new ArrayList<>();
  final Set<String> bodies = new HashSet<>();
  private Set<String> office = Set.of();
  private String words = "";
  Ledger.@Nullable Told left;

  Term(String person) {
    this.person = person;
  }

  static Set<String> stems(String words) {
    Set<String> stems = new HashSet<>();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 3) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }

  /** True if these words may name the same office. */
  boolean fits(Set<String> stems, Set<String> ofBodies) {
    boolean same = office.containsAll(stems) || stems.containsAll(office);
    return same && (bodies.isEmpty() || ofBodies.isEmpty() || meets(ofBodies));
  }

  /** True if it is the same office of the same body. */
  boolean isSameOffice(Term other) {
    return office.equals(other.office) && meets(other.bodies);
  }

  private boolean meets(Set<String> others) {
    return bodies.stream().anyMatch(others::contains);
  }

  void add(Ledger.Told claim, String named, Set<String> ofBodies) {
    told.add(claim);
    bodies.addAll(ofBodies);
    if (named.length() > words.length() || words.isEmpty()) {
      words = named;
      office = stems(named);
    }
  }

  String office() {
    return words;
  }

  /** An appointment, not only a title beside a name. */
  static boolean isEvent(Ledger.Told told) {
    return !told.claim().rule().contains(" noun");
  }

  /** The days from the first to the last on which they are known to hold it; null if none is. */
  @Nullable DateInterval held() {
    DateInterval held = null;
    for (Ledger.Told claim : all()) {
      DateInterval days = known(claim);
      if (days != null) {
        held = held == null ? days : held.span(days);
      }
    }
    return held;
  }

  /** The days that are told, of an open time the one end. */
  private static @Nullable DateInterval known(Ledger.Told claim) {
    DateInterval days = claim.days();
    if (days == null || days.isBounded()) {
      return days;
    }
    if (days.last().equals(LocalDate.MAX)) {
      return days.first().equals(LocalDate.MIN) ? null : DateInterval.of(days.first());
    }
    return DateInterval.of(days.last());
  }

  private List<Ledger.Told> all() {
    List<Ledger.Told> all = new ArrayList<>(told);
    if (left != null) {
      all.add(left);
    }
    return all;
  }

  /** True if all its dates are days. */
  boolean isExact() {
    return all().stream().map(Term::known).allMatch(days -> days == null || days.days() == 1);
  }
}
