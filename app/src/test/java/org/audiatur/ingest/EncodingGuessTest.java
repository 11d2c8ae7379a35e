package org.audiatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingGuessTest {

  private static final String RUSSIAN =
      "Утром гарнизон оставил крепость. «Приказ был отдан вчера», — писал комендант; №7 его дневника об этом молчит.";
  private static final String UKRAINIAN =
      "Уранці залога залишила фортецю. Її комендант писав, що наказ було віддано ще вчора, і ґанок був порожній.";
  private static final String FRENCH =
      "La garnison a quitté la forteresse à l’aube ; l’ordre avait été donné la veille.";

  private final EncodingGuess guess = new EncodingGuess();

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
  void russianInAnOldEncodingIsRead(String charset) throws UnreadableException {
    String text =
        RUSSIAN.replace("«", "\"").replace("»", "\"").replace("—", "-").replace("№", "N ");

    assertThat(guess.decode(text.getBytes(Charset.forName(charset))))
        .isEqualTo(new Decoded(text, charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-U", "ISO-8859-5"})
  void ukrainianInAnOldEncodingIsRead(String charset) throws UnreadableException {
    String text = charset.equals("ISO-8859-5") ? UKRAINIAN.replace("ґ", "г") : UKRAINIAN;

    assertThat(guess.decode(text.getBytes(Charset.forName(charset))))
        .isEqualTo(new Decoded(text, charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866"})
  void capitalsAreReadToo(String charset) throws UnreadableException {
    String text = "ПРИКАЗ КОМЕНДАНТА. ГАРНИЗОНУ ОСТАВИТЬ КРЕПОСТЬ ДО УТРА, ОРУДИЯ СБРОСИТЬ В РЕКУ.";

    assertThat(guess.decode(text.getBytes(Charset.forName(charset))))
        .isEqualTo(new Decoded(text, charset));
  }

  @Test
  void typographicSignsOfWindowsAreRead() throws UnreadableException {
    assertThat(guess.decode(RUSSIAN.getBytes(Charset.forName("windows-1251"))).text())
        .isEqualTo(RUSSIAN);
  }

  @Test
  void westernLettersAreNotTakenForCyrillic() throws UnreadableException {
    assertThat(guess.decode(FRENCH.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(new Decoded(FRENCH, "windows-1252"));
  }

  @Test
  void anEnglishTextWithOneForeignWordIsRead() throws UnreadableException {
    String text =
        "The commandant, a man of the old régime, left at dawn. “The order,” he wrote, “came late.”";

    assertThat(guess.decode(text.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE,UTF-16LE", "UTF-16BE,UTF-16BE", "UTF-8,UTF-8"})
  void aByteOrderMarkDecidesAndStaysInTheText(String charset, String name)
      throws UnreadableException {
    String text = "\uFEFF" + RUSSIAN;

    assertThat(guess.decode(text.getBytes(Charset.forName(charset))))
        .isEqualTo(new Decoded(text, name));
  }

  @Test
  void lineEndsAndCharactersBeyondTheBasicPlaneStay() throws UnreadableException {
    String text = "Первая строка\r\nвторая\rтретья\n𝕏 и 😀\u0085";

    assertThat(guess.decode(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded(text, "UTF-8"));
  }

  @Test
  void aFewBrokenBytesDoNotMakeUtf8AnotherEncoding() throws IOException, UnreadableException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(RUSSIAN.repeat(5).getBytes(StandardCharsets.UTF_8));
    bytes.write(0xD0);

    Decoded decoded = guess.decode(bytes.toByteArray());

    assertThat(decoded).isEqualTo(new Decoded(RUSSIAN.repeat(5) + "\uFFFD", "UTF-8, damaged"));
  }

  @Test
  void shortStretchesOfTheDemoAccountsAreReadInEveryEncoding()
      throws IOException, UnreadableException {
    long seed = 20260101;
    Random random = new Random(seed);
    List<String> wrong = new ArrayList<>();
    for (String charset : List.of("windows-1251", "KOI8-R", "IBM866")) {
      for (int i = 0; i < 300; i++) {
        String stretch = stretch(random, charset);
        if (!guess.decode(stretch.getBytes(Charset.forName(charset))).text().equals(stretch)) {
          wrong.add(charset + ": " + stretch);
        }
      }
    }

    assertThat(wrong).as("seed " + seed).isEmpty();
  }

  private static String stretch(Random random, String charset) throws IOException {
    try (InputStream in = EncodingGuessTest.class.getResourceAsStream("/demo/3-scholar-2019.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int start = random.nextInt(text.length() - 60);
      byte[] encoded = text.substring(start, start + 60).getBytes(Charset.forName(charset));
      return new String(encoded, Charset.forName(charset));
    }
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> guess.decode(new byte[0]))
        .hasMessage("is empty: there is nothing to read");
  }

  @ParameterizedTest
  @ValueSource(strings = {" \n\t ", "\uFEFF", "\uFEFF \n"})
  void blanksAreRefused(String text) {
    assertThatThrownBy(() -> guess.decode(text.getBytes(StandardCharsets.UTF_8)))
        .hasMessage("holds nothing but blanks: there is nothing to read");
  }

  @Test
  void randomBytesAreRefused() {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);

    assertThatThrownBy(() -> guess.decode(bytes))
        .hasMessageStartingWith("is a binary file, not text. Maybe ");
  }

  @ParameterizedTest
  @CsvSource({"Rar!,a RAR archive", "AT&TFORM,a DjVu document", "GIF89a,a GIF picture"})
  void whatCannotBeReadIsNamed(String beginning, String kind) {
    assertThatThrownBy(
            () -> guess.decode((beginning + " and more").getBytes(StandardCharsets.UTF_8)))
        .hasMessageStartingWith("is " + kind + ", which cannot be read. Maybe ")
        .satisfies(e -> assertThat(e.getMessage().toLowerCase(Locale.ROOT)).contains("text"));
  }
}
