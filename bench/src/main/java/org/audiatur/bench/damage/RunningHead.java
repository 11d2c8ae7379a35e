package org.audiatur.bench.damage;

import java.util.List;
import java.util.Map;

/** Running heads of books and journals, of our own making. */
record RunningHead(String left, String right) {

  private static final Map<String, List<RunningHead>> BY_LANGUAGE =
      Map.of(
          "ru",
          List.of(
              new RunningHead("А. В. Заречный", "Вестник краеведения, 2011, № 7"),
              new RunningHead("ОЧЕРКИ СЕВЕРНОЙ ВОЙНЫ", "ГЛАВА ТРЕТЬЯ"),
              new RunningHead("Записки полковника", "Отход за реку")),
          "uk",
          List.of(
              new RunningHead("О. Вербицька", "Історичний збірник, 2014, № 3"),
              new RunningHead("НАРИСИ СТЕПОВОЇ ВІЙНИ", "РОЗДІЛ ДРУГИЙ"),
              new RunningHead("Спогади сотника", "Відступ за річку")),
          "en",
          List.of(
              new RunningHead("J. P. Underhill", "Journal of Frontier Studies 12 (1998)"),
              new RunningHead("THE RIVER CAMPAIGN", "CHAPTER FOUR"),
              new RunningHead("A Colonel's Papers", "The Retreat")));

  static List<RunningHead> of(String language) {
    return BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.getOrDefault("en", List.of()));
  }
}
