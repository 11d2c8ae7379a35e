package org.audiatur.mention;

import org.jspecify.annotations.Nullable;

/**
 * One work or archive file cited, as far as the citation says.
 *
 * @param kind {@code archive}, {@code book}, {@code article} or {@code newspaper}
 * @param archive name or abbreviation of the archive
 * @param fonds fonds, record group
 * @param opis inventory, series
 * @param delo file
 * @param leaves leaves or folios, as written
 * @param author author of a book or article
 * @param title title of a work or name of a newspaper
 * @param year year of publication
 * @param volume volume
 * @param issue issue: number or day
 * @param pages pages, as written
 */
public record Work(
    String kind,
    @Nullable String archive,
    @Nullable String fonds,
    @Nullable String opis,
    @Nullable String delo,
    @Nullable String leaves,
    @Nullable String author,
    @Nullable String title,
    @Nullable String year,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String pages) {}
