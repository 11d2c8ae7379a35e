package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.token.Token;
import org.jspecify.annotations.Nullable;

/** Finds what fills the roles of a frame in one construction. Local to one sentence. */
final class SlotFiller {

  private static final Set<String> ADJECTIVE = Set.of("adjective");

  /** What is counted, but neither acts nor is acted on: votes, miles, pounds. */
  static final Set<String> MEASURE = Set.of("measure");

  /** Roles of who does what may be left open: «следует отметить» is nobody's statement. */
  private static final Set<String> DOING =
      Set.of("agent", "side", "giver", "issuer", "sender", "by", "founder", "force");

  /** Roles of who says, asks, orders or thinks: only somebody can. */
  private static final Set<String> SPEAKING = Set.of("speaker", "issuer", "sender", "judge");

  /** Numbers of these are no numbers of people. */
  private static final Set<String> NO_PEOPLE = Set.of("measure", "thing");

  private static final Set<String> PEOPLE = Set.of("actor", "person", "force");

  private final Parse parse;
  private final Fillers fillers;
  private final Referents referents;
  private final Contents contents;
  private final Pronouns pronouns;
  private final SharedObjects sharedObjects;
  private final HiddenObjects hidden;

  SlotFiller(Parse parse, Fillers fillers, Referents referents) {
    this.parse = parse;
    this.fillers = fillers;
    this.referents = referents;
    this.contents = new Contents(parse);
    this.sharedObjects = new SharedObjects(parse);
    this.hidden = new HiddenObjects(parse, fillers);
    this.pronouns = new Pronouns(parse);
  }

  /** Whom or what a verb is done to, where the form hides it. */
  HiddenObjects hidden() {
    return hidden;
  }

  /** Fills the draft; false if a required role stays empty. */
  boolean fill(Draft draft, Construction at) {
    List<Chunk> taken = new ArrayList<>();
    Construction as = draft.frame.has(Source.Kind.OBJ) ? at : at.withoutObject();
    for (Slot slot : draft.frame.slots()) {
      List<Filler> found = find(slot, as, taken);
      if (found.isEmpty() && slot.required() && !isNobodys(slot, at)) {
        if (!pronouns.standFor(slot, at)) {
          return false;
        }
        draft.unnamed = true;
      }
      draft.roles.addAll(found);
    }
    return true;
  }

  /** «на вимогу здатися»: an infinitive may leave open who is to do it. */
  private static boolean isNobodys(Slot slot, Construction at) {
    return at.name().equals("infinitive")
        && at.subject() == null
        && DOING.contains(slot.role())
        && slot.sources().getFirst().kind() == Source.Kind.SUBJ;
  }

  private List<Filler> find(Slot slot, Construction at, List<Chunk> taken) {
    for (Source source : slot.sources()) {
      List<Filler> found = source(slot, source, at, taken);
      if (!found.isEmpty()) {
        return found;
      }
    }
    boolean leftOut =
        at.open()
            && slot.has(Source.Kind.SUBJ)
            && slot.sources().getFirst().kind() == Source.Kind.SUBJ;
    return leftOut ? one(slot, referents.leftOut(slot, at)) : List.of();
  }

  private static List<Filler> one(Slot slot, @Nullable Filler found) {
    return found == null ? List.of() : List.of(found.as(slot.role()));
  }

  private List<Filler> source(Slot slot, Source source, Construction at, List<Chunk> taken) {
    return switch (source.kind()) {
      case SUBJ -> subject(slot, at, taken);
      case OBJ -> object(slot, at, taken);
      case OBLIQUE -> oblique(slot, source, at, taken);
      case THAT -> text(slot.role(), contents.of(at));
      case ADJ -> adjective(slot, at);
      case HEAD -> chunk(slot, described(slot, at), taken, at);
      case NAME -> name(slot, at, taken);
      case SELF -> self(slot, at);
      case TITLE -> title(slot, at, taken);
      case REST -> text(slot.role(), contents.rest(at));
    };
  }

  private List<Filler> subject(Slot slot, Construction at, List<Chunk> taken) {
    List<Filler> found = chunk(slot, at.subject(), taken, at);
    found = found.isEmpty() ? chunk(slot, at.carrier(), taken, at) : found;
    Chunk speaker = found.isEmpty() && SPEAKING.contains(slot.role()) ? at.subject() : null;
    boolean unknown = speaker != null && isUnknown(speaker) && at.name().equals("active");
    return unknown && speaker != null && !isTaken(speaker, taken) && takesNames(slot)
        ? members(slot, speaker)
        : found;
  }

