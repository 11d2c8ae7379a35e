package org.audiatur.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.Grammeme;

/**
 * Prepositions of one language: how many words, their name, and the cases they take. Thread-safe.
 *
 * <p>Read from {@code CODE/prepositions.txt}: forms (a phrase with spaces, variants split by
 * commas), a tab, the cases; a language without cases leaves them out.
 */
final class Prepositions {

  /**
   * A preposition at its place.
   *
   * @param name its first form
   * @param words how many words it has
   * @param cases the cases it takes
   */
  record Match(String name, int words, long cases) {}

  private final Map<String, Match> byForm = new HashMap<>();
  private final Set<String> openers = new HashSet<>();
  private final int longest;

  Prepositions(FieldPack field, String language) {
    int words = 1;
    for (List<String> row : field.table(language + "/prepositions")) {
      List<String> forms = List.of(row.get(0).split(",\\s*"));
      long cases = row.size() < 2 ? Grammeme.cases() : Sources.cases(row.get(1));
      for (String form : forms) {
        int length = form.split(" ").length;
        words = Math.max(words, length);
        openers.add(form.split(" ")[0]);
        byForm.put(form, new Match(forms.getFirst(), length, cases));
      }
    }
    longest = words;
  }

  /** The longest preposition that begins at a word, or null. */
  @org.jspecify.annotations.Nullable Match at(Words words, int i) {
    if (!openers.contains(words.word(i))) {
      return null;
    }
    StringBuilder form = new StringBuilder();
    Match found = null;
    for (int n = 0; n < longest && i + n < words.size(); n++) {
      form.append(n == 0 ? "" : " ").append(words.word(i + n));
      Match match = byForm.get(form.toString());
      if (match != null) {
        found = match;
      }
    }
    return found;
  }
}
