package org.audiatur.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Lays single files of archives into a folder of its own, which goes when the reading is done. */
final class Unpacker implements Closeable {

  private @Nullable Path folder;
  private @Nullable Path path;
  private @Nullable Archive archive;
  private int number;

  /** The files of an archive in the order of their names. */
  List<String> names(Path of) throws IOException, UnreadableException {
    return opened(of).names();
  }

  /** One file of an archive, unpacked; who asks for it removes it, or leaves it to the end. */
  Path file(Path of, String entry) throws IOException, UnreadableException {
    Path file = folder().resolve("part-" + number++);
    file.toFile().deleteOnExit();
    try (InputStream bytes = opened(of).part(entry)) {
      Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (BoundedStream.TooManyBytesException e) {
      Files.deleteIfExists(file);
      throw new UnreadableException(
          "is packed too tightly to be a text: "
              + e.getMessage()
              + ". Maybe it is damaged, or made to do harm");
    } catch (ZipException e) {
      Files.deleteIfExists(file);
      throw new UnreadableException(
          "is damaged in its archive (" + e.getMessage() + "). Maybe copy the archive again");
    }
  }

  private Archive opened(Path of) throws IOException, UnreadableException {
    if (archive != null && of.equals(path)) {
      return archive;
    }
    closeArchive();
    Archive opened = Archive.open(of);
    archive = opened;
    path = of;
    return opened;
  }

  private Path folder() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("audiatur");
      folder.toFile().deleteOnExit(); // where the program is stopped
    }
    return folder;
  }

  private void closeArchive() throws IOException {
    if (archive != null) {
      archive.close();
      archive = null;
    }
  }

  @Override
  public void close() throws IOException {
    closeArchive();
    if (folder != null) {
      List<Path> left = new ArrayList<>();
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(left::add);
      }
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }
}
