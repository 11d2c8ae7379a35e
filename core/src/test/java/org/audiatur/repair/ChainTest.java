package org.audiatur.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.audiatur.lang.Packs;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each rule alone and the whole chain on random nasty texts, against a naive reference that drags
 * each character's origin along.
 */
class ChainTest {

  private static final Repairer REPAIRER = new Repairer(Packs.standard());
  private static final int ROUNDS = 150;
  private static final String[] WORDS = {
    "прави",
    "тельство",
    "военно",
    "технический",
    "кто",
    "нибудь",
    "Сухум",
    "Кале",
    "нарoд",
    "оккуПация",
    "аpмия",
    "об",
    "єднання",
    "non",
    "interference",
    "Russia",
    "depart",
    "ment",
    "сл0во",
    "192О",
    "крепость12",
    "З января",
    "п р и к а з",
    "MОСКВА",
    "ХІХ",
    "ﬁeld",
    "й",
    "правительствѣ",
    "12",
    "1919",
    "Записки писаря",
    "город.12 Затем",
    "м²",
    "и",
    "а",
    "X",
    "BOCTOK"
  };
  private static final String[] DAMAGE = {
    "-\n",
    "\ufffd\n",
    "\u00ad\n",
    "\u00ac\n",
    "\ufffd",
    "\ufffdа\ufffdа\ufffd",
    "\ufffd\ufffd",
    "\u00ad",
    "\u00ac",
    " ",
    "  ",
    "\t",
    "\u00a0",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\f",
    "\n\f",
    "\u2028",
    "\u0085",
    "\ufeff",
    "\u200b",
    "\u200d",
    "\u0001",
    "\u0096",
    "\u001f",
    "\u0301",
    "\u0306",
    "\u0308",
    "\ud83d\ude00",
    "\ud800",
    "\udc00",
    "-",
    "–",
    " – ",
    ". ",
    ", ",
    "«",
    "»",
    "’",
    "   12   ",
    "\n\n48      Записки писаря\n\n",
    "- ",
    "\ufffd ",
    " \ufffd",
    "0",
    "3",
    "I",
    "\u05d0"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 1917, 1918, 1920})
  void eachRuleAloneChangesDisjointPlacesThatStripBackToTheSource(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = randomText(random);
      for (Corrector rule : REPAIRER.correctors()) {
        String where = "seed %d round %d rule %s".formatted(seed, round, rule.rule());
        List<Repair> repairs = rule.correct(text);
        assertThatTheyAreInOrderAndWhole(repairs, text, where);
        ReadingText reading = ReadingText.of(SourceText.of("random", text), repairs);
        assertThatItIs(reading, Traced.apply(Traced.text(text), repairs), where);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 1919, 1921, 1922})
  void theWholeChainStripsBackToTheSourceAndKeepsEachCharactersPlace(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      SourceText source = SourceText.of("random", randomText(random));
      String where = "seed %d round %d".formatted(seed, round);
      ReadingText reading = REPAIRER.repair(source);
      assertThatTheyAreInOrderAndWhole(reading.repairs(), source.text(), where);
      List<Traced> naive = Traced.text(source.text());
      for (Corrector rule : REPAIRER.correctors()) {
        naive = Traced.apply(naive, rule.correct(Traced.textOf(naive)));
      }
      assertThatItIs(reading, naive, where);
    }
  }

  private static void assertThatTheyAreInOrderAndWhole(
      List<Repair> repairs, String text, String where) {
    int done = 0;
    for (Repair repair : repairs) {
      assertThat(repair.start()).as(where + " " + repair).isGreaterThanOrEqualTo(done);
      assertThat(repair.end()).as(where + " " + repair).isLessThanOrEqualTo(text.length());
      assertThat(isInsidePair(text, repair.start())).as(where + " " + repair).isFalse();
      assertThat(isInsidePair(text, repair.end())).as(where + " " + repair).isFalse();
      done = repair.end();
    }
  }

  private static boolean isInsidePair(String text, int position) {
    return position > 0
        && position < text.length()
        && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
  }

  private static void assertThatItIs(ReadingText reading, List<Traced> naive, String where) {
    String original = reading.source().text();
    assertThat(reading.text()).as(where).isEqualTo(Traced.textOf(naive));
    assertThat(reading.stripped()).as(where).isEqualTo(original);
    assertThat(reading.stripped().getBytes(StandardCharsets.UTF_8))
        .as(where)
        .isEqualTo(original.getBytes(StandardCharsets.UTF_8));
    int[] codePoints = original.codePoints().toArray();
    for (int i = 0; i < naive.size(); i++) {
      if (!isInsidePair(reading.text(), i) && !isInsidePair(reading.text(), i + 1)) {
        Passage passage = reading.passage(Span.of(i, i + 1));
        int length = passage.end() - passage.start();
        assertThat(passage.text())
            .as("%s at %d", where, i)
            .isEqualTo(new String(codePoints, passage.start(), length));
        int origin = naive.get(i).origin();
        if (origin >= 0) {
          int place = original.codePointCount(0, origin);
          assertThat(place).as("%s at %d", where, i).isBetween(passage.start(), passage.end() - 1);
        }
      }
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\ufeff" : "");
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
      text.append(random.nextBoolean() ? " " : DAMAGE[random.nextInt(DAMAGE.length)]);
    }
    return text.toString();
  }
}
