package org.audiatur.bench.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.audiatur.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DamagesTest {

  private static final String STORY =
      """
      Осенью 1793 года отряд «зелёных» егерей перешёл военно-полевой мост и занял мельницу — без выстрела. \
      Из 130 человек вернулось 101; об этом писал лейтенант, его об'яснение сохранилось.

      A fine officer's report of the 3rd company fills 14 pages; it was finished on 30 October.
      """
          .repeat(40);

  private static Page page(long seed) {
    return new Page(STORY, "ru", seed, (int) seed);
  }

  private static Iterable<Damage> damages() {
    return Damages.all();
  }

  @ParameterizedTest
  @MethodSource("damages")
  void takingTheEditsBackGivesTheCleanText(Damage damage) {
    for (long seed = 0; seed < 20; seed++) {
      Damaged damaged = damage.apply(page(seed), 5);
      assertThat(restored(damaged)).as("%s, seed %d", damage.name(), seed).isEqualTo(STORY);
      assertThat(damaged.edits()).as(damage.name()).isNotEmpty();
    }
  }

  private static String restored(Damaged damaged) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (int i = 0; i < damaged.edits().size(); i++) {
      Span place = damaged.places().get(i);
      assertThat(place.in(damaged.text())).isEqualTo(damaged.edits().get(i).damaged());
      text.append(damaged.text(), done, place.start());
      text.append(damaged.edits().get(i).clean().in(STORY));
      done = place.end();
    }
    return text.append(damaged.text().substring(done)).toString();
  }

  @Test
  void theSameSeedDamagesTheSamePlaces() {
    Damage mixed = Damages.all().getLast();
    long seed = new Random(5).nextLong();
    assertThat(mixed.apply(page(seed), 5)).isEqualTo(mixed.apply(page(seed), 5));
    assertThat(mixed.apply(page(seed + 1), 5)).isNotEqualTo(mixed.apply(page(seed), 5));
  }

  @Test
  void linesAreNoWiderThanTheirWidthAndPagesCarryHeadsAndNumbers() {
    Page page = page(0);
    Compositor.set(page, Setting.wrapped(page, "-").withPages(page));
    Damaged damaged = page.damaged();
    assertThat(damaged.text().lines()).allMatch(line -> line.length() <= 81);
    assertThat(damaged.edits()).anyMatch(edit -> edit.kind().startsWith("word broken"));
    assertThat(damaged.edits()).anyMatch(edit -> edit.kind().startsWith("page in a sentence"));
  }

  @Test
  void wordsAreBrokenBetweenSyllables() {
    assertThat(Syllables.mayBreak("правительство", 2)).isFalse();
    assertThat(Syllables.mayBreak("правительство", 3)).isTrue();
    assertThat(Syllables.mayBreak("правительство", 8)).isFalse();
    assertThat(Syllables.mayBreak("строй", 3)).isFalse();
  }
}
