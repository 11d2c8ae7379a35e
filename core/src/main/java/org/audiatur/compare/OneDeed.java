package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Dating;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Name;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Acts that come but once, of which short accounts of one story tell different doers, places or
 * days: whoever was killed was killed by one man, at one place, on one day. Linear in the accounts
 * of a story: those of one act are each laid beside the next few.
 */
final class OneDeed implements Detector {

  /** A week, and the thirteen days between the calendars. */
  private static final long NEAR_DAYS = 20;

  private final Material material;
  private final Settings settings;
  private final OneStory story;
  private final Namesakes namesakes;
  private final DeedPlaces places;
  private final DeedDays days;

  OneDeed(Material material, Settings settings) {
    this.material = material;
    this.settings = settings;
    this.story = material.story();
    this.namesakes = new Namesakes(material);
    this.places = new DeedPlaces(material, namesakes);
    this.days = new DeedDays(material);
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    DeedReader reader = new DeedReader(material, new ActWords(material.packs()));
    Map<String, List<Deed>> byAct = new TreeMap<>();
    material.accounts().values().stream()
        .filter(account -> story.of(account.sha256()) != null)
        .flatMap(account -> reader.read(account).stream())
        .forEach(
            deed -> byAct.computeIfAbsent(deed.act().name(), k -> new ArrayList<>()).add(deed));
    List<Finding> found = new ArrayList<>();
    byAct.values().forEach(deeds -> clusters(deeds).forEach(cluster -> compare(cluster, found)));
    return found;
  }

  /** Deeds of one act done to one thing, in accounts of one story. */
  private List<List<Deed>> clusters(List<Deed> deeds) {
    List<List<Deed>> clusters = new ArrayList<>();
    Map<String, Set<Integer>> byName = new HashMap<>();
    for (Deed deed : deeds) {
      int known =
          candidates(deed, clusters.size(), byName).stream()
              .filter(number -> clusters.get(number).stream().anyMatch(one -> areOne(deed, one)))
              .findFirst()
              .orElse(clusters.size());
      if (known == clusters.size()) {
        clusters.add(new ArrayList<>());
      }
      clusters.get(known).add(deed);
      names(deed).forEach(name -> byName.computeIfAbsent(name, k -> new TreeSet<>()).add(known));
    }
    return clusters;
  }

  /** The numbers of the clusters in which another may be one with a deed. */
  private Collection<Integer> candidates(
      Deed deed, int clusters, Map<String, Set<Integer>> byName) {
    Party affected = deed.affected();
    if (affected == null || deed.act().isAlone()) {
      return IntStream.range(0, clusters).boxed().toList();
    }
    Set<String> names = new TreeSet<>(names(deed));
    affected.entities().forEach(entity -> names.addAll(material.kinship().allNear(entity)));
    Set<Integer> candidates = new TreeSet<>();
    names.forEach(name -> candidates.addAll(byName.getOrDefault(name, Set.of())));
    return candidates;
  }

  /** What the thing that it was done to is called by: things that share none are two. */
  private static Set<String> names(Deed deed) {
    Party affected = deed.affected();
    Set<String> names = new TreeSet<>();
    if (affected != null) {
      names.addAll(affected.entities());
      names.addAll(affected.stems());
      affected.sounds().forEach(sound -> names.add(Clause.SOUND + sound));
    }
    return names;
  }

  private boolean areOne(Deed one, Deed other) {
    if (!one.source().equals(other.source()) && !story.isOf(one.source(), other.source())) {
      return false;
    }
    Party affected = one.affected();
    Party another = other.affected();
    boolean here = !one.act().isBound() || isHere(one, other);
    if (one.again() != other.again() && !one.act().isAlone()) {
      return false;
    }
    return affected == null || another == null
        ? one.act().isAlone() && here
        : affected.isPerson() && another.isPerson()
            ? namesakes.areOne(affected, another)
            : namesakes.areOneThing(affected, another);
  }

