package org.audiatur.mention;

import org.jspecify.annotations.Nullable;

/**
 * Names of the Chinese, Korean, Vietnamese, Burmese kind: a family name of the list {@code eastern}
 * and one to three short words behind it, none of which is inflected: {@code Дэн Сяопин}, {@code
 * Ким Гу}, {@code Во Нгуен Зяп}.
 */
final class EastAsianNames {

  private static final int LONGEST_WORD = 9;
  private static final int MOST = 4;

  private final PersonEvidence evidence;
  private final int eastern;
  private final int place;
  private final int rank;

  EastAsianNames(Lexicon lexicon, PersonEvidence evidence) {
    this.evidence = evidence;
    eastern = lexicon.id("eastern");
    place = lexicon.id("place");
    rank = lexicon.id("rank");
  }

  /** The name that begins with a unit, or null. */
  @Nullable FoundPerson at(Scene scene, int at) {
    Unit unit = scene.units().get(at);
    if (!unit.is(eastern) || !unit.isCapitalized()) {
      return null;
    }
    int end = at + 1;
    boolean telling = false;
    while (end - at < MOST && continues(scene.at(end), unit)) {
      telling |= !scene.units().get(end).isKnown() || scene.units().get(end).is(eastern);
      end++;
    }
    return telling ? new FoundPerson(at, end, at, -1, "eastern-name", 0.85) : null;
  }

  private boolean continues(@Nullable Unit unit, Unit first) {
    return unit != null
        && unit.isWord()
        && unit.isCapitalized()
        && unit.sentence() == first.sentence()
        && unit.text().length() <= LONGEST_WORD
        && PersonEvidence.isCyrillic(unit)
        && !unit.is(place)
        && !unit.is(rank)
        && !evidence.qualifiesNothing(unit)
        && !evidence.endsLikeSurname(unit)
        && !unit.text().matches("(?U).+(ого|ему|ому|ыми|ими|ами|ов|ых|их)");
  }
}
