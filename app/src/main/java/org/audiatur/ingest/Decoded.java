package org.audiatur.ingest;

/**
 * The characters of a file.
 *
 * @param encoding how they were read
 */
record Decoded(String text, String encoding) {}
