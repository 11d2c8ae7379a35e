package org.audiatur.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Names that accounts in different languages spell differently: one sound is one name, if in each
 * language only one bearer has it; the same consonants with few other vowels too, less surely; what
 * is short or has several bearers is only proposed. Blocked by consonants: near-linear.
 */
final class SpellingJoins {

  private static final int LONG_ENOUGH = 3;
  private static final int MOST_IN_BLOCK = 40;

  private final Joining joining;
  private final Function<Form, String> name;
  private final BiPredicate<Form, Form> fit;
  private final Reasons reasons;

  /** A cluster of forms of one language, and how its name sounds. */
  private record Heard(Form form, String language, String sounds) {}

  /**
   * @param name what of a form is compared
   * @param fit that nothing speaks against the two being one
   */
  SpellingJoins(
      Joining joining, Function<Form, String> name, BiPredicate<Form, Form> fit, Reasons reasons) {
    this.joining = joining;
    this.name = name;
    this.fit = fit;
    this.reasons = reasons;
  }

  void join(List<Form> forms) {
    Map<String, List<Heard>> blocks = new TreeMap<>();
    Set<String> languages = new LinkedHashSet<>();
    joining
        .clusters(forms)
        .forEach(
            (root, members) -> {
              for (List<Form> same : Blocks.by(Form::language, members)) {
                languages.add(same.getFirst().language());
                hear(same.getFirst(), blocks);
              }
            });
    if (languages.size() > 1) {
      List<Joining.Step> steps = new ArrayList<>();
      blocks.values().stream()
          .filter(block -> block.size() > 1 && block.size() <= MOST_IN_BLOCK)
          .forEach(block -> pairs(block, steps));
      joining.join(steps);
    }
  }

  private void hear(Form form, Map<String, List<Heard>> blocks) {
    String called = name.apply(form);
    Set<String> heard = new LinkedHashSet<>(List.of(Sounds.of(called), Sounds.softly(called)));
    for (String sounds : heard) {
      blocks
          .computeIfAbsent(Sounds.consonants(sounds), key -> new ArrayList<>())
          .add(new Heard(form, form.language(), sounds));
    }
  }

  private void pairs(List<Heard> block, List<Joining.Step> steps) {
    for (Heard one : block) {
      for (Heard other : block) {
        if (one.language().compareTo(other.language()) < 0
            && near(one.sounds(), other.sounds())
            && fit.test(one.form(), other.form())) {
          step(one, other, block, steps);
        }
      }
    }
  }

  private void step(Heard one, Heard other, List<Heard> block, List<Joining.Step> steps) {
    boolean sure =
        Sounds.consonants(one.sounds()).length() >= LONG_ENOUGH
            && isOnly(other, one, block)
            && isOnly(one, other, block);
    boolean same = one.sounds().equals(other.sounds());
    String reason = reasons.say(same ? "sounds" : "consonants", other.form().name());
    if (sure) {
      steps.add(new Joining.Step(one.form(), other.form(), reason, same ? 0.8 : 0.6));
    } else {
      joining.propose(new Joining.Step(one.form(), other.form(), reason, 0.4));
    }
  }

  /** True if no further bearer of its language fits the other name. */
  private boolean isOnly(Heard bearer, Heard name, List<Heard> block) {
    return block.stream()
            .filter(heard -> heard.language().equals(bearer.language()))
            .filter(heard -> fit.test(heard.form(), name.form()))
            .map(heard -> joining.root(heard.form()))
            .distinct()
            .count()
        == 1;
  }

  /** At most two letters, and not above a third, are others. */
  private static boolean near(String one, String other) {
    int most = Math.min(2, Math.max(one.length(), other.length()) / 3);
    return one.equals(other) || !one.isEmpty() && distance(one, other) <= most;
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
