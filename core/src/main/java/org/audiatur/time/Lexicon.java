package org.audiatur.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.LanguagePack;

/** The words of time of one language: {@code time-words.txt}. Thread-safe. */
final class Lexicon {

  /** A form, its words; capital if the first must have a capital letter. */
  private record Form(String type, int value, List<Word> words, boolean capital) {}

  /**
   * A word of a form.
   *
   * @param stop true if a full stop touches it, unless {@code maybe}
   */
  private record Word(String bare, boolean stop, boolean maybe) {

    static Word of(String word) {
      int stop = word.indexOf('.');
      return stop < 0
          ? new Word(word, false, false)
          : new Word(word.substring(0, stop), true, word.endsWith("?"));
    }
  }

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();
  private final Map<String, List<String>> firstWords = new HashMap<>();
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
    List<Word> bare = words.stream().map(w -> Word.of(w.replace("^", ""))).toList();
    byFirstWord
        .computeIfAbsent(bare.getFirst().bare(), w -> new ArrayList<>())
        .add(new Form(type, value, bare, capital));
    firstWords.computeIfAbsent(type, t -> new ArrayList<>()).add(bare.getFirst().bare());
  }

  /** The first words of all forms of a class. */
  List<String> forms(String type) {
    return firstWords.getOrDefault(type, List.of());
  }

  /** All ways to take the atoms from an index on, words and numbers. */
  List<Reading> readingsAt(List<Atom> atoms, int at) {
    return numbersAndWords(atoms, at, wordsAt(atoms, at));
  }

  /**
   * The same, numbers first.
   *
   * @param words all words of time that begin here
   */
  List<Reading> numbersAndWords(List<Atom> atoms, int at, List<Reading> words) {
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
    List<Form> forms = byFirstWord.get(atoms.get(at).text());
    for (int i = 0; forms != null && i < forms.size(); i++) {
      if (forms.get(i).type().equals(type) && endOf(forms.get(i), atoms, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** One past the last atom of a form that begins here; 0 if it does not. */
  private static int endOf(Form form, List<Atom> atoms, int start) {
    if (form.capital() && !atoms.get(start).capital()) {
      return 0;
    }
    int at = start;
    for (int i = 0; i < form.words().size(); i++) {
      Word word = form.words().get(i);
      if (at >= atoms.size() || i > 0 && !atoms.get(at).text().equals(word.bare())) {
        return 0;
      }
      at++;
      boolean stopped = word.stop() && isStopped(atoms, at);
      if (word.stop() && !stopped && !word.maybe()) {
        return 0;
      }
      at += stopped ? 1 : 0;
    }
    return at;
  }

  /** True if a full stop is here that touches what is before. */
  private static boolean isStopped(List<Atom> atoms, int at) {
    return at < atoms.size()
        && atoms.get(at).text().equals(".")
        && atoms.get(at - 1).touches(atoms.get(at));
  }
}
