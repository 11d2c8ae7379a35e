package org.audiatur.entity;

/**
 * Where a place lies.
 *
 * @param lat degrees north, WGS 84
 * @param lon degrees east
 * @param kind what it is: {@code town}, {@code river}, {@code country} and so on; the coordinates
 *     of what is wide are about its middle
 * @param source where the coordinates are from
 */
public record Place(double lat, double lon, String kind, String source) {}
