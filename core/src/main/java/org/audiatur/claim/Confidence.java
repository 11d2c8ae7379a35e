package org.audiatur.claim;

import java.util.Map;
import java.util.Set;

/** How sure a draft is: its frame's reliability, lowered by what the construction leaves open. */
final class Confidence {

  /** Below this nothing is said. */
  static final double THRESHOLD = 0.5;

  private static final double INFERRED = 0.95;
  private static final double BARE = 0.5;
  private static final double CARRIED = 0.8;
  private static final double REFERRING = 0.5;
  private static final double UNFIT = 0.8;
  private static final double EPITHET = 0.5;

  /** Constructions that, with nobody and nothing beside them, tell of no happening. */
  private static final Set<String> UNFINISHED =
      Set.of("active participle", "passive participle", "verbal noun", "infinitive", "converb");

  private static final Map<String, Double> CONSTRUCTIONS =
      Map.of(
          "active participle",
          0.95,
          "noun",
          0.95,
          "verbal noun",
          0.85,
          "infinitive",
          0.97,
          "converb",
          0.97);

  private Confidence() {}

  static double of(Draft draft, Construction at, Parse parse) {
    double sure = draft.frame.reliability() * CONSTRUCTIONS.getOrDefault(at.name(), 1.0);
    if (draft.unnamed || draft.infers()) {
      sure *= INFERRED;
    }
    if (isOfAnother(draft, at)) {
      sure *= UNFIT;
    }
    if (refersBack(at, parse)) {
      sure *= REFERRING;
    }
    if (epithet(at, parse)) {
      sure *= EPITHET;
    }
    boolean ordered = at.clause() != null && at.clause().verb != null;
    if (ordered && draft.roles.isEmpty() && UNFINISHED.contains(at.name())) {
      sure *= BARE;
    }
    return at.name().startsWith("noun") && tellsNothing(draft)
        ? sure * (draft.predicate == draft.trigger ? BARE : CARRIED)
        : sure;
  }

  /** True where who does it is told, and is nobody whom the frame takes: «hail spoilt the corn». */
  private static boolean isOfAnother(Draft draft, Construction at) {
    Chunk subject = at.subject();
    return subject != null
        && at.name().equals("active")
        && !subject.pronoun
        && draft.frame.has(Source.Kind.SUBJ)
        && draft.roles.stream().noneMatch(r -> isOf(r, subject));
  }

  private static boolean isOf(Filler role, Chunk subject) {
    return role.first() <= subject.first && subject.first < role.end()
        || subject.holds(role.first())
        || subject.name != null && subject.name.holds(role.first())
        || subject.title != null && subject.title.holds(role.first());
  }

  /** «это предложение», «данная нота»: a noun that speaks of what was told before. */
  private static boolean refersBack(Construction at, Parse parse) {
    Chunk self = at.self();
    for (int i = self == null ? 0 : self.first;
        self != null && at.trigger() == self.head && i < self.head;
        i++) {
      if (parse
          .words
          .function()
          .is(FunctionWords.Use.TOLD, Words.plain(parse.words.token(i).lemma()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * «вооруженный отряд», «занятый город»: a participle that stands bare before its noun says what
   * that is like; who did it, or when, would make it a happening. Where it is the only verb it says
   * what happened («зупинені на всіх напрямках»).
   */
  private static boolean epithet(Construction at, Parse parse) {
    Chunk head = at.self();
    return at.name().endsWith("participle")
        && head != null
        && at.trigger() < head.head
        && at.zone().isEmpty()
        && at.clause() != null
        && at.clause().finite
        && !parse.words.function().is(FunctionWords.Use.BE, lemmaBefore(at, parse));
  }

  private static String lemmaBefore(Construction at, Parse parse) {
    return at.trigger() == 0 ? "" : parse.words.token(at.trigger() - 1).lemma();
  }

  /** True if no role says more than the trigger itself. */
  private static boolean tellsNothing(Draft draft) {
    return draft.roles.stream()
        .allMatch(r -> r.first() <= draft.trigger && draft.trigger < r.end());
  }

  /** To three digits, so that every machine writes the same. */
  static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }
}
