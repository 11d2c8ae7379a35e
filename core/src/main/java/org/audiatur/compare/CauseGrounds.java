package org.audiatur.compare;

import java.util.List;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;

/**
 * Grounds of a rising or a fall to come: «складывались предпосылки для восстания», «the ground was
 * prepared for the fall of the monarchy». Linear in the words.
 */
final class CauseGrounds {

  private static final Set<String> POWER = Set.of("fall", "outbreak");

  /** So many words lie between the ground and what it leads to at most. */
  private static final int AHEAD = 4;

  /** So many words before it say how far it is laid. */
  private static final int BEFORE = 3;

  private final Material material;
  private final FieldWords<String> grounds;
  private final FieldWords<String> outcomes;

  /**
   * @param words from the verb before to the outcome
   * @param outcome the word for what is to come
   */
  record Laid(Span words, Span outcome) {}

  CauseGrounds(Material material) {
    this.material = material;
    grounds = material.list("cause-grounds");
    outcomes = material.table("outcomes", row -> row.get(1));
  }

  /** At most one. */
  List<Laid> in(Account account, Span sentence) {
    Set<String> known = grounds.of(account.language()).keySet();
    List<Word> words = material.wording(account.sha256()).in(sentence);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isAny(known)) {
        for (int j = i + 1; j < Math.min(words.size(), i + 1 + AHEAD); j++) {
          if (leads(account, words.get(j))) {
            Span outcome = words.get(j).span();
            return List.of(new Laid(words.get(from(words, i)).span().span(outcome), outcome));
          }
        }
      }
    }
    return List.of();
  }

  private boolean leads(Account account, Word word) {
    return word.noun()
        && word.lemmas().stream()
            .map(lemma -> outcomes.of(account.language()).getOrDefault(lemma, ""))
            .anyMatch(kinds -> POWER.stream().anyMatch(kinds::contains));
  }

  /** The verb shortly before, else the word itself. */
  private static int from(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      if (words.get(i).verb()) {
        return i;
      }
    }
    return at;
  }
}
