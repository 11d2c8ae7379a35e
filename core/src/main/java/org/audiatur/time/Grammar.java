package org.audiatur.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.audiatur.lang.LanguagePack;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** The rules of one language, indexed by what they can begin with. Thread-safe. */
final class Grammar {

  private final Lexicon lexicon;
  private final EventFinder events;
  private final Kinds kinds = new Kinds();
  private final Matcher.Signs signs = Matcher.Signs.of(kinds);
  private final List<Rule> rules = new ArrayList<>();
  private final List<Step> patterns = new ArrayList<>();
  private final RuleIndex index;

  Grammar(LanguagePack pack) {
    lexicon = new Lexicon(pack);
    events = new EventFinder(pack, lexicon);
    Map<String, Pattern> macros = new LinkedHashMap<>();
    for (List<String> row : pack.table("time-patterns")) {
      if (row.getFirst().startsWith("$")) {
        macros.put(row.getFirst(), PatternParser.parse(row.get(1), macros));
      } else {
        Pattern pattern = PatternParser.parse(row.get(2), macros);
        rules.add(Rule.of(rules.size(), row.get(0), row.get(1), pattern));
        patterns.add(Step.of(pattern, kinds));
      }
    }
    index = new RuleIndex(patterns, kinds);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Its words at the places of a text. */
  TimeWords words(List<Atom> atoms) {
    return new TimeWords(atoms, lexicon, kinds);
  }

  /** All expressions from left to right, the longest at each place, none overlapping another. */
  List<Found> find(TimeWords words) {
    Matcher matcher = new Matcher(words, signs);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < words.atoms().size()) {
      Optional<Found> event = events.at(words, at);
      Found here = event.isPresent() ? event.get() : longestAt(matcher, words, at);
      if (here != null) {
        found.add(here);
      }
      at = here == null ? at + 1 : here.end();
    }
    return found;
  }

  private @Nullable Found longestAt(Matcher matcher, TimeWords words, int at) {
    BitSet possible = index.at(words, at);
    if (possible == null) {
      return null;
    }
    Matcher.Match longest = Matcher.Match.NONE;
    int best = -1;
    for (int rule = possible.nextSetBit(0); rule >= 0; rule = possible.nextSetBit(rule + 1)) {
      Matcher.Match match = matcher.longest(patterns.get(rule), at);
      if (match.end() > longest.end()) {
        longest = match;
        best = rule;
      }
    }
    if (best < 0) {
      return null;
    }
    List<Atom> atoms = words.atoms();
    Span span = Span.of(atoms.get(at).span().start(), atoms.get(longest.end() - 1).span().end());
    return new Found(rules.get(best), at, longest.end(), span, longest.bound());
  }
}
