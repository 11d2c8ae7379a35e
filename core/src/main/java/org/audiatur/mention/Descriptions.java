package org.audiatur.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a body is, before what it is called: {@code Немецкий концерн} in {@code Немецкий концерн
 * «Комета»} is no name of its own.
 */
final class Descriptions {

  private static final Pattern NAMES = Pattern.compile("(quoted|foreign)-.*|head-unknown");
  private static final Pattern DESCRIBES =
      Pattern.compile("(adjective-(soft-)?head|head-of|capital-head|plain-head).*");

  private Descriptions() {}

  /** The candidates but those that only describe the name right behind them. */
  static List<Candidate> without(List<Candidate> found) {
    Set<Integer> named = new HashSet<>();
    for (Candidate candidate : found) {
      if (NAMES.matcher(candidate.rule()).matches()) {
        named.add(candidate.first());
      }
    }
    return found.stream()
        .filter(
            candidate ->
                !named.contains(candidate.end()) || !DESCRIBES.matcher(candidate.rule()).matches())
        .toList();
  }
}
