package org.audiatur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Dossier;
import org.audiatur.engine.Engine;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** What documents.jsonl says of the form of a document. */
class DocumentRowsTest {

  private static final Engine ENGINE = new Engine(Packs.standard());

  private static final String TEXT =
      """
      Шесть дней крепости
      А. В. Северцев

      Аннотация

      Рассказано, как крепость держалась шесть дней.

      Ход осады

      Гарнизон сдал крепость1 на шестой день осады, когда кончился хлеб и помощи уже никто не ждал.\f
      Коменданта судили, но оправдали, и об этом писали все [Дудник 1988, 15].

      1 Северцев А. В. Остров и лёд. Л., 1974. С. 12.

      Литература

      1. Северцев А. В. Остров и лёд. Л., 1974. 180 с.

      2. Дудник П. Р. Помощь опоздала // Старина. 1988. № 3. С. 14–22.
      """;

  private static Map<?, ?> row() {
    SourceText text = SourceText.of("six-days.txt", TEXT);
    Dossier dossier = ENGINE.compare(List.of(ENGINE.read(text)), Decisions.none());
    Fields row =
        new DocumentRows(dossier, word -> true)
            .row(new Document(text, Document.Origin.plain("UTF-8")));
    return JsonReader.object(Json.line(row.asMap()));
  }

  private static List<Map<?, ?>> list(String key) {
    List<Map<?, ?>> rows = new ArrayList<>();
    ((List<?>) row().get(key)).forEach(one -> rows.add((Map<?, ?>) one));
    return rows;
  }

  private static String words(Object place) {
    Map<?, ?> span = (Map<?, ?>) place;
    return TEXT.substring((Integer) span.get("start"), (Integer) span.get("end"));
  }

  @Test
  void sectionsHaveALanguageAndAbstractsRepeatTheBody() {
    assertThat(list("sections"))
        .allSatisfy(section -> assertThat(section.get("language")).isEqualTo("ru"));
    assertThat(list("sections"))
        .filteredOn(section -> section.get("repeats") != null)
        .hasSize(1)
        .allSatisfy(section -> assertThat(section.get("kind")).isEqualTo("abstract"));
  }

  @Test
  void notesTellTheirMarksInTheOriginalAndTheirCitations() {
    Map<?, ?> note = list("notes").getFirst();
    assertThat(note.get("kind")).isEqualTo("note");
    assertThat((List<?>) note.get("references"))
        .hasSize(1)
        .allSatisfy(r -> assertThat(words(r)).isEqualTo("1"));
    assertThat((List<?>) note.get("citations")).hasSize(1);
  }

  @Test
  void entriesTellTheCitationsThatMeanThem() {
    Map<?, ?> entry = list("notes").getLast();
    assertThat(entry.get("kind")).isEqualTo("entry");
    assertThat(entry.get("label")).isEqualTo("2");
    assertThat((List<?>) entry.get("references"))
        .hasSize(1)
        .allSatisfy(r -> assertThat(words(r)).isEqualTo("[Дудник 1988, 15]"));
  }

  @Test
  void pagesBeginAfterFormFeeds() {
    Map<?, ?> page = list("pages").getFirst();
    assertThat(TEXT.substring((Integer) page.get("at"))).startsWith("\nКоменданта");
    assertThat(page.get("supposed")).isEqualTo(false);
  }
}
