package org.audiatur.ingest;

import java.util.List;

/**
 * An account of ours with a heading, prose, a note and a table, to be written in every kind of
 * file.
 *
 * @param noted the paragraph after whose last letter the note is named
 */
record Sample(
    String title, List<String> paragraphs, int noted, String note, List<List<String>> table) {

  /** The siege of Ladysmith, as a Russian observer might have told it. */
  static Sample siege() {
    return new Sample(
        "Осада Ледисмита",
        List.of(
            "Второго ноября 1899 года буры генерала Жубера замкнули кольцо вокруг Ледисмита. В городе "
                + "остались двенадцать тысяч английских солдат под командою сэра Джорджа Уайта и около пяти "
                + "тысяч жителей, которым объявили, что осада продлится не дольше двух недель.",
            "Штурм 6 января 1900 года, начатый в третьем часу ночи, не удался. По рассказу полковника "
                + "Яна Гамильтона, горная батарея трижды переходила из рук в руки; буры уверяли потом, что "
                + "потеряли не более шестидесяти человек",
            "«Мы ели лошадей, — писала в дневнике жена аптекаря, — и называли это говядиной». Хлеба "
                + "выдавали по четверти фунта; к февралю от лихорадки умирало по двадцати человек в день.",
            "28 февраля 1900 года кавалерия лорда Дандональда вошла в город с юга, не встретив "
                + "сопротивления: осаждавшие ушли в ночь на 27-е, увезя все орудия, кроме одного."),
        1,
        "Гамильтон Я. Записки. Лондон, 1911. С. 84.",
        List.of(
            List.of("Часть", "Убито", "Ранено"),
            List.of("Манчестерский полк", "33", "41"),
            List.of("Имперская лёгкая конница", "28", "62")));
  }

  /** The text as it should be read, the note below its paragraph, blanks apart. */
  String expected() {
    StringBuilder text = new StringBuilder(title);
    for (int i = 0; i < paragraphs.size(); i++) {
      text.append(' ').append(paragraphs.get(i)).append(i == noted ? "¹." : "");
    }
    table.forEach(row -> text.append(' ').append(String.join(" ", row)));
    return text + " ¹ " + note;
  }
}
