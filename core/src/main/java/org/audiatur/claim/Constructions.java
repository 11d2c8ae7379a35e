package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a trigger stands: active, passive, participle, converb, infinitive, noun with or
 * without a carrying verb.
 */
final class Constructions implements Syntax {

  private static final long PREDICATIVE =
      Grammeme.bits(Grammeme.NOMINATIVE, Grammeme.INSTRUMENTAL, Grammeme.SHORT);

  private final Parse parse;
  private final Subjects subjects;
  private final Zones zones;
  private final Supports supports;
  private final Moods moods;

  Constructions(Parse parse, Supports supports, Moods moods) {
    this.parse = parse;
    this.subjects = new Subjects(parse);
    this.zones = new Zones(parse);
    this.supports = supports;
    this.moods = moods;
  }

  @Override
  public @Nullable Chunk subject(Clause clause, int predicate) {
    return subjects.of(clause, predicate);
  }

  /**
   * How a verb form stands. {@code passive} for a reflexive whose active partner is the trigger.
   */
  @Override
  public List<Analysis> verbs(int i) {
    Analysis reading = parse.words.likely(i);
    return reading != null && Words.isVerb(reading) ? List.of(reading) : List.of();
  }

  @Override
  public @Nullable Construction verb(int i, Analysis reading, boolean passive) {
    Clause clause = parse.clauseAt(i);
    if (clause == null) {
      return null;
    }
    if (parse.words.isPredicate(i) || passive) {
      return passive(i, clause);
    }
    if (reading.is(PartOfSpeech.PARTICIPLE)) {
      return participle(i, reading, clause);
    }
    return reading.is(PartOfSpeech.VERB) && reading.has(Grammeme.PASSIVE)
        ? impersonal(i, clause)
        : active(i, reading, clause);
  }

  private Construction active(int i, Analysis reading, Clause clause) {
    List<Chunk> zone = zones.around(clause, i);
    Chunk control = reading.is(PartOfSpeech.INFINITIVE) ? controller(clause, i) : null;
    boolean asked =
        control == null && reading.is(PartOfSpeech.INFINITIVE) && askedOfOthers(clause, i);
    Chunk subject = control != null ? control : asked ? null : subjects.of(clause, i);
    Chunk object = zones.object(clause, i, zone, subject);
    String name =
        reading.is(PartOfSpeech.INFINITIVE)
            ? "infinitive"
            : reading.is(PartOfSpeech.CONVERB) ? "converb" : "active";
    boolean impersonal = reading.is(PartOfSpeech.VERB) && reading.has(Grammeme.NEUTER);
    return new Construction(
        name,
        i,
        clause,
        i,
        subject,
        object,
        null,
        zone,
        subject,
        subject == null && !impersonal && !name.equals("infinitive"));
  }

  /** Whom an infinitive is asked of: «приказал дивизии занять», «призвали рабочих выступить». */
  private @Nullable Chunk controller(Clause clause, int i) {
    int at = clause.predicates.indexOf(i);
    for (int k = at - 1; k >= 0; k--) {
      int governor = clause.predicates.get(k);
      if (!parse.words.is(governor, PartOfSpeech.INFINITIVE) || k == 0) {
        Chunk subject = subjects.of(clause, governor);
        List<Chunk> own = clause.chunks.stream().filter(c -> parse.extent(c) == i).toList();
        Chunk next = k < at - 1 ? moods.controlled(parse.words, governor, own, subject) : null;
        return next != null
            ? next
            : moods.controlled(parse.words, governor, zones.around(clause, governor), subject);
      }
    }
    return null;
  }

  /** «потребовал сдать крепость», «отдал приказ отойти», but not «получил приказ отойти». */
  private boolean askedOfOthers(Clause clause, int i) {
    int at = clause.predicates.indexOf(i);
    int governor = at > 0 ? clause.predicates.get(at - 1) : -1;
    for (int k = i - 1; k > governor && k >= clause.first(); k--) {
      if (parse.words.is(k, PartOfSpeech.NOUN) && moods.asksOthers(parse.words, k)) {
        return governor < 0 || !supports.isUndergone(parse.words, governor);
      }
    }
    return governor >= 0 && moods.asksOthers(parse.words, governor);
  }

  private Construction passive(int i, Clause clause) {
    List<Chunk> zone = zones.around(clause, i);
    Chunk subject = subjects.of(clause, i);
    Chunk patient = subject != null ? subject : zones.object(clause, i, zone, null);
    return new Construction(
        "passive", i, clause, i, zones.agent(zone), patient, null, zone, patient, false);
  }

