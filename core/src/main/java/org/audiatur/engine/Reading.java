package org.audiatur.engine;

import org.audiatur.claim.Account;
import org.audiatur.structure.Structure;

/**
 * One source, read.
 *
 * @param account what it says of the matter
 * @param structure how the document is divided
 */
public record Reading(Account account, Structure structure) {}
