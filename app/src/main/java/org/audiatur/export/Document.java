package org.audiatur.export;

import org.audiatur.text.SourceText;

/**
 * A document as it came in. Several documents may hold the same text.
 *
 * @param text its name and characters
 * @param encoding how its bytes were read
 */
public record Document(SourceText text, String encoding) {}
