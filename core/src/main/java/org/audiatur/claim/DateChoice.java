package org.audiatur.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.claim.SentenceDates.Dated;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * Which of the dates of a sentence a claim has: the tie that is closest, then the nearest words.
 */
final class DateChoice {

  private static final Set<String> STANDING = Set.of("affiliation", "appointment");

  private final Parse parse;
  private final SentenceDates dates;
  private final List<Draft> drafts;
  private final ClaimTypes types;
  private final Map<Draft, Dated> owned = new HashMap<>();
  private final DateReach reach;

  DateChoice(SentenceDates dates, List<Draft> drafts, ClaimTypes types) {
    this.parse = dates.parse;
    this.dates = dates;
    this.drafts = drafts;
    this.types = types;
    this.reach = new DateReach(parse, types);
    for (Draft draft : drafts) {
      Dated own = dates.ofPhrase(draft.trigger);
      if (own != null) {
        owned.put(draft, own);
      }
    }
  }

  /** The date of a draft, null where none of its sentence is tied to it. */
  @Nullable Dating of(Draft draft) {
    Tied best = null;
    for (Dated dated : dates.all) {
      DateTie tie = dates.quotation(draft.trigger) == dated.quotation() ? tie(draft, dated) : null;
      Tied next = tie == null ? null : new Tied(dated, tie);
      best = next != null && (best == null || closer(draft, next, best)) ? next : best;
    }
    return best == null ? null : dating(best);
  }

  /** The hour is that of one happening; what else its clause or sentence tells has the day. */
  private static Dating dating(Tied best) {
    Dating dating = best.dated().as(best.tie());
    return best.tie().compareTo(DateTie.DOCUMENT) <= 0 ? dating : dating.day();
  }

  private record Tied(Dated dated, DateTie tie) {}

  private static boolean closer(Draft draft, Tied next, Tied best) {
    int order = next.tie().compareTo(best.tie());
    return order < 0 || order == 0 && distance(draft, next.dated()) < distance(draft, best.dated());
  }

  private static int distance(Draft draft, Dated dated) {
    return Math.abs(dated.token() - draft.trigger);
  }

  private @Nullable DateTie tie(Draft draft, Dated dated) {
    if (owned.get(draft) == dated || addressed(draft, dated)) {
      return DateTie.PHRASE;
    }
    if (dated.noun() >= 0) {
      return described(draft, dated);
    }
    if (asked(draft, dated) || isTerm(draft, dated)) {
      return null;
    }
    if (aside(draft)) {
      return holds(draft, dated) ? DateTie.AROUND : null;
    }
    Draft owner = owner(dated);
    if (owner != null || dated.attribute()) {
      boolean paper = owner == null || Dater.said(owner);
      boolean said =
          paper && (saidIn(draft, dated) || byPaper(draft, dated))
              || owner != null && at(owner, draft);
      return said ? DateTie.DOCUMENT : null;
    }
    if (draft.type().equals("strength") && Dater.mentioned(draft)) {
      return counted(draft, dated);
    }
    if (passing(draft)) {
      return heldAt(draft, dated) ? DateTie.DOCUMENT : during(draft, dated);
    }
    return reach.tie(draft, dated);
  }

  /**
   * «записке, адресованной послу от 2 мая»: the date of a paper, beside the word for sending it.
   */
  private static boolean addressed(Draft draft, Dated dated) {
    Clause clause = dated.clause();
    return draft.type().equals("communication")
        && dated.attribute()
        && draft.trigger < dated.token()
        && (clause == draft.clause || clause != null && clause.parent == draft.clause);
  }

  /** «Состоявшаяся 3 мая конференция постановила». */
  private @Nullable DateTie described(Draft draft, Dated dated) {
    if (dated.token() - 2 <= draft.trigger && draft.trigger <= dated.noun()) {
      return DateTie.PHRASE;
    }
    Chunk noun = parse.chunkAt(dated.noun());
    boolean acts = noun != null && noun.can(Grammeme.NOMINATIVE);
    return acts && speaks(draft) && !passing(draft) ? DateTie.DOCUMENT : null;
  }

  /**
   * «воевода Кисель», «под командой Миллера»: what somebody is has not the date of what he does.
   */
  static boolean aside(Draft draft) {
    boolean beside = draft.construction.equals("noun") || draft.construction.equals("preposition");
    return draft.frame.has(Source.Kind.NAME) || STANDING.contains(draft.type()) && beside;
  }

  /**
   * «3 мая министр Хойский вручил ноту»: on the day on which somebody acts he has the office that
   * he is named by.
   */
  private static boolean holds(Draft draft, Dated dated) {
    return draft.type().equals("appointment")
        && draft.clause != null
        && (draft.clause == dated.clause() || describes(draft.clause, dated))
        && !dated.until()
        && !dated.hour()
        && dated.reading().edtf() instanceof EdtfDate date
        && date.day().isPresent();
  }

  /** «В телеграмме от 17 марта, посланной председателем Лениным». */
  private static boolean describes(Clause clause, Dated dated) {
    return dated.attribute()
        && clause.kind == Clause.Kind.PARTICIPLE
        && clause.parent == dated.clause();
  }

