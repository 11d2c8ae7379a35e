package org.audiatur.claim;

import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a verb is done to, where the form hides it: «казакам выдали ружья», where what looks
 * like the subject cannot act and nobody is said to; «полку хлеба не выдали», where the genitive of
 * a denial looks like one of the phrase before it. Asked only where no frame holds otherwise.
 */
final class HiddenObjects {

  private static final Set<String> ACTING = Set.of("actor", "force", "person");

  /** Guns are counted among forces and handed out like bread. */
  private static final Set<String> GOODS = Set.of("goods");

  private final Parse parse;
  private final Fillers fillers;

  HiddenObjects(Parse parse, Fillers fillers) {
    this.parse = parse;
    this.fillers = fillers;
  }

  /** The construction with its object, null where none is hidden. */
  @Nullable Construction found(Construction at, Analysis verb) {
    if (at.object() != null || !at.name().equals("active")) {
      return null;
    }
    Chunk subject = at.subject();
    if (subject != null && nobodyActs(subject, verb)) {
      return with(at, null, subject);
    }
    Chunk denied = Negation.at(parse.words, at.trigger()) ? denied(at) : null;
    return denied == null ? null : with(at, subject, denied);
  }

  private static Construction with(
      Construction at, @Nullable Chunk subject, @Nullable Chunk object) {
    return new Construction(
        at.name(),
        at.trigger(),
        at.clause(),
        at.predicate(),
        subject,
        object,
        at.carrier(),
        at.zone(),
        at.self(),
        false);
  }

  /** A thing in the plural beside a verb in the plural that does not turn back on its doer. */
  private boolean nobodyActs(Chunk subject, Analysis verb) {
    return verb.has(Grammeme.PLURAL)
        && !parse.words.function().isReflexive(Words.plain(verb.lemma()))
        && subject.mention == null
        && !subject.pronoun
        && subject.bare()
        && subject.can(Grammeme.ACCUSATIVE)
        && subject.can(Grammeme.INANIMATE)
        && (!fillers.fits(subject, ACTING) || fillers.isA(subject.lemma, GOODS));
  }

  /** A genitive before the verb, behind a name, behind who gets it, or of what is given. */
  private @Nullable Chunk denied(Construction at) {
    for (Chunk chunk : at.zone()) {
      Chunk before = chunk.governor;
      if (before != null
          && chunk.bare()
          && chunk.head < at.trigger()
          && (chunk.given & Grammeme.GENITIVE.bit()) != 0
          && !chunk.isMention("PER")
          && (before.mention != null
              || before.can(Grammeme.DATIVE)
              || fillers.isA(chunk.lemma, GOODS))) {
        return chunk;
      }
    }
    return null;
  }
}
