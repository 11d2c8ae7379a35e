package org.audiatur.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Finds the subject of each predicate of a sentence. */
final class Subjects {

  private static final int DEPTH = 8;

  private static final long GENDERS =
      Grammeme.bits(Grammeme.MASCULINE, Grammeme.FEMININE, Grammeme.NEUTER);

  /** What a verb shares with its subject; some dictionaries give the past only a gender. */
  private static final long BENDING = GENDERS | Grammeme.bits(Grammeme.SINGULAR, Grammeme.PLURAL);

  private final Parse parse;
  private final Map<Integer, Chunk> known = new HashMap<>();

  Subjects(Parse parse) {
    this.parse = parse;
  }

  /**
   * The subject of a finite verb, short form, infinitive or converb; null where there is none to be
   * seen.
   */
  @Nullable Chunk of(Clause clause, int predicate) {
    return find(clause, predicate, 0);
  }

  private @Nullable Chunk find(Clause clause, int predicate, int depth) {
    Chunk found = known.get(predicate);
    if (found != null || depth > DEPTH) {
      return found;
    }
    found = search(clause, predicate, depth);
    if (found != null) {
      known.put(predicate, found);
    }
    return found;
  }

  private @Nullable Chunk search(Clause clause, int predicate, int depth) {
    if (parse.words.is(predicate, PartOfSpeech.CONVERB)) {
      return ofHost(clause, depth);
    }
    Chunk own =
        parse.words.is(predicate, PartOfSpeech.INFINITIVE)
            ? ofFinite(clause, predicate, depth)
            : own(clause, predicate);
    if (own != null) {
      Chunk shared = maybeObject(own, predicate) ? shared(clause, predicate, depth) : null;
      return shared != null && agrees(predicate, shared) ? shared : own;
    }
    Chunk described = described(clause, predicate);
    return described != null ? described : inherited(clause, predicate, depth);
  }

  /** «комісія, що претендувала на край»: the noun before a word that may also mean «which». */
  private @Nullable Chunk described(Clause clause, int predicate) {
    if (clause.parent == null
        || !parse.words.function().is(FunctionWords.Use.BARE_WHICH, clause.opener)
        || predicate - clause.first() > 3) {
      return null;
    }
    Chunk before = null;
    for (Chunk chunk : parse.chunks) {
      boolean agrees = chunk.end < clause.first() && !chunk.pronoun && !chunk.time;
      before = agrees && agrees(predicate, chunk) ? chunk : before;
    }
    return before != null && clause.first() - before.end <= 4 ? before : null;
  }

  /** «собирали сходки»: after its verb a phrase may as well be what is done as who does it. */
  private boolean maybeObject(Chunk own, int predicate) {
    return own.head > predicate
        && own.can(Grammeme.ACCUSATIVE)
        && !own.isMention("PER")
        && parse.words.isFinite(predicate)
        && !takesNone(predicate);
  }

  /** «остались силы», «хлынули войска»: nothing can be done by it. */
  private boolean takesNone(int predicate) {
    FunctionWords function = parse.words.function();
    String lemma = Words.plain(parse.words.token(predicate).lemma());
    return function.isReflexive(lemma) || function.is(FunctionWords.Use.INTRANSITIVE, lemma);
  }

  /** The subject that this predicate shares with the one before it, by a conjunction or a comma. */
  private @Nullable Chunk shared(Clause clause, int predicate, int depth) {
    int earlier = earlierFinite(clause, predicate);
    if (earlier >= 0 && earlier < predicate) {
      return find(clause, earlier, depth + 1);
    }
    return clause.shares && clause.parent != null && !clause.parent.predicates.isEmpty()
        ? find(clause.parent, clause.parent.predicates.getLast(), depth + 1)
        : null;
  }

  private @Nullable Chunk inherited(Clause clause, int predicate, int depth) {
    int earlier = earlierFinite(clause, predicate);
    if (earlier >= 0 && earlier != predicate) {
      Chunk host = find(clause, earlier, depth + 1);
      return host != null && impersonal(predicate) && !agrees(predicate, host) ? null : host;
    }
    boolean described =
        clause.kind == Clause.Kind.RELATIVE && personal(predicate) || goesOn(clause, predicate);
    if ((clause.shares || described)
        && clause.parent != null
        && !clause.parent.predicates.isEmpty()) {
      Chunk host = find(clause.parent, clause.parent.predicates.getFirst(), depth + 1);
      boolean any = clause.shares && !impersonal(predicate);
      return host == null || any || agrees(predicate, host) ? host : null;
    }
    return null;
  }

