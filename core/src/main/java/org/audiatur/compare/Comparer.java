package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.decision.Anchor;
import org.audiatur.decision.Decision;
import org.audiatur.decision.Decisions;
import org.audiatur.entity.Entities;
import org.audiatur.lang.Packs;
import org.audiatur.text.Passage;

/** Lays accounts side by side. Thread-safe. */
public final class Comparer {

  private final Packs packs;

  public Comparer(Packs packs) {
    this.packs = packs;
  }

  /**
   * @param accounts in any order
   */
  public Comparison compare(List<Account> accounts, Entities entities, Decisions decisions) {
    return compare(accounts, entities, decisions, Pace.UNWATCHED);
  }

  /** The same, watched. */
  public Comparison compare(
      List<Account> accounts, Entities entities, Decisions decisions, Pace pace) {
    pace.at("happenings", 0, 0);
    Words words = new Words(packs, accounts);
    Kinship kinship = new Kinship(entities);
    OneStory story = new OneStory(accounts, entities, kinship, words);
    StoryYears years = new StoryYears(story, accounts);
    List<Account> laid = accounts.stream().map(years::laid).toList();
    Set<String> rejected = rejected(accounts, decisions);
    Material material = new Material(packs, laid, entities, rejected, words, kinship, story);
    Map<String, Scope> scopes = scopes(material);
    List<List<Fact>> happenings =
        new Happenings(material.kinship(), material.calendars(), material.facts()).gather();
    Chronology chronology = new Chronology(material, happenings);
    Silence silence = new Silence(material, scopes, new Settings(material));
    EventBuilder builder = new EventBuilder(material, silence, chronology);
    AtomicInteger built = new AtomicInteger();
    List<Event> events =
        happenings.parallelStream()
            .map(builder::event)
            .peek(event -> pace.at("events", built.incrementAndGet(), happenings.size()))
            .collect(Collectors.toList());
    Wholes wholes = new Wholes(entities, events, told(happenings));
    events.replaceAll(wholes::placed);
    events.sort(EventBuilder.byTime());
    List<Conflict> conflicts =
        new ConflictFinder(material, scopes, chronology, pace).find(happenings);
    return new Comparison(
        scopes.values().stream().map(Scope::coverage).toList(),
        events,
        conflicts,
        new Papers(material).shared());
  }

  /** Those of which something is said to have happened. */
  private static List<List<Fact>> told(List<List<Fact>> happenings) {
    return happenings.stream().filter(facts -> facts.stream().anyMatch(Fact::happened)).toList();
  }

  private static Map<String, Scope> scopes(Material material) {
    Map<String, List<Fact>> bySource = new HashMap<>();
    material
        .facts()
        .forEach(
            fact -> bySource.computeIfAbsent(fact.source(), source -> new ArrayList<>()).add(fact));
    return material.accounts().values().parallelStream()
        .collect(
            Collectors.toMap(
                Account::sha256,
                account ->
                    new Scope(
                        account, bySource.getOrDefault(account.sha256(), List.of()), material),
                (scope, same) -> scope,
                TreeMap::new));
  }

  /** Ids of the claims that a person rejected. */
  private static Set<String> rejected(List<Account> accounts, Decisions decisions) {
    Set<Decision.Rejected> rejections = new HashSet<>();
    decisions
        .all()
        .forEach(
            decision -> {
              if (decision instanceof Decision.Rejected rejection) {
                rejections.add(rejection);
              }
            });
    Set<String> ids = new HashSet<>();
    if (!rejections.isEmpty()) {
      for (Account account : accounts) {
        account.claims().stream()
            .filter(claim -> isRejected(account, claim, rejections))
            .map(Claim::id)
            .forEach(ids::add);
      }
    }
    return ids;
  }

  private static boolean isRejected(
      Account account, Claim claim, Set<Decision.Rejected> rejections) {
    Passage quote = account.text().passage(claim.quote());
    Passage trigger = account.text().passage(claim.trigger());
    String source = account.sha256();
    return rejections.contains(
            new Decision.Rejected(new Anchor(source, quote.start(), quote.end()), claim.type()))
        || rejections.contains(
            new Decision.Rejected(
                new Anchor(source, trigger.start(), trigger.end()), claim.type()));
  }
}