  /** True if the two accounts may be at one place and time there. */
  private boolean isHere(Deed one, Deed other) {
    DateInterval some = settings.time(one.account(), one.window());
    DateInterval others = settings.time(other.account(), other.window());
    if (some == null || others == null || !some.isBounded() || !others.isBounded()) {
      return mayMeet(one.setting(), other.setting());
    }
    return some.daysApart(others) <= NEAR_DAYS && mayMeet(named(one), named(other));
  }

  private boolean mayMeet(Set<String> some, Set<String> others) {
    return some.isEmpty() || others.isEmpty() || material.kinship().anyNear(some, others);
  }

  /** The places named in the very sentence. */
  private Set<String> named(Deed deed) {
    Set<String> places = new TreeSet<>();
    Material.mentions(deed.account(), Settings.sentence(deed.account(), deed.window())).stream()
        .map(mention -> material.entities().ofMention(mention.id()))
        .filter(entity -> entity != null && material.isPlace(entity.id()))
        .forEach(entity -> places.add(entity.id()));
    return places;
  }

  private void compare(List<Deed> cluster, List<Finding> found) {
    Map<String, List<Deed>> bySource = new LinkedHashMap<>();
    cluster.forEach(
        deed -> bySource.computeIfAbsent(deed.source(), source -> new ArrayList<>()).add(deed));
    if (bySource.size() < 2) {
      return;
    }
    ActWords.Act act = cluster.getFirst().act();
    if (act.compared().contains("doer")) {
      compare(bySource, "actor", this::doersApart, found);
    }
    if (act.compared().contains("place")) {
      compare(bySource, "place", this::placesApart, found);
    }
    if (act.compared().contains("date")) {
      compare(bySource, "date", this::daysApart, found);
    }
  }

  /** One finding for all accounts of which one differs from another in all that it tells. */
  private void compare(
      Map<String, List<Deed>> bySource,
      String kind,
      BiPredicate<Deed, Deed> apart,
      List<Finding> found) {
    Map<String, List<Deed>> telling = new HashMap<>();
    bySource.forEach(
        (source, deeds) -> {
          List<Deed> own = deeds.stream().filter(deed -> tells(deed, kind)).toList();
          if (!own.isEmpty()) {
            telling.put(source, own);
          }
        });
    List<List<Deed>> all =
        bySource.keySet().stream().map(telling::get).filter(Objects::nonNull).toList();
    Deed base = base(all, apart);
    if (base != null) {
      List<Deed> shown = shown(base, all);
      Finding finding = finding(kind, shown);
      shown.forEach(deed -> side(finding, kind, deed));
      found.add(finding);
    }
  }

  /**
   * The first deed of an account that differs from one of the next few (see {@link Beside}) of
   * which another deed is surely the same; null if there is none.
   */
  private @Nullable Deed base(List<List<Deed>> all, BiPredicate<Deed, Deed> apart) {
    for (int i = 0; i < all.size(); i++) {
      List<List<Deed>> next = all.subList(i + 1, Math.min(all.size(), i + 1 + Beside.ACCOUNTS));
      for (List<Deed> others : next) {
        if (differ(all.get(i), others, apart) || differ(others, all.get(i), apart)) {
          for (Deed deed : all.get(i)) {
            if (others.stream().anyMatch(other -> areOne(deed, other))) {
              return deed;
            }
          }
        }
      }
    }
    return null;
  }

  /** Of each account what is of one deed with it: a third may have joined what is not. */
  private List<Deed> shown(Deed base, List<List<Deed>> all) {
    List<Deed> shown = new ArrayList<>();
    for (List<Deed> own : all) {
      own.stream()
          .filter(deed -> deed == base || !own.contains(base) && areOne(base, deed))
          .findFirst()
          .ifPresent(shown::add);
    }
    return shown;
  }

  private static boolean differ(List<Deed> some, List<Deed> others, BiPredicate<Deed, Deed> apart) {
    return some.stream().allMatch(one -> others.stream().allMatch(other -> apart.test(one, other)));
  }

