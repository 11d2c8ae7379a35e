package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.claim.Segmenter.Segment;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Ties the segments of a sentence into clauses: a main clause goes on after the clause that
 * interrupts it.
 */
final class ClauseFinder {

  private static final Set<String> QUOTES = Set.of("«", "“", "„", "\"");

  /** What two past forms share that have one subject. */
  private static final long BENDING =
      Grammeme.bits(
          Grammeme.PAST,
          Grammeme.SINGULAR,
          Grammeme.PLURAL,
          Grammeme.MASCULINE,
          Grammeme.FEMININE,
          Grammeme.NEUTER);

  private final Segmenter segmenter;

  ClauseFinder(Set<String> predicative) {
    this.segmenter = new Segmenter(predicative);
  }

  /** Clauses in the order in which they begin. */
  List<Clause> find(Words words, List<Chunk> chunks) {
    Building building = new Building();
    for (Segment segment : segmenter.segments(words)) {
      Clause clause = place(words, segment, building);
      clause.segments.add(new int[] {segment.first(), segment.end()});
      clause.predicates.addAll(segment.predicates());
      clause.finite |= segment.finite();
      building.top = clause;
      building.end = segment.end();
    }
    distribute(chunks, building.clauses);
    for (Clause clause : building.clauses) {
      Antecedents.find(words, chunks, clause);
    }
    return building.clauses;
  }

  private static final class Building {
    final List<Clause> clauses = new ArrayList<>();
    @Nullable Clause top;

    /** The bracket that is open. */
    @Nullable Clause bracket;

    /** One past the last token that is placed. */
    int end;

    Clause add(Clause.Kind kind, @Nullable Clause parent, String opener) {
      Clause clause = new Clause(clauses.size(), kind, parent, opener);
      clauses.add(clause);
      return clause;
    }
  }

  private Clause place(Words words, Segment segment, Building building) {
    Clause top = building.top;
    String opener = opener(words, segment);
    if (top == null) {
      return building.add(kindOf(words, segment, opener, null), null, opener);
    }
    if (segment.sign().equals("(") || segment.sign().equals("[")) {
      building.bracket = building.add(Clause.Kind.BRACKET, top, "");
      return building.bracket;
    }
    if (closes(words, building.end, segment.first())) {
      top = outside(building.bracket == null ? top : building.bracket);
      building.bracket = null;
    }
    if (words.is(segment.first(), FunctionWords.Use.THEN)
        && !words.isFinite(Math.min(segment.first() + 1, words.size() - 1))) {
      return building.add(Clause.Kind.MAIN, null, "");
    }
    if (isNextDay(words, segment)) {
      return building.add(Clause.Kind.MAIN, null, "");
    }
    Clause.Kind kind = kindOf(words, segment, opener, top);
    if (kind != Clause.Kind.MAIN) {
      return building.add(kind, kind == Clause.Kind.CONVERB ? interrupted(top) : top, opener);
    }
    if (building.bracket != null) {
      return inBracket(segment, building, building.bracket);
    }
    return opensSpeech(words, segment)
        ? building.add(Clause.Kind.MAIN, top, "")
        : main(words, segment, top, building);
  }

  /**
   * «…, 1 июля же, перейдя реку, полк …»: a day set against the last begins what happened on it.
   */
  private static boolean isNextDay(Words words, Segment segment) {
    Mention day = words.mention(segment.first());
    return segment.predicates().isEmpty()
        && day != null
        && day.type().equals("DATE")
        && segment.end() == words.mentionEnd(segment.first()) + 1
        && words.is(segment.end() - 1, FunctionWords.Use.EMPHATIC);
  }

  /** «(к слову, сторонником был сам нарком)»: what stands in a bracket stays in it. */
  private static Clause inBracket(Segment segment, Building building, Clause bracket) {
    if (!segment.finite() || !bracket.finite) {
      return bracket;
    }
    Clause clause = building.add(Clause.Kind.BRACKET, bracket, "");
    clause.shares = true;
    return clause;
  }

