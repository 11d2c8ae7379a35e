package org.audiatur.export;

import java.util.List;

/**
 * Two accounts of one invented episode that differ in a day and a strength, and a third that is
 * silent.
 */
final class BridgeDossier {

  static final String NORTH = "north.txt";
  static final String SOUTH = "south.txt";
  static final String FAIR = "fair.txt";

  private BridgeDossier() {}

  static PageFixture fixture() {
    PageFixture page = new PageFixture();
    page.text(
            NORTH,
            "Северная летопись",
            """
        Зима в тот год стояла долгая.

        3 марта 1919 года отряд Лунина занял станцию Каменка, и было в нём 300 человек. По словам телеграфиста Гриднева, мост подожгли отсту-
        павшие части 😀 ещё до рассвета.
        """)
        .repair(NORTH, "-\n", "")
        .text(
            SOUTH,
            "Записки южанина",
            """
            Станцию Каменка люди Лунина заняли только 9 марта 1919 года. Их было около 800 человек.

            Мост должны были взорвать по приказу штаба, но не успели.
            """)
        .text(FAIR, "Заметка о ярмарке", "В марте 1919 года в Каменке торговали как обычно.\n");
    page.entity("kamenka", "LOC", "Каменка")
        .entity("lunin", "PER", "Лунин")
        .entity("gridnev", "PER", "Гриднев")
        .mention(NORTH, "LOC", "Каменка", "kamenka")
        .mention(SOUTH, "LOC", "Каменка", "kamenka")
        .mention(NORTH, "PER", "Лунина", "lunin");
    claims(page);
    events(page);
    conflicts(page);
    return page;
  }

  private static void claims(PageFixture page) {
    page.claim(
            "n-capture",
            NORTH,
            "capture",
            "3 марта 1919 года отряд Лунина занял станцию Каменка, и было в нём 300 человек.",
            "занял",
            new Fields()
                .with("date", page.date(NORTH, "3 марта 1919 года", "1919-03-03"))
                .with(
                    "roles",
                    List.of(
                        page.role(NORTH, "place", "станцию Каменка", "kamenka"),
                        page.role(NORTH, "agent", "отряд Лунина", "lunin")))
                .with(
                    "numbers",
                    List.of(
                        page.words(
                            NORTH,
                            "300 человек",
                            new Fields()
                                .with("role", "strength")
                                .with("value", 300)
                                .with("unit", "человек")))))
        .claim(
            "n-fire",
            NORTH,
            "sabotage",
            "По словам телеграфиста Гриднева, мост подожгли отсту-\nпавшие части 😀 ещё до рассвета.",
            "подожгли",
            new Fields()
                .with("modality", "reported")
                .with("confidence", 0.4)
                .with(
                    "voices",
                    List.of(
                        page.words(NORTH, "телеграфиста Гриднева", new Fields())
                            .with("entity", "gridnev")))
                .with("roles", List.of(page.role(NORTH, "agent", "отсту-\nпавшие части", null))))
        .claim(
            "s-capture",
            SOUTH,
            "capture",
            "Станцию Каменка люди Лунина заняли только 9 марта 1919 года.",
            "заняли",
            new Fields()
                .with("date", page.date(SOUTH, "9 марта 1919 года", "1919-03-09"))
                .with(
                    "roles",
                    List.of(
                        page.role(SOUTH, "place", "Станцию Каменка", "kamenka"),
                        page.role(SOUTH, "agent", "люди Лунина", "lunin"))))
        .claim(
            "s-strength",
            SOUTH,
            "strength",
            "Их было около 800 человек.",
            "было",
            new Fields()
                .with(
                    "numbers",
                    List.of(
                        page.words(
                            SOUTH,
                            "800 человек",
                            new Fields()
                                .with("role", "strength")
                                .with("value", 800)
                                .with("approx", true)
                                .with("unit", "человек")))))
        .claim(
            "s-plan",
            SOUTH,
            "sabotage",
            "Мост должны были взорвать по приказу штаба, но не успели.",
            "взорвать",
            new Fields().with("modality", "planned"));
  }

  private static void events(PageFixture page) {
    page.row(
            "events",
            event(
                    "e-capture",
                    "capture",
                    "1919-03-03/1919-03-09",
                    "kamenka",
                    List.of("n-capture", "s-capture"))
                .with("silent", List.of(FAIR))
                .with(
                    "slots",
                    List.of(
                        new Fields()
                            .with("slot", "date")
                            .with("verdict", "conflict")
                            .with(
                                "values",
                                List.of(
                                    new Fields()
                                        .with("doc", NORTH)
                                        .with("value", "1919-03-03")
                                        .with("claim", "n-capture"),
                                    new Fields()
                                        .with("doc", SOUTH)
                                        .with("value", "1919-03-09")
                                        .with("claim", "s-capture"))))))
        .row(
            "events",
            event("e-fire", "sabotage", null, null, List.of("n-fire", "s-plan"))
                .with("out_of_scope", List.of(FAIR)));
  }

  private static Fields event(
      String id, String type, String date, String place, List<String> claims) {
    return new Fields()
        .with("id", id)
        .with("type", type)
        .with("label", type)
        .with("date", date)
        .with("place", place)
        .with("claims", claims);
  }

  private static void conflicts(PageFixture page) {
    page.row(
            "conflicts",
            new Fields()
                .with("id", "x-date")
                .with("kind", "date")
                .with("verdict", "contradiction")
                .with("event", "e-capture")
                .with("about", List.of("kamenka"))
                .with(
                    "sides",
                    List.of(
                        side(page, NORTH, "3 марта 1919 года", "1919-03-03", "n-capture"),
                        side(page, SOUTH, "9 марта 1919 года", "1919-03-09", "s-capture")))
                .with("rule", "test.date")
                .with("explanation", "Одна станция, один отряд, два дня.")
                .with(
                    "not_explained_by",
                    List.of(
                        new Fields()
                            .with("explanation", "calendar")
                            .with("tested", "6 дней")
                            .with("why_not", "между стилями 13 дней"))))
        .row(
            "conflicts",
            new Fields()
                .with("id", "x-strength")
                .with("kind", "number")
                .with("verdict", "difference")
                .with("about", List.of("lunin"))
                .with(
                    "sides",
                    List.of(
                        side(page, NORTH, "300 человек", 300, "n-capture"),
                        side(page, SOUTH, "около 800 человек", 800, "s-strength")))
                .with("rule", "test.number")
                .with("explanation", "Разная численность."));
  }

  private static Fields side(
      PageFixture page, String doc, String words, Object value, String claim) {
    return page.words(
            doc,
            words,
            new Fields().with("doc", doc).with("witness", null).with("modality", "asserted"))
        .with("value", value)
        .with("claim", claim)
        .with("claims", List.of(claim));
  }
}
