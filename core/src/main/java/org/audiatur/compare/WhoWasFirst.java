package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.text.Span;

/** Who fired, attacked or rose first, where accounts name different ones. */
final class WhoWasFirst implements Detector {

  private static final Set<String> DEEDS = Set.of("shoot", "fight", "rise", "betray");

  /** To fire first is to attack first. */
  private static final Set<String> BEGINNING = Set.of("shoot", "fight");

  /** Deeds of which only named ones are compared. */
  private static final Set<String> OF_NAMED =
      Set.of("break", "arrive", "cross", "take", "land", "march", "leave", "surrender");

  private static final int BESIDE = 4;
  private static final int AFTER = 5;

  private final Material material;
  private final OneSetting setting;
  private final Clauses clauses;
  private final FieldWords<String> firsts;

  /** A clause that says who was first to do it. */
  private record First(Clause clause, Span words, Set<String> who) {}

  WhoWasFirst(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.setting = new OneSetting(material, settings);
    this.clauses = clauses;
    this.firsts = material.list("first-words");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, List<First>> byDeed = new TreeMap<>();
    for (Clause clause : clauses.all()) {
      read(clause, byDeed);
    }
    List<Finding> found = new ArrayList<>();
    byDeed.values().forEach(same -> find(same, found));
    return found;
  }

  private void read(Clause clause, Map<String, List<First>> byDeed) {
    Set<String> first = firsts.of(clause.account().language()).keySet();
    List<Word> words = clause.words();
    for (int i = 0; i < words.size(); i++) {
      String deed = clauses.family(words.get(i));
      if (DEEDS.contains(deed) || OF_NAMED.contains(deed)) {
        for (int j = Math.max(0, i - BESIDE); j <= Math.min(words.size() - 1, i + BESIDE); j++) {
          if (words.get(j).isAny(first)) {
            add(
                clause,
                words.get(i),
                words.get(j),
                byDeed.computeIfAbsent(
                    BEGINNING.contains(deed) ? "begin" : deed, k -> new ArrayList<>()));
            return;
          }
        }
      }
    }
  }

  /** Who it was stands before both words: «the troops fired first». */
  private void add(Clause clause, Word deed, Word first, List<First> same) {
    int until = Math.min(deed.span().start(), first.span().start());
    Set<String> who = new TreeSet<>();
    clause.words().stream()
        .filter(word -> word.span().end() <= until)
        .forEach(word -> who.add(word.stem()));
    who.remove("");
    boolean named = !clause.bodies().isEmpty();
    if (who.isEmpty()) {
      List<Word> after = after(clause, Math.max(deed.span().end(), first.span().end()));
      boolean names = after.stream().anyMatch(word -> isCapital(clause, word));
      after.stream()
          .filter(word -> !names || isCapital(clause, word))
          .forEach(word -> who.add(word.stem()));
      who.remove("");
      named |= names;
    }
    if (DEEDS.contains(clauses.family(deed)) && !who.isEmpty() || named) {
      same.add(new First(clause, clause.span(), who));
    }
  }

  /** Who it was may stand behind: «первыми в город вошли солдаты Зимина». */
  private static List<Word> after(Clause clause, int position) {
    return clause.words().stream()
        .filter(word -> word.span().start() >= position)
        .limit(AFTER)
        .toList();
  }

  private static boolean isCapital(Clause clause, Word word) {
    return Character.isUpperCase(clause.read(word.span()).charAt(0));
  }

  /** The first of each account, where all are in the setting of the first. */
  private void find(List<First> same, List<Finding> found) {
    List<First> apart = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (First one : same) {
      String source = one.clause().source();
      boolean free = !known.contains(source);
      if (free && (apart.isEmpty() || setting.isOf(apart.getFirst().clause(), one.clause()))) {
        apart.add(one);
        known.add(source);
      }
    }
    if (apart.size() > 1 && differ(apart)) {
      found.add(finding(apart));
    }
  }

  private boolean differ(List<First> firsts) {
    return firsts.stream()
        .anyMatch(one -> firsts.stream().anyMatch(other -> one != other && differ(one, other)));
  }

  /** Named ones are told apart by their names, others by the words for them. */
  private boolean differ(First one, First other) {
    Set<String> some = one.clause().bodies();
    Set<String> others = other.clause().bodies();
    if (!some.isEmpty() && !others.isEmpty()) {
      return !material.kinship().anyNear(some, others);
    }
    Set<String> shared = new HashSet<>(one.who());
    shared.retainAll(other.who());
    return shared.isEmpty();
  }

  private Finding finding(List<First> firsts) {
    Finding finding =
        new Finding("actor", "first")
            .phrase("actor")
            .gap("event", new Phrases.Term("first"))
            .verdict(Ruling.CONTRADICTION)
            .weight(0.75)
            .excuse("part-of", Map.of())
            .excuse("modality", Map.of());
    for (First first : firsts) {
      Clause clause = first.clause();
      finding
          .about(clause.bodies())
          .about(clause.places())
          .side(material.side(clause, first.words(), clause.read(first.words())));
    }
    return finding;
  }
}
