package org.audiatur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiatur.lang.LanguagePack;
import org.audiatur.text.Span;

/**
 * Finds "after the … revolution [of 1917]": words that date by a happening. Only with a year of
 * their own, or where the pack ({@code time-events.txt}) knows the happening by its name.
 * Thread-safe.
 */
final class EventFinder {

  private static final Rule RULE =
      Rule.of(Integer.MAX_VALUE, "after-event", "event", new Pattern.Literal(""));
  private static final int MOST_ADJECTIVES = 4;
  private static final int SHORTEST_ADJECTIVE = 4;

  private record Event(int year, List<String> words) {}

  private final List<Event> events = new ArrayList<>();
  private final List<String> endings = new ArrayList<>();
  private final Lexicon lexicon;

  EventFinder(LanguagePack pack, Lexicon lexicon) {
    this.lexicon = lexicon;
    if (pack.has("time-events")) {
      for (List<String> row : pack.table("time-events")) {
        List<String> words = List.of(row.get(1).split(" "));
        if (row.getFirst().equals("ending")) {
          endings.addAll(words);
        } else {
          events.add(new Event(Integer.parseInt(row.getFirst()), words));
        }
      }
    }
  }

  /** The expression that begins with the word for "after" at this place. */
  Optional<Found> at(TimeWords words, int at) {
    if (words.valueAt(at, "AFTERW").isEmpty()) {
      return Optional.empty();
    }
    List<Atom> atoms = words.atoms();
    int noun = at + 1;
    while (noun < atoms.size() && noun <= at + MOST_ADJECTIVES + 1 && isWithin(atoms, at, noun)) {
      if (has(atoms, noun, "EVENTW")) {
        return dated(atoms, at, noun).or(() -> known(atoms, at, atoms.get(at).sentence()));
      }
      if (!has(atoms, noun, "ADJECTIVE") && !isAdjective(atoms.get(noun).text())) {
        break;
      }
      noun++;
    }
    return known(atoms, at, atoms.get(at).sentence());
  }

  /** The year, or years, that follow the name. */
  private Optional<Found> dated(List<Atom> atoms, int at, int noun) {
    int next = noun + 1;
    if (next >= atoms.size() || !isWithin(atoms, at, next)) {
      return Optional.empty();
    }
    for (Reading year : lexicon.readingsAt(atoms, next)) {
      if (year.type().equals("Y")) {
        int end =
            year.end() < atoms.size() && isWithin(atoms, at, year.end())
                ? endOfYearWord(atoms, year.end())
                : year.end();
        return Optional.of(found(atoms, at, end, List.of(year)));
      }
    }
    return Optional.empty();
  }

  private int endOfYearWord(List<Atom> atoms, int at) {
    return lexicon.readingsAt(atoms, at).stream()
        .filter(r -> r.type().equals("G"))
        .mapToInt(Reading::end)
        .max()
        .orElse(at);
  }

  private Optional<Found> known(List<Atom> atoms, int at, int sentence) {
    for (Event event : events) {
      int end = endOf(event, atoms, at + 1, sentence);
      if (end > 0) {
        List<Reading> bound =
            List.of(new Reading("Y", event.year(), end), new Reading("BYNAME", 1, end));
        return Optional.of(found(atoms, at, end, bound));
      }
    }
    return Optional.empty();
  }

  /**
   * One past the last word of an event's name, its words in order, others between them; 0 if they
   * are not there.
   */
  private int endOf(Event event, List<Atom> atoms, int start, int sentence) {
    int word = 0;
    int gap = 0;
    for (int i = start; i < atoms.size() && atoms.get(i).sentence() == sentence && gap <= 3; i++) {
      if (atoms.get(i).text().equals(event.words().get(word))) {
        gap = 0;
        if (++word == event.words().size()) {
          return i + 1;
        }
      } else if (word > 0 || isAdjective(atoms.get(i).text())) {
        gap++;
      } else {
        return 0;
      }
    }
    return 0;
  }

  private boolean has(List<Atom> atoms, int at, String type) {
    return lexicon.has(atoms, at, type);
  }

  private static boolean isWithin(List<Atom> atoms, int at, int other) {
    return atoms.get(at).sentence() == atoms.get(other).sentence();
  }

  /** Part of a name before its noun: by its ending, or a hyphen. */
  private boolean isAdjective(String word) {
    return word.equals("-")
        || word.length() > SHORTEST_ADJECTIVE && endings.stream().anyMatch(word::endsWith);
  }

  private static Found found(List<Atom> atoms, int first, int end, List<Reading> bound) {
    return new Found(
        RULE,
        first,
        end,
        Span.of(atoms.get(first).span().start(), atoms.get(end - 1).span().end()),
        bound);
  }
}
