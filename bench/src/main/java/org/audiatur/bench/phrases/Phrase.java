package org.audiatur.bench.phrases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.audiatur.text.Span;

/**
 * One sentence and what it says, in the notation of the annotators: {@code {agent The weavers}
 * [uprising struck] work}. Square brackets hold the word of a claim behind its type (and {@code
 * :modality} where it is not asserted), braces a role behind its name; a role belongs to the first
 * claim. Marks may stand inside one another.
 *
 * @param text the sentence without its marks
 * @param claims what it says, in text order; none where it says nothing
 * @param roles those of the first claim, in text order
 */
record Phrase(String text, List<Marked> claims, List<Marked> roles) {

  /**
   * A marked stretch.
   *
   * @param name the type of a claim, with its modality, or the name of a role
   */
  record Marked(String name, Span span) {

    String type() {
      return name.replaceFirst(":.*", "");
    }

    String modality() {
      return name.contains(":") ? name.replaceFirst(".*:", "") : "asserted";
    }
  }

  private record Open(char close, String name, int start) {}

  Phrase {
    claims = List.copyOf(claims);
    roles = List.copyOf(roles);
  }

  /** The sentences of a file, one a line; lines that begin with # or = are no sentences. */
  static List<Phrase> in(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("="))
        .map(Phrase::of)
        .toList();
  }

  static Phrase of(String line) {
    StringBuilder text = new StringBuilder();
    List<Marked> claims = new ArrayList<>();
    List<Marked> roles = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '[' || c == '{') {
        int space = line.indexOf(' ', i);
        open.push(new Open(c == '[' ? ']' : '}', line.substring(i + 1, space), text.length()));
        i = space;
      } else if (c == ']' || c == '}') {
        if (open.isEmpty() || open.peek().close() != c) {
          throw new IllegalArgumentException(line + ": " + c + " closes nothing");
        }
        Open mark = open.pop();
        Marked marked = new Marked(mark.name(), Span.of(mark.start(), text.length()));
        (c == ']' ? claims : roles).add(marked);
      } else {
        text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(line + ": " + open.peek().name() + " is not closed");
    }
    return new Phrase(text.toString(), claims, roles);
  }
}
