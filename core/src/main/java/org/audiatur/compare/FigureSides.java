package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** Whose those counted are, and whether they attacked or held out, by the words around a number. */
final class FigureSides {

  private static final String ATTACK = "attack";
  private static final String DEFEND = "defend";
  private static final int OPENING = 4;

  /** Whoever is counted «с 900 защитниками» behind these is there, though the rest is planned. */
  private static final Set<String> HOLDING =
      Set.of("@fortress", "@city", "@village", "@camp", "@island", "@palace", "@garrison");

  private final Material material;
  private final Clauses clauses;
  private final Parties parties;
  private final Attackers attackers;
  private final FigureWords said;
  private final FieldWords<String> present;
  private final FieldWords<String> numbering;
  private final FieldWords<String> with;
  private final Map<String, String> sides = new HashMap<>();
  private final Map<String, String> acts = new HashMap<>();
  private final Conjunctions conjunctions;

  FigureSides(FigureConflicts.Told told, Attackers attackers, FigureWords said) {
    this.material = told.material();
    this.clauses = told.clauses();
    this.parties = told.parties();
    this.attackers = attackers;
    this.said = said;
    this.present = material.list("presence-words");
    this.numbering = material.list("numbering-words");
    this.with = material.list("with-words");
    for (List<String> row : material.packs().field().table("fates")) {
      if (row.get(1).equals("side")) {
        sides.put(row.get(0), row.get(2));
      } else if (row.get(1).equals("act")) {
        acts.put(row.get(0), row.get(2));
      }
    }
    this.conjunctions = new Conjunctions(material.packs());
  }

  /** «Крепость с 900 солдатами», «a town of 900 men». */
  boolean areWithin(Clause clause, Span number) {
    List<Word> words = clause.words();
    int at = clause.firstFrom(number.start());
    return at > 1
        && words.get(at - 1).isAny(with.of(clause.account().language()).keySet())
        && HOLDING.contains(words.get(at - 2).stem());
  }

  /** Of a stretch that only goes on with what stands before, also by that. */
  String sideOf(Clause clause, Span span) {
    String side = side(clause, span);
    return side.isEmpty() && isAppended(clause) ? side(clauses.around(clause), span) : side;
  }

  /** Whoever besieges attacks; the siege is that of both. */
  private String sideOf(Word word) {
    String act = word.verb() ? acts.getOrDefault(word.stem(), "") : "";
    return act.isEmpty() ? sides.getOrDefault(word.stem(), "") : act;
  }

  /**
   * Of those counted, not of others in the clause: no other verb stands between, but for one that
   * says that they were there, «the garrison numbered 900».
   */
  private String side(Clause clause, Span number) {
    if (areWithin(clause, number)) {
      return DEFEND;
    }
    int at = clause.firstFrom(number.start());
    Set<String> found = new TreeSet<>();
    Set<String> being = present.of(clause.account().language()).keySet();
    for (int i = at; i < clause.words().size(); i++) {
      Word word = clause.words().get(i);
      found.add(sideOf(word));
      if (word.verb() && !word.stem().isEmpty()) {
        break;
      }
    }
    for (int i = at - 1; i >= 0; i--) {
      Word word = clause.words().get(i);
      found.add(sideOf(word));
      if (word.verb()
          && !word.stem().isEmpty()
          && !word.isAny(being)
          && !isNumbering(clause, word)) {
        break;
      }
    }
    found.remove("");
    if (found.isEmpty()) {
      String told = said.side(clause);
      String all = told.isEmpty() ? sideBefore(clause, number) : told;
      all = all.isEmpty() ? sideAcross(clause, number) : all;
      return all.isEmpty() && attackers.areIn(clause) ? ATTACK : all;
    }
    return found.size() == 1 ? found.iterator().next() : "";
  }

  /** «Численность гарнизона, по ведомости, взятой потом в городе, — в 900 человек». */
  private String sideBefore(Clause clause, Span number) {
    Span before = new Span(clause.sentence().start(), number.start());
    Set<String> found = new TreeSet<>();
    for (Word word : material.wording(clause.source()).in(before)) {
      found.add(sideOf(word));
    }
    found.remove("");
    boolean counted =
        Material.mentions(clause.account(), before).stream()
            .anyMatch(mention -> mention.value() instanceof Quantity);
    return found.size() == 1 && !counted ? found.iterator().next() : "";
  }

  /** «Против нас, как потом сочли, шло шесть тысяч»: an aside cuts the expression in two. */
  private String sideAcross(Clause clause, Span number) {
    Span before = new Span(clause.sentence().start(), clause.span().start());
    return before.length() == 0
            || BesideNumber.furtherNumber(clauses.of(clause.account(), before), before.start())
                < before.end()
        ? ""
        : said.side(clauses.of(clause.account(), before.span(number)));
  }

  /**
   * True for a stretch that goes on with what stands before its comma, without an own conjunction.
   */
  private boolean isAppended(Clause clause) {
    Span before = new Span(clause.sentence().start(), clause.span().start());
    Set<String> joining = conjunctions.of(clause.account().language());
    String text = clause.account().text().read(before).strip();
    return text.endsWith(",")
        && !clause.words().isEmpty()
        && !clause.words().getFirst().isAny(joining);
  }

  /** «Силы гарнизона не превышали …», «гарнизоном начальствовал Рейнгольд, имея …». */
  private boolean isNumbering(Clause clause, Word word) {
    return word.isAny(numbering.of(clause.account().language()).keySet())
        || clauses.deed(word).equals("lead");
  }

  /**
   * By the words before the number, else by those after it; «сила, какой мы не ждали, — тысяч пять»
   * is not ours.
   */
  String whose(Clause clause, Span number, @Nullable Word counted) {
    if (counted != null && counted.span().start() < clause.span().start()) {
      boolean own = parties.whose(clause, clause.words()).equals(Parties.OWN);
      return own ? Parties.FOE : "";
    }
    int at = clause.firstFrom(number.start());
    String before = parties.whose(clause, clause.words().subList(0, at));
    String whose = before.isEmpty() ? behind(clause, at) : before;
    return whose.isEmpty() && clause.bodies().isEmpty() ? opening(clause, number) : whose;
  }

  /** "Seventeen of theirs were buried, and of ours four": by the first word that says it. */
  private String behind(Clause clause, int at) {
    for (int i = at; i < clause.words().size(); i++) {
      String whose = parties.whose(clause, clause.words().subList(Math.max(at, i - 1), i + 1));
      if (!whose.isEmpty()) {
        return whose;
      }
    }
    return "";
  }

  /**
   * «Всех нас, считая и мальчишек, набралось 600»: by the first words of the sentence; not «турок
   * мы увидели тысяч двадцать».
   */
  private String opening(Clause clause, Span number) {
    Span before = new Span(clause.sentence().start(), number.start());
    List<Word> words =
        material.wording(clause.source()).in(before).stream()
            .filter(word -> !clause.span().encloses(word.span()) || clause.words().contains(word))
            .toList();
    boolean others = words.stream().anyMatch(word -> parties.isPeople(word.stem()));
    return others ? "" : parties.whose(clause, words.subList(0, Math.min(OPENING, words.size())));
  }
}
