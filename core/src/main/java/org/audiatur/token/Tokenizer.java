package org.audiatur.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;
import org.audiatur.token.Scanner.Piece;

/**
 * Cuts a reading text into sentences and tokens and looks each word up. Costs time linear in the text. Thread-safe.
 */
public final class Tokenizer {

  private static final List<String> LANGUAGES = List.of("ru", "uk", "en");

  private final Map<String, TokenReader> readers = new TreeMap<>();

  public Tokenizer(Packs packs) {
    for (String language : LANGUAGES) {
      readers.put(language, new TokenReader(packs.language(language)));
    }
  }

  /** The sentences and tokens of a text. Together the tokens hold everything that is not white space. */
  public TokenizedText tokenize(ReadingText reading) {
    String text = reading.text();
    List<Token> tokens = new ArrayList<>(text.length() / 5);
    List<Sentence> sentences = new ArrayList<>();
    List<Span> paragraphs = new Lines(text).paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      paragraph(text, paragraphs.get(i), i, tokens, sentences);
    }
    order(tokens, sentences);
    return new TokenizedText(reading, tokens, sentences);
  }

  private void paragraph(String text, Span span, int index, List<Token> tokens, List<Sentence> sentences) {
    String language = Script.language(text, span);
    List<Piece> pieces = Scanner.scan(text, span.start(), span.end());
    int first = tokens.size();
    for (Piece piece : pieces) {
      tokens.add(token(text, piece, language, tokens.size()));
    }
    List<Token> own = tokens.subList(first, tokens.size());
    if (own.isEmpty()) {
      return;
    }
    Enclosures enclosures = new Enclosures(text, pieces);
    int start = first;
    for (int end : new SentenceCutter(own, enclosures, reader(language).abbreviations()).ends()) {
      Span of = tokens.get(start).span().span(tokens.get(first + end - 1).span());
      sentences.add(new Sentence(sentences.size(), of, start, first + end, index));
      start = first + end;
    }
  }

  private void order(List<Token> tokens, List<Sentence> sentences) {
    NameVotes votes = new NameVotes(tokens);
    tokens.replaceAll(token -> token.with(votes.order(token)));
    for (Sentence sentence : sentences) {
      List<Token> own = tokens.subList(sentence.first(), sentence.end());
      List<List<Analysis>> ordered = reader(Script.language(own)).order().order(own);
      for (int i = 0; i < own.size(); i++) {
        own.set(i, own.get(i).with(ordered.get(i)));
      }
    }
  }

  private Token token(String text, Piece piece, String language, int index) {
    String written = text.substring(piece.start(), piece.end());
    String own = Script.ofWord(written, language);
    List<Analysis> analyses = reader(own).analyses(written, piece.kind());
    return new Token(index, Span.of(piece.start(), piece.end()), written, piece.kind(), own, analyses);
  }

  private TokenReader reader(String language) {
    return Objects.requireNonNull(readers.get(language), language);
  }
}
