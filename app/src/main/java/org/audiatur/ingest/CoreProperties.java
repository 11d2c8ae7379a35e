package org.audiatur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Title, author and day as office documents and books keep them, by the Dublin Core. */
final class CoreProperties extends Markup {

  private final Map<String, String> values = new TreeMap<>();
  private final StringBuilder words = new StringBuilder();

  /** What a part of an archive declares; nothing where there is no such part. */
  static Declared of(Archive archive, String part) throws IOException, UnreadableException {
    if (!archive.has(part)) {
      return Declared.nothing();
    }
    CoreProperties properties = new CoreProperties();
    try (InputStream bytes = archive.part(part)) {
      properties.walk(bytes, part);
    }
    return properties.declared();
  }

  private Declared declared() {
    @Nullable String written = first("date", "created", "creation-date");
    return new Declared(values.get("title"), first("creator", "initial-creator"), written);
  }

  private @Nullable String first(String... names) {
    for (String name : names) {
      if (values.containsKey(name)) {
        return values.get(name);
      }
    }
    return null;
  }

  @Override
  boolean start(String element, Attributes attributes) {
    words.setLength(0);
    return true;
  }

  @Override
  void end(String element) {
    String value = words.toString().strip();
    if (!value.isEmpty()) {
      values.merge(
          element, value, (one, other) -> element.equals("creator") ? one + ", " + other : one);
    }
    words.setLength(0);
  }

  @Override
  void text(String some) {
    words.append(some);
  }
}
