package org.audiatur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.audiatur.export.OutputFolder;
import org.audiatur.ingest.KeptExtracts;

/**
 * What happens when a person stops a run (Ctrl-C), or the system does: what was half written goes,
 * what was read stays, and a sentence says how to go on. Java then ends with the signal's exit
 * code, 130 for Ctrl-C.
 */
final class Interruption implements AutoCloseable {

  private static volatile boolean begun;

  private final Thread hook;

  /**
   * @param texts what is kept for the next run
   */
  Interruption(OutputFolder folder, KeptExtracts texts, PrintWriter err) {
    hook = new Thread(() -> stop(folder, texts, err), "stopping");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** True if the program is being stopped: what fails from now on fails because of that. */
  static boolean isBegun() {
    return begun;
  }

  private static void stop(OutputFolder folder, KeptExtracts texts, PrintWriter err) {
    begun = true;
    try {
      if (!folder.stop()) {
        return;
      }
      int kept = texts.known() + texts.added();
      Path place = folder.kept();
      new Progress(err).done();
      err.println(
          kept == 0
              ? "Stopped; nothing was written. The same command begins anew."
              : "Stopped; nothing was written. The texts taken out of "
                  + kept
                  + " files are kept in "
                  + place
                  + ": the same command goes on from there. Maybe delete that folder if you do not want to.");
    } catch (IOException e) {
      err.println("Stopped; what was half written could not be removed: " + e.getMessage());
    }
  }

  /** The run came to its end. */
  @Override
  public void close() {
    if (!begun) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        begun = true; // stopped in this very moment: the hook sees that there are results
      }
    }
  }
}
