package org.audiatur.bench.timelines;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.audiatur.lang.Packs;

/**
 * Timelines of SemEval-2015 Task 4, track A (from raw text): micro-averaged precision, recall and
 * F1 of their temporal relations for each corpus of the folder and for all. Arguments: the folder;
 * {@code entities} for a line of each timeline; {@code write=FOLDER} to keep our timelines.
 */
public final class TimelineScore {

  private final PrintStream out;
  private final Set<String> options;
  private final TimelineBuilder builder = new TimelineBuilder(Packs.standard());
  private final Tally all = new Tally();

  private TimelineScore(PrintStream out, Set<String> options) {
    this.out = out;
    this.options = options;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    TimelineScore score = new TimelineScore(out, new HashSet<>(List.of(arguments)));
    out.printf("%-28s %6s %6s %6s%n", "", "P", "R", "F1");
    for (Path corpus : list(Path.of(arguments[0]), "corpus_")) {
      score.score(corpus);
    }
    out.printf("%-28s %s%n", "all", score.all.line());
  }

  private static List<Path> list(Path folder, String beginning) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().startsWith(beginning)).sorted().toList();
    }
  }

  private void score(Path corpus) throws IOException {
    List<NewsText> news =
        list(corpus.resolve("corpus_trackA_TimeML"), "").stream().map(TimelineScore::news).toList();
    String name = corpus.getFileName().toString();
    List<String> targets =
        Files.readAllLines(corpus.resolve("list_target_entities_" + name + ".txt")).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    Tally own = new Tally();
    for (Timeline timeline : builder.build(news, targets)) {
      String file = timeline.entity().toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]+", "_");
      Path gold = corpus.resolve("TimeLines_Gold_Standard").resolve(file + ".txt");
      score(timeline, Timeline.parse(Files.readString(gold)), own);
    }
    out.printf("%-28s %s%n", name, own.line());
  }

  private void score(Timeline ours, Timeline gold, Tally own) throws IOException {
    own.add(ours, gold);
    all.add(ours, gold);
    if (options.contains("entities")) {
      Tally one = new Tally();
      one.add(ours, gold);
      out.printf("  %-26s %s%n", ours.entity(), one.line());
    }
    for (String option : options) {
      if (option.startsWith("write=")) {
        write(ours, Path.of(option.substring("write=".length())));
      }
    }
  }

  private static void write(Timeline ours, Path folder) throws IOException {
    StringBuilder file = new StringBuilder(ours.entity()).append('\n');
    ours.entries()
        .forEach(
            e ->
                file.append(e.order() + "\t" + e.date() + "\t")
                    .append(String.join("\t", e.events()))
                    .append('\n'));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(ours.entity().replace(' ', '_') + ".txt"), file);
  }

  private static NewsText news(Path file) {
    try {
      return NewsText.parse(Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("Reading " + file, e);
    }
  }
}
