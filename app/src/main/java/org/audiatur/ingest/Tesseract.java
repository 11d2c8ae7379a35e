package org.audiatur.ingest;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The program that recognises letters in pictures, where it is installed: a process of its own for
 * each picture, with a limit of time and of what it may say.
 */
final class Tesseract {

  static final String INSTALL =
      "Maybe install Tesseract with its languages, on Debian: apt install tesseract-ocr tesseract-ocr-rus tesseract-ocr-ukr";

  private static final int SECONDS = 180;
  private static final int MOST_BYTES = 32 << 20;
  private static final List<String> LANGUAGES = List.of("rus", "ukr", "eng");

  private final Path program;
  private final String version;
  private final List<String> languages;

  private Tesseract(Path program) throws IOException {
    this.program = program;
    this.version =
        run(List.of("--version")).lines().findFirst().orElse("").replaceFirst("^\\D+", "");
    List<String> installed = run(List.of("--list-langs")).lines().map(String::strip).toList();
    this.languages = LANGUAGES.stream().filter(installed::contains).toList();
  }

  /** Looked for once. */
  private static final class Installed {
    private static final @Nullable Tesseract ONE = find();

    private static @Nullable Tesseract find() {
      String path = System.getenv("PATH");
      for (String folder : path == null ? new String[0] : path.split(File.pathSeparator)) {
        Path program = Path.of(folder.isEmpty() ? "." : folder, "tesseract");
        if (Files.isExecutable(program) && !Files.isDirectory(program)) {
          return started(program);
        }
      }
      return null;
    }

    private static @Nullable Tesseract started(Path program) {
      try {
        Tesseract found = new Tesseract(program);
        return found.languages.isEmpty() ? null : found;
      } catch (IOException e) {
        return null; // what does not start is as good as not installed
      }
    }
  }

  /** Null where it is not installed with one of the languages at least. */
  static @Nullable Tesseract installed() {
    return Installed.ONE;
  }

  String version() {
    return version;
  }

  /** Those of ours that are installed. */
  List<String> languages() {
    return languages;
  }

  /** What it sees in a picture: its table of words. */
  String words(Path picture, String language) throws IOException {
    return run(List.of(picture.toString(), "stdout", "-l", language, "--psm", "3", "tsv"));
  }

  private String run(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    process.getOutputStream().close();
    Thread watch = watch(process);
    try (InputStream said = process.getInputStream()) {
      byte[] bytes = said.readNBytes(MOST_BYTES);
      if (process.waitFor() != 0) {
        throw new IOException("Tesseract could not read the picture");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the reading was stopped", e);
    } finally {
      process.destroyForcibly();
      watch.interrupt();
    }
  }

  /** Ends it when its time is over. */
  private static Thread watch(Process process) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                  process.destroyForcibly();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // it ended in time
              }
            });
  }
}
