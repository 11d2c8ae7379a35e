package org.audiatur.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * That one run at a time writes into a folder. The system takes the lock back when a program ends,
 * however it ends; a disk that knows no locks is written to without.
 */
final class FolderLock implements AutoCloseable {

  private static final String NAME = "lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @param out what the person called the folder of results
   */
  static FolderLock of(Path folder, Path out) throws IOException, OutputException {
    Path file = folder.resolve(NAME);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isTaken(channel)) {
      channel.close();
      throw new OutputException(
          out
              + ": another run is writing there just now. Maybe wait for its end, or name another folder with --out");
    }
    return new FolderLock(channel);
  }

  private static boolean isTaken(FileChannel channel) {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true; // by this very program
    } catch (IOException e) {
      return false; // the disk has no locks
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
