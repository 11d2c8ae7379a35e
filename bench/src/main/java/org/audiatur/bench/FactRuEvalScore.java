package org.audiatur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionFinder;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/**
 * Quality of names on news: the devset of FactRuEval-2016, scored as naeval does, token by token. A
 * token of the data set is in or out of a span of a type; precision, recall and F1 are over all
 * tokens of all documents. Gold: PER is a person's whole object, ORG its {@code org_name} spans,
 * LOC the {@code loc_name} spans of Location and LocOrg. Ours: MIL counts as ORG; quotation marks
 * and the common noun of a place are left out. Tokens are those of the data set, not razdel's.
 *
 * <p>Run: {@code java -cp bench/target/classes:core/target/classes:…
 * org.audiatur.bench.FactRuEvalScore FOLDER [missed]}.
 */
public final class FactRuEvalScore {

  private static final List<String> TYPES = List.of("PER", "LOC", "ORG");

  private final Packs packs = Packs.standard();
  private final Tokenizer tokenizer = new Tokenizer(packs);
  private final StructureReader structures = new StructureReader(packs);
  private final MentionFinder finder = new MentionFinder(packs);
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    FactRuEvalScore score = new FactRuEvalScore();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path text : texts) {
      score.document(text);
    }
    TYPES.forEach(type -> out.println(score.line(type)));
    if (args.length > 1) {
      score.errors.forEach(out::println);
    }
  }

  private String line(String type) {
    int[] c = counts.getOrDefault(type, new int[3]);
    double precision = c[0] / (double) Math.max(1, c[1]);
    double recall = c[0] / (double) Math.max(1, c[2]);
    return String.format(
        Locale.ROOT,
        "%s P %.3f R %.3f F1 %.3f",
        type,
        precision,
        recall,
        2 * precision * recall / (precision + recall));
  }

  private void document(Path file) throws IOException {
    String text = Files.readString(file);
    String stem = file.toString().replaceFirst("\\.txt$", "");
    List<int[]> tokens = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(stem + ".tokens"))) {
      String[] part = line.split(" ");
      if (part.length > 2) {
        tokens.add(
            new int[] {
              Integer.parseInt(part[1]), Integer.parseInt(part[1]) + Integer.parseInt(part[2])
            });
      }
    }
    Map<String, List<int[]>> gold = gold(stem);
    Map<String, List<int[]>> ours = ours(text);
    for (String type : TYPES) {
      compare(
          type,
          text,
          tokens,
          gold.getOrDefault(type, List.of()),
          ours.getOrDefault(type, List.of()));
    }
  }

  private void compare(
      String type,
      String text,
      List<int[]> tokens,
      Collection<int[]> gold,
      Collection<int[]> ours) {
    BitSet wanted = covered(tokens, gold);
    BitSet found = covered(tokens, ours);
    BitSet both = (BitSet) wanted.clone();
    both.and(found);
    int[] c = counts.computeIfAbsent(type, key -> new int[3]);
    c[0] += both.cardinality();
    c[1] += found.cardinality();
    c[2] += wanted.cardinality();
    wanted.xor(found);
    wanted.stream().forEach(i -> errors.add(error(type, text, tokens.get(i), found.get(i))));
  }

  private static String error(String type, String text, int[] token, boolean extra) {
    String before = text.substring(Math.max(0, token[0] - 30), token[0]);
    String after = text.substring(token[1], Math.min(text.length(), token[1] + 20));
    String word = text.substring(token[0], token[1]);
    return ((extra ? "extra " : "missed ")
            + type
            + "\t"
            + word
            + "\t"
            + before
            + "["
            + word
            + "]"
            + after)
        .replaceAll("[\\n\\r]", " ");
  }

  private static BitSet covered(List<int[]> tokens, Collection<int[]> spans) {
    BitSet in = new BitSet();
    for (int[] span : spans) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i)[0] >= span[0] && tokens.get(i)[1] <= span[1]) {
          in.set(i);
        }
      }
    }
    return in;
  }

  private static Map<String, List<int[]>> gold(String stem) throws IOException {
    Map<String, String[]> spans = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(stem + ".spans"))) {
      String[] part = line.split(" ");
      spans.put(part[0], part);
    }
    Map<String, List<int[]>> gold = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(stem + ".objects"))) {
      String[] part = line.split("#")[0].strip().split(" ");
      List<String[]> members =
          Stream.of(part).skip(2).map(spans::get).filter(s -> s != null).toList();
      goldObject(part[1], members, gold);
    }
    return gold;
  }

  private static void goldObject(
      String kind, List<String[]> members, Map<String, List<int[]>> gold) {
    switch (kind) {
      case "Person" -> {
        int start = members.stream().mapToInt(FactRuEvalScore::start).min().orElse(0);
        int end = members.stream().mapToInt(FactRuEvalScore::end).max().orElse(0);
        add(gold, "PER", start, end);
      }
      case "Org" ->
          members.stream()
              .filter(m -> m[1].equals("org_name"))
              .forEach(m -> add(gold, "ORG", start(m), end(m)));
      case "Location", "LocOrg" ->
          members.stream()
              .filter(m -> m[1].equals("loc_name"))
              .forEach(m -> add(gold, "LOC", start(m), end(m)));
      default -> {}
    }
  }

  private static int start(String[] span) {
    return Integer.parseInt(span[2]);
  }

  private static int end(String[] span) {
    return start(span) + Integer.parseInt(span[3]);
  }

  private static void add(Map<String, List<int[]>> spans, String type, int start, int end) {
    spans.computeIfAbsent(type, key -> new ArrayList<>()).add(new int[] {start, end});
  }

  private Map<String, List<int[]>> ours(String text) {
    TokenizedText tokenized =
        tokenizer.tokenize(ReadingText.unrepaired(SourceText.of("news", text)));
    Map<String, List<int[]>> spans = new HashMap<>();
    for (Mention mention : finder.find(tokenized, structures.read(tokenized))) {
      String type = mention.type().equals("MIL") ? "ORG" : mention.type();
      int[] span = withoutNoun(mention, text);
      add(spans, type, span[0], span[1]);
    }
    return spans;
  }

  /** The name of a place without its common noun: {@code Тверская} of {@code Тверской площади}. */
  private static int[] withoutNoun(Mention mention, String text) {
    int start = mention.span().start();
    int end = mention.span().end();
    String name = mention.parts().getOrDefault("name", "");
    int at = text.indexOf(name, start);
    while (start < end - 1 && "«»“”„\"'()".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start + 1 && "«»“”\"')".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean shorter =
        mention.type().equals("LOC")
            && mention.parts().containsKey("kind")
            && !name.isEmpty()
            && at >= start
            && at + name.length() <= end;
    return shorter ? new int[] {at, at + name.length()} : new int[] {start, end};
  }
}
