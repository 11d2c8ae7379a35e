package org.audiatur.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Surnames that may be spellings of one name: the endings are of one kind and the stems have the
 * same consonants, or one more. They are only proposed, across accounts. Blocked by ending and
 * first consonant.
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

  private record Skeleton(Form form, String ending, String consonants) {}

  void propose(List<Form> persons) {
    List<Skeleton> skeletons =
        persons.stream()
            .map(this::skeleton)
            .filter(skeleton -> !skeleton.ending().isEmpty() && !skeleton.consonants().isEmpty())
            .toList();
    Map<String, List<Skeleton>> blocks = new java.util.TreeMap<>();
    skeletons.forEach(
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
    PersonName first = PersonName.of(one.form());
    PersonName second = PersonName.of(other.form());
    boolean across = !one.form().source().equals(other.form().source());
    boolean fit = first.differenceFrom(second) == null && !first.surname().equals(second.surname());
    if (across && fit && isLike(one.consonants(), other.consonants())) {
      joining.propose(
          new Joining.Step(
              one.form(),
              other.form(),
              "похожее написание фамилии",
              one.consonants().equals(other.consonants()) ? 0.45 : 0.35));
    }
  }

  private static boolean isLike(String one, String other) {
    return one.equals(other)
        || Math.abs(one.length() - other.length()) == 1
            && (one.startsWith(other) || other.startsWith(one));
  }

  private Skeleton skeleton(Form form) {
    String surname = PersonName.of(form).surname().toLowerCase(Locale.ROOT).replace("-", "");
    String ending =
        surname.length() < SHORTEST
            ? ""
            : endings.keySet().stream()
                .filter(surname::endsWith)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    String stem = surname.substring(0, surname.length() - ending.length());
    return new Skeleton(form, endings.getOrDefault(ending, ""), consonants(stem));
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
