package org.audiatur.ingest;

import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What RTF has words and numbers for: signs, code pages, sets of fonts. */
final class RichSigns {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"));

  /**
   * Numbers of the sets that fonts are for, with their code pages; 0 says nothing of Cyrillic
   * texts.
   */
  private static final Map<Integer, Integer> FONT_PAGES =
      Map.ofEntries(
          Map.entry(77, 10000),
          Map.entry(128, 932),
          Map.entry(134, 936),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(238, 1250));

  private static final int MAC = 10000;
  private static final int MAC_CYRILLIC = 10007;
  private static final int UTF_8 = 65001;
  private static final int FIRST_WINDOWS = 1250;
  private static final int LAST_WINDOWS = 1258;

  private RichSigns() {}

  static @Nullable String of(String word) {
    return SIGNS.get(word);
  }

  static @Nullable Charset charsetOfFont(int set) {
    Integer page = FONT_PAGES.get(set);
    return page == null ? null : charsetOfPage(page);
  }

  static @Nullable Charset charsetOfPage(int page) {
    String name =
        switch (page) {
          case MAC -> "x-MacRoman";
          case MAC_CYRILLIC -> "x-MacCyrillic";
          case UTF_8 -> "UTF-8";
          default ->
              page >= FIRST_WINDOWS && page <= LAST_WINDOWS ? "windows-" + page : "IBM" + page;
        };
    return Charset.isSupported(name) ? Charset.forName(name) : null;
  }
}
