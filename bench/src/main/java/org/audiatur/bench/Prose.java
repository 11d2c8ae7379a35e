package org.audiatur.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Texts of any length made of our own sentences, with numbers, people and places that change, in
 * paragraphs of three to eight sentences.
 */
final class Prose {

  private static final Map<String, List<String>> PEOPLE =
      Map.of(
          "ru",
          List.of("П. С. Заречного", "Вересковой", "Дубравин", "А. Тихомиров", "Ланского"),
          "uk",
          List.of("О. Вербицької", "Степового", "Гайовий", "І. Яворівського"),
          "en",
          List.of("J. P. Underhill", "Colonel Ashby", "Merriweather"));

  private static final Map<String, List<String>> TOWNS =
      Map.of(
          "ru",
          List.of("Старая Пристань", "Заозёрск", "Нижний Брод", "Тихвинск"),
          "uk",
          List.of("Стара Гребля", "Заозер'я", "Нижній Брід"),
          "en",
          List.of("Old Harbour", "Millbrook", "Fordham"));

  private static final int LAST_YEAR = 1925;

  private final String language;
  private final List<String> sentences;
  private final Random random;

  private Prose(String language, long seed) {
    this.language = language;
    this.random = new Random(seed);
    this.sentences = sentences().getOrDefault(language, List.of());
  }

  /**
   * @param characters the least length; the text ends with the paragraph that reaches it
   */
  static String text(String language, int characters, long seed) {
    Prose prose = new Prose(language, seed);
    StringBuilder text = new StringBuilder(characters + 1000);
    while (text.length() < characters) {
      prose.paragraph(text);
    }
    return text.toString();
  }

  private static Map<String, List<String>> sentences() {
    try (InputStream in = Prose.class.getResourceAsStream("prose.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(
              Collectors.groupingBy(
                  row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));
    } catch (IOException e) {
      throw new UncheckedIOException("The sentences of prose.txt cannot be read", e);
    }
  }

  private void paragraph(StringBuilder text) {
    int last = 3 + random.nextInt(6);
    for (int i = 0; i < last; i++) {
      String sentence = sentences.get(random.nextInt(sentences.size()));
      text.append(filled(sentence)).append(i + 1 < last ? " " : "\n\n");
    }
  }

  private String filled(String sentence) {
    return sentence
        .replace("{n}", Integer.toString(2 + random.nextInt(899)))
        .replace("{d}", Integer.toString(1 + random.nextInt(28)))
        .replace("{y}", Integer.toString(LAST_YEAR - random.nextInt(120)))
        .replace("{p}", one(PEOPLE))
        .replace("{t}", one(TOWNS));
  }

  private String one(Map<String, List<String>> names) {
    List<String> choice = names.getOrDefault(language, List.of("N."));
    return choice.get(random.nextInt(choice.size()));
  }
}
