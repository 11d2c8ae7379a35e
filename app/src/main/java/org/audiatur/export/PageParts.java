package org.audiatur.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page's own files, put together in the order of a list such as {@code dossier/parts.txt}. Line
 * ends are made {@code \n}: hashes count them. Strings of one language may stand in several files.
 */
final class PageParts {

  private static final String FOLDER = "/dossier/";

  /** Libraries are taken from their jars, each in one file of its own. */
  private static final String LIBRARIES = "webjars/";

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

  /** The parts of {@code dossier.html}. */
  static PageParts load() {
    return load("parts.txt", "template.html");
  }

  /**
   * @param list names the files of a page, one a line
   * @param template the page with its gaps
   */
  static PageParts load(String list, String template) {
    List<String> names =
        resource(list).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    String style =
        names.stream()
            .filter(name -> name.endsWith(".css"))
            .map(PageParts::resource)
            .collect(Collectors.joining());
    PageScript script = new PageScript();
    names.stream().filter(name -> name.endsWith(".js")).forEach(name -> add(name, script));
    return new PageParts(
        new PageTemplate(resource(template)), style, script.text(), strings(names));
  }

  /** A library keeps its licence beside it in the page. */
  private static void add(String name, PageScript script) {
    if (name.startsWith(LIBRARIES)) {
      String folder = name.substring(0, name.indexOf("/dist/"));
      script.addLibrary(
          stem(name).replace(".min", ""), resource(folder + "/LICENSE"), resource(name));
    } else {
      script.add(stem(name), resource(name));
    }
  }

  private static Map<String, String> strings(List<String> names) {
    Map<String, Map<String, @Nullable Object>> tables = new LinkedHashMap<>();
    names.stream()
        .filter(name -> name.endsWith(".json"))
        .forEach(
            name ->
                tables
                    .computeIfAbsent(stem(name), language -> new LinkedHashMap<>())
                    .putAll(JsonReader.object(resource(name))));
    Map<String, String> strings = new LinkedHashMap<>();
    tables.forEach((language, table) -> strings.put(language, Json.line(table)));
    return strings;
  }

  private static String stem(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
  }

  private static String resource(String name) {
    String file = (name.startsWith(LIBRARIES) ? "/META-INF/resources/" : FOLDER) + name;
    try (InputStream in = PageParts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program lacks its file " + file + ". Maybe build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("The program's file " + file + " cannot be read", e);
    }
  }

  /** Writes the page; what stands in {@code {{data}}} is the caller's. */
  void write(PageTemplate.Slot data, Appendable out) throws IOException {
    template.fill(
        Map.of(
            "policy", page -> page.append(policy()),
            "style", page -> page.append(style),
            "script", page -> page.append(script),
            "data", data),
        out);
  }

  /** The strings of every language, each in a block that no browser runs. */
  void writeStrings(Appendable out) throws IOException {
    for (Map.Entry<String, String> language : strings.entrySet()) {
      EmbeddedJson.block("data-language=\"" + language.getKey() + "\"", language.getValue(), out);
    }
  }

  /** One script and one style sheet, by their hashes; nothing else may be loaded, run or sent. */
  String policy() {
    return String.join(
        "; ",
        List.of(
            "default-src 'none'",
            "script-src " + hash(script),
            "style-src " + hash(style),
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'"));
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
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
