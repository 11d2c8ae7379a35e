/**
 * Who says what happened. In: a text with mentions and dates. Out: {@link org.audiatur.claim.Claim}s, each with its
 * quote, trigger, roles, numbers, modality, chain of voices and citations, and {@link org.audiatur.claim.Account}, all
 * that one source says. Frames are data of the field pack. This room never sees a second source.
 */
@NullMarked
package org.audiatur.claim;

import org.jspecify.annotations.NullMarked;
