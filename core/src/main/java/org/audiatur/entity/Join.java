package org.audiatur.entity;

/**
 * Why a mention or group of mentions belongs to an entity, or might.
 *
 * @param from id of the mention that was joined (or of the entity it is proposed to be joined with)
 * @param reason in words
 * @param strength 0 to 1
 */
public record Join(String from, String reason, double strength) {}
