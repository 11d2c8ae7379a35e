package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.audiatur.token.Token;
import org.jspecify.annotations.Nullable;

/** One noun phrase being read, with the owners and the title in it. */
final class OrderPhrase {

  private static final long BARE = Grammeme.bits(Grammeme.NOMINATIVE, Grammeme.ACCUSATIVE);
  private static final long NUMBERS = Grammeme.bits(Grammeme.SINGULAR, Grammeme.PLURAL);
  private static final long GENDERS =
      Grammeme.bits(Grammeme.MASCULINE, Grammeme.FEMININE, Grammeme.NEUTER);
  private static final long SEXES = Grammeme.bits(Grammeme.MASCULINE, Grammeme.FEMININE);
  private static final long PERSON =
      Grammeme.bits(Grammeme.MASCULINE, Grammeme.FEMININE, Grammeme.ANIMATE, Grammeme.SINGULAR);

  private final OrderChunker chunker;
  private final Words words;
  private final int index;
  private final List<Chunk> made = new ArrayList<>();

  private int first;
  private int head = -1;
  private int headEnd;
  private boolean determined;
  private boolean described;
  private boolean ended;
  private @Nullable Chunk possessor;
  private @Nullable Chunk attribute;
  private @Nullable Chunk title;

  OrderPhrase(OrderChunker chunker, int index) {
    this.chunker = chunker;
    this.words = chunker.words;
    this.index = index;
  }

  List<Chunk> chunks() {
    return made;
  }

  /** Reads from a word on; gives the place after the phrase, the same place if there is none. */
  int read(int from) {
    first = from;
    int at = from;
    int next = chunker.free(at) ? next(at) : at;
    while (next > at && !ended) {
      at = next;
      next = chunker.free(at) ? next(at) : at;
    }
    if (head < 0 && !ended && described && (determined || isCount(at))) {
      head = at - 1;
      headEnd = at;
    }
    if (head >= 0) {
      add();
    }
    return made.isEmpty() ? from : made.getLast().end;
  }

  /** «12,000 died»: a number by itself right before a verb. */
  private boolean isCount(int end) {
    return isNumber(end) && end < words.size() && !chunker.free(end) && words.mention(end) == null;
  }

  private boolean isNumber(int end) {
    return end > first && words.token(end - 1).kind() == Token.Kind.NUMBER;
  }

  /** The preposition before the phrase belongs to all of it but the owners in it. */
  void govern(String preposition, int start) {
    for (Chunk chunk : made) {
      if (chunk.governor == null) {
        chunk.preposition = preposition;
      }
    }
    if (!made.isEmpty()) {
      made.getFirst().start = start;
    }
  }

  private int next(int at) {
    if (counts(at)) {
      determined = true;
      return words.mention(at) == null ? at + 2 : words.mentionEnd(at) + 1;
    }
    Mention mention = words.mention(at);
    if (head >= 0 && words.inMention(head, "DATE")) {
      return at;
    }
    boolean counted = head >= 0 && words.inMention(head, "NUM");
    if (head >= 0 && (isCommon(head) || counted) && (isOther(at) || isGiven(at))
        || isGivenToMany(at)) {
      return at;
    }
    if (mention != null) {
      return name(at, mention);
    }
    if (words.isPunctuation(at)) {
      return isShortened(at) ? at + 1 : at;
    }
    return word(at);
  }

  /** «Mr. Adams», «Gen. Lee»: the stop of a title before its name. */
  private boolean isShortened(int at) {
    return head >= 0
        && head == at - 1
        && at + 1 < words.size()
        && words.word(at).equals(".")
        && isTitle(head)
        && words.inMention(at + 1, "PER");
  }

  /** «at the congress Prussia was heard», «in the river Don»: no part of the phrase. */
  private boolean isOther(int at) {
    boolean place = words.inMention(at, "LOC") || words.inMention(at, "GRP");
    boolean kind = chunker.isA(head, "place") || chunker.isA(head, "adjective");
    return words.token(at).isCapitalized() && (!isTitle(head) || place && determined && !kind);
  }

  /** «gave the chiefs pensions»: those to whom it is given. */
  private boolean isGiven(int at) {
    return determined
        && words.mention(at) == null
        && chunker.isNoun(at)
        && isPlural(head)
        && isPlural(at)
        && (chunker.isA(head, "person") || chunker.isA(head, "actor"));
  }

  /** «sent the Serbs flour»: a people to whom a thing is given, not a kind of it. */
  private boolean isGivenToMany(int at) {
    return head > 0
        && determined
        && words.inMention(head, "GRP")
        && words.word(head).endsWith("s")
        && words.mention(at) == null
        && chunker.isNoun(at)
        && chunker.isA(at, "goods");
  }

