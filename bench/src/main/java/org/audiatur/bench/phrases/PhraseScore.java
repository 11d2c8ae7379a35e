package org.audiatur.bench.phrases;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.audiatur.claim.Claim;
import org.audiatur.engine.Engine;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;

/**
 * Reads each sentence of a file of marked ones alone and says how much of what they say was read:
 * {@code phrases.PhraseScore FILE [misses]}; {@code misses} lists the sentences that were not read
 * rightly, with what is wanting (-), too much (+) or wrong (~).
 */
public final class PhraseScore {

  private PhraseScore() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean misses = arguments.length > 1 && arguments[1].equals("misses");
    Engine engine = new Engine(Packs.standard());
    PhraseTally tally = new PhraseTally();
    List<Phrase> phrases = Phrase.in(Path.of(arguments[0]));
    int right = 0;
    for (Phrase phrase : phrases) {
      List<Claim> read = engine.read(SourceText.of("text.txt", phrase.text())).account().claims();
      List<String> wrong = tally.add(phrase, read);
      right += wrong.isEmpty() ? 1 : 0;
      if (misses && !wrong.isEmpty()) {
        out.println(phrase.text());
        wrong.forEach(one -> out.println("    " + one));
      }
    }
    tally.lines().forEach(out::println);
    out.println("sentences read wholly right: " + right + " of " + phrases.size());
  }
}
