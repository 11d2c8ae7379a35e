package org.audiatur.structure;

import org.audiatur.lang.Packs;

/** What the rules of an outline look words up in: heads, names, dates, genres. */
record Forms(SectionHeads heads, Persons persons, DateLines dates, Genres genres) {

  static Forms of(Packs packs) {
    SectionHeads heads = new SectionHeads(packs, "section-heads");
    DateLines dates = new DateLines(packs);
    Letters letters = new Letters(heads, dates, new Voice(packs));
    return new Forms(heads, new Persons(packs), dates, new Genres(packs, letters));
  }
}