  /** «объявил, что переходит»: one who says what is done, and names nobody else, does it. */
  private boolean goesOn(Clause clause, int predicate) {
    return clause.kind == Clause.Kind.SUBORDINATE
        && parse.words.function().is(FunctionWords.Use.THAT, clause.opener)
        && parse.words.isFinite(predicate)
        && !parse.words.has(predicate, Grammeme.PLURAL)
        && !parse.words.has(predicate, Grammeme.NEUTER);
  }

  private boolean personal(int predicate) {
    return parse.words.isFinite(predicate) && !parse.words.has(predicate, Grammeme.PASSIVE)
        || parse.words.isPredicate(predicate);
  }

  /** «было убито 14 и ранено 50»: the neuter says nothing of the subject before it. */
  private boolean impersonal(int predicate) {
    return parse.words.isPredicate(predicate) && parse.words.has(predicate, Grammeme.NEUTER);
  }

  /** A converb has the subject of the clause it hangs on. */
  private @Nullable Chunk ofHost(Clause clause, int depth) {
    Clause host =
        clause.kind == Clause.Kind.CONVERB && clause.parent != null ? clause.parent : clause;
    for (int other : host.predicates) {
      if (!parse.words.is(other, PartOfSpeech.CONVERB)) {
        return find(host, other, depth + 1);
      }
    }
    Chunk next = ofNextMain(clause, depth);
    return next != null
        ? next
        : host.chunks.stream().filter(c -> nominative(c)).findFirst().orElse(null);
  }

  private @Nullable Chunk ofFinite(Clause clause, int predicate, int depth) {
    int finite = earlierFinite(clause, predicate);
    return finite >= 0 ? find(clause, finite, depth + 1) : ofPurpose(clause, depth);
  }

  /** «щоб узяти місто, гетьман послав полк»: who has an aim is who acts, before it or after. */
  private @Nullable Chunk ofPurpose(Clause clause, int depth) {
    if (!parse.words.function().is(FunctionWords.Use.PURPOSE_CLAUSE, clause.opener)) {
      return null;
    }
    if (clause.parent != null && clause.parent.finite) {
      return find(clause.parent, clause.parent.predicates.getLast(), depth + 1);
    }
    return ofNextMain(clause, depth);
  }

  private @Nullable Chunk ofNextMain(Clause clause, int depth) {
    for (Clause next : parse.clauses) {
      boolean main = next.kind == Clause.Kind.MAIN && next.finite;
      if (next.index > clause.index && main && depth < DEPTH) {
        return find(next, next.predicates.getFirst(), depth + 1);
      }
    }
    return null;
  }

  private int earlierFinite(Clause clause, int predicate) {
    int found = -1;
    for (int other : clause.predicates) {
      boolean finite = parse.words.isFinite(other) || parse.words.isPredicate(other);
      if (finite && (other < predicate || found < 0)) {
        found = found >= 0 && other > predicate ? found : other;
      }
    }
    return found;
  }

  @Nullable Chunk own(Clause clause, int predicate) {
    if (!parse.words.isFinite(predicate) && !parse.words.isPredicate(predicate)) {
      return null;
    }
    Chunk best = null;
    int bestScore = 0;
    for (Chunk chunk : clause.chunks) {
      int score = score(clause, predicate, chunk);
      if (score > bestScore) {
        best = chunk;
        bestScore = score;
      }
    }
    return best == null
        ? relative(clause)
        : isRelative(best) && clause.antecedent != null ? clause.antecedent : best;
  }