  /** «місто взято військами», «було ухвалено закон»: the object stays one. */
  private Construction impersonal(int i, Clause clause) {
    List<Chunk> zone = zones.around(clause, i);
    Chunk patient = zones.object(clause, i, zone, null);
    return new Construction(
        "impersonal", i, clause, i, zones.agent(zone), patient, null, zone, patient, false);
  }

  private Construction participle(int i, Analysis reading, Clause clause) {
    boolean detached =
        clause.kind == Clause.Kind.PARTICIPLE && Antecedents.participle(parse.words, clause) == i;
    Chunk head = detached ? clause.antecedent : described(i);
    List<Chunk> zone = detached ? zones.around(clause, i) : between(i, head);
    boolean passive = reading.has(Grammeme.PASSIVE);
    Chunk agent = passive ? zones.agent(zone) : head;
    Chunk object = passive ? head : zones.object(clause, i, zone, head);
    return new Construction(
        passive ? "passive participle" : "active participle",
        i,
        clause,
        i,
        agent,
        object,
        null,
        zone,
        head,
        false);
  }

  /** The noun after a participle that agrees with it. */
  private @Nullable Chunk described(int i) {
    long features = Agreement.features(parse.words.token(i).analyses());
    int seen = 0;
    for (Chunk chunk : parse.chunks) {
      if (chunk.holds(i)) {
        return chunk;
      }
      if (chunk.first > i
          && seen++ < 5
          && Agreement.common(features, chunk.features) != 0
          && chunk.bare()
          && !chunk.time) {
        return chunk;
      }
    }
    return null;
  }

  private List<Chunk> between(int i, @Nullable Chunk head) {
    List<Chunk> zone = new ArrayList<>();
    for (Chunk chunk : parse.chunks) {
      if (head != null && chunk.first > i && chunk.end <= head.first) {
        zone.add(chunk);
      }
    }
    return zone;
  }

  /**
   * How an adjective or adverb stands: detached after its noun, before it, or as the predicate of a
   * subject.
   */
  @Override
  public Construction adjective(int i, Analysis reading) {
    Clause clause = parse.clauseAt(i);
    Chunk chunk = parse.chunkAt(i);
    if (clause != null
        && clause.kind == Clause.Kind.PARTICIPLE
        && Antecedents.participle(parse.words, clause) == i) {
      List<Chunk> zone = zones.around(clause, i);
      return new Construction(
          "detached attribute",
          i,
          clause,
          i,
          zones.agent(zone),
          null,
          null,
          zone,
          clause.antecedent,
          false);
    }
    if (parse.words.isPredicate(i)
        || chunk == null
        || clause == null
        || reading.is(PartOfSpeech.ADVERB)) {
      Chunk subject = clause == null || isOblique(i, reading) ? null : subjects.of(clause, i);
      List<Chunk> zone = clause == null ? List.of() : zones.around(clause, i);
      return new Construction("predicate", i, clause, i, subject, null, null, zone, subject, false);
    }
    return new Construction(
        "attribute", i, clause, i, chunk, null, null, zones.after(chunk), chunk, false);
  }

  /** «розчарованих у вождях селян»: in a case in which no adjective is a predicate. */
  private boolean isOblique(int i, Analysis reading) {
    return !reading.is(PartOfSpeech.ADVERB)
        && !parse.words.isPredicate(i)
        && parse.words.token(i).analyses().stream()
            .filter(Agreement::modifies)
            .noneMatch(a -> a.hasAny(PREDICATIVE));
  }

  /** How a noun stands. */
  @Override
  public Construction noun(Chunk self, boolean transitive) {
    Clause clause = parse.clauseAt(self.head);
    List<Chunk> zone = new ArrayList<>(zones.after(self));
    Chunk genitive = genitive(self, zone);
    Chunk agent = zones.agent(zone.stream().filter(c -> !isOfAnother(c, self)).toList());
    int predicate = clause == null ? -1 : carrier(clause, self);
    Carried carried =
        predicate < 0 || clause == null ? Carried.NONE : carried(self, clause, predicate);
    zone.addAll(carried.zone());
    boolean undergone = carried.object() != null;
    Chunk subject = transitive && !undergone ? agent : genitive != null ? genitive : agent;
    if (carried.name().equals("predicate noun")) {
      subject = carried.subject();
    }
    Chunk object = transitive && !undergone ? genitive : null;
    object = object == null ? carried.object() : object;
    return new Construction(
        carried.name(),
        self.head,
        clause,
        carried.carries() ? predicate : self.head,
        subject,
        object,
        carried.subject(),
        zone,
        self,
        false);
  }

