package org.audiatur.mention;

import java.util.Locale;
import java.util.regex.Pattern;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary form of a name of several words: its head and the adjectives before it in the
 * nominative, what follows the head as written, the words' own letter case kept. Names in the
 * plural stay in the plural as written.
 */
final class DictionaryForm {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern ORDINAL_END = Pattern.compile("-?\\p{IsCyrillic}+$");
  private static final Pattern VOWEL_BEFORE_UKRAINIAN = Pattern.compile("(?U).*[аеєиіїоуюя]ець");
  private static final Pattern INHABITANT = Pattern.compile("(?U).*[яа]нин");
  private static final Pattern FLEETING = Pattern.compile("(?U).*[бвдзлмнпрст]ок");
  private static final Pattern VOWEL_BEFORE = Pattern.compile("(?U).*[аеиоуя]ец");
  private static final Pattern HARD = Pattern.compile("(?U).*[гкхжчшщ]");
  private static final Pattern UKRAINIAN = Pattern.compile(".*[іїє].*");
  private static final Pattern HARD_ADJECTIVE = Pattern.compile("(?U).*[гкхжчшщ]ой");
  private static final Pattern MASCULINE = Pattern.compile("(?U).{2,}(ый|ий|ой)");
  private static final Pattern LIKELY_MASCULINE =
      Pattern.compile("(?U).+(ск|цк|н|ш|ч|щ|ж|к|г|х|[втлрд])(ий|ый)");

  private final int adj;
  private final int orgname;
  private final int relational;
  private final NameForms forms;
  private final Lexicon lexicon;

  DictionaryForm(Lexicon lexicon) {
    this.lexicon = lexicon;
    orgname = lexicon.id("orgname");
    adj = lexicon.id("adj");
    relational = lexicon.id("relational");
    forms = lexicon.forms();
  }

