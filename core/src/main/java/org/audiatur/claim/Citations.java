package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.audiatur.token.Sentence;
import org.audiatur.token.TokenizedText;

/**
 * Which citations cover a claim: those of its sentence, and for a sentence without one the next of
 * its paragraph, as far as the sentences in between have no other.
 */
final class Citations {

  private static final int REACH = 3;

  private final List<List<Citation>> bySentence = new ArrayList<>();

  Citations(TokenizedText text, List<Mention> mentions) {
    List<Sentence> sentences = text.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (Mention mention : mentions) {
      if (mention.type().equals("CIT")) {
        place(text, sentences, mention);
      }
    }
    close(sentences);
  }

  private void place(TokenizedText text, List<Sentence> sentences, Mention mention) {
    var tokens = text.tokensIn(mention.span());
    if (!tokens.isEmpty()) {
      Sentence sentence = text.sentenceOf(tokens.getFirst());
      Sentence said =
          standsAlone(sentence, mention.span()) && sentence.index() > 0
              ? sentences.get(sentence.index() - 1)
              : sentence;
      bySentence.get(said.index()).add(new Citation(mention.span(), mention.id()));
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
