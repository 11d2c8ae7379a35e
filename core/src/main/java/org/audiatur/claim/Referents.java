package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun or a left-out subject of one sentence stands for: somebody named in the sentence,
 * else before it. What it finds is remembered, so that the next sentence may go on with it.
 */
final class Referents {

  private final Parse parse;
  private final Syntax syntax;
  private final Fillers fillers;
  private final Discourse discourse;
  private final List<Discourse.Named> meant = new ArrayList<>();

  Referents(Parse parse, Syntax syntax, Fillers fillers, Discourse discourse) {
    this.parse = parse;
    this.syntax = syntax;
    this.fillers = fillers;
    this.discourse = discourse;
  }

  /** Those whom words of this sentence stood for, in the order in which they were met. */
  List<Discourse.Named> meant() {
    return meant;
  }

  /** «Nathan said that he …»: the subject of the clause that this one hangs on. */
  @Nullable Chunk within(Chunk pronoun, Predicate<Chunk> fits) {
    Clause own = parse.clauseAt(pronoun.head);
    boolean owner = pronoun.governor != null && own != null && own.subject != pronoun.governor;
    Chunk acting = acting(own, pronoun);
    for (Clause clause = owner || own == null ? own : own.parent;
        clause != null;
        clause = clause.parent) {
      Chunk subject = clause.subject;
      if (subject != null
          && subject != acting
          && subject.head < pronoun.head
          && stands(pronoun, subject, fits)) {
        return subject;
      }
    }
    if (own == null || pronoun.governor != null) {
      return null;
    }
    return pronoun.can(Grammeme.NOMINATIVE) && pronoun.bare() && acting == null
        ? earlier(own, pronoun, fits)
        : nearest(own, pronoun, fits);
  }

  /**
   * Who acts on whom a pronoun stands for, and so is somebody else: «герцог прислал … и призвал
   * его».
   */
  private @Nullable Chunk acting(@Nullable Clause own, Chunk pronoun) {
    if (own == null || pronoun.governor != null) {
      return null;
    }
    int predicate = own.predicateFor(pronoun.head);
    Chunk subject = predicate < 0 ? null : syntax.subject(own, predicate);
    return subject == pronoun || subject != null && subject.head > pronoun.head ? null : subject;
  }

  /** «Дивизия отошла; вечером она заняла окопы»: the subject of a clause before. */
  private @Nullable Chunk earlier(Clause own, Chunk pronoun, Predicate<Chunk> fits) {
    for (int k = own.index - 1; k >= 0; k--) {
      Clause clause = parse.clauses.get(k);
      for (int predicate : clause.predicates) {
        Chunk subject =
            predicate < pronoun.head && parse.words.isFinite(predicate)
                ? syntax.subject(clause, predicate)
                : null;
        if (subject != null
            && subject.head < pronoun.head
            && counts(pronoun, subject)
            && stands(pronoun, subject, fits)) {
          return subject;
        }
      }
    }
    return null;
  }

  /** «заманив кінноту й розгромив її»: what was named last, if it is not who acts. */
  private @Nullable Chunk nearest(Clause own, Chunk pronoun, Predicate<Chunk> fits) {
    Chunk acting = acting(own, pronoun);
    for (int k = pronoun.index - 1; k >= 0; k--) {
      Chunk chunk = parse.chunks.get(k);
      boolean named = chunk.mention != null || chunk.can(Grammeme.ANIMATE) || chunk.bare();
      boolean other =
          chunk != acting
              && !chunk.time
              && chunk.governor == null
              && chunk.title == null
              && (chunk.bare() || !chunk.isMention("LOC"));
      if (other && named && alike(pronoun, chunk) && stands(pronoun, chunk, fits)) {
        return acting == null || acting.head > pronoun.head || chunk.head > acting.head
            ? chunk
            : null;
      }
    }
    return null;
  }

  /** Of one gender where both are one, or both more than one. */
  private static boolean alike(Chunk pronoun, Chunk chunk) {
    long genders = Grammeme.bits(Grammeme.MASCULINE, Grammeme.FEMININE, Grammeme.NEUTER);
    boolean one =
        pronoun.can(Grammeme.SINGULAR)
            && chunk.can(Grammeme.SINGULAR)
            && ((pronoun.features & chunk.features & genders) != 0
                || (pronoun.features & genders) == 0
                || (chunk.features & genders) == 0);
    return one || pronoun.can(Grammeme.PLURAL) && chunk.can(Grammeme.PLURAL);
  }

  /** «держави»: as a subject it can only be the plural. */
  private boolean counts(Chunk pronoun, Chunk subject) {
    var nominative =
        parse.words.token(subject.head).analyses().stream()
            .filter(reading -> reading.has(Grammeme.NOMINATIVE))
            .toList();
    boolean list = subject.after != null;
    long numbers = Grammeme.bits(Grammeme.SINGULAR, Grammeme.PLURAL);
    return nominative.isEmpty()
        || list
        || (Agreement.features(nominative) & pronoun.features & numbers) != 0;
  }

  private static boolean stands(Chunk pronoun, Chunk subject, Predicate<Chunk> fits) {
    return !subject.pronoun && Discourse.agrees(pronoun.features, subject) && fits.test(subject);
  }

  /** The nearest earlier name that a pronoun may stand for. */
  @Nullable Filler before(Slot slot, Chunk pronoun) {
    int sentence = parse.sentence.index();
    boolean one = !pronoun.can(Grammeme.PLURAL);
    return told(
        one
            ? discourse.findPerson(pronoun.features, fillers, slot, sentence)
            : discourse.find(pronoun.features, fillers, slot, sentence),
        pronoun);
  }

  /** Whoever a verb without a subject goes on to speak of. */
  @Nullable Filler leftOut(Slot slot, Construction at) {
    var verb = parse.words.likely(at.trigger());
    if (verb == null
        || !verb.is(PartOfSpeech.VERB)
        || verb.hasAny(Grammeme.bits(Grammeme.FIRST_PERSON, Grammeme.SECOND_PERSON))
        || saysWithout(at, verb)) {
      return null;
    }
    long features =
        verb.grammemes()
            & Grammeme.bits(
                Grammeme.SINGULAR,
                Grammeme.PLURAL,
                Grammeme.MASCULINE,
                Grammeme.FEMININE,
                Grammeme.NEUTER);
    boolean goesOn = discourse.goesOn(features, parse.sentence.index());
    if (features == 0 || verb.has(Grammeme.PLURAL) && !goesOn) {
      return null;
    }
    long any = features | Grammeme.cases();
    return told(discourse.find(any, fillers, slot, parse.sentence.index()), null);
  }

  /** «Підкреслюється, що …»: what is said so nobody says. */
  private boolean saysWithout(Construction at, Analysis verb) {
    return parse.words.function().isReflexive(Words.plain(verb.lemma()))
        && !verb.has(Grammeme.PLURAL)
        && new Contents(parse).of(at) != null;
  }

  private @Nullable Filler told(Discourse.@Nullable Named named, @Nullable Chunk pronoun) {
    if (named == null) {
      return null;
    }
    boolean subject = pronoun == null || pronoun.can(Grammeme.NOMINATIVE);
    meant.add(new Discourse.Named(named.chunk(), named.span(), subject, parse.sentence.index()));
    var mention = named.chunk().mention;
    return new Filler("", named.span(), mention == null ? null : mention.id(), -1, -1, true);
  }
}
