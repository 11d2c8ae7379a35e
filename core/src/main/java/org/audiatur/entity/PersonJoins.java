package org.audiatur.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is who among persons of one surname. A shorter name belongs to the one fuller name that it
 * fits; where it fits two persons, both are proposed. First within each account, then among what
 * the accounts have made of it: so a namesake in a further account changes nothing inside the
 * others.
 */
final class PersonJoins extends Fuller<PersonName> {

  private final Joining joining;

  PersonJoins(Joining joining) {
    this.joining = joining;
  }

  void join(List<Form> persons) {
    for (List<Form> family : Blocks.by(form -> PersonName.of(form).surname(), persons)) {
      List<List<Form>> byAccount = Blocks.by(Form::source, family);
      byAccount.forEach(forms -> joinWithin(forms, "в том же тексте", 0.95));
      if (byAccount.size() > 1) {
        joinWithin(
            joining.clusters(family).values().stream().map(this::fullest).toList(),
            "в другом тексте",
            0.85);
      }
    }
  }

  private void joinWithin(List<Form> forms, String where, double strength) {
    List<Joining.Step> steps = new ArrayList<>();
    List<Form> distinct = distinct(forms);
    for (Form form : forms) {
      List<Form> bearers = bearers(form, distinct);
      if (bearers.size() == 1) {
        steps.add(step(form, bearers.getFirst(), where, strength));
      } else {
        bearers.forEach(
            other ->
                joining.propose(
                    new Joining.Step(form, other, "фамилия та же, подходят несколько лиц", 0.4)));
      }
    }
    joining.join(steps);
  }

  private static Joining.Step step(Form form, Form fuller, String where, double strength) {
    PersonName name = PersonName.of(form);
    boolean same = name.equals(PersonName.of(fuller));
    if (name.isSurnameOnly()) {
      String reason =
          same
              ? "та же фамилия без имени " + where
              : "фамилия без имени; единственное лицо с этой фамилией "
                  + where
                  + " — «"
                  + fuller.name()
                  + "»";
      return new Joining.Step(form, fuller, reason, strength - 0.1);
    }
    String reason =
        same
            ? "то же имя " + where
            : "та же фамилия, инициалы совместимы с «" + fuller.name() + "» " + where;
    return new Joining.Step(form, fuller, reason, same ? 1.0 : strength);
  }

  @Override
  PersonName read(Form form) {
    return PersonName.of(form);
  }

  @Override
  boolean fits(PersonName one, PersonName other) {
    return one.differenceFrom(other) == null;
  }

  @Override
  int fullness(PersonName name) {
    return name.fullness();
  }
}
