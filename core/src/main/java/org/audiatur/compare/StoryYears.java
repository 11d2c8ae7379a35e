package org.audiatur.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Dating;
import org.audiatur.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The days of an account that names no year, laid in the years in which other accounts of the same
 * story are: «5 January» beside an account of February 1884 to January 1885 is of 1885. Only for
 * holding the accounts side by side; what the account itself says stays without a year.
 */
final class StoryYears {

  /** A day of no year is near to what the other account tells within so many days. */
  private static final long NEAR = 60;

  /** By so many days nearer than in any other year. */
  private static final long CLEARLY = 25;

  private static final long FAR = 1000;

  /** An account of so many years gives no year to another. */
  private static final int MOST_YEARS = 3;

  private final OneStory story;
  private final Map<String, List<LocalDate>> days = new TreeMap<>();

  StoryYears(OneStory story, List<Account> accounts) {
    this.story = story;
    accounts.forEach(account -> days.put(account.sha256(), days(account)));
  }

  private static List<LocalDate> days(Account account) {
    List<LocalDate> days = new ArrayList<>();
    for (Mention mention : account.mentions()) {
      Dating.of(mention)
          .flatMap(Edtf::bounds)
          .filter(DateInterval::isBounded)
          .ifPresent(
              when -> {
                days.add(when.first());
                days.add(when.last());
              });
    }
    Set<Integer> years = new TreeSet<>();
    days.forEach(day -> years.add(day.getYear()));
    return years.size() > MOST_YEARS ? List.of() : days;
  }

  /** The account itself, if it names a year or no other account tells the same story. */
  Account laid(Account account) {
    List<LocalDate> told = days.getOrDefault(account.sha256(), List.of());
    List<LocalDate> others = told.isEmpty() ? others(account) : List.of();
    if (others.isEmpty()) {
      return account;
    }
    return new Account(
        account.text(),
        account.language(),
        account.languages(),
        account.sentences(),
        account.abstracts(),
        account.mentions().stream().map(mention -> laid(mention, others)).toList(),
        account.claims().stream().map(claim -> laid(claim, others)).toList(),
        account.relations());
  }

  private List<LocalDate> others(Account account) {
    List<LocalDate> others = new ArrayList<>();
    days.forEach(
        (source, told) -> {
          if (!source.equals(account.sha256()) && story.isOf(source, account.sha256())) {
            others.addAll(told);
          }
        });
    return others;
  }

  private static Mention laid(Mention mention, List<LocalDate> others) {
    return Dating.read(mention)
        .flatMap(date -> laid(date, others))
        .map(date -> date.mention(mention))
        .orElse(mention);
  }

  private static Claim laid(Claim claim, List<LocalDate> others) {
    return Optional.ofNullable(claim.date())
        .flatMap(date -> laid(date, others))
        .map(claim::dated)
        .orElse(claim);
  }

  private static Optional<Dating> laid(Dating date, List<LocalDate> others) {
    String written = date.edtf().toString();
    return written.startsWith("XXXX-")
        ? Optional.ofNullable(year(written, others)).map(date::inYear)
        : Optional.empty();
  }

  /** The year in which such a day or month is clearly nearest to what is told there. */
  private static @Nullable Integer year(String written, List<LocalDate> others) {
    Integer best = null;
    long least = FAR;
    long next = FAR;
    for (int year : years(others)) {
      LocalDate day = day(written, year);
      long away = day == null ? FAR : Math.min(FAR, away(day, others));
      next = Math.min(next, Math.max(least, away));
      best = away < least ? Integer.valueOf(year) : best;
      least = Math.min(least, away);
    }
    boolean only = years(others).size() == 1;
    return only || least <= NEAR && next - least >= CLEARLY ? best : null;
  }

  private static Set<Integer> years(List<LocalDate> days) {
    Set<Integer> years = new TreeSet<>();
    days.forEach(day -> years.add(day.getYear()));
    return years;
  }

  private static @Nullable LocalDate day(String written, int year) {
    try {
      int month = Integer.parseInt(written.substring(5, 7));
      boolean day = written.matches("XXXX-\\d\\d-\\d\\d.*");
      return LocalDate.of(year, month, day ? Integer.parseInt(written.substring(8, 10)) : 15);
    } catch (DateTimeException | NumberFormatException _) {
      return null;
    }
  }

  private static long away(LocalDate day, List<LocalDate> others) {
    return others.stream()
        .mapToLong(other -> Math.abs(ChronoUnit.DAYS.between(day, other)))
        .min()
        .orElse(FAR);
  }
}
