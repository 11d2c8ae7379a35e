package org.audiatur.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.text.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes an entity of each cluster of forms, with the reasons of its joins and what was only
 * proposed.
 */
final class EntityBuilder {

  private final Joining joining;
  private final Gazetteer gazetteer;
  private final Map<Form, Place> places = new HashMap<>();
  private final Map<Place, Form> lands = new HashMap<>();

  EntityBuilder(Joining joining, Gazetteer gazetteer) {
    this.joining = joining;
    this.gazetteer = gazetteer;
  }

  List<Entity> entities(List<Form> forms) {
    Map<Form, List<Form>> clusters = joining.clusters(forms);
    Map<Form, List<Join>> joins = joins();
    Map<Form, List<Join>> proposed = proposed();
    placeAll(clusters.values());
    clusters.values().forEach(this::land);
    List<Entity> entities = new ArrayList<>();
    clusters.forEach(
        (first, members) ->
            entities.add(
                entity(
                    members,
                    joins.getOrDefault(first, List.of()),
                    proposed.getOrDefault(first, List.of()))));
    return entities;
  }

  private static String id(Form first) {
    return Identifier.of("entity", first.first());
  }

  private Map<Form, List<Join>> joins() {
    Map<Form, List<Join>> joins = new HashMap<>();
    for (Joining.Step step : joining.made()) {
      Form first = joining.root(step.one());
      Form joined = step.one().equals(first) ? step.other() : step.one();
      joins
          .computeIfAbsent(first, form -> new ArrayList<>())
          .add(new Join(joined.first(), step.reason(), rounded(step.strength())));
    }
    return joins;
  }

  private Map<Form, List<Join>> proposed() {
    Map<Form, Map<String, Join>> byForm = new HashMap<>();
    for (Joining.Step step : joining.proposed()) {
      Form one = joining.root(step.one());
      Form other = joining.root(step.other());
      if (!joining.isKeptApart(one, other)) {
        byForm
            .computeIfAbsent(one, form -> new TreeMap<>())
            .putIfAbsent(id(other), new Join(id(other), step.reason(), rounded(step.strength())));
        byForm
            .computeIfAbsent(other, form -> new TreeMap<>())
            .putIfAbsent(id(one), new Join(id(one), step.reason(), rounded(step.strength())));
      }
    }
    Map<Form, List<Join>> proposed = new HashMap<>();
    byForm.forEach((form, joins) -> proposed.put(form, List.copyOf(joins.values())));
    return proposed;
  }

  private static double rounded(double strength) {
    return Math.round(strength * 100) / 100.0;
  }

  private Entity entity(List<Form> members, List<Join> joins, List<Join> proposed) {
    Set<Name> names = new TreeSet<>(Comparator.comparing(Name::text).thenComparing(Name::language));
    Set<String> mentions = new TreeSet<>();
    Set<String> sources = new TreeSet<>();
    List<Join> reasons = new ArrayList<>();
    for (Form form : members) {
      names.add(new Name(form.name(), form.language()));
      mentions.addAll(form.mentions());
      sources.add(form.source());
      if (form.mentions().size() > 1) {
        reasons.add(
            new Join(
                form.mentions().get(1),
                "одно имя в одном тексте, всего " + form.mentions().size(),
                1.0));
      }
    }
    reasons.addAll(joins);
    Form first = members.getFirst();
    return new Entity(
        id(first),
        first.type(),
        fullest(members),
        List.copyOf(names),
        List.copyOf(mentions),
        List.copyOf(sources),
        places.get(first),
        parent(first),
        reasons,
        proposed);
  }

  /**
   * A cluster that stands for the place itself, and not for its station or the district about it.
   */
  private void land(List<Form> members) {
    Place place = places.get(members.getFirst());
    if (place != null
        && members.stream()
            .anyMatch(form -> gazetteer.isTown(form) || gazetteer.isUsualName(form))) {
      lands.putIfAbsent(place, members.getFirst());
    }
  }

  /** The nearest land around a place that the accounts name. */
  private @Nullable String parent(Form first) {
    Place place = places.get(first);
    return place == null
        ? null
        : gazetteer.around(place).stream()
            .map(lands::get)
            .filter(land -> land != null && !land.equals(first))
            .findFirst()
            .map(EntityBuilder::id)
            .orElse(null);
  }

  private void placeAll(Collection<List<Form>> clusters) {
    List<List<Form>> open = new ArrayList<>();
    Surroundings surroundings = new Surroundings();
    for (List<Form> members : clusters) {
      if (members.getFirst().type().equals("LOC")) {
        Place sure = sure(members);
        if (sure == null) {
          open.add(members);
        } else {
          places.put(members.getFirst(), sure);
          surroundings.add(sure, sources(members));
        }
      }
    }
    for (List<Form> members : open) {
      Place decided = surroundings.decide(candidates(members), sources(members));
      if (decided != null) {
        places.put(members.getFirst(), decided);
      }
    }
  }

  private static Set<String> sources(List<Form> members) {
    return members.stream().map(Form::source).collect(Collectors.toCollection(TreeSet::new));
  }

  private @Nullable Place sure(List<Form> members) {
    return members.stream()
        .map(form -> gazetteer.whereabouts(form).sure())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private List<Place> candidates(List<Form> members) {
    return members.stream()
        .map(form -> gazetteer.whereabouts(form).open())
        .filter(open -> !open.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * In the language that uses the name most: the name with most words (of a town, whose longer name
   * only says that it is one, the shortest), then the most used, then the first in the alphabet.
   */
  private String fullest(List<Form> members) {
    Map<String, Integer> uses = new TreeMap<>();
    for (Form form : members) {
      uses.merge(form.language(), form.mentions().size(), Integer::sum);
      uses.merge(named(form), form.mentions().size(), Integer::sum);
    }
    Comparator<Form> byLanguage = Comparator.comparing(form -> uses.get(form.language()));
    Comparator<Form> byWords =
        Comparator.comparingInt(
            form ->
                NameWords.split(form.name()).size()
                    * (form.type().equals("LOC") && gazetteer.isTown(form) ? -1 : 1));
    return members.stream()
        .max(
            byLanguage
                .thenComparing(Form::language, Comparator.reverseOrder())
                .thenComparing(byWords)
                .thenComparing(form -> uses.get(named(form)))
                .thenComparing(Form::name, Comparator.reverseOrder()))
        .map(Form::name)
        .orElseThrow();
  }

  private static String named(Form form) {
    return form.language() + " " + form.name();
  }
}
