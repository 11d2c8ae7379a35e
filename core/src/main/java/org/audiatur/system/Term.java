package org.audiatur.system;

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
      if (word.length() > 2) {
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
    for (Ledger.Told claim : told) {
      DateInterval days = claim.days();
      if (days != null && days.isBounded()) {
        held = held == null ? days : held.span(days);
      }
    }
    DateInterval end = left == null ? null : left.days();
    return held == null || end == null || !end.isBounded() ? held : held.span(end);
  }

  /** True if all its dates are days. */
  boolean isExact() {
    return told.stream().allMatch(claim -> claim.days() == null || claim.days().days() == 1)
        && (left == null || left.days() == null || left.days().days() == 1);
  }
}
