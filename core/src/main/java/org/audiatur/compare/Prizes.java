package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of counted things: {@code taken} by somebody, {@code brought}, or only {@code had}.
 * To whoever lost them, abandoned them or handed them over they are as good as taken.
 */
final class Prizes {

  private static final String HAD = "had";

  /** So many words may stand between a word of taking and its number. */
  private static final int NEAR = 8;

  private final FigureWords said;
  private final FieldWords<String> bearing;
  private final Map<String, String> prizes = new HashMap<>();

  Prizes(Material material, FigureWords said) {
    this.said = said;
    this.bearing = material.list("mounting-words");
    material.packs().field().table("fates").stream()
        .filter(row -> row.get(1).equals("prize"))
        .forEach(row -> prizes.put(row.get(0), row.get(2)));
  }

  /** True for words by which things are taken. */
  boolean areIn(Clause clause) {
    return clause.words().stream().anyMatch(word -> prizes.containsKey(word.stem()));
  }

  /** "The ship mounted seventy-four guns" took none. */
  String of(Clause clause, int from, int to) {
    List<Word> words = clause.words();
    Set<String> bear = bearing.of(clause.account().language()).keySet();
    boolean borne =
        words.subList(Math.max(0, from - 2), from).stream().anyMatch(word -> word.isAny(bear));
    if (borne) {
      return HAD;
    }
    String told = said.prize(clause, from, to);
    if (!told.isEmpty()) {
      return told;
    }
    String nearest = HAD;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < words.size(); i++) {
      int away = i < from ? from - i : Math.max(0, i - to);
      if (prizes.containsKey(words.get(i).stem()) && away < least) {
        nearest = prizes.getOrDefault(words.get(i).stem(), HAD);
        least = away;
      }
    }
    return least <= 2 * NEAR ? nearest : HAD;
  }
}
