package org.audiatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.audiatur.lang.Packs;
import org.audiatur.repair.Repairer;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {

  private static final List<String> WAR =
      List.of(
          "Шестнадцатого октября крепость была обложена окончательно, и сообщение с соседними селениями прекратилось. "
              + "Комендант приказал сжечь предместья, а жителей перевести за старую стену, где для них заранее приготовили землянки.",
          "Продовольствия оставалось на сорок дней. Интендант докладывал, что муки хватит до декабря, если выдавать по фунту, "
              + "но офицеры гарнизона не верили его подсчётам и требовали новой проверки складов.",
          "В ночь на второе ноября неприятель заложил первую параллель. Артиллерия отвечала редко, потому что пороха было мало, "
              + "и комендант запретил стрелять без приказания начальника артиллерии.",
          "Переговоры начались только через месяц. Парламентёр передал письмо, в котором предлагалось оставить крепость с оружием "
              + "и знамёнами; военный совет единогласно отклонил предложение и постановил держаться до последней возможности.");

  @TempDir private Path folder;

  @Test
  void twoColumnsWithBrokenWordsAreReadToTheLetterOnceRepaired() throws Exception {
    try (MadePdf pdf = new MadePdf()) {
      pdf.put("Осада крепости", 16, 220, 80);
      columns(pdf, 120, 700);
      Path file = pdf.save(folder.resolve("columns.pdf"));

      assertThat(repaired(file)).isEqualTo("Осада крепости " + String.join(" ", WAR));
    }
  }

  @Test
  void columnsWhoseLinesDoNotStandAlikeAreFoundToo() throws Exception {
    try (MadePdf pdf = new MadePdf()) {
      List<String> lines = broken(pdf);
      int half = lines.size() / 2;
      for (int row = 0; row < half; row++) { // row by row, as some programs draw
        pdf.justified(lines.get(row), 10, 60, 120 + 12 * row, 220);
        pdf.justified(lines.get(half + row), 10, 310, 125 + 12.5f * row, 220);
      }
      Path file = pdf.save(folder.resolve("uneven.pdf"));

      assertThat(text(file).replaceAll("\\s+", " ").strip())
          .isEqualTo(String.join(" ", lines.subList(0, 2 * half)));
    }
  }

  @Test
  void aSentenceGoesOnFromColumnToColumn() throws Exception {
    try (MadePdf pdf = new MadePdf()) {
      for (int row = 0; row < 6; row++) {
        pdf.put("на приступ шли с утра и до ночи, потеряв", 10, 60, 100 + 12 * row);
        pdf.put(
            (row == 0
                ? "4800 человек, и ещё столько же осталось"
                : "во рву, и ещё столько же осталось лежать"),
            10,
            310,
            100 + 12 * row);
      }
      assertThat(text(pdf.save(folder.resolve("s.pdf")))).contains("потеряв\n4800 человек");
    }
  }

  private List<String> broken(MadePdf pdf) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : WAR) {
      lines.addAll(pdf.lines(paragraph, 10, 220, true));
    }
    assertThat(lines).filteredOn(line -> line.endsWith("-")).hasSizeGreaterThan(3);
    return lines;
  }

  /** Two columns, drawn row by row, the last line of each paragraph short, the first set in. */
  private void columns(MadePdf pdf, float top, float bottom) throws IOException {
    record Set(String words, boolean first, boolean last) {}
    List<Set> lines = new ArrayList<>();
    for (String paragraph : WAR) {
      List<String> own = pdf.lines("§§§ " + paragraph, 10, 220, true);
      for (int i = 0; i < own.size(); i++) {
        lines.add(new Set(own.get(i).replace("§§§ ", ""), i == 0, i == own.size() - 1));
      }
    }
    int half = (lines.size() + 1) / 2;
    for (int row = 0; row < half; row++) {
      for (int column = 0; column < 2 && half * column + row < lines.size(); column++) {
        Set line = lines.get(half * column + row);
        float indent = line.first() ? pdf.width("§§§ ", 10) : 0;
        float x = 60 + 250 * column + indent;
        float y = top + 12 * row;
        if (line.last()) {
          pdf.put(line.words(), 10, x, y);
        } else {
          pdf.justified(line.words(), 10, x, y, 220 - indent);
        }
      }
    }
  }

  @Test
  void pagesKeepTheirNumbersHeadsAreRepairedAndNotesStayApart() throws Exception {
    try (MadePdf pdf = new MadePdf()) {
      for (int page = 0; page < 4; page++) {
        if (page > 0) {
          pdf.newPage();
        }
        pdf.put("Старина, 2004, № 3", 9, 230, 50);
        int y = 90;
        for (String line : pdf.lines(WAR.get(page), 11, 460, false)) {
          pdf.put(line, 11, 60, y);
          y += 14;
        }
        pdf.put(Integer.toString(page + 1), 6, 60, 700);
        pdf.put("Журнал осадных работ, л. " + (page + 4) + ".", 8, 66, 703);
        pdf.put(Integer.toString(117 + page), 10, 290, 780);
      }
      String text = text(pdf.save(folder.resolve("pages.pdf")));
      assertThat(text).contains("¹ Журнал осадных работ, л. 4.\n\n117\n\fСтарина, 2004, № 3\n");

      ReadingText reading = repairer().repair(SourceText.of("pages.pdf", text));
      String body = reading.text().replaceAll("(?s)^Старина, 2004, № 3\\s+|\\s+120\\s*$", "");
      StringBuilder expected = new StringBuilder();
      for (int page = 0; page < 4; page++) {
        expected
            .append(WAR.get(page))
            .append("\n")
            .append("¹²³⁴".charAt(page))
            .append(" Журнал осадных работ, л. ")
            .append(page + 4)
            .append(".\n");
      }
      assertThat(body.replaceAll("\\n+", "\n") + "\n").isEqualTo(expected.toString());
      assertThat(reading.repairs())
          .filteredOn(repair -> repair.rules().contains("running-head"))
          .hasSize(3);
    }
  }

  @Test
  void marksOfNotesStayRaised() throws Exception {
    try (MadePdf pdf = new MadePdf()) {
      pdf.put("Крепость", 11, 60, 90);
      pdf.put("12", 7, 60 + pdf.width("Крепость", 11), 86);
      pdf.put("пала на сорок третий день осады, когда кончился порох.", 11, 130, 90);
      assertThat(text(pdf.save(folder.resolve("m.pdf"))))
          .isEqualTo("Крепость¹² пала на сорок третий день осады, когда кончился порох.\n");
    }
  }

  @Test
  void aTableIsReadRowByRow() throws Exception {
    try (MadePdf pdf = new MadePdf()) {
      String[][] rows = {
        {"Полк", "Убито", "Ранено"},
        {"Первый", "33", "41"},
        {"Второй", "28", "62"},
        {"Третий", "5", "17"},
        {"Всего", "66", "120"}
      };
      for (int i = 0; i < rows.length; i++) {
        for (int k = 0; k < 3; k++) {
          pdf.put(rows[i][k], 10, 60 + 150 * k, 100 + 15 * i);
        }
      }
      assertThat(text(pdf.save(folder.resolve("t.pdf"))))
          .startsWith("Полк    Убито    Ранено\nПервый    33    41\n");
    }
  }

  @Test
  void aTurnedPageIsReadAsItIsTurned() throws Exception {
    try (MadePdf pdf = new MadePdf()) {
      pdf.canvas().beginText();
      pdf.canvas().setFont(pdf.font(), 12);
      pdf.canvas().setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 200, 100));
      pdf.canvas().showText("Ведомость потерь осадного корпуса");
      pdf.canvas().endText();
      pdf.document().getPage(0).setRotation(90);
      assertThat(text(pdf.save(folder.resolve("r.pdf"))))
          .isEqualTo("Ведомость потерь осадного корпуса\n");
    }
  }

  @Test
  void boldByPrintingTwiceAndBigFirstLettersAreReadOnce() throws Exception {
    try (MadePdf pdf = new MadePdf()) {
      pdf.put("Приказ по гарнизону", 12, 60, 80);
      pdf.put("Приказ по гарнизону", 12, 60.4f, 80);
      pdf.put("К", 36, 60, 140);
      pdf.put("омендант крепости предписывает с сего числа", 12, 90, 118);
      pdf.put("никого не выпускать за ворота без пропуска.", 12, 90, 134);
      assertThat(text(pdf.save(folder.resolve("b.pdf"))))
          .isEqualTo(
              "Приказ по гарнизону\n\nКомендант крепости предписывает с сего числа\nникого не выпускать за ворота без пропуска.\n");
    }
  }

  @Test
  void whatCannotBeReadIsSaid() throws Exception {
    try (MadePdf pdf = new MadePdf()) {
      pdf.put("Тайно", 12, 60, 80);
      Path locked = pdf.saveLocked(folder.resolve("locked.pdf"));
      assertThatThrownBy(() -> text(locked))
          .hasMessageStartingWith("is a PDF with a password. Maybe ");
    }
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nand nothing more");
    assertThatThrownBy(() -> text(broken))
        .hasMessageStartingWith("is damaged: ")
        .hasMessageContaining("Maybe ");
  }

  private static Repairer repairer() {
    return new Repairer(Packs.standard());
  }

  private static String repaired(Path file) throws IOException, UnreadableException {
    return repairer().repair(SourceText.of("a", text(file))).text().replaceAll("\\s+", " ").strip();
  }

  private static String text(Path file) throws IOException, UnreadableException {
    return new Extractor().extract(Format.PDF, file).text();
  }
}
