package org.audiatur.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files behind the inputs, each once, with the name it is called by. Folders are walked whole,
 * links followed; hidden entries and folders that hold an earlier result are passed over.
 */
final class Inputs {

  /**
   * A file to be read.
   *
   * @param path where it lies, of a file in an archive the archive
   * @param name relative to the input folder
   * @param content where its bytes are: the file itself, or the archive
   * @param entry its name in the archive, null if it is in none
   */
  record Found(Path path, String name, Path content, @Nullable String entry) {

    Found(Path path, String name) {
      this(path, name, path, null);
    }

    Found named(String other) {
      return new Found(path, other, content, entry);
    }
  }

  private static final int DEPTH = 64;

  private final Map<String, Found> files = new TreeMap<>();
  private final InArchives archives;
  private final List<Refusal> refused = new ArrayList<>();
  private int skipped;

  Inputs(Unpacker unpacker) {
    this.archives = new InArchives(unpacker, new Entries());
  }

  /** Adds a file, an archive or a folder with all its texts. */
  void add(Path input) {
    if (Files.isDirectory(input)) {
      addFolder(input);
    } else if (!Files.exists(input)) {
      refuse(input.toString(), "there is no such file or folder. Maybe the path is mistyped");
    } else if (!Files.isRegularFile(input)) {
      refuse(input.toString(), "is neither a file nor a folder");
    } else {
      found(input, nameOf(input.toAbsolutePath().normalize().getFileName()));
    }
  }

  List<Found> files() {
    return List.copyOf(files.values());
  }

  List<Refusal> refused() {
    return refused;
  }

  int skipped() {
    return skipped;
  }

  private void addFolder(Path folder) {
    int before = files.size() + refused.size();
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Walk(folder));
    } catch (IOException e) {
      refuse(folder.toString(), Reasons.of(e));
    }
    if (files.size() + refused.size() == before) {
      refuse(
          folder.toString(),
          "holds no text that is not given already. Maybe the texts have another ending: name those files themselves; 'audiatur help analyze' says what can be read");
    }
  }

  private void found(Path path, String name) {
    if (InArchives.isArchive(path, name)) {
      archives.list(path, name);
      return;
    }
    try {
      files.merge(path.toRealPath().toString(), new Found(path, name), Inputs::longerName);
    } catch (IOException e) {
      refuse(name, Reasons.of(e));
    }
  }

  /** A file given twice keeps the name that says more, whichever came first. */
  private static Found longerName(Found one, Found other) {
    int byLength = Integer.compare(one.name().length(), other.name().length());
    int order = byLength != 0 ? byLength : one.name().compareTo(other.name());
    return order >= 0 ? one : other;
  }

  private void refuse(String input, String reason) {
    refused.add(new Refusal(input, reason));
  }

  /** Names are written alike on every machine: with slashes, composed characters. */
  private static String nameOf(Path relative) {
    List<String> parts = new ArrayList<>();
    relative.forEach(part -> parts.add(part.toString()));
    return Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFC);
  }

  private final class Entries implements InArchives.Finds {

    @Override
    public void found(Path archive, String entry, String name) {
      String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
      Found found = new Found(archive, composed, archive, entry);
      files.merge(archive.toAbsolutePath().normalize() + "!" + entry, found, Inputs::longerName);
    }

    @Override
    public void refused(String name, String reason) {
      refuse(name, reason);
    }

    @Override
    public void skipped() {
      skipped++;
    }
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path folder;

    Walk(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean inside = !directory.equals(folder);
      return inside && (hidden(directory) || isResult(directory) || isOfAPage(directory))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (hidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (!Format.isKnown(file.toString())) {
        skipped++;
      } else if (attributes.isRegularFile()) {
        found(file, name(file));
      } else {
        refuse(name(file), "is not a file. Maybe it is a link to something that is gone");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      // A link back to a folder above leads to files that are visited anyway.
      if (!(reason instanceof FileSystemLoopException)) {
        refuse(file.equals(folder) ? folder.toString() : name(file), Reasons.of(reason));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException reason) {
      if (reason != null) {
        refuse(directory.equals(folder) ? folder.toString() : name(directory), Reasons.of(reason));
      }
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return nameOf(folder.relativize(file));
    }

    private static boolean hidden(Path path) {
      Path last = path.getFileName();
      return last != null && last.toString().startsWith(".");
    }

    /** Pictures and scripts that a browser saved beside a page: «page_files» beside «page.html». */
    private static boolean isOfAPage(Path directory) {
      String name = String.valueOf(directory.getFileName());
      String page = name.replaceFirst("(?:_files|\\.files|_файлы)$", "");
      return !page.equals(name)
          && (Files.exists(directory.resolveSibling(page + ".html"))
              || Files.exists(directory.resolveSibling(page + ".htm")));
    }

    private static boolean isResult(Path directory) {
      return Files.exists(directory.resolve("run.json"))
          && Files.exists(directory.resolve("claims.jsonl"));
    }
  }
}
