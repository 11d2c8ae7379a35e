package org.audiatur.claim;

import java.util.List;
import java.util.Map;
import org.audiatur.claim.RelationWords.Follows;
import org.audiatur.claim.RelationWords.Found;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.token.Token;

/**
 * One sentence in which words place happenings in time: finds the happening by which another is
 * placed, and the one that is. Positions are counted from the start of the sentence; -1 stands for
 * none.
 *
 * @param tokens its tokens
 * @param triggers the claims of the text by the index of the first token of their trigger
 */
record RelationSentence(List<Token> tokens, Map<Integer, List<Claim>> triggers) {

  /** How far the word for a happening may stand behind the words that place another by it. */
  private static final int PHRASE = 6;

  private static final int CLAUSE = 12;

  /** How many words («и», «лишь», "only") may stand before them at the head of a clause. */
  private static final int LEADING = 2;

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  List<Claim> claims(int i) {
    return triggers.getOrDefault(tokens.get(i).index(), List.of());
  }

  /** A word that is itself the trigger of a claim begins no such words. */
  boolean mayBegin(int i) {
    return claims(i).isEmpty();
  }

  private boolean isTrigger(int i) {
    return !claims(i).isEmpty();
  }

  private boolean isCut(int i) {
    Token.Kind kind = tokens.get(i).kind();
    return kind == Token.Kind.PUNCTUATION || kind == Token.Kind.SYMBOL;
  }

  /** A finite verb, or a short form in its place; not a name. */
  private boolean isPredicate(int i) {
    Analysis likely = i > 0 && tokens.get(i).isCapitalized() ? null : likely(i);
    return likely != null
        && (likely.is(PartOfSpeech.VERB) || likely.has(Grammeme.SHORT))
        && !likely.has(Grammeme.IMPERATIVE);
  }

  /** A word that tells a happening and may be a verb («left») is taken for one. */
  private boolean isVerb(int i) {
    return isPredicate(i) || isTrigger(i) && tokens.get(i).canBe(PartOfSpeech.VERB);
  }

  private boolean isNoun(int i) {
    Analysis likely = likely(i);
    return likely != null && likely.is(PartOfSpeech.NOUN);
  }

  private boolean isPreposition(int i) {
    Analysis likely = likely(i);
    return likely != null && likely.is(PartOfSpeech.PREPOSITION);
  }

  private @org.jspecify.annotations.Nullable Analysis likely(int i) {
    List<Analysis> all = tokens.get(i).analyses();
    return all.stream()
        .filter(reading -> !reading.has(Grammeme.IMPERATIVE))
        .findFirst()
        .orElse(all.isEmpty() ? null : all.getFirst());
  }

  /** The happening by which another is placed. */
  int anchor(Found found, RelationWords words) {
    int end = Math.min(size(), found.end() + (found.follows() == Follows.NOUN ? PHRASE : CLAUSE));
    for (int i = found.end(); i < end && !isCut(i); i++) {
      if (isTrigger(i)) {
        return fits(i, found) ? i : -1;
      }
      if (stops(i, found, words)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean fits(int i, Found found) {
    return switch (found.follows()) {
      case NOUN -> !isPredicate(i);
      case CLAUSE, THEN -> isVerb(i);
      case ANY -> true;
    };
  }

  /** True for a word behind which it is no longer sure what the words place by. */
  private boolean stops(int i, Found found, RelationWords words) {
    if (isPredicate(i) && !words.is("helping", tokens.get(i))) {
      return true;
    }
    return switch (found.follows()) {
      case NOUN -> (isNoun(i) || isPreposition(i)) && !words.is("phase", tokens.get(i));
      case CLAUSE, THEN -> false;
      case ANY -> words.is("subject", tokens.get(i)) && i > found.end();
    };
  }

  /** The happening that is placed: the verb of the clause in which the words stand. */
  int placed(int at, int anchor, Found found, RelationWords words) {
    return isFronted(at, words) ? behind(anchor, found, words) : before(at, false, words);
  }

  private boolean isFronted(int at, RelationWords words) {
    int start = at;
    while (start > 0 && !isCut(start - 1)) {
      start--;
      if (isTrigger(start) || isPredicate(start) || at - start > LEADING) {
        return false;
      }
    }
    return start == 0 || !hasVerbBefore(start - 1, words);
  }

  /** «войска отошли, прежде чем …»: the clause before the comma has its own verb. */
  private boolean hasVerbBefore(int cut, RelationWords words) {
    for (int i = cut - 1; i >= 0 && !isCut(i); i--) {
      if (isPredicate(i) && !words.is("helping", tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** «После взятия города войска отошли»: the first verb behind; a clause must end first. */
  private int behind(int anchor, Found found, RelationWords words) {
    boolean within = found.follows() != Follows.NOUN && isClause(anchor, found);
    for (int i = anchor + 1; i < size(); i++) {
      if (isCut(i)) {
        if (!isComma(i)) {
          return -1;
        }
        within = i + 1 < size() && words.is("opening", tokens.get(i + 1));
      } else if (!within && isVerb(i) && !words.is("helping", tokens.get(i))) {
        return isTrigger(i) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isClause(int anchor, Found found) {
    return found.follows() == Follows.CLAUSE || isPredicate(anchor);
  }

  /**
   * The nearest verb before the words, if it tells a happening.
   *
   * @param far true if commas may stand between
   */
  int before(int at, boolean far, RelationWords words) {
    int from = at > 0 && isComma(at - 1) ? at - 2 : at - 1;
    for (int i = from; i >= 0 && (!isCut(i) || far && isComma(i)); i--) {
      if (words.is("helping", tokens.get(i))) {
        continue;
      }
      if (isVerb(i) || isTrigger(i) && isVerbal(i)) {
        return isTrigger(i) ? i : -1;
      }
    }
    return -1;
  }

  /** «…, а затем арестовали его»: the verb of the clause that the words open. */
  int next(Found found, RelationWords words) {
    for (int i = found.end(); i < size() && !isCut(i); i++) {
      if (isVerb(i) && !words.is("helping", tokens.get(i))) {
        return isTrigger(i) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isComma(int i) {
    return tokens.get(i).text().equals(",");
  }

  private boolean isVerbal(int i) {
    Analysis likely = likely(i);
    return likely != null
        && (likely.is(PartOfSpeech.PARTICIPLE)
            || likely.is(PartOfSpeech.CONVERB)
            || likely.is(PartOfSpeech.INFINITIVE));
  }
}
