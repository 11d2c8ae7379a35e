package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.lang.Grammeme;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Quotation;
import org.audiatur.time.DateReading;
import org.jspecify.annotations.Nullable;

/** The dates of one sentence, and what each of them stands to. */
final class SentenceDates {

  /** Shorter words between quotation marks are a name: their marks do not cut them off. */
  private static final int LONGEST_NAME = 25;

  /** How far apart a phrase and its date may stand: «нота, вручённая послу, от 2 января». */
  private static final int GAP = 3;

  private static final Set<String> PARTS = Set.of(",", ";", ":", "–", "—", ".");

  /**
   * A date.
   *
   * @param mention its words
   * @param reading what it means
   * @param token its first word
   * @param end one past its last
   * @param clause its clause
   * @param quotation where the words quoted begin in which it stands, -1 outside
   * @param until true for the end of a stretch or a term set: «до мая», «к 1 мая», "by noon"
   * @param attribute true if a word of dating ties it to a noun: «от 2 января», "dispatch of 2 May"
   * @param noun first word of the noun whose participle it stands with: «состоявшуюся в мае
   *     конференцию», -1 for none
   */
  record Dated(
      Mention mention,
      DateReading reading,
      int token,
      int end,
      @Nullable Clause clause,
      int quotation,
      boolean until,
      boolean attribute,
      int noun) {

    Dating as(DateTie tie) {
      return new Dating(mention.span(), reading, tie);
    }

    boolean open() {
      return SentenceDates.open(reading.edtf());
    }

    /** True if it gives an hour, which holds for one happening only. */
    boolean hour() {
      return reading.edtf().toString().contains("T");
    }
  }

  final List<Dated> all = new ArrayList<>();
  final Parse parse;
  private final Quoted quoted;

  SentenceDates(Parse parse, Quoted quoted) {
    this.parse = parse;
    this.quoted = quoted;
    for (int i = 0; i < parse.words.size(); i++) {
      Mention mention = parse.words.mention(i);
      boolean begins =
          mention != null
              && mention.type().equals("DATE")
              && (i == 0 || parse.words.mention(i - 1) != mention);
      if (begins && mention != null && mention.value() instanceof DateReading reading) {
        all.add(dated(mention, reading, i));
      }
    }
  }

  /** True for a date of which only the end is told: «до конца мая». */
  static boolean open(Edtf edtf) {
    return !(edtf instanceof EdtfDate) && edtf.toString().startsWith("..");
  }

  private Dated dated(Mention mention, DateReading reading, int i) {
    Words words = parse.words;
    boolean attribute =
        words.is(i, FunctionWords.Use.DATING)
            || i > 0 && words.is(i - 1, FunctionWords.Use.DATING)
            || i > 0 && words.isParticiple(i - 1) && dating(i - 1);
    return new Dated(
        mention,
        reading,
        i,
        words.mentionEnd(i),
        parse.clauseAt(i),
        quotation(i),
        words.is(i, FunctionWords.Use.DEADLINE)
            || i > 0 && words.is(i - 1, FunctionWords.Use.DEADLINE),
        attribute && i > 1,
        described(words, i));
  }

  /** The noun after a date that a participle before the date describes, -1 for none. */
  private int described(Words words, int i) {
    int before = i - 1;
    if (before > 0 && parse.chunkAt(i) instanceof Chunk chunk && chunk.start < i) {
      before = chunk.start - 1;
    }
    int end = words.mentionEnd(i);
    Chunk noun = end < words.size() ? parse.chunkAt(end) : null;
    boolean describes =
        before >= 0
            && noun != null
            && noun.bare()
            && words.isParticiple(before)
            && agrees(words, before, noun);
    return describes && noun != null ? noun.head : -1;
  }

  private static boolean agrees(Words words, int participle, Chunk noun) {
    return Agreement.common(words.token(participle).analyses(), words.token(noun.head).analyses())
        != 0;
  }

  private boolean dating(int i) {
    return parse
        .words
        .function()
        .is(FunctionWords.Use.DATING, Words.plain(parse.words.token(i).lemma()));
  }

  /** The words quoted of a text, for the dates of all its sentences. */
  static Quoted quoted(List<Quotation> quotations) {
    return new Quoted(quotations, LONGEST_NAME);
  }

  /** Where the words quoted begin in which a word stands, -1 outside all that are longer. */
  int quotation(int token) {
    return quoted.startAt(parse.words.token(token).span().start());
  }

  /** The date that follows the phrase of a word and tells its time, null for none. */
  @Nullable Dated ofPhrase(int trigger) {
    Chunk chunk = parse.chunkAt(trigger);
    if (chunk == null || chunk.head != trigger) {
      return null;
    }
    Dated described = ofDescription(chunk);
    int end = chunk.end;
    for (int k = chunk.index + 1; k < parse.chunks.size() && described == null; k++) {
      Chunk next = parse.chunks.get(k);
      if (next.start > end + GAP || breaks(end, next.start) || acts(next)) {
        return attributeAfterComma(chunk);
      }
      if (next.time) {
        return all.stream().filter(d -> next.holds(d.token())).findFirst().orElse(null);
      }
      end = next.end;
    }
    return described == null ? attributeAfterComma(chunk) : described;
  }

  /** The paper that a date stands by: «приказом по армии от 3 мая»; null for none. */
  @Nullable Chunk paper(Dated dated) {
    int before = dated.token() - 1;
    while (dated.attribute() && before >= 0 && parse.words.is(before, FunctionWords.Use.DATING)) {
      before--;
    }
    Chunk chunk = dated.attribute() && before >= 0 ? parse.chunkAt(before) : null;
    return chunk == null ? null : chunk.root();
  }

  /** «После взятия моста полк 3 мая отошёл»: what acts ends the phrase. */
  private static boolean acts(Chunk chunk) {
    if (chunk.time || !chunk.bare() || chunk.title != null) {
      return false;
    }
    return chunk.governor == null
        ? chunk.can(Grammeme.NOMINATIVE) && !chunk.can(Grammeme.GENITIVE)
        : chunk.governor.mention != null
            && chunk.mention == null
            && (chunk.given & Grammeme.NOMINATIVE.bit()) != 0;
  }

  /** «нота, датированная 2 января»: a date of the clause that describes a phrase. */
  private @Nullable Dated ofDescription(Chunk chunk) {
    for (Dated dated : all) {
      Clause clause = dated.clause();
      boolean describes =
          clause != null
              && (clause.kind == Clause.Kind.PARTICIPLE || dated.attribute())
              && clause.antecedent == chunk;
      if (describes && clause != null && clause.first() - chunk.end <= 2 * GAP) {
        return dated;
      }
    }
    return null;
  }

  /** «ноте, вручённой послу, от 2 января». */
  private @Nullable Dated attributeAfterComma(Chunk chunk) {
    for (Dated dated : all) {
      boolean after = dated.attribute() && dated.token() > chunk.end;
      if (after && parse.words.word(dated.token() - 2).equals(",") && !verbBetween(chunk, dated)) {
        return dated;
      }
    }
    return null;
  }

  private boolean verbBetween(Chunk chunk, Dated dated) {
    for (int i = chunk.end; i < dated.token(); i++) {
      if (parse.words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean breaks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (PARTS.contains(parse.words.word(i)) || parse.words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
