package org.audiatur.explain;

/** A place or words that a text does not have; the message says what to do. */
public final class NoSuchPlaceException extends Exception {

  private static final long serialVersionUID = 1L;

  public NoSuchPlaceException(String message) {
    super(message);
  }
}
