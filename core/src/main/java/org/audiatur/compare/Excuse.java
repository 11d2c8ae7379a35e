package org.audiatur.compare;

/**
 * An innocent explanation of a difference that was tested on the case and failed.
 *
 * @param explanation {@code calendar}, {@code granularity}, {@code bound}, {@code scope}, …
 * @param tested what was compared
 * @param whyNot why it does not explain the difference
 */
public record Excuse(String explanation, String tested, String whyNot) {}
