package org.audiatur.bench.timelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which words of a news text name which target: of two names at one place the longer. */
final class NamedText {

  /** A name of a target, from word to word. */
  record Naming(Target target, int first, int end) {}

  private final NewsText text;
  private final List<Naming> namings = new ArrayList<>();

  NamedText(NewsText text, List<Target> targets) {
    this.text = text;
    int i = 0;
    while (i < text.words().size()) {
      Naming found = at(i, targets);
      if (found != null) {
        namings.add(found);
      }
      i = found == null ? i + 1 : found.end();
    }
  }

  private @Nullable Naming at(int i, List<Target> targets) {
    Naming best = null;
    for (Target target : targets) {
      for (List<String> name : target.names()) {
        int end = i + name.size();
        if (matches(name, i) && (best == null || end > best.end())) {
          best = new Naming(target, i, end);
        }
      }
    }
    return best;
  }

  private boolean matches(List<String> name, int from) {
    if (from + name.size() > text.words().size()) {
      return false;
    }
    for (int k = 0; k < name.size(); k++) {
      if (!same(name.get(k), text.words().get(from + k).text())) {
        return false;
      }
    }
    return true;
  }

  /** A model may go on: «A380s», «787-8». */
  private static boolean same(String name, String word) {
    if (!name.chars().anyMatch(Character::isDigit)) {
      return word.equals(name);
    }
    return word.startsWith(name)
        && word.substring(name.length()).matches("s|'s|(-\\p{Nd}*\\p{Lu}*)?|\\p{Lu}+");
  }

  List<Naming> namings() {
    return namings;
  }

  /** The name that a phrase ends with: what it is, not whose or of which make. */
  Optional<Naming> ending(List<Integer> phrase) {
    int last = phrase.getLast();
    return namings.stream()
        .filter(n -> n.first() >= phrase.getFirst() && n.end() - 1 == last)
        .findFirst();
  }

  /** The last target of a kind that is named before a word. */
  Optional<Naming> before(int word, Target.Kind kind) {
    return namings.stream()
        .filter(n -> n.first() < word && n.target().kind() == kind)
        .reduce((one, other) -> other);
  }
}
