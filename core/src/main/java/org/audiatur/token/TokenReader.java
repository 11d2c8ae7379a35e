package org.audiatur.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Morphology;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.token.Token.Kind;

/** What a language says of a single token. Thread-safe. */
final class TokenReader {

  private final Morphology morphology;
  private final Abbreviations abbreviations;
  private final ReadingOrder order;
  private final Map<String, List<Analysis>> numberEndings = new HashMap<>();
  private final Set<String> clitics;

  TokenReader(LanguagePack pack) {
    morphology = pack.morphology();
    clitics = pack.has("clitics") ? pack.words("clitics") : Set.of();
    abbreviations = new Abbreviations(pack);
    order = new ReadingOrder(pack);
    if (pack.has("ordinal-endings")) {
      pack.table("ordinal-endings").forEach(this::addEnding);
    }
  }

  private void addEnding(List<String> row) {
    String[] parts = row.get(1).split(" ");
    long grammemes = 0;
    for (int i = 1; i < parts.length; i++) {
      grammemes |= Grammeme.valueOf(parts[i]).bit();
    }
    List<Analysis> readings =
        numberEndings.computeIfAbsent(row.getFirst(), ignored -> new ArrayList<>());
    long cases = grammemes & Grammeme.cases();
    PartOfSpeech pos = PartOfSpeech.valueOf(parts[0]);
    if (cases == 0) {
      readings.add(new Analysis("", pos, grammemes, true));
    }
    for (long rest = cases; rest != 0; rest &= rest - 1) {
      readings.add(new Analysis("", pos, grammemes & ~cases | Long.lowestOneBit(rest), true));
    }
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
      case WORD -> morphology.analyse(withoutClitic(text));
      case NUMBER, ROMAN -> declined(text);
      case PUNCTUATION, SYMBOL -> List.of();
    };
  }

  /** {@code Lincoln} of {@code Lincoln's}. */
  private String withoutClitic(String text) {
    for (String clitic : clitics) {
      if (text.length() > clitic.length() && text.endsWith(clitic)) {
        return text.substring(0, text.length() - clitic.length());
      }
    }
    return text;
  }

  private List<Analysis> declined(String text) {
    int from = text.length();
    while (from > 0 && Character.isLowerCase(text.charAt(from - 1))) {
      from--;
    }
    List<Analysis> ending = numberEndings.getOrDefault(text.substring(from), List.of());
    String lemma = text.toLowerCase(Locale.ROOT);
    return ending.stream().map(a -> new Analysis(lemma, a.pos(), a.grammemes(), true)).toList();
  }
}
