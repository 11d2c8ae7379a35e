/**
 * Why words were read as they were. In: an {@link org.audiatur.engine.Reading} with its tokens, and
 * a place of the original or words to look for. Out: {@link org.audiatur.explain.Explanation}, the
 * chain from the original characters over repairs, structure, language, sentence and token to
 * mentions and claims, each step with the rule that made it, in words for a person and in facts for
 * a program.
 *
 * <p>This room only reports: it reads nothing again by rules of its own, and knows one text only.
 */
@NullMarked
package org.audiatur.explain;

import org.jspecify.annotations.NullMarked;
