package org.audiatur.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.Packs;
import org.audiatur.structure.Structure;
import org.audiatur.text.Span;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds names, groups, units, places, quantities and citations. Thread-safe.
 *
 * <p>Citations are cut out first. Then numbers, places, persons and the name rules propose, and a
 * contest by priority and length settles who keeps which words.
 */
public final class MentionFinder {

  private final CitationFinder citations;
  private final Map<String, Recognizer> recognizers = new LinkedHashMap<>();

  public MentionFinder(Packs packs) {
    FieldPack field = packs.field();
    Set<String> archives = wordsOf(field, "citation-archives");
    Set<String> months = field.has("months-genitive") ? field.words("months-genitive") : Set.of();
    Set<String> newspapers = wordsOf(field, "newspapers");
    WorkReader works = new WorkReader(archives, newspapers, months);
    citations = new CitationFinder(works, new ReferenceReader(works, newspapers), archives);
    for (String code : packs.codes()) {
      if (field.has(code + "/name-rules")) {
        recognizers.put(code, new Recognizer(field, packs.language(code)));
      }
    }
  }

  private static Set<String> wordsOf(FieldPack field, String file) {
    return field.has(file) ? field.words(file) : Set.of();
  }

  /** All mentions but dates, in text order; none inside another. */
  public List<Mention> find(TokenizedText text, Structure structure) {
    List<Cited> found = citations.find(text.reading().text(), structure.notes());
    List<Span> cited = found.stream().map(Cited::span).toList();
    List<Candidate> fixed = found.stream().map(one -> citation(text, one)).toList();
    List<Mention> mentions = new ArrayList<>();
    fixed.forEach(
        candidate -> mentions.add(mention(text, candidate, candidate.name(), candidate.parts())));
    scenes(text, structure, cited)
        .forEach(
            (recognizer, scene) ->
                recognizer.judge(scene, settled(recognizer, scene, fixed)).stream()
                    .filter(c -> !c.type().equals("CIT") && !c.type().equals(KnownBodies.NO_NAME))
                    .forEach(c -> mentions.add(named(scene, recognizer, c))));
    mentions.sort(Comparator.comparing(Mention::span));
    return List.copyOf(mentions);
  }

  /**
   * The words that the model for names is asked about, with what it is told of each: for a trainer,
   * and for whoever wants to know why.
   */
  public List<NameExample> examples(TokenizedText text, Structure structure) {
    List<Cited> found = citations.find(text.reading().text(), structure.notes());
    List<Span> cited = found.stream().map(Cited::span).toList();
    List<Candidate> fixed = found.stream().map(one -> citation(text, one)).toList();
    List<NameExample> examples = new ArrayList<>();
    scenes(text, structure, cited)
        .forEach(
            (recognizer, scene) ->
                examples.addAll(recognizer.examples(scene, settled(recognizer, scene, fixed))));
    return List.copyOf(examples);
  }

  /** Each language's sentences as its recognizer sees them. */
  private Map<Recognizer, Scene> scenes(TokenizedText text, Structure structure, List<Span> cited) {
    Map<Recognizer, Scene> scenes = new LinkedHashMap<>();
    SentenceLanguages.of(text, structure.language(), recognizers.keySet())
        .forEach(
            (code, sentences) -> {
              Recognizer recognizer = Objects.requireNonNull(recognizers.get(code));
              scenes.put(recognizer, recognizer.sceneOf(text, cited, sentences));
            });
    return scenes;
  }

  private static List<Candidate> settled(
      Recognizer recognizer, Scene scene, List<Candidate> fixed) {
    List<Candidate> candidates = new ArrayList<>(fixed);
    candidates.addAll(recognizer.propose(scene));
    return Contest.settle(candidates);
  }

  private static Candidate citation(TokenizedText text, Cited cited) {
    Span span = cited.span();
    String words = text.reading().read(span);
    return new Candidate(
        "CIT",
        0,
        0,
        span,
        "citation",
        1000,
        0.95,
        words.replaceAll("\\s+", " "),
        Map.of(),
        cited.works());
  }

  private static Mention named(Scene scene, Recognizer recognizer, Candidate winner) {
    String name = winner.name() != null ? winner.name() : recognizer.nameOf(scene, winner);
    return mention(scene.text(), winner, name, recognizer.partsOf(scene, winner));
  }

  private static Mention mention(
      TokenizedText text, Candidate winner, @Nullable String name, Map<String, String> parts) {
    String id = text.reading().id("mention", winner.span(), winner.type(), 0);
    String words = text.reading().read(winner.span());
    return new Mention(
        id,
        winner.type(),
        winner.span(),
        words,
        name == null ? words : name,
        new TreeMap<>(parts),
        winner.value(),
        winner.rule(),
        winner.confidence());
  }
}
