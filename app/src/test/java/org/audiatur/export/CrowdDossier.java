package org.audiatur.export;

import java.util.ArrayList;
import java.util.List;

/** Many short accounts, and in the first more events than a page should build at once. */
final class CrowdDossier {

  static final int ACCOUNTS = 12;
  static final int EVENTS = 1500;

  private CrowdDossier() {}

  static PageFixture fixture() {
    PageFixture page = new PageFixture();
    StringBuilder diary = new StringBuilder();
    for (int i = 0; i < EVENTS; i++) {
      diary.append(sentence(i)).append(' ');
    }
    page.text(doc(0), "Дневник обоза", diary.toString());
    for (int i = 1; i < ACCOUNTS; i++) {
      page.text(doc(i), "Письмо " + i, "В ночь перевал " + i + " закрыло снегом.\n");
    }
    List<String> silent = new ArrayList<>();
    for (int i = 2; i < ACCOUNTS; i++) {
      silent.add(doc(i));
    }
    for (int i = 0; i < EVENTS; i++) {
      page.claim("c" + i, doc(0), "movement", sentence(i), "колонна " + i + " ", new Fields());
      page.row("events", event(i).with("silent", i == 0 ? silent : List.of()));
    }
    page.claim("letter", doc(1), "movement", "В ночь перевал 1 закрыло", "закрыло", new Fields());
    return page;
  }

  static String doc(int i) {
    return String.format(java.util.Locale.ROOT, "%02d.txt", i);
  }

  private static String sentence(int i) {
    return "Шла колонна " + i + " через перевал.";
  }

  private static Fields event(int i) {
    return new Fields()
        .with("id", "e" + i)
        .with("type", "movement")
        .with("label", "movement: перевал")
        .with("date", String.format(java.util.Locale.ROOT, "18%02d", i % 90 + 10))
        .with("claims", i == 0 ? List.of("c0", "letter") : List.of("c" + i));
  }
}
