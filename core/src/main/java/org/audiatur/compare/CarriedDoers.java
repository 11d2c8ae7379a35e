package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verb without a subject of its own tells of: the subject that goes on from before
 * («вартові, відходячи, облили стіни й підпалили»), or whoever had it done («велів підпалити»,
 * "commanded the place to be fired"). Verbs that nobody does, «зажгло», and those that open their
 * sentence, «захватили», have none.
 */
final class CarriedDoers {

  /** So many stretches may be cut in between. */
  private static final int FAR = 3;

  /** So many words may stand between "and" and the verb. */
  private static final int NEXT = 3;

  private final ClauseWindows windows;
  private final FieldWords<String> ordering;
  private final Predicate<Nominal> acts;
  private final BiFunction<List<Nominals.Told>, Integer, @Nullable Nominal> subject;

  /**
   * @param acts true for people and bodies of people
   * @param subject the subject of a finite verb, by where it stands in the last sentence
   */
  CarriedDoers(
      Material material,
      ClauseWindows windows,
      Predicate<Nominal> acts,
      BiFunction<List<Nominals.Told>, Integer, @Nullable Nominal> subject) {
    this.windows = windows;
    this.ordering = material.list("ordering-words");
    this.acts = acts;
    this.subject = subject;
  }

  /** Null if nobody is told. */
  @Nullable Nominal of(List<Nominals.Told> sentences, int at) {
    Nominal giver = giver(sentences, at);
    return giver != null || !isPersonal(sentences.getLast(), at) ? giver : going(sentences, at);
  }

  /** Whoever orders it, in the same clause. */
  private @Nullable Nominal giver(List<Nominals.Told> sentences, int at) {
    Nominals.Told told = sentences.getLast();
    Set<String> known = ordering.of(told.account().language()).keySet();
    ClauseWindows.Window window = windows.around(told, at);
    for (int i = window.from(); i < window.to(); i++) {
      Nominals.Form form = told.forms().get(i);
      if (i != at && form.word().isAny(known) && ClauseWindows.isFinite(form)) {
        Nominal nominal = subject.apply(sentences, i);
        return nominal != null && (nominal.pronoun() || acts.test(nominal)) ? nominal : null;
      }
    }
    return null;
  }

  private static boolean isPersonal(Nominals.Told told, int at) {
    Nominals.Form form = told.forms().get(at);
    boolean nobody = form.has(Grammeme.NEUTER) && !form.has(Grammeme.PLURAL);
    return ClauseWindows.isFinite(form) && !form.has(Grammeme.PASSIVE) && !nobody;
  }

  private @Nullable Nominal going(List<Nominals.Told> sentences, int at) {
    Nominals.Told told = sentences.getLast();
    ClauseWindows.Window window = windows.around(told, at);
    if (!opens(told, window, at)) {
      return null;
    }
    List<ClauseWindows.Window> between = new ArrayList<>();
    for (int far = 0; far < FAR && window.from() > 0; far++) {
      window = windows.around(told, window.from() - 1);
      if (ClauseWindows.hasVerb(told, window)) {
        return between.isEmpty() ? ofVerb(sentences, window, at) : null;
      }
      Nominal alone = alone(told, window, at);
      if (alone != null) {
        return alone;
      }
      between.add(window);
    }
    return null;
  }

  /** The verb stands first, or right behind a conjunction. */
  private static boolean opens(Nominals.Told told, ClauseWindows.Window window, int at) {
    boolean nouns =
        told.nominals().stream()
            .anyMatch(nominal -> nominal.from() >= window.from() && nominal.to() <= at);
    return !nouns && at - window.from() <= NEXT;
  }

  private @Nullable Nominal ofVerb(
      List<Nominals.Told> sentences, ClauseWindows.Window window, int at) {
    Nominals.Told told = sentences.getLast();
    for (int i = window.from(); i < window.to(); i++) {
      if (ClauseWindows.isFinite(told.forms().get(i))) {
        Nominal own = subject.apply(sentences, i);
        boolean both = alike(told.forms().get(i), told.forms().get(at));
        return !both ? null : own != null ? own : going(sentences, i);
      }
    }
    return null;
  }

  /** One does both, or several do. */
  private static boolean alike(Nominals.Form one, Nominals.Form other) {
    boolean many = one.has(Grammeme.PLURAL) && !one.has(Grammeme.SINGULAR);
    boolean also = other.has(Grammeme.PLURAL) && !other.has(Grammeme.SINGULAR);
    return many == also;
  }

  /** People named in a stretch that has no verb, and who may be a subject. */
  private @Nullable Nominal alone(Nominals.Told told, ClauseWindows.Window window, int at) {
    boolean english = told.account().language().equals("en");
    if (english && isDoing(told.forms().get(window.from()))) {
      return null;
    }
    return told.nominals().stream()
        .filter(nominal -> nominal.from() >= window.from() && nominal.to() <= window.to())
        .filter(nominal -> nominal.isFree() && (english || isSubject(nominal)))
        .filter(acts)
        .filter(nominal -> english || agree(told, nominal, told.forms().get(at)))
        .findFirst()
        .orElse(null);
  }

  private static boolean isSubject(Nominal nominal) {
    return nominal.cases() != 0 && nominal.may(Grammeme.NOMINATIVE);
  }

  private static boolean isDoing(Nominals.Form form) {
    return form.text().toLowerCase(Locale.ROOT).endsWith("ing") || form.is(PartOfSpeech.PARTICIPLE);
  }

  private static boolean agree(Nominals.Told told, Nominal nominal, Nominals.Form verb) {
    boolean many = verb.has(Grammeme.PLURAL) && !verb.has(Grammeme.SINGULAR);
    return told.forms().subList(nominal.from(), nominal.to()).stream()
        .anyMatch(form -> form.has(many ? Grammeme.PLURAL : Grammeme.SINGULAR));
  }
}
