package org.audiatur.structure;

/**
 * A mark in the text that names a note. The mark itself may have been taken out of the reading
 * text, so its place is told in both.
 *
 * @param position in the reading text: where the mark stands or stood
 * @param start first UTF-16 unit of the mark in the original
 * @param end one past its last unit in the original
 */
public record NoteReference(int position, int start, int end) {}
