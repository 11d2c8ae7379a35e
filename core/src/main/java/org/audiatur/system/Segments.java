package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.Packs;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, cut where the next verb begins: «занять мост, сжечь лодки и ждать» are three;
 * and where another is asked: «Северной группе выступить, Южной — ждать».
 */
final class Segments {

  /** A comma, or a conjunction, or the end of a sentence but no initial's dot. */
  private static final Pattern CUT =
      Pattern.compile("(?:[,;]|(?<![^\\p{L}]\\p{Lu})\\.)\\s+|\\s+(?:и|да|а также|та|й|і|and)\\s+");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’ʼ-]*");

  /** «Северной группе — в четыре часа»: the dash stands for the verb told before. */
  private static final Pattern DASH = Pattern.compile("[\\s.]+[—–-]\\s.*", Pattern.DOTALL);

  /** Words before a verb behind a cut. */
  private static final int FIRST = 3;

  /** The same where the words name whom it is asked of. */
  private static final int NAMED = 7;

  private final Packs packs;

  private final Vocabulary marks;
  private final Vocabulary relatives;

  Segments(Packs packs) {
    this.packs = packs;
    this.marks = new Vocabulary(packs, "infinitive-words");
    this.relatives = new Vocabulary(packs, "relative-words");
  }

  /** In text order; the whole where there is one verb or none. */
  List<Span> of(Account account, Span words) {
    return cut(account, words).stream().map(segment -> unjoined(account, segment)).toList();
  }

  /** Without the conjunction that it begins with. */
  private Span unjoined(Account account, Span segment) {
    Matcher word = WORD.matcher(account.text().text()).region(segment.start(), segment.end());
    boolean joined =
        word.find()
            && word.start() == segment.start()
            && isJoining(account.languageOf(segment), word.group())
            && word.find();
    return joined ? Span.of(word.start(), segment.end()) : segment;
  }

  private List<Span> cut(Account account, Span words) {
    String text = account.text().text();
    String language = account.languageOf(words);
    List<Span> segments = new ArrayList<>();
    Matcher cut = CUT.matcher(text).region(words.start(), words.end());
    int start = words.start();
    while (cut.find()) {
      if (beginsWithVerb(language, text, Span.of(cut.end(), words.end()))) {
        segments.add(Span.of(start, cut.start()));
        start = cut.end();
      }
    }
    segments.add(Span.of(start, words.end()));
    return segments;
  }

  /** True if the words begin with what is to be done. */
  boolean isVerbFirst(Account account, Span words) {
    Matcher word = WORD.matcher(account.text().text()).region(words.start(), words.end());
    return word.find()
        && isInfinitive(account.languageOf(words), word.group().toLowerCase(Locale.ROOT));
  }

  /**
   * Whom a task is asked of, where its words begin with him: «Северной группе выступить», «а князю
   * — перерезать дорогу»; null where they name nobody.
   */
  @Nullable Span asked(Account account, Span segment) {
    String text = account.text().text();
    String language = account.languageOf(segment);
    Matcher word = WORD.matcher(text).region(segment.start(), segment.end());
    Span who = null;
    while (word.find()) {
      Span found = Span.of(word.start(), word.end());
      if (isInfinitive(language, word.group().toLowerCase(Locale.ROOT))) {
        return who;
      }
      boolean joins = who == null && isJoining(language, word.group());
      if (!joins && !isAsked(language, word.group())) {
        return null;
      }
      who = joins ? null : who == null ? found : who.span(found);
      if (who != null && DASH.matcher(text).region(word.end(), segment.end()).matches()) {
        return who;
      }
    }
    return null;
  }

  /** An infinitive, where the language has words for it only behind one: "to"; or a dash. */
  private boolean beginsWithVerb(String language, String text, Span rest) {
    Matcher word = WORD.matcher(text).region(rest.start(), rest.end());
    boolean marked = marks.isEmpty(language);
    int most = marked ? NAMED : FIRST;
    boolean asked = marked;
    boolean joined = marked;
    for (int i = 0; i < most && word.find(); i++) {
      String form = word.group().toLowerCase(Locale.ROOT);
      if (i > 0 && CUT.matcher(text).region(rest.start(), word.start()).find()
          || isRelative(language, form)) {
        return false;
      }
      if (marked && isInfinitive(language, form)) {
        return i < FIRST || asked || joined;
      }
      joined &= i > 0 ? !isFinite(language, form) : isJoining(language, form);
      asked &= isAsked(language, word.group()) || i == 0 && isJoining(language, word.group());
      if (asked && i > 0 && DASH.matcher(text).region(word.end(), rest.end()).matches()) {
        return true;
      }
      marked |= marks.knows(language, form);
    }
    return false;
  }

  private boolean isRelative(String language, String form) {
    return relatives.meaning(language, form).isPresent();
  }

  /** May stand in a phrase that says of whom: in the dative, an initial, or an unknown name. */
  private boolean isAsked(String language, String word) {
    List<Analysis> readings = readings(language, word);
    if (readings.stream().anyMatch(reading -> reading.is(PartOfSpeech.PRONOUN))) {
      return false;
    }
    return Character.isUpperCase(word.charAt(0)) && (word.length() == 1 || readings.isEmpty())
        || readings.stream()
            .anyMatch(reading -> reading.has(Grammeme.DATIVE) || reading.has(Grammeme.PROPER));
  }

  private boolean isJoining(String language, String word) {
    return readings(language, word).stream().anyMatch(r -> r.is(PartOfSpeech.CONJUNCTION));
  }

  private boolean isFinite(String language, String word) {
    return readings(language, word).stream().anyMatch(r -> r.is(PartOfSpeech.VERB));
  }

  private List<Analysis> readings(String language, String word) {
    return packs.language(language).morphology().analyse(word.toLowerCase(Locale.ROOT));
  }

  private boolean isInfinitive(String language, String word) {
    return packs.language(language).morphology().analyse(word).stream()
        .anyMatch(analysis -> analysis.is(PartOfSpeech.INFINITIVE));
  }
}
