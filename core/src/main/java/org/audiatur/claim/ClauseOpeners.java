package org.audiatur.claim;

import java.util.Set;
import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * The words and signs that open a clause or close it, in a language that tells by the order of
 * words: what stands between the last verb and the next. Local to one sentence.
 */
final class ClauseOpeners {

  /** Signs after which a sentence begins anew. */
  static final Set<String> PARTING = Set.of(";", ":", "–", "—");

  private static final Set<String> STRONG =
      Set.of(";", ":", "(", ")", "[", "]", "–", "—", "“", "”", "\"", "«", "»");

  private final Words words;
  private final PhrasePlaces phrases;

  ClauseOpeners(Words words, PhrasePlaces phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** True for a sign at which a clause may end whatever stands around it. */
  boolean isStrong(int i) {
    return words.mention(i) == null && STRONG.contains(words.word(i));
  }

  /** The conjunction in a stretch, empty for none. */
  String conjunction(int start, int end) {
    for (int i = start; i < end; i++) {
      if (words.mention(i) == null && words.is(i, Use.SUBORDINATE)) {
        return words.word(i);
      }
    }
    return "";
  }

  /** The first sign before a place, not before another, behind which a phrase stands; or -1. */
  int interruption(int from, int start) {
    for (int i = start - 1; i >= from; i--) {
      boolean sign =
          words.mention(i) == null
              && (words.is(i, Use.CLAUSES) || words.is(i, Use.SUBORDINATE) || isStrong(i));
      if (sign && !phrases.insideList(i) && phrases.hasBare(i, start)) {
        return i;
      }
    }
    return -1;
  }

  boolean tells(VerbGroup verb) {
    return words.is(verb.main(), Use.TELLING)
        || words.function().is(Use.TELLING, Words.plain(words.token(verb.main()).lemma()))
        || words.token(verb.main()).analyses().stream()
            .anyMatch(a -> words.function().is(Use.TELLING, a.lemma()));
  }

  /** «The rebels, said Colonel Harris, burned the mill»: who says it, null if nobody does so. */
  @Nullable Chunk teller(VerbGroup group) {
    boolean says =
        group.first() > 0
            && group.first() == group.main()
            && words.word(group.first() - 1).equals(",")
            && words.token(group.main()).analyses().stream()
                .anyMatch(a -> Words.isVerb(a) && words.function().is(Use.SAYING, a.lemma()));
    Chunk chunk = says ? phrases.bareAt(group.end()) : null;
    if (chunk == null || PhrasePlaces.isObjectForm(chunk)) {
      return null;
    }
    Chunk named = chunk.name != null ? chunk.name : chunk;
    int end = named.end;
    boolean closed = end >= words.size() || words.isPunctuation(end);
    boolean people = named.pronoun || named.isMention("PER") || named.can(Grammeme.MASCULINE);
    return closed && people ? named : null;
  }

  /** «the news that», «word came that». */
  private boolean tells(@Nullable Chunk chunk) {
    return chunk != null && words.function().is(Use.TELLING, chunk.lemma);
  }

  /** Where a relative word opens the clause of a verb, or -1. */
  int relative(int from, VerbGroup group, @Nullable Clause current) {
    for (int i = group.first() - 1; i >= from; i--) {
      if (words.mention(i) != null) {
        continue;
      }
      if (words.is(i, Use.SUBORDINATE) && !words.is(i, Use.THAT) || isStrong(i)) {
        return -1;
      }
      if (words.is(i, Use.WHICH) || words.is(i, Use.WHERE) && afterNoun(i)) {
        return i;
      }
      if (isThat(i)) {
        return right(i) && describes(i, group, current) ? i : -1;
      }
    }
    return -1;
  }

  /** A word that opens a clause, not «of that kind». */
  private boolean isThat(int i) {
    return words.is(i, Use.THAT) && (i == 0 || !words.is(i - 1, PartOfSpeech.PREPOSITION));
  }

  /** Right after a noun: no comma stands before a «that» that describes. */
  private boolean right(int that) {
    return afterNoun(that) && !words.word(that - 1).equals(",");
  }

  private boolean afterNoun(int i) {
    Chunk before = phrases.before(i);
    return before != null
        && (before.end == i || before.end == i - 1 && !words.is(i - 1, PartOfSpeech.VERB));
  }

  /** «the army that crossed», not «he said that», «the order that X go». */
  private boolean describes(int that, VerbGroup group, @Nullable Clause current) {
    Chunk before = phrases.before(that);
    boolean subject = phrases.subject(that + 1, group) == null;
    boolean told = current != null && current.verb != null && tells(current.verb);
    boolean content = tells(before) || current != null && tells(current.subject);
    return subject || !told && !content;
  }

  /** Where a conjunction opens the clause of a verb, or -1. */
  int subordinator(int from, VerbGroup group) {
    int found = -1;
    for (int i = from; i < group.first(); i++) {
      boolean free = words.mention(i) == null;
      if (free && words.is(i, Use.SUBORDINATE) && (!words.is(i, Use.THAT) || isThat(i))) {
        found = i;
      } else if (free && mayOpen(i) && opens(i, group)) {
        found = i;
      } else if (isStrong(i)) {
        found = -1;
      }
    }
    return found;
  }

  private boolean mayOpen(int i) {
    return words.is(i, Use.OPENS)
        || words.is(i, Use.OPENS_APART) && (i == 0 || words.isPunctuation(i - 1));
  }

  /** «after the army crossed»: what stands after the preposition is the subject of the verb. */
  private boolean opens(int i, VerbGroup group) {
    Chunk chunk = phrases.starting(i);
    if (chunk == null || chunk.time || !reaches(chunk, group)) {
      return false;
    }
    chunk.preposition = "";
    chunk.start = chunk.first;
    if (chunk.name != null) {
      chunk.name.preposition = "";
    }
    return true;
  }

  private boolean reaches(Chunk chunk, VerbGroup group) {
    for (int i = chunk.end; i < group.first(); i++) {
      if (words.isPunctuation(i) || words.mention(i) == null && words.is(i, Use.CLAUSES)) {
        return false;
      }
    }
    for (Chunk other : phrases.between(chunk.end, group.first())) {
      if (PhrasePlaces.bare(other) && other.before == null && other.title != chunk) {
        return false;
      }
    }
    return true;
  }

  /** The last place before a verb where a clause may begin: a conjunction or a sign, or -1. */
  int boundary(int from, VerbGroup group) {
    for (int i = group.first() - 1; i >= from; i--) {
      if (words.mention(i) != null || phrases.insideList(i)) {
        continue;
      }
      boolean and = words.is(i, Use.CLAUSES);
      boolean comma = words.word(i).equals(",");
      boolean subject = comma && phrases.subject(i + 1, group) != null && !explains(i, group);
      if (and || isStrong(i) || subject) {
        return and ? i : i + 1;
      }
    }
    return -1;
  }

  /** «Milner, the High Commissioner, insisted»: what follows the comma only explains. */
  private boolean explains(int comma, VerbGroup group) {
    Chunk chunk = phrases.starting(comma + 1);
    return chunk != null && chunk.explained != null && phrases.hasComma(chunk.end, group.first());
  }

  boolean isThere(VerbGroup group) {
    return group.first() > 0 && words.word(group.first() - 1).equals("there");
  }

  /** «…”, said the general»: who speaks stands after the verb. */
  boolean saysAfter(VerbGroup group) {
    return group.first() > 0
        && isStrong(group.first() - 1)
        && !words.is(group.first() - 1, Use.CLAUSES)
        && tells(group)
        && phrases.bareAt(group.end()) != null;
  }

  /** «was attacked and captured», with nothing after that could be its object. */
  boolean bareParticiple(VerbGroup group) {
    return group.first() == group.main()
        && !words.readings(group.main(), PartOfSpeech.PARTICIPLE).isEmpty()
        && phrases.bareAt(group.end()) == null
        && !tellsThat(group.end())
        && words.token(group.main()).analyses().stream()
            .noneMatch(a -> words.function().is(Use.INTRANSITIVE, Words.plain(a.lemma())));
  }

  /** «was asked, and answered that …»: whoever is told nothing more tells it. */
  private boolean tellsThat(int i) {
    return i < words.size() && words.mention(i) == null && words.is(i, Use.THAT);
  }

  /** «there were many», «then came the cavalry»: the phrase right after a verb without object. */
  @Nullable Chunk inverted(VerbGroup group) {
    boolean takesNone =
        group.passive()
            || words.is(group.main(), Use.BE)
            || words.token(group.main()).analyses().stream()
                .anyMatch(a -> words.function().is(Use.INTRANSITIVE, Words.plain(a.lemma())));
    return takesNone ? phrases.bareAt(group.end()) : null;
  }

  /** «settled in council that the guns should be left»: what lacks nothing describes no noun. */
  boolean lacksNothing(VerbGroup group, int that) {
    Chunk object = words.is(that, Use.THAT) ? phrases.bareAt(group.end()) : null;
    boolean full =
        group.passive()
            || group.first() == group.main() && words.is(group.main(), Use.BE)
            || object != null && object.start == group.end() && !object.time;
    return words.is(that, Use.THAT) && full && phrases.subject(that + 1, group) != null;
  }
}
