package org.audiatur.calendar;

/**
 * What may stand at an end of an {@link EdtfInterval}: a date, or the statement that there is none.
 */
public sealed interface EdtfEnd permits EdtfDate, EdtfEnd.Missing {

  /** This end, doubted more; one without a date stays as it is. */
  EdtfEnd doubted(Qualifier more);

  /** An end without a date. */
  enum Missing implements EdtfEnd {
    /** No end: it still lasts, or always was so. */
    OPEN(".."),
    /** There is an end, but it is not known. */
    UNKNOWN("");

    private final String sign;

    Missing(String sign) {
      this.sign = sign;
    }

    @Override
    public Missing doubted(Qualifier more) {
      return this;
    }

    @Override
    public String toString() {
      return sign;
    }
  }
}
