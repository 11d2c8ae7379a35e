package org.audiatur.mention;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.text.Span;
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
 * @param entry the entry of the bibliography that describes it, null where none is linked
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
    @Nullable String pages,
    @Nullable Span entry) {

  /** Record groups that British and American archives count, their files behind a stroke. */
  private static final String GROUP = "[A-Z]{2,4} .*";

  /** A work that no bibliography describes. */
  public Work(
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
      @Nullable String pages) {
    this(kind, archive, fonds, opis, delo, leaves, author, title, year, volume, issue, pages, null);
  }

  /** The same work as an entry describes it: who wrote it, what it is called, when it appeared. */
  Work described(Work by, Span where) {
    boolean file = by.kind().equals("archive");
    return new Work(
        by.kind(),
        file ? by.archive() : archive,
        file ? by.fonds() : fonds,
        file ? by.opis() : opis,
        file ? by.delo() : delo,
        file && leaves == null ? pages : leaves,
        by.author() != null ? by.author() : author,
        file ? null : by.title() != null ? by.title() : title,
        by.year() != null ? by.year() : year,
        volume,
        issue,
        file ? null : pages,
        where);
  }

  /** The same work at another place in it. */
  Work at(@Nullable String otherLeaves, @Nullable String otherPages) {
    boolean file = kind.equals("archive");
    String numbers = otherLeaves != null ? otherLeaves : otherPages;
    String there = file ? numbers : otherLeaves;
    return new Work(
        kind,
        archive,
        fonds,
        opis,
        delo,
        there,
        author,
        title,
        year,
        volume,
        issue,
        file ? null : otherPages,
        entry);
  }

  /** True if only a number stands for it: its place in a bibliography. */
  boolean isNumbered() {
    return author == null && title != null && title.matches("\\d{1,3}");
  }

  /** What a reference of this kind normally has and this one lacks, by the names of its fields. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    switch (kind) {
      case "archive" -> missingOfFile(missing);
      case "newspaper" -> {
        add(missing, "year", year);
        add(missing, "issue", issue != null ? issue : pages);
      }
      default -> {
        boolean named = author != null || title != null && (!isNumbered() || entry != null);
        add(missing, "work", named ? "" : null);
        add(missing, "year", named ? year : "");
      }
    }
    return List.copyOf(missing);
  }

  private void missingOfFile(List<String> missing) {
    add(missing, "archive", archive);
    add(missing, "fonds", fonds);
    if (fonds == null || !fonds.matches(GROUP)) {
      add(missing, "opis", opis);
      add(missing, "delo", delo);
      add(missing, "leaves", leaves);
    } else if (!fonds.startsWith("RG") && fonds.indexOf('/') < 0) {
      add(missing, "delo", delo);
    }
  }

  private static void add(List<String> missing, String field, @Nullable String value) {
    if (value == null) {
      missing.add(field);
    }
  }
}
