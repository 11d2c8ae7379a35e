package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.audiatur.token.Sentence;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences in which {…} happened before, after or during ⟦…⟧. */
class RelationReaderTest {

  private static final Packs PACKS = Packs.standard();
  private static final Tokenizer TOKENIZER = new Tokenizer(PACKS);
  private static final RelationReader READER = new RelationReader(PACKS);
  private static final Pattern MARK = Pattern.compile("[{⟦]([^}⟧]*)[}⟧]");

  @TestFactory
  Stream<DynamicTest> everyRowOfThePacksReadsItsExample() {
    List<DynamicTest> tests = new ArrayList<>();
    for (LanguagePack pack : PACKS.languages()) {
      for (List<String> row : pack.table("time-relations")) {
        if (row.size() > 3) {
          tests.add(
              DynamicTest.dynamicTest(
                  pack.code() + ": " + row.get(2), () -> check(row.get(3), row.getFirst())));
        }
      }
    }
    return tests.stream();
  }

  private static void check(String example, String kind) {
    List<TimeRelation> relations = read(example);
    assertThat(relations).as(example).hasSize(1);
    assertThat(relations.getFirst().kind().label()).isEqualTo(kind);
    assertThat(relations.getFirst().claim()).startsWith("{");
    assertThat(relations.getFirst().other()).startsWith("⟦");
  }

  @Test
  void aLengthOfTimeIsReadWithItsOwnSlack() {
    assertThat(gap("Через два дня после ⟦падения⟧ города полк {ушёл}."))
        .isEqualTo(new TimeRelation.Gap(1440, 3 * 1440));
    assertThat(gap("За двадцать пять дней до ⟦штурма⟧ мост {взорвали}."))
        .isEqualTo(new TimeRelation.Gap(24 * 1440, 26 * 1440));
    assertThat(gap("The king {abdicated} 3 weeks after the ⟦battle⟧."))
        .isEqualTo(new TimeRelation.Gap(2 * 10080, 4 * 10080));
    assertThat(gap("The king {abdicated} the day after the ⟦battle⟧."))
        .isEqualTo(new TimeRelation.Gap(0, 2 * 1440));
    assertThat(gap("Спустя около двух недель после ⟦сражения⟧ король {отрёкся}.")).isNull();
  }

  @Test
  void theWordsRunFromTheFirstToTheHappening() {
    String text = "Полк {ушёл} лишь через два дня после ⟦падения⟧ города.";
    Span span = read(text).getFirst().span();
    assertThat(plain(text).substring(span.start(), span.end()))
        .isEqualTo("через два дня после падения");
  }

  @Test
  void whatIsNotSaidIsNotRead() {
    assertThat(read("После смерти командира {отступление} ⟦началось⟧.")).isEmpty();
    assertThat(read("Полк {отошёл} до Керчи, где ⟦взял⟧ обоз.")).isEmpty();
    assertThat(read("Полк {отошёл}, а конница ⟦заняла⟧ перевал.")).isEmpty();
    assertThat(read("After dinner he {ordered} the ⟦arrest⟧ of the mayor.")).isEmpty();
    assertThat(read("Полк {отошёл} и закрепился до ⟦взятия⟧ города.")).isEmpty();
    assertThat(read("Крепость {сдалась} после обстрела, который ⟦вёл⟧ флот.")).isEmpty();
  }

  @Test
  void aClauseThatDescribesTheHappeningIsPassedOver() {
    assertThat(read("После ⟦взятия⟧ города, который обороняли греки, войска {двинулись} дальше."))
        .hasSize(1);
  }

  private static TimeRelation.Gap gap(String marked) {
    return read(marked).getFirst().gap();
  }

  private static String plain(String marked) {
    return marked.replaceAll("[{}⟦⟧]", "");
  }

  private static List<TimeRelation> read(String marked) {
    ReadingText reading = ReadingText.unrepaired(SourceText.of("example", plain(marked)));
    TokenizedText text = TOKENIZER.tokenize(reading);
    Sentence sentence = text.sentences().getFirst();
    List<Claim> claims = new ArrayList<>();
    Matcher marks = MARK.matcher(marked);
    for (int shift = 0; marks.find(); shift += 2) {
      Span trigger = Span.of(marks.start() - shift, marks.end() - shift - 2);
      claims.add(claim(marks.group(), sentence.span(), trigger));
    }
    return READER.read(text, claims);
  }

  private static Claim claim(String id, Span quote, Span trigger) {
    return new Claim(
        id,
        "movement",
        quote,
        trigger,
        null,
        Modality.ASSERTED,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        1,
        "by hand");
  }
}
