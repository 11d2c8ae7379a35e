package org.audiatur.claim;

import java.util.Set;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/** Whether a phrase near a trigger belongs to it or to another word. */
final class Attachment {

  private static final Set<String> OFFICE = Set.of("office");

  private Attachment() {}

  /** «правительство Блюма предложило»: of a verb the genitive of who acts is nothing. */
  static boolean isTrigger(Construction at) {
    return at.self() != null && at.self().holds(at.trigger());
  }

  /** «министр торговли Китая»: a name may be the genitive of a genitive that is none. */
  static boolean isOf(Chunk chunk, @Nullable Chunk self) {
    for (Chunk governor = chunk.governor; governor != null; governor = governor.governor) {
      if (governor == self) {
        return true;
      }
      if (chunk.mention == null || governor.mention != null) {
        return false;
      }
    }
    return false;
  }

  /** «не підкорився наказу»: only because of the negation it may be what is done. */
  static boolean isObject(Chunk chunk, Construction at) {
    return chunk == at.object() && chunk.can(Grammeme.ACCUSATIVE);
  }

  /**
   * «нанесли поражение армии»: after a noun that a verb carries a dative only looks like its
   * genitive.
   */
  static boolean isGivenTo(Source source, Chunk chunk, Construction at) {
    return source.isBare(Grammeme.DATIVE)
        && at.name().equals("noun carried by verb")
        && chunk.bare()
        && chunk.governor != null
        && chunk.governor == at.self()
        && (chunk.given & Grammeme.DATIVE.bit()) != 0;
  }

  /** «был назначен президентом»: with a passive «кем» may be what somebody becomes. */
  static boolean isSubject(Chunk chunk, Construction at) {
    return chunk == at.subject()
        && !at.name().startsWith("passive")
        && !at.name().equals("impersonal")
        && !(at.self() != null && chunk.governor == at.self());
  }

  /**
   * «through the good offices of the League»: what a noun in between governs is not the trigger's.
   */
  static boolean isOfAnother(Chunk chunk, Construction at) {
    Chunk self = at.self();
    return self != null
        && at.trigger() == self.head
        && !chunk.bare()
        && chunk.governor != null
        && chunk.governor.root() != self.root()
        && chunk.listHead().governor != self;
  }

  /** «если верить консулу в Выборге»: where somebody is in office, and not where it happened. */
  static boolean isSeatOfOffice(Chunk place, Parse parse, Fillers fillers) {
    Chunk before = place.index > 0 ? parse.chunks.get(place.index - 1) : null;
    return place.isMention("LOC")
        && !place.bare()
        && before != null
        && before.end == place.start
        && before.bare()
        && before.can(Grammeme.DATIVE)
        && !before.can(Grammeme.NOMINATIVE)
        && !before.can(Grammeme.GENITIVE)
        && fillers.isA(before.lemma, OFFICE);
  }
}
