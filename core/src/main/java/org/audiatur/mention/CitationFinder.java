package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.structure.Note;
import org.audiatur.text.Span;

/**
 * Finds citations in a reading text: bracketed references, parenthesised ones, and archive
 * references that stand free. It works on characters, because citations are cut out before any
 * other rule sees the words.
 */
final class CitationFinder {

  /** Longest stretch between brackets that is looked at. */
  private static final int LONGEST = 700;

  private static final Pattern LIST_NUMBER =
      Pattern.compile(
          "\\d{1,4}(\\s*[,;–—-]\\s*(\\d{1,4}|(?:[сcСCpSлЛ]{1,2}|арк)\\.\\s*\\d+([–—-]\\d+)?(\\s*об\\.)?|[тТ]\\.\\s*\\d+))*\\.?");
  private static final Pattern YEAR_AFTER_TITLE =
      Pattern.compile(
          "\\p{Lu}[^;]{0,200}?[\\p{L}.…)»”\"][,:.]?\\s+(на\\s+)?(1[5-9]|20)\\d\\d(?!\\d)");
  private static final Pattern DESIGNATED =
      Pattern.compile(
          "(?iU)(?<![\\p{L}])(с|стр|pp?|s|т|vol|bd|кн|л|лл|арк|ф|оп|д|спр)\\.\\s*(\\d|[ivxlc]+(?![\\p{L}]))");
  private static final Pattern AUTHOR_YEAR =
      Pattern.compile(
          "(см\\.:?\\s+|ср\\.:?\\s+|see\\s+|cf\\.\\s+)?(\\p{Lu}[\\p{L}’'-]+(\\s*(,|&|и|and|та|et al\\.|и др\\.)\\s*|\\s+))?(\\p{Lu}[\\p{L}’'.-]*[,]?\\s+){0,5}"
              + "(1[5-9]|20)\\d\\d[а-яa-z]?\\s*[,:.]\\s*((с|стр|pp?|S|т|vol)\\.\\s*)?\\d[^()]{0,80}");
  private static final Pattern SAME_PLACE =
      Pattern.compile("(?iU)(там же|там само|указ\\.? соч\\.?|ibid\\.?|op\\. cit\\.)[^()]{0,60}");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** {@code TNA, CO 417/262, ff. 88–94}: an archive in capitals, then its marks with figures. */
  private static final Pattern ARCHIVE_IN_CAPITALS =
      Pattern.compile("(?U)\\p{Lu}[\\p{L}.]*\\p{Lu}[\\p{L}.]*( \\p{Lu}+)?, [^()]{0,60}\\d.*");

  /** {@code FO 371/1513, No. 278}: a class of papers and the number of a file. */
  private static final Pattern FILE =
      Pattern.compile("(?U)(\\p{Lu}{2,8} )?(\\p{Lu}\\.?){2,5} \\d+/\\d+(, .{1,60})?");

  /** {@code Evening Herald, 3 May 1901, p. 2}: a paper by its title and the day of its issue. */
  private static final Pattern ISSUE_OF_PAPER =
      Pattern.compile(
          "(?U)\\p{Lu}[\\p{L}’']*( [\\p{L}’'-]+){0,4}, (\\d{1,2} \\p{L}+ (1[5-9]|20)\\d\\d|(1[5-9]|20)\\d\\d, \\d{1,2} \\p{L}+)(, .{1,40})?");

  private static final Pattern STEPS = Pattern.compile("(?iU)" + step() + "{1,12}");
  private static final Pattern FREE =
      Pattern.compile(
          "(?<![\\p{L}\\d.])([фФ](?:\\.|онд) ?[рРпП]?-?\\d[\\d\\p{L}]{0,6})(?=[,.;]?\\s)");
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_ARCHIVE = 30;

  private final WorkReader works;
  private final ReferenceReader references;
  private final Set<String> archives;

  CitationFinder(WorkReader works, ReferenceReader references, Set<String> archives) {
    this.works = works;
    this.references = references;
    this.archives = archives;
  }

  /** One designator with its number, after an archive's name or another step. */
  private static String step() {
    String number = "\\s{0,4}(№\\s{0,4})?[\\p{L}]?[-]?\\d[\\d/\\p{L}]*([-–—]\\d+)?(\\s*об\\.)?";
    String designator =
        "(ф|оп|д|л|лл|спр|арк|ед\\.\\s*хр|од\\.\\s*зб|фонд|опись|дело|RG|FO|WO|CAB|ADM|AIR|HW|f|op|d|l|ll)\\.?";
    return "([.,]?\\s{1,4}" + designator + number + "([,–—-]\\s*\\d+(\\s*об\\.)?)*)";
  }

  /** Where the archive's name begins that ends at a position, -1 if none does. */
  private int archiveBefore(String text, int end) {
    int words = 0;
    for (int start = end;
        start >= 0 && end - start <= LONGEST_ARCHIVE && words < LONGEST_NAME;
        start--) {
      boolean begins = start == 0 || " \n[(".indexOf(text.charAt(start - 1)) >= 0;
      if (begins && archives.contains(text.substring(start, end).replace('\n', ' '))) {
        return start;
      }
      words += begins ? 1 : 0;
    }
    return -1;
  }

