package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Title, author and date on the lines right before the body, or, where no title stands there, on
 * those before an abstract that precedes the body: in the body's language if one is.
 */
final class FrontMatter {

  private static final int FRONT_LINES = 6;
  private static final Set<String> FRONT = Set.of("heading", "author", "date", "front");

  private final Draft draft;
  private final Forms forms;
  private final List<String> languages;
  private final List<String> authors = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String written;

  FrontMatter(Draft draft, Forms forms, List<String> languages) {
    this.draft = draft;
    this.forms = forms;
    this.languages = languages;
  }

  /**
   * @param abstracts the lines before each abstract
   */
  void read(List<Abstracts.Front> abstracts) {
    int body = firstBody();
    int from = body;
    while (from > 0 && body - from < FRONT_LINES && draft.isOneOf(from - 1, FRONT)) {
      from--;
    }
    read(from, body);
    Abstracts.Front own = title == null ? ofAbstract(abstracts, body) : null;
    if (own != null) {
      read(own.from(), own.to());
    }
    abstracts.forEach(this::mark);
  }

  /** The title lines of an abstract are its own. */
  private void mark(Abstracts.Front front) {
    for (int i = front.from(); i < front.to(); i++) {
      if (draft.is(i, "front")) {
        draft.mark(i, isNoTitle(forms.heads(), draft.line(i), true) ? "heading" : "title");
      }
    }
  }

  private int firstBody() {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.is(i, "body") || draft.is(i, "greeting")) {
        return i;
      }
    }
    return 0;
  }

  private Abstracts.@Nullable Front ofAbstract(List<Abstracts.Front> fronts, int body) {
    Abstracts.Front best = null;
    for (Abstracts.Front front : fronts) {
      boolean same = body < draft.size() && languages.get(front.to()).equals(languages.get(body));
      if (front.to() <= body && (best == null || same && !sameLanguage(best, body))) {
        best = front;
      }
    }
    return best;
  }

  private boolean sameLanguage(Abstracts.Front front, int body) {
    return languages.get(front.to()).equals(languages.get(body));
  }

  private void read(int from, int to) {
    for (int i = from; i < to; i++) {
      String line = draft.line(i);
      switch (draft.kind(i)) {
        case "author" -> add(forms.persons().ofLine(line.replaceFirst(",$", "")));
        case "date" -> written = written == null ? forms.dates().read(line) : written;
        default -> heading(i, line);
      }
    }
  }

  private void heading(int i, String line) {
    SectionHeads heads = forms.heads();
    List<String> named = named(line);
    if (!named.isEmpty()) {
      draft.mark(i, "author");
      add(named);
      return;
    }
    if (forms.genres().isPaper(line)) {
      written = written == null ? forms.dates().ending(line) : written;
      return;
    }
    if (forms.genres().isPaperOfADay(line)) {
      written = written == null ? forms.dates().ending(line) : written;
    }
    if (isNoTitle(heads, line, !authors.isEmpty())) {
      draft.mark(i, "heading");
    } else {
      draft.mark(i, "title");
      title = title == null ? line : title + (goesOn(title, line) ? " " : ". ") + line;
    }
  }

  private boolean isNoTitle(SectionHeads heads, String line, boolean afterAuthor) {
    return heads.begins("code", line)
        || heads.begins("stamp", line)
        || heads.isHead("part", line)
        || (title != null && heads.begins("part", line))
        || line.indexOf('@') >= 0
        || line.codePoints().noneMatch(Character::isLetter)
        || (afterAuthor && heads.begins("work-place", line));
  }

  /** «Составил И. Петров», {@code By John Smith}. */
  private List<String> named(String line) {
    String rest = forms.heads().after("author", line);
    return rest == null || rest.isEmpty() || rest.length() >= line.length()
        ? List.of()
        : forms
            .persons()
            .afterLead(
                line.substring(line.length() - rest.length()).replaceFirst("^[:.—–-]\\s*", ""));
  }

  /** A title that goes on in small letters, or all in capitals, is one over several lines. */
  private static boolean goesOn(String title, String line) {
    return Character.isLowerCase(line.codePointAt(0)) || isUpper(title) && isUpper(line);
  }

  private static boolean isUpper(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  private void add(List<String> persons) {
    persons.stream().filter(person -> !authors.contains(person)).forEach(authors::add);
  }

  @Nullable String title() {
    return title;
  }

  @Nullable String author() {
    return authors.isEmpty() ? null : String.join(", ", authors);
  }

  @Nullable String written() {
    return written;
  }
}
