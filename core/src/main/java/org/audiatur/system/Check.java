package org.audiatur.system;

/**
 * A test that figures of a system must pass.
 *
 * @param check what is tested
 * @param result {@code holds}, {@code fails} or {@code undecided}
 * @param why in words, with the figures
 */
public record Check(String check, String result, String why) {}
