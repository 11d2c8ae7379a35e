package org.audiatur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.audiatur.lang.FieldPack;

/**
 * Joins what is called differently in different languages and known to be one: bodies, armies and
 * peoples by the list of the field. Linear.
 */
final class KnownNames {

  private final Map<String, String> known = new HashMap<>();

  KnownNames(FieldPack field, Function<String, NameWords> words) {
    List<String> languages = List.of("en", "ru", "uk");
    if (field.has("same-names")) {
      for (List<String> row : field.table("same-names")) {
        for (int i = 0; i < languages.size(); i++) {
          NameWords language = words.apply(languages.get(i));
          for (String name : row.get(i).split("\\|")) {
            known.put(languages.get(i) + " " + language.key(name.strip()), row.getFirst());
          }
        }
      }
    }
  }

  void joinBodies(List<Form> forms, Joining joining, Reasons reasons) {
    join(
        forms,
        form -> known.getOrDefault(form.language() + " " + form.key(), ""),
        joining,
        form -> reasons.say("known", form.name()));
  }

  /**
   * In each language one name stands for the thing: the shortest, then the most used. Its further
   * names in one language are for other rules to decide.
   */
  private static void join(
      List<Form> forms,
      Function<Form, String> key,
      Joining joining,
      Function<Form, String> reason) {
    List<Joining.Step> steps = new ArrayList<>();
    for (List<Form> same : Blocks.by(key, forms)) {
      if (!key.apply(same.getFirst()).isEmpty()) {
        List<Form> names = Blocks.by(Form::language, same).stream().map(KnownNames::main).toList();
        names.stream()
            .skip(1)
            .map(form -> new Joining.Step(names.getFirst(), form, reason.apply(form), 0.9))
            .forEach(steps::add);
      }
    }
    joining.join(steps);
  }

  private static Form main(List<Form> forms) {
    return forms.stream()
        .min(
            Comparator.comparingInt((Form form) -> NameWords.split(form.name()).size())
                .thenComparing(form -> -form.mentions().size())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }
}
