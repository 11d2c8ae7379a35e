package org.audiatur.structure;

import org.audiatur.lang.Packs;

/** What the rules of an outline look words up in: heads, names, dates, genres. */
record Forms(SectionHeads heads, Persons persons, DateLines dates, Genres genres) {

  static Forms of(Packs packs) {
    return new Forms(
        new SectionHeads(packs, "section-heads"),
        new Persons(packs),
        new DateLines(packs),
        new Genres(packs));
  }
}
