package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.jspecify.annotations.Nullable;

/**
 * The words of an account that begin with a capital, with the sentences that they stand in: names
 * are found by them that nobody read as such.
 */
final class CapitalWords {

  private final Account account;
  private final Material material;
  private final NamingSentences sentences;

  /** Read when first asked for; what two threads read at once is the same. */
  private volatile @Nullable Map<String, List<Integer>> words;

  CapitalWords(Account account, Material material, NamingSentences sentences) {
    this.account = account;
    this.material = material;
    this.sentences = sentences;
  }

  /** True if one of these words stands in it with a capital. */
  boolean haveAny(Set<String> stems) {
    return stems.stream().anyMatch(words()::containsKey);
  }

  /** True if all words of a name stand in it with a capital; of a person the last is enough. */
  boolean haveAll(String name, String type) {
    List<String> parts = List.of(name.split("[^\\p{L}]+"));
    Set<String> stems = new TreeSet<>();
    parts.stream()
        .skip(type.equals("PER") ? parts.size() - 1 : 0)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .forEach(word -> stems.addAll(material.wording(account.sha256()).stemsOf(word)));
    return !stems.isEmpty() && words().keySet().containsAll(stems);
  }

  /** The sentences in which this word stands, ascending. */
  List<Integer> sentences(String stem) {
    return words().getOrDefault(stem, List.of());
  }

  private Map<String, List<Integer>> words() {
    Map<String, List<Integer>> known = words;
    if (known == null) {
      known = read();
      words = known;
    }
    return known;
  }

  private Map<String, List<Integer>> read() {
    Map<String, List<Integer>> found = new HashMap<>();
    for (Word word : material.wording(account.sha256()).all()) {
      if (!word.stem().isEmpty()
          && Character.isUpperCase(account.text().text().charAt(word.span().start()))) {
        found
            .computeIfAbsent(word.stem(), stem -> new ArrayList<>())
            .add(sentences.at(word.span().start()));
      }
    }
    return found;
  }
}
