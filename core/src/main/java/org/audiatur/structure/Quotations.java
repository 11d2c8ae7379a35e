package org.audiatur.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations: «…», “…”, „…“, ‚…‘, ‘…’ and "…", nested, inside one paragraph or over several:
 * where each further paragraph opens the quotation anew, or where a colon or a paragraph's start
 * leads it in and a paragraph's end closes it. A mark without its partner quotes nothing;
 * apostrophes and inches are no marks. Costs time linear in the text.
 */
final class Quotations {

  private static final int DEEPEST = 6;
  private static final int MOST_PARAGRAPHS = 12;
  private static final Map<Character, String> CLOSERS =
      Map.of('«', "»", '“', "”", '„', "“”", '‹', "›", '"', "\"", '‚', "‘’", '‘', "’");
  private static final String CLOSING = "»”“›\"‘’";
  private static final Pattern TAIL =
      Pattern.compile("[.,;…!?)\\s]*(?:[\\[(][^\\[\\]()]{1,200}[\\])])?[.,;…]*\\s*");

  private record Open(int position, char mark) {}

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Open pending;
  private int paragraphsPending;

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
    Open outermost = open.peekLast();
    boolean goesOn = outermost != null && text.charAt(paragraph.start()) == outermost.mark();
    if (!goesOn) {
      suspend();
    }
    for (int i = paragraph.start() + (goesOn ? 1 : 0); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (CLOSING.indexOf(c) >= 0 && closes(c, i)) {
        close(i);
      } else if (opens(c, i)) {
        push(new Open(i, c));
      } else if (open.isEmpty() && pending != null && endsPending(c, i, paragraph)) {
        add(pending, i, 1);
        pending = null;
      }
    }
  }

  /** What a paragraph leaves open may be closed by a later one, if something leads it in. */
  private void suspend() {
    Open last = open.peekLast();
    if (last != null) {
      pending = last.mark() != '"' && isLedIn(last.position()) ? last : null;
      paragraphsPending = 0;
    } else if (++paragraphsPending > MOST_PARAGRAPHS) {
      pending = null;
    }
    open.clear();
  }

  private boolean isLedIn(int position) {
    int before = position - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || text.charAt(before) == ':' || text.charAt(before) == '\n';
  }

  private boolean endsPending(char mark, int position, Span paragraph) {
    return pending != null
        && CLOSERS.getOrDefault(pending.mark(), "").indexOf(mark) >= 0
        && paragraph.end() - position < 220
        && TAIL.matcher(text).region(position + 1, paragraph.end()).matches();
  }

  private boolean closes(char mark, int position) {
    return open.stream().anyMatch(o -> CLOSERS.getOrDefault(o.mark(), "").indexOf(mark) >= 0)
        && (mark != '"' || !looksOpening(position))
        && (mark != '’' || !isLetter(position + 1))
        && (mark != '“' || open.stream().anyMatch(o -> o.mark() == '„'));
  }

  private boolean opens(char mark, int position) {
    boolean careful = mark == '"' || mark == '‘' || mark == '‚';
    return CLOSERS.containsKey(mark) && (!careful || looksOpening(position));
  }

  private boolean isLetter(int position) {
    return position < text.length() && Character.isLetter(text.charAt(position));
  }

  /** A mark opens after a blank or bracket and before a letter or figure. */
  private boolean looksOpening(int position) {
    boolean after = position == 0 || " \n\t([{—–-«“".indexOf(text.charAt(position - 1)) >= 0;
    return after
        && position + 1 < text.length()
        && !Character.isWhitespace(text.charAt(position + 1));
  }

  /** Of too many open marks the oldest have lost their partners. */
  private void push(Open mark) {
    open.push(mark);
    if (open.size() > DEEPEST) {
      open.removeLast();
    }
  }

  private void close(int position) {
    char mark = text.charAt(position);
    while (CLOSERS.getOrDefault(open.element().mark(), "").indexOf(mark) < 0) {
      open.pop();
    }
    Open from = open.pop();
    add(from, position, open.size() + 1);
  }

  private void add(Open from, int position, int depth) {
    Span span = Span.of(from.position(), position + 1);
    found.add(
        new Quotation(span, Span.of(from.position() + 1, position), depth, Languages.UNKNOWN));
  }
}
