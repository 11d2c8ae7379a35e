package org.audiatur.claim;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;

/**
 * The little words of one language that hold a sentence together, by what they do in it.
 * Thread-safe.
 *
 * <p>Read from tables of the language (pronouns, conjunctions, negation, particles, verb-forms) and
 * of the field (modal-words, pointers): a use, a tab, words; what each use means stands at the head
 * of the table. A language may leave a use empty, and a table out.
 */
final class FunctionWords {

  /** What a word does, in the order of the tables. */
  enum Use {
    ALONE,
    THIRD,
    HIS,
    HERS,
    THEIRS,
    SUBJECT,
    WHOSE,
    RELATIVE,
    WHICH,
    WHERE,
    BARE_WHICH,
    SUBORDINATE,
    TOGETHER,
    CONTENT,
    PURPOSE_CLAUSE,
    CONDITION,
    BELIEVING,
    THAT,
    AS,
    CLAUSES,
    AND,
    JOINS,
    LAST,
    BETWEEN,
    LEADING,
    THEN,
    PAIR,
    NOT,
    HELPS,
    ONLY,
    WITHOUT,
    EMPHATIC,
    COUNTING,
    PART_OF,
    AT_SESSION,
    DURING,
    INSTEAD,
    STRETCH,
    DEADLINE,
    BE,
    REFLEXIVE,
    PARTICIPLE,
    PRESENT_TOO,
    DOES_WHAT,
    PURPOSE,
    PRICE,
    TOWARDS,
    FROM,
    MAYBE,
    PROMISING,
    PERMITTING,
    PREVENTING,
    CONSISTING,
    WILLED,
    AIM,
    TOLD,
    SCENE,
    HAVE,
    DO,
    MODAL,
    TO,
    DETERMINER,
    ARTICLE,
    POSSESSED,
    AGENT,
    OF,
    OPENS,
    TELLING,
    TAKING,
    NO,
    PERSONAL,
    CARRIES,
    SUFFERED,
    LOOSE,
    INTRANSITIVE,
    FATE,
    OPENS_APART,
    CLOCK,
    PARTICLE,
    DATING,
    GOES_ON,
    SPEAKER,
    PARTITIVE,
    PERSON,
    SOME,
    QUANTITY,
    PICKED,
    PICKED_FROM,
    POINTING,
    INTENSIVE,
    GIVEN,
    WHEN,
    AWAY,
    LIGHT,
    EMPTY,

    /** «himself»: the subject of its clause again. */
    SELF,
    SAYING,
    FUTURE,

    /** «had the Saxons come»: a helper that, before its subject, puts a condition. */
    INVERTED,

    /** «saw forty prisoners shot»: verbs of seeing and hearing. */
    PERCEIVING,

    /** «I», «they»: what can only be a subject, so that a verb follows. */
    ACTING,

    /** «at last»: two words that stand among the verbs of a group as an adverb does. */
    AMONG_VERBS,

    /** «кажется»: a verb that between commas only says how sure the speaker is. */
    ASIDE
  }

  private static final List<String> OF_LANGUAGE =
      List.of("pronouns", "conjunctions", "negation", "particles", "verb-forms");
  private static final List<String> OF_FIELD = List.of("modal-words", "pointers");

  private static final Set<Use> NONE = Set.of();

  private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);
  private final Map<String, Set<Use>> usesOf = new HashMap<>();

  FunctionWords(LanguagePack language, FieldPack field) {
    for (String table : OF_LANGUAGE) {
      if (language.has(table)) {
        language.table(table).forEach(row -> add(language.code() + "/" + table, row));
      }
    }
    for (String table : OF_FIELD) {
      String file = language.code() + "/" + table;
      if (field.has(file)) {
        field.table(file).forEach(row -> add(file, row));
      }
    }
  }

  private void add(String table, List<String> row) {
    Use use = use(table, row.getFirst());
    for (String word : row.get(1).split(" ")) {
      String plain = Words.plain(word.replace('_', ' '));
      words.computeIfAbsent(use, key -> new HashSet<>()).add(plain);
      usesOf.computeIfAbsent(plain, key -> EnumSet.noneOf(Use.class)).add(use);
    }
  }

  private static Use use(String table, String name) {
    try {
      return Use.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          table + ": expected one of " + List.of(Use.values()) + ", got \"" + name + "\"", e);
    }
  }

  /** True if a word, in lower case and ё as е, has this use. */
  boolean is(Use use, String word) {
    return uses(word).contains(use);
  }

  /** What a word, in lower case and ё as е, does. */
  Set<Use> uses(String word) {
    return usesOf.getOrDefault(word, NONE);
  }

  /** True if a word ends as a word of this use does. */
  boolean ends(Use use, String word) {
    return ending(use, word) > 0;
  }

  /** How long the ending of this use is that a word has, 0 for none. */
  private int ending(Use use, String word) {
    for (String ending : words.getOrDefault(use, Set.of())) {
      if (word.endsWith(ending)) {
        return ending.length();
      }
    }
    return 0;
  }

  /** The verb that a reflexive one is made of, the verb itself if it is none. */
  String withoutReflexive(String lemma) {
    return lemma.substring(0, lemma.length() - ending(Use.REFLEXIVE, lemma));
  }

  /** True for the dictionary form of a reflexive verb. */
  boolean isReflexive(String lemma) {
    return ends(Use.REFLEXIVE, lemma);
  }
}
