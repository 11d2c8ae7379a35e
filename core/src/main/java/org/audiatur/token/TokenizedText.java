package org.audiatur.token;

import java.util.List;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;

/** A reading text cut into sentences and tokens. Looking a position up costs O(log tokens). */
public final class TokenizedText {

  private final ReadingText reading;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final int[] sentenceOfToken;

  /**
   * @param tokens in text order, none overlapping another
   * @param sentences in text order; together they hold all tokens
   */
  public TokenizedText(ReadingText reading, List<Token> tokens, List<Sentence> sentences) {
    this.reading = reading;
    this.tokens = List.copyOf(tokens);
    this.sentences = List.copyOf(sentences);
    this.sentenceOfToken = new int[tokens.size()];
    for (Sentence sentence : sentences) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        sentenceOfToken[i] = sentence.index();
      }
    }
  }

  public ReadingText reading() {
    return reading;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentence that holds a token. */
  public Sentence sentenceOf(Token token) {
    return sentences.get(sentenceOfToken[token.index()]);
  }

  /** The tokens of a sentence. */
  public List<Token> tokensOf(Sentence sentence) {
    return tokens.subList(sentence.first(), sentence.end());
  }

  /** Tokens that share at least one character with the span. */
  public List<Token> tokensIn(Span span) {
    int first = firstEndingAfter(span.start());
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
      end++;
    }
    return tokens.subList(first, end);
  }

  /** Index of the first token that ends after a position; the number of tokens if there is none. */
  public int firstEndingAfter(int position) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
