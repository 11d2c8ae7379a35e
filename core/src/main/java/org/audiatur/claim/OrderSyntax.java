package org.audiatur.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.claim.VerbGroup.Form;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** The constructions of a language that tells by the order of words. Local to one sentence. */
final class OrderSyntax implements Syntax {

  private static final int PARTICLE_REACH = 3;

  /** Owners and titles may stand between a noun and what follows «of». */
  private static final int NEIGHBOURS = 6;

  private static final Set<PartOfSpeech> ANY = EnumSet.allOf(PartOfSpeech.class);

  private final Parse parse;
  private final Words words;
  private final Supports supports;

  OrderSyntax(Parse parse, Supports supports) {
    this.parse = parse;
    this.words = parse.words;
    this.supports = supports;
  }

  @Override
  public @Nullable Chunk subject(Clause clause, int predicate) {
    VerbGroup verb = clause.verb;
    return verb == null || verb.main() != predicate ? null : subject(clause);
  }

  private static @Nullable Chunk subject(Clause clause) {
    boolean hangs = clause.kind == Clause.Kind.CONVERB || clause.kind == Clause.Kind.PARTICIPLE;
    return clause.subject == null && hangs ? clause.antecedent : clause.subject;
  }

  @Override
  public List<Analysis> verbs(int i) {
    Clause clause = parse.clauseAt(i);
    boolean main = clause != null && clause.verb != null && clause.verb.main() == i;
    if (!main && !words.is(i, PartOfSpeech.PARTICIPLE)) {
      return List.of();
    }
    List<Analysis> found = new ArrayList<>();
    Set<PartOfSpeech> forms = main ? forms(i) : ANY;
    boolean told = main && isPast(i);
    for (Analysis reading : words.token(i).analyses()) {
      if (Words.isVerb(reading)
          && forms.contains(reading.pos())
          && !(told && reading.is(PartOfSpeech.VERB) && !reading.has(Grammeme.PAST))
          && found.stream().noneMatch(f -> f.lemma().equals(reading.lemma()))) {
        found.add(reading);
      }
    }
    return found;
  }

  /** «found the guns»: a form that may be a past tense is one where nothing helps it. */
  private boolean isPast(int i) {
    Clause clause = parse.clauseAt(i);
    return clause != null
        && clause.verb != null
        && clause.verb.first() == i
        && words.readings(i, PartOfSpeech.VERB).stream().anyMatch(r -> r.has(Grammeme.PAST));
  }

