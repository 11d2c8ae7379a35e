package org.audiatur.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.claim.Count;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;

/**
 * S6: the order of battle. One entry for each unit with its whole, its parts, who commanded it, how
 * strong it was and where it stood; and one for each force that has no name. What was only planned
 * is left to the orders.
 */
final class Forces {

  private static final String[] TYPES = {"strength", "deployment", "mobilisation"};
  private static final String[] BEARERS = {"of", "force", "agent"};
  private static final String[] DOERS = {"agent", "side", "force"};
  private static final Set<String> DEEDS =
      Set.of("movement", "capture", "battle", "surrender", "sabotage");

  /** Names that say which road or bank is meant stand so near behind it. */
  private static final int BESIDE = 50;

  private final Ledger ledger;
  private final Military military;
  private final Units units;
  private final UnitTree tree;
  private final Passages passages;
  private final Commands commands;
  private final Map<String, List<Strength>> strengths = new HashMap<>();
  private final Map<String, List<Strength>> counts = new HashMap<>();
  private final Map<String, List<Ledger.Told>> stays = new HashMap<>();
  private final Map<String, List<Ledger.Told>> acts = new TreeMap<>();
  private final Map<String, List<Ledger.Told>> naming = new HashMap<>();
  private final Set<String> ordered = new HashSet<>();
  private final Set<String> happened = new HashSet<>();
  private final Set<String> firm = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  Forces(Ledger ledger) {
    this.ledger = ledger;
    this.military = ledger.military();
    this.units = military.units();
    this.passages = ledger.passages();
    this.tree = new UnitTree(ledger, military, passages);
    this.commands = new Commands(ledger, military, passages);
    ledger.all().forEach(this::read);
    units.musters().forEach(this::read);
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    for (String unit : units.all()) {
      if (isTold(unit)) {
        entries.add(entry(unit));
      }
    }
    ledger.of(TYPES).stream()
        .filter(told -> told.happened() && !used.contains(told.id()) && isForce(told))
        .forEach(told -> entries.add(retold(told)));
    return entries;
  }

  /** As the claim says it; of its figures those that count fighters are drawn. */
  private SystemEntry retold(Ledger.Told told) {
    List<Object> figures =
        told.claim().numbers().stream()
            .filter(count -> military.counts(told, count))
            .map(count -> Draft.number(count.quantity().value()))
            .toList();
    return Retold.draft(ledger, "S6", told).value("figures", figures).entry();
  }

  private void read(Ledger.Told told) {
    String type = told.claim().type();
    ledger.everyone(told).forEach(id -> add(naming, id, told));
    military.units(told, BEARERS).forEach(id -> add(naming, id, told));
    if (told.planned() || type.equals("order")) {
      ordered.addAll(ledger.everyone(told));
      ordered.addAll(military.units(told, "addressee", "unit", "agent", "force", "side"));
    }
    if (!told.happened()) {
      return;
    }
    happened.addAll(military.units(told, "agent", "force", "side", "of", "member", "object"));
    if (type.equals("deployment")) {
      Set<String> placed = new TreeSet<>();
      Military.any(told, role -> placed.addAll(units.row(told, role)) && false, "force");
      placed.addAll(units.counted(told));
      placed.forEach(unit -> add(stays, unit, told));
    }
    if (DEEDS.contains(type)) {
      military.units(told, DOERS).forEach(unit -> add(acts, unit, told));
    }
    if (List.of(TYPES).contains(type) || type.equals("movement")) {
      readStrength(told);
    }
  }

  /**
   * Numbers of a claim about one unit; how many companies of it there were is not how strong it
   * was.
   */
  private void readStrength(Ledger.Told told) {
    Set<String> units = military.units(told, BEARERS);
    boolean band = units.size() == 1 && UnitBook.isBand(units.iterator().next());
    if (band && !told.claim().type().equals("strength")) {
      return;
    }
    for (Count count : told.claim().numbers()) {
      if (count.role().equals("strength") && units.size() == 1) {
        for (String arm : military.arms(told, count)) {
          if (!arm.equals("units")) {
            strengths
                .computeIfAbsent(units.iterator().next(), key -> new ArrayList<>())
                .add(new Strength(Said.of(told), arm, count.quantity()));
            firm.add(units.iterator().next());
            used.add(told.id());
          }
        }
      }
    }
  }

