package org.audiatur.bench.ud;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiatur.lang.Packs;
import org.audiatur.token.Tokenizer;

/**
 * Words and sentences against the treebanks of a folder ({@code ../shared/data/UD}): sentence
 * boundaries and words on sentences joined with blanks to paragraphs of ten, lemma and case of the
 * first reading on words cut alike. After the folder: {@code errors cuts|words|lemma|case} lists
 * what differs.
 */
public final class UdScore {

  private static final int PARAGRAPH = 10;
  private static final String ENDS = ".!?…»”\"')";

  private static final Pattern MARKUP = Pattern.compile("&#?\\w+;|``|https?:|www\\.|[#@]\\p{L}");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Tokenizer tokenizer = new Tokenizer(Packs.standard());

  private UdScore() {}

  public static void main(String[] arguments) throws IOException {
    UdScore score = new UdScore();
    score.out.println(
        "                  sentence ends P     R    F1   words P     R    F1   lemma  in any   case  in any");
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(f -> f.toString().endsWith(".conllu")).sorted().toList();
    }
    for (Path file : files) {
      score.score(file, arguments.length > 2 ? arguments[2] : "");
    }
  }

  private void score(Path file, String errors) throws IOException {
    List<UdSentence> sentences = UdSentence.in(file);
    String name = String.valueOf(file.getFileName()).replaceFirst("-ud-dev.conllu", "");
    UdTally all = tally(sentences);
    out.println(all.line(name));
    List<UdSentence> plain = sentences.stream().filter(UdScore::isPlain).toList();
    out.println(tally(plain).line("  plain prose"));
    all.errors(errors).forEach(out::println);
  }

  private UdTally tally(List<UdSentence> sentences) {
    UdTally tally = new UdTally(tokenizer);
    for (int i = 0; i < sentences.size(); i += PARAGRAPH) {
      tally.paragraph(sentences.subList(i, Math.min(sentences.size(), i + PARAGRAPH)));
    }
    return tally;
  }

  /**
   * Many lines of verse and chats end in nothing: no one can tell where these end. Others hold
   * traces of markup, {@code ``} for quotes and {@code &#39;}.
   */
  private static boolean isPlain(UdSentence sentence) {
    String text = sentence.text();
    return !text.isEmpty()
        && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        && !MARKUP.matcher(text).find();
  }
}
