/**
 * The command line: parses a request, calls ingest, engine, review and export, and says what was
 * done. The only room that prints. Results go to standard output; progress and complaints to
 * standard error, progress only on a terminal.
 */
@NullMarked
package org.audiatur.cli;

import org.jspecify.annotations.NullMarked;
