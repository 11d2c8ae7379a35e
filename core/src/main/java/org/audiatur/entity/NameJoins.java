package org.audiatur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which names of organisations, groups, places and unnumbered units are one: the same words once
 * short names are written out, within an account and then across accounts. A bare generic name
 * («совет», «исполком») may mean a different body in every text, so across texts it is only
 * proposed. The same words in another order or form are only proposed too.
 */
final class NameJoins {

  private static final int LONGEST_BARE = 4;

  private final Joining joining;
  private final Set<String> generic;
  private final Function<String, NameWords> words;

  /**
   * @param generic words that name a body only with a further word
   * @param words how the names of a language are compared
   */
  NameJoins(Joining joining, Set<String> generic, Function<String, NameWords> words) {
    this.joining = joining;
    this.generic = generic;
    this.words = words;
  }

  void join(List<Form> forms) {
    for (List<Form> account : Blocks.by(Form::source, forms)) {
      Abbreviations known = new Abbreviations(account);
      joinEqual(account, form -> key(form, known), "в том же тексте", 1.0);
    }
    Abbreviations known = new Abbreviations(forms);
    joinEqual(
        forms.stream().filter(form -> !isGeneric(key(form, known))).toList(),
        form -> key(form, known),
        "в другом тексте",
        0.95);
    proposeFuller(forms, known);
    proposeAlike(forms, known);
  }

  private String key(Form form, Abbreviations known) {
    NameWords language = words.apply(form.language());
    List<String> expanded = known.expand(form.name());
    return expanded.equals(NameWords.split(form.name())) ? form.key() : language.key(expanded);
  }

  private boolean isGeneric(String key) {
    return generic.contains(key);
  }

  private void joinEqual(
      List<Form> forms, Function<Form, String> key, String where, double strength) {
    List<Joining.Step> steps = new ArrayList<>();
    for (List<Form> block : Blocks.by(key, forms)) {
      Form first = block.getFirst();
      block.stream().skip(1).forEach(form -> steps.add(step(first, form, where, strength)));
    }
    joining.join(steps);
  }

  private static Joining.Step step(Form one, Form other, String where, double strength) {
    boolean same = one.key().equals(other.key());
    String reason =
        same
            ? "то же имя " + where
            : "сокращение и полное имя " + where + ": «" + one.name() + "», «" + other.name() + "»";
    return new Joining.Step(one, other, reason, same ? strength : strength - 0.1);
  }

  /** A bare generic name may be short for a fuller one: of the same text rather than of another. */
  private void proposeFuller(List<Form> forms, Abbreviations known) {
    Map<String, List<Form>> bare = new TreeMap<>();
    forms.stream()
        .filter(form -> isGeneric(key(form, known)))
        .forEach(
            form -> bare.computeIfAbsent(key(form, known), key -> new ArrayList<>()).add(form));
    for (Form form : forms) {
      String key = key(form, known);
      List<String> words = List.of(key.split(" "));
      for (int from = 0; from < words.size(); from++) {
        for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_BARE); to++) {
          String part = String.join(" ", words.subList(from, to));
          if (!part.equals(key)) {
            bare.getOrDefault(part, List.of())
                .forEach(
                    shorter ->
                        joining.propose(
                            new Joining.Step(
                                shorter,
                                form,
                                "«" + shorter.name() + "» может быть кратким именем",
                                shorter.source().equals(form.source()) ? 0.5 : 0.3)));
          }
        }
      }
    }
  }

  private void proposeAlike(List<Form> forms, Abbreviations known) {
    for (List<Form> block : Blocks.by(form -> stems(key(form, known)), forms)) {
      Form first = block.getFirst();
      block.stream()
          .skip(1)
          .filter(form -> !joining.root(form).equals(joining.root(first)))
          .forEach(
              form ->
                  joining.propose(
                      new Joining.Step(first, form, "те же слова в другом порядке или виде", 0.6)));
    }
  }

  private String stems(String key) {
    Set<String> stems = new TreeSet<>();
    for (String word : key.split(" ")) {
      stems.add(word.substring(0, Math.min(5, word.length())));
    }
    return String.join(" ", stems);
  }
}