  /** The verb that may carry a noun: of «приказа отойти не отдавали» not what was to be done. */
  private int carrier(Clause clause, Chunk noun) {
    int nearest = clause.predicateFor(noun.head);
    boolean asked =
        nearest == noun.end
            && parse.words.is(nearest, PartOfSpeech.INFINITIVE)
            && moods.ofNoun(noun.lemma) == Modality.PLANNED;
    return !asked
        ? nearest
        : clause.predicates.stream()
            .filter(verb -> verb > nearest && !parse.words.is(verb, PartOfSpeech.INFINITIVE))
            .reduce((one, other) -> other)
            .orElse(nearest);
  }

  /** «договор при условии принятия им веры»: who acts in what another phrase names. */
  private boolean isOfAnother(Chunk chunk, Chunk self) {
    Chunk before = parse.chunks.get(chunk.index - 1);
    return before != self
        && before.root() != self
        && before.mention == null
        && !before.time
        && !before.root().bare();
  }

  private @Nullable Chunk genitive(Chunk self, List<Chunk> zone) {
    for (int k = self.index + 1; k < parse.chunks.size(); k++) {
      Chunk next = parse.chunks.get(k);
      if (next.governor == self) {
        return next;
      }
      if (next.governor == null) {
        break;
      }
    }
    return zone.stream()
        .filter(c -> Zones.free(c) && c.can(Grammeme.GENITIVE) && !c.can(Grammeme.NOMINATIVE))
        .findFirst()
        .orElse(null);
  }

  /** «взяли город штурмом»: how it was done, beside what it was done to. */
  private static boolean isMeans(Chunk noun, @Nullable Chunk object) {
    return object != null
        && object != noun
        && noun.bare()
        && noun.can(Grammeme.INSTRUMENTAL)
        && !noun.can(Grammeme.ACCUSATIVE);
  }

  private boolean isPassive(int predicate) {
    Analysis reading = parse.words.likely(predicate);
    return reading != null
        && (parse.words.isPredicate(predicate)
            || reading.has(Grammeme.PASSIVE)
            || parse.words.function().isReflexive(reading.lemma()));
  }

  /** What the verb of the clause adds to the noun that it carries. */
  private Carried carried(Chunk self, Clause clause, int predicate) {
    Words words = parse.words;
    Chunk subject = subjects.of(clause, predicate);
    List<Chunk> zone = zones.around(clause, predicate);
    boolean own = subject == self || subject == self.name;
    if (self.governor != null || !own && !self.bare() && !words.is(predicate, PartOfSpeech.VERB)) {
      return Carried.NONE;
    }
    if (!own
        && subject != null
        && self.can(Grammeme.INSTRUMENTAL)
        && self.bare()
        && supports.is(words, predicate)) {
      return new Carried("predicate noun", subject, null, List.of(), true);
    }
    boolean patient =
        own || self.bare() && subject == null && words.has(predicate, Grammeme.PASSIVE);
    if (patient && supports.isDone(words, predicate) && isPassive(predicate)) {
      return new Carried("noun carried by passive", zones.agent(zone), null, zone, true);
    }
    if (own && supports.happens(words, predicate)) {
      return new Carried("noun that happens", null, null, zone, true);
    }
    if (!own && supports.isApplied(words, predicate)) {
      Chunk object = zones.object(clause, predicate, zone, subject);
      return new Carried("noun carried by verb", subject, object, zone, true);
    }
    if (!own
        && supports.isActivelyDone(words, predicate)
        && !isMeans(self, zones.object(clause, predicate, zone, subject))
        && (self.bare() || supports.leadsInto(self.preposition))) {
      return new Carried("noun carried by verb", subject, null, zone, true);
    }
    if (!own && subject != null && supports.isSaidIn(words, self)) {
      return new Carried("noun of what is said", subject, null, List.of(), false);
    }
    if (!own && self.bare() && supports.isUndergone(words, predicate)) {
      return new Carried("noun undergone", null, subject, zone, true);
    }
    return Carried.NONE;
  }
}
