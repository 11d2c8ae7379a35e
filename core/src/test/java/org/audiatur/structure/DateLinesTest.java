package org.audiatur.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLinesTest {

  private static final DateLines DATES = new DateLines(Documents.PACKS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Петроград, 3 марта 1917 г. | 1917-03-03",
        "12.IV.1920 | 1920-04-12",
        "12.04.1920 | 1920-04-12",
        "London, 5th May 1919 | 1919-05-05",
        "May 5, 1919 | 1919-05-05",
        "м. Київ, 7 листопада 1918 р. | 1918-11-07",
        "3 (16) марта 1917 года | 1917-03-16",
        "25 февраля (10 марта) 1917 г. | 1917-03-10",
        "9 января 1905 г., Тифлис | 1905-01-09",
        "Март 1917 | 1917-03",
        "2011 | 2011",
        "Ревель, 1919 г. | 1919",
        "05/04/1919 | 1919",
        "KRONSTADT, 7 March 1921. | 1921-03-07",
        "г. Екатеринодар. 3 сентября 1919 г. | 1919-09-03",
        "12 мая 1919 г. г. Киев | 1919-05-12",
        "Ladysmith, Monday, 6 November 1899 | 1899-11-06",
        "Tuesday, June 4, 1901 | 1901-06-04",
        "Luzon, 3 October 1899 (Tuesday) | 1899-10-03",
        "Hull, 3 Sept. 1665, O.S. | 1665-09-03",
        "Camp near Silistria, 18 June 1854 | 1854-06-18",
        "On board H.M.S. Revenge, 30 November 1913. | 1913-11-30",
        "В лагере под Карсом, 5 июня 1855 г. | 1855-06-05",
        "Действующая армия, 5 июня 1915 г. | 1915-06-05",
        "Плевна, пятница, 9 сентября 1877 г. | 1877-09-09",
        "Діюча армія, 5 червня 1915 р. | 1915-06-05",
      })
  void aLineWithADayAndAPlaceDatesTheDocument(String line, String edtf) {
    assertThat(DATES.read(line)).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31 февраля 1917 г.",
        "Революция 1917",
        "12 полков 1917 года",
        "Полк выступил 3 марта 1917 г.",
        "Осада 1854–1855 годов",
        "№ 1920",
        "Battle of the ford, 18 June 1854",
        "На фронте, 1942",
      })
  void anotherLineDatesNothing(String line) {
    assertThat(DATES.read(line)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Приказ № 5. 12 мая 1919 г. г. Киев | 1919-05-12",
        "Приказ по гарнизону № 41 от 3 июля 1877 г. | 1877-07-03",
        "Наказ № 7 від 3 липня 1919 р. | 1919-07-03",
        "General Order No. 9, 10 April 1865 | 1865-04-10",
      })
  void aHeadingMayEndWithTheDate(String line, String edtf) {
    assertThat(DATES.ending(line)).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LISBON, 4 May 1811. The army came up yesterday. | 1811-05-04",
        "LISBON, May 4, 1811.—The army came up yesterday. | 1811-05-04",
        "ОДЕССА, 4 мая 1877 г. — Вчера пришли суда. | 1877-05-04",
        "Силистрия, 6 мая 1854 г. Милый брат! Вчера стреляли. | 1854-05-06",
        "Hull, 3 Sept. 1665, O.S. Sir, it goes on. | 1665-09-03",
      })
  void aDispatchOpensWithItsPlaceAndDay(String paragraph, String edtf) {
    assertThat(DATES.opening(paragraph)).extracting(DateLines.Opening::date).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Доклад о боях 12 мая 1919 г.",
        "The army, 4 May 1811. It came up yesterday.",
        "NATO, founded 4 April 1949. It has its seat in Brussels.",
      })
  void whatIsToldOfADayIsNoDateOfTheDocument(String line) {
    assertThat(DATES.ending(line) == null && DATES.opening(line) == null).isTrue();
  }
}
