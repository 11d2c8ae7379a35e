package org.audiatur.mention;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;

/** What speaks for and against a word being a part of a person's name. */
final class PersonEvidence {

  private static final Pattern TELLING =
      Pattern.compile(
          "(?U)\\p{Lu}\\p{Ll}+(ов|ев|ёв|ин)(ым|у)|\\p{Lu}\\p{Ll}{2,}(швили|дзе|заде)|\\p{Lu}\\p{Ll}{2,}енко|\\p{Lu}\\p{Ll}{2,}(адзе|идзе)");
  private static final Pattern SURNAME_END =
      Pattern.compile(
          "(?U)\\p{Lu}\\p{Ll}+((ов|ев|ёв|ин|ын)(а|у|ым|е|ой)?|(ск|цк)(ий|ого|ому|им|ом|ая|ой|ую)|дзе|швили|енко|чук|щук|(ян|янц)(а|у|ом|е)?|ич(а|у|ем|е)?|заде)");
  private static final Pattern UKRAINIAN_END =
      Pattern.compile(
          "(?U)\\p{Lu}[\\p{Ll}’'ʼ]+([сц]ьк(ий|ого|ому|им|ім|а|ої|ій|у|ою)|(ен|ь|й|ч|ш)к(о|а|у|ом|ові)|[ую]к(а|у|ом|ові)?|ець|(ін|ів|їв|ов|ев|єв)(а|у|им|і|ові)?|дзе|швілі|(ян|янц)(а|у|ом|ові)?|ич(а|у|ем|еві)?)");

  private static final Pattern FOREIGN_END = Pattern.compile("(?U).{2,}(швили|дзе|заде|енко)");

  private final boolean english;
  private final int given;
  private final int rank;
  private final int famous;
  private final int place;
  private final int relational;
  private final int notName;
  private final int group;
  private final int org;
  private final int label;
  private final int nation;
  private final int open;
  private final int head;
  private final int kind;
  private final int telling;
  private final int surnameEnd;
  private final int ukrainianEnd;
  private final int foreignEnd;
  private final int[] local;
  private final int[] towards;

  /**
   * @param english true for a language that tells proper nouns by its dictionary
   */
  PersonEvidence(Lexicon lexicon, boolean english) {
    this.english = english;
    given = lexicon.id("given");
    rank = lexicon.id("rank");
    famous = lexicon.id("person");
    place = lexicon.id("place");
    relational = lexicon.id("relational");
    notName = lexicon.id("notname");
    group = lexicon.id("groupword");
    org = lexicon.id("orgname");
    label = lexicon.id("placelabel");
    nation = lexicon.id("nation");
    open = lexicon.id("open");
    head = lexicon.id("orghead");
    kind = lexicon.id("placekind");
    telling = lexicon.id("telling");
    surnameEnd = lexicon.id("surname-end");
    ukrainianEnd = lexicon.id("ukrainian-surname-end");
    foreignEnd = lexicon.id("foreign-surname-end");
    local = new int[] {lexicon.id("inside"), lexicon.id("on")};
    towards = new int[] {lexicon.id("through"), lexicon.id("towards")};
  }

  /** Two words that no dictionary knows, side by side in capitals within a sentence. */
  boolean areForeign(Scene scene, Unit first, Unit second) {
    Unit before = scene.at(first.index() - 1);
    boolean labelled = before != null && (before.is(label) || before.is(open));
    boolean named =
        !first.first()
            && first.analyses().stream().anyMatch(a -> a.has(Grammeme.GIVEN_NAME) && !a.guessed());
    return !labelled
        && (named || !first.isKnown())
        && isForeignSurname(second)
        && second.isWord()
        && second.isCapitalized()
        && !second.is(place)
        && !second.is(relational)
        && !qualifiesNothing(second)
        && isCyrillic(first)
        && isCyrillic(second);
  }

  /** Unknown, or a noun that is no given name: {@code Кок} behind {@code Бессель} is no cook. */
  private boolean isForeignSurname(Unit unit) {
    boolean noun =
        unit.canBe(PartOfSpeech.NOUN)
            && !unit.canBe(PartOfSpeech.ADJECTIVE)
            && !unit.is(rank)
            && !unit.is(head)
            && !unit.is(kind);
    return !unit.is(given) && (!unit.isKnown() || noun);
  }

  static boolean isCyrillic(Unit unit) {
    return Character.UnicodeScript.of(unit.text().codePointAt(0))
            == Character.UnicodeScript.CYRILLIC
        && !unit.text().equals(unit.text().toUpperCase(Locale.ROOT));
  }