  /** «the mate swore»: a noun of no class known; who says or asks something is somebody. */
  private boolean isUnknown(Chunk chunk) {
    boolean common = chunk.mention == null && !chunk.pronoun && !chunk.time;
    return common
        && parse.clauseAt(chunk.head) != null
        && java.util.Objects.requireNonNull(parse.clauseAt(chunk.head)).verb != null
        && !fillers.isKnown(chunk.lemma);
  }

  /** «вывезли 300 раненых»: what is counted after a plural verb may as well be what is done. */
  private List<Filler> object(Slot slot, Construction at, List<Chunk> taken) {
    List<Filler> found = chunk(slot, at.object(), taken, at);
    Chunk subject = at.subject();
    boolean counted =
        at.object() == null
            && slot.required()
            && at.name().equals("active")
            && subject != null
            && subject.isMention("NUM")
            && subject.head > at.trigger()
            && parse.words.has(at.trigger(), Grammeme.PLURAL);
    if (found.isEmpty() && counted) {
      return chunk(slot, subject, taken, at);
    }
    return found.isEmpty() && slot.required()
        ? chunk(slot, sharedObjects.of(at), taken, at)
        : found;
  }

  private List<Filler> chunk(Slot slot, @Nullable Chunk chunk, List<Chunk> taken, Construction at) {
    if (chunk == null || isTaken(chunk, taken) || chunk == at.self() && isNamedBy(chunk, at)) {
      return List.of();
    }
    if (chunk.pronoun) {
      List<Filler> referred = refer(slot, chunk);
      if (!referred.isEmpty()) {
        taken.add(chunk);
      }
      return referred;
    }
    if (!fits(slot, chunk)) {
      return List.of();
    }
    taken.add(chunk);
    return members(slot, chunk);
  }

  /** True for the phrase that the trigger is the noun of. */
  private static boolean isNamedBy(Chunk chunk, Construction at) {
    return at.trigger() == chunk.head || chunk.isMention("NUM") && chunk.holds(at.trigger());
  }

  /** A title and its name are one phrase. */
  private static boolean isTaken(Chunk chunk, List<Chunk> taken) {
    return taken.contains(chunk)
        || chunk.title != null && taken.contains(chunk.title)
        || chunk.name != null && taken.contains(chunk.name);
  }

  private boolean fits(Slot slot, Chunk chunk) {
    if (fillers.fits(chunk, slot.fillers())
        || chunk.isMention("NUM")
            && takesNames(slot)
            && !fillers.isA(chunk.lemma, NO_PEOPLE)
            && !takesPlaces(slot)
        || chunk.title != null && fillers.fits(chunk.title, slot.fillers())
        || chunk.portion != null && fits(slot, chunk.portion)) {
      return true;
    }
    boolean number =
        chunk.mention == null && parse.words.token(chunk.head).kind() == Token.Kind.NUMBER;
    if (number && chunk.bare() && takesNames(slot)) {
      return true;
    }
    return chunk.mention == null
        && parse.words.token(chunk.head).isCapitalized()
        && (chunk.head > 0 || isOnlyName(chunk.head))
        && takesNames(slot);
  }

  /** True for a word that, at the head of a sentence too, can only be a name. */
  private boolean isOnlyName(int i) {
    var likely = parse.words.likely(i);
    return likely == null || likely.has(Grammeme.PROPER);
  }

  private static boolean takesPlaces(Slot slot) {
    return slot.fillers().contains("place")
        && !slot.fillers().contains("actor")
        && !slot.fillers().contains("force");
  }

  private static boolean takesNames(Slot slot) {
    return slot.fillers().contains("actor")
        || slot.fillers().contains("place")
        || slot.fillers().contains("person");
  }

  /** A phrase and its fellows of a list, each as a filler of its own. */
  private List<Filler> members(Slot slot, Chunk chunk) {
    List<Filler> found = new ArrayList<>();
    for (Chunk member = chunk; member != null && found.size() < 12; member = member.after) {
      Chunk named = member.name != null && !slot.role().equals("office") ? member.name : member;
      if (member != chunk && member.isThing() && !slot.takesThings() && !fits(slot, member)) {
        return found;
      }
      if (!named.pronoun || pronouns.standsForItself(named)) {
        found.add(filler(slot.role(), named));
      }
    }
    return found;
  }

  private Filler filler(String role, Chunk chunk) {
    int end = role.equals("office") ? beforePerson(chunk) : parse.extent(chunk);
    return new Filler(
        role,
        parse.span(chunk.first, end),
        chunk.mention == null ? null : chunk.mention.id(),
        chunk.first,
        end,
        false);
  }

  /** «назначил премьером Столыпина»: who gets an office is no part of it. */
  private int beforePerson(Chunk office) {
    int end = parse.extent(office);
    for (int i = office.end; i < end; i++) {
      Chunk inside = parse.chunkAt(i);
      if (inside != null && inside.isMention("PER")) {
        return inside.title != null ? inside.title.first : inside.first;
      }
    }
    return end;
  }

