package org.audiatur.compare;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;

/**
 * What an account tells only as something that others wanted to be believed: «надо было доказать,
 * что …», «якобы …». It is not what the account says itself.
 */
final class Pretence {

  private static final String VERB = "verb";
  private static final String WISH = "wish";
  private static final String ALONE = "alone";

  /** So many words stand between a wish and what is to be proved at most. */
  private static final int REACH = 9;

  private final Material material;
  private final FieldWords<String> kinds;

  Pretence(Material material) {
    this.material = material;
    kinds = material.table("pretence-words", row -> row.get(1));
  }

  /** True if such words stand before these in their sentence. */
  boolean covers(Account account, Span sentence, Span at) {
    if (at.start() <= sentence.start()) {
      return false;
    }
    List<Word> before =
        material
            .wording(account.sha256())
            .in(new Span(sentence.start(), Math.min(at.start(), sentence.end())));
    for (int i = 0; i < before.size(); i++) {
      List<Word> near = before.subList(Math.max(0, i - REACH), i);
      Predicate<Word> wish = word -> is(account, word, WISH);
      if (is(account, before.get(i), ALONE)
          || is(account, before.get(i), VERB)
              && isInfinitive(account, before.get(i))
              && near.stream().anyMatch(wish)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Account account, Word word, String kind) {
    Set<String> lemmas = word.lemmas();
    return lemmas.stream().anyMatch(l -> kind.equals(kinds.of(account.language()).get(l)));
  }

  private static boolean isInfinitive(Account account, Word word) {
    return word.lemmas()
        .contains(account.text().read(word.span()).toLowerCase(java.util.Locale.ROOT));
  }
}
