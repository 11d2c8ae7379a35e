package org.audiatur.bench.dates;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionFinder;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.time.TimeReader;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/**
 * What reading dates costs as a text grows that is dense with them: nanoseconds of processor time a
 * character, from 10,000 characters to a million in one paragraph; and the same without full stops
 * at the ends of sentences.
 */
public final class DateScaling {

  private static final int[] LENGTHS = {10_000, 100_000, 1_000_000};
  private static final int LEAST_TIMES = 2;
  private static final int CHARACTERS = 500_000;
  private static final int LAST_DAY = 28;
  private static final int FIRST_YEAR = 1700;
  private static final int YEARS = 225;

  /** Sentences with places left for a day and a year. */
  private static final Map<String, List<String>> SENTENCES =
      Map.of(
          "ru",
          List.of(
              "%d мая %d года полк перешёл реку",
              "В ночь на %d июня %d г. он занял брод",
              "Через два дня, %d числа, в Тихвинске (%d) пал мост",
              "К %d августа (ст. ст.) %d года всё было кончено"),
          "uk",
          List.of(
              "%d травня %d року полк перейшов річку",
              "У ніч на %d червня %d р. він зайняв брід",
              "Через два дні, %d числа, у Нижині (%d) упав міст",
              "До %d серпня (ст. ст.) %d року все скінчилося"),
          "en",
          List.of(
              "On %d May %d the regiment crossed the river",
              "On the night of %d June %d it took the ford",
              "Two days later, on the %dth, the bridge at Fordham (%d) fell",
              "By %d August %d (O.S.) all was over"));

  private final Tokenizer tokenizer;
  private final StructureReader structures;
  private final MentionFinder mentions;
  private final TimeReader times;

  private DateScaling() {
    Packs packs = Packs.standard();
    tokenizer = new Tokenizer(packs);
    structures = new StructureReader(packs);
    mentions = new MentionFinder(packs);
    times = new TimeReader(packs);
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    DateScaling scaling = new DateScaling();
    out.println("               characters   dates  ns/character");
    for (String language : List.of("ru", "uk", "en")) {
      for (String end : List.of(". ", ", ")) {
        for (int length : LENGTHS) {
          out.println(scaling.line(language, end, length));
        }
      }
    }
  }

  private String line(String language, String end, int length) {
    TokenizedText text =
        tokenizer.tokenize(ReadingText.unrepaired(SourceText.of("t", text(language, end, length))));
    Structure structure = structures.read(text);
    List<Mention> names = mentions.find(text, structure);
    long best = Long.MAX_VALUE;
    int dates = 0;
    for (int i = 0; i < Math.max(LEAST_TIMES, CHARACTERS / length); i++) {
      long start = nanos();
      dates = times.read(text, structure, names).size();
      best = Math.min(best, nanos() - start);
    }
    String kind = end.equals(". ") ? "sentences" : "no stops";
    return String.format(
        Locale.ROOT,
        "%s %-10s %11d %7d %13.0f",
        language,
        kind,
        length,
        dates,
        best / (double) length);
  }

  private static String text(String language, String end, int length) {
    List<String> sentences = SENTENCES.getOrDefault(language, List.of());
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      int day = 1 + i % LAST_DAY;
      int year = FIRST_YEAR + i * 7 % YEARS;
      text.append(sentences.get(i % sentences.size()).formatted(day, year)).append(end);
    }
    return text.toString();
  }

  private static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
