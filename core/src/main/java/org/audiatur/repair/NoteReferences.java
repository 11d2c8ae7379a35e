package org.audiatur.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of notes glued to a word («крепость12 пала»), or to the mark after it («город.12 Затем»):
 * left out where the dictionary knows the word and it is no name of a thing. Where the numbers rise
 * one by one through the text, a name or a comma may come before ({@link NoteSequence}); where a
 * note of the number stands below, a short word. Raised figures are left out after any word, but
 * not after the sign of a measure («м²») or of an element.
 */
final class NoteReferences extends PatternCorrector {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String MARKS = "»”\".,;:!?…)";
  private static final String WORD =
      "(?<![\\p{L}\\p{M}\\p{Nd}.#@_/-])(\\p{L}[\\p{L}\\p{M}'’ʼ-]{1,45}|\\p{Nd}{4})([»”\".,;:!?…)]{0,3})";
  private static final Pattern NOTE =
      Pattern.compile("(?m)^[ \\t]{0,8}([1-9]\\d{0,2})[.)]?[ \\t]{1,4}(?=[\\p{Lu}«“„])");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+");
  private static final Pattern FORMULA = Pattern.compile("\\p{Lu}{1,2}");
  private static final Pattern PLAIN_WORD =
      Pattern.compile("\\p{Lu}?\\p{Ll}+(?:['’ʼ-]\\p{L}?\\p{Ll}+)*");

  /** Shorter words before a full stop may be abbreviations. */
  private static final int SHORTEST_BEFORE_STOP = 4;

  /** Shorter words before a number may be names of things, units or abbreviations. */
  private static final int SHORTEST_SURE = 5;

  /** The shortest name that a rising number may follow. */
  private static final int SHORTEST_NAME = 3;

  private final Spelling spelling;
  private final Set<String> numbered;
  private final Set<String> abbreviations;
  private final Set<String> measures;

  NoteReferences(Spelling spelling) {
    super(
        "note-reference",
        WORD + "([1-9]\\d?|[1-9]\\d\\d|[¹²³⁰-⁹]{1,3}+)(?![\\p{L}\\p{Nd}]|[-–.,:][\\p{L}\\p{Nd}])",
        c -> (c >= '1' && c <= '9') || RAISED.indexOf(c) >= 0,
        (text, i) -> isLetter(charAt(text, i - 1)) || MARKS.indexOf(charAt(text, i - 1)) >= 0);
    this.spelling = spelling;
    this.numbered = spelling.column("number-units", row -> !row.get(1).equals("date"));
    this.abbreviations = spelling.column("abbreviations", row -> true);
    this.measures = spelling.column("power-units", row -> true);
  }

  /** How much a place says by itself. */
  private enum Proof {
    /** A note. */
    SURE,
    /** A note if its number is one of a sequence. */
    IN_SEQUENCE,
    NONE
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    return proof(match, text) == Proof.SURE ? mend(match) : null;
  }

