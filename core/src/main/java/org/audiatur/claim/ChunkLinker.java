package org.audiatur.claim;

import java.util.List;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Ties the noun phrases of a sentence: genitives to their nouns, names to their titles, lists
 * together.
 */
final class ChunkLinker {

  private static final Set<String> NAMED = Set.of("PER", "ORG", "MIL");

  private ChunkLinker() {}

  static void link(Words words, List<Chunk> chunks) {
    for (int k = 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      Chunk before = chunks.get(k - 1);
      if (chunk.time || before.time) {
        continue;
      }
      if (before.end == chunk.start) {
        attach(words, chunks, before, chunk);
      } else {
        list(words, chunks, chunk);
      }
    }
  }

  /** A phrase right after another: its genitive, or the name that goes with a title. */
  private static void attach(Words words, List<Chunk> chunks, Chunk before, Chunk chunk) {
    if (!chunk.bare()) {
      return;
    }
    boolean stranger = isStranger(words, chunk);
    Chunk title = stranger ? titleOf(words, chunks, chunk) : titleFor(words, chunks, chunk);
    if (title != null) {
      chunk.governor = title.governor;
      chunk.before = title.before;
      chunk.preposition = title.preposition;
      boolean known = !stranger && agreesInCase(title, chunk);
      chunk.features = known ? narrowed(chunk.features, title.features) : title.features;
      named(title, chunk);
    } else if (chunk.can(Grammeme.GENITIVE)
        && (!(chunk.isMention("NUM") && chunk.can(Grammeme.ACCUSATIVE)) || measures(before))
        && takesGenitive(words, before)
        && !isAskedOf(before, chunk)
        && !isDoneTo(words, before, chunk)
        && !isAddressee(before, chunk)
        && !isObjectAfterPerson(before, chunk)) {
      chunk.governor = before;
      chunk.given = chunk.features;
      chunk.features = genitive(words, chunk);
    }
  }

  /** «численностью до 500 человек»: what a thing is measured by. */
  private static boolean measures(Chunk noun) {
    return noun.bare()
        && noun.mention == null
        && noun.can(Grammeme.INSTRUMENTAL)
        && !noun.can(Grammeme.NOMINATIVE)
        && !noun.can(Grammeme.ANIMATE);
  }

  /** What is left of number and gender in the genitive. */
  private static long genitive(Words words, Chunk chunk) {
    List<Analysis> genitives =
        words.token(chunk.head).analyses().stream()
            .filter(a -> a.has(Grammeme.GENITIVE) && Agreement.nominal(a))
            .toList();
    long features =
        chunk.mention != null || genitives.isEmpty()
            ? chunk.features
            : Agreement.common(
                chunk.features, Agreement.features(genitives) | Grammeme.GENITIVE.bit());
    long kept = features == 0 ? chunk.features : chunk.features & ~genders() | features & genders();
    return (kept & ~Grammeme.cases()) | Grammeme.GENITIVE.bit();
  }

  private static void named(Chunk title, Chunk name) {
    title.name = name;
    name.title = title;
    if (title.before != null) {
      title.before.after = name;
    }
  }

  private static long narrowed(long features, long other) {
    long common = Agreement.common(features, other);
    return common == 0 ? features : common;
  }

  /**
   * «получил от консула деньги», «передала послу письма»: an accusative after the person concerned.
   */
  private static boolean isObjectAfterPerson(Chunk before, Chunk chunk) {
    boolean person =
        before.can(Grammeme.ANIMATE)
            && (!before.can(Grammeme.INANIMATE) || before.isMention("GRP"))
            && !before.can(Grammeme.NOMINATIVE)
            && (!before.bare() || before.can(Grammeme.DATIVE));
    return person
        && chunk.mention == null
        && chunk.can(Grammeme.ACCUSATIVE)
        && chunk.can(Grammeme.INANIMATE);
  }

  /** «ноту Австрии Сербии»: a second place in a row is no genitive of the first. */
  private static boolean isAddressee(Chunk before, Chunk chunk) {
    return before.isMention("LOC")
        && chunk.isMention("LOC")
        && before.governor != null
        && chunk.can(Grammeme.DATIVE);
  }

  /** «от Греции извинений», «до Умані полковника»: what is asked or sent is not of the place. */
  private static boolean isAskedOf(Chunk before, Chunk chunk) {
    boolean thing = chunk.mention == null && chunk.can(Grammeme.INANIMATE);
    boolean somebody =
        chunk.can(Grammeme.ACCUSATIVE)
            && (chunk.mention == null ? chunk.can(Grammeme.ANIMATE) : !chunk.isMention("LOC"));
    return before.isMention("LOC") && !before.bare() && chunk.name == null && (thing || somebody);
  }