  /** What is asked of each form. */
  List<FormRule> formRules() {
    return List.of(
        new FormRule(telling, form -> isName(form) && matches(TELLING, form.text())),
        new FormRule(surnameEnd, form -> isName(form) && matches(SURNAME_END, form.text())),
        new FormRule(ukrainianEnd, form -> isName(form) && matches(UKRAINIAN_END, form.text())),
        new FormRule(foreignEnd, form -> isName(form) && matches(FOREIGN_END, form.lower())));
  }

  private static boolean isName(WordForm form) {
    return form.isWord() && form.isCapitalized();
  }

  private static boolean matches(Pattern pattern, String word) {
    return pattern.matcher(word).matches();
  }

  boolean endsLikeSurname(Unit unit) {
    return unit.is(unit.language().equals("uk") ? ukrainianEnd : surnameEnd);
  }

  /** Known to history, marked as a surname by the dictionary, or ending like one. */
  boolean isTellingSurname(Unit unit) {
    boolean foreign =
        english
            && !isCyrillic(unit)
            && (!unit.isKnown() || unit.analyses().getFirst().has(Grammeme.PROPER));
    boolean marked =
        unit.analyses().stream().anyMatch(a -> a.has(Grammeme.SURNAME) && !a.guessed());
    boolean ends = endsLikeSurname(unit);
    return unit.isWord()
        && unit.isCapitalized()
        && !unit.is(place)
        && !qualifiesNothing(unit)
        && (unit.is(famous)
            || ends && !unit.is(nation)
            || foreign
            || marked && !unit.is(relational));
  }

  boolean qualifiesNothing(Unit unit) {
    return unit.is(notName) || unit.is(org) || unit.is(group);
  }

  boolean isGiven(Unit unit) {
    return unit.isCapitalized()
        && (unit.is(given) || mayBeGiven(unit))
        && !unit.text().equals(unit.text().toUpperCase(Locale.ROOT));
  }

  /** A given name by the dictionary, or unknown to it: evidence only before a telling surname. */
  boolean mayBeGiven(Unit unit) {
    boolean named = unit.analyses().stream().anyMatch(a -> a.has(Grammeme.GIVEN_NAME));
    boolean bare =
        !unit.is(place)
            && !unit.is(notName)
            && !unit.is(rank)
            && !unit.is(relational)
            && !unit.is(group)
            && !unit.is(org);
    return bare && (named || !unit.isKnown()) && unit.text().length() > 2;
  }

  /** Capitalised, no place, no office, and not an adjective that belongs to a noun after it. */
  boolean couldBeSurname(Scene scene, Unit unit, boolean strongContext) {
    if (!unit.isWord() || !isNameCased(unit) || unit.text().length() < 2 || unit.is(notName)) {
      return false;
    }
    if (!strongContext && unit.is(org)) {
      return false;
    }
    boolean shouting =
        unit.text().length() > 1
            && unit.text().length() < 5
            && unit.text().equals(unit.text().toUpperCase(Locale.ROOT));
    if (shouting
        || unit.text().indexOf('(') > 0
        || !strongContext && (unit.is(place) || qualifies(scene, unit))) {
      return false;
    }
    boolean proper =
        english
            && !isCyrillic(unit)
            && !unit.analyses().isEmpty()
            && unit.analyses().getFirst().has(Grammeme.PROPER);
    return strongContext
        || proper
        || !unit.isKnown()
        || unit.analyses().stream().anyMatch(a -> a.has(Grammeme.SURNAME))
        || unit.is(famous);
  }

  /**
   * No small word ({@code P. S. Не}), and behind initials in other letters than its own no word of
   * the dictionary ({@code X. Дождь}).
   */
  boolean couldFollowInitials(Scene scene, int initials, Unit unit) {
    boolean named = unit.analyses().stream().anyMatch(a -> a.has(Grammeme.SURNAME));
    boolean small =
        !named
            && !unit.analyses().isEmpty()
            && switch (unit.analyses().getFirst().pos()) {
              case PARTICLE, CONJUNCTION, PREPOSITION, PRONOUN ->
                  !unit.analyses().getFirst().guessed();
              default -> false;
            };
    boolean mixed = scriptOf(scene.units().get(initials)) != scriptOf(unit);
    return !small && !(mixed && unit.isKnown() && !named) && couldBeSurname(scene, unit, true);
  }

  private static Character.UnicodeScript scriptOf(Unit unit) {
    return Character.UnicodeScript.of(unit.text().codePointAt(0));
  }

