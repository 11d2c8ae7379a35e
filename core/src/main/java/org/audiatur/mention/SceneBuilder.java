package org.audiatur.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.RecentWords;
import org.audiatur.text.Span;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;

/**
 * Makes units of tokens: glues what belongs together, puts each citation into one unit, and gives
 * every unit its classes.
 */
final class SceneBuilder {

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\p{Ll}?\\.|\\p{Lu}");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?U)\\d+-?(й|ый|ий|ой|я|ая|е|ое|го|ого|му|ому|м|ым|им|х|ых|их|ми|ю|ую|ва|га|та|ша|th|st|nd|rd)");

  /** What the address of a site ends with, in both alphabets. */
  private static final Pattern SITE =
      Pattern.compile("ru|su|ua|com|org|net|info|edu|gov|de|fr|uk|eu|ру|рф|ком|орг|нет|инфо|укр");

  private static final Pattern ROMAN = Pattern.compile("[IVXLCХІ]+");

  /** A capital of two UTF-16 units, a small letter of two, a full stop. */
  private static final int LONGEST_INITIAL = 5;

  /** No word of a language is longer: what is belongs to no class. */
  private static final int LONGEST_WORD = 80;

  private static final int LONGEST_KEPT = 40;

  /** What a word of one token is by itself. */
  private record Kept(List<Analysis> analyses, int agreement, BitSet classes) {}

  private final RecentWords<Kept> latest = new RecentWords<>(15);
  private final int start;
  private final Lexicon lexicon;
  private final FormClasses formClasses;
  private final int groupword;
  private final int caps;
  private final int orghead;
  private final int orgname;

  SceneBuilder(Lexicon lexicon, Stumps stumps) {
    this.lexicon = lexicon;
    this.formClasses = new FormClasses(lexicon, stumps);
    this.groupword = lexicon.id("groupword");
    this.caps = lexicon.id("caps");
    this.start = lexicon.id("start");
    this.orghead = lexicon.id("orghead");
    this.orgname = lexicon.id("orgname");
  }

  /**
   * The units of those sentences of a text that {@code sentences} holds; {@code citations} in text
   * order.
   */
  Scene build(TokenizedText text, List<Span> citations, BitSet sentences) {
    List<Unit> units = new ArrayList<>();
    List<Token> tokens = text.tokens();
    int citation = 0;
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      while (citation < citations.size() && citations.get(citation).end() <= token.span().start()) {
        citation++;
      }
      if (!sentences.get(text.sentenceOf(token).index())) {
        at++;
        continue;
      }
      boolean cited =
          citation < citations.size() && citations.get(citation).start() <= token.span().start();
      int end = cited ? pastCitation(tokens, at, citations.get(citation)) : past(text, at);
      Span span =
          cited
              ? citations.get(citation)
              : Span.of(token.span().start(), tokens.get(end - 1).span().end());
      units.add(
          unit(
              text,
              units,
              tokens.subList(at, end),
              cited ? Unit.Kind.CITATION : kind(text, span, token),
              span));
      at = end;
    }
    calm(units);
    return new Scene(text, units);
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
        units.subList(first, end).forEach(unit -> unit.classes().clear(caps));
      }
      first = end;
    }
  }

  private static int pastCitation(List<Token> tokens, int at, Span citation) {
    int end = at + 1;
    while (end < tokens.size() && tokens.get(end).span().start() < citation.end()) {
      end++;
    }
    return end;
  }

  /** One past the last token that belongs to the unit which starts here. */
  private static int past(TokenizedText text, int at) {
    List<Token> tokens = text.tokens();
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.NUMBER) {
      return pastNumber(tokens, at);
    }
    if (!Character.isLetter(token.text().codePointAt(0))) {
      return at + 1;
    }
    boolean dotted = glued(tokens, at) && tokens.get(at + 1).text().equals(".");
    if (dotted && token.text().length() == 1 && token.isCapitalized()) {
      return at + 2;
    }
    return pastWing(text, pastSite(tokens, pastHyphens(tokens, at)));
  }

  private static boolean glued(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  private static int pastNumber(List<Token> tokens, int at) {
    int end = at + 1;
    if (glued(tokens, at)
        && end + 1 < tokens.size()
        && glued(tokens, end)
        && isHyphen(tokens.get(end))) {
      boolean suffix = ORDINAL.matcher("1-" + tokens.get(end + 1).text()).matches();
      return suffix ? end + 2 : end;
    }
    boolean suffix = glued(tokens, at) && ORDINAL.matcher("1" + tokens.get(end).text()).matches();
    if (suffix) {
      return end + 1;
    }
    int digits = tokens.get(at).text().length();
    while (digits <= 3 && isGroup(tokens, end)) {
      end++;
    }
    return end;
  }

  /** Three digits after one space: {@code 472} in {@code 72 472}. */
  private static boolean isGroup(List<Token> tokens, int at) {
    if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NUMBER) {
      return false;
    }
    String digits = tokens.get(at).text();
    return digits.length() == 3
        && digits.chars().allMatch(Character::isDigit)
        && tokens.get(at).span().start() - tokens.get(at - 1).span().end() == 1
        && tokens.get(at - 1).text().chars().allMatch(Character::isDigit);
  }

  private static boolean isHyphen(Token token) {
    return token.text().equals("-") || token.text().equals("‑");
  }

  private static int pastHyphens(List<Token> tokens, int at) {
    int end = at + 1;
    while (end + 1 < tokens.size()
        && glued(tokens, end - 1)
        && glued(tokens, end)
        && isHyphen(tokens.get(end))
        && Character.isLetterOrDigit(tokens.get(end + 1).text().codePointAt(0))) {
      end += 2;
    }
    return end;
  }

  /** The rest of the address of a site: {@code .ru} after {@code Nauka}. */
  private static int pastSite(List<Token> tokens, int end) {
    int past = end;
    while (past + 1 < tokens.size()
        && glued(tokens, past - 1)
        && glued(tokens, past)
        && tokens.get(past).text().equals(".")
        && SITE.matcher(tokens.get(past + 1).text()).matches()) {
      past += 2;
    }
    return past;
  }

  /** The letter of a party's wing: {@code (б)} after {@code РКП}. */
  private static int pastWing(TokenizedText text, int end) {
    List<Token> tokens = text.tokens();
    boolean capitals =
        tokens.get(end - 1).text().chars().filter(Character::isUpperCase).count() >= 2;
    if (!capitals || end + 2 >= tokens.size() || !tokens.get(end).text().equals("(")) {
      return end;
    }
    String letter = tokens.get(end + 1).text();
    boolean wing = letter.matches("(?iU)б|м|о|б-ков|большевиков|меньшевиков|bolsheviks|b|м-ков");
    int gap = tokens.get(end).span().start() - tokens.get(end - 1).span().end();
    if (wing && tokens.get(end + 2).text().equals(")")) {
      return gap <= 1 ? end + 3 : end;
    }
    return end;
  }

  /** {@code Азия-банк}: a proper name with the head of a body's name as its last part. */
  private void headed(String words, Unit unit) {
    String last = words.substring(words.lastIndexOf('-') + 1);
    if (unit.isCapitalized() && !unit.is(orghead) && last.length() > 3) {
      BitSet classes = new BitSet();
      lexicon.classify(last, List.of(), classes);
      if (classes.get(orghead) && Character.isLowerCase(last.charAt(0))) {
        unit.classes().set(orgname);
      }
    }
  }

  private static Unit.Kind kind(TokenizedText text, Span span, Token token) {
    String words = text.reading().read(span);
    if (token.kind() == Token.Kind.NUMBER) {
      return words.chars().anyMatch(Character::isLetter) ? Unit.Kind.ORDINAL : Unit.Kind.NUMBER;
    }
    if ("IVXLCХІ".indexOf(words.charAt(0)) >= 0
        && ROMAN.matcher(words).matches()
        && (words.length() > 1 || token.kind() == Token.Kind.ROMAN)) {
      return Unit.Kind.ROMAN;
    }
    if (words.length() <= LONGEST_INITIAL && INITIAL.matcher(words).matches()) {
      return Unit.Kind.INITIAL;
    }
    return Character.isLetter(words.codePointAt(0)) ? Unit.Kind.WORD : Unit.Kind.SIGN;
  }

  private Unit unit(
      TokenizedText text, List<Unit> before, List<Token> tokens, Unit.Kind kind, Span span) {
    Token token = tokens.getFirst();
    String words = text.reading().read(span);
    List<Analysis> analyses =
        tokens.size() == 1 || kind == Unit.Kind.WORD ? tokens.getLast().analyses() : List.of();
    if (tokens.size() > 2 && (words.endsWith(")") || words.indexOf('.') > 0)) {
      analyses = List.of();
    }
    int sentence = text.sentenceOf(token).index();
    boolean first = before.isEmpty() || before.getLast().sentence() != sentence;
    Kept kept = kind == Unit.Kind.WORD && tokens.size() == 1 ? latest.get(words) : null;
    boolean again = kept != null && kept.analyses().equals(analyses);
    BitSet classes = kept != null && again ? (BitSet) kept.classes().clone() : new BitSet();
    Unit unit =
        new Unit(
            before.size(),
            span,
            words,
            kind,
            token.language(),
            analyses,
            sentence,
            first,
            kept != null && again ? kept.agreement() : Agreement.of(words, analyses),
            classes);
    if (!again) {
      classify(unit, tokens);
    }
    if (first) {
      classes.set(start);
    }
    return unit;
  }

  private void classify(Unit unit, List<Token> tokens) {
    String words = unit.text();
    Unit.Kind kind = unit.kind();
    if (kind != Unit.Kind.CITATION && words.length() <= LONGEST_WORD) {
      lexicon.classify(
          tokens.size() > 2 && words.endsWith(")") ? tokens.getFirst().text() : words,
          unit.analyses(),
          unit.classes());
      if (kind == Unit.Kind.WORD && words.length() < 60 && words.indexOf('-') > 0) {
        lexicon.classifyParts(words, groupword, unit.classes());
        headed(words, unit);
      }
      formClasses.classify(unit);
      if (kind == Unit.Kind.WORD && tokens.size() == 1 && words.length() <= LONGEST_KEPT) {
        BitSet classes = (BitSet) unit.classes().clone();
        latest.put(words, new Kept(unit.analyses(), unit.agreement(), classes));
      }
    }
  }
}
