package org.audiatur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.audiatur.claim.Claim;
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
 * Tokens a second from text to claims, one thread, warm: of our own prose from 10 KB to 1 MB, which
 * shows whether the cost grows with the length, of the public sets joined by language, and of
 * accounts, one {@code .txt} after the other with repair. {@code ClaimSpeed FOLDER [SECONDS
 * [FOLDER-OF-ACCOUNTS]]}. To see what frames cost, put a folder with other frames before the core
 * on the class path.
 */
public final class ClaimSpeed {

  private static final long SECOND = 1_000_000_000L;
  private static final int[] LENGTHS = {5_000, 50_000, 250_000};
  private static final int MOST = 100_000;

  private final Repairer repairer;
  private final Tokenizer tokenizer;
  private final StructureReader structures;
  private final MentionFinder mentions;
  private final TimeReader times;
  private final ClaimReader claims;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final long patience;

  /** Nanoseconds to mentions, dates and claims, and how many tokens and claims there are. */
  private record Run(long mentions, long dates, long claims, int tokens, int found) {

    long all() {
      return mentions + dates + claims;
    }

    Run and(Run next) {
      return new Run(
          mentions + next.mentions,
          dates + next.dates,
          claims + next.claims,
          tokens + next.tokens,
          found + next.found);
    }
  }

  private ClaimSpeed(long patience) {
    this.patience = patience;
    Packs packs = Packs.standard();
    repairer = new Repairer(packs);
    tokenizer = new Tokenizer(packs);
    structures = new StructureReader(packs);
    mentions = new MentionFinder(packs);
    times = new TimeReader(packs);
    claims = new ClaimReader(packs);
  }

  public static void main(String[] arguments) throws IOException {
    int seconds = arguments.length < 2 ? 20 : Integer.parseInt(arguments[1]);
    ClaimSpeed speed = new ClaimSpeed(seconds * SECOND);
    speed.out.println(
        "                  tokens   claims   ns/token: mentions   dates  claims    text to claims, tokens/s");
    for (String language : List.of("ru", "uk", "en")) {
      for (int length : LENGTHS) {
        speed.measure(language + " " + length / 1000 + "k", Prose.text(language, length, 1));
      }
    }
    for (Map.Entry<String, String> text : byLanguage(Path.of(arguments[0])).entrySet()) {
      speed.measure(text.getKey() + " public", text.getValue());
    }
    if (arguments.length > 2) {
      speed.measure("accounts", speed.accounts(Path.of(arguments[2])));
    }
  }

  private static Map<String, String> byLanguage(Path folder) throws IOException {
    Map<String, StringBuilder> joined = new TreeMap<>();
    for (PublicText text : PublicTexts.in(folder)) {
      StringBuilder all = joined.computeIfAbsent(text.language(), code -> new StringBuilder());
      if (all.length() < MOST) {
        all.append(text.text()).append("\n\n");
      }
    }
    Map<String, String> texts = new TreeMap<>();
    joined.forEach((language, text) -> texts.put(language, text.toString()));
    return texts;
  }

  private List<Supplier<ReadingText>> accounts(Path folder) throws IOException {
    List<Supplier<ReadingText>> accounts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        SourceText source = SourceText.of(file.toString(), Files.readString(file));
        accounts.add(() -> repairer.repair(source));
      }
    }
    return accounts;
  }

  private void measure(String name, String text) {
    SourceText source = SourceText.of("t", text);
    measure(name, List.of(() -> ReadingText.unrepaired(source)));
  }

  private void measure(String name, List<Supplier<ReadingText>> texts) {
    Effort start = Effort.start();
    Run best = read(texts);
    while (start.spent() < patience) {
      Run next = read(texts);
      best =
          new Run(
              Math.min(best.mentions(), next.mentions()),
              Math.min(best.dates(), next.dates()),
              Math.min(best.claims(), next.claims()),
              next.tokens(),
              next.found());
    }
    double tokens = best.tokens();
    out.printf(
        Locale.ROOT,
        "%-12s %11d %8d %20.0f %7.0f %7.0f %27.0f%n",
        name,
        best.tokens(),
        best.found(),
        best.mentions() / tokens,
        best.dates() / tokens,
        best.claims() / tokens,
        tokens * SECOND / best.all());
  }

  private Run read(List<Supplier<ReadingText>> texts) {
    return texts.stream().map(this::read).reduce(new Run(0, 0, 0, 0, 0), Run::and);
  }

  private Run read(Supplier<ReadingText> text) {
    Effort effort = Effort.start();
    TokenizedText tokens = tokenizer.tokenize(text.get());
    Structure structure = structures.read(tokens);
    List<Mention> found = mentions.find(tokens, structure);
    long toMentions = effort.spent();
    List<Mention> all = new ArrayList<>(found);
    all.addAll(times.read(tokens, structure, found));
    all.sort(Comparator.comparing(Mention::span).thenComparing(Mention::type));
    long toDates = effort.spent();
    List<Claim> said = claims.read(tokens, structure, all);
    return new Run(
        toMentions,
        toDates - toMentions,
        effort.spent() - toDates,
        tokens.tokens().size(),
        said.size());
  }
}
