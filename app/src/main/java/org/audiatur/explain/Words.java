package org.audiatur.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.Morphology;
import org.audiatur.lang.Origin;
import org.audiatur.lang.Packs;
import org.audiatur.text.Passage;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;

/** How words, numbers and signs are read: what the dictionary says, or what was guessed. */
final class Words {

  private final Packs packs;
  private final TokenizedText tokens;

  Words(Packs packs, TokenizedText tokens) {
    this.packs = packs;
    this.tokens = tokens;
  }

  Step step(List<Token> read) {
    List<Finding> findings = read.stream().map(this::finding).toList();
    return new Step("tokens", findings.size() == 1 ? "Word" : "Words", findings, "");
  }

  private Finding finding(Token token) {
    Passage passage = tokens.reading().passage(token.span());
    Finding finding =
        new Finding()
            .line(
                "«"
                    + token.text()
                    + "», "
                    + passage.start()
                    + "-"
                    + passage.end()
                    + ": "
                    + kind(token))
            .passage(passage)
            .fact("read", token.text())
            .fact("kind", plain(token.kind()))
            .fact("language", token.language());
    if (token.kind() == Token.Kind.WORD) {
      origin(token, finding);
    } else if (!token.analyses().isEmpty()) {
      boolean bare = Character.isDigit(token.text().charAt(token.text().length() - 1));
      finding
          .line(
              bare ? "a bare figure, in the cases its neighbours allow" : "a figure with an ending")
          .fact("origin", bare ? "neighbours" : "ordinal ending");
    }
    readings(token, finding);
    return finding;
  }

  private static String kind(Token token) {
    return switch (token.kind()) {
      case WORD -> "word, " + Languages.name(token.language());
      case NUMBER -> "number";
      case ROMAN -> "Roman numeral, " + token.roman();
      case PUNCTUATION -> "punctuation";
      case SYMBOL -> "sign";
    };
  }

  private void origin(Token token, Finding finding) {
    Morphology morphology = packs.language(token.language()).morphology();
    Origin origin = morphology.origin(token.text());
    String modern = morphology.modern(token.text());
    boolean old = !modern.equals(token.text()) && origin != Origin.DICTIONARY;
    boolean told = old && origin != Origin.OLD_SPELLING && !modern.equalsIgnoreCase(token.text());
    finding
        .line(told(origin, modern) + (told ? "; by its letters «" + modern + "» today" : ""))
        .fact("origin", plain(origin))
        .fact("modern", old ? modern : null);
    List<Analysis> before = morphology.analyse(token.text());
    int gone = before.size() - token.analyses().size();
    if (gone > 0) {
      finding
          .line(
              (gone == 1 ? "1 guess was" : gone + " guesses were")
                  + " put aside: other forms of the name in this document speak against "
                  + (gone == 1 ? "it" : "them"))
          .fact("put_aside", gone);
    }
    order(token, before, finding);
  }

  private static String told(Origin origin, String modern) {
    return switch (origin) {
      case DICTIONARY -> "in the dictionary";
      case PACK -> "in the dictionary; the language pack adds a reading or prefers one";
      case OLD_SPELLING -> "an older spelling of «" + modern + "», which the dictionary has";
      case COMPOUND -> "in no dictionary; made of words that the dictionary has";
      case ENDING -> "in no dictionary; guessed from its ending";
      case NOWHERE -> "in no dictionary, and nothing can be guessed";
    };
  }

  /** Whether the sentence or the document put another reading first than the dictionary. */
  private static void order(Token token, List<Analysis> before, Finding finding) {
    if (token.analyses().size() < 2) {
      return;
    }
    Analysis first = token.analyses().getFirst();
    int place = before.indexOf(first) + 1;
    if (place > 1) {
      finding.line(
          "by itself it would be read as "
              + described(before.getFirst())
              + (first.guessed()
                  ? "; its neighbours and its other forms in the document put another first"
                  : "; its neighbours in the sentence put another first"));
    }
    finding.fact("first_was", place);
  }

  private static String described(Analysis analysis) {
    List<String> grammemes = grammemes(analysis);
    return analysis.lemma()
        + "  "
        + plain(analysis.pos())
        + (grammemes.isEmpty() ? "" : ", " + String.join(" ", grammemes));
  }

  private static void readings(Token token, Finding finding) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Analysis analysis : token.analyses()) {
      int number = rows.size() + 1;
      boolean figure = analysis.lemma().isEmpty();
      finding.line(
          number
              + ". "
              + (figure ? token.text() : "")
              + described(analysis)
              + (analysis.guessed() ? "  (guessed)" : "")
              + (number == 1 && token.analyses().size() > 1 ? "  ← preferred" : ""));
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("lemma", analysis.lemma());
      row.put("pos", plain(analysis.pos()));
      row.put("grammemes", grammemes(analysis));
      row.put("guessed", analysis.guessed());
      rows.add(row);
    }
    finding.fact("readings", rows);
  }

  private static List<String> grammemes(Analysis analysis) {
    List<String> names = new ArrayList<>();
    for (Grammeme grammeme : Grammeme.values()) {
      if (analysis.has(grammeme)) {
        names.add(plain(grammeme));
      }
    }
    return names;
  }

  private static String plain(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
