package org.audiatur.export;

/**
 * An input that could not be read.
 *
 * @param input its name
 * @param reason why
 */
public record NotRead(String input, String reason) {}
