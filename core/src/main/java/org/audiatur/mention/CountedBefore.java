package org.audiatur.mention;

import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a number counts where that stands before it, in the genitive: {@code гармат у нас було
 * шість}, {@code убитых — двести}, {@code их осталось двенадцать}. Nothing but verbs, adverbs,
 * pronouns and words of place or time may stand between, and nothing counted behind the number.
 */
final class CountedBefore {

  /** Words between what is counted and its number: «козаків за весь той день полягло сто». */
  private static final int FARTHEST = 8;

  /** Of what stands before the number. */
  private enum Between {
    COUNTED,
    SMALL,
    END
  }

  /**
   * @param text what is counted, as written; null if a pronoun says so
   */
  record Found(@Nullable String text) {}

  private final NumberWords words;
  private final int noun;
  private final int adj;
  private final int of;

  CountedBefore(NumberWords words, Lexicon lexicon) {
    this.words = words;
    this.noun = lexicon.id("noun");
    this.adj = lexicon.id("adj");
    this.of = lexicon.id("num-of");
  }

  @Nullable Found before(Scene scene, int at, NumberReader.Read number) {
    Unit unit = scene.units().get(at);
    if (!isAlone(scene, number.end(), unit) || isNumbered(scene.at(at - 1))) {
      return null;
    }
    boolean told = false;
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      Unit word = scene.units().get(i);
      if (word.sentence() != unit.sentence()) {
        return null;
      }
      switch (kind(scene, i, at)) {
        case COUNTED -> {
          boolean pronoun = isPronoun(word);
          return pronoun && !told && !tells(scene.at(i - 1))
              ? null
              : new Found(pronoun ? null : word.text());
        }
        case SMALL -> told |= word.canBe(PartOfSpeech.VERB);
        case END -> {
          return null;
        }
      }
    }
    return null;
  }

  /** Behind the number nothing that it could count. */
  private static boolean isAlone(Scene scene, int end, Unit number) {
    Unit next = scene.at(end);
    if (next == null || next.sentence() != number.sentence()) {
      return true;
    }
    return next.isWord() ? isJoint(next) : next.text().matches("[,.;:!?)…]");
  }

  private static boolean isJoint(Unit unit) {
    return !unit.analyses().isEmpty()
        && switch (unit.analyses().getFirst().pos()) {
          case CONJUNCTION -> true;
          default -> false;
        };
  }

  /** A name, a noun in another case or a preposition makes the number something else. */
  private boolean isNumbered(@Nullable Unit before) {
    return before == null
        || before.isWord() && (before.isCapitalized() && !before.first() || isPreposition(before));
  }

  private Between kind(Scene scene, int i, int number) {
    Unit word = scene.units().get(i);
    if (!word.isWord()) {
      return i == number - 1 && word.text().matches("[–—]") ? Between.SMALL : Between.END;
    }
    if (isCounted(word) && !isOfAnother(scene, i)) {
      return Between.COUNTED;
    }
    return isSmall(word) || isOblique(scene, i) ? Between.SMALL : Between.END;
  }

  private boolean isCounted(Unit word) {
    boolean many = (word.agreement() & Agreement.GENITIVE & Agreement.PLURAL) != 0;
    boolean named = word.isCapitalized() && !word.first();
    boolean nominal =
        word.is(noun) && !named && isNominal(word)
            || words.isUnit(word, "fate")
            || words.isUnit(word, "troops");
    return isPronoun(word) || many && word.agreement() != Agreement.ANY && nominal;
  }

  private static boolean isNominal(Unit word) {
    return !word.analyses().isEmpty()
        && switch (word.analyses().getFirst().pos()) {
          case NOUN, ADJECTIVE, PARTICIPLE -> true;
          default -> false;
        };
  }

  /** «Їх», «их», «нас»: the genitive of a person's pronoun, not a possessive. */
  private static boolean isPronoun(Unit word) {
    return switch (word.lower()) {
      case "їх", "нас", "вас", "их", "них" -> true;
      default -> false;
    };
  }

  /** «Командир козаків», «у козаків»: what belongs to another word; «из них» counts them. */
  private boolean isOfAnother(Scene scene, int i) {
    int first = i;
    while (first > 0
        && scene.units().get(first - 1).is(adj)
        && scene.units().get(first - 1).sentence() == scene.units().get(i).sentence()) {
      first--;
    }
    Unit before = scene.at(first - 1);
    if (before == null
        || before.sentence() != scene.units().get(i).sentence()
        || !before.isWord()) {
      return false;
    }
    return isPreposition(before) && !before.is(of)
        || before.isKnown() && !before.analyses().isEmpty() && isNounOnly(before);
  }

  private boolean isNounOnly(Unit word) {
    return word.is(noun) && word.analyses().getFirst().pos() == PartOfSpeech.NOUN;
  }

  private static boolean isPreposition(Unit word) {
    return !word.analyses().isEmpty()
        && word.analyses().getFirst().pos() == PartOfSpeech.PREPOSITION;
  }

  private static boolean tells(@Nullable Unit word) {
    return word != null && word.isWord() && word.canBe(PartOfSpeech.VERB);
  }

  private static boolean isSmall(Unit word) {
    return !word.analyses().isEmpty()
        && switch (word.analyses().getFirst().pos()) {
          case VERB, ADVERB, PRONOUN, PARTICLE, PREPOSITION -> true;
          default -> false;
        };
  }

  /** A noun with its preposition, with or without adjectives: «у нашому таборі», «того дня». */
  private boolean isOblique(Scene scene, int i) {
    Unit word = scene.units().get(i);
    if (!word.is(noun) && !word.is(adj)) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      Unit before = scene.units().get(k);
      if (isPreposition(before)) {
        return !before.is(of) || word.is(noun);
      }
      boolean describes =
          before.is(adj)
              || !before.analyses().isEmpty()
                  && before.analyses().getFirst().pos() == PartOfSpeech.PRONOUN;
      if (!describes) {
        return false;
      }
      if (words.isUnit(word, "time")) {
        return true;
      }
    }
    return false;
  }
}
