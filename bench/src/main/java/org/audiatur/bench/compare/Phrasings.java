package org.audiatur.bench.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How happenings are told in a language. */
final class Phrasings {

  private static final Map<String, String> DAYS =
      Map.of("ru", "d MMMM yyyy 'года'", "uk", "d MMMM yyyy 'року'", "en", "d MMMM yyyy");

  private final String language;
  private final DateTimeFormatter day;
  private final Map<String, List<String>> sentences = new HashMap<>();

  Phrasings(String language) {
    this.language = language;
    this.day =
        DateTimeFormatter.ofPattern(
            DAYS.getOrDefault(language, ""), Locale.forLanguageTag(language));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Phrasings.class.getResourceAsStream(language + ".txt")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(row -> sentences.computeIfAbsent(row[0], type -> new ArrayList<>()).add(row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("While reading the phrasings of " + language, e);
    }
  }

  String language() {
    return language;
  }

  /** One of the ways to tell it. */
  String sentence(String type, int way) {
    List<String> ways = sentences.getOrDefault(type, List.of());
    return ways.get(way % ways.size());
  }

  String day(LocalDate date) {
    return day.format(date);
  }
}
