package org.audiatur.rivals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.audiatur.bench.dates.OurTimexes;
import org.audiatur.bench.dates.WikiWarsScore;
import org.audiatur.lang.Packs;

/**
 * HeidelTime and our reader on the same files, one after the other, by the same rules: quality and
 * speed. Arguments: the folder of WikiWars or WikiWarsUA; the language as HeidelTime calls it,
 * {@code english} or {@code auto-ukrainian}.
 */
final class DatesBeside {

  private DatesBeside() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    WikiWarsScore score = new WikiWarsScore(out, Set.of(arguments));
    score.score("Audiatur", folder, new OurTimexes(Packs.standard()));
    score.score("HeidelTime 2.1", folder, new HeidelTime(arguments[1]));
  }
}
