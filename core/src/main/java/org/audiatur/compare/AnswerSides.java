package org.audiatur.compare;

import java.util.Collections;
import java.util.Set;

/** Whether two answers to one question cannot both be. */
final class AnswerSides {

  private final Namesakes namesakes;
  private final Parties parties;

  AnswerSides(Material material, Parties parties) {
    this.namesakes = new Namesakes(material);
    this.parties = parties;
  }

  boolean areOpposed(Answer one, Answer other) {
    AnswerWords.Question question = one.question();
    boolean same = one.says().equals(other.says());
    Set<String> both = same ? Set.of(one.says()) : Set.of(one.says(), other.says());
    return question.opposed().contains(both)
        || same && question.differing().contains(one.says()) && areApart(one, other)
        || question.clashing().contains(both) && areOne(one, other);
  }

  /** "We" are not those whom we call by a name from outside. */
  private boolean areApart(Answer one, Answer other) {
    if (one.names() && other.names()) {
      Party first = one.who();
      Party second = other.who();
      return first != null
          && second != null
          && !namesakes.areOne(first, second)
          && Collections.disjoint(first.stems(), second.stems())
          && (namesakes.areApart(first, second) || !first.isPerson() && !second.isPerson());
    }
    return isForeign(one, other, Parties.OWN) || isForeign(other, one, Parties.OWN);
  }

  private boolean areOne(Answer one, Answer other) {
    Party first = one.who();
    Party second = other.who();
    if (one.names() && other.names() && first != null && second != null) {
      return namesakes.areOneThing(first, second);
    }
    return isForeign(one, other, Parties.FOE) || isForeign(other, one, Parties.FOE);
  }

  /**
   * True if the second names by a name those whom the account of the first calls so from outside.
   */
  private boolean isForeign(Answer relative, Answer named, String whose) {
    Party who = named.who();
    if (!relative.whose().equals(whose) || who == null || !named.names()) {
      return false;
    }
    Set<String> outside = parties.outside(relative.source());
    return who.entities().stream().anyMatch(outside::contains)
        || who.stems().stream().map(parties::party).anyMatch(outside::contains);
  }
}