  private boolean tells(Deed deed, String kind) {
    return switch (kind) {
      case "actor" -> deed.doer() != null;
      case "place" -> !places.of(deed).isEmpty();
      default -> days.of(deed) != null;
    };
  }

  private boolean doersApart(Deed one, Deed other) {
    return namesakes.areApart(
            Objects.requireNonNull(one.doer()), Objects.requireNonNull(other.doer()))
        && days.mayMeet(days.of(one), days.of(other));
  }

  private boolean placesApart(Deed one, Deed other) {
    return places.areApart(places.of(one), places.of(other));
  }

  private boolean daysApart(Deed one, Deed other) {
    Party doer = one.doer();
    Party another = other.doer();
    return days.areApart(
            Objects.requireNonNull(days.of(one)), Objects.requireNonNull(days.of(other)))
        && (doer == null
            || another == null
            || one.act().name().equals("kill")
            || !namesakes.areApart(doer, another));
  }

  private Finding finding(String kind, List<Deed> shown) {
    Deed deed = shown.getFirst();
    Finding finding =
        new Finding(kind, "one-deed")
            .phrase(kind)
            .gap("event", deed.read(deed.window()))
            .verdict(Ruling.CONTRADICTION)
            .weight(0.6);
    Party affected = deed.affected();
    if (affected != null) {
      finding.about(affected.entities());
    }
    return switch (kind) {
      case "actor" ->
          finding
              .excuse("part-of", Map.of())
              .excuse("name-variant", Map.of())
              .excuse("modality", Map.of());
      case "place" -> finding.excuse("place-within", Map.of());
      default -> explained(finding, shown);
    };
  }

  /** By the first day and one that cannot be it. */
  private Finding explained(Finding finding, List<Deed> shown) {
    Dating one = Objects.requireNonNull(days.of(shown.getFirst()));
    Dating other =
        shown.stream()
            .map(deed -> Objects.requireNonNull(days.of(deed)))
            .filter(date -> days.areApart(one, date))
            .findFirst()
            .orElse(one);
    DateInterval known = DaysApart.bounds(one, other);
    DateInterval apart = DaysApart.bounds(other, one);
    return known == null || apart == null ? finding : DaysApart.explained(finding, known, apart);
  }

  private void side(Finding finding, String kind, Deed deed) {
    Span words =
        switch (kind) {
          case "actor" -> deed.window();
          case "place" -> places.of(deed).getFirst().span();
          default -> Objects.requireNonNull(days.of(deed)).span();
        };
    Party doer = deed.doer();
    Dating date = days.of(deed);
    String value =
        switch (kind) {
          case "actor" -> doer == null ? "" : named(deed, doer);
          case "place" -> deed.read(words);
          default -> date == null ? "" : began(date.edtf()).toString();
        };
    Fact fact = material.factIn(deed.source(), deed.window());
    finding.side(Usage.of(deed.account(), words, value, fact).side());
  }

  /** What comes but once and is told "since" a day began on it. */
  private static Edtf began(Edtf date) {
    return date.isInterval() && date.end().isEmpty()
        ? date.start().map(Edtf.class::cast).orElse(date)
        : date;
  }

  /**
   * The one name of a person whom several accounts tell of; else the whole name, of which the
   * sentence may have only initials as its doer.
   */
  private String named(Deed deed, Party doer) {
    Entity known =
        doer.entities().size() == 1
            ? material.entities().byId(doer.entities().iterator().next())
            : null;
    return known != null
            && known.type().equals(Party.PERSON)
            && (known.sources().size() > 1
                || known.names().stream().map(Name::language).distinct().count() > 1)
        ? known.name()
        : wholeName(deed, doer.span());
  }

  private static String wholeName(Deed deed, Span doer) {
    return deed.account().mentions().stream()
        .map(Mention::span)
        .filter(span -> span.encloses(doer))
        .findFirst()
        .map(deed::read)
        .orElseGet(() -> deed.read(doer));
  }
}
