package org.audiatur.bench.ud;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.audiatur.token.Sentence;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/** Counts how sentences, words and first readings compare with a treebank. */
final class UdTally {

  private static final int CONTEXT = 30;

  private static final Map<String, Grammeme> CASES =
      Map.of(
          "Nom", Grammeme.NOMINATIVE,
          "Gen", Grammeme.GENITIVE,
          "Dat", Grammeme.DATIVE,
          "Acc", Grammeme.ACCUSATIVE,
          "Ins", Grammeme.INSTRUMENTAL,
          "Loc", Grammeme.LOCATIVE,
          "Voc", Grammeme.VOCATIVE);

  private final Tokenizer tokenizer;
  private final Overlap cuts = new Overlap();
  private final Overlap words = new Overlap();
  private final int[] lemma = new int[3];
  private final int[] cases = new int[3];
  private final Map<String, List<String>> errors = new TreeMap<>();

  /** Two sets compared. */
  private static final class Overlap {
    private int both;
    private int found;
    private int annotated;

    private <T> void add(Set<T> annotatedOnes, Set<T> foundOnes) {
      Set<T> common = new HashSet<>(foundOnes);
      common.retainAll(annotatedOnes);
      both += common.size();
      found += foundOnes.size();
      annotated += annotatedOnes.size();
    }

    private String line() {
      double precision = both / (double) Math.max(1, found);
      double recall = both / (double) Math.max(1, annotated);
      return String.format(
          Locale.ROOT,
          "%.3f %.3f %.3f",
          precision,
          recall,
          2 * precision * recall / Math.max(1e-9, precision + recall));
    }
  }

  UdTally(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** The sentences as one paragraph. */
  void paragraph(List<UdSentence> sentences) {
    StringBuilder joined = new StringBuilder();
    Map<Span, UdSentence.Word> annotated = new HashMap<>();
    Set<Integer> ends = new HashSet<>();
    for (UdSentence sentence : sentences) {
      joined.append(joined.isEmpty() ? "" : " ");
      int start = joined.length();
      sentence
          .words()
          .forEach(
              w -> annotated.put(Span.of(start + w.span().start(), start + w.span().end()), w));
      joined.append(sentence.text());
      ends.add(joined.length());
    }
    ends.remove(joined.length());
    compare(joined.toString(), annotated, ends);
  }

  private void compare(String text, Map<Span, UdSentence.Word> annotated, Set<Integer> ends) {
    TokenizedText tokens = tokenizer.tokenize(ReadingText.unrepaired(SourceText.of("ud", text)));
    Set<Integer> ourEnds = new HashSet<>();
    for (Sentence sentence : tokens.sentences()) {
      ourEnds.add(sentence.span().end());
    }
    ourEnds.removeIf(end -> end >= text.stripTrailing().length());
    cuts.add(ends, ourEnds);
    differing(text, ends, ourEnds);
    Set<Span> ours = new HashSet<>();
    tokens.tokens().forEach(token -> ours.add(token.span()));
    words.add(annotated.keySet(), ours);
    for (Token token : tokens.tokens()) {
      UdSentence.Word word = annotated.get(token.span());
      if (word == null) {
        error("words", "ours [" + token.text() + "] " + around(text, token.span().start()));
      } else if (word.whole() && !token.analyses().isEmpty()) {
        reading(token, word, text);
      }
    }
  }

  private void differing(String text, Set<Integer> ends, Set<Integer> ourEnds) {
    ends.stream()
        .filter(end -> !ourEnds.contains(end))
        .sorted()
        .forEach(end -> error("cuts", "missed " + around(text, end)));
    ourEnds.stream()
        .filter(end -> !ends.contains(end))
        .sorted()
        .forEach(end -> error("cuts", "extra " + around(text, end)));
  }

  private void reading(Token token, UdSentence.Word word, String text) {
    String expected = folded(word.lemma());
    boolean right = folded(token.lemma()).equals(expected);
    count(
        lemma, right, token.analyses().stream().anyMatch(a -> folded(a.lemma()).equals(expected)));
    if (!right) {
      error("lemma", word.pos() + " " + token.text() + ": " + expected + ", ours " + token.lemma());
    }
    Grammeme wanted = CASES.get(word.feature("Case"));
    if (wanted != null) {
      Analysis first = token.analyses().getFirst();
      count(cases, first.has(wanted), token.canBe(wanted));
      if (!first.has(wanted)) {
        error("case", wanted + " " + around(text, token.span().end()));
      }
    }
  }

  private static void count(int[] counts, boolean right, boolean any) {
    counts[0]++;
    counts[1] += right ? 1 : 0;
    counts[2] += any ? 1 : 0;
  }

  private static String folded(String lemma) {
    return lemma.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private void error(String kind, String line) {
    errors.computeIfAbsent(kind, key -> new ArrayList<>()).add(line);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - CONTEXT), at)
        + "|"
        + text.substring(at, Math.min(text.length(), at + CONTEXT));
  }

  /** What differs, of one kind: {@code cuts}, {@code words}, {@code lemma} or {@code case}. */
  List<String> errors(String kind) {
    return errors.getOrDefault(kind, List.of());
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-24s        %s         %s   %.3f   %.3f  %.3f   %.3f",
        name,
        cuts.line(),
        words.line(),
        share(lemma, 1),
        share(lemma, 2),
        share(cases, 1),
        share(cases, 2));
  }

  private static double share(int[] counts, int of) {
    return counts[of] / (double) Math.max(1, counts[0]);
  }
}
