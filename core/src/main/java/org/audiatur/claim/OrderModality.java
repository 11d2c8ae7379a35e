package org.audiatur.claim;

import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** How each draft is put, in a language that tells it by helping verbs and the order of words. */
final class OrderModality extends ModalityReader {

  private static final int GOVERNED = 4;

  private final Parse parse;
  private final Words words;
  private final Moods moods;
  private final Supports supports;

  OrderModality(Parse parse, Moods moods, Supports supports, ClaimTypes types) {
    super(parse, moods, supports, types);
    this.parse = parse;
    this.words = parse.words;
    this.moods = moods;
    this.supports = supports;
  }

  @Override
  Modality own(Draft draft) {
    Clause clause = draft.clause;
    VerbGroup verb = clause == null ? null : clause.verb;
    boolean verbal = verb != null && verb.main() == draft.predicate;
    if (!draft.frame.asks("negated") && denied(draft, verbal ? verb : null)) {
      return Modality.NEGATED;
    }
    Modality noun = draft.trigger == draft.predicate && verbal ? null : ofNoun(draft);
    if (noun != null) {
      return noun;
    }
    return clause == null || !verbal && !carriesDown(clause) ? Modality.ASSERTED : ofClause(clause);
  }

  /** A noun is not put as the verb of its clause is, but a condition holds for all of it. */
  private static boolean carriesDown(Clause clause) {
    return clause.kind == Clause.Kind.SUBORDINATE;
  }

  private boolean denied(Draft draft, @Nullable VerbGroup verb) {
    if (verb != null && (verb.negated() || deniesSubject(draft.clause))) {
      return !supports.ceases(words, verb.main());
    }
    Chunk chunk = parse.chunkAt(draft.trigger);
    return chunk != null && chunk.head == draft.trigger && deniesNoun(chunk);
  }

  /** «nobody rose», «no ship was lost». */
  private boolean deniesSubject(@Nullable Clause clause) {
    Chunk subject = clause == null ? null : clause.subject;
    return subject != null && words.is(subject.first, Use.NO);
  }

  private boolean deniesNoun(Chunk chunk) {
    return words.function().is(Use.WITHOUT, chunk.preposition)
        || words.is(chunk.first, Use.NO)
        || chunk.first > 0 && words.is(chunk.first - 1, Use.NO);
  }

  private Modality ofClause(Clause clause) {
    Modality own = ofVerb(clause);
    if (own != null) {
      return own;
    }
    for (Clause c = clause; c != null; c = hangs(c) ? c.parent : null) {
      if (words.function().is(Use.CONDITION, c.opener) && !has(c, Use.BELIEVING)
          || has(c, Use.MAYBE)
          || isInverted(c)) {
        return Modality.HYPOTHETICAL;
      }
      if (words.function().is(Use.PURPOSE_CLAUSE, c.opener)) {
        return Modality.PLANNED;
      }
    }
    return Modality.ASSERTED;
  }

  /** «Had the Saxons come»: a helper before its subject, at the beginning, puts a condition. */
  private boolean isInverted(Clause clause) {
    Chunk subject = clause.subject;
    int helper = subject == null ? -1 : subject.start - 1;
    return helper >= 0
        && words.mention(helper) == null
        && words.is(helper, Use.INVERTED)
        && (helper == 0 || words.isPunctuation(helper - 1));
  }

  private static boolean hangs(Clause clause) {
    return clause.kind == Clause.Kind.CONVERB || clause.kind == Clause.Kind.PARTICIPLE;
  }

