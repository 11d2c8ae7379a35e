package org.audiatur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  private static final MarkedText TEXT = new MarkedText();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Пришло свыше 600 крестьян.|600|-|true|over|крестьян",
        "Погибло до 900 солдат.|900|-|true|under|солдат",
        "Взяли 72 472 человека.|72472|-|false|-|человека",
        "Отпустили 15 миллионов рублей.|15000000|-|false|-|рублей",
        "Подошло 20 тысяч штыков.|20000|-|true|-|штыков",
        "Подошло 7 дивизий.|7|-|false|-|дивизий",
        "Выдали 2,5 млн рублей.|2500000|-|false|-|рублей",
        "Взяли 7.000 пленных.|7000|-|true|-|пленных",
        "Выдали 3,000 ружей.|3000|-|false|-|ружей",
        "В полках 1.250 человек.|1250|-|false|-|человек",
        "Взяли 1,250 тонны муки.|1.25|-|false|-|тонны муки",
        "Нашли двести пятьдесят девять винтовок.|259|-|false|-|винтовок",
        "Он привёл тысячу сто двадцать казаков.|1120|-|false|-|казаков",
        "Осталось полтора десятка лошадей.|15|-|false|-|лошадей",
        "Взяли 15–20 тысяч пудов.|15000|20000|false|-|пудов",
        "Сожгли от 90 до 100 домов.|90|100|true|about|домов",
        "Ушло человек двести.|200|-|true|about|человек",
        "Ушло тысяч пять казаков.|5000|-|true|about|казаков",
        "Потеряли мы там тысячи две.|2000|-|true|about|-",
        "Сошлось их сотни полторы.|150|-|true|about|-",
        "Народу было тысяч до трёх.|3000|-|true|about|-",
        "Ушло их человек с полсотни.|50|-|true|about|человек",
        "Пало человек до ста.|100|-|true|about|человек",
        "Раненых вывезли до трёхсот.|300|-|true|under|-",
        "Держались они часа три.|3|-|true|about|часа",
        "Заплатил он тысячу два рубля.|1002|-|false|-|рубля",
        "Потеряли не менее 40 орудий.|40|-|true|over|орудий",
        "Потеряли две с половиной тысячи бойцов.|2500|-|false|-|бойцов",
        "Урожай упал на 15 процентов.|15|-|false|-|процентов",
        "Пришёл 3-х тысячный отряд.|3000|-|true|-|отряд",
        "Пришёл двадцатипятитысячный отряд.|25000|-|true|-|отряд",
        "Пришла 300-тысячная армия.|300000|-|true|-|армия",
        "Против 87, воздержалось 6 голосовавших.|6|-|false|-|голосовавших",
        "Прибыли 5 тысяч штыков и сабель.|5000|-|true|-|штыков и сабель"
      })
  void isReadWithItsBoundAndUnit(
      String sentence,
      double value,
      @Nullable Double max,
      boolean approx,
      @Nullable String bound,
      @Nullable String unit) {
    assertThat(
            TEXT.mentions(sentence).stream()
                .filter(m -> m.type().equals("NUM"))
                .map(Mention::value))
        .containsExactly(new Quantity(value, max, approx, bound, unit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Приказ № 490 отменили.", "Это было в 1920 году.", "Он родился 5 мая.",
            "Бой начался в 21 час.", "См. стр. 40.",
        "Он тысячу раз прав.", "Один из них бежал.", "Договор подписан между двумя странами.",
            "В 5 минут первого ночи он ушёл.", "Дело было 25.07.1918.", "Ждали с часов до пяти.", "Ждали до двенадцати."
      })
  void isNoLabelDateOrIdiom(String sentence) {
    assertThat(TEXT.mentions(sentence)).noneMatch(m -> m.type().equals("NUM"));
  }
}
