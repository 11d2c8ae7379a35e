package org.audiatur.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.claim.TimeRelation.Gap;
import org.audiatur.claim.TimeRelation.Kind;
import org.audiatur.lang.LanguagePack;
import org.audiatur.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words by which one language places a happening before, after or during another; {@code
 * time-relations} of its pack, where the columns are explained. Thread-safe.
 */
final class RelationWords {

  /** What may follow such words. */
  enum Follows {
    /** The word for a happening, with nothing but what describes it between. */
    NOUN,
    /** A clause that tells of it. */
    CLAUSE,
    /** Either, told apart by what comes. */
    ANY,
    /** The verb for what is placed; the happening it is placed by is told before the words. */
    THEN
  }

  private record Phrase(Kind kind, Follows follows, List<String> words) {}

  /**
   * Such words at their place.
   *
   * @param end one past the last
   */
  record Found(Kind kind, Follows follows, @Nullable Gap gap, int end) {}

  private record Length(int end, @Nullable Gap gap) {}

  private static final String GAP = "GAP";

  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final List<Phrase> afterGap = new ArrayList<>();
  private final Map<String, Long> units = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  RelationWords(LanguagePack pack) {
    for (List<String> row : pack.table("time-relations")) {
      List<String> words = List.of(row.get(2).split(" "));
      switch (row.getFirst()) {
        case "unit" -> words.forEach(word -> units.put(word, Long.parseLong(row.get(1))));
        case "set" -> sets.computeIfAbsent(row.get(1), s -> new HashSet<>()).addAll(words);
        default -> add(row, words);
      }
    }
    pack.table("number-words").stream()
        .filter(row -> row.get(1).equals("one"))
        .forEach(
            row ->
                List.of(row.get(2).split(" "))
                    .forEach(word -> numbers.put(word, Long.parseLong(row.getFirst()))));
  }

  private void add(List<String> row, List<String> words) {
    Phrase phrase =
        new Phrase(
            Kind.valueOf(row.getFirst().toUpperCase(java.util.Locale.ROOT)),
            Follows.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)),
            words);
    if (words.getFirst().equals(GAP)) {
      afterGap.add(phrase);
    } else {
      phrases.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(phrase);
    }
  }

  /** True if a word of the sentence belongs to one of the pack's sets. */
  boolean is(String set, Token token) {
    return sets.getOrDefault(set, Set.of()).contains(Words.plain(token.text()));
  }

  /** The longest such words that begin at this place, null if there are none. */
  @Nullable Found at(List<Token> tokens, int at) {
    Found best = null;
    List<Phrase> known =
        phrases.getOrDefault(Words.plain(tokens.get(at).text()), List.<Phrase>of());
    for (Phrase phrase : known) {
      best = longer(best, match(phrase, tokens, at));
    }
    if (length(tokens, at) != null) {
      for (Phrase phrase : afterGap) {
        best = longer(best, match(phrase, tokens, at));
      }
    }
    return best;
  }

  private static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
    return one == null || other != null && other.end() > one.end() ? other : one;
  }

  /** A comma may stand between the words: «после того, как». */
  private @Nullable Found match(Phrase phrase, List<Token> tokens, int at) {
    int place = at;
    Gap gap = null;
    for (String word : phrase.words()) {
      place = place > at && place < tokens.size() && isComma(tokens.get(place)) ? place + 1 : place;
      if (place >= tokens.size()) {
        return null;
      }
      if (word.equals(GAP)) {
        Length length = length(tokens, place);
        if (length == null) {
          return null;
        }
        gap = length.gap();
        place = length.end();
      } else if (!Words.plain(tokens.get(place).text()).equals(word)) {
        return null;
      } else {
        place++;
      }
    }
    return new Found(phrase.kind(), phrase.follows(), gap, place);
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  /** «двух дней», «неделю», "some three weeks". */
  private @Nullable Length length(List<Token> tokens, int at) {
    int place = at;
    boolean about = false;
    while (place < tokens.size() && is("about", tokens.get(place))) {
      about = true;
      place++;
    }
    if (place < tokens.size() && is("one", tokens.get(place))) {
      place++;
    }
    long count = 0;
    int counted = place;
    while (counted < tokens.size() && number(tokens.get(counted)) > 0) {
      count += number(tokens.get(counted++));
    }
    Long unit = counted < tokens.size() ? units.get(Words.plain(tokens.get(counted).text())) : null;
    if (unit == null) {
      return null;
    }
    return new Length(counted + 1, about ? null : Gap.of(count == 0 ? 1 : count, unit));
  }

  private long number(Token token) {
    if (token.kind() == Token.Kind.NUMBER
        && token.text().length() <= 3
        && token.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Long.parseLong(token.text());
    }
    return numbers.getOrDefault(Words.plain(token.text()), 0L);
  }
}
