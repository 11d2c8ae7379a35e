/**
 * Yardsticks for words and sentences on Universal Dependencies. In: CoNLL-U files. Out: how often
 * the engine cuts sentences and words, and names lemma and case, as they do.
 */
@NullMarked
package org.audiatur.bench.ud;

import org.jspecify.annotations.NullMarked;
