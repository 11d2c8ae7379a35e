package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Note;
import org.audiatur.structure.NoteReference;
import org.audiatur.structure.Quotation;
import org.audiatur.structure.Structure;
import org.audiatur.text.Span;
import org.audiatur.token.Sentence;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Which citations cover a claim: those of its sentence, those of the notes that the sentence refers
 * to, and those that reach back to it from a later sentence of its paragraph.
 */
final class Citations {

  /** How many sentences back a citation reaches. */
  private static final int REACH = 4;

  /** Fewer words than these between quotation marks are a name. */
  private static final int LONGEST_NAME = 5;

  private final TokenizedText text;
  private final List<List<Citation>> bySentence = new ArrayList<>();

  Citations(TokenizedText text, Structure structure, List<Mention> mentions) {
    this.text = text;
    for (int i = 0; i < text.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    TreeMap<Integer, Note> notes = new TreeMap<>();
    structure.notes().forEach(note -> notes.put(note.span().start(), note));
    for (Mention mention : mentions) {
      if (mention.type().equals("CIT")) {
        Map.Entry<Integer, Note> note = notes.floorEntry(mention.span().start());
        place(
            mention,
            note != null && note.getValue().span().encloses(mention.span())
                ? note.getValue()
                : null);
      }
    }
    close(structure);
  }

  private void place(Mention mention, @Nullable Note note) {
    Citation citation = new Citation(mention.span(), mention.id());
    var tokens = text.tokensIn(mention.span());
    if (!tokens.isEmpty()) {
      Sentence sentence = text.sentenceOf(tokens.getFirst());
      boolean before =
          note == null && standsAlone(sentence, mention.span()) && sentence.index() > 0;
      bySentence.get(before ? sentence.index() - 1 : sentence.index()).add(citation);
    }
    if (note != null) {
      note.references().forEach(reference -> refer(reference, citation));
    }
  }

  /** The sentence that bears the mark of a note rests on what the note cites. */
  private void refer(NoteReference reference, Citation citation) {
    int token = text.firstEndingAfter(Math.max(0, reference.position() - 1));
    if (token < text.tokens().size()) {
      List<Citation> own = bySentence.get(text.sentenceOf(text.tokens().get(token)).index());
      if (!own.contains(citation)) {
        own.add(citation);
      }
    }
  }

  private static boolean standsAlone(Sentence sentence, Span citation) {
    return citation.start() <= sentence.span().start()
        && sentence.span().end() - citation.end() <= 2;
  }

  /**
   * A citation also covers the sentences before it in its paragraph, as far as none has another:
   * all from the first on that quotes somebody's words, for they are drawn from what is cited; and
   * the last before it, whatever it tells.
   */
  private void close(Structure structure) {
    boolean[] speech = speech(structure);
    boolean[] own = new boolean[speech.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = !bySentence.get(i).isEmpty();
    }
    for (int i = 0; i < own.length; i++) {
      int first = own[i] ? firstCovered(i, own, speech) : i;
      for (int j = first; j < i; j++) {
        bySentence.get(j).addAll(bySentence.get(i));
      }
    }
  }

  private int firstCovered(int cited, boolean[] own, boolean[] speech) {
    List<Sentence> sentences = text.sentences();
    int paragraph = sentences.get(cited).paragraph();
    int first = cited;
    int i = cited - 1;
    while (i >= 0 && cited - i <= REACH && !own[i] && sentences.get(i).paragraph() == paragraph) {
      first = speech[i] || i == cited - 1 ? i : first;
      i--;
    }
    return first;
  }

  /** Which sentences quote words, not only a name. */
  private boolean[] speech(Structure structure) {
    boolean[] speech = new boolean[text.sentences().size()];
    for (Quotation quotation : structure.quotations()) {
      List<Token> tokens = quotation.depth() == 1 ? text.tokensIn(quotation.inner()) : List.of();
      if (tokens.size() > LONGEST_NAME) {
        int last = text.sentenceOf(tokens.getLast()).index();
        for (int i = text.sentenceOf(tokens.getFirst()).index(); i <= last; i++) {
          speech[i] = true;
        }
      }
    }
    return speech;
  }

  List<Citation> of(Sentence sentence) {
    return bySentence.get(sentence.index());
  }
}
