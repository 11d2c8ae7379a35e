package org.audiatur.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The head of a body's full name standing for it later in the text: {@code the Committee} after
 * {@code Committee of Public Safety}, {@code Союз} after {@code Союз землевладельцев}. A word that
 * only opens its sentence is taken where the full name shows that the head has a capital.
 */
final class ShortForms {

  private static final int PRIORITY = 43;

  private static final Set<String> TYPES = Set.of("ORG", "MIL", "LOC");

  private final Lexicon lexicon;
  private final int cap;
  private final int orgHead;
  private final int shortHead;
  private final int plural;
  private final int genitive;
  private final int adjective;
  private final int noun;

  /** What a head stands for, from where on, and whether it surely has a capital. */
  private record Full(String type, int from, boolean capital) {}

  ShortForms(Lexicon lexicon) {
    this.lexicon = lexicon;
    cap = lexicon.id("cap");
    orgHead = lexicon.id("orghead");
    shortHead = lexicon.id("shorthead");
    plural = lexicon.id("plural");
    genitive = lexicon.id("gen");
    adjective = lexicon.id("adj");
    noun = lexicon.id("noun");
  }

  /** Proposals for the heads of the names in {@code found}, each of the type of the full name. */
  List<Candidate> find(Scene scene, List<Candidate> found) {
    Map<String, Full> fullOfHead = new HashMap<>();
    for (Candidate candidate : found) {
      if (TYPES.contains(candidate.type()) && candidate.end() - candidate.first() > 1) {
        note(scene, candidate, fullOfHead);
      }
    }
    List<Candidate> heads = new ArrayList<>();
    if (!fullOfHead.isEmpty()) {
      for (Unit unit : scene.units()) {
        Full full = isHead(unit) ? fullOfHead.get(key(unit)) : null;
        if (full != null && full.from() <= unit.index() && stands(scene, unit, full)) {
          heads.add(candidate(scene, unit, full));
        }
      }
    }
    return heads;
  }

  private void note(Scene scene, Candidate candidate, Map<String, Full> fullOfHead) {
    Unit head = head(scene, candidate);
    boolean recalls =
        head != null && (candidate.type().equals("ORG") ? isHead(head) : head.is(shortHead));
    if (head != null && recalls) {
      Full full = new Full(candidate.type(), candidate.end(), head.is(cap) && !head.first());
      fullOfHead.merge(
          key(head),
          full,
          (a, b) -> new Full(a.type(), Math.min(a.from(), b.from()), a.capital() || b.capital()));
    }
  }

  /** The last word of an English name before «of»; the first head of one that is inflected. */
  private @Nullable Unit head(Scene scene, Candidate candidate) {
    List<Unit> units = scene.units().subList(candidate.first(), candidate.end());
    if (lexicon.isInflected()) {
      return units.stream().filter(this::isHead).findFirst().orElse(null);
    }
    int end = 1;
    while (end < units.size() && units.get(end).is(cap)) {
      end++;
    }
    return units.get(end - 1);
  }

  private boolean isHead(Unit unit) {
    return unit.isWord() && (unit.is(orgHead) || unit.is(shortHead));
  }

  private String key(Unit unit) {
    String entry =
        lexicon.isInflected() ? lexicon.entryOf(unit.text(), unit.analyses(), orgHead) : null;
    return entry != null ? entry : unit.form().folded();
  }

  private boolean stands(Scene scene, Unit unit, Full full) {
    Unit next = scene.at(unit.index() + 1);
    boolean goesOn =
        next != null && next.sentence() == unit.sentence() && next.isWord() && isPart(next);
    return unit.is(cap)
        && !goesOn
        && (lexicon.isInflected() ? inflected(unit, full) : hasArticle(scene, unit));
  }

  /** True if the word behind would belong to a name that begins or ends here. */
  private boolean isPart(Unit next) {
    boolean ofIt = next.is(genitive) && (next.is(adjective) || next.is(noun));
    return next.is(cap) || (lexicon.isInflected() ? ofIt : next.lower().equals("of"));
  }

  private boolean inflected(Unit unit, Full full) {
    boolean one = !unit.is(plural) || (unit.agreement() & ~Agreement.PLURAL) != 0;
    return one && (!unit.first() || full.capital());
  }

  private static boolean hasArticle(Scene scene, Unit unit) {
    Unit before = scene.at(unit.index() - 1);
    return before != null && before.sentence() == unit.sentence() && before.lower().equals("the");
  }

  private static Candidate candidate(Scene scene, Unit unit, Full full) {
    int at = unit.index();
    return new Candidate(
        full.type(),
        at,
        at + 1,
        scene.span(at, at + 1),
        "short-form",
        PRIORITY,
        0.75,
        null,
        Map.of(),
        null);
  }
}
