package org.audiatur.bench.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One system of an output against its expectation. A part finds at most one entry: they are paired
 * so that as many as possible are found (augmenting paths; the sets are small).
 */
final class SystemTally {

  private final Expectation expectation;
  private final List<ExpectedEntry> sure;
  private final List<Part> written = new ArrayList<>();
  private final List<Part> wrong = new ArrayList<>();
  private final Map<Part, ExpectedEntry> found = new HashMap<>();

  SystemTally(Expectation expectation, List<Part> entries) {
    this.expectation = expectation;
    this.sure = expectation.entries().stream().filter(entry -> !entry.unsure()).toList();
    entries.stream().flatMap(this::parts).distinct().forEach(this::judge);
    sure.forEach(entry -> pair(entry, new HashSet<>()));
  }

  private Stream<Part> parts(Part entry) {
    List<Part> parts = entry.split(expectation.parts());
    boolean also = expectation.whole() && !entry.under(List.of(expectation.parts())).isEmpty();
    return also ? Stream.concat(Stream.of(entry.whole()), parts.stream()) : parts.stream();
  }

  private void judge(Part part) {
    boolean right = sure.stream().anyMatch(entry -> entry.meets(part) && agrees(entry, part));
    boolean unsure =
        expectation.entries().stream().anyMatch(entry -> entry.unsure() && entry.meets(part));
    if (right || !unsure) {
      written.add(part);
    }
    if (!right && !unsure) {
      wrong.add(part);
    }
  }

  private boolean pair(ExpectedEntry entry, Set<Part> tried) {
    for (Part part : written) {
      if (!tried.contains(part) && entry.meets(part) && isFound(entry, part)) {
        tried.add(part);
        ExpectedEntry other = found.get(part);
        if (other == null || pair(other, tried)) {
          found.put(part, entry);
          return true;
        }
      }
    }
    return false;
  }

  /** Every deciding key is there and equal. */
  private boolean isFound(ExpectedEntry entry, Part part) {
    return deciding(entry).allMatch(key -> same(entry, part, key));
  }

  /** One deciding key at least is equal, none differs; of several things one may be told alone. */
  private boolean agrees(ExpectedEntry entry, Part part) {
    List<Boolean> same =
        deciding(entry)
            .filter(key -> !told(part, key).isEmpty())
            .map(key -> said(entry, key, told(part, key)).anyMatch(one -> one))
            .toList();
    return isFound(entry, part) || (!same.isEmpty() && !same.contains(false));
  }

  private Stream<String> deciding(ExpectedEntry entry) {
    return expectation.keys().keySet().stream().filter(entry.values()::containsKey);
  }

  private boolean same(ExpectedEntry entry, Part part, String key) {
    List<String> told = told(part, key);
    Stream<Boolean> said = said(entry, key, told.isEmpty() ? part.names() : told);
    return expectation.named(key).every() ? said.allMatch(one -> one) : said.anyMatch(one -> one);
  }

  /** What the part has under a key; nothing if it is blank. */
  private List<String> told(Part part, String key) {
    return part.under(expectation.named(key).names()).stream()
        .filter(value -> !value.isBlank())
        .toList();
  }

  /** Of each expected thing, whether it is said in one of the values, or in all together. */
  private static Stream<Boolean> said(ExpectedEntry entry, String key, List<String> values) {
    List<String> all = Stream.concat(values.stream(), Stream.of(String.join(" ", values))).toList();
    return entry.values().getOrDefault(key, List.of()).stream()
        .map(
            ways -> ways.stream().anyMatch(way -> all.stream().anyMatch(v -> Values.same(way, v))));
  }

  List<String> misses() {
    return sure.stream()
        .filter(entry -> !found.containsValue(entry))
        .map(ExpectedEntry::line)
        .toList();
  }

  List<String> extras() {
    return wrong.stream().map(Part::toString).toList();
  }

  double recall() {
    return found.size() / (double) Math.max(1, sure.size());
  }

  double precision() {
    return (written.size() - wrong.size()) / (double) Math.max(1, written.size());
  }

  /** Of the entries found, the further keys that are counted, and how many the output has. */
  private String more() {
    int asked = 0;
    int told = 0;
    for (Map.Entry<Part, ExpectedEntry> pair : found.entrySet()) {
      for (String key : pair.getValue().values().keySet()) {
        if (expectation.also().containsKey(key)) {
          List<String> values = told(pair.getKey(), key);
          asked++;
          told += said(pair.getValue(), key, values).allMatch(one -> one) ? 1 : 0;
        }
      }
    }
    return told + "/" + asked;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-4s %8d %6d %8d %6d %8.3f %10.3f %8s",
        expectation.system(),
        sure.size(),
        found.size(),
        written.size(),
        written.size() - wrong.size(),
        recall(),
        precision(),
        more());
  }
}
