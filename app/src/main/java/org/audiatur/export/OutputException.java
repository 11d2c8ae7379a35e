package org.audiatur.export;

/** The results cannot be written where they were wanted; the message says why and what may help. */
public final class OutputException extends Exception {

  private static final long serialVersionUID = 1L;

  public OutputException(String message) {
    super(message);
  }
}
