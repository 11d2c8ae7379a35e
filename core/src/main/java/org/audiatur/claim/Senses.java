package org.audiatur.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Words that what stands beside them gives another sense: «обратить внимание», «экономическая
 * блокада», «выступить за реформу». Thread-safe; looked up by lemma.
 *
 * <p>Read from {@code CODE/other-senses.txt}; its columns are explained at the head of the Russian
 * one. A language may leave it out.
 */
final class Senses {

  private static final String ANY = "*";

  /** What gives a word another sense, for some claim types or (none) for all. */
  private record Sense(Set<String> types, Set<String> beside) {}

  private final Map<String, Set<String>> sets = new TreeMap<>();
  private final Map<String, List<Sense>> senses = new HashMap<>();

  Senses(FieldPack field, String language, Verbals verbals) {
    if (field.has(language + "/other-senses")) {
      field.table(language + "/other-senses").forEach(row -> add(language, row, verbals));
    }
  }

  private void add(String language, List<String> row, Verbals verbals) {
    List<String> kind = List.of(row.getFirst().split(" "));
    Set<String> words = plain(row.get(1));
    Set<String> types = new TreeSet<>(kind.subList(1, kind.size()));
    switch (kind.getFirst()) {
      case "set" -> sets.put(row.get(1), plain(row.get(2)));
      case "v" -> words.forEach(w -> verbals.of(w).forEach(form -> add(form, types, row.get(2))));
      case "n" -> words.forEach(w -> add(w, types, row.get(2)));
      default ->
          throw new IllegalArgumentException(
              language + "/other-senses: a row begins with set, v or n, got " + row);
    }
  }

  private void add(String lemma, Set<String> types, String phrases) {
    Set<String> beside = new LinkedHashSet<>();
    for (String phrase : phrases.split(" ")) {
      beside.addAll(spelledOut(phrase));
    }
    senses.computeIfAbsent(lemma, key -> new ArrayList<>()).add(new Sense(types, beside));
  }

  /** «за+%idea»: one phrase for each word of the set. */
  private Set<String> spelledOut(String phrase) {
    int at = phrase.indexOf('%');
    if (at < 0) {
      return plain(phrase);
    }
    Set<String> words = sets.get(phrase.substring(at + 1));
    if (words == null) {
      throw new IllegalArgumentException("other-senses: no set above is named by " + phrase);
    }
    Set<String> all = new LinkedHashSet<>();
    words.forEach(word -> all.add(phrase.substring(0, at).replace('_', ' ') + word));
    return all;
  }

  private static Set<String> plain(String words) {
    Set<String> all = new LinkedHashSet<>();
    for (String word : words.split(" ")) {
      boolean type = word.contains("@");
      all.add(type ? word : Words.plain(word.replace('_', ' ')));
    }
    return all;
  }

  /** True if what stands beside the trigger gives it a sense that the frame does not ask for. */
  boolean another(Frame frame, Construction at, Parse parse) {
    for (Analysis reading : parse.words.token(at.trigger()).analyses()) {
      String lemma = Words.plain(reading.lemma());
      String without = parse.words.function().withoutReflexive(lemma);
      if (another(frame, at, parse, lemma)
          || !without.equals(lemma)
              && (reflexive(frame, without) || another(frame, at, parse, without))) {
        return true;
      }
    }
    return false;
  }

  private boolean reflexive(Frame frame, String lemma) {
    return senses.getOrDefault(lemma, List.of()).stream()
        .anyMatch(s -> meant(s, frame) && s.beside().contains("+reflexive"));
  }

  private static boolean meant(Sense sense, Frame frame) {
    return sense.types().isEmpty() || sense.types().contains(frame.type());
  }

  private boolean another(Frame frame, Construction at, Parse parse, String lemma) {
    for (Sense sense : senses.getOrDefault(lemma, List.of())) {
      if (meant(sense, frame) && gives(sense.beside(), frame, at, parse)) {
        return true;
      }
    }
    return false;
  }

  private static boolean gives(Set<String> beside, Frame frame, Construction at, Parse parse) {
    Chunk self = at.self() != null && at.self().head == at.trigger() ? at.self() : null;
    return beside.contains("+inf") && besideInfinitive(at, parse)
        || isAround(at, beside, frame)
        || self != null && (described(self, parse, beside) || numbered(self, beside));
  }

  private static boolean isAround(Construction at, Set<String> beside, Frame frame) {
    for (Chunk chunk : at.zone()) {
      if (isAmong(chunk, beside, frame)) {
        return true;
      }
    }
    return isAmong(at.object(), beside, frame)
        || isAmong(at.subject(), beside, frame)
        || isAmong(at.carrier(), beside, frame);
  }

  private static boolean isAmong(@Nullable Chunk chunk, Set<String> beside, Frame frame) {
    if (chunk == null) {
      return false;
    }
    String before = chunk.bare() ? "" : chunk.preposition + "+";
    if (beside.contains(before + chunk.lemma)) {
      return !frame.names(chunk.lemma) && !frame.names(before + chunk.lemma);
    }
    return !chunk.bare()
            && chunk.governor == null
            && beside.contains(before + ANY)
            && !frame.takes(chunk.preposition)
        || chunk.mention != null && beside.contains(before + "@" + chunk.mention.type());
  }

  /** «экономическая блокада», «марш протеста»: by an adjective or the genitive of the noun. */
  private static boolean described(Chunk self, Parse parse, Set<String> beside) {
    for (int i = self.first; i < self.head; i++) {
      if (beside.contains("adj:" + Words.plain(parse.words.token(i).lemma()))) {
        return true;
      }
    }
    Chunk next = self.index + 1 < parse.chunks.size() ? parse.chunks.get(self.index + 1) : null;
    return next != null && next.governor == self && beside.contains("gen:" + next.lemma);
  }

  private static boolean numbered(Chunk self, Set<String> beside) {
    return beside.contains("+plural") && !self.can(Grammeme.SINGULAR)
        || beside.contains("+singular") && !self.can(Grammeme.PLURAL);
  }

  /** «собирается заняться», «следует отметить»: the verb only helps an infinitive. */
  private static boolean besideInfinitive(Construction at, Parse parse) {
    List<Integer> predicates = at.clause() == null ? List.of() : at.clause().predicates;
    int k = predicates.indexOf(at.trigger());
    return k >= 0
        && (isInfinitive(predicates, k + 1, parse) || isInfinitive(predicates, k - 1, parse));
  }

  private static boolean isInfinitive(List<Integer> predicates, int k, Parse parse) {
    return k >= 0
        && k < predicates.size()
        && parse.words.is(predicates.get(k), PartOfSpeech.INFINITIVE);
  }
}
