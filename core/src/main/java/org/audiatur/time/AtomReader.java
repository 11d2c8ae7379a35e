package org.audiatur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audiatur.lang.Packs;
import org.audiatur.text.Span;
import org.audiatur.token.Sentence;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;

/**
 * Cuts a text into atoms, words of an older spelling in that of today. Linear in its length. A
 * sentence never ends between two that touch ("17.03.1944"). A question mark that doubts what
 * stands before it ("1650 (?)") is no atom: see {@link QuestionMarks}.
 */
final class AtomReader {

  private static final char STRESS = '\u0301';
  private static final String APOSTROPHES = "'’ʼ";

  private final String text;
  private final List<Sentence> sentences;
  private final List<Atom> atoms = new ArrayList<>();
  private final Packs packs;
  private final List<Token> tokens;
  private int standing;
  private int token;
  private int sentence;

  private AtomReader(TokenizedText tokens, Packs packs) {
    this.packs = packs;
    this.tokens = tokens.tokens();
    text = tokens.reading().text();
    sentences = tokens.sentences();
  }

  static List<Atom> read(TokenizedText tokens, Packs packs) {
    return new AtomReader(tokens, packs).read();
  }

  private List<Atom> read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        at++;
      } else if (Character.isLetter(c)) {
        at = add(at, lettersFrom(at), Atom.Kind.LETTERS);
      } else if (isDigit(c)) {
        at = add(at, digitsFrom(at), Atom.Kind.DIGITS);
      } else {
        at = add(at, at + 1, Atom.Kind.SIGN);
      }
    }
    return QuestionMarks.in(atoms);
  }

  private int add(int start, int end, Atom.Kind kind) {
    int before = standing;
    while (standing < sentences.size() - 1 && sentences.get(standing).span().end() <= start) {
      standing++;
    }
    boolean apart = atoms.isEmpty() || atoms.getLast().span().end() < start;
    sentence = apart && standing > before ? standing : sentence;
    String word = text.substring(start, end);
    String today = kind == Atom.Kind.LETTERS ? today(word, start) : word;
    atoms.add(
        new Atom(
            Span.of(start, end),
            normal(today),
            kind,
            Character.isUpperCase(word.charAt(0)),
            sentence,
            false));
    return end;
  }

  /** The word in the spelling of today. */
  private String today(String word, int start) {
    while (token < tokens.size() && tokens.get(token).span().end() <= start) {
      token++;
    }
    return token < tokens.size()
        ? packs.language(tokens.get(token).language()).morphology().modern(word)
        : word;
  }

  private int lettersFrom(int start) {
    int at = start;
    while (at < text.length()
        && (Character.isLetter(text.charAt(at)) || text.charAt(at) == STRESS || apostropheAt(at))) {
      at++;
    }
    return at;
  }

  private boolean apostropheAt(int at) {
    return APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.UnicodeBlock.of(text.charAt(at + 1)) == Character.UnicodeBlock.CYRILLIC
        && Character.isLetter(text.charAt(at + 1));
  }

  private int digitsFrom(int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPlain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c == 'ё' || c == STRESS || c == '’' || c == 'ʼ') {
        return false;
      }
    }
    return true;
  }

  private static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return isPlain(lower)
        ? lower
        : lower
            .replace('ё', 'е')
            .replace(String.valueOf(STRESS), "")
            .replace('’', '\'')
            .replace('ʼ', '\'');
  }
}
