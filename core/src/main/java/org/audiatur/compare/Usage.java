package org.audiatur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of an account that name, explain or ascribe something, with their setting.
 *
 * @param account where they stand
 * @param span the words
 * @param thing what sort of thing they speak of
 * @param value what is compared
 * @param judges how they judge it, empty if they do not
 * @param days when the account is there, null if unknown
 * @param place where, null if unknown
 * @param around places it may be about
 * @param fact the fact they belong to, null if none
 */
record Usage(
    Account account,
    Span span,
    String thing,
    String value,
    String judges,
    @Nullable DateInterval days,
    @Nullable String place,
    Set<String> around,
    @Nullable Fact fact) {

  /** What is said not to be so. */
  static final String DENIED = "denied";

  private static final long NEAR_DAYS = 100;

  static final Comparator<Usage> ORDER =
      Comparator.comparing((Usage usage) -> usage.account().sha256()).thenComparing(Usage::span);

  /** Words alone, of no known time and place. */
  static Usage of(Account account, Span span, String value, @Nullable Fact fact) {
    return new Usage(account, span, "", value, "", null, null, Set.of(), fact);
  }

  boolean isDenied() {
    return judges.equals(DENIED);
  }

  /** True if the other follows in the same sentence. */
  boolean isBeside(Usage other) {
    return account == other.account
        && span.end() <= other.span.start()
        && Settings.sentence(account, span).encloses(other.span);
  }

  /** Both as one, with the words between. */
  Usage with(Usage other) {
    Span words = span.span(other.span);
    return new Usage(
        account,
        words,
        thing,
        account.text().read(words).replaceAll("\\s+", " "),
        judges,
        days,
        place,
        around,
        fact);
  }

  String voice() {
    return fact == null ? account.sha256() + "|" : fact.voice();
  }

  Side side() {
    Fact told = fact;
    return told == null
        ? new Side(account.sha256(), null, "asserted", Finding.narrow(span), value, null, List.of())
        : new Side(
            account.sha256(),
            told.witness(),
            told.claim().modality().label(),
            Finding.narrow(span),
            value,
            told.id(),
            List.of(told.id()));
  }

  /**
   * As {@link #groups(List, Kinship)}; usages that found none of another account are gathered where
   * whole accounts tell one story.
   *
   * @param whole things of which such an account has but one
   */
  static List<List<Usage>> groups(
      List<Usage> usages, Kinship kinship, OneStory story, Predicate<Usage> whole) {
    List<List<Usage>> groups = new ArrayList<>();
    Set<Usage> grouped = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, List<Usage>> byStory = new TreeMap<>();
    List<List<Usage>> alone = new ArrayList<>();
    for (List<Usage> group : groups(usages, kinship)) {
      grouped.addAll(group);
      String told =
          whole.test(group.getFirst()) ? story.of(group.getFirst().account().sha256()) : null;
      if (told == null) {
        groups.add(group);
      } else if (group.stream().map(Usage::account).distinct().count() > 1) {
        groups.add(group);
        byStory.putIfAbsent(told + group.getFirst().thing(), group);
      } else {
        alone.add(group);
      }
    }
    usages.stream()
        .sorted(ORDER)
        .filter(usage -> !grouped.contains(usage) && whole.test(usage))
        .forEach(usage -> alone.add(List.of(usage)));
    gather(alone, story, byStory, groups);
    return groups;
  }

  /** Those alone join the group of their thing in their story, the first of them a new one. */
  private static void gather(
      List<List<Usage>> alone,
      OneStory story,
      Map<String, List<Usage>> byStory,
      List<List<Usage>> groups) {
    for (List<Usage> group : alone) {
      String told = story.of(group.getFirst().account().sha256());
      if (told != null) {
        byStory
            .computeIfAbsent(
                told + group.getFirst().thing(),
                key -> {
                  List<Usage> first = new ArrayList<>();
                  groups.add(first);
                  return first;
                })
            .addAll(group);
      }
    }
  }

  /** Usages of one thing, place and time together: those of neighbouring times form one group. */
  static List<List<Usage>> groups(List<Usage> usages, Kinship kinship) {
    Map<String, List<Usage>> byThing = new TreeMap<>();
    usages.stream()
        .sorted(ORDER)
        .forEach(
            usage -> byThing.computeIfAbsent(usage.thing(), thing -> new ArrayList<>()).add(usage));
    List<List<Usage>> groups = new ArrayList<>();
    for (List<Usage> same : byThing.values()) {
      List<List<Usage>> open = new ArrayList<>();
      same.stream()
          .filter(usage -> usage.days() != null && usage.place() != null)
          .sorted(Comparator.comparing((Usage usage) -> first(usage)).thenComparing(ORDER))
          .forEach(
              usage -> {
                open.removeIf(group -> isOver(group, usage));
                open.stream()
                    .filter(group -> belongs(usage, group, kinship))
                    .findFirst()
                    .ifPresentOrElse(
                        group -> group.add(usage),
                        () -> {
                          List<Usage> group = new ArrayList<>(List.of(usage));
                          open.add(group);
                          groups.add(group);
                        });
              });
    }
    return groups;
  }

  /** True if no later usage can belong to the group any more. */
  private static boolean isOver(List<Usage> group, Usage usage) {
    DateInterval last = Objects.requireNonNull(group.getLast().days());
    return !last.isBounded() || last.last().plusDays(NEAR_DAYS).isBefore(first(usage));
  }

  private static LocalDate first(Usage usage) {
    DateInterval days = usage.days();
    return days == null ? LocalDate.MIN : days.first();
  }

  private static boolean belongs(Usage usage, List<Usage> group, Kinship kinship) {
    boolean here =
        group.stream().limit(12).anyMatch(other -> kinship.anyNear(usage.around(), other.around()));
    DateInterval days = Objects.requireNonNull(usage.days());
    DateInterval last = Objects.requireNonNull(group.getLast().days());
    return here && days.isBounded() && last.isBounded() && days.daysApart(last) <= NEAR_DAYS;
  }
}
