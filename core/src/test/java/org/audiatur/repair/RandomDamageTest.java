package org.audiatur.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Damage done to single words of a clean text at random, seeded: how often each kind is undone. */
class RandomDamageTest {

  private static final Repairer REPAIRER = new Repairer(Packs.standard());
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}-])\\p{L}\\p{Ll}{5,}(?![\\p{L}-])");
  private static final Pattern VOWEL = Pattern.compile("(?iu)[аеёиоуыэюяіїєѣaeiouy]");
  private static final double UNDONE = 0.98;
  private static final double UNDONE_OF_EACH = 0.95;
  private static final double LEFT_ALONE = 0.9999;
  private static final long SEED = 1921;

  /** A way to damage a word between its first and last letters. */
  private interface Damage {
    String to(String word, int at);
  }

  private static final Map<String, Damage> DAMAGES = new TreeMap<>();

  static {
    for (String[] kind :
        new String[][] {
          {"U+FFFD at a line end", "\ufffd\n"},
          {"soft hyphen at a line end", "\u00ad\n"},
          {"hyphen at a line end", "-\n"},
          {"not sign at a line end", "\u00ac\n"},
          {"hyphen at a page end", "-\n\n57            Записки\n\n"},
          {"soft hyphen", "\u00ad"},
          {"not sign", "\u00ac"},
          {"U+FFFD for a soft hyphen", "\ufffd"},
          {"hyphen and blank", "- "},
          {"character without width", "\u200b"},
          {"byte order mark inside", "\ufeff"},
          {"control character", "\u0001"},
        }) {
      DAMAGES.put(kind[0], (w, at) -> w.substring(0, at) + kind[1] + w.substring(at));
    }
    DAMAGES.put(
        "capital inside",
        (w, at) ->
            w.toLowerCase(Locale.ROOT).substring(0, 2)
                + w.substring(2, 3).toUpperCase(Locale.ROOT)
                + w.substring(3));
    DAMAGES.put("Latin letters", (w, at) -> w.replace('о', 'o').replace('р', 'p'));
    DAMAGES.put("Cyrillic letters", (w, at) -> w.replaceAll("(?<=[a-z])o(?=[a-z])", "о"));
    DAMAGES.put(
        "nought for o", (w, at) -> w.substring(0, 1) + w.substring(1).replaceFirst("[оo]", "0"));
    DAMAGES.put("3 for з", (w, at) -> w.replaceFirst("з(?=\\p{L})", "3"));
    DAMAGES.put("accent apart", (w, at) -> Normalizer.normalize(w, Normalizer.Form.NFD));
    DAMAGES.put("ligature", (w, at) -> w.replace("fi", "ﬁ").replace("fl", "ﬂ"));
    DAMAGES.put("note number", (w, at) -> w + (1 + at));
    DAMAGES.put("raised note number", (w, at) -> w + "¹²");
    DAMAGES.put("letters set apart", (w, at) -> " " + String.join(" ", w.split("")) + " ");
  }

  @Test
  void damageIsUndoneInNinetyEightPlacesOfAHundredAndNinetyFiveOfEachKind() throws IOException {
    Random random = new Random(SEED);
    Map<String, int[]> tally = new TreeMap<>();
    for (String line : clean().split("\n")) {
      Matcher matcher = WORD.matcher(line);
      while (matcher.find()) {
        tryAll(matcher.toMatchResult(), line, random, tally);
      }
    }
    int undone = tally.values().stream().mapToInt(t -> t[0]).sum();
    int done = tally.values().stream().mapToInt(t -> t[1]).sum();
    assertThat((double) undone / done).as(describe(tally)).isGreaterThan(UNDONE);
    tally.forEach(
        (kind, t) ->
            assertThat((double) t[0] / t[1])
                .as(kind + "\n" + describe(tally))
                .isGreaterThan(UNDONE_OF_EACH));
  }

  private static void tryAll(
      MatchResult word, String line, Random random, Map<String, int[]> tally) {
    String before = line.substring(Math.max(0, word.start() - 30), word.start());
    String after = line.substring(word.end(), Math.min(line.length(), word.end() + 30));
    int at = place(word.group(), random);
    DAMAGES.forEach(
        (name, damage) -> {
          String damaged = at < 0 ? word.group() : damage.to(word.group(), at);
          if (!damaged.equals(word.group())) {
            int[] counts = tally.computeIfAbsent(name, n -> new int[2]);
            counts[1]++;
            counts[0] += isUndone(before, damaged, after, word.group()) ? 1 : 0;
          }
        });
  }

  /** A place where a printer may break the word: syllables on both sides; -1 if there is none. */
  private static int place(String word, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 2; i <= word.length() - 2; i++) {
      boolean syllables =
          VOWEL.matcher(word.substring(0, i)).find() && VOWEL.matcher(word.substring(i)).find();
      if (syllables && "ьъй".indexOf(word.charAt(i)) < 0) {
        places.add(i);
      }
    }
    return places.isEmpty() ? -1 : places.get(random.nextInt(places.size()));
  }

  private static boolean isUndone(String before, String damaged, String after, String word) {
    ReadingText reading = REPAIRER.repair(SourceText.of("damaged", before + damaged + after));
    return reading.text().contains(word) || reading.text().contains(word.toLowerCase(Locale.ROOT));
  }

  private static String describe(Map<String, int[]> tally) {
    StringBuilder text = new StringBuilder();
    tally.forEach(
        (name, t) ->
            text.append(name).append(": ").append(t[0]).append(" of ").append(t[1]).append("\n"));
    return text.toString();
  }

  @Test
  void cleanTextIsLeftAlone() throws IOException {
    String clean = clean();
    List<Repair> repairs = REPAIRER.repair(SourceText.of("clean", clean)).repairs();
    int changed = repairs.stream().mapToInt(r -> Math.max(1, r.end() - r.start())).sum();
    assertThat(1 - (double) changed / clean.length())
        .as(repairs.toString())
        .isGreaterThan(LEFT_ALONE);
  }

  private static String clean() throws IOException {
    try (InputStream in = RandomDamageTest.class.getResourceAsStream("clean.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
