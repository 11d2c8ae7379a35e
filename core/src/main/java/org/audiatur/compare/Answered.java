package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.claim.Account;

/**
 * What accounts of one story answer to a question that it answers but once: who won, what decided
 * it, was it needed, was the order kept. An account that answers in two ways answers nothing.
 * Linear in the text; only the answers of one story are laid beside each other.
 */
final class Answered implements Detector {

  private static final double WEIGHT = 0.6;

  private final Material material;
  private final OneStory story;
  private final AnswerReader reader;
  private final AnswerScope scope;
  private final AnswerSides sides;

  Answered(Material material, Settings settings, Clauses clauses, AnswerReader reader) {
    this.material = material;
    this.story = material.story();
    this.reader = reader;
    this.scope = new AnswerScope(settings, clauses);
    this.sides = new AnswerSides(material, new Parties(material, clauses));
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, List<Answer>> byQuestion = new TreeMap<>();
    material.accounts().values().stream()
        .filter(account -> story.of(account.sha256()) != null)
        .flatMap(account -> sure(ofStory(account)).stream())
        .forEach(
            answer ->
                byQuestion
                    .computeIfAbsent(answer.question().name(), name -> new ArrayList<>())
                    .add(answer));
    List<Finding> found = new ArrayList<>();
    byQuestion.values().forEach(answers -> find(answers, found));
    return found;
  }

  private List<Answer> ofStory(Account account) {
    return reader.read(account).stream()
        .filter(answer -> answer.question().scope() != AnswerWords.Scope.CLAUSE)
        .toList();
  }

  /** Without those of which the account itself says the contrary. */
  private List<Answer> sure(List<Answer> answers) {
    return answers.stream()
        .filter(
            one ->
                answers.stream()
                    .noneMatch(
                        other ->
                            other.question().equals(one.question())
                                && scope.isOf(one, other)
                                && sides.areOpposed(one, other)))
        .toList();
  }

  /** Answers of one question, the accounts of one story together. */
  private void find(List<Answer> answers, List<Finding> found) {
    Map<String, List<Answer>> byStory = new TreeMap<>();
    for (Answer answer : answers) {
      String first = story.of(answer.source());
      Set<String> keys = new TreeSet<>(Set.of(answer.source()));
      keys.add(first == null ? answer.source() : first);
      keys.forEach(key -> byStory.computeIfAbsent(key, k -> new ArrayList<>()).add(answer));
    }
    Set<Set<Answer>> told = new HashSet<>();
    for (List<Answer> same : byStory.values()) {
      groups(same).stream()
          .filter(group -> told.add(Set.copyOf(group)))
          .forEach(group -> found.add(finding(group)));
    }
  }

  /** Each answer with those that contradict it, and those that agree with these. */
  private List<List<Answer>> groups(List<Answer> answers) {
    List<List<Answer>> groups = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      for (Answer other : answers.subList(i + 1, answers.size())) {
        Answer one = answers.get(i);
        if (story.isOf(one.source(), other.source())
            && scope.isOf(one, other)
            && sides.areOpposed(one, other)) {
          join(one, other, groups);
        }
      }
    }
    groups.forEach(
        group -> group.sort(Comparator.comparing(Answer::source).thenComparing(Answer::span)));
    return groups;
  }

  private static void join(Answer one, Answer other, List<List<Answer>> groups) {
    List<Answer> known =
        groups.stream()
            .filter(group -> !Collections.disjoint(group, List.of(one, other)))
            .findFirst()
            .orElse(null);
    if (known == null) {
      groups.add(new ArrayList<>(List.of(one, other)));
    } else {
      for (Answer answer : List.of(one, other)) {
        if (!known.contains(answer)) {
          known.add(answer);
        }
      }
    }
  }

  private Finding finding(List<Answer> group) {
    AnswerWords.Question question = group.getFirst().question();
    Finding finding =
        new Finding(question.kind(), question.name())
            .verdict(question.ruling())
            .weight(WEIGHT)
            .excuse("other-event", Map.of("shared", new Phrases.Term("words")))
            .excuse("modality", Map.of());
    for (Answer answer : group) {
      Party who = answer.who();
      finding
          .about(who == null ? Set.of() : who.entities())
          .side(
              Usage.of(
                      answer.account(),
                      answer.span(),
                      answer.shown(),
                      material.factIn(answer.source(), answer.span()))
                  .side());
    }
    return finding;
  }
}
