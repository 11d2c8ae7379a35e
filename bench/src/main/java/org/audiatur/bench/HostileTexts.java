package org.audiatur.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.audiatur.bench.damage.Damages;
import org.audiatur.bench.damage.Page;
import org.audiatur.claim.ClaimReader;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionFinder;
import org.audiatur.repair.Repairer;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.time.TimeReader;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/**
 * From text to claims on texts that no one would write: time per character of each stage as the
 * text grows, and what throws. The first argument is the longest text in characters, 10 million if
 * none is given, the second the kinds to try, with commas between; a text whose cost grew tenfold
 * is tried no longer.
 */
public final class HostileTexts {

  private static final int[] LENGTHS = {10_000, 100_000, 1_000_000, 10_000_000};

  /** Microseconds a character from which on a longer text would take too long. */
  private static final double HOPELESS = 100;

  /** A text and how it goes on. */
  private record Kind(String name, Filler filler) {}

  private interface Filler {
    void append(StringBuilder text, Random random);
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind("prose", (t, r) -> t.append(Prose.text("ru", 2000, r.nextLong()))),
          new Kind("one line", (t, r) -> t.append(line(r))),
          new Kind("damaged", (t, r) -> t.append(damaged(r))),
          new Kind("no blanks", (t, r) -> t.append(line(r).replaceAll("[ \\n]", ""))),
          new Kind("one letter", (t, r) -> t.append('а')),
          new Kind("letters only", (t, r) -> t.append((char) ('а' + r.nextInt(32)))),
          new Kind("capitals", (t, r) -> t.append(line(r).toUpperCase(Locale.ROOT))),
          new Kind("all words capitalised", (t, r) -> t.append(capitalised(line(r)))),
          new Kind("initials", (t, r) -> t.append((char) ('А' + r.nextInt(28))).append(". ")),
          new Kind("full stops", (t, r) -> t.append('.')),
          new Kind("figures", (t, r) -> t.append(r.nextInt(10))),
          new Kind("numbers", (t, r) -> t.append(r.nextInt(3000)).append(' ')),
          new Kind("numbers and dashes", (t, r) -> t.append(r.nextInt(3000)).append("–")),
          new Kind("roman", (t, r) -> t.append("IVXLCDM".charAt(r.nextInt(7)))),
          new Kind("hyphens", (t, r) -> t.append("а-")),
          new Kind("hyphens at line ends", (t, r) -> t.append("слово-\n")),
          new Kind("blanks", (t, r) -> t.append(' ')),
          new Kind("line ends", (t, r) -> t.append(r.nextBoolean() ? '\n' : '\r')),
          new Kind("brackets open", (t, r) -> t.append("([«\"".charAt(r.nextInt(4)))),
          new Kind("brackets in words", (t, r) -> t.append("слово ([«»])".charAt(r.nextInt(12)))),
          new Kind("quotes open", (t, r) -> t.append("«Слово ")),
          new Kind("citations open", (t, r) -> t.append("[РГВХА, ф. 1, оп. 2, ")),
          new Kind("names in lists", (t, r) -> t.append("А. Дубравин, ")),
          new Kind("months", (t, r) -> t.append("мая июня ")),
          new Kind("number words", (t, r) -> t.append("двадцать тысяч ")),
          new Kind("mixed scripts", (t, r) -> t.append("aбvгdеж".charAt(r.nextInt(7)))),
          new Kind("marks", (t, r) -> t.append("е\u0301")),
          new Kind("only marks", (t, r) -> t.append('\u0301')),
          new Kind("U+FFFD", (t, r) -> t.append(r.nextInt(3) == 0 ? '\ufffd' : 'б')),
          new Kind("soft hyphens", (t, r) -> t.append(r.nextInt(3) == 0 ? '\u00ad' : 'б')),
          new Kind("emoji", (t, r) -> t.appendCodePoint(0x1f600 + r.nextInt(50))),
          new Kind("half pairs", (t, r) -> t.append((char) (0xd800 + r.nextInt(0x800)))),
          new Kind("right to left", (t, r) -> t.append("שלום عالم \u202e".charAt(r.nextInt(11)))),
          new Kind("controls", (t, r) -> t.append((char) r.nextInt(32))),
          new Kind("any character", (t, r) -> t.append((char) r.nextInt(0x10000))),
          new Kind("tags", (t, r) -> t.append("<p class=\"x\">")));

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Repairer repairer;
  private final Tokenizer tokenizer;
  private final StructureReader structures;
  private final MentionFinder mentions;
  private final TimeReader times;
  private final ClaimReader claims;

