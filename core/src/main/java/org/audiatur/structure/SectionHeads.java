package org.audiatur.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.jspecify.annotations.Nullable;

/**
 * The words that open a section or a line of a document's form, in any language: rows {@code kind
 * TAB words} of a table. Looks only at the beginning of a paragraph.
 */
final class SectionHeads {

  private static final int LONGEST = 80;

  private record Head(String kind, String words) {}

  private final Map<String, List<Head>> byKind = new TreeMap<>();
  private final Set<String> firstWords = new HashSet<>();

  /**
   * @param table name of the table in each language's pack
   */
  SectionHeads(Packs packs, String table) {
    for (LanguagePack pack : packs.languages()) {
      if (pack.has(table)) {
        pack.table(table).forEach(row -> add(row.get(0), row.get(1).toLowerCase(Locale.ROOT)));
      }
    }
    Comparator<Head> longest = Comparator.comparingInt(head -> -head.words().length());
    byKind.values().forEach(heads -> heads.sort(longest.thenComparing(Head::words)));
  }

  private void add(String kind, String words) {
    firstWords.add(firstWord(words));
    byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Head(kind, words));
  }

  /** True if the paragraph is such a head and nothing else. */
  boolean isHead(String kind, String paragraph) {
    String rest = paragraph.length() > LONGEST ? null : after(kind, paragraph);
    return rest != null && (rest.isEmpty() || rest.equals(":") || rest.equals("."));
  }

  /** True if such a head and a sign after it lead the paragraph: «Ключевые слова: …». */
  boolean leads(String kind, String paragraph) {
    String rest = after(kind, paragraph);
    return rest != null && rest.length() > 1 && ":.—–-".indexOf(rest.charAt(0)) >= 0;
  }

  /** True if the paragraph begins with such words. */
  boolean begins(String kind, String paragraph) {
    return after(kind, paragraph) != null;
  }

  /** What follows the head in the first characters, in small letters; null without a head. */
  @Nullable String after(String kind, String paragraph) {
    if (!firstWords.contains(firstWord(paragraph))) {
      return null;
    }
    String start = beginning(paragraph);
    for (Head head : byKind.getOrDefault(kind, List.of())) {
      if (startsWith(start, head.words())) {
        return start.substring(head.words().length()).strip();
      }
    }
    return null;
  }

  /** The kind of the longest words that the paragraph begins with, null if it begins with none. */
  @Nullable String kindOf(String paragraph) {
    if (!firstWords.contains(firstWord(paragraph))) {
      return null;
    }
    String start = beginning(paragraph);
    Head best = null;
    for (List<Head> heads : byKind.values()) {
      for (Head head : heads) {
        boolean longer = best == null || head.words().length() > best.words().length();
        best = longer && startsWith(start, head.words()) ? head : best;
      }
    }
    return best == null ? null : best.kind();
  }

  /** The letters of the first word, small: what tells at once that a paragraph begins no head. */
  private static String firstWord(String words) {
    int start = 0;
    while (start < words.length() && start < LONGEST && !Character.isLetter(words.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < words.length() && end < LONGEST && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(start, end).toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private static String beginning(String paragraph) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), 2 * LONGEST));
    return start.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
  }

  private static boolean startsWith(String start, String words) {
    return start.startsWith(words)
        && (start.length() == words.length()
            || !Character.isLetterOrDigit(start.charAt(words.length())));
  }
}
