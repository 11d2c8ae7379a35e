package org.audiatur.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.audiatur.lang.FieldPack;

/**
 * What the words of a name mean, whatever its language, by the table {@code name-concepts}, the
 * gazetteer and, for what is in neither, the sound: {@code Рада Народних Комісарів України} is
 * {@code @Ukraine commissar council people}. So a name meets its translation.
 */
final class Concepts {

  private static final List<String> LANGUAGES = List.of("en", "ru", "uk");
  private static final String NOTHING = "-";
  private static final String LAND = "place ";

  private final Function<String, NameWords> words;
  private final Gazetteer gazetteer;
  private final Map<String, List<String>> known = new HashMap<>();

  Concepts(FieldPack field, Function<String, NameWords> words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
    if (field.has("name-concepts")) {
      field.table("name-concepts").forEach(this::learn);
    }
  }

  private void learn(List<String> row) {
    for (int i = 0; i < LANGUAGES.size(); i++) {
      for (String word : row.get(i + 1).split("\\|")) {
        String root = words.apply(LANGUAGES.get(i)).root(word);
        known.putIfAbsent(LANGUAGES.get(i) + root, meant(row.getFirst()));
      }
    }
  }

  private static List<String> meant(String concepts) {
    if (concepts.equals(NOTHING)) {
      return List.of();
    }
    return concepts.startsWith(LAND)
        ? List.of("@" + concepts.substring(LAND.length()).replace(' ', '_'))
        : List.of(concepts.split(" "));
  }

  /** The concepts of a name, each once, in alphabetical order, cut by blanks. */
  String of(Form form) {
    TreeSet<String> concepts = new TreeSet<>();
    NameWords language = words.apply(form.language());
    for (String word : language.inFigures(NameWords.split(form.name()))) {
      concepts.addAll(ofWord(word, form.language()));
    }
    return String.join(" ", concepts);
  }

  private List<String> ofWord(String word, String language) {
    if (Character.isDigit(word.charAt(0))) {
      return List.of(word);
    }
    String root = words.apply(language).root(word.toLowerCase(Locale.ROOT));
    List<String> meant = known.get(language + root);
    if (meant != null) {
      return meant;
    }
    Optional<String> land = gazetteer.named(root, language);
    return List.of(land.map(id -> "@" + id.replace(' ', '_')).orElse("~" + Sounds.frame(root)));
  }

  /** True if a name of these concepts says which body of its kind is meant. */
  static boolean areTelling(String concepts) {
    return concepts.indexOf(' ') > 0;
  }
}
