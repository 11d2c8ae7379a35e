package org.audiatur.claim;

import java.util.List;
import java.util.stream.IntStream;
import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * How each draft of a sentence is put: negated, planned, possible, on another's word, or asserted.
 */
class ModalityReader {

  /** Whoever sits has a will. */
  private static final String ASSEMBLING = "meeting";

  /** What is said to somebody is there already: «согласились на предложение». */
  private static final String ADDRESSEE = "addressee";

  private final Parse parse;
  private final Moods moods;
  private final ClaimTypes types;
  private final Supports supports;

  ModalityReader(Parse parse, Moods moods, Supports supports, ClaimTypes types) {
    this.supports = supports;
    this.parse = parse;
    this.moods = moods;
    this.types = types;
  }

  void read(List<Draft> drafts) {
    for (Draft draft : drafts) {
      draft.modality = own(draft);
    }
    for (Draft outer : drafts) {
      if (outer.modality != Modality.NEGATED) {
        spread(outer, drafts);
      }
    }
  }

  /** An order makes its task planned, a statement makes its content reported. */
  private void spread(Draft outer, List<Draft> drafts) {
    types
        .of(outer.type())
        .scopes()
        .forEach(
            (role, modality) -> {
              for (Draft inner : drafts) {
                if (inner != outer
                    && outer.holds(role, inner.trigger)
                    && stronger(modality, inner.modality)
                    && !(modality == Modality.PLANNED && isGiven(inner))
                    && !(modality == Modality.PLANNED && describes(inner))
                    && !(modality == Modality.PLANNED && isDone(inner, outer))) {
                  inner.modality =
                      modality == Modality.PLANNED && happened(inner)
                          ? Modality.REPORTED
                          : modality;
                }
              }
            });
  }

  /** «отойти из-за высадки врага»: why something is asked has happened already. */
  private boolean isGiven(Draft draft) {
    Chunk chunk = parse.chunkAt(draft.trigger);
    return chunk != null
        && chunk.head == draft.trigger
        && parse.words.function().is(Use.GIVEN, chunk.root().preposition);
  }

  /** What a description inside a demand says is taken for granted, not asked. */
  private static boolean describes(Draft draft) {
    return draft.clause != null
        && (draft.clause.kind == Clause.Kind.PARTICIPLE
            || draft.clause.kind == Clause.Kind.RELATIVE)
        && !draft.construction.equals("infinitive");
  }

  /** «в приказе говорилось, что полк отступил»: what has happened is not asked for. */
  private boolean happened(Draft draft) {
    return draft.clause != null
        && parse.words.function().is(Use.THAT, draft.clause.opener)
        && isPast(draft);
  }

  /**
   * «во исполнение решения дума действовала: создала комитет»: what was done, not what was to be.
   */
  private boolean isDone(Draft draft, Draft outer) {
    return draft.clause != null
        && draft.clause.kind == Clause.Kind.MAIN
        && draft.clause != outer.clause
        && isPast(draft);
  }

  private boolean isPast(Draft draft) {
    Analysis verb = parse.words.likely(draft.predicate);
    return verb != null && verb.is(PartOfSpeech.VERB) && verb.has(Grammeme.PAST);
  }

  private static boolean stronger(Modality modality, Modality present) {
    return present == Modality.ASSERTED
        || modality == Modality.PLANNED && present == Modality.REPORTED;
  }

  /** How a draft is put by itself, whatever it stands in. */
  Modality own(Draft draft) {
    if (!draft.frame.asks("negated")
        && negated(draft)
        && !supports.ceases(parse.words, draft.predicate)) {
      boolean twice =
          draft.clause != null && Negation.twice(parse.words, draft.clause, draft.predicate);
      return twice ? Modality.ASSERTED : Modality.NEGATED;
    }
    Modality governed = governed(draft);
    return governed != null ? governed : ofClause(draft);
  }

  private boolean negated(Draft draft) {
    Words words = parse.words;
    boolean verb =
        !draft.frame.has(Source.Kind.NAME)
            || draft.predicate == draft.trigger
            || draft.construction.equals("predicate noun");
    if (verb && Negation.at(words, draft.predicate) || Negation.at(words, draft.trigger)) {
      return true;
    }
    Chunk chunk = parse.chunkAt(draft.trigger);
    if (chunk != null && chunk.head == draft.trigger && draft.predicate == draft.trigger) {
      return words.function().is(Use.WITHOUT, chunk.preposition)
          || chunk.first > 0 && Negation.at(words, chunk.first);
    }
    return false;
  }