  /**
   * The forms that the verb of a clause may have here: «were found» is of to find, not to found.
   */
  private Set<PartOfSpeech> forms(int i) {
    Clause clause = parse.clauseAt(i);
    VerbGroup verb = clause == null ? null : clause.verb;
    boolean past =
        words.readings(i, PartOfSpeech.VERB).stream().anyMatch(r -> r.has(Grammeme.PAST));
    if (verb == null || !past) {
      return ANY;
    }
    boolean helped = verb.first() != i;
    return !verb.passive() && !helped
        ? EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.PARTICIPLE)
        : verb.passive() ? EnumSet.of(PartOfSpeech.PARTICIPLE) : ANY;
  }

  @Override
  public String particle(int i) {
    Clause clause = parse.clauseAt(i);
    VerbGroup verb = clause == null ? null : clause.verb;
    if (verb == null || verb.main() != i) {
      return "";
    }
    int next = verb.end();
    if (next > i + 1) {
      return words.word(next - 1);
    }
    Chunk object = objectAfter(clause, verb);
    int after = object == null ? words.size() : parse.extent(object);
    boolean near = after < words.size() && after - next <= PARTICLE_REACH + 2;
    return near && words.is(after, Use.PARTICLE) && !startsPhrase(after) ? words.word(after) : "";
  }

  private boolean startsPhrase(int i) {
    Chunk chunk = parse.chunkAt(i);
    return chunk != null && chunk.start == i && !chunk.bare();
  }

  @Override
  public @Nullable Construction verb(int i, Analysis reading, boolean passive) {
    Clause clause = parse.clauseAt(i);
    VerbGroup verb = clause == null ? null : clause.verb;
    if (clause == null || verb == null || verb.main() != i) {
      return verbalNoun(i);
    }
    List<Chunk> zone = zone(clause, verb);
    return verb.passive() ? passive(clause, verb, zone) : active(clause, verb, zone);
  }

  /** «the storming of the fort», «the landing of troops»: a verb form that stands as a noun. */
  private @Nullable Construction verbalNoun(int i) {
    Chunk self = parse.chunkAt(i);
    return self == null
            || self.head != i
            || !words.is(i, PartOfSpeech.PARTICIPLE)
            || !words.has(i, Grammeme.ACTIVE)
        ? null
        : noun(self, true).named("verbal noun");
  }

  private Construction active(Clause clause, VerbGroup verb, List<Chunk> zone) {
    Chunk subject = subject(clause);
    Chunk object = clause.object != null ? clause.object : objectAfter(clause, verb);
    object = object == null ? shared(clause, verb) : object;
    String name =
        switch (verb.form()) {
          case INFINITIVE -> "infinitive";
          case ING -> clause.subject != null ? "active participle" : "converb";
          default -> "active";
        };
    return new Construction(
        name,
        verb.main(),
        clause,
        verb.main(),
        subject,
        object,
        null,
        zone,
        subject,
        subject == null && verb.form() == Form.FINITE);
  }

  /** «attacked and destroyed the fleet»: the object of the verb that follows right after «and». */
  private @Nullable Chunk shared(Clause clause, VerbGroup verb) {
    int at = verb.end();
    while (at < words.size() && at <= verb.end() + 1 && joins(at)) {
      at++;
    }
    Clause next = at == verb.end() || at >= words.size() ? null : parse.clauseAt(at);
    VerbGroup other = next == null || next == clause ? null : next.verb;
    boolean same = other != null && other.first() == at && other.form() == verb.form();
    return same && other != null && !other.passive() ? objectAfter(next, other) : null;
  }

  private boolean joins(int i) {
    return words.mention(i) == null && (words.is(i, Use.CLAUSES) || words.word(i).equals(","));
  }

  private Construction passive(Clause clause, VerbGroup verb, List<Chunk> zone) {
    Chunk patient = verb.form() == Form.PARTICIPLE ? clause.antecedent : subject(clause);
    String name = verb.form() == Form.PARTICIPLE ? "passive participle" : "passive";
    return new Construction(
        name, verb.main(), clause, verb.main(), agent(zone), patient, null, zone, patient, false);
  }

  private @Nullable Chunk agent(List<Chunk> zone) {
    for (Chunk chunk : zone) {
      if (words.function().is(Use.AGENT, chunk.preposition) && !chunk.time) {
        return chunk;
      }
    }
    return null;
  }

  /** Phrases of the clause but its subject, those after the verb first, nearest first. */
  private List<Chunk> zone(Clause clause, VerbGroup verb) {
    Chunk subject = clause.subject;
    List<Chunk> zone = new ArrayList<>();
    for (Chunk chunk : clause.chunks) {
      boolean own =
          chunk == subject
              || subject != null && (chunk == subject.title || chunk.root() == subject);
      if (!own) {
        zone.add(chunk);
      }
    }
    int at = verb.main();
    zone.sort(
        Comparator.comparingInt((Chunk c) -> c.head > at ? c.head - at : 1000 + at - c.head)
            .thenComparingInt(c -> c.index));
    return zone;
  }

  /** The first bare phrase after a verb; of two in a row the second, for the first is to whom. */
  private @Nullable Chunk objectAfter(@Nullable Clause clause, VerbGroup verb) {
    Chunk found = null;
    for (Chunk chunk : clause == null ? List.<Chunk>of() : clause.chunks) {
      if (chunk.start < verb.end() || !PhrasePlaces.bare(chunk) || chunk.before != null) {
        continue;
      }
      if (chunk.title != null && found == chunk.title) {
        found = chunk;
        continue;
      }
      if (found == null) {
        found = clause != null && chunk == clause.subject ? null : chunk;
      } else if (chunk.explained == null && parse.extent(found) == chunk.start) {
        found.features |= Grammeme.DATIVE.bit();
        return chunk;
      } else {
        return found;
      }
    }
    return found;
  }

  @Override
  public Construction adjective(int i, Analysis reading) {
    Clause clause = parse.clauseAt(i);
    Chunk chunk = parse.chunkAt(i);
    VerbGroup verb = clause == null ? null : clause.verb;
    if (clause == null || chunk != null && chunk.head != i) {
      List<Chunk> after = chunk == null ? List.of() : after(chunk);
      return new Construction("attribute", i, clause, i, chunk, null, null, after, chunk, false);
    }
    Chunk object = verb == null ? null : madeSo(i, clause, verb);
    boolean aside = words.inMention(i, "NUM") && !isPredicateNumber(i, verb);
    Chunk subject = object != null ? object : aside ? null : subject(clause);
    int predicate = verb == null ? i : verb.main();
    List<Chunk> zone = verb == null ? List.of() : zone(clause, verb);
    return new Construction(
        "predicate", i, clause, predicate, subject, null, null, zone, subject, false);
  }

  /** «The Rangers were 767 strong», not «a company, 145 strong, of the line». */
  private boolean isPredicateNumber(int i, @Nullable VerbGroup verb) {
    int first = i;
    while (first > 0 && words.inMention(first - 1, "NUM")) {
      first--;
    }
    return verb != null && verb.end() == first;
  }

  /** «thought the plan dangerous», «left the town defenceless»: the object right before. */
  private @Nullable Chunk madeSo(int i, Clause clause, VerbGroup verb) {
    Chunk object = supports.is(words, verb.main()) ? null : objectAfter(clause, verb);
    return object != null && i >= object.end && i <= parse.extent(object) + 1 ? object : null;
  }

  @Override
  public Construction noun(Chunk self, boolean transitive) {
    Clause clause = parse.clauseAt(self.head);
    List<Chunk> zone = after(self);
    Chunk of = of(self);
    Chunk by = agent(zone);
    Chunk owner = owner(self);
    Carried carried = clause == null ? Carried.NONE : carried(self, clause, zone);
    boolean done = carried.carries() && !carried.name().equals("noun that happens");
    Clause telling = done ? null : described(self);
    if (telling != null) {
      carried = carriedWithin(telling);
    }
    zone.addAll(carried.zone());
    Clause own = telling == null ? clause : telling;
    boolean undergone = carried.object() != null;
    boolean ownersDeed = owner != null && (of != null || by == null && !isPlace(owner));
    Chunk object =
        !transitive || undergone ? carried.object() : ownersDeed || owner == null ? of : owner;
    Chunk subject =
        transitive ? (ownersDeed ? owner : by) : owner != null ? owner : by != null ? by : of;
    if (carried.name().equals("predicate noun")) {
      subject = carried.subject();
    }
    return new Construction(
        carried.name(),
        self.head,
        clause,
        carried.carries() && own != null && own.verb != null ? own.verb.main() : self.head,
        subject,
        object,
        carried.subject(),
        zone,
        self,
        false);
  }

  private static boolean isPlace(Chunk chunk) {
    return chunk.isMention("LOC");
  }

  private static @Nullable Chunk owner(Chunk self) {
    return self.possessor;
  }

  private @Nullable Chunk of(Chunk self) {
    int last = Math.min(parse.chunks.size(), self.index + 1 + NEIGHBOURS);
    for (Chunk chunk : parse.chunks.subList(self.index + 1, last)) {
      if (chunk.governor == self && words.function().is(Use.OF, chunk.preposition)) {
        return chunk;
      }
    }
    return null;
  }

  /** Phrases that follow a noun with nothing but adverbs between. */
  private List<Chunk> after(Chunk noun) {
    List<Chunk> zone = new ArrayList<>();
    int end = noun.end;
    for (int k = noun.index + 1; k < parse.chunks.size(); k++) {
      Chunk next = parse.chunks.get(k);
      if (next.start == end && PhrasePlaces.owns(next)) {
        end = next.end;
        continue;
      }
      boolean adjoins =
          next.first == end
              || next.start == end
              || next.before != null && zone.contains(next.before);
      if (!adjoins || next.bare() && next.before == null && !next.time) {
        break;
      }
      zone.add(next);
      end = next.end;
    }
    return zone;
  }

  /** What the verb of the clause adds to the noun that it carries. */
  private Carried carried(Chunk self, Clause clause, List<Chunk> own) {
    VerbGroup verb = clause.verb;
    if (verb == null || self.governor != null) {
      return Carried.NONE;
    }
    List<Chunk> zone = zone(clause, verb);
    zone.remove(self);
    zone.removeAll(own);
    Chunk subject = subject(clause);
    boolean isSubject = subject == self || subject != null && subject == self.listHead();
    int main = verb.main();
    if (isSubject) {
      return ofSubject(verb, zone);
    }
    boolean object = PhrasePlaces.bare(self) && self.start >= verb.end() && isObject(self, clause);
    if (object && supports.is(words, main)) {
      boolean there = subject == null;
      return there
          ? new Carried("noun that happens", null, null, zone, true)
          : new Carried("predicate noun", subject, null, List.of(), true);
    }
    boolean after = self.start >= verb.end();
    boolean suffered = after && words.function().is(Use.SUFFERED, self.preposition);
    if ((object || suffered) && supports.isUndergone(words, main)) {
      return new Carried("noun undergone", null, subject, zone, true);
    }
    boolean led =
        after
            && words.function().is(Use.CARRIES, self.preposition)
            && objectAfter(clause, verb) == null;
    if ((object || led) && supports.isActivelyDone(words, main) && !verb.passive()) {
      return new Carried("noun carried by verb", subject, null, zone, true);
    }
    return Carried.NONE;
  }

  /** Not «called the revolt a crime»: of two in a row the first is not what is done. */
  private boolean isObject(Chunk self, Clause clause) {
    VerbGroup verb = clause.verb;
    Chunk object = verb == null ? null : objectAfter(clause, verb);
    return object == null || object.index <= self.index;
  }

  /** «the defeat he suffered», «resistance offered by the Danes»: the clause of what was done. */
  private @Nullable Clause described(Chunk self) {
    for (Clause clause : parse.clauses) {
      VerbGroup verb = clause.verb;
      boolean relative = clause.kind == Clause.Kind.RELATIVE && clause.object == self;
      boolean participle =
          clause.kind == Clause.Kind.PARTICIPLE && clause.antecedent == self && !relative;
      if (verb != null && (relative || participle && verb.passive())) {
        boolean carries =
            supports.isDone(words, verb.main())
                || relative && supports.isUndergone(words, verb.main());
        return carries ? clause : null;
      }
    }
    return null;
  }

  private Carried carriedWithin(Clause clause) {
    VerbGroup verb = java.util.Objects.requireNonNull(clause.verb);
    List<Chunk> zone = zone(clause, verb);
    if (clause.kind == Clause.Kind.PARTICIPLE) {
      return new Carried("noun carried by passive", agent(zone), null, zone, true);
    }
    return supports.isUndergone(words, verb.main())
        ? new Carried("noun undergone", null, subject(clause), zone, true)
        : new Carried("noun carried by verb", subject(clause), null, zone, true);
  }

  private Carried ofSubject(VerbGroup verb, List<Chunk> zone) {
    if (verb.passive() && supports.isDone(words, verb.main())) {
      return new Carried("noun carried by passive", agent(zone), null, zone, true);
    }
    return supports.happens(words, verb.main())
        ? new Carried("noun that happens", null, null, zone, true)
        : Carried.NONE;
  }
}
