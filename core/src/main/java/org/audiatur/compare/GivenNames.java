package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** Where an account says what a thing is called: «этот день зовут у нас бойней». */
final class GivenNames {

  /** So many words may stand between a word such as "to call" and the name. */
  private static final int BETWEEN = 6;

  private static final int BEFORE = 4;

  /** So many words before an expression it may be said what is called so. */
  private static final int FAR = 12;

  private final FieldWords<String> naming;
  private final FieldWords<String> calling;
  private final FieldWords<String> referents;
  private final FieldWords<String> fillers;
  private final FieldWords<String> denials;
  private final FieldWords<String> doubts;
  private final Expressions phrases;
  private final Clauses clauses;

  /** By account where its expressions end that a name follows, and whether only a proper one. */
  private final Map<String, Map<Integer, Boolean>> ends = new HashMap<>();

  GivenNames(Material material, Clauses clauses) {
    this.clauses = clauses;
    this.phrases = new Expressions(material, "naming-phrases");
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
      Word first = all.get(Math.min(i, i - step));
      Word second = all.get(Math.max(i, i - step));
      boolean introduced = step < 0 && isColon(account, first, second);
      if (isCut(account, first, second) && !introduced) {
        return false;
      }
      if (all.get(i).isAny(words)
          || step < 0 && phrases(account, wording).containsKey(all.get(i).span().start())) {
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
    Boolean proper = phrases(account, wording).get(all.get(index).span().start());
    boolean called = all.get(index).isAny(calling.of(account.language()).keySet());
    if (!called && proper == null
        || comesBefore(account, wording, index, denials, BEFORE)
        || comesBefore(account, wording, index, doubts, BEFORE)) {
      return null;
    }
    boolean refers =
        (proper != null || !all.get(index).noun())
            && comesBefore(account, wording, index, referents, proper == null ? BEFORE : FAR);
    for (int i = index + 1; i < Math.min(all.size(), index + 1 + BETWEEN); i++) {
      Word word = all.get(i);
      if (isCut(account, all.get(i - 1), word) && !isColon(account, all.get(i - 1), word)) {
        return null;
      }
      if (word.isAny(referents.of(account.language()).keySet())) {
        refers = true;
      } else if (!mayStandBetween(account, word)) {
        boolean fits = proper == null || !proper || isProper(account, word);
        return refers && fits && word.noun() && !word.isAny(known.keySet()) ? i : null;
      }
    }
    return null;
  }

  private static boolean comesBefore(
      Account account, Wording wording, int index, FieldWords<String> list, int within) {
    for (int i = index - 1; i >= Math.max(0, index - within); i--) {
      if (isCut(account, wording.all().get(i), wording.all().get(i + 1))) {
        return false;
      }
      if (wording.all().get(i).isAny(list.of(account.language()).keySet())) {
        return true;
      }
    }
    return false;
  }

  /** By where the last word of an expression starts: whether only a proper name may follow. */
  private synchronized Map<Integer, Boolean> phrases(Account account, Wording wording) {
    return ends.computeIfAbsent(
        account.sha256(),
        source -> {
          Map<Integer, Boolean> found = new HashMap<>();
          for (Span sentence : account.sentences()) {
            Clause clause = clauses.of(account, sentence);
            for (Expressions.Match match : phrases.in(clause)) {
              found.put(
                  clause.words().get(match.last()).span().start(),
                  match.row().get(1).equals("proper"));
            }
          }
          return found;
        });
  }

  private static boolean isProper(Account account, Word word) {
    return Character.isUpperCase(account.text().text().charAt(word.span().start()));
  }

  /** «Наші люди звали інакше: очаківська різанина». */
  private static boolean isColon(Account account, Word one, Word other) {
    return account
        .text()
        .text()
        .substring(one.span().end(), other.span().start())
        .strip()
        .matches(":\\s*[«\"“„]?");
  }

  private static boolean isCut(Account account, Word one, Word other) {
    return account
        .text()
        .text()
        .substring(one.span().end(), other.span().start())
        .matches("(?s).*[.;:!?].*");
  }
}
