package org.audiatur.bench.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.text.Span;

/**
 * Names scored as naeval does: for each type, a token is in or out of a span; precision, recall and
 * F1 are over the tokens of all texts. Spans that begin or end inside a token count for nothing, on
 * either side.
 */
public final class NaevalScore {

  /** Tokens of a type: found and annotated, found, annotated. */
  private static final class Count {
    private int both;
    private int found;
    private int annotated;
  }

  /**
   * A token that only one side has.
   *
   * @param type of the name
   * @param extra true if it was found and is not annotated, false if it was missed
   * @param name the whole span of the side that has it
   */
  public record Error(String type, boolean extra, Span name, Span token) {}

  private final Map<String, Count> counts = new TreeMap<>();

  /**
   * Counts one text.
   *
   * @param annotated names, none overlapping another of its type
   * @param found names, none overlapping another of its type
   * @return the tokens that differ, in text order within each type
   */
  public List<Error> add(String text, List<Named> annotated, List<Named> found) {
    List<Span> tokens = RazdelTokens.of(text);
    Set<String> types = new java.util.TreeSet<>();
    annotated.forEach(name -> types.add(name.type()));
    found.forEach(name -> types.add(name.type()));
    List<Error> errors = new ArrayList<>();
    for (String type : types) {
      Side wanted = new Side(tokens, aligned(annotated, type, tokens));
      Side got = new Side(tokens, aligned(found, type, tokens));
      count(type, wanted.tokens, got.tokens);
      errors.addAll(errors(type, tokens, wanted, got));
    }
    return errors;
  }

  private void count(String type, BitSet wanted, BitSet got) {
    Count count = counts.computeIfAbsent(type, key -> new Count());
    BitSet both = (BitSet) wanted.clone();
    both.and(got);
    count.both += both.cardinality();
    count.found += got.cardinality();
    count.annotated += wanted.cardinality();
  }

  private static List<Error> errors(String type, List<Span> tokens, Side wanted, Side got) {
    BitSet differ = (BitSet) wanted.tokens.clone();
    differ.xor(got.tokens);
    return differ.stream()
        .mapToObj(
            i -> {
              boolean extra = got.tokens.get(i);
              return new Error(type, extra, (extra ? got : wanted).nameAt(i), tokens.get(i));
            })
        .toList();
  }

  /** Names of a type that begin and end where tokens do, by where they begin. */
  private static List<Named> aligned(List<Named> names, String type, List<Span> tokens) {
    Set<Integer> starts = new HashSet<>();
    Set<Integer> ends = new HashSet<>();
    tokens.forEach(
        token -> {
          starts.add(token.start());
          ends.add(token.end());
        });
    return names.stream()
        .filter(name -> name.type().equals(type))
        .filter(n -> starts.contains(n.span().start()) && ends.contains(n.span().end()))
        .sorted(Comparator.comparing(Named::span))
        .toList();
  }

  /** Which tokens are in names, walked as naeval walks: one name after the other. */
  private static final class Side {
    private final BitSet tokens = new BitSet();
    private final Map<Integer, Span> names = new TreeMap<>();

    private Side(List<Span> all, List<Named> sorted) {
      int next = 0;
      for (int i = 0; i < all.size() && next < sorted.size(); i++) {
        Span name = sorted.get(next).span();
        if (all.get(i).start() >= name.start()) {
          tokens.set(i);
          names.put(i, name);
        }
        if (all.get(i).end() >= name.end()) {
          next++;
        }
      }
    }

    private Span nameAt(int token) {
      return names.getOrDefault(token, Span.of(0, 0));
    }
  }

  public double precision(String type) {
    return share(of(type).both, of(type).found);
  }

  public double recall(String type) {
    return share(of(type).both, of(type).annotated);
  }

  public double f1(String type) {
    double sum = precision(type) + recall(type);
    return sum == 0 ? 0 : 2 * precision(type) * recall(type) / sum;
  }

  private Count of(String type) {
    return counts.getOrDefault(type, new Count());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  /** One line for a type. */
  public String line(String type) {
    return String.format(
        Locale.ROOT,
        "%-4s P %.3f R %.3f F1 %.3f  (tokens: %d right, %d found, %d annotated)",
        type,
        precision(type),
        recall(type),
        f1(type),
        of(type).both,
        of(type).found,
        of(type).annotated);
  }
}
