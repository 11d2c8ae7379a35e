package org.audiatur.compare;

import org.jspecify.annotations.Nullable;

/**
 * What one witness gives for a slot.
 *
 * @param source SHA-256 of the source
 * @param witness entity id of the innermost voice, null for the author
 * @param modality label of the claim's modality
 * @param value as a string
 * @param claim id of the claim
 */
public record SlotValue(
    String source, @Nullable String witness, String modality, String value, String claim) {}
