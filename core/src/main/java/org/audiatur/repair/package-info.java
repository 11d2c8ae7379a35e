/**
 * From a damaged text to a clean one. In: a {@link org.audiatur.text.SourceText} and language
 * packs. Out: a {@link org.audiatur.text.ReadingText} with every repair listed, its rule and its
 * reason. The original is kept: taking the repairs out gives it back character for character. This
 * room never changes spelling.
 */
@NullMarked
package org.audiatur.repair;

import org.jspecify.annotations.NullMarked;
