package org.audiatur.mention;

import java.util.List;
import java.util.regex.Pattern;
import org.audiatur.text.Span;
import org.audiatur.token.Token;

/** Which tokens belong together and make one unit: {@code 28-й}, {@code 72 472}, {@code А.}. */
final class Gluing {

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?U)\\d+-?(й|ый|ий|ой|я|ая|е|ое|го|ого|му|ому|м|ым|им|х|ых|их|ми|ю|ую|ва|га|та|ша|th|st|nd|rd)");

  /** What the address of a site ends with, in both alphabets. */
  private static final Pattern SITE =
      Pattern.compile("ru|su|ua|com|org|net|info|edu|gov|de|fr|uk|eu|ру|рф|ком|орг|нет|инфо|укр");

  private static final Pattern WING =
      Pattern.compile("(?iU)б|м|о|б-ков|большевиков|меньшевиков|bolsheviks|b|м-ков");

  private Gluing() {}

  /** One past the last token of a citation. */
  static int pastCitation(List<Token> tokens, int at, Span citation) {
    int end = at + 1;
    while (end < tokens.size() && tokens.get(end).span().start() < citation.end()) {
      end++;
    }
    return end;
  }

  /** One past the last token that belongs to the unit which starts here. */
  static int past(List<Token> tokens, int at) {
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
    return pastWing(tokens, pastSite(tokens, pastHyphens(tokens, at)));
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
    boolean suffix =
        glued(tokens, at)
            && Character.isLetterOrDigit(tokens.get(end).text().codePointAt(0))
            && ORDINAL.matcher("1" + tokens.get(end).text()).matches();
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
  private static int pastWing(List<Token> tokens, int end) {
    if (end + 2 >= tokens.size() || !tokens.get(end).text().equals("(")) {
      return end;
    }
    boolean capitals =
        tokens.get(end - 1).text().chars().filter(Character::isUpperCase).count() >= 2;
    boolean wing = capitals && WING.matcher(tokens.get(end + 1).text()).matches();
    int gap = tokens.get(end).span().start() - tokens.get(end - 1).span().end();
    if (wing && tokens.get(end + 2).text().equals(")")) {
      return gap <= 1 ? end + 3 : end;
    }
    return end;
  }
}
