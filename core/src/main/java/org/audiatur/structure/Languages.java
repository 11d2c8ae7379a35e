package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.text.Span;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;

/** The language of each paragraph, by the words it has most characters of, and of the document. */
final class Languages {

  static final String UNKNOWN = "und";

  /** Fewer words than these in no known language are a name, and go with what stands before. */
  private static final int FEWEST_UNKNOWN = 4;

  /** Quotations nested deeper are left open, so that the time stays linear. */
  private static final int DEEPEST = 8;

  private Languages() {}

  /**
   * One stretch for each run of paragraphs in one language; together they cover the text. Figures
   * and unknown names alone go with what stands before.
   */
  static List<Stretch> of(TokenizedText text, List<Span> paragraphs) {
    List<Stretch> stretches = new ArrayList<>();
    int length = text.reading().text().length();
    for (Span paragraph : paragraphs) {
      List<Token> tokens = text.tokensIn(paragraph);
      String language = of(tokens);
      if (language.equals(UNKNOWN) && words(tokens) < FEWEST_UNKNOWN) {
        continue;
      }
      if (stretches.isEmpty() || !stretches.getLast().language().equals(language)) {
        int start = stretches.isEmpty() ? 0 : paragraph.start();
        close(stretches, start);
        stretches.add(new Stretch(language, Span.of(start, length)));
      }
    }
    return stretches;
  }

  private static void close(List<Stretch> stretches, int end) {
    if (!stretches.isEmpty()) {
      Stretch last = stretches.removeLast();
      stretches.add(new Stretch(last.language(), Span.of(last.span().start(), end)));
    }
  }

  /** The quotations, each with the language of its words. */
  static List<Quotation> inQuotations(TokenizedText text, List<Quotation> quotations) {
    return quotations.stream()
        .map(
            quotation ->
                quotation.depth() > DEEPEST
                    ? quotation
                    : quotation.in(of(text.tokensIn(quotation.inner()))))
        .toList();
  }

  /** How many characters there are of each language, counted run by run. */
  private static Map<String, Integer> characters(List<Token> tokens) {
    Map<String, Integer> characters = new TreeMap<>();
    String language = UNKNOWN;
    int run = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        if (!language.equals(token.language())) {
          characters.merge(language, run, Integer::sum);
          run = 0;
          language = token.language();
        }
        run += token.text().length();
      }
    }
    characters.merge(language, run, Integer::sum);
    return characters;
  }

  private static long words(List<Token> tokens) {
    return tokens.stream().filter(token -> token.kind() == Token.Kind.WORD).count();
  }

  /**
   * The language that most characters of these tokens are in; the first by code where two are
   * equal.
   */
  static String of(List<Token> tokens) {
    Map<String, Integer> characters = characters(tokens);
    String best = UNKNOWN;
    int most = 0;
    for (Map.Entry<String, Integer> entry : characters.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
