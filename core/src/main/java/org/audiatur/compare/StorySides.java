package org.audiatur.compare;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;

/**
 * Whose men a figure counts, and whether two figures count those of one side. A side goes by many
 * names: that of a people, of a commander, "the garrison", "ours". Who attacked and who held out is
 * learnt from what all accounts say of each name.
 */
final class StorySides {

  /** How two figures stand to each other. */
  enum Relation {
    SAME,
    APART,
    OPEN
  }

  private static final String DEFEND = "defend";
  private static final String ATTACK = "attack";

  /** Roles that tell who attacked and who held out. */
  private static final Map<String, String> TOLD =
      Map.of(
          "capture agent", ATTACK,
          "surrender agent", DEFEND,
          "surrender to", ATTACK,
          "capture from", DEFEND);

  /** Whoever's it is. */
  private static final String ARMY = "@army";

  /** Who killed them may be told of the others. */
  private static final Set<String> THERE = Set.of("strength", "had");

  /** In letters, of a body. */
  private static final int NAME = 60;

  private static final double FOREIGN = 0.5;
  private static final double UNKNOWN = 0.4;
  private static final double TENFOLD = 10;

  /** Those who hardly call themselves the enemy in a language. */
  private static final Map<String, Set<String>> NATIVE =
      Map.of(
          "ru", Set.of("russian", "soviet", "cossack"),
          "uk", Set.of("ukrainian", "cossack"),
          "en", Set.of("british", "american"));

  /** Who speaks of the one as of others is of the other. */
  private final Map<String, String> rivals = new HashMap<>();

  private final Material material;
  private final Parties parties;
  private final FigureWords said;
  private final LastNamed last;
  private final FieldWords<String> who;
  private final FieldWords<String> where;
  private final FieldWords<String> loose;
  private final FieldWords<String> tellers;

  /** The names of each figure, as far as they were asked for. */
  private final Map<Figure, Set<String>> names = new IdentityHashMap<>();

  /** Votes for attack less those for defend, by name. */
  private final Map<String, Integer> votes = new HashMap<>();

  StorySides(FigureConflicts.Told told, Iterable<Figure> figures) {
    this.material = told.material();
    this.parties = told.parties();
    this.said = new FigureWords(material);
    this.last = new LastNamed(material, told.clauses());
    this.where = material.list("place-relatives");
    this.who = material.list("who-words");
    this.tellers = material.list("teller-nouns");
    this.loose = material.list("loose-party-words");
    material.packs().field().table("fates").stream()
        .filter(row -> row.get(1).equals("rival"))
        .forEach(row -> rivals.put(row.get(0), row.get(2)));
    told.clauses().all().forEach(this::vote);
    for (Fact fact : material.facts()) {
      if (fact.happened()) {
        fact.claim().roles().forEach(role -> vote(fact, role));
      }
    }
    for (Figure figure : figures) {
      if (!figure.side().isEmpty()) {
        names(figure).forEach(name -> vote(name, figure.side()));
      }
    }
    oppose(figures);
  }

  /** Whom others come upon. */
  private void defend(String source) {
    vote(Parties.OWN + "@" + source, DEFEND);
    vote(Parties.FOE + "@" + source, ATTACK);
  }

  /** Who counts the attackers under a name of theirs is no attacker: "we" held out. */
  private void oppose(Iterable<Figure> figures) {
    Map<String, Integer> sums = new HashMap<>();
    for (Figure figure : figures) {
      if (!isRelative(figure) && hasPeople(figure)) {
        sums.merge(figure.clause().source(), votes.getOrDefault(figure.thing(), 0), Integer::sum);
      }
    }
    sums.forEach(
        (source, sum) -> {
          if (sum != 0) {
            vote(Parties.OWN + "@" + source, sum > 0 ? DEFEND : ATTACK);
            vote(Parties.FOE + "@" + source, sum > 0 ? ATTACK : DEFEND);
          }
        });
  }

  private boolean hasPeople(Figure figure) {
    return parties.isParty(figure.thing()) && !figure.thing().equals(ARMY)
        || !figure.thing().isEmpty() && !figure.thing().startsWith("@");
  }

  /** «Чилийцы пошли на штурм», "we held the walls": of a clause that names but one. */
  private void vote(Clause clause) {
    String side = said.side(clause);
    if (parties.areFaced(clause)) {
      defend(clause.source());
    }
    if (!side.isEmpty()) {
      Set<String> names = new TreeSet<>(names(clause.account(), clause.span()));
      names.addAll(clause.bodies());
      String whose = parties.whose(clause, clause.words());
      if (!whose.isEmpty()) {
        names.add(whose + "@" + clause.source());
      }
      String named = names.isEmpty() ? last.before(clause, clause.span().end()) : null;
      if (named != null) {
        names.add(named);
      }
      if (names.size() == 1) {
        vote(names.iterator().next(), side);
      }
    }
  }

