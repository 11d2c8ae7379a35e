package org.audiatur.review;

/** A decision that cannot be made or taken back; the message says why. */
public final class ReviewException extends Exception {

  private static final long serialVersionUID = 1L;

  public ReviewException(String message) {
    super(message);
  }
}