  /** «most of the garrison», «two of them»: how many of those who follow. */
  private boolean counts(int at) {
    if (head >= 0 || described || determined && !isFew(at)) {
      return false;
    }
    boolean number = words.inMention(at, "NUM") || chunker.is(at, PartOfSpeech.NUMERAL);
    int of = words.inMention(at, "NUM") ? words.mentionEnd(at) : at + 1;
    boolean noun = words.inMention(at, "NUM") && of > at + 1;
    return (number && !noun || words.mention(at) == null && words.is(at, Use.PARTITIVE))
        && of + 1 < words.size()
        && words.mention(of) == null
        && words.is(of, Use.OF)
        && (opens(of + 1) || words.is(of + 1, Use.THIRD));
  }

  /** «a few of them». */
  private boolean isFew(int at) {
    return at == first + 1 && words.is(first, Use.ARTICLE) && words.is(at, Use.SOME);
  }

  private int name(int at, Mention mention) {
    int end = words.mentionEnd(at);
    boolean date = mention.type().equals("DATE");
    boolean person = mention.type().equals("PER");
    boolean another =
        mention.type().equals("NUM")
            && head >= 0
            && (words.mention(head) != null || chunker.isA(head, "time") || isGivenMany(at));
    if (another || date && (head >= 0 || described) || person && head >= 0 && !isTitle(head)) {
      return at;
    }
    if (person && head >= 0) {
      title = add();
      restart(at);
    }
    head(end - 1, end);
    int after = date ? -1 : chunker.owner(end - 1);
    return after < 0 ? end : owned(after);
  }

  /** «gave the chiefs 300 rifles»: no noun has its number behind it. */
  private boolean isGivenMany(int at) {
    boolean begins = words.mention(at - 1) != words.mention(at);
    return begins && words.mentionEnd(at) > at + 1 && (isKind(head) || isPlural(head));
  }

  private boolean isCommon(int i) {
    return words.mention(i) == null && !words.token(i).isCapitalized();
  }

  /** «General», «the Boer leader»: a noun that a name may follow. */
  private boolean isTitle(int i) {
    return words.mention(i) == null
        && (chunker.fillers.isA(lemma(i), Set.of("person", "office", "actor"))
            || words.token(i).isCapitalized());
  }

  private int owned(int after) {
    Chunk own = add();
    restart(after);
    title = null;
    possessor = own;
    return after;
  }

  private void head(int at, int end) {
    if (head >= 0 && (words.mention(head) != null || isKind(head))) {
      attribute = inner();
    }
    head = at;
    headEnd = end;
  }

  private boolean isKind(int i) {
    return chunker.isA(i, "actor") || chunker.isA(i, "adjective");
  }

  private int word(int at) {
    boolean goesOn = chunker.nominal(at + 1);
    if (head < 0 && words.is(at, Use.POSSESSED) && (goesOn || chunker.isAdverb(at + 1))) {
      Chunk pronoun = pronoun(at, Grammeme.GENITIVE.bit());
      restart(at + 1);
      possessor = pronoun;
      determined = true;
      return at + 1;
    }
    if (words.is(at, Use.THAT) && (at == 0 || !chunker.is(at - 1, PartOfSpeech.PREPOSITION))) {
      return at;
    }
    if (head < 0 && described && words.is(at, Use.DETERMINER) && isNumber(at)) {
      return at;
    }
    if (head < 0 && words.is(at, Use.POINTING) && isArticle(at + 1)) {
      return alone(at);
    }
    if (head < 0 && words.is(at, Use.DETERMINER) && opens(at + 1)) {
      determined = true;
      return at + 1;
    }
    if (head < 0 && standsAlone(at)) {
      return alone(at);
    }
    if (words.is(at, Use.ALONE)) {
      return alone(at);
    }
    if (head >= 0 && words.token(at).kind() == Token.Kind.ROMAN) {
      headEnd = at + 1;
      return at + 1;
    }
    if (chunker.isNoun(at)) {
      head(at, at + 1);
      int after = chunker.owner(at);
      return after < 0 ? at + 1 : owned(after);
    }
    return describing(at, goesOn) ? at + 1 : at;
  }

  /** «thought this a mistake»: another phrase begins here. */
  private boolean isArticle(int i) {
    return i < words.size() && words.mention(i) == null && words.is(i, Use.ARTICLE);
  }

  private boolean opens(int i) {
    return chunker.free(i)
        && (chunker.nominal(i)
            || chunker.isModifier(i)
            || words.is(i, Use.DETERMINER)
            || words.is(i, Use.POSSESSED)
            || chunker.isAdverb(i) && chunker.nominal(i + 1));
  }

  private boolean describing(int at, boolean goesOn) {
    if (chunker.isModifier(at)) {
      if (head >= 0 && isKind(head) && goesOn && words.mention(head) == null) {
        attribute = inner();
      }
      attribute = head < 0 && chunker.isA(at, "adjective") ? adjective(at) : attribute;
      described |= head < 0;
      return head < 0 || goesOn;
    }
    boolean adverb = head < 0 && chunker.isAdverb(at) && goesOn && chunker.isModifier(at + 1);
    boolean and =
        described && head < 0 && words.is(at, Use.LAST) && chunker.isModifier(at + 1) && goesOn;
    return adverb || and;
  }

