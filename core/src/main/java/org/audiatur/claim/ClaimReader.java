package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Section;
import org.audiatur.structure.Structure;
import org.audiatur.token.Sentence;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;

/** Reads who says what happened. Thread-safe. */
public final class ClaimReader {

  private static final Set<String> UNREAD =
      Set.of("bibliography", "keywords", "title", "author", "date", "heading", "table");

  /**
   * No sentence of prose has so many tokens; the longest of laws have some six hundred. What goes
   * on longer is a table or a wreck, where guesses would be wrong and each costs the length of it.
   */
  private static final int LONGEST = 1500;

  private final Map<String, Grammar> grammars = new TreeMap<>();

  public ClaimReader(Packs packs) {
    for (LanguagePack language : packs.languages()) {
      if (packs.field().has(language.code() + "/frames")) {
        grammars.put(language.code(), new Grammar(packs.field(), language));
      }
    }
  }

  /**
   * Claims in text order; none from sentences of more than 1500 tokens.
   *
   * @param mentions all mentions in text order, dates included
   */
  public List<Claim> read(TokenizedText text, Structure structure, List<Mention> mentions) {
    TextReading reading = new TextReading(text, structure, mentions);
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.paragraph() != paragraph) {
        reading.paragraph();
        paragraph = sentence.paragraph();
      }
      Grammar grammar = grammars.get(language(text, sentence));
      Section section = structure.sectionAt(sentence.span().start());
      boolean prose = sentence.end() - sentence.first() <= LONGEST;
      if (grammar != null && prose && (section == null || !UNREAD.contains(section.kind()))) {
        reading.read(sentence, grammar, section != null && section.kind().equals("abstract"));
      }
    }
    return new ArrayList<>(reading.claims());
  }

  /** The language of most of its words. */
  private static String language(TokenizedText text, Sentence sentence) {
    String only = null;
    for (Token token : text.tokensOf(sentence)) {
      if (token.kind() == Token.Kind.WORD && !token.language().equals(only)) {
        if (only != null) {
          return mostSpoken(text, sentence);
        }
        only = token.language();
      }
    }
    return only == null ? "" : only;
  }

  private static String mostSpoken(TokenizedText text, Sentence sentence) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Token token : text.tokensOf(sentence)) {
      if (token.kind() == Token.Kind.WORD) {
        votes.merge(token.language(), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
