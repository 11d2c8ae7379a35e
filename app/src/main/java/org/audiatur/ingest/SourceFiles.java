package org.audiatur.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.audiatur.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads files, folders and archives into source texts. */
public final class SourceFiles {

  /** The length of some twenty novels; reading takes about a minute for each two megabytes. */
  private static final long MOST_TO_ANALYSE = 16L << 20;

  /** Repair is quick, but holds a text some ten times over. */
  private static final long MOST_TO_REPAIR = 200L << 20;

  /** Takes what is read, one file at a time. */
  public interface Reader {

    /**
     * @param file where the text came from
     * @return false to stop
     */
    boolean read(Received text, Path file) throws IOException;

    void refused(Refusal refusal);
  }

  private final EncodingGuess encodings = new EncodingGuess();
  private final Extractor extractor = new Extractor();
  private final long mostBytes;
  private final String tooLong;
  private final @Nullable KeptExtracts kept;

  private SourceFiles(long mostBytes, String tooLong, @Nullable KeptExtracts kept) {
    this.mostBytes = mostBytes;
    this.tooLong = tooLong;
    this.kept = kept;
  }

  /** Takes texts as long as can be analysed. */
  public static SourceFiles forAnalysis() {
    return new SourceFiles(
        MOST_TO_ANALYSE,
        "Maybe cut it into volumes or chapters; 'audiatur repairs' takes texts up to "
            + (MOST_TO_REPAIR >> 20)
            + " MB",
        null);
  }

  /** Takes texts as long as can be repaired. */
  public static SourceFiles forRepair() {
    return new SourceFiles(MOST_TO_REPAIR, "Maybe cut it into volumes", null);
  }

  /** The same, but what a run before took out of a file is not taken out again. */
  public SourceFiles keeping(KeptExtracts texts) {
    return new SourceFiles(mostBytes, tooLong, texts);
  }

  /**
   * Everything behind these inputs in the order of the names, one text in memory at a time.
   *
   * @return how many files of folders were passed over because they hold no texts
   */
  public int each(Collection<Path> inputs, Reader reader) throws IOException {
    try (Unpacker unpacker = new Unpacker()) {
      return each(inputs, reader, unpacker);
    }
  }

  private int each(Collection<Path> inputs, Reader reader, Unpacker unpacker) {
    Inputs found = new Inputs(unpacker);
    inputs.stream().sorted().forEach(found::add);
    found.refused().stream()
        .sorted(Comparator.comparing(Refusal::input).thenComparing(Refusal::reason))
        .forEach(reader::refused);
    for (Inputs.Found file : named(found)) {
      try {
        if (!reader.read(read(file, unpacker), file.path())) {
          break;
        }
      } catch (UnreadableException e) {
        reader.refused(new Refusal(file.name(), e.reason()));
      } catch (IOException e) {
        reader.refused(new Refusal(file.name(), Reasons.of(e)));
      } catch (OutOfMemoryError e) {
        reader.refused(new Refusal(file.name(), Reasons.OUT_OF_MEMORY));
      }
    }
    return found.skipped();
  }

  private static List<Inputs.Found> named(Inputs found) {
    DocumentNames names = new DocumentNames();
    return found.files().stream()
        .sorted(
            Comparator.comparing((Inputs.Found file) -> depth(file.name()))
                .reversed()
                .thenComparing(Inputs.Found::name)
                .thenComparing(Inputs.Found::path))
        .map(file -> file.named(names.free(file.name())))
        .sorted(Comparator.comparing(Inputs.Found::name))
        .toList();
  }

  /** Everything behind these inputs; the order of {@code inputs} does not matter. */
  public Intake read(Collection<Path> inputs) throws IOException {
    return read(inputs, (done, all) -> {});
  }

  /** Is told how many files are read, and how many there are. */
  public interface Watcher {
    void read(int done, int all);
  }

  /** The same, watched. */
  public Intake read(Collection<Path> inputs, Watcher watcher) throws IOException {
    try (Unpacker unpacker = new Unpacker()) {
      return read(inputs, watcher, unpacker);
    }
  }

