package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.lang.Packs;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;

/**
 * What is asked for, cut where the next verb begins: «занять мост, сжечь лодки и ждать» are three.
 */
final class Segments {

  /** A comma, or a conjunction, or the end of a sentence, before at most three words and a verb. */
  private static final Pattern CUT =
      Pattern.compile("[,;.]\\s+|\\s+(?:и|да|а также|та|й|і|and)\\s+");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’ʼ-]*");
  private static final int FIRST = 3;

  private final Packs packs;

  private final Vocabulary marks;

  Segments(Packs packs) {
    this.packs = packs;
    this.marks = new Vocabulary(packs, "infinitive-words");
  }

  /** In text order; the whole where there is one verb or none. */
  List<Span> of(Account account, Span words) {
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

  /** An infinitive, where the language has words for it only behind one: "to". */
  private boolean beginsWithVerb(String language, String text, Span rest) {
    Matcher word = WORD.matcher(text).region(rest.start(), rest.end());
    boolean marked = marks.isEmpty(language);
    for (int i = 0; i < FIRST && word.find(); i++) {
      String form = word.group().toLowerCase(Locale.ROOT);
      if (i > 0 && CUT.matcher(text).region(rest.start(), word.start()).find()) {
        return false;
      }
      if (marked && isInfinitive(language, form)) {
        return true;
      }
      marked |= marks.knows(language, form);
    }
    return false;
  }

  private boolean isInfinitive(String language, String word) {
    return packs.language(language).morphology().analyse(word).stream()
        .anyMatch(analysis -> analysis.is(PartOfSpeech.INFINITIVE));
  }
}
