package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.LanguagePack;
import org.jspecify.annotations.Nullable;

/**
 * The tables {@code number-words}, {@code number-bounds} and {@code number-units} of one language.
 */
final class NumberWords {

  private static final int LONGEST_ENDING = 3;
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,3}(?:,?\\d{3})*)(-(х|ти|ми|и)?-?)?");

  /**
   * @param value what the word is worth
   * @param kind see the head of the table
   */
  record Word(double value, String kind) {}

  /**
   * @param words as written
   * @param kind {@code about}, {@code over}, {@code under} or {@code exact}
   */
  record Bound(List<String> words, String kind) {}

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Double> stems = new HashMap<>();
  private final Map<String, List<Bound>> bounds = new HashMap<>();
  private final Map<String, List<Bound>> behind = new HashMap<>();
  private final Map<String, Set<String>> kindsOfUnit = new HashMap<>();

  NumberWords(LanguagePack pack) {
    if (pack.has("number-words")) {
      pack.table("number-words").forEach(this::addWord);
    }
    if (pack.has("number-bounds")) {
      pack.table("number-bounds").forEach(row -> addBound(bounds, row));
      sortByLength(bounds);
    }
    if (pack.has("number-bounds-after")) {
      pack.table("number-bounds-after").forEach(row -> addBound(behind, row));
      sortByLength(behind);
    }
    if (pack.has("number-units")) {
      pack.table("number-units")
          .forEach(
              row ->
                  kindsOfUnit
                      .computeIfAbsent(NameForms.fold(row.get(0)), key -> new HashSet<>())
                      .add(row.get(1)));
    }
  }

  private void addWord(List<String> row) {
    Word word = new Word(Double.parseDouble(row.get(0)), row.get(1));
    for (String form : row.get(2).split(" ")) {
      if (word.kind().equals("stem")) {
        stems.put(NameForms.fold(form), word.value());
      } else {
        words.putIfAbsent(NameForms.fold(form), word);
      }
    }
  }

  private static void addBound(Map<String, List<Bound>> known, List<String> row) {
    List<String> phrase = List.of(row.get(0).replace(",", " ,").split(" "));
    known
        .computeIfAbsent(phrase.getFirst(), key -> new ArrayList<>())
        .add(new Bound(phrase, row.get(1)));
  }

  private static void sortByLength(Map<String, List<Bound>> known) {
    known.values().forEach(list -> list.sort(Comparator.comparingInt(b -> -b.words().size())));
  }

  @Nullable Word word(Unit unit) {
    return word(unit.form());
  }

  private @Nullable Word word(WordForm form) {
    return form.isWord() ? words.get(form.folded()) : null;
  }

  @Nullable Word word(String text) {
    return words.get(NameForms.fold(text));
  }

  /** True for an adjective of number, with what it multiplies or without: «тысячный». */
  boolean isAdjective(Unit unit) {
    return !stems.isEmpty() && stem(unit.form().folded()) != null;
  }

  /** What an adjective of number multiplies by: «тысячный» by 1000. */
  double scale(Unit unit) {
    String stem = stem(unit.form().folded());
    return stem == null ? 1 : stems.getOrDefault(stem, 1.0);
  }

  /** The value of an adjective that is a number of its own: «двухтысячный», «3-тысячный». */
  @Nullable Double adjective(Unit unit) {
    return stems.isEmpty() ? null : adjective(unit.form().folded());
  }

  private @Nullable Double adjective(String folded) {
    String stem = stem(folded);
    int at = stem == null ? 0 : folded.indexOf(stem);
    Double times = at == 0 ? null : joined(folded.substring(0, at));
    return times == null ? null : Double.valueOf(times * stems.getOrDefault(stem, 1.0));
  }

  private @Nullable String stem(String folded) {
    for (String stem : stems.keySet()) {
      int at = folded.indexOf(stem);
      if (at >= 0 && folded.length() - at - stem.length() <= LONGEST_ENDING) {
        return stem;
      }
    }
    return null;
  }

  /** The number that words or figures make in one word: «двадцатипяти», «3-х-»; or null. */
  private @Nullable Double joined(String text) {
    var figures = FIGURES.matcher(text);
    if (figures.matches()) {
      return Double.valueOf(figures.group(1).replace(",", ""));
    }
    for (int cut = text.length(); cut > 1; cut--) {
      Word first = words.get(text.substring(0, cut));
      boolean all = first == null || cut == text.length();
      Double rest = all ? Double.valueOf(0) : joined(text.substring(cut));
      if (first != null && first.value() > 0 && rest != null && rest < first.value()) {
        return first.value() + rest;
      }
    }
    return null;
  }

  /** The bounds that begin with this word, longer ones first. */
  List<Bound> boundsFrom(Unit unit) {
    return boundsFrom(unit.lower());
  }

  /** The bounds that begin with this word behind a number, longer ones first. */
  List<Bound> boundsBehind(Unit unit) {
    return behind.getOrDefault(unit.lower(), List.of());
  }

  List<Bound> boundsFrom(String lower) {
    return bounds.getOrDefault(lower, List.of());
  }

  /** True if a quantity can begin with this form: a number, what bounds one, what is counted. */
  boolean mayOpen(WordForm form) {
    return form.kind() == Unit.Kind.NUMBER
        || form.kind() == Unit.Kind.ORDINAL
        || word(form) != null
        || !stems.isEmpty() && adjective(form.folded()) != null
        || bounds.containsKey(form.lower())
        || isUnit(form, "inverted");
  }

  /** True if the word, in any of its forms, is a unit of this kind. */
  boolean isUnit(Unit unit, String kind) {
    return isUnit(unit.form(), kind);
  }

  private boolean isUnit(WordForm form, String kind) {
    if (has(form.folded(), kind)) {
      return true;
    }
    for (Analysis analysis : form.analyses()) {
      if (has(NameForms.fold(analysis.lemma()), kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String lemma, String kind) {
    Set<String> kinds = kindsOfUnit.get(lemma);
    return kinds != null && kinds.contains(kind);
  }
}
