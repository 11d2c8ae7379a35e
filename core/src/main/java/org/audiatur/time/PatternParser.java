package org.audiatur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the patterns of {@code time-patterns.txt}. */
final class PatternParser {

  private final String source;
  private final String[] words;
  private final Map<String, Pattern> macros;
  private int at;

  private PatternParser(String source, Map<String, Pattern> macros) {
    this.source = source;
    this.macros = macros;
    words =
        source
            .replace("[!", " [! ")
            .replace("]", " ] ")
            .replaceAll("\\[(?!!)", " [ ")
            .replaceAll("(?<=[^ ])\\?(?=( |$))", " ?")
            .strip()
            .split(" +");
  }

  /**
   * @param macros by name with the dollar sign
   */
  static Pattern parse(String source, Map<String, Pattern> macros) {
    PatternParser parser = new PatternParser(source, macros);
    Pattern whole = parser.choice();
    if (parser.at < parser.words.length) {
      throw parser.malformed("a bracket is closed that was not opened");
    }
    return whole;
  }

  private Pattern choice() {
    List<Pattern> parts = new ArrayList<>();
    parts.add(sequence());
    while (peek().equals("|")) {
      at++;
      parts.add(sequence());
    }
    return parts.size() == 1 ? parts.getFirst() : new Pattern.Choice(parts);
  }

  private Pattern sequence() {
    List<Pattern> parts = new ArrayList<>();
    while (at < words.length && !peek().equals("|") && !peek().equals(")") && !peek().equals("]")) {
      Pattern part = single();
      while (peek().equals("?")) {
        at++;
        part = new Pattern.Optional(part);
      }
      parts.add(part);
    }
    return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(parts);
  }

  private Pattern single() {
    String word = words[at++];
    return switch (word) {
      case "(" -> closed(")", choice());
      case "[" -> new Pattern.Around(closed("]", choice()), false);
      case "[!" -> new Pattern.Around(closed("]", choice()), true);
      case "/", "=" -> new Pattern.Split();
      default -> named(word);
    };
  }

  private Pattern named(String word) {
    if (word.startsWith("'") && word.endsWith("'") && word.length() > 2) {
      return new Pattern.Literal(word.substring(1, word.length() - 1));
    }
    if (word.startsWith("$")) {
      Pattern macro = macros.get(word);
      if (macro == null) {
        throw malformed("no macro " + word + " stands above it");
      }
      return macro;
    }
    if (!word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
      throw malformed("\"" + word + "\" is neither a class nor in quotes");
    }
    return new Pattern.Word(word);
  }

  private Pattern closed(String bracket, Pattern inner) {
    if (!peek().equals(bracket)) {
      throw malformed("\"" + bracket + "\" is missing");
    }
    at++;
    return inner;
  }

  private String peek() {
    return at < words.length ? words[at] : "";
  }

  private IllegalArgumentException malformed(String problem) {
    return new IllegalArgumentException(
        "time-patterns: the pattern \""
            + source
            + "\" cannot be read: "
            + problem
            + ". Maybe see the head of the file for how patterns are written.");
  }
}
