package org.audiatur.ingest;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads a file in a thread of its own, so that one that takes too long, nests too deep or makes its
 * reader fail is refused and the others are read.
 */
final class Deadline {

  /** The reading of a file. */
  interface Work {
    Extract read() throws IOException, UnreadableException;
  }

  /** Deep documents need a deep stack (bytes). */
  private static final long STACK = 16L << 20;

  private final long seconds;
  private final AtomicInteger steps = new AtomicInteger();

  private Deadline(long seconds) {
    this.seconds = seconds;
  }

  static Deadline of(long seconds) {
    return new Deadline(seconds);
  }

  /** Says that one page more is done: the time begins anew. */
  void step() {
    steps.incrementAndGet();
  }

  Extract run(Work work) throws IOException, UnreadableException {
    FutureTask<Extract> task = new FutureTask<>(work::read);
    Thread thread = new Thread(null, task, "reading a file", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      int done = steps.get();
      while (true) {
        try {
          return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
          if (steps.get() == done) {
            throw e;
          }
          done = steps.get();
        }
      }
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new UnreadableException(
          "was not read within " + seconds + " seconds. Maybe cut it, or save its text as .txt");
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IOException("the reading was stopped", e);
    } catch (ExecutionException e) {
      throw failure(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private static IOException failure(Throwable cause) throws IOException, UnreadableException {
    return switch (cause) {
      case UnreadableException unreadable -> throw unreadable;
      case BoundedStream.TooManyBytesException tooMany ->
          throw new UnreadableException(
              "is packed too tightly to be a text: "
                  + tooMany.getMessage()
                  + ". Maybe it is damaged, or made to do harm");
      case java.nio.file.FileSystemException failed -> failed;
      case IOException damaged -> throw damaged(damaged);
      case OutOfMemoryError memory -> throw memory;
      case StackOverflowError _ ->
          throw new UnreadableException(
              "nests too deep. Maybe save it again from the program that wrote it");
      default -> throw damaged(cause);
    };
  }

  private static UnreadableException damaged(Throwable cause) {
    return new UnreadableException(
        "is damaged: "
            + why(cause)
            + ". Maybe copy it again, or open it in the program that wrote it and save it");
  }

  /** A broken file leads its reader astray in ways that say nothing to the person who has it. */
  private static String why(Throwable cause) {
    String said = cause instanceof IOException ? cause.getMessage() : null;
    return said == null ? "its parts do not fit together" : said;
  }
}
