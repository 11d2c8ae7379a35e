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
import java.util.function.Function;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Dating;
import org.audiatur.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The days of an account that names no year, laid in the years in which other accounts of the same
 * story are: «5 January» beside an account of February 1884 to January 1885 is of 1885. So are days
 * whose year was only taken from elsewhere in the text, if several of them are days of the story
 * there and none here: the year in which a book was printed or papers were found. Only for holding
 * the accounts side by side; what the account itself says stays as it is.
 */
final class StoryYears {

  /** A day of no year is near to what the other account tells within so many days. */
  private static final long NEAR = 60;

  /** By so many days nearer than in any other year. */
  private static final long CLEARLY = 25;

  private static final long FAR = 1000;

  /** So many days of a year that was only taken over must be days of the story in another year. */
  private static final int FEWEST = 2;

  /** By how many days two accounts may misdate one thing. */
  private static final long SAME = 2;

  /** An account of more years tells by them of no story. */
  private static final int MOST_YEARS = 3;

  private final OneStory story;
  private final Map<String, List<LocalDate>> days = new TreeMap<>();

  StoryYears(OneStory story, List<Account> accounts) {
    this.story = story;
    accounts.forEach(account -> days.put(account.sha256(), days(account)));
  }

  /** The first and last days of all it dates; none if they are of too many years. */
  static List<LocalDate> days(Account account) {
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

  /** The account itself, if its years stand or no other account tells the same story. */
  Account laid(Account account) {
    List<LocalDate> told = days.getOrDefault(account.sha256(), List.of());
    List<LocalDate> others = others(account);
    if (others.isEmpty()) {
      return account;
    }
    if (told.isEmpty()) {
      return with(account, date -> laid(date, others));
    }
    Map<Integer, Integer> moves = moves(account, others);
    return moves.isEmpty() ? account : with(account, date -> moved(date, moves));
  }

  private static Account with(Account account, Function<Dating, Optional<Dating>> other) {
    return new Account(
        account.text(),
        account.language(),
        account.languages(),
        account.sentences(),
        account.abstracts(),
        account.mentions().stream().map(mention -> laid(mention, other)).toList(),
        account.claims().stream().map(claim -> laid(claim, other)).toList(),
        account.relations());
  }

  /** By year that was taken over: the one year of the story in which its days are days of it. */
  private static Map<Integer, Integer> moves(Account account, List<LocalDate> others) {
    Map<Integer, Set<LocalDate>> taken = new TreeMap<>();
    account.mentions().stream()
        .flatMap(mention -> Dating.read(mention).stream())
        .filter(Dating::inheritsYear)
        .flatMap(date -> date.edtf().bounds().stream())
        .filter(when -> when.isBounded() && when.days() <= SAME)
        .forEach(
            when ->
                taken
                    .computeIfAbsent(when.last().getYear(), key -> new TreeSet<>())
                    .add(when.last()));
    Map<Integer, Integer> moves = new TreeMap<>();
    taken.forEach(
        (year, own) -> {
          List<Integer> fit =
              years(others).stream()
                  .filter(other -> ofStory(own, other, others) >= FEWEST)
                  .toList();
          if (fit.size() == 1 && own.stream().allMatch(day -> away(day, others) > NEAR)) {
            moves.put(year, fit.getFirst());
          }
        });
    return moves;
  }

  /** How many of the days are days of the story in a year. */
  private static long ofStory(Set<LocalDate> own, int year, List<LocalDate> others) {
    return own.stream().filter(day -> away(day.withYear(year), others) <= SAME).count();
  }

  private static Optional<Dating> moved(Dating date, Map<Integer, Integer> moves) {
    return date.statesYear()
        ? Optional.empty()
        : date.edtf()
            .bounds()
            .filter(DateInterval::isBounded)
            .map(when -> when.last().getYear())
            .filter(moves::containsKey)
            .map(year -> date.moved(year, moves.getOrDefault(year, year)));
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

  private static Mention laid(Mention mention, Function<Dating, Optional<Dating>> other) {
    return Dating.read(mention).flatMap(other).map(date -> date.mention(mention)).orElse(mention);
  }

  private static Claim laid(Claim claim, Function<Dating, Optional<Dating>> other) {
    return Optional.ofNullable(claim.date()).flatMap(other).map(claim::dated).orElse(claim);
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