  private Intake read(Collection<Path> inputs, Watcher watcher, Unpacker unpacker) {
    Inputs found = new Inputs(unpacker);
    inputs.stream().sorted().forEach(found::add);
    List<Refusal> refused = new ArrayList<>(found.refused());
    List<Received> texts = new ArrayList<>();
    List<Inputs.Found> files = found.files();
    for (int i = 0; i < files.size(); i++) {
      Inputs.Found file = files.get(i);
      watcher.read(i, files.size());
      try {
        texts.add(read(file, unpacker));
      } catch (UnreadableException e) {
        refused.add(new Refusal(file.name(), e.reason()));
      } catch (IOException e) {
        refused.add(new Refusal(file.name(), Reasons.of(e)));
      } catch (OutOfMemoryError e) {
        refused.add(new Refusal(file.name(), Reasons.OUT_OF_MEMORY));
      }
    }
    refused.sort(Comparator.comparing(Refusal::input).thenComparing(Refusal::reason));
    return new Intake(named(texts), refused, found.skipped());
  }

  private Received read(Inputs.Found file, Unpacker unpacker)
      throws IOException, UnreadableException {
    String entry = file.entry();
    if (entry == null) {
      return read(file);
    }
    Path part = unpacker.file(file.content(), entry);
    try {
      return read(new Inputs.Found(part, file.name()));
    } finally {
      Files.delete(part);
    }
  }

  private Received read(Inputs.Found file) throws IOException, UnreadableException {
    long size = Files.size(file.content());
    if (size > Bounds.FILE) {
      throw tooLong("is " + (size >> 20) + " MB long", Bounds.FILE);
    }
    Format format = Sniffer.formatOf(file.content(), file.name());
    Extract extract = format == Format.TEXT ? plain(file) : extracted(format, file);
    return new Received(
        SourceText.of(file.name(), extract.text()),
        extract.encoding(),
        format.label(),
        extract.declared(),
        remarks(format, file.name(), extract));
  }

  private Extract plain(Inputs.Found file) throws IOException, UnreadableException {
    long size = Files.size(file.content());
    if (size > mostBytes) {
      throw tooLong("is " + (size >> 20) + " MB long", mostBytes);
    }
    Decoded decoded = encodings.decode(Files.readAllBytes(file.content()));
    return Extract.of(decoded.text(), decoded.encoding(), Declared.nothing());
  }

  private Extract extracted(Format format, Inputs.Found file)
      throws IOException, UnreadableException {
    KeptExtracts.Reading reading = () -> extractor.extract(format, file.content());
    Extract extract = kept == null ? reading.read() : kept.of(format, file.content(), reading);
    String text = Whole.of(extract.text());
    if (text.isBlank()) {
      throw new UnreadableException(
          "is "
              + format.words()
              + " without any words. Maybe its text is a picture, or it is empty");
    }
    if (text.length() > mostBytes) {
      throw tooLong("holds " + (text.length() >> 20) + " million characters", mostBytes);
    }
    return new Extract(text, extract.encoding(), extract.declared(), extract.remarks());
  }

  private UnreadableException tooLong(String what, long most) {
    return new UnreadableException(
        what + ", more than the " + (most >> 20) + " MB that one text may have. " + tooLong);
  }

  private static List<String> remarks(Format format, String name, Extract extract) {
    List<String> remarks = new ArrayList<>(extract.remarks());
    boolean misnamed = Format.isKnown(name) && !format.fits(name) && format != Format.TEXT;
    if (misnamed) {
      remarks.add("is " + format.words() + ", though its name says otherwise");
    }
    return remarks;
  }

  private static List<Received> named(List<Received> texts) {
    texts.sort(
        Comparator.comparing((Received r) -> depth(r.text().name()))
            .reversed()
            .thenComparing(r -> r.text().name())
            .thenComparing(r -> r.text().sha256()));
    DocumentNames names = new DocumentNames();
    List<Received> named = new ArrayList<>(texts.size());
    for (Received received : texts) {
      String name = names.free(received.text().name());
      if (!received.format().equals(Format.TEXT.label())) {
        names.reserve(name + ".txt"); // its text is kept under this name
      }
      named.add(received.named(name));
    }
    named.sort(Comparator.comparing(r -> r.text().name()));
    return named;
  }

  private static long depth(String name) {
    return name.chars().filter(c -> c == '/').count();
  }
}