  private int score(Clause clause, int predicate, Chunk chunk) {
    if (!nominative(chunk) || !agrees(predicate, chunk) || !agreesAsNamed(predicate, chunk)) {
      return 0;
    }
    int score = chunk.can(Grammeme.ACCUSATIVE) ? 40 : 60;
    score += chunk.head < predicate ? 20 : 0;
    score +=
        chunk.isMention("PER") || chunk.can(Grammeme.ANIMATE) && !chunk.can(Grammeme.INANIMATE)
            ? 25
            : 0;
    score += chunk.mention != null ? 5 : 0;
    score -= crossed(clause, predicate, chunk) * 15 + (listed(predicate, chunk) ? 60 : 0);
    if (ofInfinitive(clause, predicate, chunk)) {
      return 0;
    }
    return score - Math.min(10, Math.abs(chunk.head - predicate) / 3);
  }

  /** «редактора», «Полуяна»: in the reading in which it is a nominative it must agree too. */
  private boolean agreesAsNamed(int predicate, Chunk chunk) {
    Chunk named = chunk.title != null ? chunk.title : chunk;
    if (named.isMention("NUM") || parse.words.token(named.first).canBe(PartOfSpeech.NUMERAL)) {
      return true;
    }
    List<Analysis> nominatives =
        parse.words.readings(named.head, PartOfSpeech.NOUN).stream()
            .filter(reading -> reading.has(Grammeme.NOMINATIVE))
            .toList();
    return nominatives.isEmpty()
        || nominatives.stream()
            .anyMatch(r -> agreesAs(predicate, chunk, Agreement.features(List.of(r))));
  }

  /** «ухвалили відпустити 200 тисяч»: after an infinitive stands what is done by that. */
  private boolean ofInfinitive(Clause clause, int predicate, Chunk chunk) {
    return chunk.can(Grammeme.ACCUSATIVE)
        && clause.predicates.stream()
            .anyMatch(
                p -> predicate < p && p < chunk.head && parse.words.is(p, PartOfSpeech.INFINITIVE));
  }

  /** «руководили два генерала: Шалль и Салан»: the names only say who they are. */
  private boolean listed(int predicate, Chunk chunk) {
    for (int i = predicate + 1; i < chunk.first; i++) {
      if (parse.words.word(i).equals(":")) {
        return true;
      }
    }
    return false;
  }

  private static int crossed(Clause clause, int predicate, Chunk chunk) {
    int between = 0;
    for (int other : clause.predicates) {
      if (other != predicate
          && other > Math.min(predicate, chunk.head)
          && other < Math.max(predicate, chunk.head)) {
        between++;
      }
    }
    return between;
  }

  /** A bare phrase that may be a nominative and is not a genitive or a later member of a list. */
  static boolean nominative(Chunk chunk) {
    return !chunk.intensive
        && (chunk.bare()
                && chunk.governor == null
                && !chunk.time
                && chunk.can(Grammeme.NOMINATIVE)
                && chunk.before == null
                && chunk.title == null
            || chunk.title != null && nominative(chunk.title));
  }

  private boolean isRelative(Chunk chunk) {
    return parse.words.function().is(FunctionWords.Use.WHICH, chunk.lemma);
  }

  private @Nullable Chunk relative(Clause clause) {
    for (Chunk chunk : clause.chunks) {
      if (isRelative(chunk) && chunk.bare() && chunk.can(Grammeme.NOMINATIVE)) {
        return clause.antecedent;
      }
    }
    return null;
  }

  private boolean agrees(int predicate, Chunk chunk) {
    return agreesAs(predicate, chunk, chunk.features);
  }

  /** True if a phrase with these features agrees with a verb. */
  boolean agreesAs(int predicate, Chunk chunk, long features) {
    Analysis verb = parse.words.likely(predicate);
    if (verb == null || !verb.hasAny(BENDING)) {
      return true;
    }
    boolean counted =
        chunk.isMention("NUM")
            || chunk.first < chunk.head
                && parse.words.token(chunk.first).canBe(PartOfSpeech.NUMERAL);
    if (verb.has(Grammeme.PLURAL)) {
      return counted || chunk.after != null || (features & Grammeme.PLURAL.bit()) != 0;
    }
    boolean gender =
        (verb.grammemes() & GENDERS) == 0
            || (features & GENDERS) == 0
            || (verb.grammemes() & features & GENDERS) != 0;
    return counted || (features & Grammeme.SINGULAR.bit()) != 0 && gender;
  }
}
