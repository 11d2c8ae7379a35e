package org.audiatur.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.LanguageIdentifier;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;
import org.audiatur.token.Scanner.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a reading text into sentences and tokens and looks each word up in its language. Costs time
 * linear in the text. Thread-safe.
 */
public final class Tokenizer {

  private final Packs packs;
  private final LanguageIdentifier identifier;
  private final Map<String, TokenReader> readers = new ConcurrentHashMap<>();

  public Tokenizer(Packs packs) {
    this.packs = packs;
    this.identifier = new LanguageIdentifier(packs);
  }

  /**
   * The sentences and tokens of a text. Together the tokens hold everything that is not white
   * space.
   */
  public TokenizedText tokenize(ReadingText reading) {
    Draft draft = new Draft(reading.text());
    List<Span> paragraphs = new Lines(reading.text()).paragraphs();
    String[] languages = ParagraphLanguages.of(identifier, reading.text(), paragraphs);
    for (int i = 0; i < languages.length; i++) {
      draft.paragraph(paragraphs.get(i), i, languages[i]);
    }
    draft.order();
    return new TokenizedText(reading, draft.tokens, draft.sentences);
  }

  private TokenReader reader(String language) {
    return readers.computeIfAbsent(language, code -> new TokenReader(packs.language(code)));
  }

  /**
   * A text on its way: the tokens and sentences found so far, and the language of each sentence.
   */
  private final class Draft {

    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private String latestLanguage = "";
    private @Nullable TokenReader latest;

    Draft(String text) {
      this.text = text;
      this.tokens = new ArrayList<>(text.length() / 5);
    }

    void paragraph(Span span, int index, String language) {
      List<Piece> pieces = Scanner.scan(text, span.start(), span.end());
      String[] own = new Script(identifier, text, pieces).languages(language);
      int first = tokens.size();
      for (int i = 0; i < own.length; i++) {
        tokens.add(token(pieces.get(i), own[i]));
      }
      List<Token> added = tokens.subList(first, tokens.size());
      if (!added.isEmpty()) {
        SentenceCutter cutter =
            new SentenceCutter(
                added, new Enclosures(text, pieces), reader(language).abbreviations());
        sentences(first, cutter.ends(), index, language);
      }
    }

    private Token token(Piece piece, String language) {
      String written = text.substring(piece.start(), piece.end());
      List<Analysis> analyses = readerOf(language).analyses(written, piece.kind());
      return new Token(
          tokens.size(),
          Span.of(piece.start(), piece.end()),
          written,
          piece.kind(),
          language,
          analyses);
    }

    /** Most tokens are in the language of the one before. */
    private TokenReader readerOf(String language) {
      if (latest == null || !latestLanguage.equals(language)) {
        latest = reader(language);
        latestLanguage = language;
      }
      return latest;
    }

    private void sentences(int first, List<Integer> ends, int paragraph, String language) {
      int start = first;
      for (int end : ends) {
        List<Token> own = tokens.subList(start, first + end);
        Span span = own.getFirst().span().span(own.getLast().span());
        sentences.add(new Sentence(sentences.size(), span, start, first + end, paragraph));
        languages.add(languageOf(own, language));
        start = first + end;
      }
    }

    /** The language of more than half of the words, else that of the paragraph. */
    private static String languageOf(List<Token> sentence, String paragraph) {
      if (areAllIn(sentence, paragraph)) {
        return paragraph;
      }
      Map<String, Integer> words = new HashMap<>();
      int all = 0;
      for (Token token : sentence) {
        if (token.kind() == Token.Kind.WORD) {
          words.merge(token.language(), 1, Integer::sum);
          all++;
        }
      }
      for (Token token : sentence) {
        if (2 * words.getOrDefault(token.language(), 0) > all) {
          return token.language();
        }
      }
      return paragraph;
    }

    private static boolean areAllIn(List<Token> sentence, String language) {
      for (Token token : sentence) {
        if (token.kind() == Token.Kind.WORD && !token.language().equals(language)) {
          return false;
        }
      }
      return true;
    }

    void order() {
      NameVotes votes = new NameVotes(tokens);
      tokens.replaceAll(token -> token.with(votes.order(token)));
      for (Sentence sentence : sentences) {
        List<Token> own = tokens.subList(sentence.first(), sentence.end());
        List<List<Analysis>> ordered = reader(languages.get(sentence.index())).order().order(own);
        for (int i = 0; i < own.size(); i++) {
          own.set(i, own.get(i).with(ordered.get(i)));
        }
      }
    }
  }
}
