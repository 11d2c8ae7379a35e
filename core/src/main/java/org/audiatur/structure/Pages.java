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
 * repair took out; and, supposed, by the rhythm of stray blanks. A number at the top of a page is
 * its label; one at a foot, or at a place that is not sure, labels nothing.
 */
final class Pages {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^[-–—\\s]*(\\d{1,4})[-–—\\s]*$|^\\s*(\\d{1,4})\\s{2,}\\S.*|^.*\\S\\s{2,}(\\d{1,4})\\s*$");
  private static final Pattern ISSUE_YEAR =
      Pattern.compile("(?<![\\d№])(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

  private final ReadingText reading;
  private final String original;
  private final List<Page> pages = new ArrayList<>();

  private Pages(ReadingText reading) {
    this.reading = reading;
    this.original = reading.source().text();
  }

  /** All page beginnings after the first page's, in text order. */
  static List<Page> of(ReadingText reading) {
    Pages pages = new Pages(reading);
    reading.repairs().forEach(pages::read);
    PageRhythm.of(pages.original, pages.pages.stream().map(Page::at).toList())
        .forEach(at -> pages.pages.add(new Page(at, null, true)));
    pages.pages.sort(Comparator.comparingInt(Page::at));
    return List.copyOf(pages.pages);
  }

  private void read(Repair repair) {
    String words = original.substring(repair.start(), repair.end());
    boolean head = repair.rules().contains("running-head");
    int feed = words.indexOf('\f');
    if (head) {
      add(repair, words, feed);
    } else if (feed >= 0) {
      page(repair.start() + words.lastIndexOf('\f') + 1, null);
    }
  }

  /** Where the lines taken out tell head from foot, the page begins between them. */
  private void add(Repair repair, String words, int feed) {
    if (feed >= 0) {
      String top = words.substring(words.lastIndexOf('\f') + 1);
      page(repair.start() + words.lastIndexOf('\f') + 1, number(top));
    } else {
      page(repair.end(), null);
    }
  }

  private void page(int at, @Nullable String label) {
    boolean known = !pages.isEmpty() && pages.getLast().at() == at;
    if (!known && at < original.length()) {
      pages.add(new Page(at, label, false));
    }
  }

  private static @Nullable String number(String lines) {
    String found = null;
    for (String line : lines.split("\n")) {
      Matcher matcher = NUMBER.matcher(line);
      if (line.length() <= 200 && matcher.matches()) {
        String one =
            matcher.group(1) != null
                ? matcher.group(1)
                : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        found = found == null ? one : "";
      }
    }
    return found == null || found.isEmpty() ? null : found;
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
