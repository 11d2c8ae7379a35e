package org.audiatur.proof;

/**
 * A stretch of the original.
 *
 * @param start first character, in code points from 0
 * @param end one past the last; equal to {@code start} where something was put in
 * @param line the line it begins in, from 1; a line ends with LF, CR or CR LF
 * @param column its first character in that line, in code points from 1
 */
public record Place(int start, int end, int line, int column) {

  /** As editors and compilers write it. */
  public String lineAndColumn() {
    return line + ":" + column;
  }
}
