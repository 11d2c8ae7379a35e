package org.audiatur.claim;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.audiatur.time.DateReading;
import org.audiatur.time.YearSource;

/**
 * The date of a claim and the words it was read from, which may stand outside the claim's sentence.
 *
 * @param span the words
 * @param reading what they mean
 * @param tie how it belongs to the claim
 */
public record Dating(Span span, DateReading reading, DateTie tie) {

  Dating as(DateTie other) {
    return new Dating(span, reading, other);
  }

  /** The same without the hour. */
  Dating day() {
    if (edtf() instanceof EdtfDate date && date.time() == null) {
      return this;
    }
    String date = edtf().toString();
    int hour = date.indexOf('T');
    if (hour < 0 || date.indexOf('/') >= 0) {
      return this;
    }
    Edtf day = Edtf.parse(date.substring(0, hour));
    return new Dating(span, new DateReading(day, calendar(), reading.how(), List.of()), tie);
  }

  /**
   * A day of no year, in the year that another text gives it; unchanged where that has none such.
   */
  public Dating inYear(int year) {
    String written = edtf().toString();
    boolean none = written.startsWith("XXXX-02-29") && !Year.isLeap(year);
    if (none || !written.startsWith("XXXX-")) {
      return this;
    }
    String known = String.format(Locale.ROOT, "%04d-", year);
    Edtf day = Edtf.parse(written.replace("XXXX-", known));
    return new Dating(span, new DateReading(day, calendar(), reading.how(), List.of()), tie);
  }

  /** The same days and months of another year; unchanged where that has none such. */
  public Dating moved(int from, int to) {
    String year = String.format(Locale.ROOT, "%04d-", from);
    String written = edtf().toString();
    if (written.contains(year + "02-29") && !Year.isLeap(to)) {
      return this;
    }
    Edtf day = Edtf.parse(written.replace(year, String.format(Locale.ROOT, "%04d-", to)));
    return new Dating(span, new DateReading(day, calendar(), reading.how(), List.of()), tie);
  }

  /** True if its words give the year. */
  public boolean statesYear() {
    return reading.year() == YearSource.STATED;
  }

  /** True if its words leave the year out, and it is that of another date of the text. */
  public boolean inheritsYear() {
    return reading.year() == YearSource.INHERITED;
  }

  /** The mention that names this date. */
  public Mention mention(Mention old) {
    return new Mention(
        old.id(),
        old.type(),
        old.span(),
        old.text(),
        old.name(),
        old.parts(),
        reading,
        old.rule(),
        old.confidence());
  }

  /** The date, Gregorian. */
  public Edtf edtf() {
    return reading.edtf();
  }

  /** The calendar it was written in. */
  public String calendar() {
    return reading.calendar();
  }

  /** How it was resolved, and how it belongs to the claim, in words. */
  public String how() {
    return reading.how() + "; " + tie.words;
  }

  /** What the words mean, with how they belong to the claim. */
  public DateReading explained() {
    return new DateReading(edtf(), calendar(), how(), alternatives());
  }

  /** Other dates that the words may mean. */
  public List<Edtf> alternatives() {
    return reading.alternatives();
  }

  /**
   * The date that a mention of type DATE means; empty for any other mention and for a date that
   * could not be resolved.
   */
  public static Optional<Edtf> of(Mention mention) {
    return mention.value() instanceof DateReading date
        ? Optional.of(date.edtf())
        : Optional.empty();
  }

  /** The same with all that was read, as if the mention dated a claim. */
  public static Optional<Dating> read(Mention mention) {
    return mention.value() instanceof DateReading date
        ? Optional.of(new Dating(mention.span(), date, DateTie.CLAUSE))
        : Optional.empty();
  }
}
