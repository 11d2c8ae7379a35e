package org.audiatur.export;

import java.util.List;

/** Two accounts of one invented siege that date in every way a date can be given. */
final class SiegeDossier {

  static final String DIARY = "diary.txt";
  static final String HISTORY = "history.txt";

  private SiegeDossier() {}

  static PageFixture fixture() {
    PageFixture page = new PageFixture();
    page.text(
            DIARY,
            "Дневник инженера",
            """
            Осада Старого Порта началась 5 мая 1877 года и шла с 5 по 23 мая.
            Около 12 мая взорвали мост. После взрыва обоз ушёл на юг.
            Форт сдался 25 мая, не раньше. Помощь обещали к 30 мая.
            """)
        .text(
            HISTORY,
            "Очерк войны",
            """
            В мае 1877 года мост был взорван сапёрами. Форт пал 6 июня.
            С июня 1877 года гарнизон голодал.
            """);
    page.entity("port", "LOC", "Старый Порт");
    claim(page, "d-siege", DIARY, "battle", "Осада", "с 5 по 23 мая", "1877-05-05/1877-05-23");
    claim(page, "d-bridge", DIARY, "sabotage", "взорвали", "Около 12 мая", "1877-05-12~");
    undated(page, "d-train", DIARY, "movement", "ушёл");
    page.claim(
        "d-fort",
        DIARY,
        "surrender",
        sentence(DIARY, "сдался"),
        "сдался",
        new Fields()
            .with(
                "date",
                page.date(DIARY, "25 мая", "1877-05-25")
                    .with("calendar", "unknown")
                    .with("alternatives", List.of("1877-06-06"))));
    page.claim(
        "d-help",
        DIARY,
        "movement",
        sentence(DIARY, "Помощь"),
        "Помощь",
        new Fields()
            .with("modality", "planned")
            .with("date", page.date(DIARY, "30 мая", "1877-05-30")));
    claim(page, "h-bridge", HISTORY, "sabotage", "взорван", "В мае 1877 года", "1877-05");
    claim(page, "h-fort", HISTORY, "surrender", "пал", "6 июня", "1877-06-06");
    claim(page, "h-hunger", HISTORY, "meeting", "голодал", "С июня 1877 года", "1877-06/..");
    event(page, "e-siege", "battle", "1877-05-05/1877-05-23", List.of("d-siege"));
    event(page, "e-bridge", "sabotage", "1877-05-12~", List.of("d-bridge", "h-bridge"));
    page.row(
        "events",
        row("e-train", "movement", null, List.of("d-train")).with("bounds", "1877-05-09/.."));
    event(page, "e-fort", "surrender", "1877-06-06", List.of("d-fort", "h-fort"));
    event(page, "e-help", "movement", "1877-05-30", List.of("d-help"));
    event(page, "e-hunger", "meeting", "1877-06/..", List.of("h-hunger"));
    conflict(page);
    return page;
  }

  /** An impossible order, told in two languages. */
  private static void conflict(PageFixture page) {
    page.row(
        "conflicts",
        new Fields()
            .with("id", "x-order")
            .with("kind", "order")
            .with("verdict", "contradiction")
            .with("event", "e-train")
            .with("about", List.of("port"))
            .with("sides", List.of(page.side(DIARY, "После взрыва"), page.side(HISTORY, "6 июня")))
            .with("rule", "order")
            .with("explanation", "Всё вместе невозможно.")
            .with("not_explained_by", List.of())
            .with(
                "tellings",
                new Fields()
                    .with("ru", telling("Всё вместе невозможно.", "ни один сдвиг не помогает"))
                    .with("en", telling("These cannot all be true.", "no shift helps"))));
  }

  private static Fields telling(String explanation, String why) {
    return new Fields()
        .with("explanation", explanation)
        .with(
            "not_explained_by",
            List.of(
                new Fields()
                    .with("explanation", "calendar")
                    .with("tested", "…")
                    .with("why_not", why)));
  }

  private static void claim(
      PageFixture page, String id, String doc, String type, String trigger, String... date) {
    page.claim(
        id,
        doc,
        type,
        sentence(doc, trigger),
        trigger,
        new Fields().with("date", page.date(doc, date[0], date[1])));
  }

  private static void undated(
      PageFixture page, String id, String doc, String type, String trigger) {
    page.claim(id, doc, type, sentence(doc, trigger), trigger, new Fields());
  }

  /** The sentence that holds a word. */
  private static String sentence(String doc, String word) {
    List<String> sentences =
        doc.equals(DIARY)
            ? List.of(
                "Осада Старого Порта началась 5 мая 1877 года и шла с 5 по 23 мая.",
                "Около 12 мая взорвали мост.",
                "После взрыва обоз ушёл на юг.",
                "Форт сдался 25 мая, не раньше.",
                "Помощь обещали к 30 мая.")
            : List.of(
                "В мае 1877 года мост был взорван сапёрами.",
                "Форт пал 6 июня.",
                "С июня 1877 года гарнизон голодал.");
    return sentences.stream().filter(one -> one.contains(word)).findFirst().orElseThrow();
  }

  private static void event(
      PageFixture page, String id, String type, String date, List<String> claims) {
    page.row("events", row(id, type, date, claims));
  }

  private static Fields row(String id, String type, String date, List<String> claims) {
    return new Fields()
        .with("id", id)
        .with("type", type)
        .with("label", type + ": Старый Порт")
        .with("date", date)
        .with("place", "port")
        .with("claims", claims);
  }
}
