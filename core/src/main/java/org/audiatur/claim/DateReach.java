package org.audiatur.claim;

import java.util.Set;
import org.audiatur.claim.SentenceDates.Dated;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** How far a date that is nobody's own reaches in its sentence: over which clauses and verbs. */
final class DateReach {

  private static final Set<String> DASHES = Set.of("–", "—", "-");

  private final Parse parse;
  private final ClaimTypes types;

  DateReach(Parse parse, ClaimTypes types) {
    this.parse = parse;
    this.types = types;
  }

  /** How a date is tied to a draft by the clauses of both, null where it does not reach it. */
  @Nullable DateTie tie(Draft draft, Dated dated) {
    if (dated.until() && !ends(draft, dated)) {
      return null;
    }
    return draft.modality == Modality.PLANNED ? term(draft, dated) : told(draft, dated);
  }

  /** The end of a stretch or a term is that of the nearest predicate, not of what sets the term. */
  private boolean ends(Draft draft, Dated dated) {
    boolean sets =
        Dater.said(draft)
            && draft.modality != Modality.PLANNED
            && !draft.type().equals("meeting")
            && draft.trigger < dated.token();
    boolean apart = dated.open() && (predicateBetween(draft, dated) || past(draft, dated));
    return !sets && !apart;
  }

  /** A term that a plan sets stands beside the word for what is planned. */
  private @Nullable DateTie term(Draft draft, Dated dated) {
    Clause clause = draft.clause;
    boolean other =
        clause != null
            && draft.trigger > dated.token()
            && clause.predicates.stream()
                .anyMatch(p -> p < dated.token() && parse.words.is(p, PartOfSpeech.INFINITIVE));
    boolean early = other && dated.until() && rightAfter(dated);
    return dated.clause() == clause && (early || !other && !predicateBetween(draft, dated))
        ? DateTie.CLAUSE
        : null;
  }

  /** «занять к 3 мая мост и закрыть дорогу»: a term set before what is to be done holds for all. */
  private boolean rightAfter(Dated dated) {
    int before = dated.token() - 1;
    boolean verb = before > 0 && parse.words.is(before - 1, PartOfSpeech.INFINITIVE);
    return (verb || before >= 0 && parse.words.is(before, PartOfSpeech.INFINITIVE))
        && dated.end() < parse.words.size()
        && !parse.words.isPunctuation(dated.end())
        && !parse.words.is(dated.end(), FunctionWords.Use.AND);
  }

  private @Nullable DateTie told(Draft draft, Dated dated) {
    Clause own = draft.clause;
    Clause other = dated.clause();
    if (own == null || other == null || ofAnother(draft, dated)) {
      return null;
    }
    if (own == other) {
      return past(draft, dated) || before(own, dated) ? null : DateTie.CLAUSE;
    }
    return over(draft, joinedTo(own), dated, other);
  }

  /** «5 мая полк вошёл в Каменск, а 7-го – в Лугово»: the date of a deed whose verb is left out. */
  private boolean ofAnother(Draft draft, Dated dated) {
    int before = dated.token() - 1;
    return draft.predicate >= 0
        && draft.predicate < dated.token()
        && before > draft.predicate
        && parse.words.is(before, FunctionWords.Use.CLAUSES)
        && dated.end() < parse.words.size()
        && DASHES.contains(parse.words.word(dated.end()));
  }

  /** «который провозгласил власть и избрал комитет»: the first of the clauses that «и» joins. */
  private static Clause joinedTo(Clause clause) {
    Clause first = clause;
    while (first.parent != null
        && first.kind != Clause.Kind.MAIN
        && first.kind == first.parent.kind
        && first.shares) {
      first = first.parent;
    }
    return first;
  }

  /** "On 5 May, after the town had fallen, …": the date stands before the clause begins. */
  private boolean before(Clause clause, Dated dated) {
    int end = dated.end();
    return !clause.opener.isEmpty()
        && end + 1 < parse.words.size()
        && parse.words.word(end).equals(",")
        && (clause.opener + " ").startsWith(parse.words.word(end + 1) + " ");
  }

  private @Nullable DateTie over(Draft draft, Clause own, Dated dated, Clause other) {
    boolean main = other.kind == Clause.Kind.MAIN;
    boolean first = dated.token() < draft.trigger && opens(dated, other);
    if (own.parent == other && main) {
      if (own.kind == Clause.Kind.MAIN) {
        return first ? DateTie.OPENING : joinedRightAfter(own, dated) ? DateTie.AROUND : null;
      }
      boolean apart = own.kind == Clause.Kind.SUBORDINATE && !first;
      return types.of(draft.type()).event() && !apart ? DateTie.AROUND : null;
    }
    boolean opens = first && (main || dated.token() <= 2);
    return opens && own.kind == Clause.Kind.MAIN ? DateTie.OPENING : null;
  }

  /** «attacked on 8 November and was driven back»: nothing but «and» between the date and it. */
  private boolean joinedRightAfter(Clause own, Dated dated) {
    int and = dated.end();
    return and + 1 < parse.words.size()
        && parse.words.is(and, FunctionWords.Use.AND)
        && (own.first() == and || own.first() == and + 1)
        && !dated.until();
  }

  /** True if a date stands before the first verb of its clause. */
  static boolean opens(Dated dated, Clause clause) {
    return clause.predicates.isEmpty() || dated.token() < clause.predicates.getFirst();
  }

  /** True if a date follows a verb of its clause, and a comma cuts it off from a later one. */
  private boolean past(Draft draft, Dated dated) {
    Clause clause = dated.clause();
    boolean follows = clause != null && dated.token() < draft.predicate && !opens(dated, clause);
    for (int i = dated.end(); follows && i < draft.predicate; i++) {
      if (parse.words.word(i).equals(",") || parse.words.word(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** «до мая полк мав вийти»: what only says that the deed is due has no date of its own. */
  private boolean helps(int verb, int deed) {
    return verb < deed
        && parse.words.is(deed, PartOfSpeech.INFINITIVE)
        && parse
            .words
            .function()
            .is(FunctionWords.Use.MODAL, Words.plain(parse.words.token(verb).lemma()));
  }

  private boolean predicateBetween(Draft draft, Dated dated) {
    int from = Math.min(draft.trigger, dated.token());
    int to = Math.max(draft.trigger, dated.token());
    return parse.clauses.stream()
        .flatMap(clause -> clause.predicates.stream())
        .anyMatch(
            p ->
                from <= p
                    && p < to
                    && p != draft.trigger
                    && p != draft.predicate
                    && !helps(p, draft.predicate));
  }
}
