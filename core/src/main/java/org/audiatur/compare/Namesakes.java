package org.audiatur.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiatur.entity.Entities;

/** Whether two accounts speak of one man, force or thing, and whether they surely do not. */
final class Namesakes {

  /** Ranks, kinds of units and words for people: two may share them. */
  private final Set<String> common;

  /** A number, or a capital. */
  private static final Pattern DESCRIBED = Pattern.compile("[\\p{Nd}\\p{Lu}]");

  private final Kinship kinship;
  private final Entities entities;

  Namesakes(Material material) {
    this.kinship = material.kinship();
    this.entities = material.entities();
    this.common = material.packs().field().words("common-people");
  }

  /** One man: near entities, or a name of the one sounds like one of the other. */
  boolean areOne(Party one, Party other) {
    return one.entities().stream().anyMatch(other.entities()::contains)
        || kinship.anyNear(one.entities(), other.entities())
        || shareSound(one, other);
  }

  private static boolean shareSound(Party one, Party other) {
    return one.sounds().stream().anyMatch(other.sounds()::contains);
  }

  /** One thing: one entity, or the same word for it where neither has a name of its own. */
  boolean areOneThing(Party one, Party other) {
    if (isPlace(one) && isPlace(other)) {
      boolean whole = one.stems().isEmpty() && other.stems().isEmpty();
      return areOne(one, other) && (whole || sharesWord(one, other));
    }
    return areOne(one, other) || sharesWord(one, other) && !(one.isNamed() && other.isNamed());
  }

  private static boolean isPlace(Party party) {
    return party.types().contains("LOC");
  }

  private boolean sharesWord(Party one, Party other) {
    Set<String> shared = new HashSet<>(one.stems());
    shared.retainAll(other.stems());
    shared.removeAll(common);
    return !shared.isEmpty();
  }

  /**
   * Two of one kind of whom nothing says that the one may be of the other: two persons, two forces,
   * two sorts of people.
   */
  boolean areApart(Party one, Party other) {
    if (areOne(one, other) || sharesWord(one, other) || mayBeOneUnit(one, other)) {
      return false;
    }
    if (one.isPerson() && other.isPerson()) {
      return true;
    }
    if (one.isPerson() || other.isPerson()) {
      return false;
    }
    return tells(one) && tells(other);
  }

  /** «Наша дивизия» may be the 5th: of one kind, and the one has neither a number nor a name. */
  private boolean mayBeOneUnit(Party one, Party other) {
    return !Collections.disjoint(one.stems(), other.stems())
        && (isNondescript(one) || isNondescript(other));
  }

  private boolean isNondescript(Party party) {
    return !party.isPerson()
        && party.entities().stream()
            .map(entities::byId)
            .filter(Objects::nonNull)
            .allMatch(entity -> DESCRIBED.matcher(entity.name()).results().findAny().isEmpty());
  }

  /** A name, or a word that is not said of any people. */
  private boolean tells(Party party) {
    return party.isNamed() || party.stems().stream().anyMatch(stem -> !common.contains(stem));
  }
}
