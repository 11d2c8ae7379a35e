package org.audiatur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Which numbered units are one: the number is the same, and the shorter name lacks only words
 * («28-я дивизия», «28-я стрелковая дивизия»). Two units that fit a third but not each other stay
 * apart.
 */
final class UnitJoins extends Fuller<UnitName> {

  private final Joining joining;
  private final Function<Form, UnitName> names;

  /**
   * @param names what a form's name is made of
   */
  UnitJoins(Joining joining, Function<Form, UnitName> names) {
    this.joining = joining;
    this.names = names;
  }

  void join(List<Form> units) {
    for (List<Form> block : numbered(units)) {
      List<List<Form>> byAccount = Blocks.by(Form::source, block);
      byAccount.forEach(forms -> joinWithin(forms, "в том же тексте", 0.9));
      if (byAccount.size() > 1) {
        joinWithin(
            joining.clusters(block).values().stream().map(this::fullest).toList(),
            "в другом тексте",
            0.8);
      }
    }
  }

  /** Joins clusters that hold one number, in whatever languages. */
  void joinAcrossLanguages(List<Form> units) {
    for (List<Form> block : numbered(units)) {
      joinWithin(
          joining.clusters(block).values().stream().map(this::fullest).toList(),
          "на другом языке",
          0.7);
    }
  }

  private List<List<Form>> numbered(List<Form> units) {
    List<Form> numbered = units.stream().filter(form -> !name(form).number().isEmpty()).toList();
    return Blocks.by(form -> name(form).number(), numbered);
  }

  private void joinWithin(List<Form> forms, String where, double strength) {
    List<Joining.Step> steps = new ArrayList<>();
    List<Form> distinct = distinct(forms);
    for (Form form : forms) {
      List<Form> bearers = bearers(form, distinct);
      String reason =
          bearers.size() == 1
              ? "тот же номер, название короче или полнее, чем «"
                  + bearers.getFirst().name()
                  + "» "
                  + where
              : "тот же номер, подходят несколько частей";
      if (bearers.size() == 1) {
        steps.add(new Joining.Step(form, bearers.getFirst(), reason, strength));
      } else {
        bearers.forEach(other -> joining.propose(new Joining.Step(form, other, reason, 0.4)));
      }
    }
    joining.join(steps);
  }

  @Override
  UnitName read(Form form) {
    return names.apply(form);
  }

  @Override
  boolean fits(UnitName one, UnitName other) {
    return one.fits(other);
  }

  @Override
  int fullness(UnitName name) {
    return name.words().size();
  }
}
