package org.audiatur.repair;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** The small letters of a script, as far as the languages with packs use them. */
final class Alphabet {

  private static final List<String> CYRILLIC = letters("абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ");
  private static final List<String> LATIN = letters("abcdefghijklmnopqrstuvwxyz");

  private Alphabet() {}

  private static List<String> letters(String all) {
    return all.codePoints().mapToObj(Character::toString).toList();
  }

  /** The letters of the script that this one belongs to. */
  static List<String> of(char letter) {
    return UnicodeScript.of(letter) == UnicodeScript.LATIN ? LATIN : CYRILLIC;
  }
}
