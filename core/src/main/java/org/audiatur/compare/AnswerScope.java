package org.audiatur.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Dating;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** Whether two answers are given to one question: of one day, one deed, one order, one thing. */
final class AnswerScope {

  private static final String ORDER = "order";

  /** Deeds that tell of one, in many a tale. */
  private static final Set<String> ENDED = Set.of("burn", "destroy", "sink");

  private static final int ONE_DAY = 3;
  private static final int NEAR = 20;
  private static final int FAR = 100;
  private static final int TWO = 2;
  private static final int BACK = 2;

  private final Settings settings;
  private final Clauses clauses;

  AnswerScope(Settings settings, Clauses clauses) {
    this.settings = settings;
    this.clauses = clauses;
  }

  boolean isOf(Answer one, Answer other) {
    return switch (one.question().scope()) {
      case STORY -> areNear(one, other, FAR);
      case FIGHT -> areNear(one, other, ONE_DAY);
      case DAY -> areNear(one, other, ONE_DAY) && isKnown(one, other);
      case PERSON -> isPerson(one) && isPerson(other) && areNear(one, other, ONE_DAY);
      case DEED -> areNear(one, other, NEAR) && areOfOneDeed(clause(one), clause(other));
      case ACT -> areNear(one, other, NEAR) && isOneAct(one, other);
      case ORDER -> areNear(one, other, NEAR) && areOfOneOrder(clause(one), clause(other));
      case THING -> areNear(one, other, NEAR) && shared(clause(one), clause(other)).size() >= TWO;
      case CLAUSE -> false;
    };
  }

  private static boolean isPerson(Answer answer) {
    Party who = answer.who();
    return who != null && who.isPerson();
  }

  /** Both days are known, or both name a man or place. */
  private boolean isKnown(Answer one, Answer other) {
    Set<String> names = clause(one).names();
    return day(one) != null && day(other) != null
        || clause(other).names().stream().anyMatch(names::contains);
  }

  /** True unless the last days told before them are apart. */
  private boolean areNear(Answer one, Answer other, int days) {
    DateInterval some = day(one);
    DateInterval others = day(other);
    return some == null || others == null || settings.areNear(some, others, days);
  }

  /** The last day written in the sentence or before it; null if there is none. */
  private static @Nullable DateInterval day(Answer answer) {
    DateInterval last = null;
    for (Mention mention : answer.account().mentions()) {
      if (mention.span().start() >= answer.sentence().end()) {
        break;
      }
      DateInterval days = Dating.of(mention).map(Material::bounds).orElse(null);
      last = days != null && days.isBounded() && days.days() <= ONE_DAY ? days : last;
    }
    return last;
  }

  /** The sentence of an answer with the two before it, where the deed may be told. */
  private Clause clause(Answer answer) {
    List<Span> sentences = answer.account().sentences();
    int at = sentences.indexOf(answer.sentence());
    Span span = sentences.get(Math.max(0, at - BACK)).span(answer.sentence());
    return clauses.of(answer.account(), span);
  }

  private boolean areOfOneDeed(Clause one, Clause other) {
    Set<String> some = done(one);
    Set<String> others = done(other);
    boolean akin = !Collections.disjoint(some, ENDED) && !Collections.disjoint(others, ENDED);
    return akin || !Collections.disjoint(some, others) && !nouns(one, other).isEmpty();
  }

  /** The deed stands in the very words. */
  private boolean isOneAct(Answer one, Answer other) {
    Set<String> deeds = done(clauses.of(one.account(), one.span()));
    return !Collections.disjoint(deeds, done(clauses.of(other.account(), other.span())))
        && !nouns(clause(one), clause(other)).isEmpty();
  }

  private Set<String> done(Clause clause) {
    Set<String> done = new HashSet<>(clause.deeds());
    done.removeIf(deed -> !clauses.isFamily(deed) || Clause.WISHES.contains(deed));
    return done;
  }

  private boolean areOfOneOrder(Clause one, Clause other) {
    return (one.deeds().contains(ORDER) || other.deeds().contains(ORDER))
        && !nouns(one, other).isEmpty();
  }

  /** Things that both speak of. */
  private Set<String> nouns(Clause one, Clause other) {
    Set<String> nouns = shared(one, other);
    nouns.removeIf(clauses::isDeed);
    return nouns;
  }

  private static Set<String> shared(Clause one, Clause other) {
    Set<String> shared = new TreeSet<>(one.stems());
    shared.retainAll(other.stems());
    return shared;
  }
}
