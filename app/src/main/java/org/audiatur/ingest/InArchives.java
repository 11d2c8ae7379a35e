package org.audiatur.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The files in an archive that may be texts, those of archives in it too. */
final class InArchives {

  /** Takes what is found. */
  interface Finds {
    void found(Path archive, String entry, String name);

    void refused(String name, String reason);

    void skipped();
  }

  private final Unpacker unpacker;
  private final Finds finds;

  InArchives(Unpacker unpacker, Finds finds) {
    this.unpacker = unpacker;
    this.finds = finds;
  }

  /** True if the file is an archive, and not a document that is packed like one. */
  static boolean isArchive(Path file, String name) {
    try {
      return Sniffer.isPacked(file) && Sniffer.formatOf(file, name) == Format.ZIP;
    } catch (IOException | UnreadableException e) {
      return false; // it is refused when it is read
    }
  }

  /**
   * @param name what the archive is called
   */
  void list(Path archive, String name) {
    list(archive, name, 1);
  }

  private void list(Path archive, String name, int depth) {
    guarded(
        reason -> finds.refused(name, reason),
        () -> {
          List<String> entries = unpacker.names(archive);
          if (entries.isEmpty()) {
            finds.refused(name, "is an archive without files");
          }
          for (String entry : entries) {
            entry(archive, entry, name + "/" + entry.replace('\\', '/'), depth);
          }
        });
  }

  private void entry(Path archive, String entry, String name, int depth) {
    String path = "/" + name + "/";
    if (path.contains("/../") || entry.startsWith("/") || entry.indexOf(':') == 1) {
      finds.refused(name, "has a name that leads out of its archive. Maybe unpack it and look");
    } else if (path.contains("/.") || path.contains("/__MACOSX/") || !Format.isKnown(name)) {
      finds.skipped();
    } else if (Format.ZIP.fits(name)) {
      nested(archive, entry, name, depth);
    } else {
      finds.found(archive, entry, name);
    }
  }

  private void nested(Path archive, String entry, String name, int depth) {
    if (depth >= Bounds.NESTED) {
      finds.refused(
          name,
          "lies in more than " + Bounds.NESTED + " archives. Maybe unpack it and give the folder");
      return;
    }
    guarded(
        reason -> finds.refused(name, reason),
        () -> list(unpacker.file(archive, entry), name, depth + 1));
  }

  private interface Step {
    void go() throws IOException, UnreadableException;
  }

  private static void guarded(Consumer<String> refuse, Step step) {
    try {
      step.go();
    } catch (UnreadableException e) {
      refuse.accept(e.reason());
    } catch (IOException e) {
      refuse.accept(Reasons.of(e));
    }
  }
}
