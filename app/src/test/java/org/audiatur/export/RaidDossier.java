package org.audiatur.export;

import java.util.List;

/**
 * Three accounts of one invented landing: an order and what became of it, a pilot whom two of them
 * report, one thing under two names, and every way of not telling of an event.
 */
final class RaidDossier {

  static final String PORT = "port.txt";
  static final String FLEET = "fleet.txt";
  static final String FAIR = "fair.txt";
  static final String ORDER =
      "12 июня 1855 года адмирал Ламберт приказал взять батарею на мысу к 15 июня.";

  private RaidDossier() {}

  static PageFixture fixture() {
    PageFixture page = new PageFixture();
    page.text(
            PORT,
            ORDER
                + " Батарею взяли 17 июня. Лоцман Ярцев рассказывал, что сгорело три шхуны."
                + " Горожане звали это набегом.\n",
            record("Хроника порта").with("author", "А. Седов"))
        .text(
            FLEET,
            "По словам лоцмана Ярцева, шхун сгорело семь. Высадка 17 июня 1855 года была"
                + " освобождением города. Обещали уйти к осени. Не ушли и зимой. Колокола звонили"
                + " долго. Форт за мысом взяли раньше.\n",
            record("Записки мичмана"))
        .text(
            FAIR,
            "Ярмарка 1855 года прошла тихо, хлеб подорожал. Летом у мыса видели дым.\n",
            record("Заметки о торговле"));
    entities(page);
    claims(page);
    events(page);
    conflicts(page);
    page.row(
        "systems",
        new Fields()
            .with("id", "s-order")
            .with("system", "S5")
            .with("kind", "order")
            .with("date", "1855-06-12")
            .with("values", new Fields().with("modality", "asserted"))
            .with("claims", List.of("p-deed", "p-order", "p-task"))
            .with(
                "checks",
                List.of(
                    new Fields()
                        .with("check", "deadline")
                        .with("result", "fails")
                        .with("why", "срок 1855-06-15, исполнено 1855-06-17"))));
    return page;
  }

  private static Fields record(String title) {
    return new Fields()
        .with("title", title)
        .with("covers", new Fields().with("date", "1855").with("places", List.of("cape")));
  }

  private static void entities(PageFixture page) {
    page.entity("cape", "LOC", "Мыс")
        .entity("pilots", "GRP", "лоцманы")
        .row(
            "entities",
            new Fields()
                .with("id", "yartsev")
                .with("type", "PER")
                .with("name", "Ярцев")
                .with("names", List.of(new Fields().with("text", "Ярцев").with("language", "ru")))
                .with("mentions", 2)
                .with(
                    "joins",
                    List.of(
                        new Fields()
                            .with("from", "m-" + FLEET + "-лоцмана Ярцева")
                            .with("reason", "то же имя в другом тексте")
                            .with("strength", 0.95)))
                .with(
                    "proposed",
                    List.of(
                        new Fields()
                            .with("with", "pilots")
                            .with("reason", "«лоцманы» может быть кратким именем")
                            .with("strength", 0.3))))
        .mention(PORT, "PER", "Лоцман Ярцев", "yartsev")
        .mention(FLEET, "PER", "лоцмана Ярцева", "yartsev");
  }

  private static void claims(PageFixture page) {
    page.claim(
            "p-order",
            PORT,
            "order",
            ORDER,
            "приказал",
            dated(page, PORT, "12 июня 1855 года", "1855-06-12"))
        .claim(
            "p-task",
            PORT,
            "capture",
            ORDER,
            "взять батарею",
            dated(page, PORT, "15 июня", "1855-06-15").with("modality", "planned"))
        .claim(
            "p-deed",
            PORT,
            "capture",
            "Батарею взяли 17 июня.",
            "взяли",
            dated(page, PORT, "17 июня", "1855-06-17"))
        .claim(
            "p-ships",
            PORT,
            "sabotage",
            "Лоцман Ярцев рассказывал, что сгорело три шхуны.",
            "сгорело",
            reported(page, PORT, "Лоцман Ярцев"))
        .claim(
            "f-ships",
            FLEET,
            "sabotage",
            "По словам лоцмана Ярцева, шхун сгорело семь.",
            "сгорело",
            reported(page, FLEET, "лоцмана Ярцева"))
        .claim(
            "f-landing",
            FLEET,
            "movement",
            "Высадка 17 июня 1855 года была освобождением города.",
            "Высадка",
            dated(page, FLEET, "17 июня 1855 года", "1855-06-17"))
        .claim(
            "f-bells",
            FLEET,
            "meeting",
            "Колокола звонили долго.",
            "звонили",
            new Fields().with("modality", "planned"))
        .claim(
            "f-fort",
            FLEET,
            "capture",
            "Форт за мысом взяли раньше.",
            "взяли",
            new Fields().with("roles", List.of(page.role(FLEET, "place", "за мысом", "cape"))));
  }

  private static Fields dated(PageFixture page, String doc, String words, String edtf) {
    return new Fields().with("date", page.date(doc, words, edtf));
  }

  private static Fields reported(PageFixture page, String doc, String voice) {
    return new Fields()
        .with("modality", "reported")
        .with("voices", List.of(page.words(doc, voice, new Fields()).with("entity", "yartsev")));
  }

  private static void events(PageFixture page) {
    page.row("events", event("e-order", "order", "1855-06-12", List.of("p-order", "p-task")))
        .row(
            "events",
            event("e-deed", "capture", "1855-06-17", List.of("p-deed"))
                .with("place", "cape")
                .with("silent", List.of(FAIR)))
        .row(
            "events",
            event("e-ships", "sabotage", null, List.of("p-ships", "f-ships"))
                .with(
                    "unread",
                    List.of(
                        page.words(
                            FAIR, "Летом у мыса видели дым.", new Fields().with("doc", FAIR)))))
        .row(
            "events",
            event("e-landing", "movement", "1855-06-17", List.of("f-landing"))
                .with("out_of_scope", List.of(FAIR)));
  }

  private static Fields event(String id, String type, String date, List<String> claims) {
    return new Fields()
        .with("id", id)
        .with("type", type)
        .with("label", type + ": Мыс")
        .with("date", date)
        .with("claims", claims);
  }

  private static void conflicts(PageFixture page) {
    page.row(
            "conflicts",
            conflict("x-name", "naming", "loaded-names")
                .with("verdict", "difference")
                .with("about", List.of("cape"))
                .with("explanation", "Одно и то же (высадка; Мыс) названо по-разному.")
                .with(
                    "sides",
                    List.of(page.side(PORT, "набегом"), page.side(FLEET, "освобождением"))))
        .row(
            "conflicts",
            conflict("x-plan", "plan-vs-outcome", "broken-word")
                .with("verdict", "contradiction")
                .with(
                    "explanation",
                    "Обещано к 1855-09-01, вышло к 1855-12-01; «<12000», «~800»; в 1855 году.")
                .with(
                    "sides",
                    List.of(
                        page.side(FLEET, "Не ушли и зимой"),
                        page.side(FLEET, "Обещали уйти к осени").with("modality", "planned"))));
  }

  private static Fields conflict(String id, String kind, String rule) {
    return new Fields().with("id", id).with("kind", kind).with("event", null).with("rule", rule);
  }
}
