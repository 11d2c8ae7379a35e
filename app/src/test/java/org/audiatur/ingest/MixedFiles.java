package org.audiatur.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A folder of files of all kinds, all telling of one event: what an archive brings. One in a
 * hundred cannot be read: cut off, empty, with a password.
 *
 * <p>Usage: {@code bench/run ingest.MixedFiles FOLDER [HOW-MANY]}, a thousand if not said.
 */
public final class MixedFiles {

  private static final int BROKEN = 100;

  /** Writes an account into a file. */
  private interface Kind {
    Path write(Path file, Sample sample) throws IOException;
  }

  private record Ending(String ending, Kind kind) {}

  private static final List<Ending> KINDS =
      List.of(
          new Ending("txt", (file, sample) -> Files.writeString(file, plain(sample))),
          new Ending("docx", Made::docx),
          new Ending("pdf", MixedFiles::pdf),
          new Ending("html", (file, sample) -> Made.html(file, sample, "utf-8")),
          new Ending("odt", Made::odt),
          new Ending("rtf", Made::rtf),
          new Ending("doc", MadeDoc::write),
          new Ending("old.txt", MixedFiles::inOldLetters),
          new Ending("epub", Made::epub),
          new Ending("fb2", Made::fb2),
          new Ending("mhtml", Made::mhtml),
          new Ending("fodt", Made::fodt));

  private static final List<Ending> HARM =
      List.of(
          new Ending("docx", (file, sample) -> cut(Made.docx(file, sample))),
          new Ending("txt", (file, sample) -> Files.writeString(file, "")),
          new Ending("pdf", MixedFiles::locked),
          new Ending("epub", (file, sample) -> cut(Made.epub(file, sample))));

  private MixedFiles() {}

  /** What Java starts. */
  public static void main(String[] arguments) throws IOException {
    int files = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
    write(Files.createDirectories(Path.of(arguments[0])), files);
  }

  /** The same folder for the same number. */
  public static void write(Path folder, int files) throws IOException {
    for (int i = 0; i < files; i++) {
      boolean broken = i % BROKEN == BROKEN - 1;
      List<Ending> endings = broken ? HARM : KINDS;
      Ending ending = endings.get((broken ? i / BROKEN : i) % endings.size());
      String name = String.format(Locale.ROOT, "%05d.%s", i, ending.ending());
      ending.kind().write(folder.resolve(name), ToldSiege.by(i));
    }
  }

  private static String plain(Sample sample) {
    return sample.title() + "\n\n" + String.join("\n\n", sample.paragraphs()) + "\n";
  }

  private static Path inOldLetters(Path file, Sample sample) throws IOException {
    String words = plain(sample).replace("«", "\"").replace("»", "\"").replace('№', 'N');
    return Files.write(file, words.getBytes(Charset.forName("KOI8-R")));
  }

  private static Path cut(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
  }

  private static Path pdf(Path file, Sample sample) throws IOException {
    try (MadePdf pdf = set(sample)) {
      return pdf.save(file);
    }
  }

  private static Path locked(Path file, Sample sample) throws IOException {
    try (MadePdf pdf = set(sample)) {
      return pdf.saveLocked(file);
    }
  }

  private static MadePdf set(Sample sample) throws IOException {
    MadePdf pdf = new MadePdf();
    float y = 60;
    pdf.put(sample.title(), 16, 60, y);
    for (String paragraph : sample.paragraphs()) {
      y += 10;
      for (String line : pdf.lines(paragraph, 11, MadePdf.WIDTH - 120, true)) {
        y += 15;
        pdf.put(line, 11, 60, y);
      }
    }
    return pdf;
  }
}
