package org.audiatur.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.claim.SentenceDates.Dated;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * The session, the paper or the day that a paragraph tells of, and how far its date reaches into
 * sentences that have none. Cleared at each paragraph.
 */
final class Scene {

  private static final int REACH = 2;
  private static final int NEXT = 1;
  private static final Set<String> IN_SESSION =
      Set.of("meeting", "vote", "decision", "statement", "demand", "resignation", "order");
  private static final Set<String> BY_SESSION =
      Set.of("appointment", "founding", "dissolution", "agreement", "refusal", "recognition");
  private static final Set<String> FIGHTS = Set.of("battle", "capture");
  private static final Set<String> IN_PAPER =
      Set.of("statement", "demand", "decision", "order", "agreement", "recognition");
  private static final Set<String> PAPERS =
      Set.of("communication", "agreement", "decision", "order");
  private static final Set<String> GOES_ON =
      Set.of(
          "meeting",
          "vote",
          "decision",
          "statement",
          "demand",
          "order",
          "resignation",
          "arrest",
          "capture",
          "movement",
          "battle",
          "transfer");

  private final ClaimTypes types;
  private @Nullable Dating date;
  private DateTie kind = DateTie.SCENE;
  private final Set<String> bodies = new HashSet<>();
  private boolean fought;
  private int sentence = -1;

  /** True after «3 марта.», a sentence of its own: an entry of a chronicle. */
  private boolean entry;

  Scene(ClaimTypes types) {
    this.types = types;
  }

  void clear() {
    date = null;
    entry = false;
  }

  /** Gives the drafts without a date the one of the scene where they go on with it; moves on. */
  void read(SentenceDates dates, List<Draft> drafts, Map<Draft, Dating> found) {
    Parse parse = dates.parse;
    boolean own = dates.all.stream().anyMatch(Scene::anew);
    if (date != null && !own && (entry || parse.sentence.index() - sentence <= REACH)) {
      carry(dates, drafts, found, date.as(kind).day());
    }
    move(dates, drafts, found);
  }

  private void carry(
      SentenceDates dates, List<Draft> drafts, Map<Draft, Dating> found, Dating carried) {
    boolean newPaper = drafts.stream().anyMatch(d -> newPaper(dates, d));
    fought &= drafts.stream().noneMatch(Scene::lasts);
    for (Draft draft : drafts) {
      boolean goesOn =
          !found.containsKey(draft)
              && open(dates, draft)
              && goesOn(dates.parse, draft)
              && !(newPaper && kind == DateTie.PAPER);
      if (goesOn) {
        found.put(draft, carried);
        boolean stays = kind == DateTie.SCENE && !entry;
        sentence = stays ? sentence : dates.parse.sentence.index();
      }
    }
  }

  /** «Осада длилась 40 дней»: a look back at all of it. */
  private static boolean lasts(Draft draft) {
    return draft.numbers.stream().anyMatch(n -> n.role().equals("duration"));
  }

  private static boolean newPaper(SentenceDates dates, Draft draft) {
    return draft.type().equals("communication")
        && Dater.mentioned(draft)
        && dates.quotation(draft.trigger) < 0;
  }

  private boolean open(SentenceDates dates, Draft draft) {
    return dates.quotation(draft.trigger) < 0
        && types.of(draft.type()).event()
        && draft.modality == Modality.ASSERTED
        && !Dater.mentioned(draft)
        && !told(dates.parse, draft);
  }

  private boolean goesOn(Parse parse, Draft draft) {
    boolean next = parse.sentence.index() - sentence <= NEXT;
    return switch (kind) {
      case SESSION ->
          IN_SESSION.contains(draft.type())
              || BY_SESSION.contains(draft.type()) && acts(draft) && byBody(parse, draft);
      case PAPER -> next && IN_PAPER.contains(draft.type()) && ofPaper(parse, draft);
      default ->
          (next || entry)
              && acts(draft)
              && (entry
                  || GOES_ON.contains(draft.type()) && takesUp(parse, draft)
                  || cost(parse, draft));
    };
  }

  /** «Съезд избрал комитет»: the body that is in session, or its pronoun, does it. */
  private boolean byBody(Parse parse, Draft draft) {
    return takesUp(parse, draft)
        || draft.clause != null
            && draft.clause.chunks.stream()
                .anyMatch(c -> c.bare() && c.head < draft.predicate && bodies.contains(c.lemma));
  }

  /** «3 мая произошёл бой. Турки потеряли 300 человек»: what the fighting cost. */
  private boolean cost(Parse parse, Draft draft) {
    return fought
        && draft.type().equals("battle")
        && !Dater.mentioned(draft)
        && date != null
        && date.edtf() instanceof EdtfDate day
        && day.day().isPresent()
        && !draft.numbers.isEmpty()
        && (draft.clause == null || draft.clause.chunks.stream().noneMatch(c -> stretch(parse, c)));
  }

  /** «за неделю», "in the whole campaign": longer than what was told. */
  private static boolean stretch(Parse parse, Chunk chunk) {
    return !chunk.bare() && parse.words.function().is(FunctionWords.Use.STRETCH, chunk.lemma);
  }

