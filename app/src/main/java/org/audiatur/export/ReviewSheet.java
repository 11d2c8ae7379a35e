package org.audiatur.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.audiatur.text.Identifier;

/**
 * A page on which a person judges claims chosen at random, right or wrong. Like the dossier it is
 * one file that works from disk and asks for nothing; what the person judged stays in the browser
 * until it is saved as a file, which {@link Judged} counts.
 */
public final class ReviewSheet {

  /**
   * Which claims to show.
   *
   * @param claims how many; all of them where there are fewer
   * @param seed another seed chooses other claims
   */
  public record Wish(int claims, long seed) {}

  /**
   * What was written.
   *
   * @param claims claims on the page
   * @param among claims of the results
   */
  public record Written(int claims, int among) {}

  private final Path results;
  private final Map<String, Original> texts = new HashMap<>();
  private final Map<String, Row> documents = new HashMap<>();

  private ReviewSheet(Path results) {
    this.results = results;
  }

  /**
   * @param results a folder that {@code analyze} wrote
   * @throws OutputException if it is none
   */
  public static Written write(Path results, Wish wish, Path page)
      throws IOException, OutputException {
    if (!Files.isRegularFile(results.resolve("claims.jsonl"))) {
      throw new OutputException(
          results
              + " holds no results (no claims.jsonl). Maybe: audiatur analyze TEXTS --out "
              + results);
    }
    ReviewSheet sheet = new ReviewSheet(results);
    ClaimSample sample = sheet.sample(wish);
    if (sample.among() == 0) {
      throw new OutputException(results + " holds no claim, so there is nothing to judge");
    }
    sheet.write(sample, wish, page);
    return new Written(sample.chosen().size(), sample.among());
  }

  private ClaimSample sample(Wish wish) throws IOException {
    try (Stream<String> lines = Files.lines(results.resolve("claims.jsonl"))) {
      return ClaimSample.of(lines, wish.claims(), wish.seed());
    }
  }

  private void write(ClaimSample sample, Wish wish, Path page) throws IOException {
    for (String line : Files.readAllLines(results.resolve("documents.jsonl"))) {
      Row document = Row.of(line);
      documents.put(document.text("doc"), document);
    }
    List<Fields> claims = new ArrayList<>();
    for (String line : sample.chosen()) {
      claims.add(claim(Row.of(line)));
    }
    Fields data =
        new Fields()
            .with("sheet", identity(sample))
            .with("seed", wish.seed())
            .with("among", sample.among())
            .with("run", JsonReader.object(Files.readString(results.resolve("run.json"))))
            .with("claims", claims);
    try (BufferedWriter out = Files.newBufferedWriter(page)) {
      PageParts parts = PageParts.load("sheet-parts.txt", "sheet.html");
      parts.write(
          to -> {
            parts.writeStrings(to);
            EmbeddedJson.block("id=\"data-sheet\"", Json.line(data), to);
          },
          out);
    }
  }

  /** Tells sheets apart in the browser's memory: the same claims make the same sheet. */
  private static String identity(ClaimSample sample) {
    List<String> ids =
        sample.chosen().stream().map(line -> Row.of(line).text("id")).sorted().toList();
    return Identifier.of("sheet", String.join(" ", ids), 0, ids.size(), "", 0);
  }

  private Fields claim(Row claim) throws IOException {
    String doc = claim.text("doc");
    Original text = texts.get(doc);
    if (text == null) {
      text = new Original(Files.readString(textFile(doc)));
      texts.put(doc, text);
    }
    return new SheetClaim(text, claim).row(language(doc, claim.whole("start")));
  }

  private Path textFile(String doc) {
    Row document = documents.get(doc);
    String file =
        document != null && document.value("text_file") instanceof String named ? named : doc;
    return results.resolve("texts").resolve(file);
  }

  private String language(String doc, int place) {
    Row document = documents.get(doc);
    if (document == null) {
      return "und";
    }
    return document.rows("languages").stream()
        .filter(stretch -> stretch.whole("start") <= place && place < stretch.whole("end"))
        .map(stretch -> stretch.text("language"))
        .findFirst()
        .orElse(document.value("language") instanceof String language ? language : "und");
  }
}
