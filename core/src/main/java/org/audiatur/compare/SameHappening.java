package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Count;

/**
 * How likely two facts tell of one happening: a sum of what they share, against what tells them
 * apart.
 */
final class SameHappening {

  /** From here on two facts are taken for one happening. */
  static final double ENOUGH = 3.0;

  /** From here on they are so even if their dates differ. */
  static final double CERTAIN = 4.5;

  private static final double NO = -100;

  /** One account dates it, the other does not, and no number ties the two. */
  private static final double UNDATED = -0.3;

  private static final double KINDRED = 0.7;

  /** Two languages have no words in common: the only happening of its kind on the day is enough. */
  private static final double ONLY = 1.1;

  private static final int NEAR_DAYS = 60;
  private static final int MONTH = 31;
  private static final int FEW_DAYS = 10;

  /** Happenings of one and the same thing that come only once. */
  private static final Set<String> ONCE = Set.of("founding", "dissolution");

  /** Figures that two accounts of one fight both give. */
  private static final Set<String> LOSSES = Set.of("killed", "wounded", "captured");

  /** Types of which one place sees few. */
  private static final Set<String> RARE =
      Set.of("takeover", "surrender", "founding", "dissolution");

  /**
   * Families whose members follow each other with the same people and things, so that only a date
   * tells them apart.
   */
  private static final Set<String> SERIAL =
      Set.of(
          "message",
          "statement",
          "demand",
          "movement",
          "transfer",
          "agitation",
          "resolution",
          "refusal",
          "assessment",
          "order");

  private static final Set<String> MESSAGES = Set.of("message", "statement", "demand");
  private static final String CONTENT = "content";

  /** More words than these two tellings of one message share. */
  private static final int SAME_WORDS = 2;

  private final Kinship kinship;
  private final CalendarShift calendars;

  /**
   * What is asked of a fact for each other.
   *
   * @param stems what its words are about, as ascending numbers
   * @param alone true if its account tells of no other happening of its type on the day
   */
  private record Known(int[] stems, boolean alone) {}

  private final Map<Fact, Known> known = new IdentityHashMap<>();

