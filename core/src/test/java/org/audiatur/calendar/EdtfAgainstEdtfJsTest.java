package org.audiatur.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What we print is a date for edtf.js 4.11.1 (npm), with the same first and last day, and what it
 * prints means the same here. Needs Node and the system property {@code audiatur.edtfjs}: a folder
 * in which {@code npm install edtf@4.11.1} was run.
 *
 * <p>Left out is what edtf.js does not have or has otherwise: signs beside X, or in sets, or after
 * a season or a time; X in years before 1, or for the tens of a month or day; seasons 21 to 32
 * (there counted from January), 37 to 39 (there overlapping); figures that count; years that a
 * JavaScript date cannot hold.
 */
class EdtfAgainstEdtfJsTest {

  private static final String SCRIPT =
      """
      import edtf from 'edtf';
      import { readFileSync } from 'node:fs';
      const day = t => !Number.isFinite(t) ? '..' : new Date(t).toISOString().replace(/T.*/, '');
      for (const line of readFileSync(process.argv[2], 'utf8').split('\\n').filter(l => l)) {
        let out;
        try {
          const date = edtf(line, { level: 2, seasonIntervals: true });
          out = [date.toEDTF(), day(date.min), day(date.max)].join(' ');
        } catch (e) { out = '-'; }
        console.log(line + ' ' + out);
      }
      """;

  private static String folder = "";

  @BeforeAll
  static void needsEdtfJs() {
    folder = System.getProperty("audiatur.edtfjs", "");
    assumeTrue(
        !folder.isEmpty() && Files.isDirectory(Path.of(folder, "node_modules", "edtf")),
        "edtf.js is not compared with: set -Daudiatur.edtfjs to a folder with node_modules/edtf");
  }

  @Test
  void readsWhatWePrintAsTheSameDays(@TempDir Path scratch) throws Exception {
    List<String> printed = new ArrayList<>();
    Random random = new Random(1492);
    while (printed.size() < 4000) {
      String text = Edtf.parse(EdtfSamples.any(random)).toString();
      if (hasIt(text)) {
        printed.add(text);
      }
    }
    List<String> differences = new ArrayList<>();
    for (String line : theirs(printed, scratch)) {
      String[] words = line.split(" ");
      boolean same = words.length == 4 && agrees(words);
      if (!same) {
        differences.add(line + " | ours " + days(Edtf.parse(words[0])));
      }
    }
    assertThat(differences).isEmpty();
  }

  private static boolean agrees(String[] words) {
    Edtf ours = Edtf.parse(words[0]);
    boolean days = days(ours).equals(words[2] + " " + words[3]);
    boolean clock = words[0].contains("T");
    return ours.bounds().isEmpty()
        ? Edtf.parse(words[1]).equals(ours)
        : days && (clock || Edtf.parse(words[1]).equals(ours));
  }

  private static String days(Edtf date) {
    return date.bounds()
        .map(days -> day(days.first()) + " " + day(days.last()))
        .orElse("without a year");
  }

  private static String day(LocalDate day) {
    boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    String text = day.toString();
    return open ? ".." : text.startsWith("-") ? "-00" + text.substring(1) : text;
  }

  @Test
  void agreesOnWhatIsNoDate(@TempDir Path scratch) throws Exception {
    List<String> spoilt = new ArrayList<>();
    Random random = new Random(1582);
    while (spoilt.size() < 1000) {
      String text = EdtfSamples.any(random);
      if (hasIt(text) && !text.contains("S")) {
        spoilt.add(text.replaceAll("-[01](?=\\d)", "-5"));
        spoilt.add(text.replace("/", "//").replace(",", ",,"));
      }
    }
    List<String> differences =
        theirs(spoilt, scratch).stream()
            .filter(line -> line.endsWith(" -") != isNoDate(line.split(" ")[0]))
            .toList();
    assertThat(differences).isEmpty();
  }

  private static boolean isNoDate(String text) {
    try {
      return Edtf.parse(text).toString().isEmpty();
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static boolean hasIt(String text) {
    boolean season = text.matches(".*-(2[1-9]|3\\d|4[01])(?!-)[?~%]?(/.*)?");
    boolean otherSeason = season && !text.matches("\\d{4}-(3[3-6]|4[01])");
    boolean marked = text.matches(".*[?~%].*");
    boolean tens = text.matches(".*-X\\d.*");
    boolean plainParts = !tens && !(marked && (text.contains("X") || text.contains("T")));
    boolean near = !text.matches(".*(Y|S).*");
    return plainParts && near && !otherSeason && !text.contains("Z") && !zoned(text);
  }

  private static boolean zoned(String text) {
    return text.matches(".*T.*[+-].*");
  }

  private static List<String> theirs(List<String> texts, Path scratch)
      throws IOException, InterruptedException {
    Path script = Files.writeString(Path.of(folder, "audiatur-compare.mjs"), SCRIPT);
    Path input = Files.write(scratch.resolve("dates.txt"), texts);
    Process node =
        new ProcessBuilder("node", script.toString(), input.toString())
            .redirectErrorStream(true)
            .start();
    List<String> lines =
        new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(node.waitFor()).isZero();
    assertThat(lines).hasSize(texts.size());
    return lines;
  }
}
