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
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.claim.Voice;
import org.audiatur.text.Span;

/**
 * By which name that judges an account calls a change of power or a war: «оккупация края», "the
 * liberation of the city". One entry for a name, what bears it and the voice that uses it, with all
 * its places. A name is a judgement where the same thing has another name as well; a name of
 * nothing that is told beside it is left out, and so are abstracts. Linear in the text.
 */
final class JudgingNames {

  private static final String POWER = "power";
  private static final Set<String> THINGS = Set.of(POWER);
  private static final Set<String> JUDGING = Set.of("for", "against");

  /** What is called so stands so near behind its name. */
  private static final int OBJECT = 45;

  private final Ledger ledger;
  private final Passages passages;
  private final JudgedThing things;
  private final Vocabulary names;
  private final Vocabulary stances;
  private final Vocabulary power;

  /** A name where it stands, with what bears it; without a place it is power itself. */
  private record Named(
      Account account, Span name, Span object, Set<String> about, String judge, boolean planned) {

    String stem() {
      return UnitBook.stem(account.text().read(name));
    }

    String said() {
      return account.text().read(name).replaceAll("\\s+", " ");
    }
  }

  JudgingNames(Ledger ledger) {
    this.ledger = ledger;
    this.passages = ledger.passages();
    this.things = new JudgedThing(ledger);
    this.names = ledger.vocabulary("loaded-names", 1);
    this.stances = ledger.vocabulary("loaded-names", 2);
    this.power = ledger.vocabulary("power-words");
  }

  List<SystemEntry> build() {
    List<Named> all = new ArrayList<>();
    for (Account account : ledger.inOrder()) {
      for (Span sentence : account.sentences()) {
        if (account.abstracts().stream().noneMatch(part -> part.overlaps(sentence))) {
          names.all(account, sentence).stream()
              .filter(found -> THINGS.contains(found.meaning()) && judges(account, found.span()))
              .forEach(found -> add(account, sentence, found.span(), all));
        }
      }
    }
    Map<String, Set<String>> byThing = new HashMap<>();
    for (Named named : all) {
      byThing.computeIfAbsent(POWER, k -> new HashSet<>()).add(named.stem());
      keys(named)
          .forEach(thing -> byThing.computeIfAbsent(thing, k -> new HashSet<>()).add(named.stem()));
    }
    Map<String, List<Named>> rows = new TreeMap<>();
    all.stream()
        .filter(
            named ->
                keys(named).stream().anyMatch(t -> byThing.getOrDefault(t, Set.of()).size() > 1))
        .forEach(named -> rows.computeIfAbsent(row(named), k -> new ArrayList<>()).add(named));
    List<SystemEntry> entries = new ArrayList<>();
    rows.forEach(
        (key, same) -> {
          if (!same.stream().allMatch(Named::planned)) {
            entries.add(entry(key, same));
          }
        });
    return entries;
  }

  private static Set<String> keys(Named named) {
    return named.about().isEmpty() ? Set.of(POWER) : named.about();
  }

  private static String row(Named named) {
    return named.account().sha256() + named.stem() + "|" + named.judge();
  }

  private boolean judges(Account account, Span word) {
    return stances.meaning(account, word).filter(JUDGING::contains).isPresent();
  }

  private void add(Account account, Span sentence, Span name, List<Named> all) {
    int reach = Math.min(sentence.end(), name.end() + OBJECT);
    String behind = account.text().text().substring(name.end(), reach);
    String near = behind.replaceAll("(?s)(?:[,;.:!?—(]|\\s(?:и|та|й|і|and)\\s).*", "");
    Span object = Span.of(name.end(), name.end() + near.length());
    Set<String> about = new TreeSet<>(new Mentioned(ledger, account, object).named("LOC"));
    Span owned = things.withOwner(account, sentence, name);
    boolean ofPower = power.has(account, Span.of(name.end(), owned.end()));
    if (!about.isEmpty() || ofPower) {
      all.add(
          new Named(
              account,
              name,
              ofPower ? owned : name,
              about,
              passages.voice(account, name),
              planned(account, name)));
    }
  }

  /** True if the claim that the name makes tells of what somebody wants, or thinks he should do. */
  private boolean planned(Account account, Span name) {
    return passages.around(account, name).stream()
        .filter(told -> told.claim().trigger().overlaps(name))
        .anyMatch(told -> told.planned() || isOwnWish(told));
  }

  /** «Штаб считал нужным поднять восстание»: whose word it is would be the doer. */
  private static boolean isOwnWish(Ledger.Told told) {
    return told.claim().voices().stream()
        .map(Voice::span)
        .anyMatch(
            voice ->
                told.claim().roles().stream()
                    .anyMatch(role -> role.role().equals("agent") && role.span().overlaps(voice)));
  }

  private SystemEntry entry(String key, List<Named> same) {
    Named first = same.getFirst();
    Draft draft = new Draft("S11", "naming").value("verdict", first.said());
    Set<String> about = new TreeSet<>();
    for (Named named : same) {
      about.addAll(named.about());
      draft
          .words(new Words(named.account().sha256(), named.name().span(named.object())))
          .first("judge", named.judge());
    }
    String power =
        same.stream()
            .filter(named -> !named.object().equals(named.name()))
            .map(n -> n.account().text().read(Span.of(n.name().end(), n.object().end())))
            .map(words -> words.replaceAll("\\s+", " ").strip())
            .findFirst()
            .orElse("");
    String all =
        Stream.of(ledger.names(about, ""), power)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    return draft.entities(about).value("about", all).entry(key);
  }
}
