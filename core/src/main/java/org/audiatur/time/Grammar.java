package org.audiatur.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.audiatur.lang.LanguagePack;
import org.audiatur.text.Span;

/** The rules of one language, indexed by what they can begin with. Thread-safe. */
final class Grammar {

  private final Lexicon lexicon;
  private final EventFinder events;
  private final Map<String, List<Rule>> byFirst = new HashMap<>();

  Grammar(LanguagePack pack) {
    lexicon = new Lexicon(pack);
    events = new EventFinder(pack, lexicon);
    Map<String, Pattern> macros = new LinkedHashMap<>();
    int order = 0;
    for (List<String> row : pack.table("time-patterns")) {
      if (row.getFirst().startsWith("$")) {
        macros.put(row.getFirst(), PatternParser.parse(row.get(1), macros));
      } else {
        Rule rule =
            Rule.of(order++, row.get(0), row.get(1), PatternParser.parse(row.get(2), macros));
        rule.pattern()
            .firsts()
            .forEach(f -> byFirst.computeIfAbsent(f, k -> new ArrayList<>()).add(rule));
      }
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** All expressions from left to right, the longest at each place, none overlapping another. */
  List<Found> find(List<Atom> atoms) {
    Matcher matcher = new Matcher(atoms, lexicon);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      int start = at;
      Optional<Found> here = events.at(atoms, at).or(() -> longestAt(matcher, atoms, start));
      here.ifPresent(found::add);
      at = here.map(Found::end).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found> longestAt(Matcher matcher, List<Atom> atoms, int at) {
    List<Rule> named = byFirst.getOrDefault("'" + atoms.get(at).text(), List.of());
    if (matcher.readingsAt(at).isEmpty() && named.isEmpty()) {
      return Optional.empty();
    }
    TreeSet<Rule> rules = new TreeSet<>(java.util.Comparator.comparingInt(Rule::order));
    for (Reading reading : matcher.readingsAt(at)) {
      rules.addAll(byFirst.getOrDefault(reading.type(), List.of()));
    }
    rules.addAll(named);
    Found best = null;
    for (Rule rule : rules) {
      Matcher.Match match = matcher.longest(rule.pattern(), at);
      if (match.end() > at && (best == null || match.end() > best.end())) {
        Span span = Span.of(atoms.get(at).span().start(), atoms.get(match.end() - 1).span().end());
        best = new Found(rule, at, match.end(), span, match.bound());
      }
    }
    return Optional.ofNullable(best);
  }
}
