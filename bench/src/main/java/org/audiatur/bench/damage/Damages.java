package org.audiatur.bench.damage;

import java.util.ArrayList;
import java.util.List;

/** All kinds of damage, one at a time and mixed. */
public final class Damages {

  /** Kinds that touch words and marks; each can be mixed with each. */
  private static final List<Damage> SMALL =
      List.of(
          new Damage("byte-order-mark", MarkDamage::byteOrderMark),
          new Damage("look-alikes", WordDamage::lookAlikes),
          new Damage("figures-for-letters", WordDamage::figuresForLetters),
          new Damage("letters-for-figures", MarkDamage::lettersForFigures),
          new Damage("small-caps", WordDamage::smallCaps),
          new Damage("spaced-letters", WordDamage::letterSpacing),
          new Damage("note-numbers", WordDamage::noteNumbers),
          new Damage("raised-numbers", WordDamage::raisedNumbers),
          new Damage("soft-hyphens", WordDamage::softHyphens),
          new Damage("lost-hyphens", WordDamage::lostHyphens),
          new Damage("former-line-ends", WordDamage::formerLineEnds),
          new Damage("lost-marks", MarkDamage::lostMarks),
          new Damage("ligatures", MarkDamage::ligatures),
          new Damage("marks-apart", MarkDamage::apart),
          new Damage("blanks", MarkDamage::blanks));

  private static final List<String> HYPHENS = List.of("-", "-", "\u00ad", "\ufffd");

  /** How much rarer each kind is where all are mixed. */
  private static final int RARER = 8;

  private Damages() {}

  /** Each kind alone, then {@code mixed}. */
  public static List<Damage> all() {
    List<Damage> all = new ArrayList<>(SMALL);
    all.add(new Damage("wrapped", wrapped("")));
    all.add(new Damage("wrapped-hyphen", wrapped("-")));
    all.add(new Damage("wrapped-soft-hyphen", wrapped("\u00ad")));
    all.add(new Damage("wrapped-lost-hyphen", wrapped("\ufffd")));
    all.add(new Damage("pages", PageStyle.ALL.size(), Damages::pages));
    all.add(new Damage("pages-long-lines", PageStyle.ALL.size(), Damages::longLines));
    all.add(new Damage("line-ends", MarkDamage::lineEnds));
    all.add(new Damage("mixed", 3, Damages::mixed));
    return List.copyOf(all);
  }

  private static Damage.Doing wrapped(String hyphen) {
    return (page, oneIn) -> Compositor.set(page, Setting.wrapped(page, hyphen));
  }

  private static void pages(Page page, int oneIn) {
    Compositor.set(page, Setting.wrapped(page, page.pick(HYPHENS)).withPages(page));
  }

  /** Paragraphs in one line each, with pages. */
  private static void longLines(Page page, int oneIn) {
    Compositor.set(page, Setting.longLines(page));
  }

  /** Every kind at once, each the rarer, in a text wrapped and set in pages. */
  public static Damage printed() {
    return new Damage("printed", PageStyle.ALL.size(), Damages::printed);
  }

  private static void printed(Page page, int oneIn) {
    SMALL.forEach(damage -> damage.does().damage(page, oneIn * RARER));
    pages(page, oneIn);
    MarkDamage.lineEnds(page, oneIn);
  }

  /** The same; one text in four has its paragraphs in one line each. */
  private static void mixed(Page page, int oneIn) {
    if (page.once(4)) {
      SMALL.forEach(damage -> damage.does().damage(page, oneIn * RARER));
      longLines(page, oneIn);
      MarkDamage.lineEnds(page, oneIn);
    } else {
      printed(page, oneIn);
    }
  }
}
