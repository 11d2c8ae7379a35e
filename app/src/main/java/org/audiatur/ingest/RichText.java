package org.audiatur.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An RTF document: its text, tables and notes; deleted and hidden text, pictures, heads and feet
 * are passed over. Bytes are read by the code page of their font, or of the document. Costs time
 * linear in the file.
 */
final class RichText {

  /** Groups whose words are not the text's. */
  private static final Set<String> DESTINATIONS =
      Set.of(
          "stylesheet",
          "colortbl",
          "pict",
          "object",
          "info",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "fldinst",
          "listtable",
          "nonshppict",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "themedata",
          "colorschememapping",
          "latentstyles",
          "datastore",
          "annotation",
          "atnid",
          "atnauthor",
          "bkmkstart",
          "bkmkend",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "mmathPr",
          "listpicture",
          "filetbl",
          "userprops",
          "private",
          "template",
          "xe",
          "tc",
          "sp",
          "do");

  /** Groups that old programs may pass over, and that hold words all the same. */
  private static final Set<String> OPTIONAL =
      Set.of("shpinst", "shptxt", "shppict", "pntxta", "pntxtb", "cs", "ts", "ds");

  private final String file;
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final Deque<RichState> groups = new ArrayDeque<>();
  private final RichWords words = new RichWords();
  private RichState state = new RichState();
  private Charset page = Charset.forName("windows-1252");
  private int position;
  private int unicodeLeft;

  private RichText(String file) {
    this.file = file;
  }

  static Extract read(byte[] bytes) throws UnreadableException {
    RichText text = new RichText(new String(bytes, StandardCharsets.ISO_8859_1));
    text.walk();
    return Extract.of(text.words.text(), Format.RTF.label(), Declared.nothing());
  }

  private void walk() throws UnreadableException {
    while (position < file.length()) {
      char c = file.charAt(position++);
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n', '\0' -> {} // only for the eyes of programmers
        default -> literal(c);
      }
    }
  }

  private void open() throws UnreadableException {
    if (groups.size() >= Bounds.DEPTH) {
      throw new UnreadableException(
          "nests more than "
              + Bounds.DEPTH
              + " groups at byte "
              + position
              + ". Maybe save it again from the program that wrote it");
    }
    groups.push(state);
    state = state.copy();
    unicodeLeft = 0;
  }

  private void close() {
    if (state.beginsNote) {
      words.endNote();
    }
    state = groups.isEmpty() ? new RichState() : groups.pop();
    unicodeLeft = 0;
  }

  private void literal(char c) {
    if (unicodeLeft > 0) {
      unicodeLeft--;
    } else if (c < 0x80) {
      say(Character.toString(c));
    } else {
      bytes(List.of((byte) c));
    }
  }

  private void control() {
    if (position >= file.length()) {
      return;
    }
    char c = file.charAt(position);
    if (isLetter(c)) {
      word();
      return;
    }
    position++;
    switch (c) {
      case '\'' -> hexBytes();
      case '*' -> state.optional = true;
      case '~' -> say("\u00A0");
      case '-' -> say("\u00AD");
      case '_' -> say("\u2011");
      case '\r', '\n' -> paragraph();
      case '{', '}', '\\' -> say(Character.toString(c));
      default -> {} // a sign of the index, or none
    }
  }

  private void word() {
    int start = position;
    while (position < file.length() && isLetter(file.charAt(position))) {
      position++;
    }
    String name = file.substring(start, position);
    int from = position;
    if (position < file.length() && file.charAt(position) == '-') {
      position++;
    }
    while (position < file.length() && isDigit(file.charAt(position)) && position - from < 10) {
      position++;
    }
    String figures = file.substring(from, position);
    boolean valued = !figures.isEmpty() && !figures.equals("-");
    if (position < file.length() && file.charAt(position) == ' ') {
      position++;
    }
    act(
        name,
        valued ? (int) Math.clamp(Long.parseLong(figures), -1_000_000_000L, 1_000_000_000L) : -1,
        valued);
  }

  private void act(String name, int value, boolean valued) {
    if (DESTINATIONS.contains(name)) {
      state.unread = true;
      return;
    }
    boolean starred = state.optional;
    state.optional = false;
    switch (name) {
      case "par", "sect" -> paragraph();
      case "line" -> say("\n");
      case "page" -> words.page(state);
      case "tab" -> say("\t");
      case "cell", "nestcell" -> words.cell(state);
      case "row", "nestrow" -> words.row(state);
      case "u" -> unicode(value);
      case "uc" -> state.unicodeBytes = Math.clamp(value, 0, 8);
      case "bin" -> position = (int) Math.min(file.length(), (long) position + Math.max(value, 0));
      case "footnote" -> beginNote();
      case "chftn" -> words.mark(state);
      case "super" -> state.raised = value != 0;
      case "nosupersub" -> state.raised = false;
      case "v", "deleted" -> state.hidden = !valued || value != 0;
      case "plain" -> plain();
      case "ansicpg" -> page = charset(value, page);
      case "mac" -> page = charset(10000, page);
      case "pc", "pca" -> page = Charset.forName("IBM850");
      case "fonttbl" -> state.fontTable = true;
      case "f" -> font(value);
      case "fcharset" -> fontSet(value);
      default -> otherWord(name, starred);
    }
  }

  private void otherWord(String name, boolean starred) {
    String sign = RichSigns.of(name);
    if (sign != null) {
      say(sign);
    } else if (starred && !OPTIONAL.contains(name)) {
      state.unread = true;
    }
  }

  private void plain() {
    state.raised = false;
    state.hidden = false;
  }

  private void font(int number) {
    state.font = number;
    state.charset = fonts.get(number);
  }

  private void fontSet(int set) {
    if (state.fontTable) {
      Charset known = RichSigns.charsetOfFont(set);
      if (known != null) {
        fonts.put(state.font, known);
      }
    }
  }

  private void beginNote() {
    if (!state.isSilent()) {
      state.beginsNote = true;
      words.beginNote();
    }
  }

  private void paragraph() {
    if (!state.isSilent()) {
      words.paragraph();
    }
  }

  private void unicode(int value) {
    say(Character.toString((char) value));
    unicodeLeft = state.unicodeBytes;
  }

  /** Bytes running are read together: a letter may have two. */
  private void hexBytes() {
    List<Byte> bytes = new ArrayList<>();
    position -= 2;
    while (file.startsWith("\\'", position) && position + 4 <= file.length()) {
      int value = hex(position + 2);
      position += 4;
      if (unicodeLeft > 0) {
        unicodeLeft--;
      } else if (value >= 0) {
        bytes.add((byte) value);
      }
    }
    position = Math.max(position, 0);
    if (file.startsWith("\\'", position)) {
      position = file.length();
    }
    bytes(bytes);
  }

  private int hex(int at) {
    int high = Character.digit(file.charAt(at), 16);
    int low = Character.digit(file.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private void bytes(List<Byte> some) {
    byte[] bytes = new byte[some.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = some.get(i);
    }
    Charset own = state.charset;
    say((own != null ? own : page).decode(ByteBuffer.wrap(bytes)).toString());
  }

  private void say(String some) {
    if (!state.isSilent()) {
      words.say(state.raised ? Raised.of(some) : some);
    }
  }

  private static Charset charset(int codePage, Charset otherwise) {
    Charset known = RichSigns.charsetOfPage(codePage);
    return known != null ? known : otherwise;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
