package org.audiatur.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens and sentences of any text, however damaged, hold all of it exactly once. */
class TilingTest {

  private static final Tokenizer TOKENIZER = new Tokenizer(Packs.standard());

  private static final List<String> PIECES =
      List.of(
          "Баку",
          "г.",
          " ",
          "  ",
          "\n",
          "\r\n",
          "\n\n",
          "\t",
          "С.",
          "В",
          "2,5",
          "1918–1920",
          "28-й",
          "-",
          "–",
          "«",
          "»",
          "[",
          "]",
          "(",
          ")",
          "\"",
          "“",
          "”",
          "„",
          "...",
          "…",
          "?!",
          ".",
          ",",
          "XI",
          "Х",
          "🙂",
          "\uD800",
          "\uDC00",
          "\u0000",
          "\u0007",
          "\uFFFD",
          "\u00AD",
          "\u200B",
          "\uFEFF",
          "עברית",
          "العربية",
          "е\u0301",
          "п’ять",
          "don't",
          "№",
          "%",
          "T-34",
          "тов.",
          "\f",
          "\u2028");

  private static TokenizedText read(String text) {
    return TOKENIZER.tokenize(ReadingText.unrepaired(SourceText.of("test", text)));
  }

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void holdsAllOfTheTextOnce(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    random.ints(1 + random.nextInt(60), 0, PIECES.size()).forEach(i -> text.append(PIECES.get(i)));
    TokenizedText read = read(text.toString());
    assertTokensTile(read, text.toString());
    assertSentencesTile(read);
  }

  private static void assertTokensTile(TokenizedText read, String text) {
    int done = 0;
    for (Token token : read.tokens()) {
      assertBlank(text.substring(done, token.span().start()));
      assertThat(token.text()).isNotEmpty().isEqualTo(token.span().in(text));
      assertThat(token).isSameAs(read.tokens().get(token.index()));
      done = token.span().end();
    }
    assertBlank(text.substring(done));
  }

  private static void assertBlank(String between) {
    assertThat(between.codePoints()).allMatch(Characters::isBlank);
  }

  private static void assertSentencesTile(TokenizedText read) {
    int first = 0;
    int paragraph = 0;
    for (Sentence sentence : read.sentences()) {
      assertThat(sentence.first()).isEqualTo(first);
      assertThat(sentence.end()).isGreaterThan(first);
      assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
      assertThat(sentence.span().start()).isEqualTo(read.tokens().get(first).span().start());
      assertThat(sentence.span().end())
          .isEqualTo(read.tokens().get(sentence.end() - 1).span().end());
      first = sentence.end();
      paragraph = sentence.paragraph();
    }
    assertThat(first).isEqualTo(read.tokens().size());
  }

  @Test
  void anEmptyTextHasNoTokens() {
    assertThat(read("").tokens()).isEmpty();
    assertThat(read(" \n\t\u0000 ").sentences()).isEmpty();
  }

  @Test
  void aLongLineWithoutBlanksOrSentenceEndsIsRead() {
    assertThat(read("а".repeat(60_000)).tokens()).hasSize(1);
    assertThat(read("(".repeat(20_000) + ")".repeat(20_000)).tokens()).hasSize(40_000);
    assertThat(read("«".repeat(20_000)).tokens()).hasSize(20_000);
    assertThat(read("слово, ".repeat(10_000)).tokens()).hasSize(20_000);
    assertThat(read("т. ".repeat(10_000)).tokens()).hasSize(20_000);
    assertThat(read("1,".repeat(10_000)).tokens()).isNotEmpty();
    assertThat(read("а-".repeat(10_000)).tokens()).isNotEmpty();
  }
}
