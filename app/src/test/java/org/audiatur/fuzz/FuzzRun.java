package org.audiatur.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Starts Jazzer as a program of its own. What it learns it keeps in {@code corpus} of a folder, to
 * go on from there; an input for which something does not hold it leaves beside, in {@code found}.
 *
 * <p>Usage: {@code bench/run fuzz.FuzzRun FOLDER [SECONDS [TARGET]]}, an hour of all targets if not
 * said; an input found is tried again with its file as a fourth argument.
 */
final class FuzzRun {

  private static final String HOUR = "3600";

  /** No single input may take so long (seconds), on a busy machine too. */
  private static final int SLOW = 120;

  private FuzzRun() {}

  /** What Java starts. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    String seconds = arguments.length > 1 ? arguments[1] : HOUR;
    String target = arguments.length > 2 ? arguments[2] : "";
    Path input = arguments.length > 3 ? Path.of(arguments[3]) : corpus(folder);
    ProcessBuilder jazzer = new ProcessBuilder(command(folder, seconds, target, input));
    System.exit(jazzer.inheritIO().start().waitFor());
  }

  /** With something to set out from, if it is new. */
  static Path corpus(Path folder) throws IOException {
    Path corpus = folder.resolve("corpus");
    if (!Files.exists(corpus)) {
      Seeds.write(Files.createDirectories(corpus));
    }
    Files.createDirectories(folder.resolve("found"));
    return corpus;
  }

  /**
   * @param target empty for all
   */
  static List<String> command(Path folder, String seconds, String target, Path input) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1500m",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "-Daudiatur.fuzz=" + target,
        "-cp",
        classPath(),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + Fuzzed.class.getName(),
        "--instrumentation_includes=org.audiatur.**",
        "--instrumentation_excludes=org.audiatur.lang.**",
        "--custom_hook_excludes=org.audiatur.**",
        "-max_total_time=" + seconds,
        "-timeout=" + SLOW,
        "-artifact_prefix=" + folder.resolve("found") + "/",
        "--reproducer_path=" + folder.resolve("found"),
        input.toString());
  }

  /** Without JUnit, which Jazzer would start where it finds it, and in another version. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).getFileName().toString().matches("(junit|console).*jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
