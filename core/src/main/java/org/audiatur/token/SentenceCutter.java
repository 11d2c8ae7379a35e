package org.audiatur.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.token.Abbreviations.Stop;
import org.audiatur.token.Token.Kind;

/**
 * Finds where the sentences of a paragraph end. A sign may end one only if what follows can begin
 * one; initials, abbreviations, list numbers, brackets and short quotations hold a sentence
 * together. Each question is a method of its own.
 */
final class SentenceCutter {

  private static final int FARTHEST = 60;

  /**
   * So many tokens no sentence has that was written to be read: what is longer is a list, a table
   * or damage, and is cut, so that nothing behind has to read without bound.
   */
  private static final int LONGEST = 2000;

  private final List<Token> tokens;
  private final Enclosures enclosures;
  private final Abbreviations abbreviations;

  /**
   * @param tokens of one paragraph
   */
  SentenceCutter(List<Token> tokens, Enclosures enclosures, Abbreviations abbreviations) {
    this.tokens = tokens;
    this.enclosures = enclosures;
    this.abbreviations = abbreviations;
  }

  /** One past the last token of each sentence, in order; the last is the number of tokens. */
  List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size() - 1; i++) {
      if (isTerminator(tokens.get(i))) {
        int last = withClosers(i);
        if (last + 1 < tokens.size() && cuts(first, i, last)) {
          end(first, last + 1, ends);
          first = last + 1;
        }
        i = last;
      }
    }
    end(first, tokens.size(), ends);
    return ends;
  }

  private void end(int first, int end, List<Integer> ends) {
    int from = first;
    while (end - from > LONGEST) {
      from = lastSign(from, from + LONGEST);
      ends.add(from);
    }
    ends.add(end);
  }

  /** Behind the last sign in the last quarter of a stretch; its end where there is none. */
  private int lastSign(int from, int end) {
    int least = end - (end - from) / 4;
    int cut = end;
    while (cut > least && tokens.get(cut - 1).kind() != Kind.PUNCTUATION) {
      cut--;
    }
    return cut > least ? cut : end;
  }

  private static boolean isTerminator(Token token) {
    char c = token.text().charAt(0);
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /**
   * Over further terminators, and the quotes, brackets and citations that belong to what ends here.
   */
  private int withClosers(int terminator) {
    int last = terminator;
    while (last + 1 < tokens.size() && (isTerminator(tokens.get(last + 1)) || isCloser(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean isCloser(int index) {
    Token token = tokens.get(index);
    char c = token.text().charAt(0);
    boolean glued = tokens.get(index - 1).span().end() == token.span().start();
    return c == ')'
        || c == ']'
        || c == '»'
        || c == '”'
        || (c == '"' || c == '“' || c == '\'' || c == '’') && glued;
  }

  private boolean cuts(int first, int terminator, int last) {
    if (enclosures.inside(last) || !canBegin(last + 1) || isRemark(first, terminator, last)) {
      return false;
    }
    boolean plainStop = tokens.get(terminator).text().equals(".") && last == terminator;
    return !plainStop || !isListNumber(first, terminator) && !isAbbreviated(first, terminator);
  }

  /** "3 May (?) 1650": a sign alone in brackets doubts or wonders, and ends nothing. */
  private boolean isRemark(int first, int sign, int last) {
    char c = tokens.get(sign).text().charAt(0);
    return (c == '?' || c == '!')
        && sign > first
        && last == sign + 1
        && "([".contains(tokens.get(sign - 1).text())
        && ")]".contains(tokens.get(last).text());
  }

  private boolean canBegin(int index) {
    Token token = tokens.get(index);
    int c = token.text().codePointAt(0);
    return switch (token.kind()) {
      case WORD -> !Character.isLowerCase(c);
      case NUMBER, ROMAN -> true;
      case SYMBOL -> c == '№' || c == '§' || c == '*';
      case PUNCTUATION -> opens(c) && index + 1 < tokens.size() && canBegin(index + 1);
    };
  }

  private static boolean opens(int c) {
    return "«“„\"([—–-…".indexOf(c) >= 0;
  }

  /** «1. Текст», «IV. Текст»: the number of a list or chapter at the beginning of a sentence. */
  private boolean isListNumber(int first, int stop) {
    return stop == first + 1
        && (tokens.get(first).kind() == Kind.NUMBER || tokens.get(first).kind() == Kind.ROMAN);
  }

  private boolean isAbbreviated(int first, int stop) {
    if (stop == first || tokens.get(stop - 1).span().end() != tokens.get(stop).span().start()) {
      return false;
    }
    Token word = tokens.get(stop - 1);
    if (isInitial(word)) {
      return !followedByPlainWord(stop) || isInitialContext(first, stop);
    }
    return switch (abbreviation(first, stop)) {
      case ON -> true;
      case END -> !beginsAfterAbbreviation(first, stop);
      case NUMBER -> !isAfterNumber(first, stop) || !beginsAfterAbbreviation(first, stop);
      case NONE -> false;
    };
  }

  private boolean isAfterNumber(int first, int stop) {
    Kind before = stop - 2 >= first ? tokens.get(stop - 2).kind() : Kind.SYMBOL;
    return before == Kind.NUMBER || before == Kind.ROMAN;
  }

  /** A lone capital, or one with the letters that belong to it («Дж.», «Ю.»). */
  private static boolean isInitial(Token word) {
    return word.kind() != Kind.NUMBER
        && word.text().length() == 1
        && Character.isUpperCase(word.text().charAt(0));
  }

  private boolean followedByPlainWord(int stop) {
    Token next = tokens.get(stop + 1);
    return next.kind() == Kind.WORD && next.text().length() > 1 && isFunctionWord(next);
  }

  private boolean isInitialContext(int first, int stop) {
    return stop - 2 >= first && tokens.get(stop - 2).text().equals(".");
  }

  /** The longest known abbreviation that ends with this full stop: «т. д.» before «д.». */
  private Stop abbreviation(int first, int stop) {
    StringBuilder written = new StringBuilder();
    Stop found = Stop.NONE;
    int parts = 0;
    for (int i = stop; i - 1 >= first && parts < 4 && isPart(i); i -= 2) {
      written.insert(0, tokens.get(i - 1).text().toLowerCase(Locale.ROOT) + ".");
      Stop longer = abbreviations.of(written.toString());
      found = longer != Stop.NONE ? longer : found;
      parts++;
    }
    return found;
  }

  private boolean isPart(int stop) {
    Token word = tokens.get(stop - 1);
    return tokens.get(stop).text().equals(".")
        && word.kind() == Kind.WORD
        && word.span().end() == tokens.get(stop).span().start();
  }

  /**
   * Whether a sentence begins after an abbreviation that may end one: the next word is one that is
   * written with a capital only there, or both sides have a predicate of their own.
   */
  private boolean beginsAfterAbbreviation(int first, int stop) {
    Token next = tokens.get(stop + 1);
    boolean initials =
        stop + 2 < tokens.size() && isInitial(next) && tokens.get(stop + 2).text().equals(".");
    if (!initials && next.kind() == Kind.WORD && isFunctionWord(next)) {
      return true;
    }
    return hasPredicate(Math.max(first, stop - FARTHEST), stop)
        && hasPredicate(stop + 1, endOfClause(stop + 1));
  }

  private int endOfClause(int from) {
    int i = from;
    while (i < tokens.size()
        && !(isTerminator(tokens.get(i)) && !isPart(i))
        && i - from < FARTHEST) {
      i++;
    }
    return i;
  }

  private boolean hasPredicate(int from, int to) {
    for (int i = from; i < to; i++) {
      List<Analysis> analyses = tokens.get(i).analyses();
      if (!analyses.isEmpty() && isPredicate(analyses.getFirst())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPredicate(Analysis analysis) {
    return analysis.is(PartOfSpeech.VERB)
        || analysis.is(PartOfSpeech.PARTICIPLE) && analysis.has(Grammeme.SHORT);
  }

  private static boolean isFunctionWord(Token token) {
    if (token.analyses().isEmpty()) {
      return false;
    }
    return switch (token.analyses().getFirst().pos()) {
      case PREPOSITION, CONJUNCTION, PARTICLE, PRONOUN, ADVERB, CONVERB -> true;
      default -> false;
    };
  }
}
