package org.audiatur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.audiatur.lang.LanguageIdentifier;
import org.audiatur.lang.Packs;

/**
 * Measures how often the language of a few words is told, without any surroundings: windows of 1,
 * 3, 5 and 10 neighbouring words from random sentences of public data (UD Russian and English,
 * WikiWars in English and Ukrainian), the same for each seed; and a file of short strings. What is
 * not told ({@code und}) counts as wrong and is also given apart. Single words are often words of
 * two languages, or names.
 *
 * <pre>
 * mvn -q -B package -pl core,bench -DskipTests
 * java -cp bench/target/classes:core/target/classes:app/target/lib/* org.audiatur.bench.LanguageScore \
 *   ../shared/data core/src/test/resources/lang/short-strings.txt
 * </pre>
 */
public final class LanguageScore {

  private static final int WINDOWS = 2000;
  private static final int[] LENGTHS = {1, 3, 5, 10};
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’ʼ-][\\p{L}\\p{M}]+)*");

  private static final class Count {
    private int right;
    private int unknown;
    private int all;

    void add(boolean correct, boolean none) {
      right += correct ? 1 : 0;
      unknown += none ? 1 : 0;
      all++;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.3f (%d of %d, und %d)", right / (double) all, right, all, unknown);
    }
  }

  private final LanguageIdentifier identifier = new LanguageIdentifier(Packs.standard());
  private final boolean verbose;

  private LanguageScore(boolean verbose) {
    this.verbose = verbose;
  }

  /**
   * First argument: the folder of the data; second: the strings; third, {@code -v}: list errors.
   */
  public static void main(String[] arguments) throws IOException {
    LanguageScore score = new LanguageScore(arguments.length > 2);
    Path data = Path.of(arguments[0]);
    score.windows("ru", sentences(data, "UD/Russian-*", "*.conllu"));
    score.windows("uk", sentences(data, "WikiWarsUA", "*.xml"));
    score.windows("en", sentences(data, "UD/English-*", "*.conllu"));
    score.windows("en", sentences(data, "WikiWars", "*.xml"));
    score.strings(Files.readAllLines(Path.of(arguments[1])));
  }

  private static List<String> sentences(Path data, String folders, String files)
      throws IOException {
    List<Path> found = new ArrayList<>();
    Path parent = folders.contains("/") ? data.resolve(folders.split("/")[0]) : data;
    try (DirectoryStream<Path> inside =
        Files.newDirectoryStream(parent, folders.substring(folders.indexOf('/') + 1))) {
      for (Path folder : inside) {
        try (DirectoryStream<Path> of = Files.newDirectoryStream(folder, files)) {
          of.forEach(found::add);
        }
      }
    }
    List<String> sentences = new ArrayList<>();
    for (Path file : found.stream().sorted().toList()) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      sentences.addAll(file.toString().endsWith(".xml") ? prose(text) : treebank(text));
    }
    return sentences;
  }

  private static List<String> treebank(String text) {
    return text.lines().filter(l -> l.startsWith("# text = ")).map(l -> l.substring(9)).toList();
  }

  private static List<String> prose(String text) {
    return text.replaceAll("<[^>]*>", "")
        .lines()
        .flatMap(line -> Pattern.compile("(?<=[.!?]) ").splitAsStream(line))
        .filter(line -> line.length() > 20)
        .toList();
  }

  private void windows(String language, List<String> sentences) {
    StringBuilder line = new StringBuilder(language + " windows, words:");
    for (int length : LENGTHS) {
      Random random = new Random(length);
      Count count = new Count();
      while (count.all < WINDOWS) {
        window(sentences.get(random.nextInt(sentences.size())), length, random, language, count);
      }
      line.append("  ").append(length).append(": ").append(count);
    }
    System.out.println(line);
  }

  private void window(String sentence, int length, Random random, String language, Count count) {
    List<MatchResult> words = WORD.matcher(sentence).results().toList();
    if (words.size() >= length) {
      int from = random.nextInt(words.size() - length + 1);
      String window =
          sentence.substring(words.get(from).start(), words.get(from + length - 1).end());
      tell(window, language, count);
    }
  }

  private void tell(String text, String language, Count count) {
    String told = identifier.identify(text, LanguageIdentifier.UNKNOWN);
    count.add(told.equals(language), told.equals(LanguageIdentifier.UNKNOWN));
    if (verbose && !told.equals(language)) {
      System.out.println(language + " taken for " + told + ": " + text);
    }
  }

  private void strings(List<String> lines) {
    Map<String, Count> counts = new TreeMap<>();
    for (String line : lines) {
      if (!line.startsWith("#")) {
        String[] row = line.split("\t");
        Count own = counts.computeIfAbsent(row[0], code -> new Count());
        tell(row[1], row[0], own);
        if (WORD.matcher(row[1]).results().count() <= 3) {
          tell(row[1], row[0], counts.computeIfAbsent("at most 3 words", code -> new Count()));
        }
        tell(row[1], row[0], counts.computeIfAbsent("all", code -> new Count()));
      }
    }
    counts.forEach((code, count) -> System.out.println("short strings, " + code + ": " + count));
  }
}
