package org.audiatur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.audiatur.lang.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as orders, accounts and letters write them. */
class MeasuresTest {

  private static final Measures MEASURES = new Measures(Packs.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25 вёрст | 25 verst",
        "полторы версты | 1.5 verst",
        "три с половиной десятины | 3.5 desyatina",
        "1 200 пудов | 1200 pood",
        "250 тыс. пудов | 250000 pood",
        "2,5 млн рублей | 2500000 rouble",
        "15 руб. 40 коп. | 15.4 rouble",
        "сорок рублей и двадцать копеек | 40.2 rouble",
        "рублей двести | 200 rouble",
        "£300 | 300 pound-sterling",
        "полчаса | 0.5 hour",
        "пол-литра | 0.5 litre",
        "3 четверти часа | 0.75 hour",
        "2 года 6 месяцев | 2.5 year",
        "трое суток | 3 day",
        "месяц | 1 month",
        "8 кв. вёрст | 8 square-verst",
        "42 CHF | 42 CHF",
        "от 10 до 20 вёрст | 10-20 verst",
        "10–20 рублей | 10-20 rouble",
        "между 5 и 7 пудами | 5-7 pood",
        "свыше 40 пудов | over 40 pood",
        "не более двух вёрст | under 2 verst",
        "около 300 десятин | about 300 desyatina",
      })
  void readsRussianAmounts(String words, String expected) {
    assertThat(shown(words, "ru")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25 верст | 25 verst",
        "півтори десятини | 1.5 desyatina",
        "п'ятсот двадцять п’ять карбованців | 525 rouble",
        "півгодини | 0.5 hour",
        "дві доби | 2 day",
        "3 роки і 3 місяці | 3.25 year",
        "понад 40 пудів | over 40 pood",
      })
  void readsUkrainianAmounts(String words, String expected) {
    assertThat(shown(words, "uk")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"суток", "20 солдат", "двадцать", "рублей", "5 вёрст и 3 пуда", "20–10 рублей"})
  void leavesAloneWhatIsNoMeasure(String words) {
    assertThat(MEASURES.read(words, "ru")).isEmpty();
  }

  @Test
  void comparesOldUnitsWithNewOnes() {
    Measure verst = MEASURES.read("10 вёрст", "ru").orElseThrow();
    Double worth = verst.unit().worth();
    assertThat(worth).isNotNull();
    assertThat(verst.value() * worth).isCloseTo(10_668, org.assertj.core.data.Offset.offset(0.1));
  }

  @ParameterizedTest
  @CsvSource({
    "двадцать третьего, ru, 23",
    "сорок восьмое, ru, 48",
    "сто первая, ru, 101",
    "тысяча девятьсот семнадцатый, ru, 1917",
    "3-й, ru, 3",
    "21-ого, ru, 21",
    "третьей, ru, 3",
    "двадцять перша, uk, 21",
    "4-а, uk, 4",
    "п’ятого, uk, 5",
  })
  void readsOrdinals(String words, String language, long expected) {
    assertThat(MEASURES.ordinal(words, language)).hasValue(expected);
  }

  @ParameterizedTest
  @CsvSource({"двадцать двадцатый, ru", "три, ru", "третий полк, ru", "28, uk"})
  void takesNothingElseForAnOrdinal(String words, String language) {
    assertThat(MEASURES.ordinal(words, language)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "двумстам сорока трём, ru, 243",
    "тысяча девятьсот семнадцать, ru, 1917",
    "две с половиной тысячи, ru, 2500",
    "минус пять, ru, -5",
    "одна целая пять, ru, 1.5",
    "1 200 000, ru, 1200000",
    "нуль, uk, 0",
    "двох тисяч п’ятисот, uk, 2500",
  })
  void readsNumbers(String words, String language, double expected) {
    assertThat(MEASURES.number(words, language)).hasValue(expected);
  }

  private static String shown(String words, String language) {
    return MEASURES
        .read(words, language)
        .map(
            m ->
                (m.bound() == null ? "" : m.bound() + " ")
                    + plain(m.value())
                    + (m.max() == null ? "" : "-" + plain(m.max()))
                    + " "
                    + m.unit().name())
        .orElse("-");
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.6f", value).replaceAll("0+$", "");
  }
}