  private List<Filler> oblique(Slot slot, Source source, Construction at, List<Chunk> taken) {
    for (Chunk chunk : at.zone()) {
      boolean loss = chunk.isMention("NUM") && takesNames(slot) && isOf(chunk);
      if (!loss && matches(source, chunk, at)) {
        List<Filler> found = chunk(slot, chunk, taken, at);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** «the loss of 300 men»: how many, not whose. */
  private boolean isOf(Chunk chunk) {
    return parse.words.function().is(FunctionWords.Use.OF, chunk.preposition);
  }

  private boolean matches(Source source, Chunk chunk, Construction at) {
    if (chunk.time
        || chunk.before != null
            && chunk.before.preposition.equals(chunk.preposition)
            && at.zone().contains(chunk.before)) {
      return false;
    }
    if (Attachment.isGivenTo(source, chunk, at)) {
      return true;
    }
    if (Attachment.isOfAnother(chunk, at)
        || isOfNoun(chunk, at)
        || Attachment.isSeatOfOffice(chunk, parse, fillers)) {
      return false;
    }
    if (!chunk.preposition.equals(source.preposition()) || (chunk.features & source.cases()) == 0) {
      return false;
    }
    boolean bare = source.preposition().isEmpty();
    boolean ambiguous =
        bare
            && !source.isBare(Grammeme.NOMINATIVE)
            && chunk.can(Grammeme.NOMINATIVE)
            && chunk.mention == null
            && at.subject() == null
            && at.object() == null;
    return !bare
        || chunk.governor == null
            && !Attachment.isSubject(chunk, at)
            && !Attachment.isObject(chunk, at)
            && !ambiguous
        || source.isBare(Grammeme.GENITIVE)
            && Attachment.isTrigger(at)
            && Attachment.isOf(chunk, at.self());
  }

  /** «spoke the language of the land»: of a noun, not of the verb. */
  private boolean isOfNoun(Chunk chunk, Construction at) {
    return at.clause() != null
        && at.clause().verb != null
        && at.clause().verb.main() == at.trigger()
        && chunk.governor != null
        && !fillers.fits(chunk.governor, PEOPLE)
        && !chunk.governor.pronoun
        && isOf(chunk);
  }

  private List<Filler> text(String role, int @Nullable [] range) {
    return range == null
        ? List.of()
        : List.of(
            new Filler(role, parse.span(range[0], range[1]), null, range[0], range[1], false));
  }

  /** «турецкое наступление»: who, as an adjective. */
  private List<Filler> adjective(Slot slot, Construction at) {
    Chunk self = at.self();
    if (self == null) {
      return List.of();
    }
    if (self.attribute != null) {
      return fits(slot, self.attribute) || fillers.isA(self.attribute.lemma, ADJECTIVE)
          ? List.of(filler(slot.role(), self.attribute))
          : List.of();
    }
    for (int i = self.first; i < self.head; i++) {
      if (parse.words.is(i, PartOfSpeech.ADJECTIVE)
          && (parse.words.mention(i) != null
              || fillers.isA(Words.plain(parse.words.token(i).lemma()), ADJECTIVE))) {
        var mention = parse.words.mention(i);
        return List.of(
            new Filler(
                slot.role(),
                parse.span(i, i + 1),
                mention == null ? null : mention.id(),
                i,
                i + 1,
                false));
      }
    }
    return List.of();
  }

  /**
   * The noun that a participle describes; of a noun the one before it: «отряд под командованием»,
   * «дивизии (20 тысяч штыков)».
   */
  private @Nullable Chunk described(Slot slot, Construction at) {
    Chunk self = at.self();
    if (self == null || !isNamedBy(self, at) || self.index == 0) {
      return self;
    }
    Chunk before = parse.chunks.get(self.index - 1);
    boolean bracket = self.start > 0 && parse.words.word(self.start - 1).equals("(");
    if (before.end < self.start - (bracket ? 1 : 0) || before.time) {
      return null;
    }
    Chunk top = null;
    for (Chunk chunk = before; chunk != null; chunk = chunk.governor) {
      top = fits(slot, chunk) ? chunk : top;
    }
    return top;
  }

  private List<Filler> name(Slot slot, Construction at, List<Chunk> taken) {
    Chunk self = at.self();
    Chunk named = self == null ? null : named(self);
    if (named == null || !fits(slot, named)) {
      return List.of();
    }
    List<Filler> found = new ArrayList<>();
    for (Filler member : members(slot, named)) {
      Chunk chunk = member.first() < 0 ? null : parse.chunkAt(member.first());
      if (found.isEmpty() || chunk == null || !hasOwnTitle(chunk)) {
        found.add(member);
      } else {
        return found;
      }
    }
    return found;
  }

  /** «министр Орлов и генерал Белов»: the second has a title of his own. */
  private boolean hasOwnTitle(Chunk chunk) {
    Chunk before = chunk.index == 0 ? null : parse.chunks.get(chunk.index - 1);
    return chunk.title != null || before != null && before.name == chunk;
  }

  /**
   * The name after a title, or the one that it explains: «Kruger, the president», «the president,
   * Paul Kruger».
   */
  private @Nullable Chunk named(Chunk self) {
    if (self.name != null || self.explained != null && self.explained.isMention("PER")) {
      return self.name != null ? self.name : self.explained;
    }
    Chunk next = self.index + 1 < parse.chunks.size() ? parse.chunks.get(self.index + 1) : null;
    if (next == null || next.explained != self) {
      return apposed(self);
    }
    return next.name != null ? next.name : next.isMention("PER") ? next : null;
  }

  /**
   * «Орлов, председатель Думы», «Орлов – председатель Думы»: the person right before, in its case.
   */
  private @Nullable Chunk apposed(Chunk self) {
    Chunk before = self.index == 0 ? null : parse.chunks.get(self.index - 1);
    if (before == null || !before.isMention("PER") || !self.bare() || self.governor != null) {
      return null;
    }
    boolean apart = self.start == before.end + 1 && ",–—-".contains(parse.words.word(before.end));
    return apart && (before.features & self.features & Grammeme.cases()) != 0 ? before : null;
  }

  private List<Filler> self(Slot slot, Construction at) {
    Chunk self = at.self();
    Clause clause = at.clause();
    boolean verb = clause != null && clause.verb != null && clause.verb.main() == at.trigger();
    if (self == null || !self.holds(at.trigger()) || verb) {
      return text(slot.role(), new int[] {at.trigger(), at.trigger() + 1});
    }
    return text(
        slot.role(),
        new int[] {Math.min(self.first, at.trigger()), Math.max(self.end, at.trigger() + 1)});
  }

  /** Roles told before it in the frame, such as the body, take their part of the phrase. */
  private List<Filler> title(Slot slot, Construction at, List<Chunk> taken) {
    Chunk self = at.self();
    int end = self == null ? at.trigger() + 1 : Math.max(self.end, at.trigger() + 1);
    for (Chunk last = self; last != null && last.index + 1 < parse.chunks.size(); ) {
      Chunk next = parse.chunks.get(last.index + 1);
      boolean goesOn =
          next.governor == last && next.mention == null && next.bare() && !isTaken(next, taken);
      last = goesOn ? next : null;
      end = goesOn ? next.end : end;
    }
    int first = self == null ? at.trigger() : Math.min(self.first, at.trigger());
    while (first < at.trigger() && parse.words.mention(first) != null) {
      first++; // «приморский губернатор»: the place is told as the body
    }
    return text(slot.role(), new int[] {first, end});
  }

  /** «found himself surrounded»: the subject of the clause, for a role that takes somebody. */
  private List<Filler> itself(Slot slot, Chunk pronoun) {
    Clause clause = parse.clauseAt(pronoun.head);
    Chunk subject = clause == null ? null : clause.subject;
    if (subject == null || subject == pronoun || slot.fillers().isEmpty()) {
      return List.of();
    }
    if (subject.pronoun) {
      return refer(slot, subject);
    }
    return fits(slot, subject) ? members(slot, subject) : List.of();
  }

  /** A pronoun: the name that it stands for; «мы» for itself. */
  private List<Filler> refer(Slot slot, Chunk pronoun) {
    if (parse.words.function().is(FunctionWords.Use.WHICH, pronoun.lemma)) {
      Clause clause = parse.clauseAt(pronoun.head);
      return clause == null || clause.antecedent == null || !fits(slot, clause.antecedent)
          ? List.of()
          : members(slot, clause.antecedent);
    }
    if (parse.words.is(pronoun.head, FunctionWords.Use.SELF)) {
      return itself(slot, pronoun);
    }
    if (pronouns.standsForItself(pronoun)) {
      return pronouns.fits(slot, pronoun) ? List.of(filler(slot.role(), pronoun)) : List.of();
    }
    if (!parse.words.is(pronoun.head, FunctionWords.Use.THIRD)
        || pronouns.isEmpty(pronoun)
        || pronouns.isThing(slot, pronoun)
        || pronouns.isNoHappening(slot, pronoun)) {
      return List.of();
    }
    Chunk within = referents.within(pronoun, subject -> fits(slot, subject));
    return within != null
        ? List.of(filler(slot.role(), within))
        : one(slot, referents.before(slot, pronoun));
  }
}
