package org.audiatur.ingest;

/** How much of a file is unpacked, nested and waited for, so that none harms the others. */
final class Bounds {

  /** A larger file is refused unread. */
  static final long FILE = 512L << 20;

  /** One part of an archive or an office document, unpacked. */
  static final long PART = 128L << 20;

  /** All parts of one archive, unpacked. */
  static final long ARCHIVE = 1L << 30;

  /** Text packs to a twentieth; a part that grows more than so many times is a trap. */
  static final int GROWTH = 300;

  /** Parts this small may grow as they like. */
  static final long SMALL = 16L << 20;

  /** Files in one archive. */
  static final int ENTRIES = 50_000;

  /** Archives in archives. */
  static final int NESTED = 3;

  /** Elements in elements, groups in groups. */
  static final int DEPTH = 400;

  /** So long one file may take, and so much longer for each megabyte (seconds). */
  static final int SECONDS = 90;

  static final int SECONDS_A_MEGABYTE = 4;

  private Bounds() {}
}
