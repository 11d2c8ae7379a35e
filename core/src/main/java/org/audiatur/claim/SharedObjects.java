package org.audiatur.claim;

import org.jspecify.annotations.Nullable;

/**
 * The object that a verb shares with the one before it: «арестовали Петрова и расстреляли». Local
 * to one sentence.
 */
final class SharedObjects {

  private final Parse parse;
  private final Zones zones;
  private final Subjects subjects;

  SharedObjects(Parse parse) {
    this.parse = parse;
    this.zones = new Zones(parse);
    this.subjects = new Subjects(parse);
  }

  /** What the verb before is done to, where this one has the same subject and no object. */
  @Nullable Chunk of(Construction at) {
    Clause clause = at.clause();
    if (clause == null
        || at.object() != null
        || !at.name().equals("active")
        || says(clause, at.trigger())) {
      return null;
    }
    int k = clause.predicates.indexOf(at.trigger());
    Clause host = k > 0 ? clause : k == 0 && clause.shares ? clause.parent : null;
    int before =
        host == null || host.predicates.isEmpty()
            ? -1
            : k > 0 ? host.predicates.get(k - 1) : host.predicates.getLast();
    return before < 0 || host == null || !coordinated(at.trigger(), before)
        ? null
        : zones.object(host, before, zones.around(host, before), subjects.of(host, before));
  }

  /** «собрал офицеров и объявил, что уходит»: what is said is its object. */
  private boolean says(Clause clause, int verb) {
    return parse.clauses.stream()
        .anyMatch(
            c ->
                c.parent == clause
                    && c.first() > verb
                    && c.first() <= verb + 3
                    && parse.words.function().is(FunctionWords.Use.CONTENT, c.opener));
  }

  /** Two finite verbs of one number, the first before the second. */
  private boolean coordinated(int verb, int before) {
    return before < verb
        && parse.words.isFinite(verb)
        && parse.words.isFinite(before)
        && parse.words.has(verb, org.audiatur.lang.Grammeme.PLURAL)
            == parse.words.has(before, org.audiatur.lang.Grammeme.PLURAL);
  }
}
