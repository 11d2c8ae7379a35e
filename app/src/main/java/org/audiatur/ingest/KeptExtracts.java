package org.audiatur.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Texts taken out of files, kept in a folder, so that a run that was stopped need not take them out
 * again: opening a PDF, and still more recognising letters in pictures, is what takes long before
 * anything is compared. A text is found again by the bytes of its file, its format, the program and
 * the recogniser; so what comes back is what would be read anew. What is damaged counts as missing.
 * Thread-safe.
 */
public final class KeptExtracts {

  private static final String FIRST = "audiatur extract 1";
  private static final int PIECE = 1 << 16;

  private final Path folder;
  private final String program;
  private final AtomicInteger known = new AtomicInteger();
  private final AtomicInteger added = new AtomicInteger();

  /**
   * @param folder made when the first text is kept
   * @param program which program reads; another one's texts are not taken
   */
  public KeptExtracts(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** How many texts were found and need not be read again. */
  public int known() {
    return known.get();
  }

  /** How many are kept that this run read. */
  public int added() {
    return added.get();
  }

  /** Takes a text out of a file. */
  interface Reading {
    Extract read() throws IOException, UnreadableException;
  }

  /** The text of a file: as kept, or else as read now, and kept from now on. */
  Extract of(Format format, Path file, Reading reading) throws IOException, UnreadableException {
    Path place = folder.resolve(key(format, file));
    Extract kept = find(place);
    if (kept != null) {
      known.incrementAndGet();
      return kept;
    }
    Extract read = reading.read();
    if (isKept(read, place)) {
      added.incrementAndGet();
    }
    return read;
  }

  /** Where it cannot be kept, the next run reads it again: this one has it all the same. */
  private boolean isKept(Extract read, Path place) {
    try {
      keep(read, place);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private String key(Format format, Path file) throws IOException {
    Tesseract tesseract = Tesseract.installed();
    String recogniser = tesseract == null ? "" : tesseract.version() + tesseract.languages();
    try (InputStream bytes = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
      digest.update(
          String.join("\n", "", program, recogniser, format.label())
              .getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256", e);
    }
  }

  private static @Nullable Extract find(Path place) {
    if (!Files.exists(place)) {
      return null;
    }
    try (CheckedInputStream checked =
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(place), PIECE), new CRC32());
        DataInputStream in = new DataInputStream(checked)) {
      if (!FIRST.equals(read(in))) {
        return null;
      }
      String text = read(in);
      String encoding = read(in);
      Declared declared = new Declared(perhaps(in), perhaps(in), perhaps(in));
      List<String> remarks = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        remarks.add(read(in));
      }
      long sum = checked.getChecksum().getValue();
      return in.readLong() == sum ? new Extract(text, encoding, declared, remarks) : null;
    } catch (IOException e) {
      return null; // it is read anew
    }
  }

  /** Under another name until it is whole. */
  private void keep(Extract extract, Path place) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "part", "");
    try {
      try (CheckedOutputStream checked =
              new CheckedOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(part), PIECE), new CRC32());
          DataOutputStream out = new DataOutputStream(checked)) {
        write(FIRST, out);
        write(extract.text(), out);
        write(extract.encoding(), out);
        perhaps(extract.declared().title(), out);
        perhaps(extract.declared().author(), out);
        perhaps(extract.declared().written(), out);
        out.writeInt(extract.remarks().size());
        for (String remark : extract.remarks()) {
          write(remark, out);
        }
        out.writeLong(checked.getChecksum().getValue());
      }
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Each UTF-16 unit as it is: half a pair too. */
  private static void write(String words, DataOutputStream out) throws IOException {
    out.writeInt(words.length());
    out.writeChars(words);
  }

  private static String read(DataInputStream in) throws IOException {
    int length = in.readInt();
    StringBuilder words = new StringBuilder(Math.clamp(length, 0, PIECE));
    for (int i = 0; i < length; i++) {
      words.append(in.readChar());
    }
    return words.toString();
  }

  private static void perhaps(@Nullable String words, DataOutputStream out) throws IOException {
    out.writeBoolean(words != null);
    if (words != null) {
      write(words, out);
    }
  }

  private static @Nullable String perhaps(DataInputStream in) throws IOException {
    return in.readBoolean() ? read(in) : null;
  }
}