  /** Figures beside a name, unless a claim has just told them. */
  private void read(Muster muster) {
    Said said = passages.said(muster.account(), muster.words());
    Strength strength = new Strength(said, muster.arm(), muster.quantity());
    List<Strength> known =
        (muster.countsUnits() ? counts : strengths)
            .computeIfAbsent(muster.unit(), key -> new ArrayList<>());
    if (known.stream().noneMatch(strength::repeats)) {
      known.add(strength);
    }
    if (!muster.countsUnits()) {
      firm.add(muster.unit());
    }
  }

  private static void add(Map<String, List<Ledger.Told>> map, String unit, Ledger.Told told) {
    map.computeIfAbsent(unit, key -> new ArrayList<>()).add(told);
  }

  /** True if more is known of it than that it is named. */
  private boolean isTold(String id) {
    boolean acts = this.acts.containsKey(id);
    boolean small = units.size(id).orElse(Military.SCATTERED) < Military.SCATTERED;
    boolean counted = strengths.containsKey(id) || counts.containsKey(id);
    if (units.book().isList(id)) {
      return counted;
    }
    boolean band = UnitBook.isBand(id);
    boolean moves = band ? counted && happened.contains(id) : acts && small;
    return firm.contains(id)
        || stays.containsKey(id)
        || !commands.of(id).isEmpty() && !units.book().isCalledAfter(id)
        || tree.whole(id) != null && (counted || !band || units.name(id).indexOf(' ') > 0)
        || !tree.parts(id).isEmpty()
        || moves;
  }

  private SystemEntry entry(String id) {
    Draft draft =
        new Draft("S6", "unit").value("name", units.name(id)).value("unit", units.name(id));
    units.book().entity(id).ifPresent(draft::entity);
    List<Fact> facts = new ArrayList<>();
    UnitTree.Link whole = tree.whole(id);
    if (whole != null) {
      draft
          .value("part-of", units.name(whole.whole()))
          .value("part-of-id", units.book().entity(whole.whole()).orElse(""));
      units.book().entity(whole.whole()).ifPresent(draft::entity);
      facts.add(
          Fact.of(
              "part", passages.said(whole.account(), whole.words()), units.name(whole.whole())));
    }
    for (Commands.Command command : commands.of(id)) {
      draft.entities(Set.of(command.person())).entities(command.places());
      String kind = command.aboard() ? "aboard" : "command";
      facts.add(
          Fact.of(kind, command.said(), ledger.name(command.person()))
              .at(ledger.names(command.places(), "")));
    }
    List<Strength> figures = strengths.getOrDefault(id, counts.getOrDefault(id, List.of()));
    for (Strength strength : figures) {
      String number = Draft.number(strength.least()).toString();
      String at = stayedAt(id, strength.said());
      facts.add(new Fact("strength", strength.said(), strength.arm(), number, at));
      if (strength.said().told() != null) {
        draft.date(strength.said().told().date());
      }
    }
    stays(draft, id, facts);
    Fact.fill(draft, facts);
    draft.value("parts", tree.parts(id).stream().map(units::name).sorted().toList());
    fillActs(draft, id);
    new ForceChecks(units, tree, strengths).check(draft, id);
    return draft.entry(id);
  }

  private void stays(Draft draft, String unit, List<Fact> facts) {
    for (Ledger.Told told : stays.getOrDefault(unit, List.of())) {
      String place = where(told);
      used.add(told.id());
      if (!place.isEmpty()) {
        draft.entities(ledger.named(told, "place", "from", "to"));
        told.claim().roles().forEach(role -> draft.entities(beside(told, role).named("LOC")));
        told.claim().roles().stream()
            .filter(role -> role.role().equals("place"))
            .flatMap(role -> military.spokenOf(told, role).stream())
            .forEach(draft::entity);
        facts.add(Fact.of("place", Said.of(told), place));
      }
    }
  }

