package org.audiatur.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that end with a complaint once there are more than allowed. */
final class BoundedStream extends FilterInputStream {

  /** There were more bytes than allowed. */
  static final class TooManyBytesException extends IOException {

    private static final long serialVersionUID = 1L;

    TooManyBytesException(String message) {
      super(message);
    }
  }

  private final String what;
  private final long most;
  private long read;

  /**
   * @param what of what the bytes are, for the complaint
   * @param most how many are allowed
   */
  BoundedStream(InputStream bytes, String what, long most) {
    super(bytes);
    this.what = what;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int got = super.read(into, offset, length);
    count(Math.max(got, 0));
    return got;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  private void count(long bytes) throws TooManyBytesException {
    read += bytes;
    if (read > most) {
      throw new TooManyBytesException(
          what + " unpacks to more than " + Math.max(1, most >> 20) + " MB");
    }
  }
}
