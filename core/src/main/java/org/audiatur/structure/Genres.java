package org.audiatur.structure;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.lang.Packs;
import org.jspecify.annotations.Nullable;

/**
 * What kind of document it is, where its form or a heading word says so: an article by abstract,
 * keywords, bibliography or many citations; a diary by its dated entries; a letter as {@link
 * Letters} says; a paper by its name over a day or an issue; others by the word their heading
 * begins with. Null where unsure.
 */
final class Genres {

  private static final Set<String> OF_A_DAY =
      Set.of("letter", "telegram", "order", "report", "minutes", "decree", "statement", "speech");

  private static final int FEWEST_ENTRIES = 3;
  private static final int FEWEST_CITATIONS = 5;
  private static final int CHARACTERS_TO_A_CITATION = 1500;
  private static final int FIRST_LINES = 6;
  private static final int LONGEST_HEADING = 200;
  private static final int LONGEST_PAPER = 90;
  private static final Pattern CITATION =
      Pattern.compile("\\[[^\\[\\]]{0,150}\\d[^\\[\\]]{0,150}\\]");
  private static final Pattern CAPITALS = Pattern.compile("^\\p{Lu}{4,}(?!\\p{Ll})");
  private static final Pattern ISSUE = Pattern.compile("№ ?\\d|No\\. ?\\d|\\d{4}");

  private final SectionHeads heads;
  private final Set<String> papers;
  private final Letters letters;

  Genres(Packs packs, Letters letters) {
    this.letters = letters;
    heads = new SectionHeads(packs, "genre-heads");
    papers =
        packs.field().has("newspapers")
            ? new TreeSet<>(packs.field().words("newspapers"))
            : Set.of();
  }

  /**
   * @param opening the place and day that open its first words
   * @param written its day, where it stands alone
   */
  @Nullable String of(Draft draft, DateLines.@Nullable Opening opening, @Nullable String written) {
    if (draft.has("abstract") || draft.has("keywords") || draft.has("bibliography")) {
      return "article";
    }
    String headed = byHeading(draft);
    if (headed != null) {
      return headed;
    }
    if (entries(draft) >= FEWEST_ENTRIES) {
      return "diary";
    }
    if (letters.isLetter(draft, opening, written)) {
      return "letter";
    }
    boolean dispatch = opening != null && opening.inCapitals();
    return isDense(draft.text()) ? "article" : dispatch ? "dispatch" : null;
  }

  private @Nullable String byHeading(Draft draft) {
    int lines = Math.min(FIRST_LINES, draft.size());
    for (int i = 0; i < lines && !draft.is(i - 1, "body"); i++) {
      String line = draft.line(i);
      String genre = line.length() <= LONGEST_HEADING ? ofHeading(line) : null;
      boolean heading =
          draft.isOneOf(i, Set.of("title", "heading")) || CAPITALS.matcher(line).find();
      if (genre != null && heading) {
        return genre;
      }
    }
    return null;
  }

  /** The genre that a heading names, null if none. */
  private @Nullable String ofHeading(String line) {
    return isPaper(line) ? "newspaper" : heads.kindOf(line);
  }

  /** True if a line names an order, a letter or another paper that is written on one day. */
  boolean isPaperOfADay(String line) {
    String kind = heads.kindOf(line);
    return kind != null && OF_A_DAY.contains(kind);
  }

  /** True if a line names a newspaper and its issue or day, and no more. */
  boolean isPaper(String line) {
    if (line.length() > LONGEST_PAPER) {
      return false;
    }
    String paper = line.replaceAll("^[«“\"]|[»”\"].*$|[,.(] ?(?:№|\\d).*$", "").strip();
    return papers.contains(paper) && ISSUE.matcher(line).find();
  }

  /** How many dates stand over words of their own. */
  private static int entries(Draft draft) {
    int entries = 0;
    for (int i = 0; i + 1 < draft.size(); i++) {
      entries += draft.is(i, "date") && draft.is(i + 1, "body") ? 1 : 0;
    }
    return entries;
  }

  private static boolean isDense(String text) {
    Matcher matcher = CITATION.matcher(text);
    int citations = 0;
    while (matcher.find()) {
      citations++;
    }
    return citations >= FEWEST_CITATIONS
        && citations * (long) CHARACTERS_TO_A_CITATION >= text.length();
  }
}