  private static boolean takesGenitive(Words words, Chunk chunk) {
    return !chunk.pronoun
        && !chunk.isMention("PER")
        && !(isStranger(words, chunk) && isProper(words, chunk));
  }

  /**
   * A word with a capital inside a sentence that no list of names knows: «генерал Ребров», «от
   * Реброва уступок».
   */
  private static boolean isStranger(Words words, Chunk chunk) {
    return chunk.mention == null
        && !chunk.pronoun
        && chunk.first == chunk.head
        && chunk.head > 0
        && words.token(chunk.head).isCapitalized()
        && !words.isPunctuation(chunk.head - 1)
        && words.token(chunk.head).text().length() > 2;
  }

  private static boolean isProper(Words words, Chunk chunk) {
    List<Analysis> readings = words.token(chunk.head).analyses();
    return readings.isEmpty() || readings.getFirst().has(Grammeme.PROPER);
  }

  /**
   * «комиссар флота Ребров»: the noun before that says what he is; a word for a thing or for people
   * only where it cannot be the genitive («комиссара Кузина», but «посла Короля»).
   */
  private static @Nullable Chunk titleOf(Words words, List<Chunk> chunks, Chunk name) {
    Chunk chunk = previous(chunks, name);
    for (int steps = 0; chunk != null && chunk.mention == null && steps < 4; steps++) {
      if (chunk.can(Grammeme.ANIMATE)) {
        boolean may = isProper(words, name) ? agreesInCase(chunk, name) : !mayBeGenitive(name);
        boolean person = !chunk.can(Grammeme.INANIMATE) && !chunk.pronoun && chunk.name == null;
        return may && person ? chunk : null;
      }
      chunk = previous(chunks, chunk);
    }
    return null;
  }

  private static boolean agreesInCase(Chunk title, Chunk name) {
    return (title.features & name.features & Grammeme.cases()) != 0;
  }

  private static boolean mayBeGenitive(Chunk chunk) {
    return chunk.can(Grammeme.GENITIVE) || chunk.can(Grammeme.INANIMATE);
  }

  /**
   * «нарком Г. Иванов», «наркомом иностранных дел республики Г. Ивановым»: the title that goes with
   * a name.
   */
  private static @Nullable Chunk titleFor(Words words, List<Chunk> chunks, Chunk name) {
    if (name.mention == null || !NAMED.contains(name.mention.type())) {
      return null;
    }
    int steps = 0;
    Chunk before = previous(chunks, name);
    for (Chunk chunk = before; chunk != null && steps++ < 6; chunk = previous(chunks, chunk)) {
      boolean free = chunk.mention == null && !chunk.pronoun && chunk.name == null;
      boolean fits = agree(chunk, name) || chunk == before && misread(chunk, name);
      if (free && fits && !isOfOne(words, chunk, name)) {
        return chunk;
      }
    }
    return null;
  }

  /** «премьер Дебре»: a name whose ending the dictionary takes for another case. */
  private static boolean misread(Chunk title, Chunk name) {
    return name.isMention("PER")
        && title.can(Grammeme.ANIMATE)
        && !title.can(Grammeme.INANIMATE)
        && title.can(Grammeme.NOMINATIVE)
        && (name.features & Grammeme.bits(Grammeme.NOMINATIVE, Grammeme.GENITIVE)) == 0
        && !name.can(Grammeme.INSTRUMENTAL);
  }

  /** «соратники Альенде»: many, and one name that no other follows. */
  private static boolean isOfOne(Words words, Chunk title, Chunk name) {
    return name.isMention("PER")
        && !title.can(Grammeme.SINGULAR)
        && name.can(Grammeme.GENITIVE)
        && !words.word(name.end).equals(",")
        && !words.is(name.end, FunctionWords.Use.AND);
  }

  /** The phrase right before, with nothing in between. */
  private static @Nullable Chunk previous(List<Chunk> chunks, Chunk chunk) {
    Chunk before = chunk.index > 0 ? chunks.get(chunk.index - 1) : null;
    return before != null && before.end == chunk.start && !before.isMention("PER") ? before : null;
  }

  private static boolean agree(Chunk title, Chunk name) {
    if (name.isMention("PER")) {
      return title.can(Grammeme.ANIMATE)
          && (title.features & name.features & Grammeme.cases()) != 0
          && !isOfOne(title, name);
    }
    return name.mention != null && "«“\"„".indexOf(name.mention.text().charAt(0)) >= 0;
  }

  /** «завдав дивізії втрат»: what is done in the genitive, to whom in the dative before it. */
  private static boolean isDoneTo(Words words, Chunk before, Chunk chunk) {
    int verb = before.first - 1;
    while (verb >= 0 && words.mention(verb) == null && words.is(verb, PartOfSpeech.ADVERB)) {
      verb--;
    }
    boolean done =
        verb >= 0
            && words.isFinite(verb)
            && words.is(verb, FunctionWords.Use.DOES_WHAT)
            && before.bare()
            && before.governor == null
            && before.can(Grammeme.DATIVE);
    if (done && chunk.mention == null) {
      before.features = before.features & ~Grammeme.cases() | Grammeme.DATIVE.bit();
    }
    return done && chunk.mention == null;
  }

