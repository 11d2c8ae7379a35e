package org.audiatur.lang;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Words made of words that the dictionary knows: with a hyphen («премьер-министра», «Нури-паша»),
 * with a known first part («общегородской»), or with an adjective after a linking vowel
 * («политикодипломатические»). Thread-safe.
 */
final class Compounds {

  private static final int SHORTEST_REST = 4;
  private static final int SHORTEST_ADJECTIVE = 6;
  private static final long PERSON =
      Grammeme.bits(Grammeme.SURNAME, Grammeme.PROPER, Grammeme.ANIMATE);
  private static final long ANY_NAME =
      Grammeme.bits(Grammeme.SURNAME, Grammeme.GIVEN_NAME, Grammeme.PATRONYMIC);

  private final Function<String, List<Analysis>> known;
  private final Function<String, List<Analysis>> guessed;
  private final Set<String> prefixes;
  private final Set<String> nameTails;

  /**
   * @param known readings of the dictionary alone
   * @param guessed readings by ending
   */
  Compounds(
      Function<String, List<Analysis>> known,
      Function<String, List<Analysis>> guessed,
      List<String> prefixes,
      List<String> nameTails) {
    this.known = known;
    this.guessed = guessed;
    this.prefixes = new HashSet<>(prefixes);
    this.nameTails = new HashSet<>(nameTails);
  }

  /** Readings of a compound, empty for a word that is none. */
  Optional<List<Analysis>> read(String word) {
    int hyphen = word.lastIndexOf('-');
    List<Analysis> found = hyphen < 0 ? joined(word.toLowerCase(Locale.ROOT)) : List.of();
    if (hyphen > 0 && hyphen < word.length() - 1) {
      found = hyphenated(word, hyphen);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private List<Analysis> hyphenated(String word, int hyphen) {
    String first = word.substring(0, hyphen);
    List<Analysis> last = known.apply(word.substring(hyphen + 1).toLowerCase(Locale.ROOT));
    List<Analysis> firsts = firsts(first);
    boolean name = Character.isUpperCase(word.codePointAt(0));
    List<Analysis> compound = new ArrayList<>(last.size());
    for (Analysis reading : last) {
      boolean person = name && nameTails.contains(reading.lemma());
      if (person || (reading.grammemes() & ANY_NAME) == 0) {
        String lemma = firstPart(first, firsts, reading) + "-" + reading.lemma();
        compound.add(
            new Analysis(lemma, reading.pos(), reading.grammemes() | (person ? PERSON : 0), true));
      }
    }
    return compound;
  }

  private List<Analysis> firsts(String first) {
    List<Analysis> found = known.apply(first.toLowerCase(Locale.ROOT));
    boolean unknown =
        found.isEmpty()
            && first.length() > SHORTEST_REST
            && Character.isLowerCase(first.codePointAt(0));
    return unknown ? guessed.apply(first) : found;
  }

  /**
   * The first part in its dictionary form if it is declined like the last («города-героя»), else as
   * written.
   */
  private static String firstPart(String first, List<Analysis> firsts, Analysis last) {
    for (Analysis reading : firsts) {
      if (reading.is(PartOfSpeech.NOUN) && agree(reading.grammemes(), last.grammemes())) {
        return reading.lemma();
      }
    }
    return first.toLowerCase(Locale.ROOT);
  }

  private static boolean agree(long one, long other) {
    long both = one & other;
    return (both & Grammeme.cases()) != 0
        && (both & Grammeme.bits(Grammeme.SINGULAR, Grammeme.PLURAL)) != 0;
  }

  private List<Analysis> joined(String lower) {
    for (int cut = 2; cut <= lower.length() - SHORTEST_REST; cut++) {
      String first = lower.substring(0, cut);
      boolean prefix = prefixes.contains(first);
      if (prefix || isLinked(first) && lower.length() - cut >= SHORTEST_ADJECTIVE) {
        List<Analysis> found = rest(first, lower.substring(cut), prefix);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private boolean isLinked(String first) {
    char last = first.charAt(first.length() - 1);
    return first.length() >= SHORTEST_REST && (last == 'о' || last == 'е') && !prefixes.isEmpty();
  }

  private List<Analysis> rest(String first, String rest, boolean prefix) {
    List<Analysis> found = new ArrayList<>();
    for (Analysis reading : known.apply(rest)) {
      boolean name = (reading.grammemes() & ANY_NAME) != 0;
      if (!name && (prefix ? isOpen(reading) : reading.is(PartOfSpeech.ADJECTIVE))) {
        found.add(new Analysis(first + reading.lemma(), reading.pos(), reading.grammemes(), true));
      }
    }
    return found;
  }

  private static boolean isOpen(Analysis reading) {
    return switch (reading.pos()) {
      case NOUN, ADJECTIVE, PARTICIPLE, VERB, INFINITIVE, CONVERB -> true;
      default -> false;
    };
  }
}
