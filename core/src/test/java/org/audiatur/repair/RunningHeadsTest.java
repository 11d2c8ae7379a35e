package org.audiatur.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.text.Repair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningHeadsTest {

  private static final String RU = "и обоз тянулся по льду до вечера, а сани с хлебом шли за ним\n";
  private static final String UK =
      "і валка йшла кригою до вечора, а сани з хлібом тяглися за нею\n";
  private static final String EN =
      "and the sledges crossed the ice till dusk, the bread behind them\n";
  private static final String END = "Потом всё стихло.\n";

  private static String correct(String text) {
    StringBuilder corrected = new StringBuilder();
    int done = 0;
    for (Repair repair : new RunningHeads().correct(text)) {
      corrected.append(text, done, repair.start()).append(repair.replacement());
      done = repair.end();
    }
    return corrected.append(text.substring(done)).toString();
  }

  /** Pages of thirty lines with a break between each two; every page ends in a sentence. */
  private static String book(String line, int pages, String left, String right) {
    StringBuilder book = new StringBuilder();
    for (int page = 1; page <= pages; page++) {
      String turn = page % 2 == 0 ? left : right;
      book.append(line.repeat(30));
      book.append(
          turn.replace("%n", Integer.toString(40 + page))
              .replace("%m", Integer.toString(41 + page)));
    }
    return book.append(line.repeat(5)).toString();
  }

  private static String line(String language) {
    return switch (language) {
      case "uk" -> UK;
      case "en" -> EN;
      default -> RU;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "ru, Записки лоцмана, Вестник устья № 4",
    "uk, Нотатки лоцмана, Вісник гирла № 4",
    "en, A Pilot Remembers, Estuary Review 4"
  })
  void headsNumbersAndFeetAreTakenOutHoweverTheyStand(String language, String left, String right) {
    for (String style :
        List.of(
            "%m\nHEAD\n",
            "\n%m   HEAD\n\n",
            "\nHEAD\n\n",
            "FOOT\n%n\n\n\fHEAD\n",
            "\n%n\n\f\nHEAD\n\n",
            "\n%n\n\n",
            "– %n –\n")) {
      String even = style.replace("HEAD", left).replace("FOOT", right);
      String odd = style.replace("HEAD", right).replace("FOOT", right);
      String text = correct(book(line(language), 8, even, odd));
      assertThat(text).as(style).doesNotContain(left, right, "4", "\f");
      assertThat(text.split(" and | і | и ", -1)).as(style).hasSizeGreaterThan(7);
    }
  }

  @Test
  void aHeadThatPrintChangedALittleIsTheSameHead() {
    String text =
        book(RU, 4, "\n%m   Записки лоцмана устья\n\n", "\n%m   Запиcкн лоцмана устья\n\n");
    assertThat(correct(text)).doesNotContain("лоцмана");
  }

  @Test
  void aParagraphThatEndsWithItsPageStaysApart() {
    String turn = "\n%n\n\n";
    String text =
        book(RU, 4, turn, turn)
            + RU.repeat(24)
            + END
            + "\n45\n\nЛодки вернулись к полудню, и обоз пошёл дальше\n"
            + RU.repeat(20);
    assertThat(correct(text)).contains("стихло.\n\nЛодки");
  }

  @Test
  void numbersOfChaptersStay() {
    List<String> ways = List.of("пешком", "верхом", "на лодках", "по льду", "ночью", "домой");
    StringBuilder text = new StringBuilder();
    for (int chapter = 1; chapter <= ways.size(); chapter++) {
      String way = ways.get(chapter - 1);
      text.append("\n")
          .append(chapter)
          .append("\n\nШли ")
          .append(way)
          .append(", не зная дороги,\n");
      text.append(RU.repeat(9 + chapter * 7)).append("и вернулись ").append(way).append(".\n");
    }
    assertThat(new RunningHeads().correct(text.toString())).isEmpty();
  }

  @Test
  void aSignatureUnderEachLetterStays() {
    String letter = "Дорогие мои!\n" + RU.repeat(12) + END + "\nВаш Игнат Ветошкин\n\n";
    assertThat(new RunningHeads().correct(letter.repeat(6))).isEmpty();
  }

  @Test
  void theHeadingOfAChapterThatIsAlsoItsRunningHeadStays() {
    String head = "\n%m   Лодки у причала\n\n";
    String text =
        RU.repeat(12)
            + END
            + "\nЛодки у причала\n\nКогда лёд сошёл, начали смолить\n"
            + book(RU, 4, head, head);
    assertThat(correct(text)).contains("стихло.\n\nЛодки у причала\n\nКогда").doesNotContain("42");
  }

  @Test
  void aListOfContentsStaysThoughItsTitlesAreRunningHeads() {
    String contents = "Содержание\n\nЛодки у причала   41\nОтлив и прилив   43\nПо льду   45\n\n";
    String head = "\n%m   Лодки у причала\n\n";
    assertThat(correct(contents + book(RU, 4, head, head))).startsWith(contents);
  }

  @Test
  void aYearAloneStaysAmongPageNumbers() {
    String turn = "\n%n\n\n";
    String text =
        book(RU, 4, turn, turn) + END + "\n1919\n\nЛодки вернулись к полудню\n" + RU.repeat(20);
    assertThat(correct(text)).contains("\n1919\n").doesNotContain("42");
  }

  @Test
  void formFeedsFlowOnInASentenceAndEndParagraphsElsewhere() {
    String text = RU.repeat(9) + "\f" + RU.repeat(9) + END + "\fЛодки вернулись.\n";
    List<Repair> repairs = new PageBreaks().correct(text);
    assertThat(repairs).extracting(Repair::replacement).containsExactly(" ", "\n\n");
  }

  private static final List<String> ENDS =
      List.of(
          "Потом всё стихло.",
          "Ночью подморозило.",
          "На рассвете обоз пошёл дальше.",
          "Людей не хватало.");

  @Test
  void numbersBesideFormFeedsThatCountThePagesNeedNoSentenceToCut() {
    StringBuilder text = new StringBuilder();
    for (int page = 7; page < 11; page++) {
      text.append(page > 7 ? "Вестник взморья\n" : "")
          .append(RU.repeat(5))
          .append(ENDS.get(page - 7));
      text.append("\n\n1 Там же. С. ").append(page).append(".\n\n").append(page).append("\n\f");
    }
    assertThat(correct(text.toString()))
        .contains("1 Там же. С. 7.\n\n", "1 Там же. С. 9.\n\n")
        .doesNotContain("Вестник", "\n8\n");
  }

  @Test
  void numbersBesideFormFeedsThatDoNotCountStay() {
    String text =
        RU.repeat(5)
            + ENDS.get(0)
            + "\n\n12\n\f"
            + RU.repeat(5)
            + ENDS.get(1)
            + "\n\n1904\n\f"
            + RU.repeat(5)
            + ENDS.get(2)
            + "\n\n3\n\f";
    assertThat(new RunningHeads().correct(text)).isEmpty();
  }
}
