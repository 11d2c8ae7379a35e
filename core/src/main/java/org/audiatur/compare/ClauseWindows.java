package org.audiatur.compare;

import java.util.Locale;
import java.util.regex.Pattern;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** How far a clause reaches around a word: to the signs and the words that open another. */
final class ClauseWindows {

  /** The words from {@code from} to before {@code to}. */
  record Window(int from, int to) {

    /** With what stands behind its last word: «7 января 1922». */
    Span span(Nominals.Told told) {
      int end =
          to < told.forms().size()
              ? told.forms().get(to).word().span().start()
              : told.sentence().end();
      int start =
          from == 0 ? told.sentence().start() : told.forms().get(from).word().span().start();
      String text = told.account().text().text().substring(start, end);
      return new Span(start, end - (text.length() - END.matcher(text).replaceAll("").length()));
    }
  }

  private static final Pattern SIGN = Pattern.compile("[,;:()\\[\\]—–!?…]|\\s-\\s");

  private static final Pattern NUMBERED = Pattern.compile("\\(\\p{Nd}+\\)");
  private static final Pattern END = Pattern.compile("[\\s,;:.(]+$");

  private final Nominals nominals;
  private final FieldWords<String> when;

  /** Of one sentence many words are asked for, one after the other. */
  private record Opened(Nominals.Told told, boolean[] words) {}

  private volatile @Nullable Opened last;

  ClauseWindows(Material material, Nominals nominals) {
    this.when = material.list("when-words");
    this.nominals = nominals;
  }

  Window around(Nominals.Told told, int at) {
    boolean[] opens = opened(told);
    int from = at;
    while (from > 0 && !opens[from]) {
      from--;
    }
    int to = at + 1;
    while (to < told.forms().size() && !opens[to]) {
      to++;
    }
    return new Window(from, to);
  }

  /**
   * The window around a word with those beside it that have no verb, and the one before it where it
   * opens with a word such as "when".
   */
  Span reach(Nominals.Told told, int at) {
    Window own = around(told, at);
    Span span = own.span(told);
    Window next = own;
    while (next.to() < told.forms().size()) {
      next = around(told, next.to());
      if (hasVerb(told, next)) {
        break;
      }
      span = span.span(next.span(told));
    }
    Window before = own;
    boolean opened = isOpened(told, own);
    while (before.from() > 0) {
      before = around(told, before.from() - 1);
      if (hasVerb(told, before) && !opened) {
        break;
      }
      opened = false;
      span = span.span(before.span(told));
    }
    return span;
  }

  private boolean isOpened(Nominals.Told told, Window window) {
    String first = told.forms().get(window.from()).text().toLowerCase(Locale.ROOT);
    return when.of(told.account().language()).containsKey(first);
  }

  static boolean hasVerb(Nominals.Told told, Window window) {
    for (int i = window.from(); i < window.to(); i++) {
      if (isFinite(told.forms().get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean[] opened(Nominals.Told told) {
    Opened known = last;
    if (known == null || known.told() != told) {
      known = new Opened(told, opens(told));
      last = known;
    }
    return known.words();
  }

  /** True for each word before which a clause begins. */
  private boolean[] opens(Nominals.Told told) {
    boolean[] opens = new boolean[told.forms().size()];
    for (int i = 1; i < opens.length; i++) {
      opens[i] = isSign(told, i) || isConjunction(told, i) && isBetweenVerbs(told, i);
    }
    return opens;
  }

  private static boolean isSign(Nominals.Told told, int at) {
    int from = told.forms().get(at - 1).word().span().end();
    int to = told.forms().get(at).word().span().start();
    boolean dated =
        Material.mentions(told.account(), told.sentence()).stream()
            .anyMatch(
                mention ->
                    mention.type().equals("DATE") && mention.span().encloses(new Span(from, to)));
    String between = told.account().text().text().substring(from, to);
    return !dated && SIGN.matcher(NUMBERED.matcher(between).replaceAll("")).find();
  }

  private boolean isConjunction(Nominals.Told told, int at) {
    Nominals.Form form = told.forms().get(at);
    return form.isFirst(PartOfSpeech.CONJUNCTION)
        || form.is(PartOfSpeech.CONJUNCTION) && !form.is(PartOfSpeech.PREPOSITION)
        || nominals
            .pronouns(told.account().language(), "relative")
            .contains(form.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isBetweenVerbs(Nominals.Told told, int at) {
    boolean before = false;
    for (int i = at - 1; i >= 0 && (i + 1 == at || !isSign(told, i + 1)); i--) {
      before |= isFinite(told.forms().get(i));
    }
    boolean after = false;
    for (int i = at + 1; i < told.forms().size() && !isSign(told, i); i++) {
      after |= isFinite(told.forms().get(i));
    }
    return before && after;
  }

  static boolean isVerb(Nominals.Form form) {
    return form.isFirst(PartOfSpeech.VERB) || form.isFirst(PartOfSpeech.PARTICIPLE);
  }

  static boolean isFinite(Nominals.Form form) {
    return form.isFirst(PartOfSpeech.VERB)
        || form.isFirst(PartOfSpeech.PARTICIPLE) && form.has(org.audiatur.lang.Grammeme.SHORT);
  }
}
