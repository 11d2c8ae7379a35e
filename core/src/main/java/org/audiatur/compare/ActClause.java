package org.audiatur.compare;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A clause that tells of an act, in the text that leads to it.
 *
 * @param sentences of the account, up to that of the clause
 * @param told the sentence
 * @param hit the words for the act
 * @param nominals the nouns of the clause beside these words
 */
record ActClause(
    List<Nominals.Told> sentences, Nominals.Told told, DeedReader.Hit hit, List<Nominal> nominals) {

  /** What a noun belongs to stands behind it. */
  static final Set<String> OF = Set.of("of");

  static ActClause of(List<Nominals.Told> sentences, DeedReader.Hit hit) {
    Nominals.Told told = sentences.getLast();
    return new ActClause(sentences, told, hit, others(told, hit));
  }

  String frame() {
    return hit.entry().frame();
  }

  String language() {
    return told.account().language();
  }

  /** True in a language that tells by cases who acts. */
  boolean cased() {
    return !told.account().language().equals("en");
  }

  static List<Nominal> nominals(Nominals.Told told, ClauseWindows.Window window) {
    return told.nominals().stream()
        .filter(nominal -> nominal.from() >= window.from() && nominal.to() <= window.to())
        .toList();
  }

  /** The nouns beside the word for the act. */
  private static List<Nominal> others(Nominals.Told told, DeedReader.Hit hit) {
    return nominals(told, hit.window()).stream()
        .filter(nominal -> nominal.from() > hit.verb() || nominal.to() <= hit.verb())
        .toList();
  }

  @Nullable Nominal first(Predicate<Nominal> asked) {
    return nominals.stream().filter(asked).findFirst().orElse(null);
  }

  /** The noun before an English verb that suffers. */
  @Nullable Nominal before() {
    Nominal before = null;
    for (Nominal nominal : nominals) {
      before = nominal.from() < hit.verb() && nominal.isFree() ? nominal : before;
    }
    return before;
  }
}