  private void vote(Fact fact, Role role) {
    Claim claim = fact.claim();
    String side = TOLD.getOrDefault(claim.type() + " " + role.role(), "");
    if (side.isEmpty()) {
      return;
    }
    Account account = fact.account();
    names(account, role.span()).forEach(name -> vote(name, side));
    Entity entity = material.entities().ofMention(role.mention());
    if (entity != null) {
      vote(entity.id(), side);
    }
  }

  private Set<String> names(Account account, Span span) {
    Set<String> names = new TreeSet<>();
    List<Word> words = material.wording(account.sha256()).in(span);
    for (Word word : words) {
      if (parties.isParty(word.stem())
          && !word.stem().equals(ARMY)
          && !isLoose(account, word)
          && !isInBody(account, word)
          && !tells(account, words, word)
          && !isOfName(account, Settings.sentence(account, span), word)) {
        names.add(word.stem());
      }
    }
    return names;
  }

  /** «Турецкий вал» is no Turk's: within a sentence only names have an adjective with a capital. */
  private static boolean isOfName(Account account, Span sentence, Word word) {
    return word.adjective()
        && !account.language().equals("en")
        && Character.isUpperCase(account.text().read(word.span()).charAt(0))
        && word.span().start() > sentence.start();
  }

  /** "The British agent reported …", «за польськими реляціями»: the teller is on no side. */
  private boolean tells(Account account, List<Word> words, Word word) {
    Set<String> known = tellers.of(account.language()).keySet();
    return words.stream()
        .filter(next -> next.span().start() == word.span().end() + 1)
        .anyMatch(next -> next.isAny(known));
  }

  /** "The Ukrainian Red Cross" is on no side. */
  private static boolean isInBody(Account account, Word word) {
    Span around = new Span(Math.max(0, word.span().start() - NAME), word.span().end() + NAME);
    return Material.mentions(account, around).stream()
        .anyMatch(
            mention ->
                mention.type().equals("ORG")
                    && mention.span().encloses(word.span())
                    && mention.span().length() > word.span().length());
  }

  /** «Орда» is of Tatars where the account also calls them so. */
  private boolean isLoose(Account account, Word word) {
    Set<String> known = loose.of(account.language()).keySet();
    return word.isAny(known)
        && material.wording(account.sha256()).all().stream()
            .noneMatch(other -> other.stem().equals(word.stem()) && !other.isAny(known));
  }

  private void vote(String name, String side) {
    votes.merge(name, side.equals(ATTACK) ? 1 : -1, Integer::sum);
  }

  /**
   * The names by which a figure goes: that of those counted alone, if they have one; else what its
   * clause names, if that is of one side.
   */
  Set<String> names(Figure figure) {
    return names.computeIfAbsent(figure, this::read);
  }

  private Set<String> read(Figure figure) {
    Set<String> names = new TreeSet<>();
    String thing = figure.thing();
    if (hasPeople(figure)) {
      names.add(thing);
      return names;
    }
    if (!figure.whose().isEmpty()) {
      names.add(figure.whose() + "@" + figure.clause().source());
      return names;
    }
    Clause clause = figure.clause();
    Span told = toldOf(figure);
    names.addAll(names(clause.account(), told));
    if (names.size() <= 1) {
      names.addAll(told.equals(clause.span()) ? clause.bodies() : bodies(clause, told));
    }
    boolean there = THERE.contains(figure.fate());
    String named = names.isEmpty() && there ? last.before(clause, figure.span().start()) : null;
    if (named != null) {
      names.add(named);
    }
    return names.isEmpty() ? before(figure) : names;
  }

  /** "Guns which were handled by Germans" are not theirs: behind the number, up to "which". */
  private Span toldOf(Figure figure) {
    Clause clause = figure.clause();
    Set<String> relatives = new TreeSet<>(who.of(clause.account().language()).keySet());
    relatives.addAll(where.of(clause.account().language()).keySet());
    return clause.words().stream()
        .filter(word -> word.span().start() >= figure.span().end() && word.isAny(relatives))
        .findFirst()
        .map(word -> new Span(clause.span().start(), word.span().start()))
        .orElse(clause.span());
  }

  private Set<String> bodies(Clause clause, Span told) {
    Set<String> bodies = new TreeSet<>();
    Material.mentions(clause.account(), told).stream()
        .map(mention -> material.entities().ofMention(mention.id()))
        .filter(entity -> entity != null && clause.bodies().contains(entity.id()))
        .forEach(entity -> bodies.add(java.util.Objects.requireNonNull(entity).id()));
    return bodies;
  }

