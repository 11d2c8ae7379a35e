package org.audiatur.token;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Morphology;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.token.Token.Kind;

/** What a language says of a single token. Thread-safe. */
final class TokenReader {

  private record Ending(PartOfSpeech pos, long grammemes) {}

  private final Morphology morphology;
  private final Abbreviations abbreviations;
  private final ReadingOrder order;
  private final Map<String, Ending> numberEndings = new HashMap<>();

  TokenReader(LanguagePack pack) {
    morphology = pack.morphology();
    abbreviations = new Abbreviations(pack);
    order = new ReadingOrder(new Grammar(pack));
    if (pack.has("ordinal-endings")) {
      pack.table("ordinal-endings").forEach(row -> numberEndings.put(row.getFirst(), ending(row.get(1))));
    }
  }

  private static Ending ending(String features) {
    String[] parts = features.split(" ");
    long grammemes = 0;
    for (int i = 1; i < parts.length; i++) {
      grammemes |= Grammeme.valueOf(parts[i]).bit();
    }
    return new Ending(PartOfSpeech.valueOf(parts[0]), grammemes);
  }

  Abbreviations abbreviations() {
    return abbreviations;
  }

  ReadingOrder order() {
    return order;
  }

  /** Readings of a word, or of a number with a declined ending; none for signs and bare numbers. */
  List<Analysis> analyses(String text, Kind kind) {
    return switch (kind) {
      case WORD -> morphology.analyse(text);
      case NUMBER, ROMAN -> declined(text);
      case PUNCTUATION, SYMBOL -> List.of();
    };
  }

  private List<Analysis> declined(String text) {
    int from = text.length();
    while (from > 0 && Character.isLowerCase(text.charAt(from - 1))) {
      from--;
    }
    Ending ending = from < text.length() ? numberEndings.get(text.substring(from)) : null;
    if (ending == null) {
      return List.of();
    }
    return List.of(new Analysis(text.toLowerCase(Locale.ROOT), ending.pos(), ending.grammemes(), true));
  }
}
