package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.LanguagePack;

/**
 * A table of the field whose first column is an expression in dictionary forms, looked for in the
 * words of clauses. A few words may stand between two of an expression.
 */
final class Expressions {

  /** So many words may stand between two of an expression: «had the full support». */
  private static final int GAP = 3;

  /** In letters, of a preposition. */
  private static final int SMALL = 3;

  /**
   * An expression in a clause.
   *
   * @param first the index of its first word
   * @param last that of its last
   * @param row the line of the table
   */
  record Match(int first, int last, List<String> row) {}

  private record Expression(List<String> rest, List<String> row) {}

  private final Map<String, Map<String, List<Expression>>> byFirst = new HashMap<>();

  Expressions(Material material, String table) {
    this(material, table, Set.of());
  }

  /**
   * @param turned kinds of expressions of a verb, a preposition and a noun whose verb may also
   *     stand last: «в живых остались двое»
   */
  Expressions(Material material, String table, Set<String> turned) {
    FieldWords<List<String>> rows = material.rows(table);
    for (LanguagePack language : material.packs().languages()) {
      Map<String, List<Expression>> own = new HashMap<>();
      rows.of(language.code())
          .values()
          .forEach(
              row ->
                  own.computeIfAbsent(row.getFirst().split(" ")[0], first -> new ArrayList<>())
                      .add(expression(row)));
      rows.of(language.code()).values().stream()
          .filter(row -> row.size() > 1 && turned.contains(row.get(1)))
          .filter(row -> isTurned(row.getFirst().split(" ")))
          .forEach(row -> addTurned(row, own));
      own.values()
          .forEach(
              same ->
                  same.sort(
                      Comparator.comparingInt((Expression one) -> one.rest().size())
                          .reversed()
                          .thenComparing(one -> String.join(" ", one.row()))));
      byFirst.put(language.code(), own);
    }
  }

  private static boolean isTurned(String[] words) {
    return words.length == 3 && words[1].length() <= SMALL;
  }

  private static void addTurned(List<String> row, Map<String, List<Expression>> own) {
    String[] words = row.getFirst().split(" ");
    own.computeIfAbsent(words[1], first -> new ArrayList<>())
        .add(new Expression(List.of(words[2], words[0]), row));
  }

  private static Expression expression(List<String> row) {
    List<String> words = List.of(row.get(0).split(" "));
    return new Expression(words.subList(1, words.size()), row);
  }

  /** In text order; of those that begin at one word the longest first. */
  List<Match> in(Clause clause) {
    Map<String, List<Expression>> known =
        byFirst.getOrDefault(clause.account().language(), Map.of());
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < clause.words().size(); i++) {
      List<Match> here = new ArrayList<>();
      Word word = clause.words().get(i);
      for (String lemma : word.lemmas()) {
        for (Expression expression : known.getOrDefault(lemma, List.of())) {
          int last = last(clause.words(), i, expression.rest());
          if (last >= 0) {
            here.add(new Match(i, last, expression.row()));
          }
        }
      }
      here.sort(
          Comparator.comparingInt((Match match) -> match.row().getFirst().length())
              .reversed()
              .thenComparing(match -> String.join(" ", match.row())));
      found.addAll(here);
    }
    return found;
  }

  /** The index of the last word of an expression, -1 if its words do not follow. */
  private static int last(List<Word> words, int first, List<String> rest) {
    int last = first;
    for (String lemma : rest) {
      int next = -1;
      for (int i = last + 1; i < Math.min(words.size(), last + GAP + 2) && next < 0; i++) {
        next = words.get(i).lemmas().contains(lemma) ? i : -1;
      }
      if (next < 0) {
        return -1;
      }
      last = next;
    }
    return last;
  }
}