  /** What is asked, or told in somebody's words, has only a date that stands among those words. */
  private boolean asked(Draft draft, Dated dated) {
    for (Draft outer : drafts) {
      for (Filler role : outer.roles) {
        if (outer != draft && asks(role, draft.trigger) && !holds(role, dated.token())) {
          return true;
        }
      }
    }
    return false;
  }

  /** «приказал быть в городе к 5 мая»: the day by which is not the day on which. */
  private static boolean isTerm(Draft draft, Dated dated) {
    return draft.roles.stream()
        .anyMatch(role -> role.role().equals("task") && holds(role, dated.token()));
  }

  private static boolean asks(Filler role, int token) {
    return (role.role().equals("content") || role.role().equals("task")) && holds(role, token);
  }

  private static boolean holds(Filler role, int token) {
    return role.first() >= 0 && role.first() <= token && token < role.end();
  }

  private @Nullable Draft owner(Dated dated) {
    for (Draft draft : drafts) {
      if (owned.get(draft) == dated) {
        return draft;
      }
    }
    return null;
  }

  /** «В ноте от 2 января он требовал», «На заседании 3 мая обсуждался вопрос». */
  private static boolean saidIn(Draft draft, Dated dated) {
    boolean opens =
        dated.attribute() || dated.clause() != null && DateReach.opens(dated, dated.clause());
    return opens && speaks(draft) && !Dater.mentioned(draft) && dated.token() < draft.trigger;
  }

  /** «приказом от 3 мая назначил», "by a decree of 3 May": done by the paper of that day. */
  private boolean byPaper(Draft draft, Dated dated) {
    Chunk paper = dates.paper(dated);
    boolean by =
        paper != null
            && (parse.words.function().is(FunctionWords.Use.AGENT, paper.preposition)
                || paper.bare()
                    && paper.can(Grammeme.INSTRUMENTAL)
                    && !paper.can(Grammeme.NOMINATIVE));
    return by
        && dated.attribute()
        && draft.clause == dated.clause()
        && types.of(draft.type()).event()
        && draft.modality != Modality.PLANNED
        && !Dater.mentioned(draft);
  }

  /** "founded at a meeting on 3 May": what a session does. */
  private static boolean at(Draft session, Draft draft) {
    return session.type().equals("meeting")
        && Dater.mentioned(session)
        && session.clause == draft.clause
        && draft.modality != Modality.PLANNED
        && !Dater.mentioned(draft);
  }

  /** «3 мая он заявил на заседании Думы»: the session at which that day something is said. */
  private boolean heldAt(Draft draft, Dated dated) {
    Chunk chunk = parse.chunkAt(draft.trigger);
    return draft.type().equals("meeting")
        && draft.modality == Modality.ASSERTED
        && draft.clause == dated.clause()
        && chunk != null
        && chunk.head == draft.trigger
        && parse.words.function().is(FunctionWords.Use.AT_SESSION, chunk.preposition)
        && (chunk.can(Grammeme.LOCATIVE) || chunk.start == chunk.first)
        && drafts.stream().anyMatch(d -> saysThen(d, dated));
  }

  /** «3 мая в боях за мост полк потерял орудие»: what is named as going on while it happens. */
  private @Nullable DateTie during(Draft draft, Dated dated) {
    Chunk chunk = parse.chunkAt(draft.trigger);
    boolean simultaneous =
        chunk != null
            && chunk.head == draft.trigger
            && parse.words.function().is(FunctionWords.Use.DURING, chunk.preposition)
            && (chunk.can(Grammeme.LOCATIVE) || !chunk.can(Grammeme.ACCUSATIVE));
    return simultaneous && reach.tie(draft, dated) == DateTie.CLAUSE ? DateTie.CLAUSE : null;
  }

  /** «3 мая полк обложил в замке 900 стрелков»: how many there were when it happened. */
  private @Nullable DateTie counted(Draft draft, Dated dated) {
    Chunk chunk = parse.chunkAt(draft.trigger);
    boolean takesPart = chunk != null && chunk.bare() && chunk.governor == null;
    return takesPart && draft.clause == dated.clause() && reach.tie(draft, dated) == DateTie.CLAUSE
        ? DateTie.CLAUSE
        : null;
  }

  private boolean saysThen(Draft draft, Dated dated) {
    return draft.clause == dated.clause()
        && speaks(draft)
        && !draft.type().equals("meeting")
        && !Dater.mentioned(draft)
        && reach.tie(draft, dated) == DateTie.CLAUSE;
  }

  private static boolean speaks(Draft draft) {
    return Dater.said(draft)
        && draft.modality != Modality.PLANNED
        && draft.modality != Modality.HYPOTHETICAL;
  }

  /**
   * True for a happening that is only mentioned: by a noun that is neither what the clause is about
   * nor what its verb is done to.
   */
  private boolean passing(Draft draft) {
    if (!Dater.mentioned(draft) || draft.type().equals("vote")) {
      return false;
    }
    Chunk chunk = parse.chunkAt(draft.trigger);
    return chunk == null || !chunk.bare() || chunk.governor != null || chunk.head != draft.trigger;
  }
}