  /** What a paper says or asks; what it settles only in the words of a term, or pointing back. */
  private static boolean ofPaper(Parse parse, Draft draft) {
    if (draft.type().equals("demand")) {
      return true;
    }
    boolean back = takesUp(parse, draft);
    return draft.type().equals("statement")
        ? back || goesOnWith(parse, draft) || !speaks(draft)
        : acts(draft) && (back || parse.words.has(draft.predicate, Grammeme.IMPERFECTIVE));
  }

  /** True if the sentence names who says it, not only in the words quoted. */
  private static boolean speaks(Draft draft) {
    return draft.all("speaker").stream()
        .anyMatch(speaker -> !speaker.inferred() && !draft.holds("content", speaker.first()));
  }

  /** «Наряду с этим, посол заявил»: what is said besides. */
  private static boolean goesOnWith(Parse parse, Draft draft) {
    for (int i = 0; i < Math.min(4, draft.predicate); i++) {
      if (parse.words.is(i, FunctionWords.Use.GOES_ON)) {
        return true;
      }
    }
    return false;
  }

  /** True for the main verb of a sentence, not "it was said". */
  private static boolean acts(Draft draft) {
    return draft.clause != null
        && draft.clause.kind == Clause.Kind.MAIN
        && !(draft.type().equals("statement") && draft.construction.equals("passive"));
  }

  /** A date outside quotations of a clause that tells what happened, so the scene ends here. */
  private static boolean anew(Dated dated) {
    Clause clause = dated.clause();
    boolean told =
        clause == null
            || clause.kind != Clause.Kind.RELATIVE && clause.kind != Clause.Kind.SUBORDINATE;
    return dated.quotation() < 0 && !dated.until() && told;
  }

  /** «во исполнение этого решения»: told before, and not in this scene. */
  private static boolean told(Parse parse, Draft draft) {
    Chunk chunk = parse.chunkAt(draft.trigger);
    for (int i = draft.trigger - 1; i >= Math.max(0, draft.trigger - 2); i--) {
      String lemma = Words.plain(parse.words.token(i).lemma());
      if (parse.words.function().is(FunctionWords.Use.TOLD, lemma)) {
        return true;
      }
      if (parse.chunkAt(i) != null && parse.chunkAt(i) != chunk) {
        return false;
      }
    }
    return false;
  }

  /** «На этом съезде», «Они», «В его работе»: a sentence that begins by pointing back. */
  private static boolean takesUp(Parse parse, Draft draft) {
    for (int i = 0; i < Math.min(4, draft.predicate); i++) {
      String lemma = Words.plain(parse.words.token(i).lemma());
      boolean conjunction = parse.words.word(i + 1).equals(",");
      if (parse.words.function().is(FunctionWords.Use.SCENE, lemma) && !conjunction
          || parse.words.is(i, FunctionWords.Use.THIRD)) {
        return true;
      }
    }
    return false;
  }

  /** The scene moves to a session or a paper that the sentence dates, else to its last date. */
  private void move(SentenceDates dates, List<Draft> drafts, Map<Draft, Dating> found) {
    Dating next = null;
    DateTie is = DateTie.SCENE;
    for (Draft draft : drafts) {
      Dating dating = found.get(draft);
      boolean closer = next == null || kind(draft).compareTo(is) <= 0;
      if (dating != null && closer && opens(dates, draft, dating)) {
        next = dating;
        is = kind(draft);
      }
    }
    next = next == null ? last(dates) : next;
    if (next != null) {
      fought = drafts.stream().anyMatch(d -> FIGHTS.contains(d.type()) && found.containsKey(d));
      bodies.clear();
      drafts.stream().filter(d -> kind(d) == DateTie.SESSION).forEach(d -> bodies(dates.parse, d));
      date = next;
      kind = is;
      sentence = dates.parse.sentence.index();
      entry = isEntry(dates.parse);
    }
  }

  private void bodies(Parse parse, Draft session) {
    for (Filler body : session.all("body")) {
      Chunk chunk = body.first() < 0 ? null : parse.chunkAt(body.first());
      if (chunk != null) {
        bodies.add(chunk.lemma);
      }
    }
  }

  /** True for a sentence that is only a date. */
  private static boolean isEntry(Parse parse) {
    for (int i = 0; i < parse.words.size(); i++) {
      if (!parse.words.inMention(i, "DATE") && !parse.words.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean opens(SentenceDates dates, Draft draft, Dating dating) {
    return dating.tie().compareTo(DateTie.SESSION) < 0
        && !SentenceDates.open(dating.edtf())
        && dates.quotation(draft.trigger) < 0
        && draft.modality != Modality.PLANNED;
  }

  private static @Nullable Dating last(SentenceDates dates) {
    Dating last = null;
    for (Dated dated : dates.all) {
      last = dated.quotation() < 0 && !dated.open() ? dated.as(DateTie.SCENE) : last;
    }
    return last;
  }

  private static DateTie kind(Draft draft) {
    if (draft.type().equals("meeting") || draft.type().equals("vote")) {
      return DateTie.SESSION;
    }
    return PAPERS.contains(draft.type()) ? DateTie.PAPER : DateTie.SCENE;
  }
}
