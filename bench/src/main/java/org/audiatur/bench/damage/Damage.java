package org.audiatur.bench.damage;

/**
 * One kind of damage.
 *
 * @param name as tables and the command line name it
 * @param variants in how many ways it looks; each text is to be damaged in each
 * @param does damages a page at places of its choice
 */
public record Damage(String name, int variants, Doing does) {

  Damage(String name, Doing does) {
    this(name, 1, does);
  }

  /** What a kind of damage does to a text. */
  public interface Doing {

    /**
     * @param oneIn about one in this many of the places where the damage is possible is damaged
     */
    void damage(Page page, int oneIn);
  }

  /** The clean text of a page damaged in this way only. */
  public Damaged apply(Page page, int oneIn) {
    does.damage(page, oneIn);
    return page.damaged();
  }
}