  /** The dictionary form of the units from {@code first} to before {@code end}. */
  String of(Scene scene, int first, int end) {
    int head = headOf(scene, first, end);
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean space = i > first && !scene.isGlued(i - 1);
      name.append(space ? " " : "")
          .append(i <= head ? nominative(scene, i, head) : scene.units().get(i).text());
    }
    return BLANKS.matcher(name).replaceAll(" ");
  }

  /** The first noun: what stands before it are its adjectives. */
  private int headOf(Scene scene, int first, int end) {
    for (int i = first; i < end; i++) {
      Unit unit = scene.units().get(i);
      if (unit.isWord() && (!unit.is(adj) || i == end - 1)) {
        return i;
      }
    }
    return first;
  }

  private String nominative(Scene scene, int at, int head) {
    Unit unit = scene.units().get(at);
    if (unit.kind() == Unit.Kind.ORDINAL) {
      return ordinal(unit.text(), nounReading(scene.units().get(head)));
    }
    if (unit.language().equals("en")) {
      return unit.text();
    }
    if (!unit.isWord()
        || unit.text().equals(unit.text().toUpperCase(Locale.ROOT))
        || unit.text().endsWith(")")) {
      return unit.text();
    }
    return at == head ? noun(unit) : adjective(unit, scene.units().get(head));
  }

  /** {@code 4-го} before a masculine noun: {@code 4-й}; an English ordinal has one form. */
  private static String ordinal(String text, @Nullable Analysis noun) {
    String digits = ORDINAL_END.matcher(text).replaceFirst("");
    if (noun == null || digits.equals(text)) {
      return text;
    }
    boolean plural = noun.has(Grammeme.PLURAL) && !noun.has(Grammeme.SINGULAR);
    return digits
        + (plural
            ? "-е"
            : noun.has(Grammeme.FEMININE) ? "-я" : noun.has(Grammeme.NEUTER) ? "-е" : "-й");
  }

  private String noun(Unit unit) {
    String listed = lexicon.entryOf(unit.text(), unit.analyses(), orgname);
    if (listed != null) {
      return NameForms.inCaseOf(unit.text(), listed);
    }
    Analysis analysis = nounReading(unit);
    boolean plural =
        analysis != null && analysis.has(Grammeme.PLURAL) && !analysis.has(Grammeme.SINGULAR);
    return analysis == null ? alone(unit) : nominativeOf(unit, analysis, plural);
  }

  /** An adjective whose noun stands elsewhere: {@code в Ленкоранском и Казахском уездах}. */
  private String alone(Unit unit) {
    String masculine = unit.is(relational) ? masculine(unit) : null;
    return masculine == null ? unit.text() : NameForms.inCaseOf(unit.text(), masculine);
  }

  private String nominativeOf(Unit unit, Analysis analysis, boolean plural) {
    String lemma = compound(unit.text(), analysis.lemma());
    String many = unit.language().equals("uk") ? ukrainianPluralOf(lemma) : pluralOf(lemma);
    return NameForms.inCaseOf(unit.text(), plural ? many : lemma);
  }

  /**
   * The dictionary looks the last part of a compound up: the parts before it are kept as written.
   */
  private static String compound(String text, String lemma) {
    int hyphen = text.lastIndexOf('-');
    return hyphen > 0 && lemma.indexOf('-') < 0 ? text.substring(0, hyphen + 1) + lemma : lemma;
  }

  private static @Nullable Analysis nounReading(Unit unit) {
    return unit.analyses().stream()
        .filter(a -> a.is(PartOfSpeech.NOUN) || a.is(PartOfSpeech.UNKNOWN))
        .findFirst()
        .orElse(null);
  }

  /** Regular plural of a Ukrainian noun, from its dictionary form. */
  private static String ukrainianPluralOf(String lemma) {
    if (lemma.endsWith("ець")) {
      return lemma.substring(0, lemma.length() - 3)
          + (VOWEL_BEFORE_UKRAINIAN.matcher(lemma).matches() ? "йці" : "ці");
    }
    if (INHABITANT.matcher(lemma).matches()) {
      return lemma.substring(0, lemma.length() - 2) + "и";
    }
    return Character.isLetter(lemma.charAt(lemma.length() - 1))
            && "аяьйоеєиіїу".indexOf(lemma.charAt(lemma.length() - 1)) < 0
        ? lemma + "и"
        : lemma.replaceFirst("а$", "и");
  }

  /** Regular plural of a noun, from its dictionary form. */
  static String pluralOf(String lemma) {
    String stem = lemma.substring(0, lemma.length() - 1);
    if (INHABITANT.matcher(lemma).matches()) {
      return lemma.substring(0, lemma.length() - 2) + "е";
    }
    if (lemma.endsWith("ец")) {
      return lemma.substring(0, lemma.length() - 2)
          + (VOWEL_BEFORE.matcher(lemma).matches() ? "йцы" : "цы");
    }
    if (FLEETING.matcher(lemma).matches()) {
      return lemma.substring(0, lemma.length() - 2) + "ки";
    }
    return switch (lemma.charAt(lemma.length() - 1)) {
      case 'а' -> stem + (HARD.matcher(stem).matches() ? "и" : "ы");
      case 'я', 'ь', 'й' -> stem + "и";
      case 'о' -> stem + "а";
      case 'е' -> stem + "я";
      case 'и', 'ы', 'у', 'ю', 'э' -> lemma;
      default -> lemma + (HARD.matcher(lemma).matches() ? "и" : "ы");
    };
  }

  /** The adjective in the nominative, in the gender and number of its noun. */
  private String adjective(Unit unit, Unit head) {
    Analysis noun = nounReading(head);
    String masculine = masculine(unit);
    if (masculine == null || noun == null) {
      return unit.text();
    }
    boolean plural = noun.has(Grammeme.PLURAL) && !noun.has(Grammeme.SINGULAR);
    boolean soft = masculine.endsWith("ний");
    String stem = masculine.substring(0, masculine.length() - 2);
    if (UKRAINIAN.matcher(masculine).matches() || unit.language().equals("uk")) {
      return NameForms.inCaseOf(
          unit.text(),
          stem
              + (plural
                  ? "і"
                  : noun.has(Grammeme.FEMININE) ? "а" : noun.has(Grammeme.NEUTER) ? "е" : "ий"));
    }
    String ending =
        plural
            ? plural(masculine)
            : noun.has(Grammeme.FEMININE)
                ? (soft ? "яя" : "ая")
                : noun.has(Grammeme.NEUTER)
                    ? (soft ? "ее" : "ое")
                    : masculine.substring(masculine.length() - 2);
    return NameForms.inCaseOf(unit.text(), stem + ending);
  }

  private static String plural(String masculine) {
    return masculine.endsWith("ый")
            || masculine.endsWith("ой") && !HARD_ADJECTIVE.matcher(masculine).matches()
        ? "ые"
        : "ие";
  }

  /**
   * False for the superlative that a dictionary puts under its positive: {@code высший} is not
   * {@code высокий}.
   */
  private static boolean sameStem(String text, String lemma) {
    String last = NameForms.fold(text.substring(text.lastIndexOf('-') + 1));
    String stem = NameForms.fold(lemma.substring(lemma.lastIndexOf('-') + 1));
    return last.startsWith(stem.substring(0, Math.max(1, stem.length() - 3)));
  }

  private @Nullable String masculine(Unit unit) {
    for (Analysis analysis : unit.analyses()) {
      boolean adjective =
          analysis.is(PartOfSpeech.ADJECTIVE)
              || analysis.is(PartOfSpeech.PARTICIPLE)
              || analysis.is(PartOfSpeech.NUMERAL);
      if (adjective
          && MASCULINE.matcher(analysis.lemma()).matches()
          && sameStem(unit.text(), analysis.lemma())) {
        return compound(unit.text(), analysis.lemma());
      }
    }
    return forms.nominatives(unit.text()).stream()
        .filter(n -> LIKELY_MASCULINE.matcher(n).matches())
        .findFirst()
        .orElse(null);
  }
}
