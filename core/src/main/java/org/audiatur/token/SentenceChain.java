package org.audiatur.token;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.token.Affinity.Link;
import org.audiatur.token.Token.Kind;

/**
 * The words of a sentence as a chain of links, with adverbs and particles stepped over: what the
 * order of readings is worked out on.
 */
final class SentenceChain {

  /** One word with readings to choose from, and what stands between it and the one before. */
  record Node(int token, List<Analysis> readings, Link link, int clause) {}

  private static final List<Grammeme> CASES =
      List.of(
          Grammeme.NOMINATIVE,
          Grammeme.ACCUSATIVE,
          Grammeme.GENITIVE,
          Grammeme.LOCATIVE,
          Grammeme.INSTRUMENTAL,
          Grammeme.DATIVE);

  private final List<Node> nodes = new ArrayList<>();
  private Link link = Link.BREAK;
  private int clause;

  /** The chain of the tokens of one sentence. */
  static List<Node> of(List<Token> tokens) {
    SentenceChain chain = new SentenceChain();
    for (int i = 0; i < tokens.size(); i++) {
      chain.add(tokens.get(i), i);
    }
    return chain.nodes;
  }

  /** A bare number in each case: «в 1920 году», «к 25 июля», «с 300 штыками». */
  private static List<Analysis> figure(String text) {
    return CASES.stream()
        .map(c -> new Analysis(text, PartOfSpeech.NUMERAL, c.bit(), true))
        .toList();
  }

  /** True for a number in figures, which has no dictionary form but itself. */
  static boolean isFigure(Analysis reading) {
    return reading.is(PartOfSpeech.NUMERAL) && isDigit(reading.lemma());
  }

  private static boolean isDigit(String lemma) {
    return !lemma.isEmpty() && Character.isDigit(lemma.charAt(0));
  }

  private void add(Token token, int index) {
    if (token.kind() == Kind.PUNCTUATION) {
      sign(token.text().charAt(0));
    } else if (token.kind() == Kind.NUMBER && token.analyses().isEmpty()) {
      node(index, figure(token.text()));
    } else if (token.analyses().isEmpty()) {
      link = token.kind() == Kind.ROMAN ? link : weaker(Link.BREAK);
    } else {
      word(token, index);
    }
  }

  private void word(Token token, int index) {
    Analysis first = token.analyses().getFirst();
    if (first.is(PartOfSpeech.CONJUNCTION)) {
      conjunction(first.lemma());
    } else if (!isTransparent(token.analyses())) {
      node(index, token.analyses());
    }
  }

  private void conjunction(String lemma) {
    switch (lemma) {
      case "и", "или", "либо", "да", "і", "й", "та", "або", "чи", "and", "or" ->
          link = weaker(Link.AND);
      default -> {
        link = Link.BREAK;
        clause++;
      }
    }
  }

  private void sign(char sign) {
    switch (sign) {
      case ',' -> {
        link = weaker(Link.COMMA);
        clause++;
      }
      case '«', '“', '„', '"' -> link = weaker(Link.QUOTE);
      case '»', '”' -> {}
      default -> {
        link = Link.BREAK;
        clause += sign == '.' ? 0 : 1;
      }
    }
  }

  private Link weaker(Link other) {
    return other.compareTo(link) > 0 ? other : link;
  }

  private void node(int token, List<Analysis> readings) {
    nodes.add(new Node(token, readings, link, clause));
    link = Link.NOTHING;
  }

  private static boolean isTransparent(List<Analysis> readings) {
    for (Analysis reading : readings) {
      if (!reading.is(PartOfSpeech.ADVERB)
          && !reading.is(PartOfSpeech.PARTICLE)
          && !reading.is(PartOfSpeech.INTERJECTION)) {
        return false;
      }
    }
    return true;
  }
}
