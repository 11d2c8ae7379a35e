package org.audiatur.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What more frames cost: the same text read with the frames as they are and with each once, or
 * three times, more under lemmas that no text has. All states are read in turns in one run, the
 * best of each is told. {@code FrameScale [SECONDS [LANGUAGE…]]}, with as many seconds of processor
 * time for each language as it takes to be warm.
 */
public final class FrameScale {

  private static final Path FIELD = Path.of("core/src/main/resources/field/war-and-politics");
  private static final List<String> LANGUAGES = List.of("ru", "uk", "en");
  private static final int[] TIMES = {1, 2, 4};

  /** No word of any of the languages begins so. */
  private static final String NEVER = "ьь";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<Function<String, long[]>> states = new ArrayList<>();
  private final List<Integer> triggers = new ArrayList<>();
  private int lines;

  private FrameScale() {}

  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    int seconds = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
    FrameScale scale = new FrameScale();
    for (int times : TIMES) {
      scale.load(times);
    }
    scale.out.println("     triggers (in lines of frames)   claims   ns/token for claims alone");
    for (String language : arguments.length < 2 ? LANGUAGES : asked(arguments)) {
      scale.measure(language, Prose.text(language, 50_000, 1), seconds * 1_000_000_000L);
    }
  }

  private static List<String> asked(String[] arguments) {
    return List.of(arguments).subList(1, arguments.length);
  }

  /** Loads the engine once more, with other frames before its own on its class path. */
  private void load(int times) throws IOException, ReflectiveOperationException {
    Path folder = Files.createTempDirectory("frames");
    lines = 0;
    for (String language : LANGUAGES) {
      repeat(language, times, folder);
    }
    triggers.add(lines);
    @SuppressWarnings("unchecked")
    Function<String, long[]> state =
        (Function<String, long[]>)
            new URLClassLoader(classPath(folder), ClassLoader.getPlatformClassLoader())
                .loadClass("org.audiatur.bench.ClaimEffort")
                .getConstructor()
                .newInstance();
    states.add(state);
  }

  private void repeat(String language, int times, Path folder) throws IOException {
    Path from = FIELD.resolve(language).resolve("frames");
    Path to = folder.resolve("field/war-and-politics").resolve(language).resolve("frames");
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        List<String> repeated = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
          repeated.add(line);
          repeated.addAll(others(line, times));
        }
        Files.write(to.resolve(file.getFileName().toString()), repeated);
      }
    }
  }

  /** A line of triggers again, under other lemmas each time. */
  private List<String> others(String line, int times) {
    List<String> others = new ArrayList<>();
    if (line.matches("[vnap] .+")) {
      String[] lemmas = line.substring(1).strip().split("\\s+");
      lines += lemmas.length * times;
      for (int i = 1; i < times; i++) {
        String prefix = NEVER.repeat(i);
        others.add(
            Arrays.stream(lemmas)
                .map(lemma -> prefix + lemma)
                .collect(Collectors.joining(" ", line.charAt(0) + " ", "")));
      }
    }
    return others;
  }

  private static URL[] classPath(Path first) throws MalformedURLException {
    List<URL> all = new ArrayList<>();
    all.add(first.toUri().toURL());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      all.add(Path.of(entry).toUri().toURL());
    }
    return all.toArray(URL[]::new);
  }

  private void measure(String language, String text, long patience) {
    long[][] best = new long[TIMES.length][];
    Effort effort = Effort.start();
    for (int round = 0; round == 0 || effort.spent() < patience; round++) {
      for (int k = 0; k < TIMES.length; k++) {
        int state = (k + round) % TIMES.length;
        long[] next = states.get(state).apply(text);
        best[state] = best[state] == null || next[0] < best[state][0] ? next : best[state];
      }
    }
    for (int i = 0; i < TIMES.length; i++) {
      out.printf(
          Locale.ROOT,
          "%s %d× %8d %20d %20.0f%n",
          language,
          TIMES[i],
          triggers.get(i),
          best[i][2],
          (double) best[i][0] / best[i][1]);
    }
  }
}
