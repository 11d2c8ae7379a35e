package org.audiatur.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.audiatur.time.DateReading;
import org.jspecify.annotations.Nullable;

/**
 * When each claim is said to have happened: the date of its phrase, its clause, its sentence; for a
 * happening that goes on with the scene also the last date of the paragraph. Remembers the scene.
 * One for each text.
 */
final class Dater {

  private record Dated(Mention mention, DateReading reading, int token) {
    Dating dating() {
      return new Dating(mention.span(), reading);
    }
  }

  private static final int REACH = 2;
  private static final Set<String> SCENE =
      Set.of(
          "meeting",
          "vote",
          "decision",
          "statement",
          "demand",
          "refusal",
          "order",
          "resignation",
          "arrest",
          "capture",
          "movement",
          "battle",
          "founding",
          "recognition",
          "agreement",
          "appointment",
          "transfer");

  private final ClaimTypes types;
  private @Nullable Dating scene;
  private int sceneSentence = -1;
  private Set<String> sceneWords = Set.of();

  Dater(ClaimTypes types) {
    this.types = types;
  }

  /** A new paragraph is a new scene. */
  void paragraph() {
    scene = null;
  }

  /** The date of a draft, null where the text gives none. */
  @Nullable Dating date(Parse parse, Draft draft, List<Draft> all) {
    List<Dated> dates = dates(parse).stream().filter(d -> concerns(parse, draft, d, all)).toList();
    Dated own = ofPhrase(parse, draft, dates);
    own = own == null && !standing(draft) ? ofClause(parse, draft, dates) : own;
    if (own != null) {
      return own.dating();
    }
    if (standing(draft) || draft.modality == Modality.PLANNED || !types.of(draft.type()).event()) {
      return null;
    }
    Dated sentence =
        nearest(
            draft.trigger,
            dates.stream()
                .filter(d -> related(parse, draft, d) && !isOfAnother(parse, draft, d, all))
                .toList());
    return sentence != null ? sentence.dating() : carried(parse, draft);
  }

