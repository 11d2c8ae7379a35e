package org.audiatur.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page's own files, put together in the order of {@code dossier/parts.txt}. Line ends are made
 * {@code \n}: hashes count them.
 */
final class PageParts {

  private static final String FOLDER = "/dossier/";

  private final PageTemplate template;
  private final String style;
  private final String script;
  private final Map<String, String> strings;

  private PageParts(
      PageTemplate template, String style, String script, Map<String, String> strings) {
    this.template = template;
    this.style = style;
    this.script = script;
    this.strings = strings;
  }

  static PageParts load() {
    List<String> names =
        resource("parts.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    String style =
        names.stream()
            .filter(name -> name.endsWith(".css"))
            .map(PageParts::resource)
            .collect(Collectors.joining());
    PageScript script = new PageScript();
    names.stream()
        .filter(name -> name.endsWith(".js"))
        .forEach(name -> script.add(stem(name), resource(name)));
    Map<String, String> strings = new LinkedHashMap<>();
    names.stream()
        .filter(name -> name.endsWith(".json"))
        .forEach(name -> strings.put(stem(name), Json.line(JsonReader.object(resource(name)))));
    return new PageParts(
        new PageTemplate(resource("template.html")), style, script.text(), strings);
  }

  private static String stem(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
  }

  private static String resource(String name) {
    try (InputStream in = PageParts.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program lacks its file " + FOLDER + name + ". Maybe build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("The program's file " + FOLDER + name + " cannot be read", e);
    }
  }

  PageTemplate template() {
    return template;
  }

  String style() {
    return style;
  }

  String script() {
    return script;
  }

  /** The strings of each language, by its code, as one line of JSON. */
  Map<String, String> strings() {
    return strings;
  }
}
