package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of a sentence: adjectives agree with their noun, a mention is one unit, a
 * title and its name are one phrase. {@link ChunkLinker} then ties genitives and lists.
 */
final class Chunker {

  private static final long NAMES =
      Grammeme.bits(Grammeme.GIVEN_NAME, Grammeme.PATRONYMIC, Grammeme.SURNAME);

  private static final Set<String> PORTION = Set.of("portion");

  private static final Set<String> WHO_ACTS = Set.of("actor", "force", "person");

  private static final long ANIMACY = Grammeme.bits(Grammeme.ANIMATE, Grammeme.INANIMATE);

  private final Prepositions prepositions;

  private final Fillers fillers;

  Chunker(Prepositions prepositions, Fillers fillers) {
    this.prepositions = prepositions;
    this.fillers = fillers;
  }

  /** The phrases in text order, linked. */
  List<Chunk> chunk(Words words) {
    List<Chunk> chunks = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      i = step(words, i, chunks);
    }
    ChunkLinker.link(words, chunks);
    chunks.forEach(this::portion);
    return chunks;
  }

  /** «большая часть казаков»: what there is a part of says who acts. */
  private void portion(Chunk chunk) {
    Chunk part = chunk.governor;
    if (part != null && part.mention == null && fillers.isA(part.lemma, PORTION)) {
      part.portion = chunk;
    }
  }

  private int step(Words words, int i, List<Chunk> chunks) {
    if (words.inMention(i, "CIT")) {
      return words.mentionEnd(i);
    }
    Prepositions.@Nullable Match preposition =
        opensPhrase(words, i) ? prepositions.at(words, i) : null;
    int from = preposition == null ? i : skipAdverbs(words, i + preposition.words());
    Chunk owned = from + 1 < words.size() ? owned(words, from, chunks.size()) : null;
    Chunk chunk =
        owned != null ? owned : from < words.size() ? phrase(words, from, chunks.size()) : null;
    if (chunk == null) {
      return preposition == null ? i + 1 : i + preposition.words();
    }
    if (preposition != null
        && fillers.isA(chunk.lemma, WHO_ACTS)
        && isPickedFrom(words, preposition, i, chunks)) {
      Chunk picked = chunks.getLast();
      picked.end = chunk.end;
      picked.lemma = chunk.lemma;
      picked.pronoun = false;
      picked.features |= chunk.features & ANIMACY;
      return chunk.end;
    }
    if (preposition != null
        && chunk.first == from
        && !(chunk.isMention("NUM")
            && words.function().is(FunctionWords.Use.COUNTING, preposition.name()))) {
      govern(chunk, preposition, i);
    }
    chunks.add(chunk);
    return chunk.end;
  }

  /**
   * «стратили його брата», «його полк відійшов»: what is whose; but «вбили його турки», where the
   * pronoun is whom it is done to.
   */
  private @Nullable Chunk owned(Words words, int pronoun, int index) {
    boolean may = words.mention(pronoun) == null && words.is(pronoun, FunctionWords.Use.WHOSE);
    Chunk noun = may ? phrase(words, pronoun + 1, index) : null;
    if (noun == null || noun.pronoun || noun.time || noun.mention != null) {
      return null;
    }
    boolean afterVerb = pronoun > 0 && words.isFinite(pronoun - 1);
    boolean done =
        noun.can(Grammeme.GENITIVE)
            || noun.can(Grammeme.ACCUSATIVE) && noun.can(Grammeme.INANIMATE);
    return done || !afterVerb && noun.can(Grammeme.NOMINATIVE) ? noun : null;
  }

  /** «один из командиров»: who is picked is of the kind picked from. */
  private static boolean isPickedFrom(
      Words words, Prepositions.Match preposition, int i, List<Chunk> chunks) {
    return !chunks.isEmpty()
        && chunks.getLast().end == i
        && chunks.getLast().mention == null
        && words.is(chunks.getLast().head, FunctionWords.Use.PICKED)
        && words.function().is(FunctionWords.Use.PICKED_FROM, preposition.name());
  }

  /** «несколько отрядов»: the word of quantity rules the genitive and may be subject or object. */
  private @Nullable Chunk quantity(Words words, int start, int index) {
    Chunk chunk =
        start + 1 < words.size() && words.mention(start) == null
            ? phrase(words, start + 1, index)
            : null;
    if (chunk == null || chunk.time || !chunk.can(Grammeme.GENITIVE)) {
      return chunk;
    }
    Chunk counted = new Chunk(index, start, chunk.head, chunk.end, chunk.features, chunk.lemma);
    counted.mention = chunk.mention;
    counted.features =
        counted.features & ~Grammeme.cases()
            | Grammeme.bits(
                Grammeme.NOMINATIVE,
                Grammeme.ACCUSATIVE,
                Grammeme.NEUTER,
                Grammeme.SINGULAR,
                Grammeme.PLURAL);
    return counted;
  }

  private static boolean opensPhrase(Words words, int i) {
    return words.mention(i) == null
        || words.inMention(i, "LOC")
            && words.word(i).length() == 1
            && words.is(i, PartOfSpeech.PREPOSITION)
            && !words.word(i + 1).equals(".");
  }

  private static void govern(Chunk chunk, Prepositions.Match preposition, int start) {
    chunk.preposition = preposition.name();
    chunk.start = start;
    long cases = chunk.features & preposition.cases();
    chunk.features =
        (chunk.features & ~Grammeme.cases()) | (cases != 0 ? cases : preposition.cases());
  }

  private static int skipAdverbs(Words words, int i) {
    int at = i;
    while (at < words.size()
        && words.mention(at) == null
        && (words.is(at, PartOfSpeech.ADVERB)
            || words.is(at, PartOfSpeech.PARTICLE)
            || words.is(at, FunctionWords.Use.WHOSE))) {
      at++;
    }
    return at;
  }

  private @Nullable Chunk phrase(Words words, int start, int index) {
    if (words.is(start, FunctionWords.Use.QUANTITY)) {
      return quantity(words, start, index);
    }
    int at = start;
    long shared = -1;
    while (at < words.size()) {
      if (at > start && words.is(at, FunctionWords.Use.EMPHATIC)) {
        at++;
        continue;
      }
      if (isHead(words, at)) {
        Chunk chunk = headed(words, start, at, index);
        if (shared == -1 || Agreement.common(shared, chunk.features) != 0) {
          return chunk;
        }
        Chunk alone = withoutNoun(words, start, at, index);
        return alone != null ? alone : headed(words, at, at, index);
      }
      if (!isModifier(words, at) || opensClause(words, at)) {
        break;
      }
      long features = Agreement.features(words.token(at).analyses());
      long next = shared == -1 ? features : Agreement.common(shared, features);
      if (next == 0) {
        break;
      }
      shared = next;
      at++;
    }
    return at > start ? withoutNoun(words, start, at, index) : null;
  }

  /** A noun, a name, or a pronoun that stands for one. */
  private static boolean isHead(Words words, int i) {
    Mention mention = words.mention(i);
    if (mention != null) {
      return !mention.type().equals("CIT") && !isAdjectiveName(words, i);
    }
    if (words.token(i).kind() == org.audiatur.token.Token.Kind.WORD
        && words.token(i).analyses().isEmpty()) {
      return words.token(i).isCapitalized();
    }
    return !words.is(i, FunctionWords.Use.WHERE)
        && (words.is(i, PartOfSpeech.NOUN)
            || words.is(i, PartOfSpeech.ABBREVIATION)
            || words.is(i, FunctionWords.Use.ALONE) && !pointsAtNext(words, i));
  }

  /** «отверг это предложение», but not «это измена». */
  private static boolean pointsAtNext(Words words, int i) {
    boolean points =
        i > 0
            && i + 1 < words.size()
            && words.is(i, PartOfSpeech.PRONOUN)
            && words.function().is(FunctionWords.Use.TOLD, Words.plain(words.token(i).lemma()))
            && words.mention(i + 1) == null
            && words.is(i + 1, PartOfSpeech.NOUN);
    return points
        && (words.isFinite(i - 1) || words.is(i - 1, PartOfSpeech.PREPOSITION))
        && Agreement.common(words.token(i).analyses(), words.token(i + 1).analyses()) != 0;
  }

  /** A place or group named by an adjective before a noun: «Ленкоранском уезде». */
  private static boolean isAdjectiveName(Words words, int i) {
    int end = words.mentionEnd(i);
    if (!words.is(end - 1, PartOfSpeech.ADJECTIVE)
        || end >= words.size()
        || words.mention(end) != null) {
      return false;
    }
    return words.is(end, PartOfSpeech.NOUN)
        && Agreement.common(words.token(end - 1).analyses(), words.token(end).analyses()) != 0;
  }

  private static boolean isModifier(Words words, int i) {
    if (words.mention(i) != null) {
      return isAdjectiveName(words, i);
    }
    if (words.is(i, FunctionWords.Use.WHERE)) {
      return false;
    }
    Analysis likely = words.likely(i);
    return likely != null && Agreement.modifies(likely) && !words.isPredicate(i);
  }

  /** «жители, строившие укрепления»: what they build is no phrase with them. */
  private static boolean opensClause(Words words, int i) {
    if (i < 2 || !words.word(i - 1).equals(",") || !words.is(i, PartOfSpeech.PARTICIPLE)) {
      return false;
    }
    long cases = Grammeme.cases();
    long described = Agreement.features(words.token(i - 2).analyses()) | cases;
    return !words.has(i, Grammeme.PASSIVE)
        && (words.mention(i - 2) != null || words.is(i - 2, PartOfSpeech.NOUN))
        && Agreement.common(described, Agreement.features(words.token(i).analyses()) | cases) != 0;
  }

  private static Chunk headed(Words words, int start, int head, int index) {
    Mention mention = words.mention(head);
    if (mention == null) {
      return nounPhrase(words, start, head, index);
    }
    int end = words.mentionEnd(head);
    Chunk chunk =
        new Chunk(
            index,
            start,
            head,
            end,
            mentionFeatures(words, head, end),
            mentionLemma(words, head, end));
    chunk.mention = mention;
    chunk.time = mention.type().equals("DATE");
    return chunk;
  }

  private static Chunk nounPhrase(Words words, int start, int head, int index) {
    long features = Agreement.features(nominalReadings(words, head));
    for (int i = start; i < head; i++) {
      long common = Agreement.common(Agreement.features(words.token(i).analyses()), features);
      features = common == 0 ? features : common | features & ANIMACY;
    }
    features |= several(words, start, head) ? Grammeme.PLURAL.bit() : 0;
    Chunk chunk = new Chunk(index, start, head, head + 1, features, lemma(words, head));
    chunk.pronoun = words.is(head, FunctionWords.Use.ALONE);
    chunk.features = chunk.features & ~notOf(words, head) | genderOf(words, head);
    if (words.is(head, FunctionWords.Use.THIRD) && !words.is(head, FunctionWords.Use.SUBJECT)) {
      chunk.features &= ~Grammeme.NOMINATIVE.bit();
    }
    Mention inside = start < head ? words.mention(head - 1) : null;
    if (inside != null && inside.type().equals("LOC")) {
      chunk.mention = inside;
    }
    return chunk;
  }

  /**
   * «прусська й австрійська армії»: of two adjectives in the singular each has a noun of its own.
   */
  private static boolean several(Words words, int start, int head) {
    if (start < 2 || start == head || !words.is(start - 1, FunctionWords.Use.AND)) {
      return false;
    }
    long other = Agreement.features(words.token(start - 2).analyses());
    long own = Agreement.features(words.token(start).analyses());
    return words.is(start - 2, PartOfSpeech.ADJECTIVE)
        && words.is(start, PartOfSpeech.ADJECTIVE)
        && (own & Grammeme.PLURAL.bit()) == 0
        && Agreement.common(other, own) != 0
        && words.token(head).canBe(Grammeme.PLURAL);
  }

  /**
   * «її», «его»: the dictionary may list only the word that says whose, of any gender and number.
   */
  private static long notOf(Words words, int pronoun) {
    if (words.is(pronoun, FunctionWords.Use.HERS)) {
      return Grammeme.bits(Grammeme.MASCULINE, Grammeme.NEUTER, Grammeme.PLURAL);
    }
    if (words.is(pronoun, FunctionWords.Use.HIS)) {
      return Grammeme.bits(Grammeme.FEMININE, Grammeme.PLURAL);
    }
    return words.is(pronoun, FunctionWords.Use.THEIRS) ? Grammeme.SINGULAR.bit() : 0;
  }

  /** «ней», «ним»: the gender that the dictionary leaves out. */
  private static long genderOf(Words words, int pronoun) {
    return words.is(pronoun, FunctionWords.Use.HERS)
        ? Grammeme.FEMININE.bit()
        : words.is(pronoun, FunctionWords.Use.HIS)
            ? Grammeme.bits(Grammeme.MASCULINE, Grammeme.NEUTER)
            : 0;
  }

  private static List<Analysis> nominalReadings(Words words, int i) {
    List<Analysis> nouns = words.readings(i, PartOfSpeech.NOUN);
    if (nouns.isEmpty() || words.is(i, FunctionWords.Use.THIRD)) {
      return words.token(i).analyses();
    }
    List<Analysis> common = new ArrayList<>(nouns);
    if (!words.token(i).isCapitalized()) {
      common.removeIf(a -> a.hasAny(NAMES));
    }
    return common.isEmpty() ? nouns : common;
  }

  static String lemma(Words words, int i) {
    List<Analysis> nouns = words.readings(i, PartOfSpeech.NOUN);
    boolean own = nouns.isEmpty() || words.is(i, FunctionWords.Use.THIRD);
    return Words.plain(own ? words.token(i).lemma() : nouns.getFirst().lemma());
  }

  private static long mentionFeatures(Words words, int first, int end) {
    if (words.inMention(first, "NUM")) {
      return counted(words, first, end);
    }
    for (int i = first; i < end; i++) {
      if (words.is(i, PartOfSpeech.NOUN) && words.token(i).text().length() > 1) {
        List<Analysis> readings = nominalReadings(words, i);
        return words.inMention(first, "PER")
            ? ofPerson(Agreement.features(ofOne(readings)))
            : Agreement.features(readings);
      }
    }
    for (int i = end - 1; i >= first; i--) {
      if (words.is(i, PartOfSpeech.ADJECTIVE)) {
        return Agreement.features(words.token(i).analyses());
      }
    }
    return Agreement.ANY;
  }

  /** «Корнилов»: one man, not many called Корнил. */
  private static List<Analysis> ofOne(List<Analysis> readings) {
    List<Analysis> one = readings.stream().filter(a -> !a.has(Grammeme.PLURAL)).toList();
    return one.isEmpty() ? readings : one;
  }

  /** «Наполеона»: who is named like a thing has the accusative of a person all the same. */
  private static long ofPerson(long features) {
    boolean thing =
        (features & Grammeme.INANIMATE.bit()) != 0
            && (features & Grammeme.ANIMATE.bit()) == 0
            && (features & Grammeme.MASCULINE.bit()) != 0;
    if (!thing) {
      return features;
    }
    long without = features & ~Grammeme.bits(Grammeme.ACCUSATIVE, Grammeme.INANIMATE);
    return (without & Grammeme.GENITIVE.bit()) == 0
        ? without | Grammeme.ANIMATE.bit()
        : without | Grammeme.bits(Grammeme.ACCUSATIVE, Grammeme.ANIMATE);
  }

  /** A number phrase stands in the case of its numeral; figures may stand in any. */
  private static long counted(Words words, int first, int end) {
    List<Analysis> numerals = words.readings(first, PartOfSpeech.NUMERAL);
    long described = end - first > 2 ? described(words, first + 1, end) : 0;
    if (described != 0) {
      return described;
    }
    if (numerals.isEmpty() && end - first > 1 && words.is(first, PartOfSpeech.ADJECTIVE)) {
      // «пятитысячный отряд»: the number is an adjective of the noun
      long common =
          Agreement.common(words.token(end - 2).analyses(), words.token(end - 1).analyses());
      return common == 0 ? Agreement.ANY : common;
    }
    long features = numerals.isEmpty() ? Agreement.ANY : Agreement.features(numerals);
    long direct = Grammeme.bits(Grammeme.NOMINATIVE, Grammeme.GENITIVE, Grammeme.ACCUSATIVE);
    long counted = Agreement.features(words.readings(end - 1, PartOfSpeech.NOUN));
    if (end - 1 > first && (counted & direct) == 0) {
      features = features & ~Grammeme.cases() | counted & Grammeme.cases();
    }
    return features | Grammeme.bits(Grammeme.SINGULAR, Grammeme.PLURAL);
  }

  /** «3-х тысячный конный отряд»: what follows the figure agrees as one thing; else nothing. */
  private static long described(Words words, int from, int end) {
    long common = Agreement.features(words.readings(end - 1, PartOfSpeech.NOUN));
    for (int i = from; i < end - 1 && common != 0; i++) {
      boolean adjective = words.is(i, PartOfSpeech.ADJECTIVE);
      long own = Agreement.features(words.token(i).analyses());
      common = adjective ? Agreement.common(own, common) : 0;
    }
    boolean one = (common & Grammeme.PLURAL.bit()) == 0;
    return one && (common & Grammeme.SINGULAR.bit()) != 0 ? common : 0;
  }

  private static String mentionLemma(Words words, int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      if (words.is(i, PartOfSpeech.NOUN)) {
        return lemma(words, i);
      }
    }
    return Words.plain(words.token(first).lemma());
  }

  /**
   * «Подписавшие воззвание были сосланы»: at the head of a sentence those who did it, where no noun
   * follows that they describe («занявшие город турки»).
   */
  private static boolean standsForDoers(Words words, int start, int head) {
    boolean many =
        head == 0
            && start == 0
            && words.is(head, PartOfSpeech.PARTICIPLE)
            && words.has(head, Grammeme.PLURAL)
            && words.has(head, Grammeme.NOMINATIVE);
    for (int i = head + 1; many && i < words.size() && !words.isFinite(i); i++) {
      boolean noun = words.is(i, PartOfSpeech.NOUN) || words.mention(i) != null;
      if (noun && Agreement.common(words.token(head).analyses(), words.token(i).analyses()) != 0) {
        return false;
      }
    }
    return many;
  }

  /** Adjectives without a noun: «красные отступили», «который», «этого». */
  private @Nullable Chunk withoutNoun(Words words, int start, int end, int index) {
    int head = end - 1;
    boolean plural = words.token(head).canBe(Grammeme.PLURAL);
    String form = Words.plain(words.token(head).text());
    boolean acting = fillers.standsAsNoun(form) && !words.word(start - 1).equals(",");
    boolean noun = acting || fillers.standsAsNoun(Words.plain(words.token(head).lemma()));
    boolean picked =
        words.is(head, FunctionWords.Use.PICKED)
            && words.function().is(FunctionWords.Use.PICKED_FROM, words.word(end));
    if (!noun
        && !picked
        && !standsForDoers(words, start, head)
        && (words.isParticiple(head) && !words.has(head, Grammeme.INSTRUMENTAL)
            || words.is(head, PartOfSpeech.PARTICIPLE)
            || !plural && !words.is(head, PartOfSpeech.PRONOUN))) {
      return null;
    }
    Chunk chunk =
        new Chunk(
            index,
            start,
            head,
            end,
            Agreement.features(words.token(head).analyses()),
            acting ? form : Words.plain(words.token(head).lemma()));
    chunk.pronoun = words.is(head, PartOfSpeech.PRONOUN);
    chunk.intensive = words.is(head, FunctionWords.Use.INTENSIVE);
    chunk.mention = words.mention(head);
    if (standsForDoers(words, start, head)) {
      chunk.features |= Grammeme.ANIMATE.bit();
    }
    return chunk;
  }
}
