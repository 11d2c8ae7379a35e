package org.audiatur.repair;

import java.util.Locale;
import java.util.Set;
import org.audiatur.repair.Break.Joint;

/**
 * What the two pieces of a broken word are together: one word, a compound with a hyphen, or
 * neither. The dictionaries decide, then the text itself, then how compounds are built.
 */
final class Hyphenation {

  private static final int SHORTEST_LAST = 4;
  private static final int SHORTEST_FIRST = 3;

  private final Set<String> heads;
  private final Set<String> tails;
  private final Set<String> and;
  private final Set<String> nameTails;

  Hyphenation(Spelling spelling) {
    heads = spelling.column("hyphen-parts", row -> row.get(1).equals("head"));
    tails = spelling.column("hyphen-parts", row -> row.get(1).equals("tail"));
    and = spelling.column("hyphen-parts", row -> row.get(1).equals("and"));
    nameTails = spelling.list("name-tails");
  }

  /** What the dictionaries say. */
  Joint judge(Break broken, Words words) {
    if (broken.isCapitalAfter()) {
      return broken.isHyphen() || broken.isLost() ? Joint.HYPHEN : Joint.JOIN;
    }
    if (broken.isHyphen() && broken.isShort()) {
      return Joint.HYPHEN;
    }
    boolean joined = knowsOne(words, broken.joined());
    boolean hyphened = knowsOne(words, broken.hyphened());
    if (joined != hyphened) {
      return joined ? Joint.JOIN : Joint.HYPHEN;
    }
    if (joined) {
      return Joint.UNSURE;
    }
    return particle(broken, words);
  }

  private static boolean knowsOne(Words words, String[] forms) {
    for (String form : forms) {
      if (words.knows(form)) {
        return true;
      }
    }
    return false;
  }

  /** What short parts say that take a hyphen, or may stand after one. */
  private Joint particle(Break broken, Words words) {
    String last = broken.last().toLowerCase(Locale.ROOT);
    String next = broken.next().toLowerCase(Locale.ROOT);
    if (broken.isHyphen() && and.contains(next)) {
      return Joint.SUSPEND;
    }
    boolean part =
        heads.contains(last) && words.knows(next) && next.length() >= SHORTEST_LAST
            || tails.contains(next) && words.knows(last);
    return part ? Joint.HYPHEN : Joint.UNSURE;
  }

  /**
   * What is likeliest where the dictionaries do not decide. No printer breaks a word after its
   * first letter, so a hyphen beside a single one is the word's own: «д-р», «Б-ский».
   */
  Joint guess(Break broken, JointCorrector.Evidence evidence) {
    Joint counted = count(broken, evidence.counts());
    if (counted != Joint.UNSURE) {
      return counted;
    }
    if (knowsOne(evidence.words(), broken.joined())) {
      return broken.isHyphen() && broken.isCombiningForm() ? Joint.HYPHEN : Joint.JOIN;
    }
    if (broken.hasLetter()) {
      return broken.isHyphen() ? Joint.HYPHEN : Joint.JOIN;
    }
    return compound(broken, evidence);
  }

  /**
   * What is likeliest for U+FFFD inside a line, where neither dictionaries nor the text decide: a
   * form with a hyphen, if one is known.
   */
  Joint inLine(Break broken, JointCorrector.Evidence evidence) {
    Words words = evidence.words();
    boolean both = knowsOne(words, broken.joined()) && knowsOne(words, broken.hyphened());
    return both || isCompound(broken, evidence.words()) ? Joint.HYPHEN : Joint.UNSURE;
  }

  /** What the text has elsewhere. */
  Joint count(Break broken, WordCount counts) {
    int joined = most(counts, broken.joined());
    int hyphened = most(counts, broken.hyphened());
    if (joined == hyphened) {
      return Joint.UNSURE;
    }
    return joined > hyphened ? Joint.JOIN : Joint.HYPHEN;
  }

  private static int most(WordCount counts, String[] forms) {
    int most = 0;
    for (String form : forms) {
      most = Math.max(most, counts.of(form));
    }
    return most;
  }

  private Joint compound(Break broken, JointCorrector.Evidence evidence) {
    Words words = evidence.words();
    boolean mark = broken.isHyphen() || broken.isLost() && !evidence.soft();
    if (mark && isCompound(broken, words)) {
      return Joint.HYPHEN;
    }
    boolean two = isTwoWords(broken, words);
    if (two && broken.isHyphen() && !broken.isCapitalBefore()) {
      return Joint.HYPHEN;
    }
    boolean gap = evidence.soft() || evidence.breaks() && broken.isCapitalBefore();
    return two && broken.isLost() && !gap ? Joint.APART : Joint.JOIN;
  }

  /** «политико-дипломатический», «Нури-паша». */
  private boolean isCompound(Break broken, Words words) {
    String next = broken.next();
    boolean adjective = broken.isCombiningForm() && words.isAdjective(next);
    boolean name =
        broken.isCapitalBefore() && words.lemmas(next).stream().anyMatch(nameTails::contains);
    return next.length() >= SHORTEST_LAST - 1 && (adjective || name);
  }

  private static boolean isTwoWords(Break broken, Words words) {
    return broken.last().length() >= SHORTEST_FIRST
        && broken.next().length() >= SHORTEST_LAST
        && words.knows(broken.last())
        && words.knows(broken.next());
  }
}
