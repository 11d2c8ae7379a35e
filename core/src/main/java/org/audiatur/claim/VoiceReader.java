package org.audiatur.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.audiatur.structure.Quotation;
import org.audiatur.structure.Structure;
import org.audiatur.text.Span;

/**
 * On whose word each claim rests. Remembers who is speaking in a quotation that runs over
 * sentences. One for each text.
 */
final class VoiceReader {

  private static final Set<String> SPEAKING =
      Set.of("speaker", "sender", "issuer", "judge", "agent", "body");
  private static final Set<String> SAYING =
      Set.of("statement", "communication", "order", "demand", "decision", "refusal", "assessment");

  private final Speeches speeches;
  private final Dialogue dialogue = new Dialogue();
  private List<Voice> lastSpeaker = List.of();
  private int lastSaid = -2;

  VoiceReader(Structure structure) {
    this.speeches = new Speeches(structure);
  }

  /**
   * What a sentence has about whose word its claims rest on.
   *
   * @param opinions phrases such as «по словам Иванова»
   * @param sayings verbs of saying
   */
  record Heard(List<Opinion> opinions, List<Saying> sayings) {}

  /**
   * A phrase that names whose word a stretch rests on: «по словам Иванова», «на взгляд министров».
   *
   * @param voice the words
   * @param first first token of the stretch
   * @param end one past its last
   */
  record Opinion(Voice voice, int first, int end) {}

  /** Gives each draft its voices; a claim in a quotation is reported, whoever speaks. */
  void read(Parse parse, List<Draft> drafts, Heard heard) {
    List<Saying> sayings = heard.sayings();
    sayings.forEach(saying -> Insets.correct(parse, saying, drafts));
    for (Draft outer : innermostFirst(drafts)) {
      within(outer, drafts);
    }
    heard.opinions().forEach(opinion -> opine(opinion, drafts));
    for (Saying saying : sayings.reversed()) {
      if (!saying.inset()) {
        said(parse, saying, drafts);
      } else if (!speeches.quotes(parse) && Insets.standsBeside(parse, saying)) {
        drafts.stream()
            .filter(draft -> !saying.covers(draft.trigger))
            .forEach(draft -> report(draft, saying.speakers()));
      }
    }
    quoted(parse, drafts, sayings);
    dialogue.hear(parse, sayings);
    drafts.stream()
        .filter(draft -> dialogue.says(parse, draft.trigger, sayings))
        .forEach(draft -> report(draft, dialogue.speakers()));
    remember(parse, drafts);
  }

