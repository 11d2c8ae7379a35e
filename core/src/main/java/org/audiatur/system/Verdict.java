package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.text.Span;

/**
 * One judgement of an account: what is judged, how, and the claims that say it.
 *
 * @param about where what is judged stands, without the judging word; none where nothing says it
 * @param verdict the judging words, of several that stand together from the first to the last
 */
record Verdict(Optional<Span> about, Span verdict, List<Ledger.Told> claims) {

  Verdict {
    claims = List.copyOf(claims);
  }

  static Verdict of(Optional<Span> about, Span verdict, Ledger.Told told) {
    return new Verdict(about, verdict, List.of(told));
  }

  Ledger.Told told() {
    return claims.getFirst();
  }

  /** «Измена и предательство»: one judgement in two words; of what, the first says. */
  Verdict with(Verdict further) {
    List<Ledger.Told> both = new ArrayList<>(claims);
    both.addAll(further.claims);
    return new Verdict(
        about.isPresent() ? about : further.about, verdict.span(further.verdict), both);
  }

  /** The same said of the same by the same voice, by which places of one account meet. */
  String key(Ledger ledger) {
    Ledger.Told told = told();
    String account = told.account().sha256();
    Set<String> judges = new TreeSet<>(ledger.keys(told, "judge"));
    String of = about.map(span -> stems(told.read(span))).orElse("");
    return account + judges + stems(told.read(verdict)) + "|" + of;
  }

  private static String stems(String words) {
    StringBuilder stems = new StringBuilder();
    for (String word : words.split("\\P{L}+")) {
      stems.append(UnitBook.stem(word)).append(' ');
    }
    return stems.toString();
  }
}
