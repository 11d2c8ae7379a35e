package org.audiatur.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Reads the drafts of one sentence: each word that may open a frame is tried in its construction.
 */
final class DraftReader {

  /** Mentions that may open a frame: «15 тысяч убитых», «турецкое наступление». */
  private static final Set<String> OPENING = Set.of("NUM", "LOC", "GRP");

  /** What a verb may tell though a little word after it says whither. */
  private static final Set<String> MOVING = Set.of("movement", "deployment");

  private final FrameIndex frames;
  private final Conditions conditions;
  private final Parse parse;
  private final Syntax syntax;
  private final SlotFiller filler;

  DraftReader(
      FrameIndex frames, Conditions conditions, Parse parse, Syntax syntax, SlotFiller filler) {
    this.frames = frames;
    this.conditions = conditions;
    this.parse = parse;
    this.syntax = syntax;
    this.filler = filler;
  }

  /** Drafts in the order of their triggers, at most one a trigger. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < parse.words.size(); i++) {
      Draft best = best(i);
      if (best != null) {
        drafts.add(best);
      }
    }
    dropCarriers(drafts);
    return drafts;
  }

  private @Nullable Draft best(int i) {
    if (blocked(i)) {
      return null;
    }
    List<Draft> candidates = new ArrayList<>(4);
    verb(i, candidates);
    adjective(i, candidates);
    noun(i, candidates);
    preposition(i, candidates);
    candidates.removeIf(d -> d.confidence < Confidence.THRESHOLD);
    return candidates.size() < 2 ? only(candidates) : likeliest(candidates);
  }

  private static @Nullable Draft only(List<Draft> candidates) {
    return candidates.isEmpty() ? null : candidates.getFirst();
  }

  private static Draft likeliest(List<Draft> candidates) {
    return Collections.max(
        candidates, Comparator.comparingDouble((Draft d) -> d.confidence + d.frame.specificity()));
  }

  private boolean blocked(int i) {
    var mention = parse.words.mention(i);
    return parse.words.isPunctuation(i)
        || mention != null && !OPENING.contains(mention.type())
        || parse.clauseAt(i) == null;
  }

  private void verb(int i, List<Draft> candidates) {
    if (parse.words.mention(i) == null && !onlyHelps(i) && !countsLosses(i) && !names(i)) {
      for (Analysis reading : syntax.verbs(i)) {
        verb(i, reading, candidates);
      }
    }
  }

  /** «восставшие бежали»: who is named by what he did. */
  private boolean names(int i) {
    Chunk chunk = parse.chunkAt(i);
    return chunk != null && chunk.head == i && parse.words.isParticiple(i);
  }

  /** «був призначений»: a form of being that is no predicate of its clause helps another. */
  private boolean onlyHelps(int i) {
    Clause clause = parse.clauseAt(i);
    return clause != null
        && !clause.predicates.contains(i)
        && parse.words.isFinite(i)
        && parse.words.function().is(FunctionWords.Use.BE, parse.words.token(i).lemma());
  }

  /** «15 тысяч убитыми»: right after a number it says what became of the counted. */
  private boolean countsLosses(int i) {
    return i > 0
        && parse.words.inMention(i - 1, "NUM")
        && (parse.words.is(i, PartOfSpeech.PARTICIPLE) || parse.words.is(i, PartOfSpeech.ADJECTIVE))
        && parse.words.has(i, Grammeme.INSTRUMENTAL);
  }

  private void verb(int i, Analysis reading, List<Draft> candidates) {
    List<Frame> own = ofForm(i, reading);
    String lemma = Words.plain(reading.lemma());
    boolean passive = own.isEmpty() && parse.words.function().isReflexive(lemma);
    List<Frame> all =
        passive
            ? frames.of(FrameIndex.Trigger.VERB, parse.words.function().withoutReflexive(lemma))
            : own;
    if (all.isEmpty()) {
      return;
    }
    Construction at = syntax.verb(i, reading, passive);
    if (at != null) {
      all.forEach(frame -> attempt(frame, at, candidates));
      if (candidates.isEmpty() && isTurnable(at)) {
        all.forEach(frame -> attempt(frame, at.turned(), candidates));
      }
      Construction whole = candidates.isEmpty() ? filler.hidden().found(at, reading) : null;
      if (whole != null) {
        all.forEach(frame -> attempt(frame, whole, candidates));
      }
    }
  }