  /** «приказ командующего», «решение заседания»: who wills is not what is willed. */
  private static boolean wills(Draft draft) {
    return draft.type().equals(ASSEMBLING)
        || draft.holds("office", draft.trigger)
        || draft.holds("role", draft.trigger);
  }

  private @Nullable Modality governed(Draft draft) {
    if (draft.clause != null && parse.words.is(draft.predicate, PartOfSpeech.INFINITIVE)) {
      return ofInfinitive(draft.clause, draft.predicate);
    }
    Modality promised =
        draft.predicate == draft.trigger ? null : moods.of(parse.words, draft.predicate);
    if (promised == Modality.PLANNED
        && draft.clause != null
        && draft.predicate < draft.trigger
        && parse
            .words
            .function()
            .is(Use.PROMISING, Words.plain(parse.words.token(draft.predicate).lemma()))) {
      return promised;
    }
    Chunk chunk = parse.chunkAt(draft.trigger);
    boolean noun = chunk != null && chunk.head == draft.trigger;
    if (!noun || chunk == null) {
      return null;
    }
    Chunk list = chunk.listHead();
    if (parse.words.function().is(Use.PURPOSE, list.preposition)) {
      return Modality.PLANNED;
    }
    if (parse.words.function().is(Use.PRICE, list.preposition)) {
      return null;
    }
    for (Chunk governor = chunk.governor; governor != null; governor = governor.governor) {
      Modality modality =
          parse.words.function().is(Use.PURPOSE, governor.preposition)
              ? Modality.PLANNED
              : moods.ofNoun(governor.lemma);
      if (modality != null && !wills(draft)) {
        return modality;
      }
    }
    Modality after = afterNoun(list);
    return after != null ? after : ofVerb(draft, chunk);
  }

  /**
   * A noun that a verb of will, of refusing or of preventing governs, or that is somebody's aim.
   */
  private @Nullable Modality ofVerb(Draft draft, Chunk chunk) {
    int verb = draft.clause == null ? -1 : draft.clause.predicateFor(chunk.head);
    if (verb < 0 || draft.clause == null || chunk.governor != null) {
      return null;
    }
    Modality own = ofObject(draft, verb, chunk);
    return own != null ? own : aimed(draft.clause, verb, chunk);
  }

  private @Nullable Modality ofObject(Draft draft, int verb, Chunk chunk) {
    Words words = parse.words;
    boolean denied = Negation.at(words, verb);
    String lemma = Words.plain(words.token(verb).lemma());
    if (chunk.bare()) {
      if (verb > chunk.head) {
        return null;
      }
      boolean prevented = words.function().is(denied ? Use.PERMITTING : Use.PREVENTING, lemma);
      boolean willed = words.function().is(Use.PROMISING, lemma);
      boolean object = draft.predicate == draft.trigger && chunk.before == null;
      return prevented ? Modality.NEGATED : willed && object ? Modality.PLANNED : null;
    }
    Modality modality = moods.of(words, verb);
    if (words.function().is(Use.FROM, chunk.preposition)) {
      return modality == Modality.NEGATED ? Modality.NEGATED : null;
    }
    boolean towards = words.function().is(Use.WILLED, chunk.preposition);
    boolean said = types.of(draft.type()).roles().contains(ADDRESSEE);
    return towards && modality == Modality.PLANNED && first(verb, chunk) && !said
        ? Modality.PLANNED
        : null;
  }

  /** True if nothing but the words of the phrase stands after the verb. */
  private static boolean first(int verb, Chunk chunk) {
    return chunk.start == verb + 1;
  }

  /** «целью похода был захват порта», «задача состояла в захвате»: what an aim is, is to be. */
  private @Nullable Modality aimed(Clause clause, int verb, Chunk chunk) {
    String lemma = Words.plain(parse.words.token(verb).lemma());
    boolean being = supports.is(parse.words, verb);
    if (!being && !parse.words.function().is(Use.CONSISTING, lemma)) {
      return null;
    }
    for (Chunk aim : clause.chunks) {
      boolean other = aim != chunk && aim.bare() && aim.governor == null;
      boolean named = being ? chunk.bare() && chunk.can(Grammeme.NOMINATIVE) : !chunk.bare();
      if (other && named && parse.words.function().is(Use.AIM, aim.lemma)) {
        return Modality.PLANNED;
      }
    }
    return null;
  }

