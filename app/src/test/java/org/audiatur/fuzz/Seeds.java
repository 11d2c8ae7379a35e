package org.audiatur.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.audiatur.ingest.MixedFiles;

/**
 * What fuzzing sets out from: whole files of all kinds and a few lines of text, each behind the
 * number of its target.
 */
final class Seeds {

  /** So many files hold each kind. */
  private static final int FILES = 12;

  private Seeds() {}

  static void write(Path corpus) throws IOException {
    Path files = Files.createDirectories(corpus.resolveSibling("files"));
    MixedFiles.write(files, FILES);
    try (Stream<Path> all = Files.list(files)) {
      for (Path file : all.sorted().toList()) {
        boolean pdf = file.toString().endsWith(".pdf");
        seed(corpus, pdf ? Target.PDF : Target.DECODING, Files.readAllBytes(file));
      }
    }
    for (Target target : List.of(Target.DATES, Target.NUMBERS, Target.CITATIONS)) {
      seed(
          corpus,
          target,
          "\0Утром 3 мая 1812 года 12 тыс. штыков заняли мост [РГВА, ф. 1, оп. 2, д. 3, л. 4]."
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void seed(Path corpus, Target target, byte[] bytes) throws IOException {
    ByteArrayOutputStream seed = new ByteArrayOutputStream();
    seed.write(target.ordinal());
    seed.write(bytes);
    int number = corpus.toFile().list().length;
    Files.write(corpus.resolve("seed-" + number), seed.toByteArray());
  }
}
