package org.audiatur.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a paragraph looks like that is an entry of a bibliography or a note. */
final class Entries {

  private static final int LONGEST_WORK = 700;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\[(\\d{1,3})\\]|(\\d{1,3})(?:[.)](?!\\d)|(?= ))|([¹²³⁰⁴-⁹]{1,3})|(\\*{1,4}))[ \\t\\u00a0]*(?=[\\p{L}«“„\"(])");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d№])(?:1[5-9]|20)\\d\\d(?!\\d)");
  private static final Pattern IMPRINT =
      Pattern.compile(
          " // |(?<!\\p{L})(?:М|Л|К|Х|СПб|Пг|Мн)\\.?(?:[;,–-] ?\\p{L}{1,3}\\.?)?[:,] |\\p{Lu}\\p{Ll}{3,}(?: \\p{Lu}\\p{Ll}+)?: |\\d+ ?[сcрp]\\.|(?<!\\p{L})(?:[Сс]|[Pp]{1,2}|S|Т|Vol|Вып|Кн|Ч|Изд|изд|ред|Ed|eds?)\\. ?[\\p{L}\\d]| Press(?!\\p{L})|№ ?\\d");
  private static final Pattern FILE =
      Pattern.compile("(?<!\\p{L})(?:[Фф]|[Фф]онд)\\.? ?\\d|(?:FO|WO|CAB|ADM|RG) ?\\d");

  private Entries() {}

  /** Its label without signs: {@code 12}, {@code *}; null if it has none. */
  static @Nullable String label(String paragraph) {
    Matcher matcher = matcher(paragraph);
    if (!matcher.lookingAt()) {
      return null;
    }
    for (int group = 1; group <= 4; group++) {
      String label = matcher.group(group);
      if (label != null) {
        return plain(label);
      }
    }
    return null;
  }

  /** How a label is set: {@code [} in brackets, {@code .} before a sign, {@code ¹ * } or bare. */
  static char form(String paragraph) {
    Matcher matcher = matcher(paragraph);
    if (!matcher.lookingAt()) {
      return '-';
    }
    if (matcher.group(2) != null) {
      char after = paragraph.charAt(matcher.end(2));
      return after == '.' || after == ')' ? after : ' ';
    }
    return matcher.group(1) != null ? '[' : matcher.group(3) != null ? '¹' : '*';
  }

  /** Where the words after the label begin. */
  static int afterLabel(String paragraph) {
    Matcher matcher = matcher(paragraph);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private static Matcher matcher(String paragraph) {
    return LABEL.matcher(paragraph).region(0, Math.min(paragraph.length(), 16));
  }

  /** Superscript figures as plain ones. */
  static String plain(String label) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      int figure = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(label.charAt(i));
      plain.append(figure < 0 ? label.charAt(i) : (char) ('0' + figure));
    }
    return plain.toString();
  }

  static boolean isLabelled(String paragraph) {
    return label(paragraph) != null;
  }

  /** True for a book, an article or an archive file as bibliographies name them. */
  static boolean isWork(String paragraph) {
    if (paragraph.length() > LONGEST_WORK) {
      return false;
    }
    boolean printed = YEAR.matcher(paragraph).find() && IMPRINT.matcher(paragraph).find();
    return printed || FILE.matcher(paragraph).find() && paragraph.length() < 200;
  }
}
