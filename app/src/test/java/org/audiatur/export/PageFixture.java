package org.audiatur.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dossier written by hand: texts, and rows whose places are found in the texts by their words.
 */
final class PageFixture {

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<PageText.Repaired>> repairs = new LinkedHashMap<>();
  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  PageFixture text(String doc, String title, String text) {
    return text(doc, text, new Fields().with("title", title));
  }

  /** A text whose record has more than the plain fields, or other ones. */
  PageFixture text(String doc, String text, Fields more) {
    hold(doc, text);
    Fields record =
        new Fields()
            .with("id", "doc-" + doc)
            .with("doc", doc)
            .with("language", "ru")
            .with("covers", new Fields().with("date", "1919-03").with("places", List.of()))
            .with("same_as", null)
            .with("length", text.codePointCount(0, text.length()))
            .with("sections", List.of());
    more.asMap().forEach(record::with);
    return row("documents", record);
  }

  /** Takes a text in, so that places can be found in it before its record is written. */
  PageFixture hold(String doc, String text) {
    texts.put(doc, text);
    repairs.putIfAbsent(doc, new ArrayList<>());
    return this;
  }

  PageFixture repair(String doc, String words, String replacement) {
    return repair(doc, words, words, replacement, "line-end-hyphen", "why");
  }

  /**
   * @param around words that stand in the text once and hold {@code words}
   */
  PageFixture repair(
      String doc, String around, String words, String replacement, String rule, String reason) {
    int start = point(doc, around) + length(around.substring(0, around.indexOf(words)));
    repairs
        .get(doc)
        .add(new PageText.Repaired(start, start + length(words), replacement, rule, reason));
    repairs.get(doc).sort(Comparator.comparing(PageText.Repaired::start));
    return this;
  }

  /** Where words stand: start and end. */
  Fields place(String doc, String words) {
    int start = point(doc, words);
    return new Fields().with("start", start).with("end", start + length(words));
  }

  PageFixture entity(String id, String type, String name) {
    return row(
        "entities",
        new Fields()
            .with("id", id)
            .with("type", type)
            .with("name", name)
            .with("names", List.of(new Fields().with("text", name).with("language", "ru")))
            .with("mentions", 1)
            .with("docs", List.copyOf(texts.keySet()))
            .with("joins", List.of())
            .with("proposed", List.of()));
  }

  PageFixture mention(String doc, String type, String words, String entity) {
    return row(
        "mentions",
        words(
                doc,
                words,
                new Fields()
                    .with("id", "m-" + doc + "-" + words)
                    .with("doc", doc)
                    .with("type", type))
            .with("entity", entity)
            .with("value", null)
            .with("rule", "test.mention"));
  }

  /** A claim whose fields beyond the plain ones are added by the caller. */
  PageFixture claim(String id, String doc, String type, String quote, String trigger, Fields more) {
    Fields claim =
        new Fields()
            .with("id", id)
            .with("doc", doc)
            .with("type", type)
            .with("start", point(doc, quote))
            .with("end", point(doc, quote) + length(quote))
            .with("quote", quote)
            .with("trigger", words(doc, trigger, new Fields()))
            .with("modality", "asserted")
            .with("confidence", 0.8)
            .with("rule", "test." + type);
    more.asMap().forEach(claim::with);
    return row("claims", claim);
  }

  Fields date(String doc, String words, String edtf) {
    return words(doc, words, new Fields().with("edtf", edtf))
        .with("calendar", "gregorian")
        .with("how", "as written");
  }

  Fields role(String doc, String role, String words, String entity) {
    return words(doc, words, new Fields().with("role", role)).with("entity", entity);
  }

  Fields words(String doc, String words, Fields fields) {
    int start = point(doc, words);
    return fields.with("text", words).with("start", start).with("end", start + length(words));
  }

  PageFixture row(String file, Fields row) {
    rows.computeIfAbsent(file, name -> new ArrayList<>()).add(Json.line(row));
    return this;
  }

  PageData data() {
    List<PageText> all = new ArrayList<>();
    texts.forEach((doc, text) -> all.add(new PageText(doc, text, repairs.get(doc))));
    return new PageData("{\"contract\":1,\"engine\":\"test\"}", rows, all);
  }

  /** Writes the page and says where. */
  Path write(Path folder) {
    Path page = folder.resolve("dossier.html");
    try (var out = Files.newBufferedWriter(page)) {
      new DossierPage().write(data(), out);
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int point(String doc, String words) {
    String text = texts.get(doc);
    int at = text.indexOf(words);
    if (at < 0 || text.indexOf(words, at + 1) >= 0) {
      throw new IllegalArgumentException(
          doc + ": \"" + words + "\" must stand in the text exactly once");
    }
    return text.codePointCount(0, at);
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  /** A side of a conflict: words that a text's author asserts, first found in it. */
  Fields side(String doc, String words) {
    return words(
            doc,
            words,
            new Fields().with("doc", doc).with("witness", null).with("modality", "asserted"))
        .with("value", words)
        .with("claim", null)
        .with("claims", List.of());
  }
}
