package org.audiatur.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, in words. */
final class Reasons {

  static final String OUT_OF_MEMORY =
      "there is not enough memory for this text. Maybe cut it, or give more with AUDIATUR_JAVA_OPTS=-Xmx8g";

  private Reasons() {}

  static String of(IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> "may not be read by this user. Maybe change its permissions";
      case NoSuchFileException _ ->
          "there is no such file. Maybe it is a link to something that is gone";
      default -> "could not be read: " + failure.getMessage();
    };
  }
}
