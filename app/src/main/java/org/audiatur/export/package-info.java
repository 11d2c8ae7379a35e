/**
 * Values to files. In: a {@link org.audiatur.engine.Dossier} and the documents it was made of. Out:
 * the files of the contract ({@code documents mentions claims entities events conflicts systems
 * .jsonl}, {@code run.json}, {@code texts/}) and the page {@code dossier.html}.
 *
 * <p>Here the positions of the reading text become positions of the original, counted in code
 * points, and identifiers of sources become names of documents. The same dossier gives the same
 * bytes: no clock, no locale, no order of a hash. A folder of results is never left half written.
 * From such a folder {@link org.audiatur.export.ReviewSheet} draws claims for a person to judge,
 * and {@link org.audiatur.export.Judged} counts the judgements. This room never computes a value of
 * a dossier.
 */
@NullMarked
package org.audiatur.export;

import org.jspecify.annotations.NullMarked;
