package org.audiatur.repair;

/**
 * One rule of the chain.
 *
 * @param name as listed with every repair it makes; repairs that several rules made together name
 *     them all, joined by {@code +}
 * @param what what it mends, in words
 */
public record RepairRule(String name, String what) {}