  private boolean has(Clause clause, Use use) {
    for (int[] segment : clause.segments) {
      for (int i = segment[0]; i < segment[1]; i++) {
        if (words.mention(i) == null && words.is(i, use)) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Modality ofVerb(Clause clause) {
    VerbGroup verb = clause.verb;
    if (verb == null) {
      return null;
    }
    if (verb.modal() >= 0) {
      return isPerfect(verb) ? Modality.HYPOTHETICAL : moods.of(words, verb.modal());
    }
    return switch (verb.form()) {
      case INFINITIVE -> ofInfinitive(clause, verb);
      case ING -> ofIng(clause, verb);
      default -> null;
    };
  }

  /** «would have taken», «to have taken». */
  private boolean isPerfect(VerbGroup verb) {
    for (int i = verb.first(); i < verb.main(); i++) {
      if (words.is(i, Use.HAVE)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Modality ofInfinitive(Clause clause, VerbGroup verb) {
    Clause parent = clause.parent;
    if (isPerfect(verb)) {
      return Modality.ASSERTED;
    }
    VerbGroup above = parent == null ? null : parent.verb;
    int from = above == null ? Math.max(0, verb.first() - GOVERNED) : above.main();
    Modality mood = governing(from, verb.first());
    if (above != null && parent != null && mood != Modality.PLANNED) {
      Modality outer = above.negated() ? Modality.NEGATED : ofVerb(parent);
      mood = mood == Modality.ASSERTED && outer != null ? outer : mood;
    }
    return mood == null ? Modality.PLANNED : mood;
  }

  /** The nearest word before a place that says how what follows is put. */
  private @Nullable Modality governing(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Modality mood = words.mention(i) == null ? moods.of(words, i) : null;
      if (mood != null) {
        return mood;
      }
    }
    return null;
  }

  private @Nullable Modality ofIng(Clause clause, VerbGroup verb) {
    if (words.function().is(Use.WITHOUT, clause.opener)) {
      return Modality.NEGATED;
    }
    boolean led =
        words.function().is(Use.TOWARDS, clause.opener)
            || words.function().is(Use.FROM, clause.opener);
    VerbGroup above = clause.parent == null ? null : clause.parent.verb;
    if (led) {
      return governing(
          above == null ? Math.max(0, verb.first() - GOVERNED) : above.main(), verb.first() - 1);
    }
    return null;
  }

  private @Nullable Modality ofNoun(Draft draft) {
    Chunk chunk = parse.chunkAt(draft.trigger);
    if (chunk == null || chunk.head != draft.trigger) {
      return null;
    }
    for (int i = chunk.first; i < chunk.head; i++) {
      Modality mood = words.is(i, PartOfSpeech.NOUN) ? null : moods.of(words, i);
      if (mood != null) {
        return mood;
      }
    }
    if (words.function().is(Use.PURPOSE, chunk.listHead().preposition)) {
      return Modality.PLANNED;
    }
    for (Chunk governor = chunk.governor; governor != null; governor = governor.governor) {
      Modality mood = moods.ofNoun(governor.lemma);
      if (mood != null) {
        return mood;
      }
    }
    Modality after = afterNoun(chunk);
    return after != null ? after : asObject(draft, chunk);
  }

  /** «plans for an attack», «threat of invasion»: the noun right before. */
  private @Nullable Modality afterNoun(Chunk chunk) {
    Chunk before = chunk.index > 0 ? parse.chunks.get(chunk.index - 1) : null;
    boolean adjoins =
        before != null
            && before.end == chunk.start
            && words.function().is(Use.TOWARDS, chunk.preposition);
    return adjoins && before != null ? moods.ofNoun(before.lemma) : null;
  }

  /** «planned an attack», «refused an armistice», «refrained from an attack». */
  private @Nullable Modality asObject(Draft draft, Chunk chunk) {
    Clause clause = draft.clause;
    VerbGroup verb = clause == null ? null : clause.verb;
    if (clause == null || verb == null) {
      return null;
    }
    boolean carried = draft.predicate == verb.main();
    boolean object =
        chunk.start >= verb.end()
                && (chunk.bare() || words.function().is(Use.FROM, chunk.preposition))
            || verb.passive() && clause.subject == chunk;
    if (!carried && !object) {
      return null;
    }
    Modality outer = ofVerb(clause);
    Modality mood = object && chunk.governor == null ? moods.of(words, verb.main()) : null;
    if (verb.negated() && (carried || mood != null)) {
      return Modality.NEGATED;
    }
    return mood == Modality.PLANNED || mood == Modality.NEGATED || mood == Modality.HYPOTHETICAL
        ? mood
        : carried ? outer : null;
  }
}
