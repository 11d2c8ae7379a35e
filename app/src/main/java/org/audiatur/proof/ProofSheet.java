package org.audiatur.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.Span;

/**
 * The proof sheet of one repaired text. Everything is in text order and found when asked for, so
 * that a long sheet costs no more memory than a short one.
 */
public final class ProofSheet {

  private static final char LOST = '\ufffd';

  private final ReadingText reading;
  private final Places places;
  private final int[] readingStarts;

  public ProofSheet(ReadingText reading) {
    this.reading = reading;
    this.places = new Places(reading.source());
    this.readingStarts = readingStarts(reading.repairs());
  }

  private static int[] readingStarts(List<Repair> repairs) {
    int[] starts = new int[repairs.size()];
    int longer = 0;
    for (int i = 0; i < starts.length; i++) {
      Repair repair = repairs.get(i);
      starts[i] = repair.start() + longer;
      longer += repair.replacement().length() - (repair.end() - repair.start());
    }
    return starts;
  }

  public ReadingText reading() {
    return reading;
  }

  /** How many repairs each rule made or took part in, by its name. */
  public SortedMap<String, Integer> counts() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    reading
        .repairs()
        .forEach(repair -> repair.rules().forEach(rule -> counts.merge(rule, 1, Integer::sum)));
    return counts;
  }

  /** The repairs that are wanted. */
  public Stream<Repaired> repairs(Predicate<Repair> wanted) {
    return IntStream.range(0, readingStarts.length)
        .filter(i -> wanted.test(reading.repairs().get(i)))
        .mapToObj(this::repaired);
  }

  private Repaired repaired(int i) {
    Repair repair = reading.repairs().get(i);
    String original = reading.source().text();
    Span word = word(i);
    int end = readingStarts[i] + repair.replacement().length();
    return new Repaired(
        places.of(repair.start(), repair.end()),
        repair,
        original.substring(repair.start(), repair.end()),
        Words.before(original, repair.start()),
        Words.after(original, repair.end()),
        reading.text().substring(word.start(), readingStarts[i]),
        reading.text().substring(end, word.end()));
  }

  private Span word(int i) {
    int start = readingStarts[i];
    return Words.around(
        reading.text(), start, start + reading.repairs().get(i).replacement().length());
  }

  /** The repaired words that no dictionary has, by the alphabet. */
  public List<UnknownWord> unknown(Predicate<String> known, Predicate<Repair> wanted) {
    SortedMap<String, List<Place>> found = new TreeMap<>();
    for (int i = 0; i < readingStarts.length; i++) {
      Repair repair = reading.repairs().get(i);
      if (wanted.test(repair) && mendsWord(i)) {
        Place place = places.of(repair.start(), repair.end());
        for (String word : words(word(i))) {
          if (found.containsKey(word) || !known.test(word)) {
            addPlace(found.computeIfAbsent(word, none -> new ArrayList<>()), place);
          }
        }
      }
    }
    Map<String, Integer> all = occurrences(found);
    return found.entrySet().stream()
        .map(word -> unknown(word.getKey(), word.getValue(), all.getOrDefault(word.getKey(), 0)))
        .toList();
  }

  private static UnknownWord unknown(String word, List<Place> places, int all) {
    return new UnknownWord(word, places, Math.max(0, all - places.size()));
  }

  private static void addPlace(List<Place> places, Place place) {
    if (places.isEmpty() || !places.getLast().equals(place)) {
      places.add(place);
    }
  }

  /** True if letters of a word changed, or two parts of a word came together. */
  private boolean mendsWord(int i) {
    String replacement = reading.repairs().get(i).replacement();
    int start = readingStarts[i];
    return replacement.isEmpty()
        ? Words.isLetterAt(reading.text(), start - 1) && Words.isLetterAt(reading.text(), start)
        : IntStream.range(start, start + replacement.length())
            .anyMatch(at -> Words.isWordPart(reading.text(), at));
  }

  private List<String> words(Span span) {
    List<String> words = new ArrayList<>();
    forEachWord(span, words::add);
    return words;
  }

  /** How often each of these words stands in the reading text. */
  private Map<String, Integer> occurrences(Map<String, ?> wanted) {
    Map<String, Integer> counts = new TreeMap<>();
    if (!wanted.isEmpty()) {
      forEachWord(
          Span.of(0, reading.text().length()),
          word -> {
            if (wanted.containsKey(word)) {
              counts.merge(word, 1, Integer::sum);
            }
          });
    }
    return counts;
  }

  private void forEachWord(Span span, Consumer<String> action) {
    String text = reading.text();
    int at = span.start();
    while (at < span.end()) {
      int start = at;
      while (at < span.end() && Words.isWordPart(text, at)) {
        at++;
      }
      if (at > start) {
        action.accept(text.substring(start, at));
      } else {
        at++;
      }
    }
  }

  /** What is still damaged. */
  public Stream<Unresolved> unresolved() {
    String text = reading.text();
    return IntStream.iterate(text.indexOf(LOST), at -> at >= 0, at -> text.indexOf(LOST, at + 1))
        .mapToObj(
            at ->
                new Unresolved(
                    places.of(reading.originalStart(at), reading.originalEnd(at + 1)),
                    Words.before(text, at),
                    Words.after(text, at + 1)));
  }
}
