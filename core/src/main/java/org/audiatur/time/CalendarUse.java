package org.audiatur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.audiatur.lang.FieldPack;

/**
 * Who dated by the Julian calendar until when: the table {@code calendar-changes} of the field.
 * Thread-safe. A look costs the number of atoms, and for each the beginnings with its first letter.
 */
final class CalendarUse {

  private static final String TABLE = "calendar-changes";
  private static final Set<String> PLACE = Set.of("place");
  private static final Set<String> PLACE_OR_BOTH = Set.of("place", "both");

  /**
   * @param kind place, both, language, papers, spelling or note
   * @param who place, or code of a language
   * @param changed first day, as written, that is Gregorian
   * @param words what shows it
   */
  private record Use(String kind, String who, LocalDate changed, List<String> words) {}

  /** A beginning of a word that names where a use holds. */
  private record Beginning(String letters, Use use) {}

  private final List<Use> uses = new ArrayList<>();
  private final Map<Character, List<Beginning>> beginnings = new HashMap<>();
  private final CalendarLands lands;

  CalendarUse(FieldPack field) {
    if (field.has(TABLE)) {
      for (List<String> row : field.table(TABLE)) {
        if (!row.get(0).equals("note")) {
          List<String> words = List.of(row.get(5).split(" "));
          Use use = new Use(row.get(0), row.get(1), LocalDate.parse(row.get(3)), words);
          uses.add(use);
          words.forEach(word -> begin(word, use));
        }
      }
    }
    lands = new CalendarLands(field, who -> latest(use -> use.who().equals(who)));
  }

  private void begin(String word, Use use) {
    beginnings
        .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
        .add(new Beginning(word, use));
  }

  /** Before which day papers in a language date by the Julian calendar. */
  Optional<LocalDate> byLanguage(String code) {
    return latest(use -> use.kind().equals("language") && use.who().equals(code));
  }

  /** Before which day papers in a language may date by either, without its church doing so. */
  Optional<LocalDate> byPapers(String code) {
    return latest(use -> use.kind().equals("papers") && use.who().equals(code));
  }

  /** Before which day those places do that the atoms name; the last of several. */
  Optional<LocalDate> byPlaces(List<Atom> atoms) {
    return latest(atoms, PLACE);
  }

  /** By which day the place had changed that an atom names; the last where several may be meant. */
  Optional<LocalDate> changeAt(Atom atom) {
    return latest(List.of(atom), PLACE_OR_BOTH);
  }

  private Optional<LocalDate> latest(List<Atom> atoms, Set<String> kinds) {
    LocalDate latest = null;
    for (Atom atom : atoms) {
      for (Beginning one : beginnings.getOrDefault(atom.text().charAt(0), List.of())) {
        boolean named =
            atom.kind() == Atom.Kind.LETTERS
                && kinds.contains(one.use().kind())
                && atom.text().startsWith(one.letters());
        if (named && (latest == null || one.use().changed().isAfter(latest))) {
          latest = one.use().changed();
        }
      }
    }
    return Optional.ofNullable(latest);
  }

  /** By which day the land of a place had changed, where the gazetteers know it. */
  Optional<LocalDate> changeOf(String place) {
    return lands.changeOf(place);
  }

  /** Before which day papers in the spelling of these words do, if it is an old one. */
  Optional<LocalDate> bySpelling(String code, String words) {
    Predicate<Use> spelling = use -> use.kind().equals("spelling") && use.who().equals(code);
    if (uses.stream().noneMatch(spelling)) {
      return Optional.empty();
    }
    String lower = words.toLowerCase(Locale.ROOT);
    return latest(
        use -> spelling.test(use) && use.words().stream().anyMatch(letter -> isIn(letter, lower)));
  }

  private static boolean isIn(String letter, String words) {
    boolean atEnd = letter.startsWith("*");
    String bare = atEnd ? letter.substring(1) : letter;
    for (int at = words.indexOf(bare); at >= 0; at = words.indexOf(bare, at + 1)) {
      int next = at + bare.length();
      if (!atEnd || next == words.length() || !Character.isLetter(words.charAt(next))) {
        return true;
      }
    }
    return false;
  }

  /** The first change of a land after a day. */
  Optional<LocalDate> nextChange(LocalDate day) {
    return uses.stream()
        .filter(use -> use.kind().equals("place"))
        .map(Use::changed)
        .filter(day::isBefore)
        .min(Comparator.naturalOrder());
  }

  /** The year in which the first land changed. */
  int firstChange() {
    return uses.stream().mapToInt(use -> use.changed().getYear()).min().orElse(0);
  }

  /** The year of the last change of a land before another year. */
  int lastChangeBefore(int year) {
    return uses.stream()
        .filter(use -> use.kind().equals("place"))
        .mapToInt(use -> use.changed().getYear())
        .filter(changed -> changed < year)
        .max()
        .orElse(0);
  }

  private Optional<LocalDate> latest(Predicate<Use> which) {
    return uses.stream().filter(which).map(Use::changed).max(Comparator.naturalOrder());
  }
}
