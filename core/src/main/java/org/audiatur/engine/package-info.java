/**
 * Read this first. {@link org.audiatur.engine.Engine} has two verbs: {@code read}, a pure function
 * of one source and the packs, and {@code compare}, which takes readings in any order. Everything
 * else is a room that one of them calls.
 */
@NullMarked
package org.audiatur.engine;

import org.jspecify.annotations.NullMarked;