  /**
   * What says something inside what another says comes before it, so that the outer voice ends
   * first.
   */
  private static List<Draft> innermostFirst(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> SAYING.contains(draft.type()))
        .sorted(Comparator.comparingInt(VoiceReader::reach))
        .toList();
  }

  /** How many tokens it says or asks. */
  private static int reach(Draft outer) {
    int most = Integer.MIN_VALUE;
    for (Filler role : outer.roles) {
      if (role.role().equals("content") || role.role().equals("task")) {
        most = Math.max(most, role.end() - role.first());
      }
    }
    return most == Integer.MIN_VALUE ? 0 : most;
  }

  private static void opine(Opinion opinion, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (opinion.first() <= draft.trigger && draft.trigger < opinion.end()) {
        if (draft.modality == Modality.ASSERTED) {
          draft.modality = Modality.REPORTED;
        }
        draft.voices.add(opinion.voice());
      }
    }
  }

  private static void within(Draft outer, List<Draft> drafts) {
    List<Voice> voices = isOfPaper(outer, drafts) ? List.of() : voices(outer);
    for (Draft inner : drafts) {
      if (inner != outer
          && (outer.holds("content", inner.trigger) || outer.holds("task", inner.trigger))) {
        boolean told = inner.voices.stream().anyMatch(voices::contains);
        if (inner.modality != Modality.ASSERTED && !told) {
          inner.voices.addAll(0, voices);
        }
      }
    }
  }

  /** What a verb of saying leads in; who says it, unless a frame has told it. */
  private static void said(Parse parse, Saying saying, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.trigger != saying.verb() && saying.covers(draft.trigger)) {
        if (saying.denied()) {
          boolean twice =
              draft.modality == Modality.NEGATED && draft.clause != parse.clauseAt(saying.verb());
          draft.modality = twice ? Modality.REPORTED : Modality.NEGATED;
        }
        report(draft, told(saying, draft, drafts) ? List.of() : saying.speakers());
      }
    }
  }

  private static boolean told(Saying saying, Draft inner, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(
            outer ->
                outer.trigger == saying.verb()
                    && outer.modality != Modality.NEGATED
                    && outer.holds("content", inner.trigger)
                    && !voices(outer).isEmpty());
  }

  /** «The consul's telegram said»: the telegram is somebody's word already. */
  private static boolean isOfPaper(Draft outer, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(
            paper ->
                paper != outer
                    && SAYING.contains(paper.type())
                    && !voices(paper).isEmpty()
                    && outer.holds("speaker", paper.trigger));
  }

  private static List<Voice> voices(Draft outer) {
    List<Voice> voices = new ArrayList<>();
    for (Filler role : outer.roles) {
      if (SPEAKING.contains(role.role()) && voices.isEmpty()) {
        voices.add(new Voice(role.span(), role.mention()));
      }
    }
    return voices;
  }

  private void quoted(Parse parse, List<Draft> drafts, List<Saying> sayings) {
    for (Quotation quotation : speeches.in(parse.sentence.span())) {
      Speeches.Speech known = speeches.known(quotation);
      if (known == null) {
        known = speeches.keep(quotation, speech(parse, quotation, drafts, sayings));
      } else if (known.speakers().isEmpty()) {
        known = speeches.keep(quotation, inside(parse, quotation, sayings, known));
      }
      for (Draft draft : drafts) {
        Span at = parse.words.token(draft.trigger).span();
        if (quotation.span().encloses(at) && !isInset(draft.trigger, sayings)) {
          if (known.orders() && draft.construction.equals("infinitive")) {
            draft.modality = Modality.PLANNED;
          }
          report(draft, known.speakers());
        }
      }
    }
  }

  private static boolean isInset(int token, List<Saying> sayings) {
    return sayings.stream().anyMatch(saying -> saying.inset() && saying.covers(token));
  }

  private static void report(Draft draft, List<Voice> voices) {
    if (draft.modality == Modality.ASSERTED) {
      draft.modality = Modality.REPORTED;
    }
    if (voices.stream().noneMatch(draft.voices::contains)) {
      draft.voices.addAll(0, voices);
    }
  }

  /**
   * Who speaks: whoever an inset of the quotation names; else the nearest saying of the sentence
   * before it, or after it, or of the sentence before.
   */
  private Speeches.Speech speech(
      Parse parse, Quotation quotation, List<Draft> drafts, List<Saying> sayings) {
    Speeches.Speech best = null;
    int at = -1;
    for (Saying saying : sayings) {
      Span verb = parse.words.token(saying.verb()).span();
      boolean outside = speeches.around(verb) == null;
      boolean before = best == null || verb.start() < quotation.span().start();
      if (outside && before && !saying.speakers().isEmpty()) {
        best = new Speeches.Speech(saying.speakers(), false);
        at = saying.verb();
      }
    }
    for (Draft draft : drafts) {
      Span trigger = parse.words.token(draft.trigger).span();
      boolean nearer =
          best == null || trigger.start() < quotation.span().start() && draft.trigger >= at;
      if (SAYING.contains(draft.type()) && speeches.around(trigger) == null && nearer) {
        boolean orders = draft.type().equals("order") || draft.type().equals("demand");
        List<Voice> own = voices(draft);
        best =
            new Speeches.Speech(
                own.isEmpty() && draft.trigger == at && best != null ? best.speakers() : own,
                orders);
        at = draft.trigger;
      }
    }
    if (best == null) {
      boolean justNow = lastSaid == parse.sentence.index() - 1;
      best = new Speeches.Speech(justNow ? lastSpeaker : List.of(), false);
    }
    return inside(parse, quotation, sayings, best);
  }

  /** Whoever an inset of the quotation names, else as it is known. */
  private static Speeches.Speech inside(
      Parse parse, Quotation quotation, List<Saying> sayings, Speeches.Speech known) {
    return sayings.stream()
        .filter(Saying::inset)
        .filter(inset -> quotation.span().encloses(parse.words.token(inset.verb()).span()))
        .findFirst()
        .map(inset -> new Speeches.Speech(inset.speakers(), known.orders()))
        .orElse(known);
  }

  private void remember(Parse parse, List<Draft> drafts) {
    for (Draft draft : drafts) {
      List<Voice> voices = voices(draft);
      if ((draft.type().equals("statement") || draft.type().equals("communication"))
          && !voices.isEmpty()) {
        lastSpeaker = voices;
        lastSaid = parse.sentence.index();
      }
    }
  }
}
