package org.audiatur.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names with «паша» behind a hyphen, of which both parts are declined: «Османа-паши». */
final class PashaNames {

  private static final Pattern DECLINED =
      Pattern.compile("(?U)(\\p{Lu}\\p{L}+)([-‑])паш(и|е|у|ой|ою|ей|і|о)");
  private static final Pattern VOWEL = Pattern.compile("(?U).*[аеиоуыэюяіїє]");

  private PashaNames() {}

  /** In the nominative; any other word as it is. */
  static String nominative(String text) {
    Matcher name = DECLINED.matcher(text);
    return name.matches() ? bearer(name.group(1), name.group(3)) + name.group(2) + "паша" : text;
  }

  private static String bearer(String word, String ending) {
    String stem = word.substring(0, word.length() - 1);
    boolean accusative = ending.equals("у");
    return switch (word.charAt(word.length() - 1)) {
      case 'ы' -> stem + "а";
      case 'и' -> word.matches(".*[гкх]и") ? stem + "а" : word;
      case 'у' -> accusative ? stem + "а" : stem;
      case 'а' -> stem;
      case 'я' -> soft(stem);
      case 'ю' -> accusative ? stem + "я" : soft(stem);
      case 'е' -> ending.equals("е") ? stem + "а" : word;
      case 'м' -> word.matches(".*[ое]м") && !ending.equals("е") ? instrumental(word) : word;
      case 'й' -> word.endsWith("ой") ? word.substring(0, word.length() - 2) + "а" : word;
      default -> word;
    };
  }

  private static String instrumental(String word) {
    String stem = word.substring(0, word.length() - 2);
    return word.endsWith("ем") ? soft(stem) : stem;
  }

  private static String soft(String stem) {
    return VOWEL.matcher(stem).matches() ? stem + "й" : stem + "ь";
  }
}
