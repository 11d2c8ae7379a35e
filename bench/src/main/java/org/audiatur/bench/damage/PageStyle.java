package org.audiatur.bench.damage;

import java.util.List;

/**
 * How the break between two pages looks in a text. {@code %L} stands for the running head of left
 * pages, {@code %R} of right pages, {@code %H} for that of the page, {@code %n} for the number of
 * the page that ends, {@code %m} for that of the page that begins, {@code %f} for a form feed.
 *
 * @param name as tables name it
 * @param left the break before a left page
 * @param right the break before a right page
 */
record PageStyle(String name, String left, String right) {

  static final List<PageStyle> ALL =
      List.of(
          new PageStyle("number at foot", "\n\n%n\n\n", "\n\n%n\n\n"),
          new PageStyle("number at foot, form feed", "\n%n\n%f", "\n%n\n%f"),
          new PageStyle("number in dashes", "\n– %n –\n", "\n– %n –\n"),
          new PageStyle("form feed alone", "\n%f", "\n%f"),
          new PageStyle("head and number on a line", "\n\n%m   %L\n\n", "\n\n%R   %m\n\n"),
          new PageStyle("head and number, form feed", "\n%f%m  %L\n\n", "\n%f%R  %m\n\n"),
          new PageStyle("head, number at foot", "\n\n%n\n%f\n%H\n\n", "\n\n%n\n%f\n%H\n\n"),
          new PageStyle("number, then head", "\n%m\n%L\n", "\n%m\n%R\n"),
          new PageStyle("head without number", "\n\n%L\n\n", "\n\n%R\n\n"),
          new PageStyle("head of foot and head", "\n%R\n%n\n\n%f%L\n", "\n%R\n%n\n\n%f%L\n"));

  String between(int page, String left, String right) {
    boolean toLeft = page % 2 == 1;
    return (toLeft ? this.left : this.right)
        .replace("%L", left)
        .replace("%R", right)
        .replace("%H", toLeft ? left : right)
        .replace("%n", Integer.toString(page))
        .replace("%m", Integer.toString(page + 1))
        .replace("%f", "\f");
  }
}
