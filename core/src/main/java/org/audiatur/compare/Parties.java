package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whose side words are on: by what an account calls its own and what it calls others, "our losses"
 * of one may be those of "the Turks" of the other. What an account itself calls by a name from
 * outside is not its own.
 */
final class Parties {

  static final String OWN = "own";
  static final String FOE = "foe";

  private static final String ENEMY = "@enemy";
  private static final String DEFEND = "defend";
  private static final Set<String> DEFENDING =
      Set.of("@defend", "@garrison", "@fortress", "@wall", "@repel");
  private static final Set<String> ATTACKING = Set.of("@attack", "@attacker", "@siege");
  private static final int OFTEN = 2;

  private final FieldWords<String> ours;
  private final FieldWords<String> against;
  private final FieldWords<String> theirs;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> peoples = new TreeSet<>();
  private final Map<String, Set<String>> others = new HashMap<>();
  private final Map<String, Boolean> defenders = new HashMap<>();

  Parties(Material material, Clauses clauses) {
    this.ours = material.list("our-words");
    this.theirs = material.list("their-words");
    this.against = material.list("facing-words");
    material.packs().field().table("fates").stream()
        .filter(row -> row.get(1).equals("party") || row.get(1).equals("camp"))
        .forEach(row -> names.put(row.get(0), row.get(2)));
    material.packs().field().table("fates").stream()
        .filter(row -> row.get(1).equals("party"))
        .forEach(row -> peoples.add(row.get(0)));
    clauses.bySource().forEach((source, account) -> others.put(source, others(account)));
    clauses.bySource().forEach((source, account) -> defenders.put(source, areDefenders(account)));
  }

  /** True if "we" are in the fort or on the wall more often than before it. */
  private boolean areDefenders(List<Clause> account) {
    List<Clause> own =
        account.stream().filter(clause -> whose(clause, clause.words()).equals(OWN)).toList();
    return having(own, DEFENDING) > having(own, ATTACKING);
  }

  private static long having(List<Clause> clauses, Set<String> stems) {
    return clauses.stream()
        .filter(clause -> clause.stems().stream().anyMatch(stems::contains))
        .count();
  }

  private Set<String> others(List<Clause> account) {
    Map<String, Integer> counts = new HashMap<>();
    for (Clause clause : account) {
      if (whose(clause, clause.words()).isEmpty()) {
        named(clause).forEach(party -> counts.merge(party, 1, Integer::sum));
        nouns(clause).forEach(party -> counts.merge(party, 1, Integer::sum));
      }
    }
    counts.values().removeIf(count -> count < OFTEN);
    return Set.copyOf(counts.keySet());
  }

  /** An adjective says less: «победа русского оружия». */
  private Set<String> nouns(Clause clause) {
    Set<String> nouns = new TreeSet<>(clause.bodies());
    clause.words().stream()
        .filter(word -> names.containsKey(word.stem()) && !word.adjective())
        .forEach(word -> nouns.add(names.getOrDefault(word.stem(), "")));
    return nouns;
  }

  /** What parties, bodies and persons a clause names. */
  Set<String> named(Clause clause) {
    Set<String> named = new TreeSet<>();
    for (Word word : clause.words()) {
      String party = names.get(word.stem());
      if (party != null) {
        named.add(party);
      }
    }
    named.addAll(clause.bodies());
    return named;
  }

  /** The party that a word names, or the name itself. */
  String party(String name) {
    return names.getOrDefault(name, name);
  }

  /** Whom an account calls by a name from outside. */
  Set<String> outside(String source) {
    return others.getOrDefault(source, Set.of());
  }

  /** True for a name of a people or a colour, not for "army" or "rebels". */
  boolean isPeople(String stem) {
    return peoples.contains(stem);
  }

  boolean isParty(String stem) {
    return names.containsKey(stem);
  }

  /**
   * Own, foe or empty: by the last word of these that says so; whoever stands against us is the
   * enemy.
   */
  String whose(Clause clause, List<Word> words) {
    String language = clause.account().language();
    Set<String> known = ours.of(language).keySet();
    String whose = "";
    Word before = null;
    for (Word word : words) {
      if (word.isAny(known)) {
        whose = word.stem().equals(ENEMY) == faces(language, before, word) ? OWN : FOE;
      } else if (theirs.of(language).containsKey(clause.read(word.span()))) {
        whose = FOE;
      }
      before = word;
    }
    return whose;
  }

  /** True where somebody comes against us. */
  boolean areFaced(Clause clause) {
    String language = clause.account().language();
    Set<String> known = ours.of(language).keySet();
    List<Word> words = clause.words();
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.isAny(known)
          && !word.stem().equals(ENEMY)
          && faces(language, words.get(i - 1), word)) {
        return true;
      }
    }
    return false;
  }

  /** «Против наших», «на нас». */
  private boolean faces(String language, @Nullable Word before, Word whom) {
    Set<String> facing = against.of(language).keySet();
    return before != null
        && before.lemmas().stream()
            .anyMatch(
                word ->
                    facing.contains(word)
                        || whom.lemmas().stream()
                            .anyMatch(one -> facing.contains(word + " " + one)));
  }

  /** True if those of whom one account says "ours" or "the enemy" are named so by the other. */
  boolean mayBeOne(Figure relative, Figure other) {
    if (!other.side().isEmpty()
        && other.whose().isEmpty()
        && defenders.getOrDefault(relative.clause().source(), false)) {
      return other.side().equals(DEFEND) == relative.whose().equals(OWN);
    }
    Set<String> parties = named(other.clause());
    Set<String> outside = others.getOrDefault(relative.clause().source(), Set.of());
    return !parties.isEmpty()
        && other.whose().isEmpty()
        && parties.stream().anyMatch(outside::contains) == relative.whose().equals(FOE);
  }
}