  /**
   * What is asked has only a date that is asked with it; what is quoted only one inside the
   * quotation.
   */
  private static boolean concerns(Parse parse, Draft draft, Dated dated, List<Draft> all) {
    for (Draft outer : all) {
      for (Filler role : outer.roles) {
        boolean asked = role.role().equals("content") || role.role().equals("task");
        boolean holds =
            outer != draft
                && asked
                && role.first() >= 0
                && role.first() <= draft.trigger
                && draft.trigger < role.end();
        if (holds && (dated.token() < role.first() || dated.token() >= role.end())) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * «воевода Кисель», «под командой Миллера»: what somebody is has not the date of what he does.
   */
  private static boolean standing(Draft draft) {
    return draft.frame.has(Source.Kind.NAME)
        || draft.frame.asks("prep") && draft.type().equals("affiliation");
  }

  /** A date of a clause that hangs on this one and tells something of its own. */
  private static boolean isOfAnother(Parse parse, Draft draft, Dated dated, List<Draft> all) {
    Clause other = parse.clauseAt(dated.token());
    return other != null
        && other.parent == draft.clause
        && all.stream().anyMatch(d -> d != draft && d.clause == other);
  }

  /** A date of the clause that this one hangs on, or of one that hangs on it. */
  private static boolean related(Parse parse, Draft draft, Dated dated) {
    Clause other = parse.clauseAt(dated.token());
    Clause own = draft.clause;
    return own != null
        && other != null
        && (own.parent == other
            || other.parent == own
            || own.parent != null && own.parent == other.parent);
  }

  /** A sentence that takes up the scene of the one before takes over its date. */
  private @Nullable Dating carried(Parse parse, Draft draft) {
    boolean near = parse.sentence.index() - sceneSentence <= REACH;
    boolean continues =
        SCENE.contains(draft.type())
            && (takesUp(parse)
                || draft.roles.stream().anyMatch(r -> r.inferred() || goesOn(parse, draft, r)));
    if (scene == null || !near || !continues || draft.modality == Modality.HYPOTHETICAL) {
      return null;
    }
    sceneSentence = Math.max(sceneSentence, parse.sentence.index() - 1);
    return scene;
  }

  /** True if who acts was named in the sentence of the scene. */
  private boolean goesOn(Parse parse, Draft draft, Filler role) {
    if (role.first() < 0 || role.first() > draft.trigger) {
      return false;
    }
    for (int i = role.first(); i < role.end(); i++) {
      if (parse.words.is(i, PartOfSpeech.NOUN) && sceneWords.contains(lemma(parse, i))) {
        return true;
      }
    }
    return false;
  }

  private static String lemma(Parse parse, int i) {
    return Words.plain(parse.words.token(i).lemma());
  }

  private static Set<String> nouns(Parse parse) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < parse.words.size(); i++) {
      if (parse.words.is(i, PartOfSpeech.NOUN) && !parse.words.inMention(i, "DATE")) {
        found.add(lemma(parse, i));
      }
    }
    return found;
  }

  /** «На этом съезде», «Они», «В его работе»: a sentence that begins by pointing back. */
  private static boolean takesUp(Parse parse) {
    for (int i = 0; i < Math.min(4, parse.words.size()); i++) {
      String lemma = Words.plain(parse.words.token(i).lemma());
      if (parse.words.function().is(FunctionWords.Use.SCENE, lemma)
          || parse.words.is(i, FunctionWords.Use.THIRD)) {
        return true;
      }
    }
    return false;
  }

  /** The scene moves on to the last date of the sentence. */
  void passed(Parse parse) {
    for (Dated dated : dates(parse)) {
      scene = dated.dating();
      sceneSentence = parse.sentence.index();
      sceneWords = nouns(parse);
    }
  }

  private static List<Dated> dates(Parse parse) {
    List<Dated> found = new ArrayList<>();
    for (int i = 0; i < parse.words.size(); i++) {
      Mention mention = parse.words.mention(i);
      boolean begins =
          mention != null
              && mention.type().equals("DATE")
              && (i == 0 || parse.words.mention(i - 1) != mention);
      if (begins && mention != null && mention.value() instanceof DateReading reading) {
        found.add(new Dated(mention, reading, i));
      }
    }
    return found;
  }

  /** «ноте от 2 января»: a date that follows the phrase of the trigger. */
  private static @Nullable Dated ofPhrase(Parse parse, Draft draft, List<Dated> dates) {
    Chunk chunk = parse.chunkAt(draft.trigger);
    if (chunk == null || chunk.head != draft.trigger) {
      return null;
    }
    int end = chunk.end;
    for (int k = chunk.index + 1; k < parse.chunks.size(); k++) {
      Chunk next = parse.chunks.get(k);
      Clause inside = parse.clauseAt(next.head);
      boolean described =
          inside != null && inside.kind == Clause.Kind.PARTICIPLE && inside.antecedent == chunk;
      if (!described && (next.start > end + 3 || breaks(parse, end, next.start))) {
        return null;
      }
      if (next.time) {
        return dates.stream().filter(d -> next.holds(d.token())).findFirst().orElse(null);
      }
      end = next.end;
    }
    return null;
  }

  private static boolean breaks(Parse parse, int from, int to) {
    for (int i = from; i < to; i++) {
      if (parse.words.isPunctuation(i) || parse.words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Dated ofClause(Parse parse, Draft draft, List<Dated> dates) {
    return nearest(
        draft.trigger,
        dates.stream()
            .filter(d -> parse.clauseAt(d.token()) == draft.clause)
            .filter(d -> !isDeadlineOfAnother(parse, draft, d))
            .toList());
  }

  /**
   * «рушив на Замостя, простояв до листопада»: by when something is done is said of the last verb.
   */
  private static boolean isDeadlineOfAnother(Parse parse, Draft draft, Dated dated) {
    if (!parse.words.is(dated.token() - 1, FunctionWords.Use.DEADLINE) || draft.clause == null) {
      return false;
    }
    return draft.clause.predicates.stream()
        .anyMatch(p -> p < dated.token() && p > draft.trigger && p != draft.predicate);
  }

  private static @Nullable Dated nearest(int trigger, List<Dated> dates) {
    Dated best = null;
    for (Dated dated : dates) {
      if (best == null || Math.abs(dated.token() - trigger) < Math.abs(best.token() - trigger)) {
        best = dated;
      }
    }
    return best;
  }
}
