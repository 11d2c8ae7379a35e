package org.audiatur.claim;

import org.audiatur.lang.Grammeme;

/**
 * Where in the construction of its trigger a role is looked for.
 *
 * @param kind what it is to the trigger
 * @param preposition for {@link Kind#OBLIQUE}: the preposition, empty for a bare case
 * @param cases for {@link Kind#OBLIQUE}: the cases it may stand in
 */
record Source(Kind kind, String preposition, long cases) {

  /** What a filler is to its trigger. */
  enum Kind {
    /**
     * Who does it: the subject of an active verb, «кем» of a passive one, of a noun its genitive or
     * «кем».
     */
    SUBJ,
    /** Whom or what it is done to. */
    OBJ,
    /** A case, with or without a preposition. */
    OBLIQUE,
    /** What an infinitive, or a clause with a conjunction, or a quotation says. */
    THAT,
    /** An adjective of the trigger noun. */
    ADJ,
    /** The noun that an adjective or a title belongs to. */
    HEAD,
    /** The name after a title. */
    NAME,
    /** The phrase of the trigger itself. */
    SELF,
    /** The same with its genitives up to a name or another role: «министр иностранных дел». */
    TITLE,
    /** The predicate from the trigger on. */
    REST
  }

  boolean isBare(Grammeme grammeme) {
    return kind == Kind.OBLIQUE && preposition.isEmpty() && (cases & grammeme.bit()) != 0;
  }
}
