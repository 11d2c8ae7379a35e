package org.audiatur.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Two accounts of one invented expedition in the south of Chile, with something of every subject.
 */
final class ColumnDossier {

  static final String LOG = "log.txt";
  static final String REPORT = "report.txt";

  private ColumnDossier() {}

  static PageFixture fixture() {
    PageFixture page = new PageFixture();
    page.text(
            LOG,
            "Log of a surgeon",
            """
            On 3 March 1852 the Ferro column took Talca.
            The men of Ferro entered Linares on 6 March.
            Ferro fought at Chillan on 9 March.
            Some time in March 1852 a bridge burned at Concepcion.
            The whole column had some 1200 men.
            Ferro wrote to Vega on 10 March 1852, and Vega answered on 13 March 1852.
            Order no. 7 gave the column until 7 March to be at the river Nuble.
            The council passed it by 31 to 22.
            Madrid sent 400 rifles by sea.
            """)
        .text(
            REPORT,
            "Report of the prefect",
            """
            No more than 900 soldiers marched. File 12 in Santiago says so.
            Vega was prefect of Maule from 1 March 1852.
            A truce was signed with Ortiz on 14 March 1852.
            The liberals of Maule went over to the column in February 1852.
            """);
    entities(page);
    campaign(page);
    others(page);
    return page;
  }

  private static void entities(PageFixture page) {
    place(page, "talca", "Talca", -35.43, -71.66);
    place(page, "linares", "Linares", -35.85, -71.59);
    place(page, "chillan", "Chillan", -36.6, -72.1);
    place(page, "concepcion", "Concepcion", -36.82, -73.04);
    page.entity("ferro", "MIL", "Ferro’s column").entity("vega", "PER", "Vega");
    page.entity("file", "SRC", "Santiago, file 12");
  }

  private static void place(PageFixture page, String id, String name, double lat, double lon) {
    page.row(
        "entities",
        new Fields()
            .with("id", id)
            .with("type", "LOC")
            .with("name", name)
            .with("names", List.of(new Fields().with("text", name).with("language", "en")))
            .with("mentions", 1)
            .with(
                "place",
                new Fields()
                    .with("lat", lat)
                    .with("lon", lon)
                    .with("kind", "town")
                    .with("source", "test")));
  }

  private static void campaign(PageFixture page) {
    page.claim(
        "talca-taken",
        LOG,
        "capture",
        "On 3 March 1852 the Ferro column took Talca.",
        "took Talca",
        new Fields()
            .with("date", page.date(LOG, "On 3 March 1852", "1852-03-03"))
            .with(
                "roles",
                List.of(
                    page.role(LOG, "agent", "the Ferro column", "ferro").asMap(),
                    page.role(LOG, "place", "Talca", "talca").asMap())));
    page.claim(
        "linares-taken",
        LOG,
        "capture",
        "The men of Ferro entered Linares on 6 March.",
        "entered",
        new Fields()
            .with("date", page.date(LOG, "6 March", "1852-03-06"))
            .with(
                "roles",
                List.of(
                    page.role(LOG, "agent", "The men of Ferro", "ferro").asMap(),
                    page.role(LOG, "place", "Linares", "linares").asMap())));
    page.claim(
        "chillan-fought",
        LOG,
        "battle",
        "Ferro fought at Chillan on 9 March.",
        "fought",
        new Fields()
            .with("date", page.date(LOG, "on 9 March", "1852-03-09"))
            .with("roles", List.of(page.role(LOG, "place", "Chillan", "chillan").asMap())));
    page.claim(
        "bridge",
        LOG,
        "sabotage",
        "Some time in March 1852 a bridge burned at Concepcion.",
        "burned",
        new Fields()
            .with("date", page.date(LOG, "in March 1852", "1852-03"))
            .with("roles", List.of(page.role(LOG, "place", "Concepcion", "concepcion").asMap())));
    entry(page, "S7", "capture", "1852-03-03", Map.of(), "talca-taken");
    page.row(
        "systems",
        new Fields()
            .with("id", "s-linares")
            .with("system", "S7")
            .with("kind", "capture")
            .with("date", "1852-03-06")
            .with("values", Map.of())
            .with("claims", List.of("linares-taken"))
            .with(
                "checks",
                List.of(Map.of("check", "speed", "result", "fails", "why", "слишком быстро"))));
    entry(page, "S7", "battle", "1852-03-09", Map.of(), "chillan-fought");
    entry(page, "S7", "sabotage", "1852-03", Map.of(), "bridge");
  }