  /**
   * The frames of the likely verb, else of another that has this very form («стал»: стать, стали).
   */
  private List<Frame> ofForm(int i, Analysis likely) {
    for (Analysis reading : parse.words.readings(i, likely.pos())) {
      List<Frame> found = verbs(i, Words.plain(reading.lemma()));
      if (!found.isEmpty() && reading.grammemes() == likely.grammemes()) {
        return found;
      }
    }
    return List.of();
  }

  /** The frames of a verb, or of the verb that it makes with a little word («gave up»). */
  private List<Frame> verbs(int i, String lemma) {
    String particle = syntax.particle(i);
    List<Frame> phrasal =
        particle.isEmpty() ? List.of() : frames.of(FrameIndex.Trigger.VERB, lemma + " " + particle);
    if (!phrasal.isEmpty()) {
      return phrasal;
    }
    List<Frame> plain = frames.of(FrameIndex.Trigger.VERB, lemma);
    boolean other =
        !particle.isEmpty() && parse.words.function().is(FunctionWords.Use.LIGHT, lemma);
    return other ? plain.stream().filter(f -> MOVING.contains(f.type())).toList() : plain;
  }

  private void adjective(int i, List<Draft> candidates) {
    Analysis reading = parse.words.likely(i);
    if (reading == null
        || countsLosses(i)
        || i > 0 && parse.words.token(i).isCapitalized()
        || !(reading.is(PartOfSpeech.ADJECTIVE)
            || reading.is(PartOfSpeech.ADVERB)
            || reading.is(PartOfSpeech.PARTICIPLE))) {
      return;
    }
    boolean measures = parse.words.inMention(i, "NUM");
    List<Frame> all =
        frames.of(FrameIndex.Trigger.ADJECTIVE, Words.plain(reading.lemma())).stream()
            .filter(frame -> !measures || frame.asks("measure"))
            .toList();
    if (!all.isEmpty()) {
      Construction at = syntax.adjective(i, reading);
      all.forEach(frame -> attempt(frame, at, candidates));
    }
  }

  private void noun(int i, List<Draft> candidates) {
    Chunk chunk = parse.chunkAt(i);
    if (chunk == null || chunk.head != i && !chunk.isMention("NUM") || chunk.time) {
      return;
    }
    for (Analysis reading : parse.words.readings(i, PartOfSpeech.NOUN)) {
      List<Frame> all = frames.of(FrameIndex.Trigger.NOUN, Words.plain(reading.lemma()));
      if (!all.isEmpty()) {
        noun(i, chunk, all, candidates);
        return;
      }
    }
  }

  /** How a noun stands is asked twice at most, however many frames it may open. */
  private void noun(int i, Chunk chunk, List<Frame> all, List<Draft> candidates) {
    Construction[] ways = new Construction[2];
    for (Frame frame : all) {
      boolean transitive = frame.has(Source.Kind.OBJ);
      int way = transitive ? 1 : 0;
      if (ways[way] == null) {
        Construction at = syntax.noun(chunk, transitive);
        ways[way] = chunk.isMention("NUM") ? at.triggeredBy(i) : at;
      }
      attempt(frame, ways[way], candidates);
    }
  }

  /** «the brigade under Hart»: the preposition says what one phrase is to the other. */
  private void preposition(int i, List<Draft> candidates) {
    Chunk chunk = parse.chunkAt(i);
    if (chunk == null || chunk.start != i || chunk.bare() || chunk.pronoun || chunk.index == 0) {
      return;
    }
    Chunk before = parse.chunks.get(chunk.index - 1);
    Chunk named = chunk.name != null ? chunk.name : chunk;
    Clause clause = parse.clauseAt(i);
    for (Frame frame : frames.of(FrameIndex.Trigger.PREPOSITION, chunk.preposition)) {
      int known = candidates.size();
      if (before.end == i) {
        attempt(frame, between(i, before.root(), named), candidates);
      }
      if (clause != null && clause.subject != null && candidates.size() == known) {
        attempt(frame, between(i, clause.subject, named), candidates);
      }
    }
  }

