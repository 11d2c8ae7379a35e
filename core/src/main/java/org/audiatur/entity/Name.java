package org.audiatur.entity;

/**
 * One form of an entity's name.
 *
 * @param text dictionary form
 * @param language ISO 639-1 code
 */
public record Name(String text, String language) {}
