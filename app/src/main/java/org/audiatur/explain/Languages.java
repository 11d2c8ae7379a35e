package org.audiatur.explain;

import java.util.Locale;

/** Names of languages for a reader. */
final class Languages {

  private Languages() {}

  static String name(String code) {
    return code.equals("und")
        ? "a language the program does not know (und)"
        : Locale.of(code).getDisplayLanguage(Locale.ENGLISH) + " (" + code + ")";
  }
}
