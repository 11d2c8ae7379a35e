package org.audiatur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionFinder;
import org.audiatur.repair.Repairer;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.time.DateReading;
import org.audiatur.time.TimeReader;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/**
 * Measures the reading of dates on public data made for assistants: {@code duckling_ru_uk.tsv} and
 * {@code dateparser_ru_uk.tsv} of the folder given. Each phrase is put into a letter of the data's
 * reference day; right if a date of the phrase begins on the expected day (and hour, where both
 * give one). Assistants look ahead ("on Monday" is the next) and know no doubt, so this is a
 * yardstick, no target.
 */
public final class DatesYardstick {

  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  private final Tokenizer tokenizer;
  private final StructureReader structures;
  private final MentionFinder mentions;
  private final TimeReader times;
  private final Repairer repairer;

  private DatesYardstick(Packs packs) {
    repairer = new Repairer(packs);
    tokenizer = new Tokenizer(packs);
    structures = new StructureReader(packs);
    mentions = new MentionFinder(packs);
    times = new TimeReader(packs);
  }

  /** First argument: the folder; second, if it is {@code -v}: list what was missed. */
  public static void main(String[] arguments) throws IOException {
    DatesYardstick yardstick = new DatesYardstick(Packs.standard());
    Path folder = Path.of(arguments[0]);
    boolean verbose = arguments.length > 1;
    TreeMap<String, int[]> counts = new TreeMap<>();
    for (String[] row : rows(folder.resolve("duckling_ru_uk.tsv"))) {
      if (row[0].equals("Time")) {
        yardstick.count(
            counts, new Case("duckling " + row[1], row[1], row[2], row[3], "2013-02-12"), verbose);
      }
    }
    for (String[] row : rows(folder.resolve("dateparser_ru_uk.tsv"))) {
      if (row.length < 5) {
        continue;
      }
      yardstick.count(
          counts,
          new Case("dateparser " + row[0] + " " + row[1], row[1], row[2], row[4], "2012-11-13"),
          verbose);
    }
    counts.forEach(
        (name, c) ->
            System.out.printf(
                Locale.ROOT, "%-24s found %3d  right %3d  of %3d%n", name, c[1], c[2], c[0]));
  }

  private record Case(
      String set, String language, String text, String expected, String reference) {}

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .toList();
  }

  private void count(TreeMap<String, int[]> counts, Case test, boolean verbose) {
    int[] count = counts.computeIfAbsent(test.set(), k -> new int[3]);
    List<Edtf> read = read(test);
    boolean right = read.stream().anyMatch(edtf -> fits(edtf, test.expected()));
    count[0]++;
    count[1] += read.isEmpty() ? 0 : 1;
    count[2] += right ? 1 : 0;
    if (verbose && !right) {
      System.out.println(
          test.set() + ": " + test.text() + " | expected " + test.expected() + " | read " + read);
    }
  }

  private List<Edtf> read(Case test) {
    String opening = test.language().equals("uk") ? "У листі від " : "В письме от ";
    String[] day = test.reference().split("-");
    String before = opening + day[2] + "." + day[1] + "." + day[0] + " сказано: «";
    ReadingText reading =
        repairer.repair(SourceText.of("phrase", before + "Слово: " + test.text() + "»."));
    TokenizedText text = tokenizer.tokenize(reading);
    Structure structure = structures.read(text);
    List<Edtf> found = new ArrayList<>();
    for (Mention mention : times.read(text, structure, mentions.find(text, structure))) {
      if (mention.span().start() >= before.length()
          && mention.value() instanceof DateReading value) {
        found.add(value.edtf());
      }
    }
    return found;
  }

  private static boolean fits(Edtf edtf, String expected) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = NUMBERS.matcher(expected);
    while (matcher.find()) {
      numbers.add(Integer.parseInt(matcher.group()));
    }
    if (numbers.size() < 3) {
      return false;
    }
    LocalDate day =
        LocalDate.of(numbers.get(0), Math.max(1, numbers.get(1)), Math.max(1, numbers.get(2)));
    boolean sameDay = edtf.bounds().map(b -> b.first().equals(day)).orElse(false);
    Optional<LocalTime> time = edtf.start().map(EdtfDate::time);
    return sameDay
        && (time.isEmpty() || numbers.size() < 4 || time.get().getHour() == numbers.get(3));
  }
}
