package org.audiatur.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.audiatur.token.Sentence;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;

/** Which sentences of a text are read in which language. */
final class SentenceLanguages {

  /** The languages that there may be name rules for. */
  static final List<String> CODES = List.of("ru", "uk", "en");

  private SentenceLanguages() {}

  /**
   * For each language with rules its sentences; a sentence in another language counts as one in the
   * main language.
   */
  static SortedMap<String, BitSet> of(TokenizedText text, String main, Set<String> known) {
    SortedMap<String, BitSet> sentences = new TreeMap<>();
    if (known.isEmpty()) {
      return sentences;
    }
    boolean ukrainian = text.tokens().stream().anyMatch(token -> hasUkrainianLetter(token.text()));
    String fallback =
        known.contains(main) && (ukrainian || !main.equals("uk"))
            ? main
            : known.contains("ru") ? "ru" : known.iterator().next();
    for (Sentence sentence : text.sentences()) {
      String language = language(text.tokensOf(sentence), fallback, known);
      sentences.computeIfAbsent(language, key -> new BitSet()).set(sentence.index());
    }
    return sentences;
  }

  private static boolean hasUkrainianLetter(String word) {
    return word.chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0);
  }

  private static String language(List<Token> tokens, String main, Set<String> known) {
    Map<String, Integer> votes = new HashMap<>();
    boolean ukrainian = false;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        votes.merge(token.language(), 1, Integer::sum);
        ukrainian |= hasUkrainianLetter(token.text());
      }
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    String best =
        CODES.stream().filter(code -> votes.getOrDefault(code, 0) == most).findFirst().orElse(main);
    boolean doubtful = best.equals("uk") && main.equals("ru") && !ukrainian;
    return doubtful || most == 0 || !known.contains(best) ? main : best;
  }
}
