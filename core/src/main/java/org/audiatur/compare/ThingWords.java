package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a word counts where it stands beside a number: a sort of things that the field lists, or
 * people, also such as only a list or a dictionary knows as people.
 */
final class ThingWords {

  private static final int ABOARD = 2;
  private static final Set<String> WHOLE_NAMES = Set.of("PER", "ORG");

  /** What a word counts: its sort, and whether it says more than that. */
  record Thing(String sort, boolean special) {}

  static final Thing PEOPLE = new Thing("people", false);

  private final Parties parties;
  private final FigureWords said;
  private final FieldWords<String> peoples;
  private final FieldWords<String> nations;
  private final PersonWords persons;
  private final Prizes prizes;
  private final Map<String, Thing> things = new HashMap<>();
  private final Set<String> weapons = new HashSet<>();
  private final Set<String> forces = new HashSet<>();

  ThingWords(Material material, Parties parties, FigureWords said) {
    this.parties = parties;
    this.said = said;
    this.peoples = material.list("names/groupword");
    this.nations = material.list("names/nation");
    this.persons = new PersonWords(material);
    this.prizes = new Prizes(material, said);
    for (List<String> row : material.packs().field().table("counted-things")) {
      things.put(row.get(0), new Thing(row.get(1), row.get(2).equals("yes")));
      if (row.get(2).equals("men")) {
        weapons.add(row.get(0));
      }
    }
    material.packs().field().table("fates").stream()
        .filter(row -> row.get(1).equals("force"))
        .forEach(row -> forces.add(row.get(0)));
  }

  /** The stems of what the field knows to be counted. */
  Set<String> stems() {
    return things.keySet();
  }

  boolean has(String stem) {
    return things.containsKey(stem);
  }

  /**
   * What a word counts, where it stands for something counted; people if the field knows no more.
   */
  Thing of(Clause clause, Word word) {
    String thing = said.thing(clause, word);
    return weapons.contains(thing) && areMen(clause, word)
        ? PEOPLE
        : things.getOrDefault(thing, PEOPLE);
  }

  /** «Гарнизон в девятьсот ружей» are men: a force has them, and nobody took them. */
  private boolean areMen(Clause clause, Word weapon) {
    return clause.words().stream()
            .takeWhile(word -> word.span().start() < weapon.span().start())
            .anyMatch(word -> forces.contains(word.stem()))
        && !prizes.areIn(clause);
  }

  /** True for such of a sort as are held only against the same. */
  boolean isSpecial(Clause clause, Word word, String became) {
    boolean known = things.containsKey(said.thing(clause, word)) || isThing(clause, word);
    return known ? of(clause, word).special() : became.isEmpty() && persons.is(clause, word);
  }

  /** "A frigate of forty-four guns": the ship's own. */
  boolean areAboard(Clause clause, int at, Word counted) {
    List<Word> words = clause.words();
    return things.getOrDefault(said.thing(clause, counted), PEOPLE).sort().equals("gun")
        && words.subList(Math.max(0, at - ABOARD), at).stream()
            .anyMatch(word -> things.getOrDefault(word.stem(), PEOPLE).sort().equals("ship"));
  }

  /** What is listed, and those who belong to a people or a party: «600 Danes». */
  boolean isThing(Clause clause, Word word) {
    return things.containsKey(said.thing(clause, word)) && !isOfName(clause, word)
        || !word.stem().isEmpty()
            && (!word.adjective() && isOf(clause, word, peoples)
                || isOf(clause, word, nations) && standsAlone(clause, word));
  }

  private static boolean isOf(Clause clause, Word word, FieldWords<String> list) {
    Set<String> known = list.of(clause.account().language()).keySet();
    return word.isAny(known) || known.contains(clause.form(word));
  }

  /** "Besides 65 Dutch", not "65 Dutch guns". */
  private static boolean standsAlone(Clause clause, Word word) {
    int next = clause.words().indexOf(word) + 1;
    return next == clause.words().size()
        || clause.words().get(next).verb()
        || clause.words().get(next).stem().isEmpty()
        || BesideNumber.isCut(clause, word.span(), clause.words().get(next));
  }

  /** "Red Cross": two words with capitals, the first of which alone would be a party. */
  private static boolean isHeadOfName(Clause clause, Word word) {
    int next = clause.words().indexOf(word) + 1;
    return next > 0
        && next < clause.words().size()
        && clause.words().get(next).span().start() == word.span().end() + 1
        && Character.isUpperCase(clause.read(word.span()).charAt(0))
        && Character.isUpperCase(clause.read(clause.words().get(next).span()).charAt(0));
  }

  /** «Військо Гусейна-паші налічувало сто тисяч» counts no pashas, the Red Cross no Reds. */
  private static boolean isOfName(Clause clause, Word word) {
    return isHeadOfName(clause, word)
        || Material.mentions(clause.account(), word.span()).stream()
            .anyMatch(
                mention ->
                    WHOLE_NAMES.contains(mention.type())
                        && mention.span().length() > word.span().length());
  }

  /** True for people, though the field does not know them. */
  boolean isPerson(Clause clause, Word word) {
    return persons.is(clause, word);
  }

  /** True for what the field lists by its meaning. */
  boolean isListed(Clause clause, Word word) {
    return things.containsKey(said.thing(clause, word));
  }

  /** What a word counts by its meaning alone. */
  Thing plainly(Clause clause, Word word) {
    return things.getOrDefault(said.thing(clause, word), PEOPLE);
  }

  /** The word that is counted: «400 German guns» counts guns. */
  Word head(Clause clause, int at) {
    return isAdjectiveOf(clause, at) ? clause.words().get(at + 1) : clause.words().get(at);
  }

  private boolean isAdjectiveOf(Clause clause, int at) {
    List<Word> words = clause.words();
    return at + 1 < words.size()
        && (parties.isParty(words.get(at).stem())
            || words.get(at).adjective()
            || areHorsed(clause, words.get(at), words.get(at + 1)))
        && !words.get(at + 1).verb()
        && !BesideNumber.isCut(clause, words.get(at).span(), words.get(at + 1))
        && things.containsKey(said.thing(clause, words.get(at + 1)));
  }

  /** «Четыре конных орудия»: people right before a thing only say whose it is. */
  private boolean areHorsed(Clause clause, Word people, Word next) {
    String thing = said.thing(clause, next);
    return next.span().start() == people.span().end() + 1
        && things.containsKey(thing)
        && !things.getOrDefault(thing, PEOPLE).sort().equals(PEOPLE.sort());
  }
}
