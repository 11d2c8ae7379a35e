package org.audiatur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An EPUB book: its chapters in the order of reading, without its table of contents. */
final class Book {

  private Book() {}

  static Extract read(Archive archive) throws IOException, UnreadableException {
    check(archive);
    String packing = packing(archive);
    Contents book = new Contents();
    walk(archive, packing, book);
    Prose prose = new Prose();
    for (String chapter : book.chapters()) {
      String part = resolved(packing, chapter);
      if (archive.has(part)) {
        WebPage.readChapter(archive.bytes(part), prose);
      }
    }
    return Extract.of(prose.text(), Format.EPUB.label(), CoreProperties.of(archive, packing));
  }

  private static void check(Archive archive) throws IOException, UnreadableException {
    String rights = "META-INF/encryption.xml";
    boolean locked =
        archive.has("META-INF/rights.xml")
            || archive.has(rights)
                && !new String(archive.bytes(rights), StandardCharsets.UTF_8)
                    .contains("obfuscation");
    if (locked) {
      throw new UnreadableException(
          "is an EPUB book that its publisher has locked. Maybe there is a copy without copy protection");
    }
  }

  private static String packing(Archive archive) throws IOException, UnreadableException {
    Container container = new Container();
    if (archive.has("META-INF/container.xml")) {
      walk(archive, "META-INF/container.xml", container);
    }
    String path = container.path;
    if (path == null || !archive.has(path)) {
      throw new UnreadableException(
          "is an EPUB book without its list of chapters (META-INF/container.xml leads nowhere). Maybe it was cut off when it was copied");
    }
    return path;
  }

  private static void walk(Archive archive, String part, Markup markup)
      throws IOException, UnreadableException {
    try (InputStream bytes = archive.part(part)) {
      markup.walk(bytes, part);
    }
  }

  /** A path beside another one. */
  private static String resolved(String beside, String path) {
    String plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    Path parent = Path.of("/" + beside).resolveSibling(plain).normalize();
    return parent.toString().substring(1).replace('\\', '/');
  }

  private static final class Container extends Markup {

    private @Nullable String path;

    @Override
    boolean start(String element, Attributes attributes) {
      if (element.equals("rootfile") && path == null) {
        path = attributes.get("full-path");
      }
      return true;
    }

    @Override
    void end(String element) {}

    @Override
    void text(String words) {}
  }

  /** The files of the book and the order in which they are read. */
  private static final class Contents extends Markup {

    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();

    List<String> chapters() {
      return order.stream().filter(files::containsKey).map(files::get).distinct().toList();
    }

    @Override
    boolean start(String element, Attributes attributes) {
      if (element.equals("item")) {
        item(attributes);
      } else if (element.equals("itemref")) {
        order.add(attributes.get("idref", ""));
      }
      return true;
    }

    private void item(Attributes attributes) {
      boolean page = attributes.get("media-type", "").contains("html");
      boolean contents = (" " + attributes.get("properties", "") + " ").contains(" nav ");
      if (page && !contents) {
        files.put(attributes.get("id", ""), attributes.get("href", ""));
      }
    }

    @Override
    void end(String element) {}

    @Override
    void text(String words) {}
  }
}
