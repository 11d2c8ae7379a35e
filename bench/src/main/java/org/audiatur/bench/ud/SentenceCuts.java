package org.audiatur.bench.ud;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiatur.lang.Packs;
import org.audiatur.repair.Repairer;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.token.Sentence;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/**
 * Lists every sentence of the texts of a folder that ends after an initial or an abbreviation, or
 * inside brackets, for a person to read: «г.» may well end a sentence, «оп.» hardly. The
 * abbreviations are a list of this class, not the one the engine cuts by.
 */
public final class SentenceCuts {

  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(
          List.of(
              ("г гг в вв ф оп д л лл об т тт с сс стр см ср ст тов гр проф акад ген полк кап им ред"
                      + " изд сб кн вып гл рис табл напр др пр тыс млн млрд руб коп кв чел губ уезд"
                      + " обл р н э арк спр оф стор рр vol no pp p ed eds mr mrs dr gen col st fig ch")
                  .split(" ")));

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}{1,6})\\.[»”\"]?$");

  private SentenceCuts() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Packs packs = Packs.standard();
    Repairer repairer = new Repairer(packs);
    Tokenizer tokenizer = new Tokenizer(packs);
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      ReadingText reading = repairer.repair(SourceText.of(name, Files.readString(file)));
      TokenizedText text = tokenizer.tokenize(reading);
      List<Sentence> doubtful = text.sentences().stream().filter(s -> doubtful(text, s)).toList();
      out.println(
          name + ": " + text.sentences().size() + " sentences, " + doubtful.size() + " to look at");
      doubtful.forEach(sentence -> out.println("  " + around(text, sentence)));
    }
  }

  private static boolean doubtful(TokenizedText text, Sentence sentence) {
    String words = text.reading().read(sentence.span());
    boolean last = sentence.index() + 1 == text.sentences().size();
    boolean paragraph =
        !last && text.sentences().get(sentence.index() + 1).paragraph() != sentence.paragraph();
    return !last && !paragraph && (endsShort(words) || opens(words));
  }

  private static boolean endsShort(String sentence) {
    Matcher matcher = LAST_WORD.matcher(sentence);
    if (!matcher.find()) {
      return false;
    }
    String word = matcher.group(1);
    return word.length() == 1 || ABBREVIATIONS.contains(word);
  }

  private static boolean opens(String sentence) {
    long opened = sentence.chars().filter(c -> c == '[' || c == '(').count();
    long closed = sentence.chars().filter(c -> c == ']' || c == ')').count();
    return opened > closed;
  }

  private static String around(TokenizedText text, Sentence sentence) {
    String all = text.reading().text();
    int end = sentence.span().end();
    String shown =
        all.substring(Math.max(0, end - 60), end)
            + " | "
            + all.substring(end, Math.min(all.length(), end + 40));
    return shown.replaceAll("\\s+", " ");
  }
}
