package org.audiatur.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.audiatur.lang.LanguagePack;

/** The words of time of one language: {@code time-words.txt}. Thread-safe. */
final class Lexicon {

  /** A form, its words; capital if the first must have a capital letter. */
  private record Form(String type, int value, List<String> words, boolean capital) {}

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();
  private final NumberReader numbers;

  Lexicon(LanguagePack pack) {
    for (List<String> row : pack.table("time-words")) {
      for (String form : row.get(2).split(" ")) {
        add(row.get(0), Integer.parseInt(row.get(1)), List.of(form.split("_")));
      }
    }
    numbers = new NumberReader(pack);
  }

  private void add(String type, int value, List<String> words) {
    boolean capital = words.getFirst().startsWith("^");
    List<String> bare = words.stream().map(w -> w.replace("^", "")).toList();
    String first = bare.getFirst().replace(".", "").replace("?", "");
    byFirstWord
        .computeIfAbsent(first, w -> new ArrayList<>())
        .add(new Form(type, value, bare, capital));
  }

  /** The first words of all forms of a class. */
  List<String> forms(String type) {
    return byFirstWord.values().stream()
        .flatMap(List::stream)
        .filter(form -> form.type().equals(type))
        .map(form -> form.words().getFirst())
        .sorted()
        .toList();
  }

  /** All ways to take the atoms from an index on, words and numbers. */
  List<Reading> readingsAt(List<Atom> atoms, int at) {
    List<Reading> words = wordsAt(atoms, at);
    List<Reading> found = numbers.readingsAt(atoms, at);
    if (found.isEmpty()) {
      return words;
    }
    found.addAll(words);
    return found;
  }

  /** All words of time that begin here. */
  List<Reading> wordsAt(List<Atom> atoms, int at) {
    List<Form> forms = byFirstWord.get(atoms.get(at).text());
    if (forms == null) {
      return List.of();
    }
    List<Reading> found = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      int end = endOf(form, atoms, at);
      if (end > 0) {
        found.add(new Reading(form.type(), form.value(), end));
      }
    }
    return found;
  }

  /** True if a word of this class begins here; numbers are no words. */
  boolean has(List<Atom> atoms, int at, String type) {
    return valueAt(atoms, at, type).isPresent();
  }

  /** The value of the first word of a class that begins here. */
  OptionalInt valueAt(List<Atom> atoms, int at, String type) {
    List<Form> forms = byFirstWord.get(atoms.get(at).text());
    for (int i = 0; forms != null && i < forms.size(); i++) {
      if (forms.get(i).type().equals(type) && endOf(forms.get(i), atoms, at) > 0) {
        return OptionalInt.of(forms.get(i).value());
      }
    }
    return OptionalInt.empty();
  }

  /** One past the last atom of a form that begins here; 0 if it does not. */
  private static int endOf(Form form, List<Atom> atoms, int start) {
    int at = start;
    if (form.capital() && !atoms.get(start).capital()) {
      return 0;
    }
    for (String word : form.words()) {
      boolean abbreviation = word.contains(".");
      String bare = abbreviation ? word.substring(0, word.indexOf('.')) : word;
      if (at >= atoms.size() || !atoms.get(at).text().equals(bare)) {
        return 0;
      }
      at++;
      boolean stop =
          at < atoms.size()
              && atoms.get(at).text().equals(".")
              && atoms.get(at - 1).touches(atoms.get(at));
      if (abbreviation && stop) {
        at++;
      } else if (abbreviation && !word.endsWith("?")) {
        return 0;
      }
    }
    return at;
  }
}