  private static void others(PageFixture page) {
    plain(
        page,
        "men",
        LOG,
        "strength",
        "The whole column had some 1200 men.",
        null,
        figure(page, LOG, "1200 men", 1200));
    plain(
        page,
        "soldiers",
        REPORT,
        "strength",
        "No more than 900 soldiers marched.",
        null,
        figure(page, REPORT, "900 soldiers", 900));
    entry(page, "S6", "strength", null, Map.of("of", "Ferro’s column"), "men");
    entry(page, "S6", "strength", null, Map.of("of", "Ferro’s column"), "soldiers");
    plain(
        page,
        "letter",
        LOG,
        "communication",
        "Ferro wrote to Vega on 10 March 1852",
        "10 March 1852",
        null);
    plain(
        page,
        "answer",
        LOG,
        "communication",
        "Vega answered on 13 March 1852",
        "13 March 1852",
        null);
    entry(
        page,
        "S4",
        "thread",
        "1852-03-10",
        Map.of(
            "dates", List.of("1852-03-10", "1852-03-13"),
            "senders", List.of("Ferro", "Vega"),
            "addressees", List.of("Vega", "Ferro"),
            "days-to-answer", Arrays.asList(3, "")),
        "letter",
        "answer");
    plain(
        page,
        "order",
        LOG,
        "order",
        "Order no. 7 gave the column until 7 March to be at the river Nuble.",
        null,
        null);
    page.row(
        "systems",
        new Fields()
            .with("id", "s-order")
            .with("system", "S5")
            .with("kind", "order")
            .with("date", null)
            .with("values", Map.of("issuer", "Vega", "deadlines", List.of("1852-03-07")))
            .with("claims", List.of("order", "chillan-fought"))
            .with(
                "checks",
                List.of(
                    Map.of(
                        "check", "deadline",
                        "result", "fails",
                        "why", "срок 1852-03-07, исполнено 1852-03-09"))));
    plain(page, "vote", LOG, "vote", "The council passed it by 31 to 22.", null, null);
    entry(page, "S2", "vote", null, Map.of("votes-for", 31, "votes-against", 22), "vote");
    plain(
        page,
        "rifles",
        LOG,
        "transfer",
        "Madrid sent 400 rifles by sea.",
        null,
        figure(page, LOG, "400 rifles", 400));
    entry(page, "S8", "transfer", null, Map.of("giver", "Madrid", "goods", "rifles"), "rifles");
    plain(
        page,
        "prefect",
        REPORT,
        "office",
        "Vega was prefect of Maule from 1 March 1852.",
        "1 March 1852",
        null);
    entry(
        page,
        "S3",
        "office",
        "1852-03-01",
        Map.of("office", "prefect", "person", "Vega"),
        "prefect");
    plain(
        page,
        "truce",
        REPORT,
        "agreement",
        "A truce was signed with Ortiz on 14 March 1852.",
        "14 March 1852",
        null);
    entry(
        page,
        "S9",
        "agreement",
        "1852-03-14",
        Map.of("party", "Ortiz", "content", "truce"),
        "truce");
    plain(
        page,
        "liberals",
        REPORT,
        "affiliation",
        "The liberals of Maule went over to the column in February 1852.",
        "February 1852",
        null);
    entry(
        page,
        "S1",
        "affiliation",
        "1852-02",
        Map.of("member", "liberals", "of", "Ferro’s column"),
        "liberals");
    entry(
        page,
        "S10",
        "source",
        null,
        Map.of("work", "Santiago, file 12", "accounts", 2),
        "soldiers",
        "men");
  }

  private static Fields figure(PageFixture page, String doc, String words, int value) {
    return page.words(doc, words, new Fields().with("role", "strength"))
        .with("value", value)
        .with("unit", words.substring(words.indexOf(' ') + 1));
  }

  private static void plain(
      PageFixture page,
      String id,
      String doc,
      String type,
      String quote,
      String day,
      Fields figure) {
    Fields more = new Fields();
    if (day != null) {
      more.with("date", page.date(doc, day, edtf(day)));
    }
    if (figure != null) {
      more.with("numbers", List.of(figure.asMap()));
    }
    page.claim(id, doc, type, quote, quote, more);
  }

  private static String edtf(String day) {
    return day.startsWith("Feb")
        ? "1852-02"
        : "1852-03-%02d".formatted(Integer.parseInt(day.substring(0, day.indexOf(' '))));
  }

  private static void entry(
      PageFixture page,
      String system,
      String kind,
      String date,
      Map<String, ?> values,
      String... claims) {
    page.row(
        "systems",
        new Fields()
            .with("id", "s-" + claims[0] + system)
            .with("system", system)
            .with("kind", kind)
            .with("date", date)
            .with("values", values)
            .with("claims", List.of(claims)));
  }
}
