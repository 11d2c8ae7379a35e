package org.audiatur.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.lang.LanguagePack;

/**
 * The participles and converbs of a verb, for a language whose dictionary lists them by themselves,
 * and the spellings of a word that begins in two ways. Thread-safe.
 *
 * <p>Read from {@code verbals.txt} of the language: {@code participle} or {@code converb}, the end
 * of a verb, the ends of its form; or {@code twin} and two beginnings before a consonant. A form
 * that does not exist does no harm.
 */
public final class Verbals {

  private static final String VOWELS = "аеєиіїоуюя";

  private final Map<String, Map<String, List<String>>> ends = new TreeMap<>();

  /** From the table of this language; without one, a verb has no forms besides itself. */
  public Verbals(LanguagePack language) {
    if (language.has("verbals")) {
      for (List<String> row : language.table("verbals")) {
        ends.computeIfAbsent(row.get(0), key -> new HashMap<>())
            .put(row.get(1), List.of(row.get(2).split(" ")));
      }
    }
  }

  /** A verb, its participles and converbs, in all spellings, in dictionary form. */
  public Set<String> of(String verb) {
    Set<String> forms = new LinkedHashSet<>();
    for (String spelling : spellings(verb)) {
      forms.add(spelling);
      forms.addAll(derived("participle", spelling));
      forms.addAll(derived("converb", spelling));
    }
    return forms;
  }

  private List<String> derived(String kind, String verb) {
    Map<String, List<String>> known = ends.getOrDefault(kind, Map.of());
    for (int from = 1; from < verb.length() && !known.isEmpty(); from++) {
      List<String> found = known.get(verb.substring(from));
      if (found != null) {
        String stem = verb.substring(0, from);
        return found.stream().map(end -> stem + end).toList();
      }
    }
    return List.of();
  }

  /** A word, and how else it may begin. */
  List<String> spellings(String word) {
    List<String> spellings = new ArrayList<>(List.of(word));
    List<String> others =
        ends.getOrDefault("twin", Map.of()).getOrDefault(word.substring(0, 1), List.of());
    if (word.length() > 2 && VOWELS.indexOf(word.charAt(1)) < 0) {
      others.forEach(other -> spellings.add(other + word.substring(1)));
    }
    return spellings;
  }
}