  private void standingFree(String text, List<Span> found) {
    Matcher matcher = STEPS.matcher(text);
    StepStarts starts = new StepStarts(text);
    int from = starts.next(0);
    while (from >= 0) {
      int past = from + 1;
      if (matcher.region(from, text.length()).lookingAt()) {
        past = matcher.end();
        int start = archiveBefore(text, from);
        if (start >= 0) {
          found.add(Span.of(start, past));
        }
      }
      from = starts.next(past);
    }
    withoutArchive(text, found);
  }

  /** «ф. 85, л. 20»: a fonds and further steps, no archive named. */
  private static void withoutArchive(String text, List<Span> found) {
    Matcher matcher = FREE.matcher(text);
    Matcher steps = STEPS.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      from = matcher.end();
      if (steps.region(matcher.end(1), text.length()).lookingAt()) {
        found.add(Span.of(matcher.start(), steps.end()));
        from = steps.end();
      }
    }
  }

  private boolean startsWithArchive(String inner) {
    Matcher matcher = STEPS.matcher(inner);
    return matcher.find() && archiveBefore(inner, matcher.start()) == 0;
  }

  /**
   * All citations with the works they name, in text order, none inside another: those inside notes,
   * and those in brackets or free elsewhere.
   *
   * @param notes notes and entries of the bibliography
   */
  List<Cited> find(String text, List<Note> notes) {
    Bibliography bibliography = new Bibliography(text, notes, references);
    List<Cited> all =
        new ArrayList<>(new NoteCitations(references, text).find(notes, new CitedBefore()));
    TreeMap<Integer, Span> inNotes = new TreeMap<>();
    all.forEach(cited -> inNotes.put(cited.span().start(), cited.span()));
    CitedBefore before = new CitedBefore();
    for (Span span : withoutOverlaps(elsewhere(text))) {
      if (!touches(inNotes, span)) {
        Works works = bibliography.complete(works(span.in(text), before));
        before.add(works);
        all.add(new Cited(span, works));
      }
    }
    all.sort(Comparator.comparing(Cited::span));
    return all.stream()
        .map(cited -> new Cited(cited.span(), bibliography.complete(cited.works())))
        .toList();
  }

  private Works works(String citation, CitedBefore before) {
    return works.read(citation, before.last());
  }

  private static boolean touches(TreeMap<Integer, Span> spans, Span span) {
    Map.Entry<Integer, Span> last = spans.lowerEntry(span.end());
    return last != null && last.getValue().overlaps(span);
  }

  private List<Span> elsewhere(String text) {
    List<Span> found = new ArrayList<>();
    enclosed(text, '[', ']', found);
    enclosed(text, '(', ')', found);
    standingFree(text, found);
    found.sort(null);
    return found;
  }

  private void enclosed(String text, char open, char close, List<Span> found) {
    int start = text.indexOf(open);
    while (start >= 0) {
      int end = text.indexOf(close, start, Math.min(text.length(), start + LONGEST));
      int inner = text.indexOf(open, start + 1);
      boolean closed = end >= 0 && (inner < 0 || inner > end);
      if (closed
          && isCitation(
              BLANKS.matcher(text.substring(start + 1, end)).replaceAll(" ").strip(),
              open == '[')) {
        found.add(Span.of(start, end + 1));
      }
      start = inner;
    }
  }

  /** Of overlapping spans the one that begins first, of those the longest. */
  private static List<Span> withoutOverlaps(List<Span> sorted) {
    List<Span> kept = new ArrayList<>();
    for (Span span : sorted) {
      if (kept.isEmpty() || !kept.getLast().overlaps(span)) {
        kept.add(span);
      }
    }
    return kept;
  }

  /**
   * Whether words between brackets cite something: {@code [так в тексте]} and {@code (б)} do not.
   */
  private boolean isCitation(String inner, boolean square) {
    if (inner.isEmpty()) {
      return false;
    }
    boolean archive = startsWithArchive(inner) || WorkReader.FREE.matcher(inner).lookingAt();
    boolean same = SAME_PLACE.matcher(inner).matches();
    if (!square) {
      return archive
          || same
          || AUTHOR_YEAR.matcher(inner).matches()
          || ISSUE_OF_PAPER.matcher(inner).matches()
          || ARCHIVE_IN_CAPITALS.matcher(inner).matches() && DESIGNATED.matcher(inner).find()
          || FILE.matcher(inner).matches();
    }
    return archive
        || same
        || isList(inner)
        || names(inner)
        || ARCHIVE_IN_CAPITALS.matcher(inner).matches()
        || ISSUE_OF_PAPER.matcher(inner).matches();
  }

  /** Numbers of a bibliography, among them works by their names. */
  private static boolean isList(String inner) {
    if (!Character.isDigit(inner.charAt(0))) {
      return false;
    }
    for (String part : inner.split(";")) {
      if (!LIST_NUMBER.matcher(part.strip()).matches() && !names(part.strip())) {
        return false;
      }
    }
    return true;
  }

  private static boolean names(String inner) {
    if (inner.isEmpty()) {
      return false;
    }
    if (!Character.isUpperCase(inner.codePointAt(0))
        && !inner.startsWith("«")
        && !inner.startsWith("“")) {
      return false;
    }
    return YEAR_AFTER_TITLE.matcher(inner).lookingAt() || DESIGNATED.matcher(inner).find();
  }
}
