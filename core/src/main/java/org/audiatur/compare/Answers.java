package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person whom each account names where it tells of a happening that has but one: to whom they
 * surrendered, who was in the chair. Which roles those are is data of the field ({@code
 * asked-roles}); asked only where whole accounts tell one story and each tells of one such
 * happening.
 */
final class Answers implements Detector {

  /** A role of a type of claims in which one person stands. */
  private record Question(String type, String role) {}

  /** Who it was, in a clause. */
  private record Answer(Clause clause, Fact fact, Span words, Set<String> persons) {}

  private final Material material;
  private final Clauses clauses;
  private final OneSetting setting;
  private final OneStory story;
  private final List<Question> questions;

  Answers(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.setting = new OneSetting(material, settings);
    this.story = material.story();
    this.questions =
        material.packs().field().table("asked-roles").stream()
            .map(row -> new Question(row.get(0), row.get(1)))
            .toList();
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    for (Question question : questions) {
      Map<String, List<Answer>> bySource = new TreeMap<>();
      for (Clause clause : clauses.all()) {
        for (Fact fact : material.factsIn(clause.source(), clause.span())) {
          Answer answer = answer(question, clause, fact);
          if (answer != null) {
            bySource.computeIfAbsent(clause.source(), key -> new ArrayList<>()).add(answer);
          }
        }
      }
      bySource.values().removeIf(answers -> !isOne(answers));
      List<Answer> only = bySource.values().stream().map(List::getFirst).toList();
      setting.groups(only, Answer::clause).forEach(group -> finding(group, found));
    }
    return found;
  }

  private @Nullable Answer answer(Question question, Clause clause, Fact fact) {
    boolean told =
        fact.type().equals(question.type())
            && fact.happened()
            && clause.span().encloses(fact.claim().trigger());
    if (!told) {
      return null;
    }
    for (Role role : fact.claim().roles()) {
      Set<String> persons =
          role.role().equals(question.role()) ? persons(clause, role.span()) : Set.of();
      if (!persons.isEmpty()) {
        return new Answer(clause, fact, role.span(), persons);
      }
    }
    return null;
  }

  private Set<String> persons(Clause clause, Span words) {
    Set<String> persons = new HashSet<>();
    for (Mention mention : Material.mentions(clause.account(), words)) {
      Entity entity = material.entities().ofMention(mention.id());
      if (entity != null && entity.type().equals("PER")) {
        persons.add(entity.id());
      }
    }
    return persons;
  }

  /** An account that names several tells of several happenings. */
  private boolean isOne(List<Answer> answers) {
    Set<String> first = answers.getFirst().persons();
    return answers.stream().allMatch(answer -> material.kinship().anyNear(first, answer.persons()));
  }

  private void finding(List<Answer> group, List<Finding> found) {
    List<Answer> apart = new ArrayList<>();
    for (Answer answer : group) {
      boolean other =
          apart.stream()
              .allMatch(
                  known ->
                      story.isOf(known.clause().source(), answer.clause().source())
                          && !material.kinship().anyNear(known.persons(), answer.persons()));
      if (other) {
        apart.add(answer);
      }
    }
    if (apart.size() > 1) {
      found.add(finding(apart));
    }
  }

  private Finding finding(List<Answer> answers) {
    Clause first = answers.getFirst().clause();
    Finding finding =
        new Finding("actor", "answers")
            .phrase("actor")
            .gap("event", first.read(first.span()))
            .verdict(Ruling.CONTRADICTION)
            .weight(0.65)
            .excuse("name-variant", Map.of())
            .excuse("modality", Map.of());
    for (Answer answer : answers) {
      Clause clause = answer.clause();
      finding
          .about(answer.persons())
          .side(material.side(clause, clause.span(), clause.read(answer.words())));
    }
    return finding;
  }
}
