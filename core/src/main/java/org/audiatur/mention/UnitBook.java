package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;

/**
 * The units of the field ({@code units}) by the words of one language ({@code unit-words}); codes
 * of currencies by themselves. Thread-safe.
 */
final class UnitBook {

  /**
   * @param units what the words may name, likeliest first
   * @param end one past the last word
   * @param nominative true for a noun in its dictionary form
   */
  record Found(List<Measure.Unit> units, int end, boolean nominative) {}

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST = 3;

  private final LanguagePack pack;
  private final Map<String, Measure.Unit> units = new HashMap<>();
  private final Map<String, List<Measure.Unit>> lemmas = new HashMap<>();
  private final Map<String, List<Measure.Unit>> forms = new HashMap<>();
  private final Map<String, List<Measure.Unit>> before = new HashMap<>();

  UnitBook(LanguagePack pack, FieldPack field) {
    this.pack = pack;
    field.table("units").forEach(this::addUnit);
    if (pack.has("unit-words")) {
      pack.table("unit-words").forEach(this::addWords);
    }
  }

  private void addUnit(List<String> row) {
    Double worth = row.get(2).equals("-") ? null : Double.valueOf(row.get(2));
    units.put(row.get(0), new Measure.Unit(row.get(0), row.get(1), worth));
  }

  private void addWords(List<String> row) {
    Measure.Unit unit = units.get(row.get(0));
    if (unit == null) {
      throw new IllegalArgumentException(
          "unit-words of "
              + pack.code()
              + ": the unit "
              + row.get(0)
              + " does not stand in the table units of the field. Maybe it is misspelt.");
    }
    for (String word : row.get(2).split(" ")) {
      if (row.get(1).equals("before")) {
        add(before, word, unit);
      }
      add(row.get(1).equals("word") ? lemmas : forms, word, unit);
    }
  }

  private static void add(Map<String, List<Measure.Unit>> map, String word, Measure.Unit unit) {
    String spaced = word.length() > 1 ? word.replace("$", " $") : word;
    map.computeIfAbsent(spaced.replace('_', ' '), key -> new ArrayList<>()).add(unit);
  }

  /** The units that the words here may name; none for other words. */
  Found at(Words words, int at) {
    StringBuilder phrase = new StringBuilder();
    Found found = new Found(List.of(), at, false);
    for (int end = at; end < Math.min(words.size(), at + LONGEST); end++) {
      if (end > at && words.is(end, ".") && words.isGlued(end)) {
        continue;
      }
      phrase.append(phrase.isEmpty() ? "" : " ").append(words.at(end));
      List<Measure.Unit> here = forms.getOrDefault(phrase.toString(), List.of());
      if (!here.isEmpty()) {
        found = new Found(here, end + 1, false);
      }
    }
    return found.units().isEmpty() ? byLemma(words, at) : past(words, found);
  }

  /** An abbreviation may have its full stop. */
  private static Found past(Words words, Found found) {
    boolean stop = words.is(found.end(), ".") && words.isGlued(found.end());
    return stop ? new Found(found.units(), found.end() + 1, false) : found;
  }

  private Found byLemma(Words words, int at) {
    String word = words.at(at);
    List<Measure.Unit> code = currency(words, at);
    if (word.isEmpty() || !code.isEmpty()) {
      return new Found(code, code.isEmpty() ? at : at + 1, false);
    }
    for (Analysis analysis : pack.morphology().analyse(word)) {
      String lemma = NameForms.fold(analysis.lemma());
      List<Measure.Unit> here = lemmas.getOrDefault(lemma, List.of());
      if (!here.isEmpty()) {
        return new Found(here, at + 1, lemma.equals(word));
      }
    }
    return new Found(List.of(), at, false);
  }

  /** The currency whose sign or code stands here before its number. */
  Found before(Words words, int at) {
    boolean two = words.is(at + 1, "$") && words.isGlued(at + 1);
    String sign = two ? words.at(at) + " $" : words.at(at);
    int end = sign.equals(words.at(at)) ? at + 1 : at + 2;
    List<Measure.Unit> here = before.getOrDefault(sign, List.of());
    List<Measure.Unit> found = here.isEmpty() ? currency(words, at) : here;
    return new Found(
        found, found.isEmpty() ? at : past(words, new Found(found, end, false)).end(), false);
  }

  private static List<Measure.Unit> currency(Words words, int at) {
    String code = words.at(at).toUpperCase(Locale.ROOT);
    return at < words.size() && CURRENCIES.contains(code) && words.written(at).equals(code)
        ? List.of(new Measure.Unit(code, "money", 1.0))
        : List.of();
  }
}