  /**
   * As {@link #couldBeSurname}; a town may share its name with a person ({@code полковник Юрьев})
   * where the office is in a case in which no town could depend on it.
   */
  boolean couldFollowOffice(Scene scene, Unit unit, Unit office) {
    boolean named = unit.analyses().stream().anyMatch(a -> a.has(Grammeme.SURNAME));
    boolean possessed =
        unit.analyses().stream().anyMatch(a -> a.has(Grammeme.SURNAME) && a.has(Grammeme.GENITIVE));
    int shared = unit.agreement() & office.agreement();
    boolean apposed =
        unit.is(place)
            && (named || endsLikeSurname(unit))
            && !unit.is(relational)
            && !possessed
            && (shared & ~Agreement.GENITIVE) != 0;
    return apposed
        ? !qualifiesNothing(unit) && isNameCased(unit) && !qualifies(scene, unit)
        : couldBeSurname(scene, unit, false);
  }

  /** {@code Масри}, and {@code эль-Масри} with its article. */
  static boolean isNameCased(Unit unit) {
    int hyphen = unit.text().indexOf('-');
    return unit.isCapitalized()
        || hyphen > 1
            && hyphen < 4
            && hyphen + 2 < unit.text().length()
            && Character.isUpperCase(unit.text().charAt(hyphen + 1));
  }

  /** True for an adjective with its noun behind it: {@code командующий Кавказским фронтом}. */
  boolean qualifies(Scene scene, Unit unit) {
    Unit next = scene.at(unit.index() + 1);
    boolean adjective = unit.is(relational) || unit.canBe(PartOfSpeech.ADJECTIVE);
    return adjective
        && next != null
        && next.isWord()
        && next.sentence() == unit.sentence()
        && !next.canBe(PartOfSpeech.VERB)
        && (next.canBe(PartOfSpeech.NOUN) || next.canBe(PartOfSpeech.ADJECTIVE))
        && (next.agreement() & unit.agreement()) != 0;
  }

  /** As {@link #qualifies}, but the noun must be nothing else: {@code Троцкого прямо называло}. */
  boolean qualifiesSurely(Scene scene, Unit unit) {
    Unit next = scene.at(unit.index() + 1);
    boolean noun =
        next != null
            && !next.analyses().isEmpty()
            && next.analyses().getFirst().is(PartOfSpeech.NOUN)
            && next.agreement() != Agreement.ANY;
    return noun && qualifies(scene, unit);
  }

  /**
   * Unknown to the dictionary and ending like a surname, where no preposition of place stands
   * before it.
   */
  boolean isTelling(Scene scene, Unit unit) {
    Unit before = scene.at(unit.index() - 1);
    boolean placed =
        before != null
            && (before.isAny(local)
                || before.isAny(towards)
                || before.is(label)
                || before.is(open));
    boolean sure = unit.is(telling);
    boolean likely = !unit.first() && !placed && !unit.is(relational) && endsLikeSurname(unit);
    boolean listed =
        !unit.analyses().isEmpty()
            && unit.analyses().stream().allMatch(a -> a.has(Grammeme.SURNAME) && !a.guessed());
    boolean ends = unit.is(foreignEnd);
    return (sure || likely)
        && !unit.is(place)
        && (!unit.isKnown() || listed || ends)
        && !qualifiesNothing(unit);
  }

  /** True if the likeliest reading of a word is a surname that the dictionary lists. */
  static boolean isSurnameFirst(Unit unit) {
    return !unit.analyses().isEmpty()
        && unit.analyses().getFirst().has(Grammeme.SURNAME)
        && !unit.analyses().getFirst().guessed();
  }

  /**
   * A surname first of all by the dictionary; at the beginning of a sentence it must be nothing
   * else.
   */
  boolean isListedSurname(Scene scene, Unit unit) {
    Unit before = scene.at(unit.index() - 1);
    boolean placed = before != null && (before.isAny(local) || before.is(label) || before.is(open));
    boolean surname = isSurnameFirst(unit);
    boolean only = unit.analyses().stream().allMatch(a -> a.has(Grammeme.SURNAME));
    return surname
        && (only || !unit.first())
        && !placed
        && !english
        && !unit.is(place)
        && !unit.is(relational)
        && !unit.is(nation)
        && !qualifiesNothing(unit);
  }

  /** A dictionary word at the beginning of a sentence may be just that word. */
  static boolean isCommonAtStart(Unit unit) {
    return unit.first()
        && unit.isKnown()
        && unit.analyses().stream().noneMatch(a -> a.has(Grammeme.SURNAME));
  }
}
