package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.audiatur.mention.Mention;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No two mentions of a source share words, however dates, numbers and names run together. */
class MentionsApartTest {

  private static final Engine ENGINE = TestEngine.standard();

  private static final List<String> RUSSIAN =
      List.of(
          "в 1500",
          "1500 человек",
          "к 12 мая",
          "в 9 часов",
          "половина пятого",
          "5-го числа",
          "3-й полк",
          "20 орудий",
          "до 3 тысяч",
          "в Августе",
          "у села Покров",
          "на Покров 1877 г.",
          "Май",
          "генерал Маев",
          "12",
          "1877",
          "г.",
          "верст 15",
          "к утру",
          "№ 7",
          "за 3 дня",
          "в 80-х годах",
          "XIX",
          "Первого мая",
          "улица 1 Мая",
          "два дня спустя",
          "пришли",
          "и");

  private static final List<String> UKRAINIAN =
      List.of(
          "у 1500",
          "1500 чоловік",
          "до 12 травня",
          "о 9 годині",
          "пів на п'яту",
          "5-го числа",
          "3-й полк",
          "20 гармат",
          "у Лютому",
          "біля села Покров",
          "на Покрову 1877 р.",
          "Травень",
          "12",
          "1877",
          "року",
          "за 3 дні",
          "у 80-х роках",
          "два дні потому",
          "прийшли",
          "і");

  private static final List<String> ENGLISH =
      List.of(
          "at 1500",
          "1500 men",
          "by May 12",
          "at nine o'clock",
          "half past four",
          "four on the morning of the 19th",
          "the 5th",
          "the 3rd Regiment",
          "20 guns",
          "May",
          "General June",
          "April Smith",
          "at St. George",
          "on St. George's Day 1877",
          "12",
          "1877",
          "three days later",
          "a dozen",
          "two in the afternoon",
          "17/9/39",
          "came",
          "and");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noTwoShareWords(long seed) {
    Random random = new Random(seed);
    for (List<String> pieces : List.of(RUSSIAN, UKRAINIAN, ENGLISH)) {
      String text = written(pieces, random);
      Mention last = null;
      for (Mention next : ENGINE.read(SourceText.of("test", text)).account().mentions()) {
        if (last != null) {
          assertThat(last.span().end())
              .as("seed %s: %s and %s in %s", seed, last, next, text)
              .isLessThanOrEqualTo(next.span().start());
        }
        last = next;
      }
    }
  }

  private static String written(List<String> pieces, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      String mark = i % 9 == 8 ? ". " : random.nextInt(6) == 0 ? ", " : " ";
      text.append(pieces.get(random.nextInt(pieces.size()))).append(mark);
    }
    return text.append('.').toString();
  }
}