  private Construction between(int i, Chunk subject, Chunk object) {
    return new Construction(
        "preposition", i, parse.clauseAt(i), i, subject, object, null, List.of(), subject, false);
  }

  /** «Мост охранял взвод»: in form each may be who acts, in sense only one. */
  private boolean isTurnable(Construction at) {
    Chunk subject = at.subject();
    Chunk object = at.object();
    return subject != null
        && object != null
        && syntax instanceof Constructions
        && at.name().equals("active")
        && subject.head < at.trigger()
        && at.trigger() < object.head
        && !subject.isMention("PER")
        && subject.can(Grammeme.ACCUSATIVE)
        && Subjects.nominative(object)
        && new Subjects(parse).agreesAs(at.trigger(), object, object.features);
  }

  private void attempt(Frame frame, Construction at, List<Draft> candidates) {
    if (!conditions.hold(frame, at, parse)) {
      return;
    }
    Draft draft = new Draft(frame, at.trigger(), at.clause(), at.name());
    draft.predicate = at.predicate();
    if (filler.fill(draft, at)) {
      draft.confidence = Confidence.of(draft, at, parse);
      candidates.add(draft);
    }
  }

  /**
   * A verb that only carries a noun says nothing of its own; a strong one of the same type says it
   * better.
   */
  private static void dropCarriers(List<Draft> drafts) {
    List<@Nullable Draft> dropped = new ArrayList<>();
    for (Draft noun : drafts) {
      for (Draft verb : drafts) {
        if (noun != verb && describes(verb, noun)) {
          dropped.add(verb);
          verb.roles.stream().filter(r -> !noun.has(r.role())).toList().forEach(noun.roles::add);
        } else if (noun != verb && judgesWithin(noun, verb)) {
          dropped.add(noun);
        } else if (noun != verb && twice(noun, verb)) {
          Draft less =
              verb.frame.asks("strong") ? beside(noun, verb) : carried(noun, verb) ? verb : null;
          dropped.add(less);
        }
      }
    }
    drafts.removeAll(dropped);
    List<Draft> aside = drafts.stream().filter(d -> isAside(d, drafts)).toList();
    drafts.removeAll(aside);
  }

  /** «39 за, 6 утрималися»: the division is told already. */
  private static boolean isAside(Draft draft, List<Draft> drafts) {
    return draft.frame.asks("aside")
        && drafts.stream().anyMatch(d -> d.type().equals(draft.type()) && !d.frame.asks("aside"));
  }

  /** «телеграмма, адресованная послу», «была составлена нота»: the paper tells it already. */
  private static boolean describes(Draft verb, Draft noun) {
    boolean passive =
        verb.construction.endsWith("participle")
            || verb.construction.equals("passive") && !verb.frame.asks("strong");
    return passive
        && noun.type().equals(verb.type())
        && noun.construction.startsWith("noun")
        && verb.holds("content", noun.trigger);
  }

  /** «приняли резолюцию с требованием»: a noun of another kind that stands apart is kept. */
  private static @Nullable Draft beside(Draft noun, Draft verb) {
    boolean inside =
        verb.roles.stream().anyMatch(r -> r.first() <= noun.trigger && noun.trigger < r.end());
    return inside || noun.type().equals(verb.type()) ? noun : null;
  }

  /** «причиной провала считали измену»: the words of a judgement are not judged by themselves. */
  private static boolean judgesWithin(Draft noun, Draft verb) {
    return verb.has("judge")
        && noun.type().equals(verb.type())
        && verb.predicate == verb.trigger
        && verb.holds("verdict", noun.trigger);
  }

  private static boolean carried(Draft noun, Draft verb) {
    return noun.predicate != noun.trigger
        && noun.predicate == verb.trigger
        && verb.predicate == verb.trigger
        && !verb.frame.asks("strong");
  }

  /** True where a noun inside what a verb is said to do may tell the same happening. */
  private static boolean twice(Draft noun, Draft verb) {
    boolean inside =
        verb.roles.stream()
            .anyMatch(
                r ->
                    !r.role().equals("content")
                        && !r.role().equals("task")
                        && r.first() <= noun.trigger
                        && noun.trigger < r.end());
    return carried(noun, verb)
        || noun.predicate == verb.trigger && noun.trigger != noun.predicate
        || inside && noun.type().equals(verb.type());
  }
}
