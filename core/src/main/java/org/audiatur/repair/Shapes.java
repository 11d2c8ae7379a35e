package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;

/** Which Latin and Cyrillic letters have one shape, and which share one in italics only. */
final class Shapes {

  private static final String LATIN = "aceopxyABCEHKMOPTXYiIïÏëËÄäÖö";
  private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХУіІїЇёЁӒӓӦӧ";

  /** A Latin letter, then the Cyrillic ones that it may stand for in italics or in bad print. */
  private static final String[] ITALICS = {
    "uи", "nпл", "mтм", "rг", "gд", "bьв", "kк", "tт", "hн", "wш", "lі", "zг", "vи", "dд"
  };

  private static final int MOST_READINGS = 64;

  private Shapes() {}

  /** True for a letter of either script that has the shape of one of the other. */
  static boolean isShared(int letter) {
    return LATIN.indexOf(letter) >= 0 || CYRILLIC.indexOf(letter) >= 0;
  }

  /** The word with Cyrillic letters for Latin ones of the same shape. */
  static String cyrillic(String word) {
    return translate(word, LATIN, CYRILLIC);
  }

  /** The word with Latin letters for Cyrillic ones of the same shape. */
  static String latin(String word) {
    return translate(word, CYRILLIC, LATIN);
  }

  private static String translate(String word, String from, String to) {
    StringBuilder translated = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int same = from.indexOf(word.charAt(i));
      translated.append(same < 0 ? word.charAt(i) : to.charAt(same));
    }
    return translated.toString();
  }

  /** The only dictionary word that the letters may mean in italics; empty if none or several. */
  static String italics(String word, Words words) {
    List<String> readings = List.of("");
    for (int i = 0; i < word.length() && readings.size() <= MOST_READINGS; i++) {
      readings = extended(readings, meanings(word.charAt(i)));
    }
    List<String> known = readings.stream().filter(words::knows).toList();
    return known.size() == 1 && readings.size() <= MOST_READINGS ? known.getFirst() : "";
  }

  private static List<String> extended(List<String> readings, String letters) {
    List<String> longer = new ArrayList<>(readings.size() * letters.length());
    for (String reading : readings) {
      for (int i = 0; i < letters.length(); i++) {
        longer.add(reading + letters.charAt(i));
      }
    }
    return longer;
  }

  private static String meanings(char letter) {
    for (String italic : ITALICS) {
      if (italic.charAt(0) == letter) {
        return italic.substring(1);
      }
    }
    return cyrillic(Character.toString(letter));
  }
}
