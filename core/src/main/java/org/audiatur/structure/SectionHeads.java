package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;

/**
 * The words that open a section in any language: rows {@code kind TAB words} of the tables {@code
 * section-heads}.
 */
final class SectionHeads {

  private final Map<String, List<Pattern>> byKind = new TreeMap<>();

  SectionHeads(Packs packs) {
    for (LanguagePack pack : packs.languages()) {
      if (pack.has("section-heads")) {
        pack.table("section-heads").forEach(row -> add(row.get(0), row.get(1)));
      }
    }
  }

  private void add(String kind, String words) {
    String head = Pattern.quote(words.toLowerCase(Locale.ROOT));
    Pattern pattern =
        Pattern.compile(head + (kind.equals("keywords") ? "\\s*[:.—–-]" : "\\s*[:.]?\\s*$"));
    byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(pattern);
  }

  List<Pattern> of(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }
}
