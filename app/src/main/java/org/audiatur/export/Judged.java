package org.audiatur.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person judged on a {@link ReviewSheet}, saved as CSV or JSON, counted. */
public final class Judged {

  /**
   * @param tenth the confidence cut to tenths: 8 holds 0.8 up to 0.9
   */
  private record Claim(String type, String language, int tenth, Precision.Verdict verdict) {}

  private final List<Claim> claims;

  private Judged(List<Claim> claims) {
    this.claims = claims;
  }

  /**
   * @throws OutputException if the file is none that the sheet saved
   */
  public static Judged read(Path file) throws IOException, OutputException {
    try {
      String text = Files.readString(file).replaceFirst("^\uFEFF", "");
      List<Map<?, ?>> rows = text.stripLeading().startsWith("{") ? json(text) : Csv.rows(text);
      List<Claim> claims = new ArrayList<>();
      for (Map<?, ?> row : rows) {
        @Nullable Claim claim = claim(new Row(row));
        if (claim != null) {
          claims.add(claim);
        }
      }
      return new Judged(claims);
    } catch (IllegalArgumentException e) {
      throw new OutputException(
          file
              + ": "
              + e.getMessage()
              + ". Maybe give the file that the sheet saved (CSV or JSON)");
    }
  }

  private static List<Map<?, ?>> json(String text) {
    List<Map<?, ?>> rows = new ArrayList<>();
    Row.of(text).rows("claims").forEach(row -> rows.add(row.fields()));
    return rows;
  }

  /** Null for a claim that nobody judged. */
  private static @Nullable Claim claim(Row row) {
    String verdict = row.text("judgement");
    if (verdict.isBlank()) {
      return null;
    }
    double confidence = Double.parseDouble(String.valueOf(row.value("confidence")));
    return new Claim(
        row.text("type"),
        row.text("language"),
        (int) Math.floor(confidence * 10 + 1e-9),
        Precision.Verdict.valueOf(verdict.strip().toUpperCase(Locale.ROOT)));
  }

  public int all() {
    return claims.size();
  }

  /** A table: a line for all, and for each language, type and tenth of confidence. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-24s %6s %6s %6s %6s   %-18s %s",
            "",
            "judged",
            "right",
            "partly",
            "wrong",
            "right",
            "right or partly"));
    lines.addAll(group(claim -> "all"));
    lines.addAll(group(claim -> "language " + claim.language()));
    lines.addAll(group(claim -> "type " + claim.type()));
    lines.addAll(
        group(claim -> String.format(Locale.ROOT, "confidence %.1f", claim.tenth() / 10.0)));
    return lines;
  }

  private List<String> group(Function<Claim, String> name) {
    Map<String, Precision> groups = new TreeMap<>();
    for (Claim claim : claims) {
      String group = name.apply(claim);
      groups.put(group, groups.getOrDefault(group, Precision.NONE).and(claim.verdict()));
    }
    return groups.entrySet().stream().map(one -> line(one.getKey(), one.getValue())).toList();
  }

  private static String line(String name, Precision found) {
    return String.format(
        Locale.ROOT,
        "%-24s %6d %6d %6d %6d   %-18s %s",
        name,
        found.all(),
        found.right(),
        found.partly(),
        found.wrong(),
        share(found.strict()),
        share(found.lenient()));
  }

  private static String share(Precision.Share share) {
    return String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", share.part(), share.low(), share.high());
  }
}
