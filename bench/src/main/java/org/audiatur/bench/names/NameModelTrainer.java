package org.audiatur.bench.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.audiatur.bench.names.NameRegression.Example;
import org.audiatur.lang.Packs;
import org.audiatur.mention.MentionFinder;
import org.audiatur.mention.NameExample;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/**
 * Trains the model for doubtful names on the texts of FactRuEval-2016 with an even number (MIT) and
 * writes its table. Arguments: the folder, the file to write, {@code even} or {@code all}. Prints
 * how it does on doubtful words in a cross-validation by texts, five folds. The rules must not hear
 * the old model: move its table away before. Same texts and rules, same table.
 */
public final class NameModelTrainer {

  private static final List<String> TYPES = List.of("-", "PER", "LOC", "ORG");
  private static final int FOLDS = 5;

  /** A name that the rules have settled teaches less than a doubtful one: found by trial. */
  private static final double SETTLED = 0.1;

  private final Packs packs = Packs.standard();
  private final Tokenizer tokenizer = new Tokenizer(packs);
  private final StructureReader structures = new StructureReader(packs);
  private final MentionFinder finder = new MentionFinder(packs);

  private NameModelTrainer() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean all = arguments[2].equals("all");
    List<List<Example>> texts = new ArrayList<>();
    NameModelTrainer trainer = new NameModelTrainer();
    for (FactRuEvalText text : FactRuEvalText.in(Path.of(arguments[0]))) {
      if (all || text.isEven()) {
        texts.add(trainer.examples(text));
      }
    }
    out.println(validated(texts));
    NameRegression model = NameRegression.fitted(texts.stream().flatMap(List::stream).toList());
    Files.writeString(Path.of(arguments[1]), head(arguments[2]) + model.table());
  }

  private static String head(String texts) {
    return """
        # What facts about a doubtful word speak for: weights of a logistic regression, in hundredths.
        # A fact, then its weight for no name, PER, LOC, ORG. Trained by NameModelTrainer in bench on the devset
        # of FactRuEval-2016 (MIT, see NOTICE), %s texts; not to be edited by hand.
        """
        .formatted(texts.equals("all") ? "all" : "the evenly numbered");
  }

  private List<Example> examples(FactRuEvalText text) {
    TokenizedText tokens =
        tokenizer.tokenize(ReadingText.unrepaired(SourceText.of("text", text.text())));
    List<Example> examples = new ArrayList<>();
    for (NameExample one : finder.examples(tokens, structures.read(tokens))) {
      Named core = new Named(one.span(), "").stripped(text.text(), "\"'”«„“»");
      String type =
          text.names().stream()
              .filter(n -> n.span().start() <= core.span().start())
              .filter(n -> n.span().end() > core.span().start())
              .map(Named::type)
              .findFirst()
              .orElse("-");
      examples.add(
          new Example(
              List.copyOf(new TreeSet<>(one.facts())),
              TYPES.indexOf(type),
              one.doubtful() ? 1 : SETTLED));
    }
    return examples;
  }

  /** Precision and recall on doubtful words of texts that the model has not seen. */
  private static String validated(List<List<Example>> texts) {
    int[][] counts = new int[TYPES.size()][3];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> seen = new ArrayList<>();
      List<Example> unseen = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).addAll(texts.get(i));
      }
      NameRegression model = NameRegression.fitted(seen);
      unseen.stream()
          .filter(example -> example.weight() == 1)
          .forEach(example -> count(counts, example.type(), model.likeliest(example)));
    }
    StringBuilder lines = new StringBuilder("doubtful words, five folds by texts");
    for (int type = 1; type < TYPES.size(); type++) {
      lines.append(
          String.format(
              Locale.ROOT,
              "; %s P %.3f R %.3f of %d",
              TYPES.get(type),
              counts[type][0] / (double) Math.max(1, counts[type][1]),
              counts[type][0] / (double) Math.max(1, counts[type][2]),
              counts[type][2]));
    }
    return lines.toString();
  }

  private static void count(int[][] counts, int wanted, int got) {
    counts[wanted][2]++;
    counts[got][1]++;
    counts[wanted][0] += wanted == got ? 1 : 0;
  }
}
