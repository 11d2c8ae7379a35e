package org.audiatur.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phrase cut into numbers in figures, words and signs. */
final class Words {

  private static final Pattern PIECE =
      Pattern.compile(
          "\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*|[.,]\\d+"
              + "|\\p{L}+(?:['’‘ʼ-]\\p{L}+)*[²³]?|\\S");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}|\\d{1,3},000");
  private static final Pattern FIGURES = Pattern.compile("\\d{0,15}(?:[.,]\\d{1,9})?");

  private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ]");
  private static final Pattern BLANKS = Pattern.compile("[ \\u00a0\\u202f]");

  private final List<String> texts = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final List<Boolean> glued = new ArrayList<>();

  Words(String phrase) {
    Matcher piece = PIECE.matcher(phrase);
    int end = -1;
    while (piece.find()) {
      String text = piece.group();
      texts.add(text);
      lower.add(straight(text.toLowerCase(Locale.ROOT).replace('ё', 'е')));
      glued.add(piece.start() == end);
      end = piece.end();
    }
  }

  private static String straight(String text) {
    return APOSTROPHES.matcher(text).replaceAll("'");
  }

  int size() {
    return texts.size();
  }

  /** A word in lower case, ё as е, one kind of apostrophe; empty beyond the end. */
  String at(int index) {
    return index >= 0 && index < size() ? lower.get(index) : "";
  }

  boolean is(int index, String word) {
    return at(index).equals(word);
  }

  /** As written. */
  String written(int index) {
    return texts.get(index);
  }

  /** True if nothing stands between it and the one before. */
  boolean isGlued(int index) {
    return index < size() && glued.get(index);
  }

  /** True if these words stand here, parted by blanks. */
  boolean stand(int index, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!is(index + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isFigures(int index) {
    return !Double.isNaN(figures(index));
  }

  /** The number in figures that stands here; not a number for anything else. */
  double figures(int index) {
    String text = BLANKS.matcher(at(index)).replaceAll("");
    if (text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))) {
      return Double.NaN;
    }
    if (GROUPED.matcher(text).matches()) {
      return Double.parseDouble(text.replace(",", ""));
    }
    return FIGURES.matcher(text).matches()
        ? Double.parseDouble(text.replace(',', '.'))
        : Double.NaN;
  }
}
