package org.audiatur.compare;

import org.audiatur.claim.Account;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an account answers to a question of its story.
 *
 * @param entry the words by which it answers
 * @param sentence where
 * @param span the words themselves, with whom they name and the rest of their clauses
 * @param words the words themselves
 * @param who whom or what they name, null if nobody
 * @param whose own or foe, where they name them so only; else empty
 */
record Answer(
    AnswerWords.Entry entry,
    Account account,
    Span sentence,
    Span span,
    Span words,
    @Nullable Party who,
    String whose) {

  String source() {
    return account.sha256();
  }

  String says() {
    return entry.answer();
  }

  AnswerWords.Question question() {
    return entry.question();
  }

  /** True if it names somebody by more than a pronoun. */
  boolean names() {
    Party named = who;
    return named != null && whose.isEmpty() && (named.isNamed() || !named.stems().isEmpty());
  }

  String shown() {
    return account.text().read(span).replaceAll("\\s+", " ").strip();
  }
}
