package org.audiatur.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.audiatur.calendar.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words around expressions that limit or doubt them: "not before about 3 May", "perhaps
 * in May", "3 (?) May", "1650 or thereabouts". They stay outside of the expression's span. A look
 * costs the number of words around, which is limited.
 */
final class Frames {

  private static final String LEAD = "LEAD";
  private static final String HEDGE = "HEDGE";
  private static final String BRIDGE = "BRIDGE";
  private static final List<String> CLASSES = List.of(LEAD, HEDGE, BRIDGE);

  /** Value of a hedge that doubts, and of a comma, which only such a hedge may stand before. */
  private static final int DOUBT = 2;

  private static final int LONGEST = 6;
  private static final int MOST_WORDS = 6;

  private final Grammars grammars;
  private final List<Atom> atoms;

  Frames(Grammars grammars) {
    this.grammars = grammars;
    atoms = grammars.atoms();
  }

  Frame of(Found found) {
    Before before = new Before(found);
    before.read();
    Qualifier around = before.doubt.and(behind(found));
    Qualifier all = Frame.isPartOfDay(found) ? withoutAbout(around) : around;
    int split = splitOf(found);
    Qualifier inside = within(found.first(), split);
    Qualifier first = all.and(Frame.isPartOfDay(found) ? withoutAbout(inside) : inside);
    Qualifier until = before.opens() ? behind(found) : all;
    Qualifier last = split < found.end() ? until.and(within(split, found.end())) : first;
    int lead = before.lead == 0 ? leadBehind(found) : before.lead;
    return new Frame(lead == 0 ? leadOf(found) : lead, first, last);
  }

  /** "By Christmas" is not on that day; "his letter of the 2nd instant" is of another paper. */
  private int leadOf(Found found) {
    if (grammars.follows(found, "PAPEROF")) {
      return Frame.OF_DOCUMENT;
    }
    boolean byFeast = found.rule().kind().equals("feast") && grammars.follows(found, "ONWARD");
    return byFeast ? Frame.TILL : 0;
  }

  private static Qualifier withoutAbout(Qualifier doubt) {
    return doubt.uncertain() ? Qualifier.UNCERTAIN : Qualifier.NONE;
  }

  /** Where the second end of a range begins; the end for what has but one. */
  private static int splitOf(Found found) {
    boolean range = found.rule().kind().endsWith("range");
    return found.bound().stream()
        .filter(reading -> range && Found.isSplit(reading))
        .mapToInt(Reading::end)
        .findFirst()
        .orElse(found.end());
  }

  /** What words and marks inside say: "on 3 May at about five", "3 (?) May". */
  private Qualifier within(int from, int end) {
    Qualifier doubt = Qualifier.NONE;
    for (int i = from; i < end; i++) {
      doubt = atoms.get(i).doubted() ? doubt.and(Qualifier.UNCERTAIN) : doubt;
      for (Reading reading : grammars.wordsAt(i)) {
        boolean hedge = reading.type().equals(HEDGE) && reading.end() <= end;
        doubt = hedge ? doubt.and(qualifier(reading)) : doubt;
      }
    }
    return doubt;
  }

  /** "3 May or thereabouts", "in May (probably)". */
  private Qualifier behind(Found found) {
    int at = found.end();
    boolean bracket = at < atoms.size() && atoms.get(at).text().equals("(");
    String type = bracket ? HEDGE : "HEDGEBEHIND";
    int from = bracket ? at + 1 : at;
    if (from >= atoms.size() || atoms.get(from).sentence() != sentenceOf(found)) {
      return Qualifier.NONE;
    }
    return grammars.wordsAt(from).stream()
        .filter(word -> word.type().equals(type))
        .filter(word -> !bracket || isAt(word.end(), ")"))
        .findFirst()
        .map(Frames::qualifier)
        .orElse(Qualifier.NONE);
  }

  /** "In 1650 or later", "3 May at the latest". */
  private int leadBehind(Found found) {
    boolean ends = found.end() == atoms.size();
    return ends || atoms.get(found.end()).sentence() != sentenceOf(found)
        ? 0
        : grammars.valueAt(found.end(), "LEADBEHIND").orElse(0);
  }

  private boolean isAt(int at, String text) {
    return at < atoms.size() && atoms.get(at).text().equals(text);
  }

  private int sentenceOf(Found found) {
    return atoms.get(found.first()).sentence();
  }

  private static Qualifier qualifier(Reading hedge) {
    return hedge.value() == DOUBT ? Qualifier.UNCERTAIN : Qualifier.APPROXIMATE;
  }

  /** The words before an expression, read from it to the left. */
  private final class Before {

    private final int sentence;
    private int at;
    private int lead;
    private Qualifier doubt = Qualifier.NONE;

    /** A word like "in" stands between; a comma does. */
    private boolean apart;

    private boolean comma;

    Before(Found found) {
      sentence = sentenceOf(found);
      at = found.first();
    }

    void read() {
      for (int words = 0; words < MOST_WORDS; words++) {
        Word word = wordBefore();
        if (word == null || !takes(word)) {
          return;
        }
        at = word.from();
      }
    }

    /** "(c. 1595–1657)": of what stands so in brackets only the beginning is about. */
    boolean opens() {
      return doubt == Qualifier.APPROXIMATE && at > 0 && atoms.get(at - 1).text().equals("(");
    }

    private boolean takes(Word word) {
      int value = word.reading().value();
      return switch (word.reading().type()) {
        case LEAD -> leads(value);
        case HEDGE -> hedges(word);
        default -> {
          boolean first = !comma;
          apart = true;
          comma = value == DOUBT;
          yield first;
        }
      };
    }

    /** "Not before in May" is said, "before in May" is not. */
    private boolean leads(int value) {
      boolean may = lead == 0 && !comma && (!apart || value == Frame.FROM || value == Frame.TILL);
      lead = may ? value : lead;
      return may;
    }

    private boolean hedges(Word word) {
      boolean doubts = word.reading().value() == DOUBT;
      boolean topic = word.from() > 0 && grammars.valueAt(word.from() - 1, "TOPIC").isPresent();
      if (comma && !doubts || topic) {
        return false;
      }
      doubt = doubt.and(qualifier(word.reading()));
      comma = false;
      return true;
    }

    /** The longest that ends here. */
    private @Nullable Word wordBefore() {
      for (int from = Math.max(0, at - LONGEST); from < at; from++) {
        int start = from;
        if (atoms.get(from).sentence() == sentence) {
          Optional<Word> found =
              grammars.wordsAt(from).stream()
                  .filter(r -> r.end() == at && CLASSES.contains(r.type()))
                  .min(Comparator.comparingInt(r -> CLASSES.indexOf(r.type())))
                  .map(r -> new Word(r, start));
          if (found.isPresent()) {
            return found.get();
          }
        }
      }
      return null;
    }
  }

  /** A word and where it begins. */
  private record Word(Reading reading, int from) {}
}
