package org.audiatur.ingest;

import java.util.Set;

/** The words of runs in a Word document, as the elements of the file give them. */
final class WordRun {

  private static final Set<String> NOT_READ =
      Set.of("moveFrom", "Fallback", "instrText", "delText", "delInstrText", "annotationRef");

  private final StringBuilder words = new StringBuilder();
  private boolean inText;
  private boolean inRun;
  private boolean hidden;
  private boolean raised;

  String words() {
    return words.toString();
  }

  void clear() {
    words.setLength(0);
  }

  /** Adds words as they are. */
  void say(String some) {
    words.append(some);
  }

  /** False for what is not to be read. */
  boolean start(String element, Markup.Attributes attributes) {
    switch (element) {
      case "r" -> {
        inRun = true;
        hidden = false;
        raised = false;
      }
      case "t" -> inText = true;
      case "vanish" -> hidden = inRun && isOn(attributes);
      case "vertAlign" -> raised = inRun && attributes.get("val", "").equals("superscript");
      default -> sign(element, attributes);
    }
    return !NOT_READ.contains(element) && !element.equals("del");
  }

  private void sign(String element, Markup.Attributes attributes) {
    switch (element) {
      case "tab", "ptab" -> say(inRun ? "\t" : "");
      case "br" -> say(attributes.get("type", "").equals("page") ? "\f" : "\n");
      case "cr" -> say("\n");
      case "noBreakHyphen" -> say("\u2011");
      case "softHyphen" -> say("\u00AD");
      case "sym" -> say(symbol(attributes.get("char", "")));
      default -> {} // what has no words
    }
  }

  void end(String element) {
    if (element.equals("t")) {
      inText = false;
    } else if (element.equals("r")) {
      inRun = false;
    }
  }

  void text(String some) {
    if (inText && !hidden) {
      say(raised ? Raised.of(some) : some);
    }
  }

  private static boolean isOn(Markup.Attributes attributes) {
    return !Set.of("0", "false", "off").contains(attributes.get("val", "1"));
  }

  /** A sign of a font of signs; those of the private block stand where ASCII does. */
  private static String symbol(String hex) {
    if (!hex.matches("[0-9A-Fa-f]{2,5}")) {
      return "";
    }
    int sign = Integer.parseInt(hex, 16);
    int plain = sign >= 0xF020 && sign <= 0xF0FF ? sign - 0xF000 : sign;
    return Character.toString(plain);
  }
}