  /** «говорилось: «Комитет, не имея сил, просит …»»: a quotation begins a sentence of its own. */
  private static boolean opensSpeech(Words words, Segment segment) {
    return QUOTES.contains(segment.sign())
        && words.word(segment.first() - 2).equals(":")
        && words.token(segment.first()).isCapitalized();
  }

  /** True if a bracket ends between two segments, whatever other sign stands there. */
  private static boolean closes(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.word(i).equals(")") || words.word(i).equals("]")) {
        return true;
      }
    }
    return false;
  }

  private static Clause outside(Clause top) {
    Clause clause = top;
    while (clause.kind == Clause.Kind.BRACKET && clause.parent != null) {
      clause = clause.parent;
    }
    return clause;
  }

  private static Clause main(Words words, Segment segment, Clause top, Building building) {
    if (segment.sign().equals(";")) {
      return building.add(Clause.Kind.MAIN, null, "");
    }
    if (resumesList(words, segment, top)) {
      return host(top);
    }
    if (!segment.finite()) {
      return segment.predicates().isEmpty() || segment.sign().equals(",") ? continued(top) : top;
    }
    Clause open = unfinished(whole(words, top) ? top.parent : top);
    if (open != null && !segment.sign().equals(":")) {
      return open;
    }
    Clause parent = andJoined(words, segment) ? top : host(top);
    Clause clause =
        building.add(
            parent.kind == Clause.Kind.CONVERB ? Clause.Kind.MAIN : parent.kind,
            parent,
            parent.opener);
    clause.shares = !segment.sign().equals(":") || goesOn(words, segment, parent);
    clause.antecedent = parent.antecedent;
    return clause;
  }

  /** «присланы 4 роты, составленные из горожан, бронепоезд и 70 матросов»: the counted go on. */
  private static boolean resumesList(Words words, Segment segment, Clause top) {
    Clause parent = top.parent;
    boolean described =
        top.kind == Clause.Kind.PARTICIPLE
            && parent != null
            && segment.sign().equals(",")
            && segment.predicates().isEmpty()
            && words.isParticiple(top.first())
            && words.has(top.first(), Grammeme.PASSIVE);
    return described
        && parent != null
        && counts(words, parent.first(), top.first())
        && counts(words, segment.first(), segment.end());
  }

  /** «принял меры: объявил мобилизацию»: after the colon stands what the same one did. */
  private static boolean goesOn(Words words, Segment segment, Clause before) {
    int verb = segment.first();
    Analysis own = words.isFinite(verb) ? words.likely(verb) : null;
    Analysis other = before.predicates.isEmpty() ? null : words.likely(before.predicates.getLast());
    return own != null
        && other != null
        && other.is(PartOfSpeech.VERB)
        && own.has(Grammeme.PAST)
        && (own.grammemes() & BENDING) == (other.grammemes() & BENDING);
  }

  private static boolean counts(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.inMention(i, "NUM")) {
        return true;
      }
    }
    return false;
  }

  /**
   * «щоб примусити козаків, вирішив»: with its infinitive a clause of purpose waits for no verb.
   */
  private static boolean whole(Words words, Clause top) {
    return words.function().is(FunctionWords.Use.PURPOSE_CLAUSE, top.opener)
        && !top.finite
        && top.predicates.stream().anyMatch(p -> words.is(p, PartOfSpeech.INFINITIVE));
  }

  /** A conjunction without a comma goes on with the clause right before it. */
  private static boolean andJoined(Words words, Segment segment) {
    return words.function().is(FunctionWords.Use.AND, segment.sign())
        && segment.first() > 0
        && !words.isPunctuation(segment.first() - 1);
  }

  /** The clause that a stretch without a verb goes on with. */
  private static Clause continued(Clause top) {
    Clause open = unfinished(top);
    return open != null ? open : top;
  }

  /** The nearest clause up the chain that still waits for its verb. */
  private static @Nullable Clause unfinished(@Nullable Clause top) {
    for (Clause clause = top; clause != null; clause = clause.parent) {
      boolean waits =
          clause.kind != Clause.Kind.PARTICIPLE
              && clause.kind != Clause.Kind.CONVERB
              && clause.kind != Clause.Kind.BRACKET;
      if (waits && !clause.finite) {
        return clause;
      }
    }
    return null;
  }

  /**
   * «что взятие порта, открыв дорогу, решило исход»: the clause that still waits, else its host.
   */
  private static Clause interrupted(Clause top) {
    Clause open = unfinished(top);
    return open != null ? open : host(top);
  }

  /** The nearest clause up the chain that is no mere description. */
  private static Clause host(Clause top) {
    Clause clause = top;
    while (clause.parent != null && (clause.kind != Clause.Kind.MAIN)) {
      clause = clause.parent;
    }
    return clause;
  }

  private String opener(Words words, Segment segment) {
    int at = segment.first();
    while (at < segment.end()
        && words.is(at, FunctionWords.Use.LEADING)
        && !words.is(at, FunctionWords.Use.SUBORDINATE)) {
      at++;
    }
    for (int i = at; i < Math.min(segment.end(), at + 4); i++) {
      if (words.is(i, FunctionWords.Use.RELATIVE)
          && (i == at || i <= at + 3 && words.is(i, FunctionWords.Use.WHICH))) {
        return words.word(i);
      }
    }
    for (int i = at; i < Math.min(segment.end(), at + 3); i++) {
      if (words.is(i, FunctionWords.Use.SUBORDINATE)
          && (i == at
              || words.is(at, PartOfSpeech.PREPOSITION)
              || words.is(at, FunctionWords.Use.PAIR))) {
        return words.word(i);
      }
    }
    return "";
  }

  private static Clause.Kind kindOf(
      Words words, Segment segment, String opener, @Nullable Clause top) {
    if (!opener.isEmpty()) {
      return words.function().is(FunctionWords.Use.WHICH, opener)
              || words.function().is(FunctionWords.Use.WHERE, opener)
          ? Clause.Kind.RELATIVE
          : Clause.Kind.SUBORDINATE;
    }
    boolean afterComma =
        segment.sign().equals(",") || segment.sign().equals("–") || segment.sign().equals("—");
    if (top != null && afterComma && startsWithParticiple(words, segment) && !segment.finite()) {
      return Clause.Kind.PARTICIPLE;
    }
    boolean converb =
        segment.predicates().stream().anyMatch(p -> words.is(p, PartOfSpeech.CONVERB));
    return converb && !segment.finite() ? Clause.Kind.CONVERB : Clause.Kind.MAIN;
  }

  private static boolean startsWithParticiple(Words words, Segment segment) {
    for (int i = segment.first(); i < Math.min(segment.end(), segment.first() + 4); i++) {
      if (words.mention(i) == null && words.isParticiple(i)) {
        return !describesNext(words, i);
      }
      if (words.is(i, PartOfSpeech.CONVERB)) {
        return false;
      }
      if (words.is(i, PartOfSpeech.NOUN)
          && words.mention(i) == null
          && !words.is(Math.max(segment.first(), i - 1), PartOfSpeech.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /**
   * «з південної, зруйнованої частини»: a passive participle right before its noun is no clause.
   */
  private static boolean describesNext(Words words, int i) {
    return i + 1 < words.size()
        && words.has(i, Grammeme.PASSIVE)
        && words.mention(i + 1) == null
        && words.is(i + 1, PartOfSpeech.NOUN)
        && Agreement.common(words.token(i).analyses(), words.token(i + 1).analyses()) != 0;
  }

  private static void distribute(List<Chunk> chunks, List<Clause> clauses) {
    for (Clause clause : clauses) {
      for (int[] segment : clause.segments) {
        for (Chunk chunk : chunks) {
          if (chunk.head >= segment[0] && chunk.head < segment[1]) {
            clause.chunks.add(chunk);
          }
        }
      }
    }
  }
}
