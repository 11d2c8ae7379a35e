package org.audiatur.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
    Map<Form, String> keys = new HashMap<>();
    forms.forEach(form -> keys.put(form, key(form, known)));
    Function<Form, String> key = form -> keys.getOrDefault(form, "");
    joinEqual(
        forms.stream().filter(form -> !isGeneric(key.apply(form))).toList(),
        key,
        "в другом тексте",
        0.95);
    proposeFuller(forms, key);
    proposeAlike(forms, key);
    proposeByInitials(forms);
  }

  /**
   * «УСС» beside «сечевые стрельцы»: the letters of a name but for the first, which a text may
   * leave out because it goes without saying.
   */
  private void proposeByInitials(List<Form> forms) {
    Map<String, Map<Form, Form>> byInitials = new TreeMap<>();
    for (Form form : forms) {
      List<String> words = NameWords.split(form.name());
      if (words.size() > 1) {
        byInitials
            .computeIfAbsent(Abbreviations.letters(words), letters -> new TreeMap<>())
            .putIfAbsent(joining.root(form), form);
      }
    }
    for (Form form : forms) {
      Map<Form, Form> full =
          Abbreviations.isLetters(form.name()) && form.name().length() > 2
              ? byInitials.getOrDefault(form.name().substring(1), Map.of())
              : Map.of();
      if (full.size() == 1) {
        Form only = full.values().iterator().next();
        String reason = "«" + form.name() + "» может быть сокращением имени «" + only.name() + "»";
        joining.propose(new Joining.Step(form, only, reason, 0.4));
      }
    }
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

  /**
   * A bare generic name may be short for a fuller one: of the same text rather than of another. Of
   * the forms of one cluster that is the one proposed.
   */
  private void proposeFuller(List<Form> forms, Function<Form, String> key) {
    Map<String, List<Form>> bare = new TreeMap<>();
    forms.stream()
        .filter(form -> isGeneric(key.apply(form)))
        .forEach(form -> bare.computeIfAbsent(key.apply(form), k -> new ArrayList<>()).add(form));
    Map<String, Map<Form, SequencedMap<String, Form>>> fuller = new TreeMap<>();
    forms.stream()
        .sorted()
        .forEach(
            form ->
                parts(key.apply(form)).stream()
                    .filter(bare::containsKey)
                    .forEach(
                        part ->
                            fuller
                                .computeIfAbsent(part, k -> new TreeMap<>())
                                .computeIfAbsent(joining.root(form), k -> new LinkedHashMap<>())
                                .putIfAbsent(form.source(), form)));
    fuller.forEach(
        (part, clusters) ->
            bare.getOrDefault(part, List.of())
                .forEach(shorter -> proposeFuller(shorter, clusters.values())));
  }

  /** Stretches of a name that are not the whole. */
  private static Set<String> parts(String key) {
    List<String> words = List.of(key.split(" "));
    Set<String> parts = new TreeSet<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_BARE); to++) {
        parts.add(String.join(" ", words.subList(from, to)));
      }
    }
    parts.remove(key);
    return parts;
  }

  /**
   * @param clusters the forms of each, by account, in order
   */
  private void proposeFuller(Form shorter, Collection<SequencedMap<String, Form>> clusters) {
    for (SequencedMap<String, Form> cluster : clusters) {
      Form own = cluster.get(shorter.source());
      joining.propose(
          new Joining.Step(
              shorter,
              own != null ? own : cluster.firstEntry().getValue(),
              "«" + shorter.name() + "» может быть кратким именем",
              own != null ? 0.5 : 0.3));
    }
  }

  private void proposeAlike(List<Form> forms, Function<Form, String> key) {
    for (List<Form> block : Blocks.by(form -> stems(key.apply(form)), forms)) {
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
