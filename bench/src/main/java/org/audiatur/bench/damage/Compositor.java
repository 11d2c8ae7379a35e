package org.audiatur.bench.damage;

/**
 * Sets a text in lines and pages: breaks lines at blanks and in words, and puts running heads and
 * page numbers between pages. A line never begins with a dash; a page begins with a blank only
 * where a paragraph with an indent does.
 */
final class Compositor {

  private final Page page;
  private final Setting setting;
  private int lineStart;
  private int lastBlank = -1;
  private int lines;
  private int number;
  private int pageStart;

  private Compositor(Page page, Setting setting) {
    this.page = page;
    this.setting = setting;
    this.number = 3 + page.dice(200);
  }

  static void set(Page page, Setting setting) {
    new Compositor(page, setting).set();
  }

  private void set() {
    String clean = page.clean();
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == ' ' && mayBreakAt(i)) {
        lastBlank = i;
        breakLongLine(i);
      }
      if (c == '\n') {
        paragraph(i);
      } else if (i - lineStart >= setting.width()) {
        i = breakLine(i);
      }
    }
  }

  private boolean mayBreakAt(int blank) {
    return "–—-".indexOf(page.at(blank + 1)) < 0 && page.isFree(blank, blank + 1);
  }

  /** A paragraph ends at a line end of the clean text; the page may end with it. */
  private void paragraph(int lineEnd) {
    startLine(lineEnd + 1);
    boolean apart =
        page.at(lineEnd - 1) != '\n'
            && page.at(lineEnd + 1) == '\n'
            && lineEnd + 2 < page.clean().length();
    if (apart && pageIsFull(lineEnd) && endsSentence(lineEnd)) {
      String next = pageBreak(lineEnd + 2) + setting.indent();
      page.put(lineEnd, lineEnd + 2, next, kind("page between paragraphs"));
    } else if (apart && !setting.indent().isEmpty()) {
      page.put(lineEnd, lineEnd + 2, "\n" + setting.indent(), "paragraph by indent");
    }
  }

  /** Breaks the line that is full at {@code i}; gives the last character before the next line. */
  private int breakLine(int i) {
    int hyphen = setting.hyphen().isEmpty() || !page.isLetter(i) ? -1 : hyphenation(i);
    if (hyphen > 0) {
      breakWord(hyphen);
      return hyphen - 1;
    }
    if (lastBlank < lineStart) {
      return i;
    }
    int blank = lastBlank;
    if (pageIsFull(blank)) {
      page.put(blank, blank + 1, pageBreak(blank + 1), kind("page in a sentence"));
    } else {
      page.put(blank, blank + 1, "\n", "line wrapped");
    }
    startLine(blank + 1);
    return blank;
  }

  private void breakWord(int at) {
    boolean compound = page.at(at - 1) == '-';
    String mark = compound ? "" : setting.hyphen();
    if (pageIsFull(at)) {
      page.put(at, at, mark + pageBreak(at), "page in a word");
    } else if (compound) {
      page.put(at - 1, at, setting.hyphen() + "\n", "compound at line end " + name());
    } else {
      page.put(at, at, mark + "\n", "word broken " + name());
    }
    startLine(at);
  }

  private String name() {
    return switch (setting.hyphen()) {
      case "\u00ad" -> "soft hyphen";
      case "\ufffd" -> "U+FFFD";
      default -> setting.hyphen();
    };
  }

  /** Where the word that does not fit may be broken; -1 if it may not. */
  private int hyphenation(int i) {
    int start = i;
    while (start > lineStart && page.isLetter(start - 1)) {
      start--;
    }
    int end = i;
    while (page.isLetter(end)) {
      end++;
    }
    if (page.at(start - 1) == '-' && page.isLetter(start - 2) && start - lineStart > 20) {
      return page.isFree(start - 1, start) ? start : -1;
    }
    String word = page.clean().substring(start, end);
    for (int at = i; at > start; at--) {
      if (Syllables.mayBreak(word, at - start) && page.isFree(at, at)) {
        return page.once(4) ? -1 : at;
      }
    }
    return -1;
  }

  /**
   * A page never ends with a heading, and one in a sentence, where all is one line, not at its end.
   */
  private boolean endsSentence(int end) {
    return ".!?…»\")]".indexOf(page.at(end - 1)) >= 0;
  }

  private void startLine(int position) {
    lineStart = position;
    lastBlank = -1;
    lines++;
  }

  private void breakLongLine(int blank) {
    if (setting.width() == Setting.ONE_LINE && pageIsFull(blank) && !endsSentence(blank)) {
      page.put(blank, blank + 1, pageBreak(blank + 1), kind("page in a sentence"));
    }
  }

  private boolean pageIsFull(int position) {
    return setting.pageLines() > 0
        ? lines >= setting.pageLines()
        : setting.pageLength() > 0 && position - pageStart >= setting.pageLength();
  }

  private String pageBreak(int next) {
    lines = 0;
    pageStart = next;
    number++;
    return setting.style().between(number - 1, setting.head().left(), setting.head().right());
  }

  private String kind(String where) {
    return where + ": " + setting.style().name();
  }
}
