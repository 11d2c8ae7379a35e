package org.audiatur.mention;

import java.util.regex.Pattern;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;

/**
 * The classes that a unit has by its form: {@code cap low caps initial num ordnum roman adj noun
 * gen plural proper open close start any}.
 */
final class FormClasses {

  private static final Pattern CAPITALS =
      Pattern.compile("[\\p{Lu}-]{2,}(\\s?\\(\\p{L}+\\))?|(\\p{Lu}\\p{Ll}?){2,6}\\s?\\(\\p{L}+\\)");
  private static final Pattern RELATIONAL =
      Pattern.compile(
          "(?U).{2,}(ск|цк)(ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)|.{2,}(ськ|цьк)(ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)");

  private static final Pattern SURNAME_GENITIVE =
      Pattern.compile("(?U).+((ов|ев|ёв|ин|ын)а|(ск|цк)ого)");

  private static final int LONGEST_NAME = 40;

  private final Lexicon lexicon;
  private final int cap;
  private final int low;
  private final int caps;
  private final int initial;
  private final int num;
  private final int ordnum;
  private final int roman;
  private final int adj;
  private final int noun;
  private final int gen;
  private final int plural;
  private final int open;
  private final int close;
  private final int word;
  private final int relational;
  private final int pluralgen;
  private final int small;
  private final int surgen;
  private final int latin;
  private final Stumps stumps;
  private final int site;
  private final int unknown;
  private final int orgname;
  private final int rank;
  private final int proper;
  private final int ends;
  private final int ampersand;

  FormClasses(Lexicon lexicon, Stumps stumps) {
    this.lexicon = lexicon;
    this.stumps = stumps;
    site = lexicon.id("site");
    unknown = lexicon.id("unknown");
    orgname = lexicon.id("orgname");
    rank = lexicon.id("rank");
    proper = lexicon.id("proper");
    ends = lexicon.id("ends");
    ampersand = lexicon.id("ampersand");
    cap = lexicon.id("cap");
    low = lexicon.id("low");
    caps = lexicon.id("caps");
    initial = lexicon.id("initial");
    num = lexicon.id("num");
    ordnum = lexicon.id("ordnum");
    roman = lexicon.id("roman");
    adj = lexicon.id("adj");
    noun = lexicon.id("noun");
    gen = lexicon.id("gen");
    plural = lexicon.id("plural");
    open = lexicon.id("open");
    close = lexicon.id("close");
    word = lexicon.id("word");
    relational = lexicon.id("relational");
    pluralgen = lexicon.id("pluralgen");
    small = lexicon.id("small");
    surgen = lexicon.id("surgen");
    latin = lexicon.id("latin");
  }

  void classify(WordForm unit) {
    switch (unit.kind()) {
      case NUMBER -> number(unit);
      case ORDINAL -> ordinal(unit);
      case ROMAN -> romanOrInitial(unit);
      case INITIAL -> unit.classes().set(initial);
      case SIGN -> sign(unit);
      case WORD -> word(unit);
      case CITATION -> {}
    }
  }

  private void number(WordForm unit) {
    unit.classes().set(num);
    if (unit.text().length() == 1 && "1234".contains(unit.text())) {
      unit.classes().set(small);
    }
  }

  /** {@code 3-х дивизий} counts, {@code 3-й дивизии} names. */
  private void ordinal(WordForm unit) {
    boolean counts = unit.text().matches("\\d+-?(х|ти|мя|ми)");
    unit.classes().set(counts ? small : ordnum);
  }

  private void romanOrInitial(WordForm unit) {
    unit.classes().set(roman);
    if (unit.text().length() == 1) {
      unit.classes().set(initial);
    }
  }

  private void sign(WordForm unit) {
    switch (unit.text()) {
      case "«", "“", "„" -> unit.classes().set(open);
      case "»", "”" -> unit.classes().set(close);
      case "\"" -> {
        unit.classes().set(open);
        unit.classes().set(close);
      }
      case "&" -> unit.classes().set(ampersand);
      default -> {}
    }
  }

