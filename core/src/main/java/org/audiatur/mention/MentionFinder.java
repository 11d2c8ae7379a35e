package org.audiatur.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.structure.Structure;
import org.audiatur.text.Span;
import org.audiatur.token.TokenizedText;

/**
 * Finds names, groups, units, places, quantities and citations. Thread-safe.
 *
 * <p>Citations are cut out first. Then numbers, places, persons and the name rules propose, and a contest by priority and
 * length settles who keeps which words.
 */
public final class MentionFinder {

  private final CitationFinder citations;
  private final Recognizer recognizer;

  public MentionFinder(Packs packs) {
    FieldPack field = packs.field();
    LanguagePack pack = packs.language("ru");
    Set<String> archives = wordsOf(field, "ru/citation-archives");
    Set<String> months = pack.has("months-genitive") ? pack.words("months-genitive") : Set.of();
    citations = new CitationFinder(new WorkReader(archives, wordsOf(field, "ru/newspapers"), months), archives);
    recognizer = new Recognizer(field, pack);
  }

  private static Set<String> wordsOf(FieldPack field, String file) {
    return field.has(file) ? field.words(file) : Set.of();
  }

  /** All mentions but dates, in text order; none inside another. */
  public List<Mention> find(TokenizedText text, Structure structure) {
    List<Span> cited = citations.find(text.reading().text());
    List<Candidate> candidates = new ArrayList<>();
    for (Span span : cited) {
      candidates.add(citation(text, span));
    }
    Scene scene = recognizer.sceneOf(text, cited);
    candidates.addAll(recognizer.propose(scene));
    return named(scene, Contest.settle(candidates));
  }

  private Candidate citation(TokenizedText text, Span span) {
    String words = text.reading().read(span);
    return new Candidate("CIT", 0, 0, span, "citation", 1000, 0.95, words.replaceAll("\\s+", " "), Map.of(), citations.worksOf(words));
  }

  private List<Mention> named(Scene scene, List<Candidate> winners) {
    Map<String, Integer> seen = new HashMap<>();
    Set<Mention> mentions = new LinkedHashSet<>();
    for (Candidate winner : winners) {
      int ordinal = seen.merge(winner.type() + winner.span(), 1, Integer::sum) - 1;
      String id = scene.text().reading().id("mention", winner.span(), winner.type(), ordinal);
      String text = scene.text().reading().read(winner.span());
      String name = winner.name() != null ? winner.name() : recognizer.nameOf(scene, winner);
      mentions.add(new Mention(id, winner.type(), winner.span(), text, name, new TreeMap<>(recognizer.partsOf(scene, winner)), winner.value(), winner.rule(), winner.confidence()));
    }
    return List.copyOf(mentions);
  }
}