  /** Where the sentence that tells it has the unit stand. */
  private String stayedAt(String unit, Said said) {
    return stays.getOrDefault(unit, List.of()).stream()
        .filter(told -> told.account().equals(said.account()))
        .filter(told -> told.claim().quote().overlaps(said.span()))
        .map(this::where)
        .filter(place -> !place.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** «На дороге, что шла от Орла к Курску»: names that say which road is meant. */
  private Mentioned beside(Ledger.Told told, Role role) {
    int end = role.span().end();
    int trigger = told.claim().trigger().start();
    boolean open = role.role().equals("place") && ledger.named(told, role).isEmpty();
    int reach = Math.min(trigger > end ? trigger : told.claim().quote().end(), end + BESIDE);
    return new Mentioned(ledger, told.account(), Span.of(end, open ? Math.max(end, reach) : end));
  }

  private String place(Ledger.Told told, Role role) {
    String place = military.where(told, role);
    Span names = beside(told, role).reach("LOC");
    String said =
        names == null || place.isEmpty()
            ? place
            : told.read(Span.of(role.span().start(), names.end()));
    return ledger.nominative(told.account(), role.span(), said);
  }

  private String where(Ledger.Told told) {
    return told.claim().roles().stream()
        .filter(role -> role.role().equals("place") || role.role().equals("to"))
        .map(role -> place(told, role))
        .filter(place -> !place.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void fillActs(Draft draft, String id) {
    List<Ledger.Told> deeds = acts.getOrDefault(id, List.of());
    draft.value("acts", deeds.size());
    if (draft.isWithoutWords()) {
      (deeds.isEmpty() ? naming(id) : deeds).stream().limit(3).forEach(draft::claim);
    }
    if (!deeds.isEmpty() && anyOrdered()) {
      draft.check(
          "ordered",
          ordered.contains(id) ? Boolean.TRUE : null,
          ordered.contains(id)
              ? "названа в приказе или плане"
              : "действует, но ни в одном приказе или плане не названа");
    }
  }

  /** Claims that have it in a role, or whose parts say what they belong to. */
  private List<Ledger.Told> naming(String id) {
    List<Ledger.Told> named = new ArrayList<>(named(id));
    for (String part : tree.parts(id)) {
      UnitTree.Link link = tree.whole(part);
      if (link != null) {
        named.addAll(passages.claims(link.account(), link.words()));
      }
    }
    return named;
  }

  private List<Ledger.Told> named(String id) {
    return naming.getOrDefault(id, List.of());
  }

  private boolean anyOrdered() {
    return ordered.stream().anyMatch(military::isUnit);
  }

  /** True if it counts or places fighters. */
  private boolean isForce(Ledger.Told told) {
    boolean counted = told.claim().numbers().stream().anyMatch(n -> n.role().equals("strength"));
    boolean fights = military.fights(told, BEARERS);
    return switch (told.claim().type()) {
      case "strength" -> counted && !isStock(told) && (fights || isOfFighters(told));
      case "deployment" -> fights && (counted || isPlaced(told));
      default -> fights && (counted || !military.units(told, BEARERS).isEmpty());
    };
  }

  /** By what is counted, or because it is of somebody with a name. */
  private boolean isOfFighters(Ledger.Told told) {
    return told.claim().numbers().stream()
        .anyMatch(
            count ->
                count.quantity().unit() == null
                    ? !ledger.named(told, BEARERS).isEmpty()
                    : military.counts(told, count));
  }

  private boolean isStock(Ledger.Told told) {
    return told.claim().numbers().stream().allMatch(count -> ledger.measure(told, count) != null);
  }

  private static boolean isPlaced(Ledger.Told told) {
    return Military.any(told, (Role role) -> true, "place", "to", "from");
  }
}
