package org.audiatur.export;

import java.util.List;

/**
 * A damaged article of our own prose, with a page of it that was broken off in mid-sentence, notes,
 * a bibliography and an abstract in English; and a short answer to it.
 */
final class DamagedDossier {

  static final String ARTICLE = "article.txt";
  static final String ANSWER = "answer.txt";

  private static final String TEXT =
      """
      П. К. Вершинин
      Переправа у Синего Яра

      Summary. The article follows the crossing at Siny Yar in the autumn of 1919 and asks who gave the order.

      К вечеру 4 октября отряд подошёл к реке. Мост был разоб\ufffd
      ран, и командир послал людей искать лодки12. Местный старос\ufffd
      та Лазаренко показал, что две барки стоят
      64   П. К. Вершинин
      у мельницы, но без весел. Переправа началась в полночь и за\ufffd
      няла  четыре часа [2, 14]. «The crossing was quiet», писал позднее англий\ufffd
      ский наблюдатель.

      Потери оказались невелики: один человек утонул, трое простудились (ф. 85, л. 20). Журнал боевых действий об этом мол\ufffd
      чит, а донесение шта\ufffdа написано через неделю.

      12 Показание лодочника записано тогда же, но дошло в копии.

      Литература
      1. Крутов А. Речные отряды. Нижний Дол, 1927.
      2. Сомов Б. Дневник переправы. Верхний Дол, 1931.
      """;

  private DamagedDossier() {}

  static PageFixture fixture() {
    PageFixture page = new PageFixture().hold(ARTICLE, TEXT);
    page.text(ARTICLE, TEXT, record(page))
        .text(ANSWER, "Ответ лодочника", "В ночь на 5 октября через реку прошло три барки.\n");
    repairs(page);
    citations(page);
    return page;
  }

  private static Fields record(PageFixture page) {
    Fields note =
        page.place(ARTICLE, "12 Показание лодочника записано тогда же, но дошло в копии.");
    Fields entry = page.place(ARTICLE, "2. Сомов Б. Дневник переправы. Верхний Дол, 1931.");
    return new Fields()
        .with("title", "Переправа у Синего Яра")
        .with("author", "П. К. Вершинин")
        .with("written", "1988")
        .with("languages", languages(page))
        .with("sections", sections(page))
        .with("pages", pages(page))
        .with(
            "notes",
            List.of(
                named(note, "note", "12", inside(page, "лодки12", "12")),
                named(entry, "entry", "2", page.place(ARTICLE, "[2, 14]"))))
        .with("unknown_words", List.of(unknown(page)))
        .with("unresolved", List.of(inside(page, "шта\ufffdа", "\ufffd")));
  }

  private static Fields named(Fields place, String kind, String label, Fields reference) {
    Fields note = new Fields().with("kind", kind).with("label", label);
    place.asMap().forEach(note::with);
    return note.with("references", List.of(reference)).with("citations", List.of());
  }

  private static Fields unknown(PageFixture page) {
    return new Fields()
        .with("word", "староста")
        .with("elsewhere", 2)
        .with("places", List.of(inside(page, "старос\ufffd\nта", "\ufffd\n")));
  }

  private static List<Fields> languages(PageFixture page) {
    return List.of(
        page.place(
                ARTICLE,
                "Summary. The article follows the crossing at Siny Yar in the autumn of 1919 and asks who gave the order.")
            .with("language", "en"),
        page.place(ARTICLE, "The crossing was quiet").with("language", "en"));
  }

  private static List<Fields> sections(PageFixture page) {
    return List.of(
        inside(page, "П. К. Вершинин\nПереправа", "П. К. Вершинин").with("kind", "author"),
        page.place(ARTICLE, "Переправа у Синего Яра").with("kind", "title"),
        page.place(
                ARTICLE,
                "Summary. The article follows the crossing at Siny Yar in the autumn of 1919 and asks who gave the order.")
            .with("kind", "abstract")
            .with("language", "en")
            .with("repeats", true),
        page.place(
                ARTICLE,
                TEXT.substring(TEXT.indexOf("К вечеру"), TEXT.indexOf("12 Показание")).strip())
            .with("kind", "body"),
        page.place(ARTICLE, "12 Показание лодочника записано тогда же, но дошло в копии.")
            .with("kind", "note"),
        page.place(ARTICLE, TEXT.substring(TEXT.indexOf("Литература")).strip())
            .with("kind", "bibliography"));
  }

  private static List<Fields> pages(PageFixture page) {
    return List.of(
        at(page, "64   П. К. Вершинин", "64", false), at(page, "Потери оказались", null, true));
  }

  private static Fields at(PageFixture page, String words, String label, boolean supposed) {
    return new Fields()
        .with("at", page.place(ARTICLE, words).asMap().get("start"))
        .with("label", label)
        .with("supposed", supposed);
  }

  private static Fields inside(PageFixture page, String around, String words) {
    int before = around.substring(0, around.indexOf(words)).length();
    int start =
        (Integer)
            java.util.Objects.requireNonNull(page.place(ARTICLE, around).asMap().get("start"));
    return new Fields().with("start", start + before).with("end", start + before + words.length());
  }

  private static void repairs(PageFixture page) {
    hyphen(page, "разоб\ufffd\nран", "разобран");
    hyphen(page, "старос\ufffd\nта", "староста");
    hyphen(page, "за\ufffd\nняла", "заняла");
    hyphen(page, "англий\ufffd\nский", "английский");
    hyphen(page, "мол\ufffd\nчит", "молчит");
    page.repair(ARTICLE, "лодки12", "12", "", "note-reference", "number of a note glued to лодки")
        .repair(
            ARTICLE,
            "стоят\n64   П. К. Вершинин\nу мельницы",
            "\n64   П. К. Вершинин\n",
            " ",
            "running-head",
            "running head or page number")
        .repair(ARTICLE, "няла  четыре", "  ", " ", "space", "more than one blank");
  }

  private static void hyphen(PageFixture page, String around, String word) {
    page.repair(
        ARTICLE, around, "\ufffd\n", "", "line-end-hyphen", "word broken at a line end: " + word);
  }

  private static void citations(PageFixture page) {
    page.row(
            "mentions",
            page.words(
                    ARTICLE,
                    "[2, 14]",
                    new Fields().with("id", "m-somov").with("doc", ARTICLE).with("type", "CIT"))
                .with("rule", "test.citation")
                .with(
                    "value",
                    List.of(
                        new Fields()
                            .with("kind", "book")
                            .with("author", "Сомов Б.")
                            .with("pages", "14")
                            .with(
                                "entry",
                                page.place(
                                    ARTICLE,
                                    "2. Сомов Б. Дневник переправы. Верхний Дол, 1931.")))))
        .row(
            "mentions",
            page.words(
                    ARTICLE,
                    "ф. 85, л. 20",
                    new Fields().with("id", "m-archive").with("doc", ARTICLE).with("type", "CIT"))
                .with("rule", "test.citation")
                .with(
                    "value",
                    List.of(
                        new Fields()
                            .with("kind", "archive")
                            .with("fonds", "85")
                            .with("leaves", "20")
                            .with("missing", List.of("archive", "opis", "delo")))));
  }
}