  /** The one people named before the number in its sentence. */
  private Set<String> before(Figure figure) {
    Span before = new Span(figure.clause().sentence().start(), figure.span().start());
    Set<String> names = names(figure.clause().account(), before);
    return names.size() == 1 ? names : Set.of();
  }

  /** Defend, attack, or empty: by its own words, else by what the accounts say of its names. */
  String posture(Figure figure) {
    if (!figure.side().isEmpty()) {
      return figure.side();
    }
    int sum = 0;
    for (String name : names(figure)) {
      int vote = votes.getOrDefault(name, 0);
      if (sum != 0 && vote != 0 && Integer.signum(vote) != Integer.signum(sum)) {
        return "";
      }
      sum += vote;
    }
    return sum == 0 ? "" : sum > 0 ? ATTACK : DEFEND;
  }

  /**
   * How much speaks for it that two figures are of one side; less than nothing if both say whose.
   */
  double likely(Figure one, Figure other) {
    if (relation(one, other) == Relation.SAME) {
      return 1;
    }
    if (isForeignFoe(one, other) || isForeignFoe(other, one)) {
      return FOREIGN;
    }
    return names(one).isEmpty() || names(other).isEmpty() ? 0 : -UNKNOWN;
  }

  /** "The enemy" beside those of a people whose language the account is not written in. */
  private boolean isForeignFoe(Figure relative, Figure named) {
    return isRelative(relative)
        && relative.whose().equals(Parties.FOE)
        && !isRelative(named)
        && !names(named).isEmpty()
        && names(named).stream()
            .map(parties::party)
            .noneMatch(
                NATIVE.getOrDefault(relative.clause().account().language(), Set.of())::contains);
  }

  Relation relation(Figure one, Figure other) {
    if (areOfUnits(one, other)) {
      return Relation.APART;
    }
    String first = posture(one);
    String second = posture(other);
    if (!first.isEmpty() && !second.isEmpty()) {
      return first.equals(second) ? Relation.SAME : Relation.APART;
    }
    Set<String> some = names(one);
    Set<String> others = names(other);
    if (some.stream().anyMatch(others::contains) || material.kinship().anyNear(some, others)) {
      return Relation.SAME;
    }
    if (areOfPeoples(one, other)) {
      return Relation.APART;
    }
    return owned(one, other);
  }

  /** True for figures of two sides; of whom that is open, only if they are far from each other. */
  boolean tellApart(Figure one, Figure other) {
    double less = Math.min(one.quantity().value(), other.quantity().value());
    double more = Math.max(one.quantity().value(), other.quantity().value());
    Relation relation = relation(one, other);
    return relation == Relation.APART || relation == Relation.OPEN && more > TENFOLD * less;
  }

  /** Two armies named are two, on whichever side. */
  private boolean areOfUnits(Figure one, Figure other) {
    Set<String> some = one.clause().bodies();
    Set<String> others = other.clause().bodies();
    return some.stream().anyMatch(this::isUnit)
        && others.stream().anyMatch(this::isUnit)
        && !material.kinship().anyNear(some, others);
  }

  private boolean isUnit(String id) {
    Entity entity = material.entities().byId(id);
    return entity != null && entity.type().equals("MIL");
  }

  private boolean areOfPeoples(Figure one, Figure other) {
    return parties.isParty(one.thing()) && parties.isParty(other.thing());
  }

  /**
   * "The enemy" is who the account itself calls by a name; "ours" is surely no one whom it calls
   * so.
   */
  private Relation owned(Figure one, Figure other) {
    boolean first = isRelative(one);
    if (first == isRelative(other)) {
      return Relation.OPEN;
    }
    Figure relative = first ? one : other;
    Figure named = first ? other : one;
    Set<String> outside = parties.outside(relative.clause().source());
    Set<String> parties = new TreeSet<>();
    names(named).forEach(name -> parties.add(this.parties.party(name)));
    if (parties.stream().anyMatch(party -> outside.contains(rivals.getOrDefault(party, "")))) {
      return relative.whose().equals(Parties.FOE) ? Relation.APART : Relation.SAME;
    }
    boolean foreign = parties.stream().anyMatch(outside::contains);
    boolean foe = relative.whose().equals(Parties.FOE);
    return !foreign ? Relation.OPEN : foe ? Relation.SAME : Relation.APART;
  }

  /** What is counted under a name of its own is so whoever else is named beside. */
  private boolean isRelative(Figure figure) {
    return !figure.whose().isEmpty() && !hasPeople(figure);
  }
}
