package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Grammeme;
import org.audiatur.text.Span;

/**
 * Where an act is told to have been done: at a named place, or on a bridge, in a street, aboard.
 */
final class DeedPlaces {

  /**
   * A place in the clause of an act.
   *
   * @param sort what sort of site it is, empty for a town or land
   * @param kind the sites of which it may be a part, or that may be a part of it
   */
  record Site(Span span, Party party, String sort, String kind) {}

  private static final Set<String> SURE = Set.of("inside", "on");
  private static final Set<String> GOALS = Set.of("goal", "towards", "through");

  /** Words before a goal that are loose before anything else. */
  private static final Set<String> FOR = Set.of("for", "в", "на", "у", "до");

  private static final String BUILDING = "building";
  private static final String PART = "part";
  private static final String SHIP = "ship";
  private static final String TOWN = "";

  /** A town or a fortress: it says nothing of where in it. */
  private static final String WIDE = "wide";

  private final Material material;
  private final Namesakes namesakes;
  private final Map<String, Set<String>> before;
  private final Map<String, Set<String>> goals;
  private final FieldWords<List<String>> sites;
  private final FieldWords<String> ofWords;

  DeedPlaces(Material material, Namesakes namesakes) {
    this.material = material;
    this.namesakes = namesakes;
    this.ofWords = material.list("of-words");
    this.sites = material.table("site-words", row -> List.of(row.get(1), row.get(2)));
    this.before = PlaceWords.prepositions(material, SURE);
    this.goals = PlaceWords.prepositions(material, GOALS);
  }

  /** The sites of an act; the towns only where it names no site. */
  List<Site> of(Deed deed) {
    List<Site> found = new ArrayList<>();
    Map<String, String> of = ofWords.of(deed.account().language());
    Set<String> words = before.getOrDefault(deed.account().language(), Set.of());
    boolean at = false;
    for (Nominal nominal : deed.nominals()) {
      at = words.contains(nominal.before()) || at && of.containsKey(nominal.before());
      if (at && !nominal.pronoun()) {
        read(deed, nominal, found);
      }
    }
    List<Site> narrow = found.stream().filter(site -> !site.kind().equals(TOWN)).toList();
    return narrow.isEmpty() ? found : narrow;
  }

  /** The named places to which an act leads: "to Norfolk", «на Черкассы». */
  List<Site> goals(Deed deed) {
    List<Site> found = new ArrayList<>();
    Set<String> words = goals.getOrDefault(deed.account().language(), Set.of());
    for (Nominal nominal : deed.nominals()) {
      boolean goal =
          words.contains(nominal.before())
              || FOR.contains(nominal.before()) && !isLocative(deed, nominal);
      if (goal && !nominal.pronoun()) {
        named(nominal, found);
      }
    }
    return found;
  }

  /** «В Киеве» is no goal, «в Киев» is. */
  private static boolean isLocative(Deed deed, Nominal nominal) {
    return !deed.account().language().equals("en")
        && !nominal.may(Grammeme.ACCUSATIVE)
        && !nominal.may(Grammeme.GENITIVE);
  }

  private void read(Deed deed, Nominal nominal, List<Site> found) {
    for (int i = nominal.to() - 1; i >= nominal.from(); i--) {
      Word word = deed.told().forms().get(i).word();
      for (String lemma : word.lemmas()) {
        List<String> site = sites.of(deed.account().language()).get(lemma);
        if (site != null && site.get(1).equals(WIDE)) {
          named(nominal, found);
          return;
        }
        if (site != null) {
          found.add(new Site(nominal.party().span(), nominal.party(), site.get(0), site.get(1)));
          return;
        }
      }
    }
    named(nominal, found);
  }

  /** «В Глухове», «в селе Обмачеве». */
  private static void named(Nominal nominal, List<Site> found) {
    if (nominal.party().types().equals(Set.of("LOC"))) {
      found.add(new Site(nominal.party().span(), nominal.party(), TOWN, TOWN));
    }
  }

  /** True if no place of the one may be a place of the other. */
  boolean areApart(List<Site> some, List<Site> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream().allMatch(one -> others.stream().allMatch(other -> areApart(one, other)));
  }

  private boolean areApart(Site one, Site other) {
    if (namesakes.areOne(one.party(), other.party())) {
      return false;
    }
    boolean named = one.party().isNamed() && other.party().isNamed();
    if (one.kind().isEmpty() && other.kind().isEmpty()) {
      return named
          && !material.kinship().oneLiesInOther(one.party().entities(), other.party().entities());
    }
    if (one.kind().isEmpty() || other.kind().isEmpty()) {
      return one.kind().equals(SHIP) || other.kind().equals(SHIP);
    }
    if (one.kind().equals(other.kind())) {
      return !one.sort().equals(other.sort()) && one.kind().equals(BUILDING)
          || one.sort().equals(other.sort()) && named;
    }
    return !Set.of(one.kind(), other.kind()).equals(Set.of(PART, BUILDING));
  }
}
