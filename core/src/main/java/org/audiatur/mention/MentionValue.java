package org.audiatur.mention;

/** What a mention is worth as data: a {@link Quantity}, {@link Works}, or a reading of a date. */
public interface MentionValue {}
