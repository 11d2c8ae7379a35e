package org.audiatur.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Which numbered units are one: the number is the same, and the shorter name lacks only words
 * («28-я дивизия», «28-я стрелковая дивизия»). Two units that fit a third but not each other stay
 * apart.
 */
final class UnitJoins extends Fuller<UnitName> {

  private final Joining joining;

  UnitJoins(Joining joining) {
    this.joining = joining;
  }

  void join(List<Form> units) {
    List<Form> numbered =
        units.stream().filter(form -> !UnitName.of(form).number().isEmpty()).toList();
    for (List<Form> block : Blocks.by(form -> UnitName.of(form).number(), numbered)) {
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

  private void joinWithin(List<Form> forms, String where, double strength) {
    List<Joining.Step> steps = new ArrayList<>();
    for (Form form : forms) {
      List<Form> bearers = bearers(form, forms);
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
  UnitName name(Form form) {
    return UnitName.of(form);
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