  @Override
  public List<Repair> correct(String text) {
    List<MatchResult> places = new ArrayList<>();
    findAll(
        text,
        match -> {
          boolean again = !places.isEmpty() && match.start(3) < places.getLast().end(3);
          if (!again && proof(match, text) != Proof.NONE) {
            places.add(match);
          }
        });
    if (places.isEmpty()) {
      return List.of();
    }
    NoteSequence sequence = NoteSequence.of(places.stream().map(m -> number(m)).toList());
    Map<Integer, Integer> notes = lastNotes(text);
    List<Repair> repairs = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      MatchResult place = places.get(i);
      if (proof(place, text) == Proof.SURE || sequence.has(i) || isNamed(place, text, notes)) {
        repairs.add(mend(place));
      }
    }
    return repairs;
  }

  /** Where the last paragraph of each number begins that looks like a note: «1 Мост стоял …». */
  private static Map<Integer, Integer> lastNotes(String text) {
    Map<Integer, Integer> last = new HashMap<>();
    Matcher note = NOTE.matcher(text);
    while (note.find()) {
      last.put(Integer.parseInt(note.group(1)), note.start());
    }
    return last;
  }

  /** True if a known word stands before the number, and a note of that number below. */
  private boolean isNamed(MatchResult match, String text, Map<Integer, Integer> notes) {
    String word = match.group(1);
    return notes.getOrDefault(number(match), -1) > match.end()
        && PLAIN_WORD.matcher(word).matches()
        && Character.isLowerCase(word.charAt(0))
        && !isNumbered(word, spelling.at(text, match.start()))
        && spelling.at(text, match.start()).knows(word);
  }

  private static int number(MatchResult match) {
    int number = 0;
    for (char c : match.group(3).toCharArray()) {
      int raised = RAISED.indexOf(c);
      number = number * 10 + (raised >= 0 ? raised : c - '0');
    }
    return number;
  }

  private Repair mend(MatchResult match) {
    return new Repair(
        match.start(3), match.end(3), "", rule(), "number of a note glued to " + match.group(1));
  }

  private Proof proof(MatchResult match, String text) {
    String word = match.group(1);
    boolean raised = RAISED.indexOf(match.group(3).charAt(0)) >= 0;
    if (raised) {
      return isRaisedNote(match) ? Proof.SURE : Proof.NONE;
    }
    if (!Character.isLetter(word.charAt(0)) || isMeasure(word)) {
      return Proof.NONE;
    }
    if (isNote(match, text)) {
      return Proof.SURE;
    }
    return isPossible(match, text) ? Proof.IN_SEQUENCE : Proof.NONE;
  }

  /** Not «км²», «10⁵», nor «CO²». */
  private boolean isRaisedNote(MatchResult match) {
    String word = match.group(1);
    boolean power =
        match.group(2).isEmpty() && ("²".equals(match.group(3)) || "³".equals(match.group(3)));
    boolean measure = power && (isMeasure(word) || FORMULA.matcher(word).matches());
    return !measure;
  }

  private boolean isMeasure(String word) {
    return measures.contains(word.toLowerCase(Locale.ROOT));
  }

  /** «статья5» is an article rather than a note. */
  private boolean isNumbered(String word, Words words) {
    return numbered.contains(word.toLowerCase(Locale.ROOT))
        || words.lemmas(word).stream().anyMatch(numbered::contains);
  }

  private boolean isNote(MatchResult match, String text) {
    String word = match.group(1);
    boolean common = Character.isLowerCase(word.charAt(0)) || SentenceStart.at(text, match.start());
    Words words = spelling.at(text, match.start());
    String marks = marks(match);
    return common
        && PLAIN_WORD.matcher(word).matches()
        && (word.length() >= SHORTEST_SURE || words.isFunctionWord(word))
        && !isNumbered(word, words)
        && words.knows(word.replace('’', '\''))
        && (marks.isEmpty() || (endsSentence(marks) && startsNext(match, text)));
  }

  /** What stands before the number without closing marks. */
  private static String marks(MatchResult match) {
    return match.group(2).replaceAll("[»”\")]", "");
  }

  /** A word or a name, before any mark that is no full stop of an abbreviation. */
  private boolean isPossible(MatchResult match, String text) {
    String word = match.group(1);
    boolean name = PLAIN_WORD.matcher(word).matches() || CAPITALS.matcher(word).matches();
    String marks = marks(match);
    boolean stop = marks.startsWith(".");
    boolean abbreviation = stop && abbreviations.contains(word.toLowerCase(Locale.ROOT) + ".");
    boolean blank = Character.isWhitespace(charAt(text, match.end()));
    return name
        && word.length() >= SHORTEST_NAME
        && !abbreviation
        && (marks.isEmpty() || blank && (!stop || startsSentence(match, text)));
  }

  private static boolean endsSentence(String marks) {
    return ".!?…".indexOf(marks.charAt(marks.length() - 1)) >= 0;
  }

  /** True if a sentence, or nothing, follows, and the word is too long for an abbreviation. */
  private static boolean startsNext(MatchResult match, String text) {
    return match.group(1).length() >= SHORTEST_BEFORE_STOP && startsSentence(match, text);
  }

  private static boolean startsSentence(MatchResult match, String text) {
    char after = charAt(text, match.end());
    char next = charAt(text, match.end() + 1);
    boolean end = after == '\n';
    boolean sentence =
        after == ' ' && (Character.isUpperCase(next) || "«“„\"—–".indexOf(next) >= 0);
    return end || sentence;
  }
}
