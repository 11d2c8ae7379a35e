package org.audiatur.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same strings are dates here and for edtf.js 4.11.1 (npm), and it prints them the same. Needs
 * Node and the system property {@code audiatur.edtfjs}: a folder in which {@code npm install
 * edtf@4.11.1} was run.
 */
class EdtfAgainstEdtfJsTest {

  private static final String SCRIPT =
      """
      import edtf from 'edtf';
      import { readFileSync } from 'node:fs';
      for (const line of readFileSync(process.argv[2], 'utf8').split('\\n').filter(l => l)) {
        let out;
        try { out = edtf(line, { level: 2, seasonIntervals: true }).toEDTF(); } catch (e) { out = '-'; }
        console.log(line + ' ' + out);
      }
      """;

  @Test
  void agreesOnWhatIsADate(@TempDir Path scratch) throws IOException, InterruptedException {
    String folder = System.getProperty("audiatur.edtfjs", "");
    boolean present =
        !folder.isEmpty() && Files.isDirectory(Path.of(folder, "node_modules", "edtf"));
    assumeTrue(
        present,
        "edtf.js is not compared with: set -Daudiatur.edtfjs to a folder with node_modules/edtf");
    Path script =
        Files.writeString(Path.of(folder, "audiatur-compare.mjs"), SCRIPT.replace("\\\\", "\\"));
    Path input = Files.write(scratch.resolve("dates.txt"), samples());
    Process node =
        new ProcessBuilder("node", script.toString(), input.toString())
            .redirectErrorStream(true)
            .start();
    List<String> lines =
        new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(node.waitFor()).isZero();
    List<String> differences =
        lines.stream().filter(line -> !line.equals(ours(line.split(" ")[0]))).toList();
    assertThat(differences).isEmpty();
  }

  private static String ours(String text) {
    try {
      return text + " " + Edtf.parse(text);
    } catch (IllegalArgumentException e) {
      return text + " -";
    }
  }

  /**
   * Good and spoilt, without the forms on which edtf.js differs: it adds seconds to a time, takes
   * no sign after an X or a season and no season as one end of an interval, and knows the seasons
   * 25 to 41 of level 2.
   */
  private static List<String> samples() {
    Random random = new Random(1492);
    List<String> samples = new ArrayList<>();
    while (samples.size() < 2000) {
      String text = EdtfSamples.any(random);
      boolean season = text.matches(".*-2[1-4](?!-).*");
      boolean marked = text.matches(".*[?~%/].*");
      if (!text.contains("T") && !(marked && (season || text.contains("X")))) {
        samples.add(text);
        samples.add(text.replace("-0", "-5"));
      }
    }
    return samples;
  }
}
