package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Note;
import org.audiatur.structure.NoteReference;
import org.audiatur.structure.Structure;
import org.audiatur.text.Span;
import org.audiatur.token.Sentence;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Which citations cover a claim: those of its sentence, those of notes that the sentence refers to,
 * and for a sentence without one the next of its paragraph, as far as the sentences in between have
 * no other.
 */
final class Citations {

  private static final int REACH = 3;

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
    close(text.sentences());
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

  private void close(List<Sentence> sentences) {
    List<List<Citation>> own = bySentence.stream().map(List::copyOf).toList();
    for (int i = 0; i < own.size(); i++) {
      for (int j = i + 1;
          own.get(i).isEmpty() && bySentence.get(i).isEmpty() && j <= i + REACH && j < own.size();
          j++) {
        if (sentences.get(j).paragraph() != sentences.get(i).paragraph()) {
          break;
        }
        bySentence.get(i).addAll(own.get(j));
      }
    }
  }

  List<Citation> of(Sentence sentence) {
    return bySentence.get(sentence.index());
  }
}
