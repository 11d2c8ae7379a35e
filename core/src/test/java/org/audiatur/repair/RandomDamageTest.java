package org.audiatur.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Damage done to single words of a clean text at random, seeded: how often each kind is undone. */
class RandomDamageTest {

  private static final Repairer REPAIRER = new Repairer(Packs.standard());
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}-])\\p{L}\\p{Ll}{5,}(?![\\p{L}-])");
  private static final double UNDONE = 0.98;

  /** A way to damage a word between its first and last letters. */
  private interface Damage {
    String to(String word, int at);
  }

  private static final Map<String, Damage> DAMAGES = new TreeMap<>();

  static {
    DAMAGES.put(
        "lost soft hyphen at a line end",
        (w, at) -> w.substring(0, at) + "\ufffd\n" + w.substring(at));
    DAMAGES.put(
        "soft hyphen at a line end", (w, at) -> w.substring(0, at) + "\u00ad\n" + w.substring(at));
    DAMAGES.put("hyphen at a line end", (w, at) -> w.substring(0, at) + "-\n" + w.substring(at));
    DAMAGES.put("soft hyphen", (w, at) -> w.substring(0, at) + "\u00ad" + w.substring(at));
    DAMAGES.put("lost soft hyphen", (w, at) -> w.substring(0, at) + "\ufffd" + w.substring(at));
    DAMAGES.put("hyphen and blank", (w, at) -> w.substring(0, at) + "- " + w.substring(at));
    DAMAGES.put(
        "capital inside",
        (w, at) ->
            w.toLowerCase(Locale.ROOT).substring(0, 2)
                + w.substring(2, 3).toUpperCase(Locale.ROOT)
                + w.substring(3));
    DAMAGES.put("Latin letters", (w, at) -> w.replace('о', 'o').replace('р', 'p'));
    DAMAGES.put(
        "nought for o", (w, at) -> w.substring(0, 1) + w.substring(1).replaceFirst("о", "0"));
    DAMAGES.put("accent apart", (w, at) -> Normalizer.normalize(w, Normalizer.Form.NFD));
    DAMAGES.put("note number", (w, at) -> w + (1 + at));
  }

  @Test
  void damageIsUndoneInNinetyEightPlacesOfAHundred() throws IOException {
    Random random = new Random(1921);
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
  }

  private static void tryAll(
      MatchResult word, String line, Random random, Map<String, int[]> tally) {
    String before = line.substring(Math.max(0, word.start() - 30), word.start());
    String after = line.substring(word.end(), Math.min(line.length(), word.end() + 30));
    int at = 2 + random.nextInt(word.group().length() - 3);
    DAMAGES.forEach(
        (name, damage) -> {
          String damaged = damage.to(word.group(), at);
          if (!damaged.equals(word.group())) {
            int[] counts = tally.computeIfAbsent(name, n -> new int[2]);
            counts[1]++;
            counts[0] += isUndone(before, damaged, after, word.group()) ? 1 : 0;
          }
        });
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
    assertThat(REPAIRER.repair(SourceText.of("clean", clean)).repairs()).isEmpty();
  }

  private static String clean() throws IOException {
    try (InputStream in = RandomDamageTest.class.getResourceAsStream("clean.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
