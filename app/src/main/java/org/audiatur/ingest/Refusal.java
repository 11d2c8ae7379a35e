package org.audiatur.ingest;

/**
 * An input that could not be read.
 *
 * @param input its name, relative to the input folder; as given on the command line for an input of
 *     its own
 * @param reason why, and what may help
 */
public record Refusal(String input, String reason) {}
