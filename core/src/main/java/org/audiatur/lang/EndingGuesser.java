package org.audiatur.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Readings of words that no dictionary knows, from their endings: the paradigms of the pack file
 * {@code endings.txt}. It is never certain: it gives several readings, the likeliest first, all
 * marked as guessed. Thread-safe.
 */
final class EndingGuesser {

  /** What an ending may mean. */
  private record Ending(boolean name, boolean common, Analysis features, int weight, int cut) {}

  private record Guess(Analysis analysis, int weight) {}

  private static final List<Grammeme> CASES =
      List.of(
          Grammeme.NOMINATIVE,
          Grammeme.GENITIVE,
          Grammeme.DATIVE,
          Grammeme.ACCUSATIVE,
          Grammeme.INSTRUMENTAL,
          Grammeme.LOCATIVE);
  private static final String BEFORE_Y = "бвдзлмнпрстфцbcdfghjklmnpqrstvwxz";
  private static final String BEFORE_I = "гжкхчшщ";
  private static final int LONGEST = 9;
  private static final int SHORTEST_STEM = 2;
  private static final int MOST_READINGS = 12;
  private static final int WEIGHT_OF_LETTER = 2;
  private static final int LONGEST_ACRONYM = 6;

  private final Map<String, List<Ending>> endings = new HashMap<>();

  EndingGuesser(List<List<String>> rows) {
    rows.forEach(this::addRow);
  }

  private void addRow(List<String> row) {
    String pattern = row.get(3) + row.get(4);
    if (!pattern.contains("@")) {
      addParadigm(row, row.get(3), row.get(4));
      return;
    }
    String letters =
        (pattern.contains("@K") ? "" : BEFORE_Y) + (pattern.contains("@H") ? "" : BEFORE_I);
    for (char letter : letters.toCharArray()) {
      String consonant = String.valueOf(letter);
      addParadigm(
          row,
          row.get(3).replaceAll("@[CHK]", consonant),
          row.get(4).replaceAll("@[CHK]", consonant));
    }
  }

  private void addParadigm(List<String> row, String lemma, String paradigm) {
    String[] forms = paradigm.split(" ");
    Analysis features = Features.read(lemma, row.get(1), true);
    for (int i = 0; i < forms.length; i++) {
      long cases = forms.length == 1 ? casesOfSingleForm(features) : CASES.get(i).bit();
      for (String form : forms[i].equals("-") ? new String[0] : forms[i].split("/")) {
        Analysis cased = new Analysis(lemma, features.pos(), features.grammemes() | cases, true);
        boolean name = !row.getFirst().equals("common");
        boolean common = !row.getFirst().equals("name");
        Ending ending =
            new Ending(name, common, cased, Integer.parseInt(row.get(2)), form.length());
        endings.computeIfAbsent(form, ignored -> new ArrayList<>()).add(ending);
      }
    }
  }

  private static long casesOfSingleForm(Analysis features) {
    return features.has(Grammeme.INDECLINABLE) ? Grammeme.cases() & ~Grammeme.VOCATIVE.bit() : 0;
  }

  /** Readings of a word by its ending; none if it has no known ending. */
  List<Analysis> guess(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = !lower.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    if (capital && isAcronym(word)) {
      return List.of(acronym(lower));
    }
    List<Guess> guesses = new ArrayList<>();
    for (int length = Math.min(LONGEST, lower.length() - SHORTEST_STEM); length > 0; length--) {
      for (Ending ending :
          endings.getOrDefault(lower.substring(lower.length() - length), List.of())) {
        if (capital ? ending.name() : ending.common()) {
          guesses.add(
              new Guess(withStem(ending, lower), ending.weight() + WEIGHT_OF_LETTER * length));
        }
      }
    }
    guesses.sort(Comparator.comparingInt(Guess::weight).reversed());
    return guesses.stream().map(Guess::analysis).distinct().limit(MOST_READINGS).toList();
  }

  private static Analysis withStem(Ending ending, String lower) {
    String stem = lower.substring(0, lower.length() - ending.cut());
    Analysis features = ending.features();
    return new Analysis(stem + features.lemma(), features.pos(), features.grammemes(), true);
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.length() <= LONGEST_ACRONYM
        && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static Analysis acronym(String lower) {
    long features =
        Grammeme.cases() & ~Grammeme.VOCATIVE.bit()
            | Grammeme.bits(Grammeme.PROPER, Grammeme.INDECLINABLE);
    return new Analysis(lower, PartOfSpeech.ABBREVIATION, features, true);
  }
}
