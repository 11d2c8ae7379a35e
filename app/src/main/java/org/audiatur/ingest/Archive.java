package org.audiatur.ingest;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP file, also that inside a DOCX, an ODT or an EPUB. Parts are unpacked one at a time and
 * never beyond {@link Bounds}. Names are in UTF-8 or, from old programs, in cp866.
 */
final class Archive implements Closeable {

  private final ZipFile zip;
  private long unpacked;

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  static Archive open(Path file) throws IOException, UnreadableException {
    try {
      return checked(new Archive(opened(file)));
    } catch (ZipException e) {
      String why = String.valueOf(e.getMessage());
      throw new UnreadableException(
          why.toLowerCase(Locale.ROOT).contains("encrypted")
              ? "is an archive with a password. Maybe unpack it and give the files"
              : "is a damaged or cut off ZIP file ("
                  + why
                  + "). Maybe copy it again, or unpack what can be unpacked");
    }
  }

  private static ZipFile opened(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), Charset.forName("IBM866"));
    }
  }

  private static Archive checked(Archive archive) throws IOException, UnreadableException {
    if (archive.zip.size() > Bounds.ENTRIES) {
      int size = archive.zip.size();
      archive.close();
      throw new UnreadableException(
          "holds "
              + size
              + " files, more than the "
              + Bounds.ENTRIES
              + " that are read from one archive. Maybe unpack it into folders");
    }
    return archive;
  }

  /** The names of all files in it, in the order of the names. */
  List<String> names() {
    return zip.stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipEntry::getName)
        .distinct()
        .sorted()
        .toList();
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** The bytes of one part; the caller closes them. */
  InputStream part(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new FileNotFoundException("its part " + name + " is missing");
    }
    long left = Bounds.ARCHIVE - unpacked;
    long most = Math.min(Math.min(Bounds.PART, left), growth(entry));
    return new Counted(new BoundedStream(zip.getInputStream(entry), name, most));
  }

  private static long growth(ZipEntry entry) {
    long packed = Math.max(entry.getCompressedSize(), 1);
    return Math.max(Bounds.SMALL, packed * Bounds.GROWTH);
  }

  /** All bytes of one part. */
  byte[] bytes(String name) throws IOException {
    try (InputStream part = part(name)) {
      return part.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** What is read of any part counts for the whole. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      unpacked += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int got = super.read(into, offset, length);
      unpacked += Math.max(got, 0);
      return got;
    }
  }
}
