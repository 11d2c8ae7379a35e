package org.audiatur.mention;

import org.jspecify.annotations.Nullable;

/**
 * Full names in languages that do not inflect them: given names and initials with a surname ({@code
 * Robert E. Lee}, {@code J. B. M. Hertzog}, {@code Maria van der Merwe}), a surname behind an
 * office ({@code Lt. Col. Dobson}), a given name with a numeral ({@code Leopold II}), two words
 * that no dictionary has as anything but names.
 */
final class WesternNames {

  private static final int MOST = 7;

  /** What has been read of a name. */
  private record Run(
      int end, int words, int last, boolean proper, boolean placed, boolean tailed) {}

  private final int given;
  private final int rank;
  private final int particle;
  private final int place;
  private final int proper;
  private final int famous;
  private final int either;
  private final int suffix;
  private final int open;
  private final int close;
  private final int inside;
  private final int article;
  private final int nation;
  private final int kin;
  private final int placekind;
  private final int peer;
  private final int tail;
  private final int mister;
  private final int of;
  private final int[] never;
  private final int[] seldom;

  WesternNames(Lexicon lexicon) {
    given = lexicon.id("given");
    rank = lexicon.id("rank");
    particle = lexicon.id("particle");
    place = lexicon.id("place");
    proper = lexicon.id("proper");
    famous = lexicon.id("person");
    either = lexicon.id("personlike");
    suffix = lexicon.id("namesuffix");
    open = lexicon.id("open");
    close = lexicon.id("close");
    inside = lexicon.id("inside");
    article = lexicon.id("article");
    nation = lexicon.id("nation");
    kin = lexicon.id("kin");
    placekind = lexicon.id("placekind");
    peer = lexicon.id("peer");
    tail = lexicon.id("nametail");
    mister = lexicon.idOfText("m.");
    of = lexicon.idOfText("of");
    never = ids(lexicon, "notname", "groupword", "orgname", "statekind", "month", "plain");
    seldom = ids(lexicon, "orghead", "unitkind", "placekind", "placelabel", "direction", "nation");
  }

  private static int[] ids(Lexicon lexicon, String... names) {
    return java.util.Arrays.stream(names).mapToInt(lexicon::id).toArray();
  }

  /** The name that begins at a unit, its office left out, or null. */
  @Nullable FoundPerson at(Scene scene, int at) {
    Unit unit = scene.units().get(at);
    if (unit.is(rank) || unit.is(kin)) {
      FoundPerson titled = titled(scene, at);
      if (titled != null || !unit.is(given)) {
        return titled;
      }
    }
    return isInitial(unit) || unit.isWord() && unit.isCapitalized() ? untitled(scene, at) : null;
  }

  /** {@code Lord Kitchener}: any capitalised word that is no kind of body or place. */
  private @Nullable FoundPerson titled(Scene scene, int at) {
    int name = at;
    Unit office = scene.at(name);
    while (office != null && isTitle(scene, office, at)) {
      name++;
      boolean stop = isStop(scene, name);
      name += stop ? 1 : 0;
      office = scene.at(name);
    }
    Unit first = scene.at(name);
    if (name == at || first == null || first.sentence() != scene.units().get(at).sentence()) {
      return null;
    }
    Run run = run(scene, name, true);
    if (run.words() == 0 || isStreet(scene, run.end())) {
      return null;
    }
    boolean kinOnly = scene.units().get(at).is(kin) && !scene.units().get(at).is(rank);
    if (kinOnly && !first.is(given) && !first.is(proper)) {
      return null;
    }
    int named = first.is(given) ? name : -1;
    int surname = run.words() == 1 && first.is(given) ? -1 : run.last();
    int end = isPeer(scene, name) ? pastSeat(scene, run.end()) : run.end();
    return new FoundPerson(name, end, surname, named, "office-name", 0.88);
  }

  private boolean isPeer(Scene scene, int name) {
    Unit title = scene.at(name - 1);
    return title != null && title.is(peer);
  }

  /** {@code of Penryn} behind a peer's name. */
  private int pastSeat(Scene scene, int end) {
    Unit preposition = scene.at(end);
    Unit seat = scene.at(end + 1);
    boolean seated =
        preposition != null
            && seat != null
            && preposition.is(of)
            && seat.isWord()
            && seat.isCapitalized();
    return seated ? end + 2 : end;
  }

  /** An office; a name that is also one ({@code Marshall}) only as the first of all. */
  private boolean isTitle(Scene scene, Unit unit, int at) {
    boolean same = unit.sentence() == scene.units().get(at).sentence();
    return same && (unit.is(rank) || unit.is(kin)) && unit.isWord();
  }

  private static boolean isStop(Scene scene, int at) {
    Unit stop = scene.at(at);
    return stop != null && stop.text().equals(".") && scene.isGlued(at - 1);
  }

  private boolean isStreet(Scene scene, int end) {
    Unit next = scene.at(end);
    return next != null && next.is(placekind) && next.isCapitalized();
  }

