package org.audiatur.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.token.Token;

/**
 * Finds the noun phrases of a sentence in a language that tells by the order of words: a phrase
 * goes from its article to its last noun. {@link OrderLinker} then ties them. Local to one
 * sentence.
 */
final class OrderChunker {

  final Words words;
  final Fillers fillers;
  private final Prepositions prepositions;
  private final boolean[] verb;

  OrderChunker(Words words, List<VerbGroup> groups, Prepositions prepositions, Fillers fillers) {
    this.words = words;
    this.prepositions = prepositions;
    this.fillers = fillers;
    this.verb = new boolean[words.size()];
    for (VerbGroup group : groups) {
      Arrays.fill(verb, group.first(), group.end(), true);
    }
  }

  /** The phrases in text order, tied only inside: names to titles, owners to what they own. */
  List<Chunk> chunk() {
    List<Chunk> chunks = new java.util.ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      i = step(i, chunks);
    }
    return chunks;
  }

  private int step(int i, List<Chunk> chunks) {
    if (!free(i)) {
      return i + 1;
    }
    Prepositions.Match preposition =
        words.mention(i) == null && !betweenNumbers(i) ? prepositions.at(words, i) : null;
    int from = preposition == null ? i : i + preposition.words();
    OrderPhrase phrase = new OrderPhrase(this, chunks.size());
    int end = phrase.read(from);
    if (preposition != null) {
      phrase.govern(preposition.name(), i);
    }
    chunks.addAll(phrase.chunks());
    return Math.max(end, preposition == null ? i + 1 : from);
  }

  /** «from sixty to a hundred leaders»: what stands between two numbers leads to no phrase. */
  private boolean betweenNumbers(int i) {
    return i > 0
        && i + 1 < words.size()
        && words.inMention(i + 1, "NUM")
        && (words.inMention(i - 1, "NUM") && !(isCounted(i - 1) && isCounted(i + 1))
            || words.is(i - 1, PartOfSpeech.NUMERAL)
            || words.token(i - 1).kind() == Token.Kind.NUMBER);
  }

  /** «15,000 men in 25 battalions»: the mention says what it counts. */
  private boolean isCounted(int i) {
    Mention mention = words.mention(i);
    return mention != null
        && mention.value() instanceof Quantity quantity
        && quantity.unit() != null;
  }

  /** True for a word of the sentence that is no verb and no citation. */
  boolean free(int i) {
    return i < words.size() && !verb[i] && !words.inMention(i, "CIT");
  }

  boolean is(int i, PartOfSpeech pos) {
    return i >= 0 && i < words.size() && words.mention(i) == null && words.is(i, pos);
  }

  /** True if a noun or name begins here, after adjectives or not. */
  boolean nominal(int i) {
    if (!free(i)) {
      return false;
    }
    Mention mention = words.mention(i);
    return mention != null && !mention.type().equals("DATE")
        || mention == null && (isNoun(i) || isModifier(i) && nominal(i + 1));
  }

  boolean isNoun(int i) {
    if (!free(i) || words.mention(i) != null || words.isPunctuation(i) || isAdverbOfVerb(i)) {
      return false;
    }
    Token token = words.token(i);
    return words.is(i, PartOfSpeech.NOUN)
        || words.is(i, PartOfSpeech.ABBREVIATION)
        || token.analyses().isEmpty() && token.isCapitalized()
        || (words.is(i, PartOfSpeech.PARTICIPLE) || words.is(i, PartOfSpeech.VERB))
            && token.canBe(PartOfSpeech.NOUN);
  }

  /** «the assembly first met»: between a name or noun and a verb, no noun itself. */
  private boolean isAdverbOfVerb(int i) {
    boolean noun =
        i > 0
            && free(i - 1)
            && (words.mention(i - 1) != null || words.is(i - 1, PartOfSpeech.NOUN));
    return noun && i + 1 < words.size() && verb[i + 1] && words.is(i, Use.LOOSE);
  }

  boolean isModifier(int i) {
    return free(i)
        && words.mention(i) == null
        && (words.is(i, PartOfSpeech.ADJECTIVE)
            || words.is(i, PartOfSpeech.NUMERAL)
            || words.is(i, PartOfSpeech.PARTICIPLE)
            || words.token(i).kind() == Token.Kind.NUMBER);
  }

  boolean isAdverb(int i) {
    return is(i, PartOfSpeech.ADVERB)
        && !words.is(i, Use.NOT)
        && !words.is(i, Use.SUBORDINATE)
        && !words.is(i, Use.WHERE);
  }

  /**
   * One past the sign of an owner whose phrase ends with a word («the army's», «the Boers'»), or
   * -1.
   */
  int owner(int i) {
    String word = words.token(i).text();
    if (word.endsWith("'s") || word.endsWith("’s")) {
      return i + 1;
    }
    boolean apostrophe =
        i + 2 < words.size()
            && word.endsWith("s")
            && (words.word(i + 1).equals("'") || words.word(i + 1).equals("’"))
            && words.token(i).span().end() == words.token(i + 1).span().start()
            && nominal(i + 2);
    return apostrophe ? i + 2 : -1;
  }

  boolean isA(int i, String name) {
    return words.mention(i) == null
        && fillers.isA(Words.plain(words.token(i).lemma()), Set.of(name));
  }
}