  /** «many were wounded»: a verb follows. */
  private boolean standsAlone(int at) {
    int next = at + 1;
    return !determined
        && words.is(at, Use.SOME)
        && next < words.size()
        && words.mention(next) == null
        && words.token(next).kind() != Token.Kind.NUMBER
        && !chunker.is(next, PartOfSpeech.NUMERAL)
        && !chunker.free(next);
  }

  private int alone(int at) {
    boolean many = determined && at > first && words.is(at, Use.THIRD);
    if (head >= 0 || described || determined && !many) {
      return at;
    }
    pronoun(at, many ? BARE : 0);
    ended = true;
    return at + 1;
  }

  private Chunk pronoun(int at, long cases) {
    Analysis reading = words.likely(at);
    long own = reading == null ? 0 : reading.grammemes();
    long found = cases != 0 ? cases : own & Grammeme.cases();
    long features = (found == 0 ? BARE : found) | own & (NUMBERS | GENDERS);
    features |= (own & NUMBERS) == 0 ? NUMBERS : 0;
    int begin = found == BARE && cases != 0 ? first : at;
    Chunk chunk = new Chunk(index + made.size(), begin, at, at + 1, features, words.word(at));
    chunk.pronoun = true;
    made.add(chunk);
    return chunk;
  }

  /** The name or noun that stood as the head so far: what kind the next noun is of. */
  private Chunk inner() {
    int begin = head;
    while (begin > first
        && words.mention(head) != null
        && words.mention(begin - 1) == words.mention(head)) {
      begin--;
    }
    Chunk chunk = new Chunk(-1, begin, head, headEnd, BARE | NUMBERS, lemma(head));
    chunk.mention = words.mention(head);
    return chunk;
  }

  private Chunk adjective(int at) {
    return new Chunk(-1, at, at, at + 1, BARE | NUMBERS, Words.plain(words.token(at).lemma()));
  }

  private Chunk add() {
    Mention mention = words.mention(head);
    Chunk chunk =
        new Chunk(index + made.size(), first, head, headEnd, features(mention), lemma(head));
    chunk.mention = mention;
    chunk.time = mention != null && mention.type().equals("DATE") || isWhen();
    chunk.attribute = attribute;
    own(chunk);
    name(chunk);
    made.add(chunk);
    return chunk;
  }

  private void own(Chunk chunk) {
    chunk.possessor = possessor;
    if (possessor != null) {
      possessor.governor = chunk;
      if (possessor.title != null) {
        possessor.title.governor = chunk;
      }
    }
  }

  private void name(Chunk chunk) {
    if (title != null && chunk.isMention("PER")) {
      title.name = chunk;
      chunk.title = title;
      chunk.possessor = title.possessor;
      title = null;
    }
  }

  private long features(@Nullable Mention mention) {
    if (mention != null && mention.type().equals("PER")) {
      return BARE | PERSON;
    }
    if (mention != null && mention.type().equals("GRP") && isPlural(head)) {
      return BARE | Grammeme.PLURAL.bit() | Grammeme.NEUTER.bit();
    }
    if (mention == null && words.token(head).analyses().isEmpty()) {
      return BARE | NUMBERS | GENDERS;
    }
    if (mention != null) {
      return BARE | NUMBERS | Grammeme.NEUTER.bit();
    }
    boolean person = chunker.fillers.isA(lemma(head), Set.of("person"));
    boolean body = chunker.fillers.isA(lemma(head), Set.of("force", "actor")) && !person;
    long number = 0;
    for (Analysis noun : words.readings(head, PartOfSpeech.NOUN)) {
      number |= noun.grammemes() & NUMBERS;
    }
    long numbers = number == 0 || body && number == Grammeme.SINGULAR.bit() ? NUMBERS : number;
    return BARE | numbers | (person ? SEXES : Grammeme.NEUTER.bit());
  }

  private boolean isPlural(int i) {
    List<Analysis> nouns = words.readings(i, PartOfSpeech.NOUN);
    return !nouns.isEmpty() && nouns.stream().allMatch(n -> n.has(Grammeme.PLURAL));
  }

  /** «that morning», «one day», «a week later»: when, though no date is told. */
  private boolean isWhen() {
    boolean pointed = words.mention(first) == null && words.is(first, Use.WHEN) && first < head;
    int next = headEnd;
    boolean away = next < words.size() && words.is(next, Use.AWAY);
    return words.mention(head) == null
        && chunker.isA(head, "time")
        && (pointed || away || first == head && head == 0);
  }

  private String lemma(int i) {
    List<Analysis> nouns = words.readings(i, PartOfSpeech.NOUN);
    return Words.plain(nouns.isEmpty() ? words.token(i).lemma() : nouns.getFirst().lemma());
  }

  private void restart(int at) {
    first = at;
    head = -1;
    determined = false;
    described = false;
    attribute = null;
    possessor = null;
  }
}
