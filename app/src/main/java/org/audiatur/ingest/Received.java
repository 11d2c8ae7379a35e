package org.audiatur.ingest;

import org.audiatur.text.SourceText;

/**
 * A document that could be read.
 *
 * @param text its name and characters
 * @param encoding how its bytes were read, for example {@code windows-1251}
 */
public record Received(SourceText text, String encoding) {}
