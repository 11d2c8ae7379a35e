package org.audiatur.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;

/** From whom and when a text speaks, outside of quotations: "we", "yesterday". */
final class Voice {

  private static final int FEWEST_OF_WRITER = 2;
  private static final Pattern QUOTED =
      Pattern.compile("«[^»]{1,2000}»|“[^”]{1,2000}”|„[^“”]{1,2000}[“”]|\"[^\"\n]{1,2000}\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Set<String> writer = new HashSet<>();
  private final Set<String> days = new HashSet<>();

  Voice(Packs packs) {
    for (LanguagePack pack : packs.languages()) {
      if (pack.has("writer-words")) {
        writer.addAll(pack.words("writer-words"));
      }
      if (pack.has("time-words")) {
        pack.table("time-words").stream()
            .filter(row -> row.get(0).equals("DEIXIS") && !row.get(1).equals("0"))
            .forEach(row -> days.addAll(List.of(row.get(2).split(" "))));
      }
    }
  }

  /** True if it says "yesterday", "tomorrow". */
  boolean isOfThatDay(String text) {
    return count(text, days) > 0;
  }

  /** True if it says "I" or "we" more than once. */
  boolean isOfWriter(String text) {
    return count(text, writer) >= FEWEST_OF_WRITER;
  }

  private static int count(String text, Set<String> words) {
    Matcher word = WORD.matcher(QUOTED.matcher(text).replaceAll(" "));
    int count = 0;
    while (word.find()) {
      count += words.contains(word.group().toLowerCase(Locale.ROOT).replace('ё', 'е')) ? 1 : 0;
    }
    return count;
  }
}
