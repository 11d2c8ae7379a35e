package org.audiatur.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An article as a journal prints it: two columns, words broken at line ends, running heads. */
final class PrintedArticle {

  private static final int LINE = 44;
  private static final int LINES = 44;
  private static final int SHORTEST_BROKEN = 7;
  private static final int LEFT = 50;
  private static final int RIGHT = 310;
  private static final int TOP = 720;
  private static final int LEADING = 14;
  private static final int FIRST_PAGE = 181;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private PrintedArticle() {}

  static byte[] pdf(List<String> lines) throws IOException {
    List<String> set = new ArrayList<>();
    for (String paragraph : lines.subList(3, lines.size())) {
      set.addAll(set("   " + paragraph));
    }
    List<String> pages = new ArrayList<>();
    for (int first = 0; first < set.size(); first += 2 * LINES) {
      int end = Math.min(set.size(), first + 2 * LINES);
      pages.add(page(lines, set.subList(first, end), FIRST_PAGE + pages.size()));
    }
    return file(pages);
  }

  /** Lines of a column; long words are broken. */
  private static List<String> set(String paragraph) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : paragraph.split("(?<=\\S) ")) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > LINE) {
        int room = LINE - line.length() - 2;
        int cut = breakOf(rest, room);
        lines.add(cut == 0 ? line : line + " " + rest.substring(0, cut) + "-");
        rest = rest.substring(cut);
        line = "";
      }
      line = line.isEmpty() ? rest : line + " " + rest;
    }
    lines.add(line);
    return lines;
  }

  /** Before a consonant that a vowel follows, three letters from either end; 0 for nowhere. */
  private static int breakOf(String word, int room) {
    String vowels = "aeiouy";
    boolean plain = word.matches("[a-z]+[,.;]?") && word.length() >= SHORTEST_BROKEN;
    for (int cut = Math.min(room, word.length() - 4); plain && cut >= 3; cut--) {
      boolean consonant = vowels.indexOf(word.charAt(cut)) < 0;
      if (consonant && vowels.indexOf(word.charAt(cut + 1)) >= 0) {
        return cut;
      }
    }
    return 0;
  }

  private static String page(List<String> head, List<String> set, int number) {
    StringBuilder page = new StringBuilder("BT\n");
    String running = number == FIRST_PAGE ? "" : head.get(0).toUpperCase(Locale.ROOT);
    show(page, 9, LEFT, TOP + 60, running + "     " + number);
    if (number == FIRST_PAGE) {
      show(page, 16, LEFT, TOP + 44, head.get(1));
      show(page, 11, LEFT, TOP + 24, head.get(0) + ", " + head.get(2));
    }
    for (int i = 0; i < set.size(); i++) {
      int x = i < LINES ? LEFT : RIGHT;
      int indent = set.get(i).startsWith("   ") ? 12 : 0;
      show(page, 10, x + indent, TOP - i % LINES * LEADING, set.get(i).strip());
    }
    return page.append("ET\n").toString();
  }

  private static void show(StringBuilder page, int size, int x, int y, String words) {
    page.append("/F1 " + size + " Tf 1 0 0 1 " + x + " " + y + " Tm (")
        .append(words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)"))
        .append(") Tj\n");
  }

  private static byte[] file(List<String> pages) throws IOException {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(4 + 2 * i).append(" 0 R ");
    }
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Kids [ " + kids + "] /Count " + pages.size() + " >>");
    objects.add(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");
    for (String page : pages) {
      objects.add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
              + (objects.size() + 2)
              + " 0 R >>");
      objects.add("<< /Length " + page.length() + " >>\nstream\n" + page + "endstream");
    }
    return numbered(objects);
  }

  private static byte[] numbered(List<String> objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes, "%PDF-1.4\n");
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", bytes.size()));
      write(bytes, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
    }
    int start = bytes.size();
    int size = objects.size() + 1;
    write(bytes, "xref\n0 " + size + "\n0000000000 65535 f \n" + table);
    write(
        bytes, "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
    return bytes.toByteArray();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(WESTERN));
  }
}