  /** «угроза вторжения», «решение о созыве», «стремление к захвату»: the noun right before. */
  private @Nullable Modality afterNoun(Chunk chunk) {
    Chunk before = chunk.index > 0 ? parse.chunks.get(chunk.index - 1) : null;
    boolean adjoins =
        before != null
            && before.end == chunk.start
            && parse.words.function().is(Use.TOWARDS, chunk.preposition);
    if (!adjoins || before == null) {
      return null;
    }
    return parse.words.function().is(Use.PURPOSE, before.preposition)
        ? Modality.PLANNED
        : moods.ofNoun(before.lemma);
  }

  private @Nullable Modality ofInfinitive(Clause clause, int trigger) {
    int from = clause.first();
    for (int i = trigger - 1; i >= from; i--) {
      Modality modality = parse.clauseAt(i) == clause ? moods.of(parse.words, i) : null;
      if (modality != null) {
        return Negation.at(parse.words, i) ? denied(modality, i) : modality;
      }
    }
    boolean purpose =
        clause.parent != null
            && clause.kind == Clause.Kind.SUBORDINATE
            && parse.words.function().is(Use.PURPOSE_CLAUSE, clause.opener);
    return purpose ? Modality.PLANNED : ofLaterVerb(clause, trigger);
  }

  /** «далеко продвинуться не смогли»: the verb may follow its infinitive. */
  private @Nullable Modality ofLaterVerb(Clause clause, int infinitive) {
    for (int verb : clause.predicates) {
      Modality modality = verb > infinitive ? moods.of(parse.words, verb) : null;
      if (modality != null) {
        return Negation.at(parse.words, verb) ? denied(modality, verb) : modality;
      }
    }
    return null;
  }

  /** «не смог занять», but «не забыл упомянуть» and «не позволил занять». */
  private Modality denied(Modality modality, int verb) {
    String lemma = Words.plain(parse.words.token(verb).lemma());
    return switch (modality) {
      case NEGATED -> Modality.ASSERTED;
      case PLANNED ->
          parse.words.function().is(Use.PERMITTING, lemma) ? Modality.NEGATED : Modality.PLANNED;
      default -> Modality.NEGATED;
    };
  }

  private Modality ofClause(Draft draft) {
    for (Clause clause = draft.clause;
        clause != null;
        clause =
            clause.kind == Clause.Kind.CONVERB
                    || clause.kind == Clause.Kind.PARTICIPLE
                    || isJoined(clause)
                ? clause.parent
                : null) {
      if (parse.words.function().is(Use.PURPOSE_CLAUSE, clause.opener)) {
        return Modality.PLANNED;
      }
      if (isSupposed(clause)) {
        return Modality.HYPOTHETICAL;
      }
      if (supposes(clause) || rumoured(clause)) {
        return Modality.HYPOTHETICAL;
      }
    }
    return future(draft) ? Modality.PLANNED : Modality.ASSERTED;
  }

  /** «Если верить консулу, …» tells whose word it is and supposes nothing. */
  private boolean isSupposed(Clause clause) {
    return parse.words.function().is(Use.CONDITION, clause.opener)
        && clause.segments.stream()
            .flatMapToInt(segment -> IntStream.range(segment[0], segment[1]))
            .noneMatch(i -> parse.words.is(i, Use.BELIEVING));
  }

  /** «он бы взял мост и разбил турок»: nothing but «и» between the two. */
  private boolean isJoined(Clause clause) {
    int first = clause.first();
    int and = parse.words.is(first, Use.AND) ? first : first - 1;
    return clause.shares
        && clause.parent != null
        && parse.words.is(and, Use.AND)
        && and > 0
        && !parse.words.isPunctuation(and - 1);
  }

  /** «ходили слухи, что …». */
  private boolean rumoured(Clause clause) {
    Chunk before = null;
    for (Chunk chunk : parse.chunks) {
      before = chunk.end <= clause.first() ? chunk : before;
    }
    return parse.words.function().is(Use.THAT, clause.opener)
        && before != null
        && moods.ofNoun(before.lemma) == Modality.HYPOTHETICAL;
  }

  private boolean supposes(Clause clause) {
    for (int[] segment : clause.segments) {
      for (int i = segment[0]; i < segment[1]; i++) {
        if (parse.words.is(i, Use.MAYBE)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean future(Draft draft) {
    Analysis verb = parse.words.likely(draft.predicate);
    return verb != null
        && verb.is(PartOfSpeech.VERB)
        && verb.has(Grammeme.FUTURE)
        && parse.words.readings(draft.predicate, PartOfSpeech.VERB).stream()
            .noneMatch(reading -> reading.has(Grammeme.PRESENT))
        && !parse.words.function().ends(Use.PRESENT_TOO, Words.plain(verb.lemma()));
  }
}