  SameHappening(Kinship kinship, CalendarShift calendars, List<Fact> facts) {
    this.kinship = kinship;
    this.calendars = calendars;
    Map<String, Integer> ofDay = new HashMap<>();
    for (Fact fact : facts) {
      if (fact.days() != null && fact.happened()) {
        ofDay.merge(day(fact), 1, Integer::sum);
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (Fact fact : facts) {
      int[] stems =
          fact.stems().stream()
              .mapToInt(stem -> numbers.computeIfAbsent(stem, s -> numbers.size()))
              .sorted()
              .toArray();
      known.put(fact, new Known(stems, ofDay.getOrDefault(day(fact), 0) == 1));
    }
  }

  private Known known(Fact fact) {
    return Objects.requireNonNull(known.get(fact), "A fact of another comparison");
  }

  private int sharedStems(Fact one, Fact other) {
    return Marks.shared(known(one).stems(), known(other).stems());
  }

  /** True for what happens again and again with the same people and things. */
  static boolean isSerial(Fact fact) {
    return SERIAL.contains(fact.shape().family());
  }

  /** How much speaks for it; below {@link #ENOUGH} too little. */
  double score(Fact one, Fact other) {
    if (one.planned() != other.planned() || !areOfOneKind(one, other)) {
      return NO;
    }
    if (isSaidAtOnce(one, other)) {
      return CERTAIN;
    }
    if (areOfOtherDays(one, other)) {
      return NO;
    }
    double things = objects(one, other);
    double named = place(one, other) + actors(one, other) + things;
    double dayFellows = sameDay(one, other);
    if (dayFellows == 0 && (named <= 0 || things <= 0.3 && SERIAL.contains(one.shape().family()))) {
      return NO;
    }
    double score =
        named
            + dayFellows
            + (one.type().equals(other.type()) ? 0.5 : 0)
            + trigger(one, other)
            + numbers(one, other);
    return score + date(one, other, score);
  }

  private boolean areOfOneKind(Fact one, Fact other) {
    return one.shape().family().equals(other.shape().family()) || areOneMessage(one, other);
  }

  /** «Сообщил в письме, что …»: the verb and the paper of one sentence with the same content. */
  private static boolean isSaidAtOnce(Fact one, Fact other) {
    return one.source().equals(other.source())
        && isMessage(one)
        && isMessage(other)
        && one.claim().roles().stream()
            .filter(role -> role.role().equals(CONTENT))
            .anyMatch(
                role ->
                    other.claim().roles().stream()
                        .anyMatch(
                            same ->
                                same.role().equals(CONTENT) && same.span().equals(role.span())));
  }

  /**
   * What one account calls a telegram and another a statement or a request is one message if it is
   * the same person's, of the same day and in the same words.
   */
  private boolean areOneMessage(Fact one, Fact other) {
    DateInterval first = one.days();
    DateInterval second = other.days();
    return isMessage(one)
        && isMessage(other)
        && !one.source().equals(other.source())
        && first != null
        && second != null
        && first.days() == 1
        && (first.equals(second) || calendars.explains(one, other))
        && shares(one.actors(), other.actors())
        && sharedStems(one, other) > SAME_WORDS;
  }

  /** True for what one person says, writes or asks of another. */
  static boolean isMessage(Fact fact) {
    return MESSAGES.contains(fact.shape().family());
  }

  /**
   * Two accounts that put a happening of one type on one and the same day in kindred words mean one
   * happening, even where neither names a person or a place.
   */
  private double sameDay(Fact one, Fact other) {
    DateInterval first = one.days();
    DateInterval second = other.days();
    boolean day = first != null && second != null && first.days() == 1 && first.equals(second);
    if (!day
        || one.negated() != other.negated()
        || one.source().equals(other.source())
        || !one.type().equals(other.type())) {
      return 0;
    }
    boolean kindred = trigger(one, other) > 0 || sharedStems(one, other) > 1;
    boolean only =
        !SERIAL.contains(one.shape().family())
            && known(one).alone()
            && known(other).alone()
            && !isOneLanguage(one, other);
    return (kindred ? KINDRED : 0) + (only ? ONLY : 0);
  }

  private static String day(Fact fact) {
    return fact.source() + fact.type() + fact.days();
  }

  private double place(Fact one, Fact other) {
    if (one.places().isEmpty() || other.places().isEmpty()) {
      return one.places().isEmpty() && other.places().isEmpty() && samePlaceWord(one, other)
          ? 1
          : 0;
    }
    if (shares(one.places(), other.places())) {
      return 1.5;
    }
    if (kinship.anyNear(one.places(), other.places())) {
      return 0.7;
    }
    return one.shape().placeBound() ? NO : -1;
  }

  /** Two places without a name, called by one word: «крепость», «город». */
  private static boolean samePlaceWord(Fact one, Fact other) {
    String first = one.said().where();
    String second = other.said().where();
    return first != null
        && second != null
        && (alike(first, second) || one.gist().sameWhere(other.gist()));
  }

  private double actors(Fact one, Fact other) {
    if (one.actors().isEmpty() || other.actors().isEmpty()) {
      return 0;
    }
    if (shares(one.actors(), other.actors())) {
      return 1.5;
    }
    return kinship.anyNear(one.actors(), other.actors()) ? 1 : isOneKind(one, other) ? 0.4 : -0.7;
  }

  /**
   * Two bodies called by one word at the head or end of their names: «7-я армия», «Красная Армия».
   */
  private static boolean isOneKind(Fact one, Fact other) {
    String first = one.said().doer();
    String second = other.said().doer();
    return first != null
        && second != null
        && (alike(lastWord(first), lastWord(second))
            || !isOneLanguage(one, other) && one.gist().sameDoer(other.gist()));
  }

  private static boolean isOneLanguage(Fact one, Fact other) {
    return one.account().language().equals(other.account().language());
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private double objects(Fact one, Fact other) {
    int words = sharedStems(one, other);
    double score = 0;
    if (!one.objects().isEmpty() && !other.objects().isEmpty()) {
      double apart = words >= 3 ? 0 : -1;
      score =
          shares(one.objects(), other.objects())
              ? 1.2
              : kinship.anyNear(one.objects(), other.objects()) ? 0.6 : apart;
    }
    return score + Math.min(1.5, Math.max(0, words - 1) * 0.3);
  }

  private static double trigger(Fact one, Fact other) {
    boolean same =
        alike(one.said().deed(), other.said().deed()) || one.gist().sameDeed(other.gist());
    return same ? 0.5 : 0;
  }

  /** Two words that begin alike: forms of one word, or of kindred words. */
  private static boolean alike(String one, String other) {
    int shared = Math.min(5, Math.min(one.length(), other.length()));
    return shared >= 4
        && one.substring(0, shared)
            .toLowerCase(Locale.ROOT)
            .equals(other.substring(0, shared).toLowerCase(Locale.ROOT));
  }

  /** One value in both, or figures of the same losses. */
  private static double numbers(Fact one, Fact other) {
    Set<String> losses = new HashSet<>();
    for (Count first : one.claim().numbers()) {
      for (Count second : other.claim().numbers()) {
        if (first.role().equals(second.role())) {
          if (first.quantity().value() == second.quantity().value()) {
            return 1;
          }
          losses.add(first.role());
        }
      }
    }
    losses.retainAll(LOSSES);
    return losses.size() * KINDRED;
  }

  private double date(Fact one, Fact other, double score) {
    DateInterval first = one.days();
    DateInterval second = other.days();
    if (first == null || second == null) {
      return first == null && second == null || numbers(one, other) > 0 ? 0 : UNDATED;
    }
    if (first.overlaps(second)) {
      long longer = Math.max(first.days(), second.days());
      return longer == 1 ? 1.5 : longer <= MONTH ? 0.9 : longer <= 12 * MONTH ? 0.3 : 0;
    }
    if (calendars.explains(one, other)) {
      return 0.9;
    }
    if (isRare(one, other) && first.daysApart(second) <= FEW_DAYS) {
      return 1.5;
    }
    return mayBeMisdated(one, other) && score >= CERTAIN - 1.5 ? 0.2 : NO;
  }

  /** True if the days of the two can be no one's mistake, however much else speaks for it. */
  private boolean areOfOtherDays(Fact one, Fact other) {
    DateInterval first = one.days();
    DateInterval second = other.days();
    return first != null
        && second != null
        && !first.overlaps(second)
        && !mayBeMisdated(one, other)
        && !(isRare(one, other) && first.daysApart(second) <= FEW_DAYS)
        && !calendars.explains(one, other);
  }

  /**
   * Power is not taken twice in one place within days: two accounts that say so mean one happening.
   */
  private static boolean isRare(Fact one, Fact other) {
    boolean told = one.happened() && other.happened() && !one.source().equals(other.source());
    return told && RARE.contains(one.type()) && one.type().equals(other.type());
  }

  private static boolean mayBeMisdated(Fact one, Fact other) {
    DateInterval first = one.days();
    DateInterval second = other.days();
    if (first == null
        || second == null
        || !isNarrow(first)
        || !isNarrow(second)
        || one.happened() != other.happened()
        || SERIAL.contains(one.shape().family())) {
      return false;
    }
    boolean once =
        ONCE.contains(one.type())
            && one.type().equals(other.type())
            && shares(one.objects(), other.objects());
    return once
        || first.daysApart(second) <= NEAR_DAYS
            && !one.voice().equals(other.voice())
            && one.type().equals(other.type());
  }

  private static boolean isNarrow(DateInterval days) {
    return days.isBounded() && days.days() <= MONTH;
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    for (String one : some) {
      if (others.contains(one)) {
        return true;
      }
    }
    return false;
  }
}
