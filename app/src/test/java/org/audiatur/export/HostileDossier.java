package org.audiatur.export;

import java.util.List;

/**
 * A source, names and explanations that try to become markup or program. Each success would set
 * {@code window.hurt}.
 */
final class HostileDossier {

  static final String DOC = "<b>evil</b>.txt";
  static final String SCRIPT = "</script><script>window.hurt = 'script'</script>";
  static final String IMAGE = "<img src=x onerror=\"window.hurt = 'image'\">";
  static final String TEXT =
      "Начало "
          + SCRIPT
          + " и \u2028 и \u2029 и <!-- <script> \"]}; {{script}} "
          + IMAGE
          + " javascript:window.hurt='link' \\u003c \u0000 &lt; \uFEFF конец 3 мая 1919 года.";

  private HostileDossier() {}

  static PageFixture fixture() {
    PageFixture page =
        new PageFixture()
            .text(DOC, SCRIPT, TEXT)
            .entity(IMAGE, "PER", IMAGE)
            .mention(DOC, "PER", IMAGE, IMAGE);
    return page.claim(
            "c\" onclick=\"window.hurt=1",
            DOC,
            "constructor",
            TEXT,
            "Начало",
            new Fields()
                .with("date", page.date(DOC, "3 мая 1919 года", "1919-05-03"))
                .with("modality", IMAGE)
                .with("rule", SCRIPT)
                .with("roles", List.of(page.role(DOC, "__proto__", IMAGE, IMAGE))))
        .row(
            "conflicts",
            new Fields()
                .with("id", SCRIPT)
                .with("kind", IMAGE)
                .with("verdict", "x y' onfocus=window.hurt=1")
                .with("event", null)
                .with("about", List.of(IMAGE))
                .with(
                    "sides",
                    List.of(
                        page.words(DOC, IMAGE, new Fields().with("doc", DOC))
                            .with("value", SCRIPT)
                            .with("claims", List.of())))
                .with("rule", IMAGE)
                .with("explanation", SCRIPT))
        .row(
            "systems",
            new Fields()
                .with("id", IMAGE)
                .with("system", "S2")
                .with("kind", IMAGE)
                .with("values", new Fields().with("for", 3).with(SCRIPT, IMAGE))
                .with(
                    "checks",
                    List.of(
                        new Fields()
                            .with("check", IMAGE)
                            .with("result", SCRIPT)
                            .with("why", IMAGE))));
  }
}
