package org.audiatur.compare;

import java.util.List;
import org.audiatur.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The time and places that an account covers, from which silence is told from being out of scope.
 *
 * @param source SHA-256 of the source
 * @param date the time, null where it gives no dates
 * @param places entity ids, the most often named first
 */
public record Coverage(String source, @Nullable Edtf date, List<String> places) {

  public Coverage {
    places = List.copyOf(places);
  }
}
