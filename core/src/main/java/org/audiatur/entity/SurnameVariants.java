package org.audiatur.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Surnames that may be spellings of one name: the endings are of one kind and the stems have the
 * same consonants, or one more. They are only proposed, across accounts. Blocked by ending and
 * first consonant; of the names that one cluster bears in many accounts each is compared once.
 */
final class SurnameVariants {

  private static final String VOWELS = "аеиоуыэюяйьъ";
  private static final String[] ALIKE = {"бпвф", "дт", "гкхғ", "зсц", "жшщч"};
  private static final int SHORTEST = 5;

  private final Joining joining;
  private final Map<String, String> endings = new LinkedHashMap<>();

  SurnameVariants(Joining joining, List<List<String>> table) {
    this.joining = joining;
    table.forEach(
        row -> List.of(row.get(1).split(",")).forEach(ending -> endings.put(ending, row.get(0))));
  }

  /**
   * What of a surname may not differ.
   *
   * @param forms all of one cluster that bear the name, in order
   */
  private record Skeleton(PersonName name, String ending, String consonants, List<Form> forms) {}

  void propose(List<Form> persons) {
    Map<String, Skeleton> skeletons = new TreeMap<>();
    persons.stream()
        .sorted()
        .forEach(
            form ->
                skeletons
                    .computeIfAbsent(
                        joining.root(form).first() + PersonName.of(form), key -> skeleton(form))
                    .forms()
                    .add(form));
    Map<String, List<Skeleton>> blocks = new TreeMap<>();
    skeletons.values().stream()
        .filter(skeleton -> !skeleton.ending().isEmpty() && !skeleton.consonants().isEmpty())
        .forEach(
            one ->
                blocks
                    .computeIfAbsent(
                        one.ending() + one.consonants().charAt(0), key -> new ArrayList<>())
                    .add(one));
    for (List<Skeleton> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          propose(block.get(i), block.get(j));
        }
      }
    }
  }

  private void propose(Skeleton one, Skeleton other) {
    boolean fit =
        !one.name().surname().equals(other.name().surname())
            && isLike(one.consonants(), other.consonants())
            && one.name().differenceFrom(other.name()) == null;
    if (fit) {
      first(one.forms(), other.forms())
          .ifPresent(
              step ->
                  joining.propose(
                      new Joining.Step(
                          step.one(),
                          step.other(),
                          "похожее написание фамилии",
                          one.consonants().equals(other.consonants()) ? 0.45 : 0.35)));
    }
  }

  private record Pair(Form one, Form other) {}

  /** The first form of two rows that has one of another account in the other row, and that one. */
  private static Optional<Pair> first(List<Form> some, List<Form> others) {
    int i = 0;
    int j = 0;
    while (i < some.size() || j < others.size()) {
      boolean left =
          j == others.size() || i < some.size() && some.get(i).compareTo(others.get(j)) < 0;
      Form form = left ? some.get(i++) : others.get(j++);
      Optional<Form> across =
          (left ? others : some)
              .stream().filter(other -> !other.source().equals(form.source())).findFirst();
      if (across.isPresent()) {
        return across.map(other -> new Pair(form, other));
      }
    }
    return Optional.empty();
  }

  private static boolean isLike(String one, String other) {
    return one.equals(other)
        || Math.abs(one.length() - other.length()) == 1
            && (one.startsWith(other) || other.startsWith(one));
  }

  private Skeleton skeleton(Form form) {
    PersonName name = PersonName.of(form);
    String surname = name.surname().toLowerCase(Locale.ROOT).replace("-", "");
    String ending =
        surname.length() < SHORTEST
            ? ""
            : endings.keySet().stream()
                .filter(surname::endsWith)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    String stem = surname.substring(0, surname.length() - ending.length());
    return new Skeleton(
        name, endings.getOrDefault(ending, ""), consonants(stem), new ArrayList<>());
  }

  private static String consonants(String stem) {
    StringBuilder consonants = new StringBuilder();
    for (char letter : stem.toCharArray()) {
      char sound = sound(letter);
      boolean repeated =
          !consonants.isEmpty() && consonants.charAt(consonants.length() - 1) == sound;
      if (VOWELS.indexOf(letter) < 0 && !repeated) {
        consonants.append(sound);
      }
    }
    return consonants.toString();
  }

  private static char sound(char letter) {
    for (String alike : ALIKE) {
      if (alike.indexOf(letter) >= 0) {
        return alike.charAt(0);
      }
    }
    return letter;
  }
}
