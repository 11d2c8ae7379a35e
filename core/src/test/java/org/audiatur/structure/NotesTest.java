package org.audiatur.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {

  private static String marks(String text, Note note) {
    return String.join(
        " ", note.references().stream().map(r -> text.substring(r.start(), r.end())).toList());
  }

  @Test
  void aNumberThatRepairTookFromAWordNamesTheNoteAtTheFoot() {
    String text =
        """
        Гарнизон сдал крепость1 на шестой день осады. Коменданта судили2 через год, и весь город следил за этим делом.

        1 Северцев А. В. Остров и лёд. Л., 1974. С. 12.

        2 Дудник П. Р. Помощь опоздала. М., 1988. С. 14.

        Потом мост сожгли1, а дорогу засыпали, и до весны никто не мог пройти к острову ни по льду, ни лодкой.

        1 Там же. С. 15.
        """;
    List<Note> notes = Documents.read(text).notes();
    assertThat(notes).hasSize(3).allMatch(note -> note.kind().equals("note"));
    assertThat(notes).extracting(note -> marks(text, note)).containsExactly("1", "2", "1");
    assertThat(notes.getFirst().references().getFirst().start())
        .isEqualTo(text.indexOf("крепость1") + 8);
    assertThat(notes.getLast().references().getFirst().start())
        .isEqualTo(text.indexOf("сожгли1") + 6);
  }

  @Test
  void pointsOfAnOrderAreNoNotes() {
    String text =
        "Приказываю:\n\n1. Полку занять мост у мельницы.\n\n2. Обозу ждать на берегу реки.\n";
    assertThat(Documents.read(text).notes()).isEmpty();
    assertThat(Documents.sections(text, "note")).isEmpty();
  }

  @Test
  void endnotesAreNamedByBracketsOrSuperscripts() {
    String text =
        """
        The fortress fell on the sixth day.¹ The relief came too late for the men on the island.²

        Notes

        1. Harding J. The Ice Road. London, 1931. P. 12.

        2. Ibid. P. 15.
        """;
    List<Note> notes = Documents.read(text).notes();
    assertThat(notes).extracting(note -> marks(text, note)).containsExactly("¹", "²");
    String bracketed = text.replace("¹", " [1]").replace("²", " [2]");
    assertThat(Documents.read(bracketed).notes())
        .extracting(note -> marks(bracketed, note))
        .containsExactly("1", "2");
  }

  @Test
  void asterisksNameNotes() {
    String text =
        """
        Фортеця трималася шість днів*, поки не скінчився хліб. Допомога прийшла запізно, і місто здалося.

        * За іншими свідченнями, сім днів.
        """;
    List<Note> notes = Documents.read(text).notes();
    assertThat(notes).hasSize(1);
    assertThat(marks(text, notes.getFirst())).isEqualTo("*");
    assertThat(notes.getFirst().body().in(text)).startsWith("За іншими");
  }

  @Test
  void theTextOfANoteIsNoBody() {
    String text =
        "Полк занял мост1 и пошёл дальше по дороге к городу.\n\n1 Мост стоял у старой мельницы.\n";
    assertThat(Documents.sections(text, "note")).hasSize(1);
  }

  @Test
  void entriesOfABibliographyKeepTheirNumbers() {
    String text =
        """
        Гарнизон сдал крепость на шестой день осады [2, 14], а помощь опоздала.

        Литература

        1. Северцев А. В. Остров и лёд. Л., 1974. 180 с.

        2. Дудник П. Р. Помощь опоздала. М., 1988. 90 с.
        """;
    List<Note> notes = Documents.read(text).notes();
    assertThat(notes).extracting(Note::kind).containsExactly("entry", "entry");
    assertThat(notes).extracting(Note::label).containsExactly("1", "2");
  }

  @Test
  void pointsThatBracketsNameAreNoNotes() {
    String text =
        "Приказываю полку (1) и обозу (2) выступить на рассвете.\n\n1. Полку занять мост у мельницы.\n\n2. Обозу ждать на берегу.\n";
    assertThat(Documents.read(text).notes()).isEmpty();
  }
}
