package org.audiatur.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.claim.Account;
import org.jspecify.annotations.Nullable;

/** Where an account says what a thing is called: «этот день зовут у нас бойней». */
final class GivenNames {

  /** So many words may stand between a word such as "to call" and the name. */
  private static final int BETWEEN = 6;

  private static final int BEFORE = 4;

  private final FieldWords<String> naming;
  private final FieldWords<String> calling;
  private final FieldWords<String> referents;
  private final FieldWords<String> fillers;
  private final FieldWords<String> denials;
  private final FieldWords<String> doubts;

  GivenNames(Material material) {
    naming = material.list("naming-words");
    calling = material.list("calling-words");
    referents = material.list("naming-referents");
    fillers = material.list("naming-fillers");
    denials = material.list("negations");
    doubts = material.list("naming-doubts");
  }

  /** True if a word such as "to call" stands before the name in its clause, or soon after it. */
  boolean isCalled(Account account, Wording wording, int index) {
    return stands(account, wording, index, -1, naming)
        || stands(account, wording, index, 1, calling);
  }

  private boolean stands(
      Account account, Wording wording, int index, int step, FieldWords<String> list) {
    Set<String> words = list.of(account.language()).keySet();
    List<Word> all = wording.all();
    for (int i = index + step;
        i >= 0 && i < all.size() && Math.abs(i - index) <= BETWEEN;
        i += step) {
      if (isCut(account, all.get(Math.min(i, i - step)), all.get(Math.max(i, i - step)))) {
        return false;
      }
      if (all.get(i).isAny(words)) {
        return true;
      }
      if (step < 0 && !mayStandBetween(account, all.get(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean mayStandBetween(Account account, Word word) {
    return word.adjective()
        || word.stem().isEmpty()
        || word.isAny(fillers.of(account.language()).keySet())
        || word.isAny(referents.of(account.language()).keySet());
  }

  /**
   * Where the noun stands that a word such as "to call" gives a happening as its name.
   *
   * @param known names that are known already
   * @return null if no word such as "to call" stands at the index, or it names a person or a place
   */
  @Nullable Integer givenBy(Account account, Wording wording, int index, Map<String, ?> known) {
    List<Word> all = wording.all();
    if (!all.get(index).isAny(calling.of(account.language()).keySet())
        || comesBefore(account, wording, index, denials)
        || comesBefore(account, wording, index, doubts)) {
      return null;
    }
    boolean refers = !all.get(index).noun() && comesBefore(account, wording, index, referents);
    for (int i = index + 1; i < Math.min(all.size(), index + 1 + BETWEEN); i++) {
      Word word = all.get(i);
      if (isCut(account, all.get(i - 1), word)) {
        return null;
      }
      if (word.isAny(referents.of(account.language()).keySet())) {
        refers = true;
      } else if (!mayStandBetween(account, word)) {
        return refers && word.noun() && !word.isAny(known.keySet()) ? i : null;
      }
    }
    return null;
  }

  private static boolean comesBefore(
      Account account, Wording wording, int index, FieldWords<String> list) {
    for (int i = index - 1; i >= Math.max(0, index - BEFORE); i--) {
      if (isCut(account, wording.all().get(i), wording.all().get(i + 1))) {
        return false;
      }
      if (wording.all().get(i).isAny(list.of(account.language()).keySet())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCut(Account account, Word one, Word other) {
    return account
        .text()
        .text()
        .substring(one.span().end(), other.span().start())
        .matches("(?s).*[.;:!?].*");
  }
}
