package org.audiatur.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins ECMAScript modules into one script, because a page opened from disk may not import files.
 * Each module becomes a function of its own scope whose exports are kept by name; an import takes
 * them from there. Only the plain forms are understood ({@code import {a, b} from './c.js';} and
 * {@code export} before a declaration), and a module must come after those it imports: anything
 * else is an error here, not in the browser.
 */
final class PageScript {

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{([\\w,\\s]+)} from '\\./([\\w-]+)\\.js';$");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export ((?:async )?(?:function|class|const) (\\w+))");
  private static final Pattern EXPORT_OF_LIBRARY = Pattern.compile("[;,{(]\\w\\.(\\w+)=");
  private static final Pattern LEFT_OVER = Pattern.compile("(?m)^(?:import|export)\\b.*$");
  private static final Pattern ENDS_SCRIPT = Pattern.compile("(?i)</script|<!--");

  private final Map<String, TreeSet<String>> exports = new LinkedHashMap<>();
  private final StringBuilder script = new StringBuilder("const modules = {};\n");

  void add(String name, String source) {
    String body =
        IMPORT.matcher(source).replaceAll(use -> Matcher.quoteReplacement(imported(name, use)));
    TreeSet<String> names = new TreeSet<>();
    body =
        EXPORT
            .matcher(body)
            .replaceAll(
                declaration -> {
                  names.add(declaration.group(2));
                  return Matcher.quoteReplacement(declaration.group(1));
                });
    check(name, body);
    exports.put(name, names);
    script.append("modules['").append(name).append("'] = (() => {\n").append(body);
    script.append("return {").append(String.join(", ", names)).append("};\n})();\n");
  }

  /**
   * Takes in a library written for scripts of any kind (UMD): it finds the libraries before it
   * where such a script would look for them, and leaves nothing outside its own scope.
   */
  void addLibrary(String name, String licence, String source) {
    TreeSet<String> names = new TreeSet<>();
    EXPORT_OF_LIBRARY.matcher(source).results().forEach(found -> names.add(found.group(1)));
    check(name, licence + source);
    if (licence.contains("*/")) {
      throw new IllegalStateException(name + ": its licence would end the comment that holds it");
    }
    exports.put(name, names);
    script.append("/* ").append(name).append("\n").append(licence).append("*/\n");
    script.append("modules['").append(name).append("'] = (() => {\n");
    script.append("const exports = {};\nconst module = {exports};\n");
    script.append("const require = name => modules[name];\n").append(source);
    script.append("\nreturn exports;\n})();\n");
  }

  private String imported(String name, MatchResult use) {
    TreeSet<String> known = exports.get(use.group(2));
    String names = String.join(", ", use.group(1).strip().split("\\s*,\\s*"));
    for (String wanted : names.split(", ")) {
      if (known == null || !known.contains(wanted)) {
        throw new IllegalStateException(
            name
                + ".js imports "
                + wanted
                + " from "
                + use.group(2)
                + ".js, which comes later or does not export it. Maybe mend dossier/parts.txt");
      }
    }
    return "const {" + names + "} = modules['" + use.group(2) + "'];";
  }

  private static void check(String name, String body) {
    Matcher left = LEFT_OVER.matcher(body);
    if (left.find()) {
      throw new IllegalStateException(name + ".js: this form is not understood: " + left.group());
    }
    if (ENDS_SCRIPT.matcher(body).find()) {
      throw new IllegalStateException(
          name + ".js holds characters that would end its script element");
    }
  }

  String text() {
    return script.toString();
  }
}
