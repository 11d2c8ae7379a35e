package org.audiatur.structure;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a document that holds several, or one that its head dates: each begins where place
 * and day stand, or with words such as "Telegram", "Minutes of" and a day. A single place and day
 * makes no paper: see {@link Letters}.
 */
final class Papers {

  private static final int FEWEST_WITHOUT_HEAD = 2;

  /** Papers of a collection stand out of order by no more days than these. */
  private static final int CLOSE = 60;

  private static final Set<String> GENRES =
      Set.of(
          "letter",
          "telegram",
          "order",
          "report",
          "minutes",
          "statement",
          "speech",
          "dispatch",
          "newspaper");
  private static final Set<String> OWN_WORDS = Set.of("body", "greeting");
  private static final Set<String> APART =
      Set.of("table", "note", "bibliography", "abstract", "keywords", "author");

  private record Head(int paragraph, String written, boolean sure) {}

  private final Draft draft;
  private final Forms forms;

  Papers(Draft draft, Forms forms) {
    this.draft = draft;
    this.forms = forms;
  }

  /**
   * @param genre of the whole document
   */
  List<Paper> read(@Nullable String genre) {
    if (genre != null && !GENRES.contains(genre)) {
      return List.of();
    }
    List<Head> heads = heads();
    boolean any = heads.size() >= FEWEST_WITHOUT_HEAD || heads.stream().anyMatch(Head::sure);
    return any ? papers(heads) : List.of();
  }

  private List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      Head head = draft.isOneOf(i, APART) ? null : head(i);
      if (head == null && !heads.isEmpty() && !draft.isOneOf(i, APART)) {
        head = headWithoutYear(i, heads.getLast());
      }
      if (head != null) {
        heads.add(head);
      }
    }
    return heads;
  }

  private @Nullable Head head(int i) {
    DateLines.Opening opening = forms.dates().opening(draft.words(i));
    if (opening != null && opening.isOfADay() && (opening.hasPlace() || opening.inCapitals())) {
      boolean tells = !opening.rest().isEmpty() || draft.isOneOf(i + 1, OWN_WORDS);
      return tells ? new Head(i, opening.date(), opening.inCapitals()) : null;
    }
    if (draft.is(i, "date")) {
      String day =
          forms.dates().hasPlaceAndDay(draft.line(i)) ? forms.dates().read(draft.line(i)) : null;
      return day != null && draft.isOneOf(i + 1, OWN_WORDS) ? new Head(i, day, false) : null;
    }
    String named =
        forms.genres().isPaperOfADay(draft.words(i)) ? forms.dates().ofHead(draft.words(i)) : null;
    return named == null ? null : new Head(i, named, true);
  }

  /** One that leaves the year out has that of the one before, or the next at its turn. */
  private @Nullable Head headWithoutYear(int i, Head before) {
    boolean named = forms.genres().isPaperOfADay(draft.words(i));
    MonthDay day = forms.dates().dayOfYear(draft.words(i), named);
    if (day == null) {
      return null;
    }
    LocalDate last = LocalDate.parse(before.written());
    LocalDate same = day.atYear(last.getYear());
    boolean turned = same.isBefore(last.minusDays(CLOSE));
    return new Head(i, (turned ? day.atYear(last.getYear() + 1) : same).toString(), false);
  }

  private List<Paper> papers(List<Head> heads) {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int last = i + 1 < heads.size() ? heads.get(i + 1).paragraph() - 1 : draft.size() - 1;
      Span span = draft.span(heads.get(i).paragraph()).span(draft.span(last));
      papers.add(new Paper(span, heads.get(i).written()));
    }
    return papers;
  }
}
