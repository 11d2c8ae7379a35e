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

  private SentenceLanguages() {}

  /**
   * For each language with rules its sentences; a sentence in another language counts as one in the
   * main language.
   *
   * @param known the languages with rules, the first language of all first
   */
  static SortedMap<String, BitSet> of(TokenizedText text, String main, Set<String> known) {
    SortedMap<String, BitSet> sentences = new TreeMap<>();
    if (known.isEmpty()) {
      return sentences;
    }
    boolean ukrainian = hasUkrainianLetter(text.reading().text());
    String fallback =
        known.contains(main) && (ukrainian || !main.equals("uk")) ? main : known.iterator().next();
    for (Sentence sentence : text.sentences()) {
      String language = language(text.tokensOf(sentence), fallback, known);
      sentences.computeIfAbsent(language, key -> new BitSet()).set(sentence.index());
    }
    return sentences;
  }

  private static boolean hasUkrainianLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      switch (word.charAt(i)) {
        case 'і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static String language(List<Token> tokens, String main, Set<String> known) {
    String best = mostSpoken(tokens, known);
    boolean doubtful =
        best.equals("uk")
            && main.equals("ru")
            && tokens.stream()
                .noneMatch(
                    token -> token.kind() == Token.Kind.WORD && hasUkrainianLetter(token.text()));
    boolean names = best.equals("en") && !main.equals("en") && areNamesAmongCyrillic(tokens);
    return doubtful || names || !known.contains(best) ? main : best;
  }

  /** True if all Latin words have capitals and others stand among them: names, not a language. */
  private static boolean areNamesAmongCyrillic(List<Token> tokens) {
    boolean cyrillic = false;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        boolean latin =
            Character.UnicodeScript.of(token.text().codePointAt(0))
                == Character.UnicodeScript.LATIN;
        if (latin && !token.isCapitalized()) {
          return false;
        }
        cyrillic |= !latin;
      }
    }
    return cyrillic;
  }

  /** The language of most words; of those with equally many the first that is known; else none. */
  private static String mostSpoken(List<Token> tokens, Set<String> known) {
    Map<String, Integer> votes = new HashMap<>();
    String only = "";
    int words = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        if (words > 0 && !only.equals(token.language())) {
          votes.merge(only, words, Integer::sum);
          words = 0;
        }
        only = token.language();
        words++;
      }
    }
    if (words == 0) {
      return "";
    }
    votes.merge(only, words, Integer::sum);
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return known.stream()
        .filter(code -> votes.getOrDefault(code, 0) == most)
        .findFirst()
        .orElse("");
  }
}
