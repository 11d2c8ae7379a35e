package org.audiatur.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.token.Token;
import org.jspecify.annotations.Nullable;

/** Whether what a frame asks of its construction holds. Thread-safe. */
final class Conditions {

  /** All that a frame may ask. */
  static final Set<String> KNOWN =
      Set.of(
          "prep",
          "carried",
          "near",
          "with",
          "without",
          "clause",
          "object",
          "unless",
          "verb",
          "noverb",
          "form",
          "of",
          "governed",
          "described",
          "negated",
          "bracketed",
          "content",
          "strong",
          "measure",
          "inset",
          "aside");

  private final Supports supports;
  private final Fillers fillers;
  private final Senses senses;

  Conditions(Supports supports, Fillers fillers, Senses senses) {
    this.supports = supports;
    this.fillers = fillers;
    this.senses = senses;
  }

  boolean hold(Frame frame, Construction at, Parse parse) {
    for (Map.Entry<String, Set<String>> condition : frame.conditions().entrySet()) {
      if (!holds(condition.getKey(), condition.getValue(), at, parse)) {
        return false;
      }
    }
    return !senses.another(frame, at, parse);
  }

  private boolean holds(String name, Set<String> values, Construction at, Parse parse) {
    return switch (name) {
      case "prep" -> values.contains(preposition(at));
      case "carried" ->
          at.predicate() != at.trigger()
              && (values.isEmpty() || hasLemma(parse.words, at.predicate(), values));
      case "near" -> near(values, at, parse);
      case "with" -> anyIsOne(at.zone(), values);
      case "without" -> !anyIsOne(at.zone(), values);
      case "clause" -> at.clause() != null && anyIsOne(at.clause().chunks, values);
      case "object" -> at.object() != null && isOne(at.object(), values);
      case "unless" -> !undergoes(at, values);
      case "verb" ->
          at.clause() != null && anyHasLemma(parse.words, at.clause().predicates, values);
      case "noverb" ->
          at.clause() == null || !anyHasLemma(parse.words, at.clause().predicates, values);
      case "form" -> values.stream().anyMatch(v -> at.name().contains(v.replace('_', ' ')));
      case "of" ->
          at.self() != null && at.self().governor != null && isOne(at.self().governor, values);
      case "governed" -> at.self() != null && at.self().governor != null;
      case "described" ->
          at.self() != null
              && at.self().first < at.self().head
              && describes(at.self(), values, parse);
      case "negated" ->
          isDenied(at, parse)
              && (at.clause() == null || !Negation.twice(parse.words, at.clause(), at.predicate()));
      case "bracketed" ->
          at.clause() != null && at.clause().kind == Clause.Kind.BRACKET && at.self() != null;
      case "content" -> values.contains(content(at, parse));
      case "inset" -> Insets.isAt(parse, at);
      case "measure" -> parse.words.inMention(at.trigger(), "NUM");
      case "strong", "aside" -> true;
      default -> throw new IllegalArgumentException("No condition \"" + name + "\" is known");
    };
  }

  private static boolean isDenied(Construction at, Parse parse) {
    VerbGroup verb = at.clause() == null ? null : at.clause().verb;
    boolean group = verb != null && verb.main() == at.predicate() && verb.negated();
    return group || Negation.at(parse.words, at.predicate());
  }

  private boolean undergoes(Construction at, Set<String> values) {
    Chunk chunk = at.name().equals("attribute") ? at.self() : at.object();
    return chunk != null && isOne(chunk, values);
  }

  private static String preposition(Construction at) {
    return at.self() == null || at.self().bare() ? "-" : at.self().preposition;
  }

  private boolean anyIsOne(List<Chunk> chunks, Set<String> values) {
    for (Chunk chunk : chunks) {
      if (isOne(chunk, values)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOne(Chunk chunk, Set<String> values) {
    if (chunk.mention != null && values.contains("@" + chunk.mention.type())) {
      return true;
    }
    return values.contains(chunk.lemma)
        || !chunk.bare() && values.contains(chunk.preposition + "+" + chunk.lemma)
        || fillers.isA(chunk.lemma, values);
  }

  private static boolean near(Set<String> values, Construction at, Parse parse) {
    for (int i = Math.max(0, at.trigger() - 3);
        i < Math.min(parse.words.size(), at.trigger() + 4);
        i++) {
      if (values.contains("@NUM") && isNumber(parse.words, i)) {
        return true;
      }
      if (i != at.trigger()
          && (values.contains(parse.words.word(i)) || hasLemma(parse.words, i, values))) {
        return true;
      }
    }
    return false;
  }

  /** How what is said or asked is put: «to» an infinitive, «that» anything else, «none» nothing. */
  private static String content(Construction at, Parse parse) {
    int[] range = new Contents(parse).of(at);
    if (range == null) {
      return "none";
    }
    boolean to = parse.words.is(range[0], FunctionWords.Use.TO);
    return to || parse.words.is(range[0], PartOfSpeech.INFINITIVE) ? "to" : "that";
  }

  private static boolean isNumber(Words words, int i) {
    return words.inMention(i, "NUM")
        || words.mention(i) == null && words.token(i).kind() == Token.Kind.NUMBER;
  }

  private static boolean describes(@Nullable Chunk self, Set<String> values, Parse parse) {
    for (int i = self == null ? 0 : self.first; self != null && i < self.head; i++) {
      if (hasLemma(parse.words, i, values)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyHasLemma(Words words, List<Integer> at, Set<String> values) {
    for (int i : at) {
      if (hasLemma(words, i, values)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasLemma(Words words, int i, Set<String> values) {
    for (Analysis reading : words.token(i).analyses()) {
      String lemma = Words.plain(reading.lemma());
      if (values.contains(lemma) || values.contains(words.function().withoutReflexive(lemma))) {
        return true;
      }
    }
    return false;
  }
}
