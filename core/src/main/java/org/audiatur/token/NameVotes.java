package org.audiatur.token;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Analysis;

/**
 * Lets all forms of an unknown name in a document decide together what its dictionary form is:
 * «Ялама, Яламы, Яламой» can only be «ялама», whatever each form alone may suggest. Costs time
 * linear in the tokens.
 */
final class NameVotes {

  private static final int BARE = 1;
  private static final int FORM = 2;

  private final Map<String, Set<String>> formsOf = new HashMap<>();

  /**
   * @param tokens of the whole document
   */
  NameVotes(List<Token> tokens) {
    for (Token token : tokens) {
      if (votes(token)) {
        String form = form(token);
        for (Analysis reading : token.analyses()) {
          formsOf.computeIfAbsent(reading.lemma(), ignored -> new HashSet<>()).add(form);
        }
      }
    }
  }

  private static boolean votes(Token token) {
    return token.isCapitalized()
        && token.analyses().size() > 1
        && token.analyses().getFirst().guessed();
  }

  private static String form(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /**
   * The readings of a token without the guesses that explain fewer of the document's forms than the
   * best one does; else as they were.
   */
  List<Analysis> order(Token token) {
    if (!votes(token)) {
      return token.analyses();
    }
    int most = token.analyses().stream().mapToInt(this::points).max().orElse(0);
    if (most < 2 * FORM) {
      return token.analyses();
    }
    return token.analyses().stream()
        .filter(reading -> points(reading) > most - FORM)
        .sorted(Comparator.comparingInt(this::points).reversed())
        .toList();
  }

  private int points(Analysis reading) {
    Set<String> forms = formsOf.getOrDefault(reading.lemma(), Set.of());
    return FORM * forms.size() + (forms.contains(reading.lemma()) ? BARE : 0);
  }
}
