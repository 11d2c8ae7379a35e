package org.audiatur.bench.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiatur.text.Span;

/**
 * A text with its expressions of time marked by {@code TIMEX2} or {@code TIMEX3}: what stands
 * between {@code <TEXT>} and {@code </TEXT>}, the marks taken out.
 *
 * @param name of the file
 * @param text without marks
 * @param timexes in text order, inner ones after outer ones
 */
public record TimexFile(String name, String text, List<Timex> timexes) {

  private static final Pattern TAG = Pattern.compile("<(/?)TIMEX[23]\\b([^>]*)>|&(\\w+);");
  private static final Pattern VALUE = Pattern.compile("\\bval(?:ue)?=\"([^\"]*)\"");
  private static final Pattern SET =
      Pattern.compile("\\bset=\"YES\"|\\btype=\"SET\"", Pattern.CASE_INSENSITIVE);

  public TimexFile {
    timexes = List.copyOf(timexes);
  }

  /** All marked files of a folder, by name. */
  static List<TimexFile> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<TimexFile> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".key.xml")).sorted().toList()) {
        all.add(parse(file.getFileName().toString(), body(Files.readString(file))));
      }
      return all;
    }
  }

  private static String body(String xml) {
    return xml.substring(xml.indexOf("<TEXT>") + "<TEXT>".length(), xml.lastIndexOf("</TEXT>"));
  }

  private record Open(int start, String attributes) {}

  /** A text with marks in it. */
  public static TimexFile parse(String name, String marked) {
    StringBuilder text = new StringBuilder();
    List<Timex> timexes = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(marked);
    int done = 0;
    while (tag.find()) {
      text.append(marked, done, tag.start());
      done = tag.end();
      if (tag.group(3) != null) {
        text.append(character(tag.group(3)));
      } else if (tag.group(1).isEmpty()) {
        open.push(new Open(text.length(), tag.group(2)));
      } else {
        Open begun = open.pop();
        timexes.add(timex(Span.of(begun.start(), text.length()), begun.attributes()));
      }
    }
    text.append(marked.substring(done));
    timexes.sort(
        Comparator.comparing((Timex t) -> t.span().start()).thenComparing(t -> -t.span().end()));
    return new TimexFile(name, text.toString(), timexes);
  }

  private static String character(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> "&" + name + ";";
    };
  }

  private static Timex timex(Span span, String attributes) {
    Matcher value = VALUE.matcher(attributes);
    return new Timex(
        span,
        value.find() ? value.group(1).strip().toUpperCase(Locale.ROOT) : "",
        SET.matcher(attributes).find());
  }
}
