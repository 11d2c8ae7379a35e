package org.audiatur.time;

import java.util.BitSet;

/**
 * What is looked for outside of a match.
 *
 * @param kinds words of these kinds
 * @param start the beginning of the sentence
 * @param begin that, or a sign
 * @param stop where nothing follows that the words before could belong to
 * @param tight that nothing stands between
 */
record Look(BitSet kinds, boolean start, boolean begin, boolean stop, boolean tight) {

  static Look of(Pattern pattern, Kinds kinds) {
    BitSet wanted = new BitSet();
    boolean stop = collect(pattern, kinds, wanted, "STOP");
    boolean tight = collect(pattern, kinds, wanted, "TIGHT");
    return new Look(wanted, is(pattern, "START"), is(pattern, "BEGIN"), stop, tight);
  }

  private static boolean is(Pattern pattern, String name) {
    return pattern instanceof Pattern.Word word && word.type().equals(name);
  }

  /** Adds the kinds of a word or a choice of words; true if one bears the name. */
  private static boolean collect(Pattern pattern, Kinds kinds, BitSet wanted, String name) {
    return switch (pattern) {
      case Pattern.Word word -> {
        wanted.set(kinds.named(word.type()));
        yield word.type().equals(name);
      }
      case Pattern.Literal literal -> {
        wanted.set(kinds.quoted(literal.text()));
        yield false;
      }
      case Pattern.Choice choice -> {
        boolean found = false;
        for (Pattern part : choice.parts()) {
          found |= collect(part, kinds, wanted, name);
        }
        yield found;
      }
      default -> false;
    };
  }
}
