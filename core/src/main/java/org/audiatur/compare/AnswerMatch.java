package org.audiatur.compare;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.audiatur.lang.PartOfSpeech;

/**
 * Where the parts of an expression stand in a sentence.
 *
 * @param at the words that are found
 * @param who the words between these that are asked for
 */
record AnswerMatch(Nominals.Told told, BitSet at, BitSet who) {

  /** The last word of the parts from a word on, -1 if they do not stand there. */
  int last(List<AnswerWords.Part> parts, int from) {
    if (parts.isEmpty() || parts.size() == 1 && parts.getFirst() instanceof AnswerWords.Who) {
      return from - 1;
    }
    List<AnswerWords.Part> rest = parts.subList(1, parts.size());
    return switch (parts.getFirst()) {
      case AnswerWords.Any any -> one(any, rest, from);
      case AnswerWords.Gap gap -> gap(rest, from, gap);
      case AnswerWords.Who asked -> asked(rest, from);
    };
  }

  private int one(AnswerWords.Any any, List<AnswerWords.Part> rest, int from) {
    if (from < told.forms().size()
        && AnswerReader.is(told.forms().get(from), any.words())
        && isJoined(from)) {
      boolean known = at.get(from);
      at.set(from);
      int last = last(rest, from + 1);
      if (last >= 0) {
        return last;
      }
      at.set(from, known);
    }
    return any.optional() ? last(rest, from) : -1;
  }

  /** Between words that follow each other no sign stands but a comma. */
  private boolean isJoined(int from) {
    return from == 0
        || !at.get(from - 1)
        || !AnswerReader.parted(told, from - 1, from, AnswerReader.STOP);
  }

  /** After some words or none. */
  private int gap(List<AnswerWords.Part> rest, int from, AnswerWords.Gap gap) {
    Pattern sign =
        gap.most() <= AnswerReader.LONGEST
            ? AnswerReader.SIGN
            : gap.far() ? AnswerReader.END : AnswerReader.STOP;
    for (int next = from; next <= Math.min(told.forms().size(), from + gap.most()); next++) {
      if (isCut(from, next, sign) || gap.close() && next > from && isVerbal(next - 1)) {
        return -1;
      }
      int last = last(rest, next);
      if (last >= 0) {
        return last;
      }
    }
    return -1;
  }

  private boolean isVerbal(int at) {
    Nominals.Form form = told.forms().get(at);
    return ClauseWindows.isFinite(form) || form.isFirst(PartOfSpeech.CONJUNCTION);
  }

  private boolean isCut(int from, int next, Pattern sign) {
    return from > 0
        && next < told.forms().size()
        && AnswerReader.parted(told, from - 1, next, sign);
  }

  /** After one word at least, those that are asked for. */
  private int asked(List<AnswerWords.Part> rest, int from) {
    for (int next = from + 1;
        next <= Math.min(told.forms().size(), from + AnswerReader.LONGEST);
        next++) {
      int last = isCut(from, next, AnswerReader.SIGN) ? -1 : last(rest, next);
      if (last >= 0) {
        who.set(from, next);
        return last;
      }
    }
    return -1;
  }
}
