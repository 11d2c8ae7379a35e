package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Divides a document into sections by what its paragraphs look like: short lines without a full
 * stop are titles, authors, dates or headings; a paragraph that keywords follow is an abstract; the
 * rest is body, until notes or a bibliography begin.
 */
final class Outline {

  private static final int LONGEST_TITLE = 200;
  private static final int FRONT_LINES = 6;
  private static final int LONGEST_ABSTRACT = 4000;
  private static final String INITIAL = "\\p{Lu}\\p{Ll}?\\.[ \\u00a0]?";
  private static final String SURNAME = "\\p{Lu}[\\p{L}'’-]+";
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:(?:"
              + INITIAL
              + "){1,3}"
              + SURNAME
              + "|"
              + SURNAME
              + ",?[ \\u00a0](?:"
              + INITIAL
              + "){1,3})(?:, .{1,60})?");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:[\\p{Lu}][\\p{L}.-]+(?: [\\p{L}.-]+)?, )?(?:\\d{1,2} \\p{L}+ )?(\\d{4})(?: ?г(?:\\.|ода)?| ?р(?:\\.|оку)?)?\\.?");

  /** A document's paragraphs and what they are. */
  record Result(
      List<Section> sections,
      @Nullable String title,
      @Nullable String author,
      @Nullable String written) {}

  private final String text;
  private final List<Span> paragraphs;
  private final List<Pattern> keywordHeads;
  private final List<Pattern> backMatter;
  private final List<Section> sections = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String author;
  private @Nullable String written;

  Outline(String text, List<Span> paragraphs, SectionHeads heads) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.keywordHeads = heads.of("keywords");
    this.backMatter = heads.of("bibliography");
  }

  Result read() {
    String[] kinds = new String[paragraphs.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind(i);
    }
    markAbstracts(kinds);
    markFront(kinds);
    markBack(kinds);
    for (int i = 0; i < kinds.length; i++) {
      add(kinds[i], paragraphs.get(i));
    }
    return new Result(sections, title, author, written);
  }

  private String kind(int i) {
    String words = words(i);
    if (matches(keywordHeads, words)) {
      return "keywords";
    }
    if (matches(backMatter, words)) {
      return "bibliography";
    }
    if (AUTHOR.matcher(words).matches()) {
      return "author";
    }
    if (DATE_LINE.matcher(words).matches()) {
      return "date";
    }
    return isShort(words) ? "heading" : "body";
  }

  private static boolean isShort(String words) {
    return words.length() <= LONGEST_TITLE
        && ".,;!?…".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  /** A paragraph of prose right before keywords, and short enough, is an abstract. */
  private void markAbstracts(String[] kinds) {
    for (int i = 1; i < kinds.length; i++) {
      if (kinds[i].equals("keywords")) {
        int length = 0;
        for (int j = i - 1; j >= 0 && kinds[j].equals("body"); j--) {
          length += paragraphs.get(j).length();
          if (length > LONGEST_ABSTRACT) {
            break;
          }
          kinds[j] = "abstract";
        }
      }
    }
  }

  /**
   * Headings and authors right before body or abstract name the document; the first of them, or the
   * one before the body.
   */
  private void markFront(String[] kinds) {
    int body = firstOf(kinds, "body");
    int from = body;
    while (from > 0 && body - from < FRONT_LINES && isFront(kinds[from - 1])) {
      from--;
    }
    for (int i = from; i < body; i++) {
      String words = words(i).replace('\n', ' ');
      switch (kinds[i]) {
        case "heading" -> {
          title = title == null ? words : title + ". " + words;
          kinds[i] = "title";
        }
        case "author" -> author = author == null ? words : author + ", " + words;
        default -> written = year(words);
      }
    }
  }

  private static boolean isFront(String kind) {
    return kind.equals("heading") || kind.equals("author") || kind.equals("date");
  }

  private static @Nullable String year(String words) {
    Matcher matcher = DATE_LINE.matcher(words);
    return matcher.matches() ? matcher.group(1) : null;
  }

  private static int firstOf(String[] kinds, String kind) {
    int i = 0;
    while (i < kinds.length && !kinds[i].equals(kind)) {
      i++;
    }
    return i == kinds.length ? 0 : i;
  }

  /** All that follows the head of a bibliography belongs to it, until an abstract's title. */
  private void markBack(String[] kinds) {
    boolean back = false;
    for (int i = 0; i < kinds.length; i++) {
      back = kinds[i].equals("bibliography") || (back && kinds[i].equals("body"));
      kinds[i] = back ? "bibliography" : kinds[i];
    }
  }

  private void add(String kind, Span span) {
    boolean running = kind.equals("body") || kind.equals("abstract") || kind.equals("bibliography");
    if (running && !sections.isEmpty() && sections.getLast().kind().equals(kind)) {
      Section last = sections.removeLast();
      sections.add(new Section(kind, last.span().span(span)));
    } else {
      sections.add(new Section(kind, span));
    }
  }

  private String words(int i) {
    return paragraphs.get(i).in(text);
  }

  private static boolean matches(List<Pattern> heads, String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return heads.stream().anyMatch(head -> head.matcher(lower).lookingAt());
  }
}
