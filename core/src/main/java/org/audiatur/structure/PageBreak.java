package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stood between two pages: the lines that repair took out, and where the page number among
 * them belongs.
 *
 * @param at where the new page begins in the original
 * @param number the only page number, or that of a head after a foot; -1 if none is certain
 * @param place whose number it is
 */
record PageBreak(int at, int number, Place place) {

  /** Whether a number belongs to the page that begins, to the one that ends, or is not certain. */
  enum Place {
    HEAD,
    FOOT,
    UNSURE
  }

  private static final int LONGEST = 200;
  private static final Pattern ALONE =
      Pattern.compile("[-–—\\s\\[(]{0,6}(\\d{1,4})[-–—\\s\\])]{0,6}");
  private static final Pattern FIRST = Pattern.compile("\\s{0,50}(\\d{1,4})\\s{2,}\\S.*");
  private static final Pattern LAST = Pattern.compile(".*\\S\\s{2,}(\\d{1,4})\\s{0,50}");

  /**
   * One line with signs.
   *
   * @param group lines with no blank line between them have the same
   * @param fed true if it stands after the last form feed
   */
  private record Line(int number, boolean alone, int group, boolean fed) {}

  static PageBreak of(int start, String words) {
    int feed = words.lastIndexOf('\f');
    int at = start + (feed >= 0 ? feed + 1 : words.length());
    List<Line> lines = lines(words, feed);
    Line line = numbered(lines);
    return line == null
        ? new PageBreak(at, -1, Place.UNSURE)
        : new PageBreak(at, line.number, feed >= 0 ? fed(line) : place(line, lines, words));
  }

  private static Place fed(Line line) {
    return line.fed ? Place.HEAD : Place.FOOT;
  }

  private static List<Line> lines(String words, int feed) {
    List<Line> lines = new ArrayList<>();
    int position = 0;
    int group = 0;
    for (String line : words.split("[\\n\\f]", -1)) {
      if (line.chars().anyMatch(Character::isLetterOrDigit)) {
        boolean alone = line.length() <= LONGEST && ALONE.matcher(line).matches();
        lines.add(new Line(number(line), alone, group, position > feed));
      } else {
        group++;
      }
      position += line.length() + 1;
    }
    return lines;
  }

  private static int number(String line) {
    for (Pattern pattern : List.of(ALONE, FIRST, LAST)) {
      Matcher matcher = pattern.matcher(line);
      if (line.length() <= LONGEST && matcher.matches()) {
        return Integer.parseInt(matcher.group(1));
      }
    }
    return -1;
  }

  /** The only line with a number, or the second of two whose numbers follow each other. */
  private static @Nullable Line numbered(List<Line> lines) {
    List<Line> numbered = lines.stream().filter(line -> line.number >= 0).toList();
    if (numbered.size() == 1) {
      return numbered.getFirst();
    }
    boolean two =
        numbered.size() == 2 && numbered.getLast().number == numbered.getFirst().number + 1;
    return two ? numbered.getLast() : null;
  }

  /** Without a form feed: by words beside the number and by blank lines around it. */
  private static Place place(Line line, List<Line> lines, String words) {
    boolean pair = lines.stream().filter(other -> other.number >= 0).count() == 2;
    if (pair || lines.size() == 1 && !line.alone) {
      return Place.HEAD;
    }
    if (lines.getFirst().group != lines.getLast().group) {
      boolean foot = line.alone && line == lines.getFirst();
      return foot ? Place.FOOT : Place.UNSURE;
    }
    int before = lineEnds(words.substring(0, words.length() - words.stripLeading().length()));
    int after = lineEnds(words.substring(words.stripTrailing().length()));
    boolean even = before == after || !line.alone;
    return even ? Place.UNSURE : before < after ? Place.FOOT : Place.HEAD;
  }

  private static int lineEnds(String blanks) {
    return (int) blanks.chars().filter(c -> c == '\n').count();
  }
}
