package org.audiatur.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Where pages of the original begin: at form feeds and at running heads and page numbers that
 * repair took out; and, supposed, by the rhythm of stray blanks. {@link PageLabels} says which
 * numbers they have.
 */
final class Pages {

  private static final Pattern ISSUE_YEAR =
      Pattern.compile("(?<![\\d№])(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

  private final ReadingText reading;
  private final String original;
  private final List<PageBreak> breaks = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();

  private Pages(ReadingText reading) {
    this.reading = reading;
    this.original = reading.source().text();
  }

  /** All page beginnings after the first page's, in text order. */
  static List<Page> of(ReadingText reading) {
    Pages pages = new Pages(reading);
    reading.repairs().forEach(pages::read);
    pages.label();
    PageRhythm.of(pages.original, pages.pages.stream().map(Page::at).toList())
        .forEach(at -> pages.pages.add(new Page(at, null, true)));
    pages.pages.sort(Comparator.comparingInt(Page::at));
    return List.copyOf(pages.pages);
  }

  private void read(Repair repair) {
    String words = original.substring(repair.start(), repair.end());
    boolean head = repair.rules().contains("running-head");
    if (head || words.indexOf('\f') >= 0) {
      breaks.add(PageBreak.of(repair.start(), words));
    }
  }

  private void label() {
    PageLabels labels = new PageLabels(breaks);
    for (int i = 0; i < breaks.size(); i++) {
      int at = breaks.get(i).at();
      boolean known = !pages.isEmpty() && pages.getLast().at() == at;
      if (!known && at < original.length()) {
        pages.add(new Page(at, labels.of(i), false));
      }
    }
  }

  /**
   * The year that all running heads with words and an issue name alike («Старина, 2004, № 3»), null
   * if none or several.
   */
  static @Nullable String yearOfIssue(ReadingText reading) {
    String year = null;
    for (Repair repair : reading.repairs()) {
      if (repair.rules().contains("running-head")) {
        String head = reading.source().text().substring(repair.start(), repair.end());
        String own = yearIn(head);
        if (own != null && year != null && !own.equals(year)) {
          return null;
        }
        year = own != null ? own : year;
      }
    }
    return year;
  }

  private static @Nullable String yearIn(String head) {
    for (String line : head.split("[\\n\\f]")) {
      Matcher matcher = ISSUE_YEAR.matcher(line);
      boolean issue =
          Pattern.compile("№ ?\\d|(?:[Nn]o|[Vv]ol|[Вв]ып|[Тт])\\. ?[\\dIVX]").matcher(line).find();
      if (issue && matcher.find()) {
        String year = matcher.group(1);
        return matcher.find() ? null : year;
      }
    }
    return null;
  }
}
