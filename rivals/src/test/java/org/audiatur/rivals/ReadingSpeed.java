package org.audiatur.rivals;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import morfologik.stemming.DictionaryLookup;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.audiatur.lang.Packs;
import org.audiatur.mention.MentionFinder;
import org.audiatur.repair.Repairer;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.time.TimeReader;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;

/**
 * Tokens a second of programs that read Russian, in one run, one thread, warm, on the same text:
 * the {@code .txt} files of the first argument, joined. The second argument is the folder of UD, on
 * whose Russian sentences OpenNLP's tagger is trained. All speeds count the tokens that ours cuts
 * and the processor time of the thread.
 */
public final class ReadingSpeed {

  private static final int WARM_SECONDS = 4;
  private static final int SLOW_TEXT = 12_000;

  /** One way of reading a text. */
  private interface Reader {
    void read(String text) throws Exception;
  }

  private final String text;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Packs packs = Packs.standard();
  private final Tokenizer tokenizer = new Tokenizer(packs);

  private ReadingSpeed(String text) {
    this.text = text;
  }

  public static void main(String[] arguments) throws Exception {
    ReadingSpeed speed = new ReadingSpeed(joined(Path.of(arguments[0])));
    speed.out.println("reader                                          tokens   tokens/s");
    String only =
        arguments.length > 2 ? arguments[2] : "ours morfologik opennlp languagetool heideltime";
    if (only.contains("ours")) {
      speed.ours();
    }
    if (only.contains("morfologik")) {
      speed.morfologik();
    }
    if (only.contains("opennlp")) {
      speed.openNlp(Path.of(arguments[1]));
    }
    if (only.contains("languagetool")) {
      speed.languageTool();
    }
    if (only.contains("heideltime")) {
      speed.heidelTime();
    }
  }

  private static String joined(Path folder) throws IOException {
    StringBuilder joined = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        joined.append(Files.readString(file)).append("\n\n");
      }
    }
    return joined.toString();
  }

  private void ours() throws Exception {
    Repairer repairer = new Repairer(packs);
    StructureReader structures = new StructureReader(packs);
    MentionFinder mentions = new MentionFinder(packs);
    TimeReader times = new TimeReader(packs);
    measure("ours: text to tokens with readings", text, this::tokens);
    measure(
        "ours: text to mentions and dates",
        text,
        source -> {
          TokenizedText tokens = tokens(source);
          Structure structure = structures.read(tokens);
          times.read(tokens, structure, mentions.find(tokens, structure));
        });
    measure(
        "ours: the same with repair",
        text,
        source -> {
          ReadingText reading = repairer.repair(SourceText.of("text", source));
          TokenizedText tokens = tokenizer.tokenize(reading);
          Structure structure = structures.read(tokens);
          times.read(tokens, structure, mentions.find(tokens, structure));
        });
  }

  private TokenizedText tokens(String source) {
    return tokenizer.tokenize(ReadingText.unrepaired(SourceText.of("text", source)));
  }

  /** Words between blanks and marks, each looked up in the Russian dictionary. */
  private void morfologik() throws Exception {
    DictionaryLookup lookup =
        new DictionaryLookup(
            morfologik.stemming.Dictionary.read(
                ReadingSpeed.class.getResource("/org/languagetool/resource/ru/russian.dict")));
    measure(
        "morfologik: plain lookup",
        text,
        source -> {
          for (String word : source.split("[^\\p{L}\\p{M}-]+")) {
            lookup.lookup(word.toLowerCase(Locale.ROOT));
          }
        });
  }

  private void openNlp(Path treebanks) throws Exception {
    measure("OpenNLP: simple tokenizer", text, SimpleTokenizer.INSTANCE::tokenize);
    POSTaggerME tagger = new POSTaggerME(trained(treebanks));
    measure(
        "OpenNLP: tokenizer and part of speech",
        text,
        source -> {
          for (String line : source.split("\n")) {
            tagger.tag(SimpleTokenizer.INSTANCE.tokenize(line));
          }
        });
  }

  private static POSModel trained(Path treebanks) throws IOException {
    List<POSSample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(treebanks)) {
      for (Path file : files.filter(f -> f.toString().matches(".*ru_.*conllu")).sorted().toList()) {
        samples.addAll(samples(file));
      }
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    return POSTaggerME.train(
        "ru", ObjectStreamUtils.createObjectStream(samples), parameters, new POSTaggerFactory());
  }

  private static List<POSSample> samples(Path file) throws IOException {
    List<POSSample> samples = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] row = line.split("\t");
      if (row.length > 3 && row[0].matches("\\d+")) {
        words.add(row[1].replace(' ', '_'));
        tags.add(row[3]);
      } else if (line.isEmpty() && !words.isEmpty()) {
        samples.add(new POSSample(words.toArray(new String[0]), tags.toArray(new String[0])));
        words.clear();
        tags.clear();
      }
    }
    return samples;
  }

  private void languageTool() throws Exception {
    Language russian = Languages.getLanguageForShortCode("ru");
    measure(
        "LanguageTool: tokenizer and tagger",
        text,
        source -> {
          for (String sentence : russian.getSentenceTokenizer().tokenize(source)) {
            russian.getTagger().tag(russian.getWordTokenizer().tokenize(sentence));
          }
        });
    JLanguageTool tool = new JLanguageTool(russian);
    measure("LanguageTool: tagger and disambiguator", text, tool::analyzeText);
  }

  /** Dates only; on the start of the text, since it takes a thousand times as long. */
  private void heidelTime() throws Exception {
    HeidelTime heidelTime = new HeidelTime("russian");
    measure(
        "HeidelTime: dates only",
        text.substring(0, Math.min(SLOW_TEXT, text.length())),
        heidelTime::marked);
  }

  private void measure(String name, String source, Reader reader) {
    long warm = nanos() + WARM_SECONDS * 1_000_000_000L;
    long best = Long.MAX_VALUE;
    try {
      do {
        long start = nanos();
        reader.read(source);
        best = Math.min(best, nanos() - start);
      } while (nanos() < warm);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " could not read the text", e);
    } catch (Exception e) {
      throw new IllegalStateException(name + " failed on the text", e);
    }
    int tokens = tokens(source).tokens().size();
    out.printf(Locale.ROOT, "%-44s %9d %10.0f%n", name, tokens, tokens * 1e9 / best);
  }

  private static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
