package org.audiatur.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.audiatur.text.Span;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;

/**
 * Makes units of tokens: glues what belongs together, puts each citation into one unit, and gives
 * every unit its form.
 */
final class SceneBuilder {

  private final WordForms forms;
  private final int start;
  private final int caps;

  private final Set<String> clitics;

  SceneBuilder(Lexicon lexicon, WordForms forms, Set<String> clitics) {
    this.forms = forms;
    this.clitics = clitics;
    this.caps = lexicon.id("caps");
    this.start = lexicon.id("start");
  }

  /**
   * The units of those sentences of a text that {@code sentences} holds; {@code citations} in text
   * order.
   */
  Scene build(TokenizedText text, List<Span> citations, BitSet sentences) {
    List<Unit> units = new ArrayList<>(text.tokens().size());
    List<Token> tokens = text.tokens();
    int citation = 0;
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      int sentence = text.sentenceOf(token).index();
      while (citation < citations.size() && citations.get(citation).end() <= token.span().start()) {
        citation++;
      }
      if (!sentences.get(sentence)) {
        at++;
        continue;
      }
      boolean cited =
          citation < citations.size() && citations.get(citation).start() <= token.span().start();
      int end =
          cited
              ? Gluing.pastCitation(tokens, at, citations.get(citation))
              : Gluing.past(tokens, at);
      Span span = cited ? citations.get(citation) : span(tokens, at, end);
      int clitic = cited ? 0 : clitic(tokens.get(end - 1).text());
      Span bare = clitic == 0 ? span : Span.of(span.start(), span.end() - clitic);
      WordForm form =
          cited
              ? WordForms.ofCitation(text.reading().read(span))
              : form(text, tokens.subList(at, end), bare, clitic);
      add(units, bare, form, token.language(), sentence);
      if (clitic > 0) {
        Span rest = Span.of(bare.end(), span.end());
        add(units, rest, forms.ofClitic(text.reading().read(rest)), token.language(), sentence);
      }
      at = end;
    }
    calm(units);
    return Scene.of(text, units);
  }

  private static Span span(List<Token> tokens, int at, int end) {
    Span first = tokens.get(at).span();
    return end == at + 1 ? first : Span.of(first.start(), tokens.get(end - 1).span().end());
  }

  private WordForm form(TokenizedText text, List<Token> tokens, Span span, int clitic) {
    return tokens.size() == 1 && clitic == 0
        ? forms.of(tokens.getFirst())
        : forms.of(tokens, text.reading().read(span));
  }

  private void add(List<Unit> units, Span span, WordForm form, String language, int sentence) {
    boolean first = units.isEmpty() || units.getLast().sentence() != sentence;
    Unit unit = new Unit(units.size(), span, form, language, sentence, first);
    if (first) {
      unit.set(start);
    }
    units.add(unit);
  }

  /** How much of a word's end is written onto it: {@code 's}. */
  private int clitic(String word) {
    for (String clitic : clitics) {
      if (word.length() > clitic.length() && word.endsWith(clitic)) {
        return clitic.length();
      }
    }
    return 0;
  }

  /** In a sentence all in capitals a word in capitals is no abbreviation. */
  private void calm(List<Unit> units) {
    int first = 0;
    while (first < units.size()) {
      int end = first;
      int words = 0;
      int shouted = 0;
      while (end < units.size() && units.get(end).sentence() == units.get(first).sentence()) {
        boolean word = units.get(end).isWord() && units.get(end).text().length() > 2;
        words += word ? 1 : 0;
        shouted += word && units.get(end).is(caps) ? 1 : 0;
        end++;
      }
      if (words >= 3 && shouted * 10 >= words * 7) {
        units.subList(first, end).forEach(unit -> unit.set(caps, false));
      }
      first = end;
    }
  }
}
