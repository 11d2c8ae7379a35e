package org.audiatur.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.audiatur.text.Span;

/**
 * Finds quotations: «…», “…”, „…“ and "…", nested, inside one paragraph or over several where each
 * further paragraph opens the quotation anew. A mark without its partner quotes nothing. Costs time
 * linear in the text.
 */
final class Quotations {

  private static final Map<Character, String> CLOSERS =
      Map.of('«', "»", '“', "”", '„', "“”", '‹', "›", '"', "\"");
  private static final String CLOSING = "»”“›\"";

  private record Open(int position, char mark) {}

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private Quotations(String text) {
    this.text = text;
  }

  static List<Quotation> find(String text, List<Span> paragraphs) {
    Quotations quotations = new Quotations(text);
    paragraphs.forEach(quotations::scan);
    quotations.found.sort(Comparator.comparing(Quotation::span));
    return Collections.unmodifiableList(quotations.found);
  }

  private void scan(Span paragraph) {
    boolean goesOn = !open.isEmpty() && text.charAt(paragraph.start()) == open.peekLast().mark();
    if (!goesOn) {
      open.clear();
    }
    for (int i = paragraph.start() + (goesOn ? 1 : 0); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (CLOSING.indexOf(c) >= 0 && closes(c, i)) {
        close(i);
      } else if (opens(c, i)) {
        open.push(new Open(i, c));
      }
    }
  }

  private boolean closes(char mark, int position) {
    return open.stream().anyMatch(o -> CLOSERS.getOrDefault(o.mark(), "").indexOf(mark) >= 0)
        && (mark != '"' || !looksOpening(position))
        && (mark != '“' || open.stream().anyMatch(o -> o.mark() == '„'));
  }

  private boolean opens(char mark, int position) {
    return CLOSERS.containsKey(mark) && (mark != '"' || looksOpening(position));
  }

  /** A straight mark opens after a blank or bracket and before a letter or figure. */
  private boolean looksOpening(int position) {
    boolean after = position == 0 || " \n\t([{—–-«“".indexOf(text.charAt(position - 1)) >= 0;
    return after
        && position + 1 < text.length()
        && !Character.isWhitespace(text.charAt(position + 1));
  }

  private void close(int position) {
    char mark = text.charAt(position);
    while (CLOSERS.getOrDefault(open.peek().mark(), "").indexOf(mark) < 0) {
      open.pop();
    }
    Open from = open.pop();
    Span span = Span.of(from.position(), position + 1);
    found.add(new Quotation(span, Span.of(from.position() + 1, position), open.size() + 1));
  }
}
