package org.audiatur.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names in quotation marks that the text elsewhere calls a party, a newspaper, a society: found again without that word. */
final class QuotedNames {

  private static final int LONGEST = 6;

  private final Lexicon lexicon;
  private final int open;
  private final int close;

  QuotedNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    open = lexicon.id("open");
    close = lexicon.id("close");
  }

  /** Proposals for the quoted names that {@code found} already has once. */
  List<Candidate> again(Scene scene, List<Candidate> found) {
    Set<String> known = new HashSet<>();
    found.stream().filter(c -> c.rule().equals("quoted-body")).forEach(c -> known.addAll(keys(scene, c.first() + 1, c.end() - 1)));
    List<Candidate> again = new ArrayList<>();
    if (known.isEmpty()) {
      return again;
    }
    for (Unit unit : scene.units()) {
      int end = unit.is(open) ? closing(scene, unit.index()) : -1;
      if (end > 0 && keys(scene, unit.index() + 1, end - 1).stream().anyMatch(known::contains)) {
        again.add(new Candidate("ORG", unit.index(), end, scene.span(unit.index(), end), "quoted-again", 55, 0.8, null, Map.of(), null));
      }
    }
    return again;
  }

  private int closing(Scene scene, int at) {
    for (int end = at + 2; end <= at + LONGEST && end < scene.units().size(); end++) {
      if (scene.units().get(end).is(close)) {
        return end + 1;
      }
    }
    return -1;
  }

  /** What a quoted name is compared by: a single word in its possible nominatives, several as written. */
  private Set<String> keys(Scene scene, int first, int end) {
    String text = scene.span(first, end).in(scene.reading());
    return end - first == 1 ? lexicon.forms().nominatives(text) : Set.of(NameForms.fold(text));
  }
}