  /** «делегати Петлюри»: several cannot be the one whose genitive follows. */
  private static boolean isOfOne(Chunk several, Chunk name) {
    return !several.can(Grammeme.SINGULAR)
        && !several.can(Grammeme.GENITIVE)
        && name.can(Grammeme.GENITIVE)
        && !name.can(Grammeme.PLURAL)
        && !name.can(Grammeme.NOMINATIVE);
  }

  private static void list(Words words, List<Chunk> chunks, Chunk chunk) {
    Chunk before = chunks.get(chunk.index - 1);
    int from = before.end;
    if (!joins(words, from, chunk.start)) {
      return;
    }
    boolean between = words.word(from).equals(",") || words.is(from, FunctionWords.Use.AND);
    if (between && beginsClause(words, before, chunk)) {
      return;
    }
    boolean comma = words.word(from).equals(",") && chunk.start - from == 1;
    Chunk fellow = fellow(before, chunk);
    if (fellow == null || comma && !(sameKind(fellow, chunk) || listGoesOn(words, chunks, chunk))) {
      return;
    }
    fellow.after = chunk;
    chunk.before = fellow;
    chunk.governor = fellow.governor;
    chunk.preposition = fellow.preposition;
    chunk.features = narrowed(chunk.features, fellow.features & ~genders());
    long shared = fellow.features & chunk.features & Grammeme.cases();
    if (!fellow.isMention("NUM")) {
      fellow.features = fellow.features & ~Grammeme.cases() | shared;
    }
  }

  /** «подали 2 голоси, 19 делегатів утрималися»: a sign between two verbs, each with its own. */
  private static boolean beginsClause(Words words, Chunk before, Chunk chunk) {
    return chunk.bare()
        && chunk.can(Grammeme.NOMINATIVE)
        && finite(words, chunk.end, 1)
        && finite(words, before.end - 1, -1);
  }

  /** True if a finite verb or a predicate stands on this side before the next sign. */
  private static boolean finite(Words words, int from, int step) {
    for (int i = from; i >= 0 && i < words.size(); i += step) {
      if (words.mention(i) == null && words.isPunctuation(i)) {
        return false;
      }
      if (words.isFinite(i) || words.isPredicate(i)) {
        return true;
      }
    }
    return false;
  }

  private static long genders() {
    return Grammeme.bits(
        Grammeme.MASCULINE, Grammeme.FEMININE, Grammeme.NEUTER, Grammeme.SINGULAR, Grammeme.PLURAL);
  }

  private static boolean joins(Words words, int from, int to) {
    if (to <= from || to - from > 3) {
      return false;
    }
    int i = from;
    while (i < to) {
      int joined = joined(words, i);
      if (joined == 0) {
        return false;
      }
      i += joined;
    }
    return i == to;
  }

  /** How many words stand here that join the members of a list: «и», «а также». */
  private static int joined(Words words, int i) {
    if (words.word(i).equals(",") || words.is(i, FunctionWords.Use.JOINS)) {
      return 1;
    }
    String pair = words.word(i) + " " + words.word(i + 1);
    return words.function().is(FunctionWords.Use.JOINS, pair) ? 2 : 0;
  }

  /** The phrase before it, or one that governs that, that agrees with it in case. */
  private static @Nullable Chunk fellow(Chunk before, Chunk chunk) {
    Chunk best = null;
    for (Chunk candidate = before; candidate != null; candidate = candidate.governor) {
      boolean agrees = (candidate.features & chunk.features & Grammeme.cases()) != 0;
      boolean prepositions = chunk.bare() || chunk.preposition.equals(candidate.preposition);
      if (agrees && prepositions && !candidate.pronoun && candidate.after == null) {
        if (sameKind(candidate, chunk)) {
          return candidate;
        }
        best = best == null ? candidate : best;
      }
    }
    return best;
  }

  private static boolean sameKind(Chunk a, Chunk b) {
    return a.mention != null && b.mention != null && a.mention.type().equals(b.mention.type());
  }

  private static boolean listGoesOn(Words words, List<Chunk> chunks, Chunk chunk) {
    for (int k = chunk.index; k + 1 < chunks.size() && k < chunk.index + 4; k++) {
      int from = chunks.get(k).end;
      int to = chunks.get(k + 1).start;
      if (to == from + 1 && words.is(from, FunctionWords.Use.LAST)) {
        return true;
      }
      if (to != from && !(to == from + 1 && words.word(from).equals(","))) {
        return false;
      }
    }
    return false;
  }
}
