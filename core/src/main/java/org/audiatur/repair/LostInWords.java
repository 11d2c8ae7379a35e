package org.audiatur.repair;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.audiatur.repair.Break.Joint;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * U+FFFD inside a word: an apostrophe, a lost soft hyphen, a hyphen, or a letter where exactly one
 * dictionary word fits. What none of them explains is left as it is.
 */
final class LostInWords extends JointCorrector {

  private static final String PART = "[\\p{L}\\p{M}'’-]{1,40}";
  private static final String MARK = "\\ufffd{1,3}";
  private static final Pattern MARKS = Pattern.compile(MARK);
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,8}");
  private static final Pattern SYLLABLE =
      Pattern.compile("(?i).*[аеёиоуыэюяіїєѣaeiouy].*", Pattern.UNICODE_CASE);

  /** With fewer letters in all, too many words fit into a gap by chance. */
  private static final int SHORTEST_WITH_GAP = 5;

  /** Into short names letters fit by chance. */
  private static final int SHORTEST_NAME_WITH_GAP = 8;

  /** The shortest part of a compound. */
  private static final int SHORTEST_PART = 3;

  /** So many places show what U+FFFD stands for. */
  private static final int FEWEST_INSIDE = 4;

  private final Hyphenation hyphenation;
  private final Set<String> endings;
  private final Set<String> elided;
  private final Set<String> heads;

  LostInWords(Spelling spelling, Hyphenation hyphenation) {
    super(
        "lost-in-word",
        "(?<![\\p{L}\\p{M}])(%s)(%s(?:%s%s){0,5})(%s)".formatted(PART, MARK, PART, MARK, PART),
        c -> c == '\ufffd',
        (text, i) -> isLetter(charAt(text, i - 1)),
        spelling);
    this.hyphenation = hyphenation;
    this.endings = spelling.column("hyphen-parts", row -> row.get(1).equals("apostrophe"));
    this.heads = spelling.column("hyphen-parts", row -> row.get(1).equals("head"));
    this.elided = spelling.column("hyphen-parts", row -> row.get(1).equals("elided"));
  }

  @Override
  @Nullable Break brokenWord(MatchResult match) {
    boolean one = MARKS.matcher(match.group(2)).matches();
    return one ? new Break(match.group(1), match.group(3), '\ufffd') : null;
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    Words words = words(match, text);
    Break broken = brokenWord(match);
    if (broken == null) {
      String between = MARKS.matcher(match.group(2)).replaceAll("");
      return words.knows(match.group(1) + between + match.group(3))
          ? mend(match, between, "soft hyphens lost")
          : null;
    }
    if (ROMAN.matcher(broken.left()).matches() && ROMAN.matcher(broken.right()).matches()) {
      return mend(match, "–", "dash lost between numbers");
    }
    if (isApostrophe(broken, words)) {
      return mend(match, "’", "apostrophe lost");
    }
    return hyphenOrLetter(match, broken, words);
  }

  private boolean isApostrophe(Break broken, Words words) {
    String left = broken.left();
    String right = broken.right();
    if (endings.contains(right) && Character.UnicodeScript.of(left.charAt(0)) == LATIN) {
      return isEnding(broken, words);
    }
    if (UKRAINIAN.matcher(left + "|" + right).matches()) {
      return true;
    }
    boolean name =
        elided.contains(left.toLowerCase(Locale.ROOT)) && Character.isUpperCase(right.charAt(0));
    boolean cyrillic = Character.UnicodeScript.of(left.charAt(0)) != LATIN;
    boolean place = cyrillic ? "яюєї".indexOf(right.charAt(0)) >= 0 : !words.knows(left + right);
    return name || (place && words.knows(left + "'" + right));
  }

  /** «Russia�s», but not «whe�re», nor «we�re», which the whole text decides. */
  private static boolean isEnding(Break broken, Words words) {
    String left = broken.left();
    boolean word = words.knows(left) || Character.isUpperCase(left.charAt(0));
    boolean joined = words.knows(left + broken.right());
    return broken.right().length() == 1 ? word || !joined : !joined;
  }

  /** In Ukrainian no syllable begins with є or ї after a consonant, but after an apostrophe. */
  private static final Pattern UKRAINIAN =
      Pattern.compile("(?iu).*[бпвмфркгнзсдтжшщчцлх]\\|[єї].*");

  private static final Character.UnicodeScript LATIN = Character.UnicodeScript.LATIN;

  private @Nullable Repair hyphenOrLetter(MatchResult match, Break broken, Words words) {
    if (isAmbiguous(broken, words)) {
      return null;
    }
    Joint joint = hyphenation.judge(broken, words);
    boolean syllables = isSyllable(broken.last()) && isSyllable(broken.next());
    if (joint == Joint.JOIN && syllables) {
      return mend(match, "", "soft hyphen lost");
    }
    if (joint == Joint.HYPHEN && isHyphen(broken)) {
      return mend(match, "-", "hyphen lost");
    }
    String letter = letter(broken, words);
    if (!letter.isEmpty()) {
      return mend(match, letter, "letter lost: only one word fits");
    }
    return joint == Joint.JOIN && !broken.hasLetter() ? mend(match, "", "soft hyphen lost") : null;
  }

  /** «counter�offensive», «we�re»: two words or parts, and one. */
  private boolean isAmbiguous(Break broken, Words words) {
    boolean latin = Character.UnicodeScript.of(broken.left().charAt(0)) == LATIN;
    boolean ending = latin && endings.contains(broken.right()) && words.knows(broken.left());
    boolean two =
        latin
            && !heads.contains(broken.last().toLowerCase(Locale.ROOT))
            && Math.min(broken.last().length(), broken.next().length()) >= SHORTEST_PART
            && words.knows(broken.last())
            && words.knows(broken.next());
    return (ending || two) && words.knows(broken.left() + broken.right());
  }

  /** True if nearly all U+FFFD stand inside words that a dictionary has without them. */
  @Override
  boolean isSoft(String text) {
    int inside = 0;
    int beside = 0;
    for (int i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) {
      if (isLetter(charAt(text, i - 1)) && isLetter(charAt(text, i + 1))) {
        inside++;
      } else {
        beside++;
      }
    }
    return inside >= FEWEST_INSIDE && inside > beside * FEWEST_INSIDE && mostJoin(text, inside);
  }

  private boolean isJoined(Break broken, Words words) {
    return words.knows(broken.left() + broken.right()) && !isAmbiguous(broken, words);
  }

  private boolean mostJoin(String text, int inside) {
    int[] joined = {0};
    findAll(
        text,
        match -> {
          Break broken = brokenWord(match);
          joined[0] += broken != null && isJoined(broken, words(match, text)) ? 1 : 0;
        });
    return joined[0] * 2 > inside;
  }

  /** A capital after the gap needs one before it, or a part that takes a hyphen. */
  private boolean isHyphen(Break broken) {
    return !broken.isCapitalAfter()
        || heads.contains(broken.last().toLowerCase(Locale.ROOT))
        || (Character.isUpperCase(broken.last().charAt(0))
            && broken.last().length() > 1
            && broken.next().chars().skip(1).allMatch(Character::isLowerCase));
  }

  /** Soft hyphens stand between syllables only. */
  private static boolean isSyllable(String part) {
    return part.length() > 1 && SYLLABLE.matcher(part).matches();
  }

  /** The only letter that makes a word, empty if there is none or several do. */
  private static String letter(Break broken, Words words) {
    boolean two =
        Math.min(broken.last().length(), broken.next().length()) > SHORTEST_PART
            && words.knows(broken.last())
            && words.knows(broken.next());
    boolean name = Character.isUpperCase(broken.left().charAt(0));
    int shortest = name ? SHORTEST_NAME_WITH_GAP : SHORTEST_WITH_GAP;
    if (two
        || broken.left().length() + broken.right().length() + 1 < shortest
        || broken.isCapitalAfter()) {
      return "";
    }
    String found = "";
    for (String letter : Alphabet.of(broken.left().charAt(0))) {
      if (words.knows(broken.left() + letter + broken.right())) {
        if (!found.isEmpty()) {
          return "";
        }
        found = letter;
      }
    }
    return found;
  }

  @Override
  @Nullable Repair decide(MatchResult match, Break broken, Evidence evidence) {
    Joint joint = hyphenation.count(broken, evidence.counts());
    if (joint == Joint.UNSURE && isAmbiguous(broken, evidence.words())) {
      return ambiguous(match, broken, evidence);
    }
    if (joint == Joint.UNSURE) {
      joint = hyphenation.inLine(broken, evidence);
    }
    return switch (joint) {
      case JOIN -> mend(match, "", "soft hyphen lost");
      case HYPHEN -> isHyphen(broken) ? mend(match, "-", "hyphen lost") : null;
      case SUSPEND, APART, UNSURE -> null;
    };
  }

  private @Nullable Repair ambiguous(MatchResult match, Break broken, Evidence evidence) {
    if (evidence.soft() && isSyllable(broken.last()) && isSyllable(broken.next())) {
      return mend(match, "", "soft hyphen lost");
    }
    boolean pronoun = evidence.words().isFunctionWord(broken.left().toLowerCase(Locale.ROOT));
    return endings.contains(broken.right()) && pronoun ? mend(match, "’", "apostrophe lost") : null;
  }

  private Repair mend(MatchResult match, String between, String reason) {
    return new Repair(match.start(2), match.end(2), between, rule(), reason);
  }
}
