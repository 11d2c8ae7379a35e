package org.audiatur.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/**
 * A count of votes told side by side: «за проект было подано 261 голос, против — 224», also where
 * another sentence tells what came of it. A figure belongs to the side that is named last before it
 * in its part of the sentence. Linear in the sentence.
 *
 * @param words from the first side to the last figure
 * @param figures by side: for, against, abstain
 */
record Division(Span words, Map<String, Double> figures) {

  /** A side is named so near before its figure. */
  private static final int NEAR = 70;

  /** Votes that carried it, and those against, in figures. */
  private static final Pattern VERSUS =
      Pattern.compile(
          "([\\p{Nd}\\s]+(?:голосами|голосів|голосов|votes|voices))"
              + "\\s+(?:против|проти|to|against)\\s+(\\p{Nd}{1,3}(?:[\\s,]?\\p{Nd}{3})*)");

  /** Reads divisions. */
  static final class Reader {

    private final Vocabulary division;

    Reader(Ledger ledger) {
      this.division = ledger.vocabulary("division-words");
    }

    /** True if a word says that the motion fell. */
    boolean rejects(Account account, Span words) {
      return has(account, words, "reject");
    }

    private boolean has(Account account, Span words, String meaning) {
      return division.first(account, words, found -> found.meaning().equals(meaning)).isPresent();
    }

    /** The division of a sentence; none where not both sides have a figure. */
    Optional<Division> in(Account account, Span sentence) {
      if (!has(account, sentence, "cast")) {
        return Optional.empty();
      }
      Optional<Division> pair = pair(account, numbers(account, sentence));
      if (pair.isPresent()) {
        return pair;
      }
      Map<String, Double> figures = new TreeMap<>();
      Span words = null;
      int from = sentence.start();
      for (Mention number : numbers(account, sentence)) {
        int near = Math.max(from, number.span().start() - NEAR);
        List<Vocabulary.Found> sides =
            division.all(account, Span.of(near, number.span().start())).stream()
                .filter(found -> List.of("for", "against", "abstain").contains(found.meaning()))
                .toList();
        if (!sides.isEmpty() && number.value() instanceof Quantity quantity) {
          Vocabulary.Found side = sides.getLast();
          boolean twice = figures.put(side.meaning(), quantity.value()) != null;
          Span own = side.span().span(number.span());
          words = words == null ? own : words.span(own);
          if (twice) {
            return Optional.empty();
          }
        }
        from = number.span().end();
      }
      return words != null && figures.containsKey("for") && figures.containsKey("against")
          ? Optional.of(new Division(words, figures))
          : Optional.empty();
    }

    /** «Принял 238 голосами против 221», "by 238 votes to 221": the first carry it. */
    private static Optional<Division> pair(Account account, List<Mention> numbers) {
      String text = account.text().text();
      for (Mention number : numbers) {
        Span span = number.span();
        Matcher versus = VERSUS.matcher(text).region(span.start(), text.length());
        if (versus.lookingAt()
            && versus.end(1) >= span.end()
            && number.value() instanceof Quantity carried) {
          double lost = Double.parseDouble(versus.group(2).replaceAll("\\P{Nd}", ""));
          return Optional.of(
              new Division(
                  Span.of(span.start(), versus.end(2)),
                  new TreeMap<>(Map.of("for", carried.value(), "against", lost))));
        }
      }
      return Optional.empty();
    }

    private static List<Mention> numbers(Account account, Span sentence) {
      return account.mentionsIn(sentence).stream()
          .filter(mention -> mention.type().equals("NUM"))
          .toList();
    }

    /** The division told in the claim's sentence or in the one before it. */
    Optional<Division> of(Ledger.Told vote) {
      Span quote = vote.claim().quote();
      Span last = vote.account().sentenceBefore(quote);
      return in(vote.account(), quote)
          .or(() -> last == null ? Optional.empty() : in(vote.account(), last));
    }
  }
}
