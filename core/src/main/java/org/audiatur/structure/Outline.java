package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Divides a document into sections by what its paragraphs look like: first each by itself (a head,
 * a name, a date, a short line without a full stop), then abstracts, what stands at the end, what
 * stands before the body, and what follows it. The rest is body.
 */
final class Outline {

  private static final int LONGEST_HEADING = 200;
  private static final int LONGEST_GREETING = 80;
  private static final int LONGEST_TAIL = 12;
  private static final Pattern MARKED_STOP =
      Pattern.compile("\\p{L}[»”\")]?([.!?…])[»”\")]?(?:\\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|\\*{1,4})$");
  private static final String CLOSING = "»”\"’'";
  private static final Set<String> RUNNING = Set.of("body", "abstract", "bibliography", "table");

  /** A document's parts, and what they say of it. */
  record Result(
      List<Section> sections,
      @Nullable String title,
      @Nullable String author,
      @Nullable String written,
      @Nullable String genre,
      List<Paper> papers) {}

  private final Draft draft;
  private final Forms forms;

  Outline(Draft draft, Forms forms) {
    this.draft = draft;
    this.forms = forms;
  }

  /**
   * @param languages of each paragraph
   * @param notes which paragraphs are notes
   */
  Result read(List<String> languages, Set<Integer> notes) {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.is(i, "table")) {
        draft.mark(i, notes.contains(i) ? "note" : kind(i));
      }
    }
    Abstracts abstracts = new Abstracts(draft);
    abstracts.mark();
    new BackMatter(draft).mark();
    FrontMatter front = new FrontMatter(draft, forms, languages);
    front.read(abstracts.fronts());
    EndMatter end = new EndMatter(draft, forms);
    end.read();
    String author = front.author() != null ? front.author() : end.author();
    DateLines.Opening opening = opening();
    String headed = front.written() != null ? front.written() : end.written();
    String genre = forms.genres().of(draft, opening, headed);
    String written = "diary".equals(genre) ? written() : headed;
    String day = written == null ? dayOf(opening, genre) : written;
    List<Paper> papers = new Papers(draft, forms).read(genre);
    return new Result(sections(), front.title(), author, day, genre, papers);
  }

  private static @Nullable String dayOf(
      DateLines.@Nullable Opening opening, @Nullable String genre) {
    return opening != null && (opening.inCapitals() || "letter".equals(genre))
        ? opening.date()
        : null;
  }

  /** The place and day that open the first words of a letter, or of a dispatch in a newspaper. */
  private DateLines.@Nullable Opening opening() {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.is(i, "body")) {
        return forms.dates().opening(draft.words(i));
      }
    }
    return null;
  }

  /** A diary was written from its first day to its last. */
  private @Nullable String written() {
    List<String> days = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      String day = draft.is(i, "date") ? forms.dates().read(draft.line(i)) : null;
      if (day != null) {
        days.add(day);
      }
    }
    boolean ordered = !days.isEmpty() && days.getFirst().compareTo(days.getLast()) < 0;
    return ordered ? days.getFirst() + "/" + days.getLast() : null;
  }

  private String kind(int i) {
    String words = draft.words(i);
    SectionHeads heads = forms.heads();
    if (heads.leads("keywords", words)) {
      return "keywords";
    }
    if (heads.isHead("abstract", words)) {
      return "abstract-head";
    }
    if (heads.leads("abstract", words) && words.length() > LONGEST_HEADING) {
      return "abstract";
    }
    for (String back : List.of("bibliography", "notes")) {
      if (heads.isHead(back, words)) {
        return back + "-head";
      }
    }
    return line(words);
  }

  private String line(String words) {
    SectionHeads heads = forms.heads();
    String line = words.replace('\n', ' ');
    if (words.length() <= Persons.LONGEST_LINE
        && !forms.persons().ofLine(line.replaceFirst(",$", "")).isEmpty()) {
      return "author";
    }
    if (words.length() <= LONGEST_GREETING && ",!:".indexOf(last(words)) >= 0) {
      return heads.begins("greeting", words)
          ? "greeting"
          : heads.begins("farewell", words) ? "farewell" : "body";
    }
    if (heads.isHead("farewell", words)) {
      return "farewell";
    }
    if (forms.dates().read(line) != null) {
      return "date";
    }
    boolean heading = isShort(words) && !forms.dates().leadsEntry(line);
    return heading || forms.genres().isPaper(line) ? "heading" : "body";
  }

  private static boolean isShort(String words) {
    return words.length() <= LONGEST_HEADING && ".,;!?…".indexOf(last(words)) < 0;
  }

  /** The last sign, the mark of a note after a full stop left out. */
  private static char last(String words) {
    String tail = words.substring(Math.max(0, words.length() - LONGEST_TAIL));
    Matcher marked = MARKED_STOP.matcher(tail);
    return marked.find() ? marked.group(1).charAt(0) : unquoted(words);
  }

  /** The last sign, closing quotation marks left out. */
  private static char unquoted(String words) {
    int last = words.length() - 1;
    while (last > 0 && CLOSING.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return words.charAt(last);
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      String kind = shown(draft.kind(i));
      Span span = draft.span(i);
      if (!sections.isEmpty() && RUNNING.contains(kind) && sections.getLast().kind().equals(kind)) {
        span = sections.removeLast().span().span(span);
      }
      sections.add(new Section(kind, span));
    }
    return sections;
  }

  private static String shown(String kind) {
    return switch (kind) {
      case "abstract-head", "bibliography-head", "notes-head" -> "heading";
      case "greeting", "farewell" -> "body";
      case "front" -> "heading";
      default -> kind;
    };
  }
}
