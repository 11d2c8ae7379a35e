package org.audiatur.structure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Date and signature after the last words of a letter, an order or a report, and «Подпись: …»
 * anywhere there. A signature needs a person's name, or stands after a farewell.
 */
final class EndMatter {

  private static final int LAST_LINES = 8;
  private static final Set<String> LINES = Set.of("heading", "author", "date", "farewell");

  private static final Pattern INITIAL_ENDS = Pattern.compile("(?<!\\p{L})\\p{Lu}\\.$");

  private final Draft draft;
  private final Forms forms;
  private @Nullable String author;
  private @Nullable String written;

  EndMatter(Draft draft, Forms forms) {
    this.draft = draft;
    this.forms = forms;
  }

  void read() {
    int end = end();
    int from = end;
    while (from > 0 && end - from < LAST_LINES && isEndLine(from - 1)) {
      from--;
    }
    boolean follows =
        from > 0 && draft.isOneOf(from - 1, Set.of("body", "greeting", "note", "table"));
    for (int i = from; i < end && follows; i++) {
      read(i);
    }
  }

  /** Notes, books and abstracts may stand below. */
  private int end() {
    int end = draft.size();
    while (end > 0 && !draft.is(end - 1, "body") && !draft.isOneOf(end - 1, LINES)) {
      end--;
    }
    return end;
  }

  private boolean isEndLine(int i) {
    return draft.isOneOf(i, LINES)
        || draft.is(i, "body")
            && draft.span(i).length() <= Persons.LONGEST_LINE
            && !signers(i).isEmpty();
  }

  private void read(int i) {
    if (draft.is(i, "date")) {
      written = written == null ? forms.dates().read(draft.line(i)) : written;
      return;
    }
    List<String> persons = signers(i);
    if (!persons.isEmpty()) {
      draft.mark(i, "signature");
      author = author == null ? String.join(", ", persons) : author;
    }
  }

  private List<String> signers(int i) {
    String line = draft.line(i);
    String lead = forms.heads().after("signed", line);
    if (lead != null && !lead.isEmpty()) {
      String name = line.substring(line.length() - Math.min(line.length(), lead.length()));
      return forms.persons().afterLead(name.replaceFirst("^[:.)—–-]+\\s*", ""));
    }
    List<String> whole = draft.is(i, "body") ? List.of() : forms.persons().ofLine(line);
    if (!whole.isEmpty()) {
      return whole;
    }
    boolean apart = !draft.is(i, "body") || INITIAL_ENDS.matcher(line).find();
    List<String> named = apart ? forms.persons().signing(line) : List.of();
    boolean afterFarewell = draft.is(i - 1, "farewell") && draft.is(i, "heading");
    return named.isEmpty() && afterFarewell ? forms.persons().afterLead(line) : named;
  }

  @Nullable String author() {
    return author;
  }

  @Nullable String written() {
    return written;
  }
}