  private void word(WordForm unit) {
    unit.classes().set(word);
    unit.classes().set(unit.isCapitalized() ? cap : low);
    if (unit.isCapitalized()
        && SURNAME_GENITIVE.matcher(unit.lower()).matches()
        && (!unit.isKnown() || unit.analyses().getFirst().has(Grammeme.SURNAME))) {
      unit.classes().set(surgen);
    }
    if (CAPITALS.matcher(unit.text()).matches()) {
      unit.classes().set(caps);
    }
    if (unit.isCapitalized()
        && Character.UnicodeScript.of(unit.text().codePointAt(0))
            == Character.UnicodeScript.LATIN) {
      unit.classes().set(latin);
    }
    bodyByForm(unit);
    partOfSpeech(unit);
    if (!lexicon.isInflected()) {
      uninflected(unit);
      return;
    }
    if ((unit.agreement() & Agreement.GENITIVE) != 0) {
      unit.classes().set(gen);
    }
    if ((unit.agreement() & Agreement.PLURAL) != 0) {
      unit.classes().set(plural);
    }
    if ((unit.agreement() & Agreement.GENITIVE & Agreement.PLURAL) != 0) {
      unit.classes().set(pluralgen);
    }
  }

  /** Words without cases: their number is what the dictionary says. */
  private void uninflected(WordForm unit) {
    boolean many = unit.analyses().stream().anyMatch(a -> a.has(Grammeme.PLURAL));
    if (many || !unit.isKnown() && unit.lower().endsWith("s")) {
      unit.classes().set(plural);
    }
    boolean named =
        unit.isKnown() && unit.analyses().getFirst().has(Grammeme.PROPER) || !unit.isKnown();
    if (unit.isCapitalized() && named) {
      unit.classes().set(proper);
    }
    unit.classes().set(gen);
    if (!unit.isCapitalized() && endsPhrase(unit)) {
      unit.classes().set(ends);
    }
  }

  /** A word that goes on with no noun: first of all a verb or a preposition, and no noun. */
  private static boolean endsPhrase(WordForm unit) {
    if (unit.analyses().isEmpty()) {
      return false;
    }
    return switch (unit.analyses().getFirst().pos()) {
      case VERB, INFINITIVE -> !unit.canBe(PartOfSpeech.NOUN);
      case PREPOSITION, PRONOUN, ADVERB -> true;
      default -> false;
    };
  }

  /** The address of a site, a name put together of stumps, a name that no dictionary knows. */
  private void bodyByForm(WordForm unit) {
    if (unit.text().indexOf('.') > 0) {
      unit.classes().set(site);
    }
    if (!unit.isCapitalized() || unit.text().length() > LONGEST_NAME) {
      return;
    }
    if (!unit.is(rank) && stumps.maybe(unit.text()) && stumps.make(lexicon.forms().lemmas(unit))) {
      unit.classes().set(orgname);
    }
    if (!unit.isKnown() && Agreement.adjectiveEnding(unit.lower()) == 0) {
      unit.classes().set(unknown);
    }
  }

  private void partOfSpeech(WordForm unit) {
    String lower = unit.lower();
    boolean relation = RELATIONAL.matcher(lower).matches();
    if (relation) {
      unit.classes().set(relational);
    }
    boolean adjective =
        unit.canBe(PartOfSpeech.ADJECTIVE) || unit.canBe(PartOfSpeech.PARTICIPLE) || relation;
    if (adjective || (!unit.isKnown() && Agreement.adjectiveEnding(lower) != 0)) {
      unit.classes().set(adj);
    }
    boolean nominal =
        unit.analyses().stream()
            .anyMatch(a -> a.is(PartOfSpeech.NOUN) && !a.has(Grammeme.PATRONYMIC));
    if (nominal || unit.analyses().isEmpty() || !unit.isKnown()) {
      unit.classes().set(noun);
    }
  }

  /** Number of a class that this or a lexicon gives. */
  int id(String name) {
    return lexicon.id(name);
  }
}