  private @Nullable FoundPerson untitled(Scene scene, int at) {
    Unit unit = scene.units().get(at);
    boolean article = unit.is(particle) && !unit.is(given);
    boolean begins =
        isInitial(unit) || unit.is(given) || unit.is(proper) && !article || isTailed(scene, at);
    if (!begins || isNever(unit) || unit.isAny(seldom)) {
      return null;
    }
    Run run = run(scene, at, false);
    if (run.tailed()) {
      return new FoundPerson(at, run.end(), run.last(), at, "titled-name", 0.88);
    }
    boolean initials = isInitial(unit);
    boolean known = unit.is(given) && unit.isCapitalized();
    if (initials && run.words() > 0 && run.last() == at + 1 && unit.is(mister)) {
      return new FoundPerson(at + 1, run.end(), run.last(), -1, "office-name", 0.85);
    }
    if (initials && run.words() > 0) {
      return new FoundPerson(at, run.end(), run.last(), -1, "initials-surname", 0.95);
    }
    if (initials) {
      return null;
    }
    boolean initialled = run.end() - at > run.words();
    if ((known || initialled) && run.words() > 1) {
      return new FoundPerson(at, run.end(), run.last(), at, "given-surname", 0.9);
    }
    Unit numeral = scene.at(at + 1);
    boolean numbered = known && numeral != null && isNumeral(numeral);
    if (numbered) {
      return new FoundPerson(at, at + 2, -1, at, "given-numbered", 0.9);
    }
    return run.words() > 1 && run.proper() && !run.placed() && isFree(scene, at, run)
        ? new FoundPerson(at, run.end(), run.last(), at, "two-names", 0.65)
        : null;
  }

  /** No article, no preposition of place before; no kind of place or body behind. */
  private boolean isFree(Scene scene, int at, Run run) {
    Unit before = scene.at(at - 1);
    Unit after = scene.at(run.end());
    boolean article = before != null && (before.is(this.article) || before.is(inside));
    boolean quoted = before != null && before.is(open);
    boolean longer = after != null && after.isCapitalized() && after.isAny(seldom);
    return !article && !quoted && !longer && run.words() <= 3;
  }

  private Run run(Scene scene, int at, boolean titled) {
    int end = at;
    int words = 0;
    int last = -1;
    boolean allProper = true;
    boolean anyPlace = false;
    boolean tailed = false;
    for (int i = at; i - at < MOST && scene.at(i) != null; i++) {
      Unit unit = scene.units().get(i);
      boolean strong = titled || words > 0 || last >= 0 || isInitial(scene.units().get(at));
      if (unit.sentence() != scene.units().get(at).sentence()) {
        break;
      }
      if (isInitial(unit) || unit.is(particle) && !unit.isCapitalized() && (strong || i > at)) {
        continue;
      }
      if (isNickname(scene, i) && words > 0) {
        i += 2;
        continue;
      }
      if (words > 0 && isSuffix(scene, i)) {
        end = i + (isStop(scene, i + 1) ? 2 : 1);
        break;
      }
      if (words > 0 && unit.is(tail)) {
        tailed = true;
        end = i + 1;
        break;
      }
      if (!isPart(unit, strong, words) && !isTailed(scene, i)) {
        break;
      }
      words++;
      last = i;
      end = i + 1;
      allProper &= unit.is(proper);
      anyPlace |= unit.is(place);
      if (scene.at(i + 1) != null
          && scene.units().get(i + 1).kind() == Unit.Kind.SIGN
          && !isNickname(scene, i + 1)) {
        break;
      }
    }
    return new Run(end, words, last, allProper, anyPlace, tailed);
  }

  private boolean isPart(Unit unit, boolean strong, int words) {
    boolean named =
        unit.isWord()
            && PersonEvidence.isNameCased(unit)
            && unit.text().length() > 1
            && (!isNever(unit) || strong && unit.is(either))
            && !isShort(unit);
    if (!named) {
      return false;
    }
    if (unit.isAny(seldom) && !unit.is(famous) && !unit.is(either)) {
      return false;
    }
    boolean office = unit.is(rank) && !unit.is(given) && (words == 0 || !unit.is(either));
    return !office && (strong || unit.is(given) || unit.is(proper));
  }

  /** {@code Zeki Pasha}: the title behind it vouches for the name. */
  private boolean isTailed(Scene scene, int at) {
    Unit unit = scene.units().get(at);
    Unit next = scene.at(at + 1);
    return unit.isWord()
        && unit.isCapitalized()
        && !isNever(unit)
        && !unit.isAny(seldom)
        && next != null
        && next.is(tail);
  }

  private boolean isNever(Unit unit) {
    return unit.isAny(never) && !unit.is(famous);
  }

  private static boolean isShort(Unit unit) {
    String text = unit.text();
    return text.length() < 5 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  private boolean isNickname(Scene scene, int at) {
    Unit first = scene.at(at);
    Unit name = scene.at(at + 1);
    Unit last = scene.at(at + 2);
    Unit next = scene.at(at + 3);
    return first != null
        && name != null
        && last != null
        && next != null
        && first.is(open)
        && name.isWord()
        && name.isCapitalized()
        && last.is(close)
        && next.isWord()
        && next.isCapitalized();
  }

  private boolean isSuffix(Scene scene, int at) {
    Unit unit = scene.units().get(at);
    return unit.is(suffix) || isNumeral(unit);
  }

  private static boolean isNumeral(Unit unit) {
    return unit.kind() == Unit.Kind.ROMAN && !unit.text().endsWith(".");
  }

  private static boolean isInitial(Unit unit) {
    return (unit.kind() == Unit.Kind.INITIAL || unit.kind() == Unit.Kind.ROMAN)
        && unit.text().length() == 2
        && unit.text().endsWith(".");
  }
}
