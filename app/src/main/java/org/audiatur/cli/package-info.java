/**
 * The command line: parses a request, calls the engine, the store and the exports, and says what
 * was done.
 */
@NullMarked
package org.audiatur.cli;

import org.jspecify.annotations.NullMarked;
