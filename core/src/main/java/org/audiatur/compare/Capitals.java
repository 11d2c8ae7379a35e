package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** The words of an account that begin with a capital, by what they are about. */
final class Capitals {

  private final Account account;
  private final Material material;
  private final ToIntFunction<Span> sentences;

  /** Read when first asked for; what two threads read at once is the same. */
  private volatile @Nullable Map<String, List<Integer>> known;

  /**
   * @param sentences the number of the sentence in which a word stands
   */
  Capitals(Account account, Material material, ToIntFunction<Span> sentences) {
    this.account = account;
    this.material = material;
    this.sentences = sentences;
  }

  /** Of a person the last word is enough. */
  boolean hasAll(String name, String type) {
    List<String> words = List.of(name.split("[^\\p{L}]+"));
    Set<String> stems = new TreeSet<>();
    words.stream()
        .skip(type.equals("PER") ? words.size() - 1 : 0)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .forEach(word -> stems.addAll(material.wording(account.sha256()).stemsOf(word)));
    return !stems.isEmpty() && all().keySet().containsAll(stems);
  }

  /** True if one of these words stands in it with a capital. */
  boolean hasAny(Set<String> words) {
    return words.stream().anyMatch(all()::containsKey);
  }

  /** The sentences in which such a word stands; none if it does not. */
  List<Integer> sentences(String word) {
    return all().getOrDefault(word, List.of());
  }

  /** Sentences by the words in them that begin with a capital. */
  private Map<String, List<Integer>> all() {
    Map<String, List<Integer>> words = known;
    if (words == null) {
      words = read();
      known = words;
    }
    return words;
  }

  private Map<String, List<Integer>> read() {
    Map<String, List<Integer>> found = new HashMap<>();
    for (Word word : material.wording(account.sha256()).all()) {
      if (!word.stem().isEmpty()
          && Character.isUpperCase(account.text().text().charAt(word.span().start()))) {
        found
            .computeIfAbsent(word.stem(), stem -> new ArrayList<>())
            .add(sentences.applyAsInt(word.span()));
      }
    }
    return found;
  }
}
