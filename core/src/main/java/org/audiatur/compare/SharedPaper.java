package org.audiatur.compare;

import java.util.List;
import org.audiatur.calendar.Edtf;

/**
 * A paper of a day that several accounts report in their prose: one issue of a newspaper, one
 * telegram, one despatch.
 *
 * @param name as an account calls it
 * @param writer entity id of who wrote it, empty for a newspaper
 * @param date of its day
 * @param claims ids of the claims that rest on it
 * @param sources the accounts, at least two
 */
public record SharedPaper(
    String name, String writer, Edtf date, List<String> claims, List<String> sources) {

  public SharedPaper {
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
  }
}
