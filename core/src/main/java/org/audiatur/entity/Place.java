package org.audiatur.entity;

/**
 * Where a place lies.
 *
 * @param lat degrees north, WGS 84
 * @param lon degrees east
 * @param source where the coordinates are from
 */
public record Place(double lat, double lon, String source) {}
