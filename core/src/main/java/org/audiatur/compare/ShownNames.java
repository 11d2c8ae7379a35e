package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.text.Span;

/** Which of the names that accounts give to one thing a finding shows, and in which order. */
final class ShownNames {

  private static final int MOST_FROM_ONE = 4;

  private ShownNames() {}

  /**
   * For each source its words, one usage each: those that judge first, and those that say most
   * precisely what they name.
   */
  static List<Usage> of(List<Usage> group, Map<String, Set<String>> stances) {
    Comparator<Usage> telling =
        Comparator.comparing((Usage usage) -> usage.judges().equals("neutral"))
            .thenComparing(usage -> precision(usage) == 0)
            .thenComparing(ShownNames::isPlanned)
            .thenComparing(Comparator.comparingLong(ShownNames::precision).reversed())
            .thenComparing(usage -> usage.fact() == null)
            .thenComparing(Usage.ORDER);
    Map<String, List<Usage>> bySource = new TreeMap<>();
    Set<String> seen = new TreeSet<>();
    for (Usage usage : group.stream().sorted(telling).toList()) {
      List<Usage> own =
          bySource.computeIfAbsent(usage.account().sha256(), source -> new ArrayList<>());
      if (own.size() < MOST_FROM_ONE && seen.add(usage.account().sha256() + usage.value())) {
        own.add(usage);
      }
    }
    return bySource.values().stream()
        .flatMap(own -> happened(own).stream())
        .sorted(
            Comparator.comparing((Usage usage) -> -share(usage, group))
                .thenComparing(usage -> !isItsOwn(usage, stances)))
        .toList();
  }

  /** What is only planned is named by the way where other names tell what happened. */
  private static List<Usage> happened(List<Usage> own) {
    return own.stream()
        .filter(
            usage ->
                !isPlanned(usage)
                    || own.stream()
                        .noneMatch(
                            other -> !isPlanned(other) && other.judges().equals(usage.judges())))
        .toList();
  }

  private static boolean isPlanned(Usage usage) {
    return usage.fact() != null && usage.fact().planned();
  }

  /** How many places and dates follow at once: they say what is named. */
  private static long precision(Usage usage) {
    Span after = new Span(usage.span().start(), usage.span().end() + NameSetting.NEXT);
    return Material.mentions(usage.account(), after).stream()
        .filter(mention -> mention.type().equals("LOC") || mention.type().equals("DATE"))
        .count();
  }

  /** How much of what an account calls it judges as this name does. */
  private static double share(Usage usage, List<Usage> group) {
    List<Usage> own = group.stream().filter(u -> u.account() == usage.account()).toList();
    long same = own.stream().filter(u -> u.judges().equals(usage.judges())).count();
    return (double) same / own.size();
  }

  /** A name that a voice mostly uses is shown as its own, not that of whoever cites it. */
  private static boolean isItsOwn(Usage usage, Map<String, Set<String>> stances) {
    return stances.getOrDefault(usage.voice(), Set.of()).contains(usage.judges());
  }
}