  private HostileTexts(Packs packs) {
    repairer = new Repairer(packs);
    tokenizer = new Tokenizer(packs);
    structures = new StructureReader(packs);
    mentions = new MentionFinder(packs);
    times = new TimeReader(packs);
    claims = new ClaimReader(packs);
  }

  public static void main(String[] arguments) {
    int longest = arguments.length == 0 ? Integer.MAX_VALUE : Integer.parseInt(arguments[0]);
    HostileTexts texts = new HostileTexts(Packs.standard());
    for (int i = 0; i < 30; i++) {
      texts.read(Prose.text("ru", 20_000, i));
    }
    texts.out.println(
        "text                   characters  ns/char: repair  tokens  structure  mentions  dates  claims  all");
    KINDS.stream()
        .filter(
            kind -> arguments.length < 2 || List.of(arguments[1].split(",")).contains(kind.name))
        .forEach(kind -> texts.measure(kind, longest));
  }

  private static String line(Random random) {
    return Prose.text("ru", 2000, random.nextLong()).replace("\n", " ");
  }

  private static String damaged(Random random) {
    long seed = random.nextLong();
    Page page = new Page(Prose.text("ru", 5000, seed), "ru", seed, random.nextInt(10));
    return Damages.printed().apply(page, 10).text();
  }

  private static String capitalised(String text) {
    StringBuilder capitalised = new StringBuilder(text);
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == ' ') {
        capitalised.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return capitalised.toString();
  }

  private void measure(Kind kind, int longest) {
    for (int length : LENGTHS) {
      if (length <= longest && !measured(kind, length)) {
        return;
      }
    }
  }

  /** False if a longer text is not worth trying. */
  private boolean measured(Kind kind, int length) {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder(length + 5000);
    while (text.length() < length) {
      kind.filler.append(text, random);
    }
    try {
      double[] nanos = read(text.substring(0, length));
      double all = Arrays.stream(nanos).sum() / length;
      print(kind, length, nanos);
      return all < HOPELESS * 1000;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      out.printf("%-22s %10d  %s%n", kind.name, length, e);
      Arrays.stream(e.getStackTrace()).limit(12).forEach(at -> out.println("      at " + at));
      return false;
    }
  }

  private void print(Kind kind, int length, double[] nanos) {
    StringBuilder line = new StringBuilder(String.format("%-22s %10d ", kind.name, length));
    for (double stage : nanos) {
      line.append(String.format(Locale.ROOT, " %9.0f", stage / length));
    }
    out.println(
        line.append(String.format(Locale.ROOT, " %9.0f", Arrays.stream(nanos).sum() / length)));
  }

  /** Nanoseconds of each stage. */
  private double[] read(String text) {
    Stages stages = new Stages();
    ReadingText reading = stages.timed(() -> repairer.repair(SourceText.of("hostile", text)));
    TokenizedText tokens = stages.timed(() -> tokenizer.tokenize(reading));
    Structure structure = stages.timed(() -> structures.read(tokens));
    List<Mention> found = stages.timed(() -> mentions.find(tokens, structure));
    List<Mention> dates = stages.timed(() -> times.read(tokens, structure, found));
    List<Mention> all = new ArrayList<>(found);
    all.addAll(dates);
    all.sort(Comparator.comparing(Mention::span).thenComparing(Mention::type));
    stages.timed(() -> claims.read(tokens, structure, all));
    return stages.nanos.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** How long each of some steps took. */
  private static final class Stages {
    private final List<Double> nanos = new ArrayList<>();

    private <T> T timed(Supplier<T> step) {
      Effort effort = Effort.start();
      T result = step.get();
      nanos.add((double) effort.spent());
      return result;
    }
  }
}
