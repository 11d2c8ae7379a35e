package org.audiatur.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a web page as its reader sees it: paragraphs, headings, tables in their order. */
final class Blocks implements NodeFilter {

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int linked;
  private int links;
  private int raised;
  private int preformatted;
  private boolean heading;

  private Blocks() {}

  static List<Block> of(Element root) {
    Blocks blocks = new Blocks();
    root.filter(blocks);
    blocks.close();
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      say(text);
    } else if (node instanceof Element element) {
      return begin(element);
    }
    return FilterResult.CONTINUE;
  }

  private void say(TextNode text) {
    String all = text.getWholeText();
    String some = preformatted > 0 ? all : all.replaceAll("[ \\t\\r\\n\\f]+", " ");
    String said = raised > 0 ? Raised.of(some) : some;
    boolean blankTwice =
        said.startsWith(" ")
            && (words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1)));
    words.append(blankTwice && preformatted == 0 ? said.substring(1) : said);
    linked += links > 0 ? said.strip().length() : 0;
  }

  private FilterResult begin(Element element) {
    if (element.isBlock()) {
      close();
    }
    switch (element.normalName()) {
      case "table" -> {
        List<List<String>> rows = WebTable.rows(element);
        if (!rows.isEmpty()) {
          blocks.add(new Block(rows.getFirst().getFirst(), 0, false, rows));
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      case "td", "th" -> close();
      case "br" -> lineEnd();
      case "a" -> links++;
      case "pre" -> preformatted++;
      case "q" -> words.append('“');
      case "li" -> words.append(label(element));
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = true;
      default -> {} // what only groups others
    }
    raised += isRaised(element) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  /** Two line ends running are the end of a paragraph. */
  private void lineEnd() {
    String before = words.toString().stripTrailing();
    if (words.length() > before.length() && words.substring(before.length()).indexOf('\n') >= 0) {
      close();
    } else {
      words.append('\n');
    }
  }

  private static boolean isRaised(Element element) {
    return element.normalName().equals("sup") || element.attr("epub:type").equals("noteref");
  }

  /** The number that a reader sees before an item of a numbered list. */
  private static String label(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol") || list.attr("style").contains("none")) {
      return "";
    }
    String first = list.attr("start").matches("\\d{1,6}") ? list.attr("start") : "1";
    int number = Integer.parseInt(first);
    for (Element other = item.previousElementSibling();
        other != null;
        other = other.previousElementSibling()) {
      number += other.normalName().equals("li") ? 1 : 0;
    }
    return number + ". ";
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private void end(Element element) {
    switch (element.normalName()) {
      case "a" -> links--;
      case "q" -> words.append('”');
      case "td", "th" -> close();
      default -> {} // what only groups others
    }
    raised -= isRaised(element) ? 1 : 0;
    if (element.isBlock()) {
      close();
    }
    preformatted -= element.normalName().equals("pre") ? 1 : 0;
  }

  private void close() {
    String block = words.toString().strip();
    if (!block.isEmpty()) {
      blocks.add(new Block(block, linked, heading, List.of()));
      heading = false;
    }
    words.setLength(0);
    linked = 0;
  }
}
