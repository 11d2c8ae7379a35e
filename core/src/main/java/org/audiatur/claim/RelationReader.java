package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.claim.TimeRelation.Kind;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.text.Span;
import org.audiatur.token.Sentence;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads how the claims of a text stand to each other in time, where there are words for it: "after
 * the fall of the town", «до взятия», «через два дня после того, как». It never takes the order of
 * telling for the order of happening, and rather says nothing than guess. Thread-safe; linear.
 */
public final class RelationReader {

  private final Map<String, RelationWords> languages = new TreeMap<>();

  public RelationReader(Packs packs) {
    for (LanguagePack pack : packs.languages()) {
      if (pack.has("time-relations")) {
        languages.put(pack.code(), new RelationWords(pack));
      }
    }
  }

  /**
   * Relations in text order.
   *
   * @param claims of this text
   */
  public List<TimeRelation> read(TokenizedText text, List<Claim> claims) {
    Map<Integer, List<Claim>> triggers = new TreeMap<>();
    for (Claim claim : claims) {
      List<Token> words = text.tokensIn(claim.trigger());
      if (!words.isEmpty()) {
        triggers.computeIfAbsent(words.getFirst().index(), i -> new ArrayList<>()).add(claim);
      }
    }
    List<TimeRelation> relations = new ArrayList<>();
    if (triggers.size() > 1) {
      for (Sentence sentence : text.sentences()) {
        read(new RelationSentence(text.tokensOf(sentence), triggers), relations);
      }
    }
    return relations;
  }

  private void read(RelationSentence sentence, List<TimeRelation> relations) {
    for (int at = 0; at < sentence.size(); at++) {
      RelationWords words = languages.get(sentence.token(at).language());
      RelationWords.Found found =
          words == null || !sentence.mayBegin(at) ? null : words.at(sentence.tokens(), at);
      if (words != null && found != null) {
        read(sentence, at, found, words, relations);
        at = found.end() - 1;
      }
    }
  }

  private static void read(
      RelationSentence sentence,
      int at,
      RelationWords.Found found,
      RelationWords words,
      List<TimeRelation> relations) {
    boolean then = found.follows() == RelationWords.Follows.THEN;
    int anchor = then ? sentence.before(at, true, words) : sentence.anchor(found, words);
    int placed =
        anchor < 0
            ? -1
            : then ? sentence.next(found, words) : sentence.placed(at, anchor, found, words);
    if (placed < 0) {
      return;
    }
    Token last = sentence.token(then ? found.end() - 1 : anchor);
    Span span = sentence.token(then ? anchor : at).span().span(last.span());
    for (Claim claim : sentence.claims(placed)) {
      for (Claim other : sentence.claims(anchor)) {
        TimeRelation relation = relation(claim, other, found, span);
        if (relation != null) {
          relations.add(relation);
        }
      }
    }
  }

  /** Only between claims on one and the same word. */
  private static @Nullable TimeRelation relation(
      Claim claim, Claim other, RelationWords.Found found, Span span) {
    Kind kind = found.kind();
    return claim.voices().equals(other.voices())
        ? new TimeRelation(claim.id(), kind, other.id(), span, found.gap())
        : null;
  }
}
