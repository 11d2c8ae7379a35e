package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.structure.Quotation;
import org.audiatur.structure.Structure;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * On whose word each claim rests. Remembers who is speaking in a quotation that runs over
 * sentences. One for each text.
 */
final class VoiceReader {

  private static final Set<String> SPEAKING =
      Set.of("speaker", "sender", "issuer", "judge", "agent", "body");
  private static final Set<String> SAYING =
      Set.of("statement", "communication", "order", "demand", "decision", "refusal", "assessment");
  private static final int LONG = 25;

  private final Structure structure;
  private final Map<Integer, Speech> speakers = new TreeMap<>();
  private @Nullable List<Voice> lastSpeaker;
  private int lastSaid = -1;

  VoiceReader(Structure structure) {
    this.structure = structure;
  }

  /** Gives each draft its voices; a claim in a quotation is reported, whoever speaks. */
  void read(Parse parse, List<Draft> drafts, List<Opinion> opinions) {
    for (Draft outer : drafts) {
      if (SAYING.contains(outer.type())) {
        within(outer, drafts);
      }
    }
    for (Opinion opinion : opinions) {
      opine(opinion, drafts);
    }
    for (Draft draft : drafts) {
      quoted(parse, draft, drafts);
    }
    remember(parse, drafts);
  }

  /**
   * A phrase that names whose word a stretch rests on: «по словам Иванова», «на взгляд министров».
   *
   * @param voice the words
   * @param first first token of the stretch
   * @param end one past its last
   */
  record Opinion(Voice voice, int first, int end) {}

  /** Who speaks in a quotation, and whether its infinitives are orders. */
  private record Speech(List<Voice> voices, boolean orders) {}

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
    List<Voice> voices = voices(outer);
    for (Draft inner : drafts) {
      if (inner != outer
          && (outer.holds("content", inner.trigger) || outer.holds("task", inner.trigger))) {
        if (inner.modality != Modality.ASSERTED && !voices.isEmpty()) {
          inner.voices.addAll(0, voices);
        }
      }
    }
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

  private void quoted(Parse parse, Draft draft, List<Draft> drafts) {
    Quotation quotation = outermost(parse.words.token(draft.trigger).span());
    if (quotation == null) {
      return;
    }
    Speech known =
        speakers.computeIfAbsent(
            quotation.span().start(), start -> introducer(parse, start, drafts));
    if (known.orders() && draft.construction.equals("infinitive")) {
      draft.modality = Modality.PLANNED;
    }
    report(draft, known.voices());
  }

  private static void report(Draft draft, List<Voice> voices) {
    if (draft.modality == Modality.ASSERTED) {
      draft.modality = Modality.REPORTED;
    }
    if (draft.voices.isEmpty()
        || !voices.isEmpty() && !draft.voices.getFirst().equals(voices.getFirst())) {
      draft.voices.addAll(0, voices);
    }
  }

  /** The outermost quotation around a span that is long enough to say something. */
  private @Nullable Quotation outermost(Span span) {
    for (Quotation quotation : structure.quotations()) {
      if (quotation.span().start() > span.start()) {
        return null;
      }
      if (quotation.span().encloses(span) && quotation.span().length() > LONG) {
        return quotation;
      }
    }
    return null;
  }

  /**
   * Who introduces a quotation: the nearest saying of the sentence before it, or after it, or of
   * the sentence before.
   */
  private Speech introducer(Parse parse, int start, List<Draft> drafts) {
    Draft best = null;
    for (Draft draft : drafts) {
      boolean outside = outermost(parse.words.token(draft.trigger).span()) == null;
      boolean before = best == null || parse.words.token(draft.trigger).span().start() < start;
      if (SAYING.contains(draft.type()) && outside && before) {
        best = draft;
      }
    }
    if (best != null) {
      return new Speech(voices(best), best.type().equals("order") || best.type().equals("demand"));
    }
    return new Speech(
        lastSpeaker != null && lastSaid == parse.sentence.index() - 1 ? lastSpeaker : List.of(),
        false);
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
