package org.audiatur.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.claim.Dating;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Sounds;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether two accounts are short and tell of one thing throughout: many of those whom the one names
 * are named by the other too, or names, days and common words together say so ({@link
 * StoryEvidence}). What such accounts count in the same way is likely the same.
 */
final class OneStory {

  /** Sentences of an account that tells of but one thing; a few pages. */
  static final int SHORT = 80;

  /** An account of fewer is no story, but by the names alone. */
  private static final int FEWEST_SENTENCES = 5;

  private static final int FEWEST_NAMES = 3;
  private static final double SHARED = 0.2;

  /** Of two that each tell one story with a third. */
  private static final int FEWEST_BESIDE_A_THIRD = 1;

  private static final Pattern DAY = Pattern.compile("(?<=^|/)[0-9X]{4}-([0-9]{2}-[0-9]{2})");

  private static final Set<StoryEvidence.Sort> NAMED =
      EnumSet.of(
          StoryEvidence.Sort.PERSON,
          StoryEvidence.Sort.PLACE,
          StoryEvidence.Sort.BODY,
          StoryEvidence.Sort.PEOPLE,
          StoryEvidence.Sort.UNREAD);

  /** What is told there is no name of anybody. */
  private static final Set<String> ELSEWHERE = Set.of("LOC", "DATE", "NUM", "CIT");

  private static final Set<String> MENTIONS =
      Set.of("PER", "ORG", "GRP", "MIL", "LOC", "DATE", "NUM", "CIT");

  private final Entities entities;
  private final Words words;

  /** Numbers of the short accounts, by source. */
  private final SortedMap<String, Integer> sources = new TreeMap<>();

  private final StoryEvidence evidence;

  /** By number of the account how many it names. */
  private final List<Integer> counts = new ArrayList<>();

  /** By number of the account its sentences. */
  private final List<Integer> lengths;

  /** By number of the account those that surely tell one story with it; read when asked for. */
  private final AtomicReferenceArray<BitSet> partners;

  OneStory(Collection<Account> accounts, Entities entities, Kinship kinship, Words words) {
    this.entities = entities;
    this.words = words;
    SortedMap<String, Account> told = new TreeMap<>();
    for (Account account : accounts) {
      if (account.sentences().size() <= SHORT) {
        told.put(account.sha256(), account);
      }
    }
    told.keySet().forEach(source -> sources.put(source, sources.size()));
    lengths = told.values().stream().map(account -> account.sentences().size()).toList();
    List<Map<StoryEvidence.Sort, Set<String>>> all =
        told.values().parallelStream().map(this::read).toList();
    for (Map<StoryEvidence.Sort, Set<String>> one : all) {
      counts.add(NAMED.stream().mapToInt(sort -> one.getOrDefault(sort, Set.of()).size()).sum());
    }
    List<Set<Integer>> years = told.values().stream().map(OneStory::years).toList();
    evidence = new StoryEvidence(all, years, kinship::allNear);
    partners = new AtomicReferenceArray<>(sources.size());
  }

  /** True if it is so short that it tells of but one thing. */
  boolean isShort(String source) {
    return sources.containsKey(source);
  }

  /** The smallest of the sources that tell the same as this one; null if no other does. */
  @Nullable String of(String source) {
    return sources.keySet().stream()
        .filter(other -> !other.equals(source) && isOf(source, other))
        .findFirst()
        .map(other -> other.compareTo(source) < 0 ? other : source)
        .orElse(null);
  }

  private Map<StoryEvidence.Sort, Set<String>> read(Account account) {
    Map<StoryEvidence.Sort, Set<String>> read = new EnumMap<>(StoryEvidence.Sort.class);
    for (Mention mention : account.mentions()) {
      Entity entity = entities.ofMention(mention.id());
      StoryEvidence.Sort sort = entity == null ? null : sort(entity.type());
      if (entity != null && sort != null) {
        read.computeIfAbsent(sort, key -> new TreeSet<>()).add(entity.id());
      }
    }
    read.put(StoryEvidence.Sort.SOUND, called(account, ELSEWHERE));
    read.put(StoryEvidence.Sort.UNREAD, called(account, MENTIONS));
    read.put(StoryEvidence.Sort.DAY, days(account));
    read.put(StoryEvidence.Sort.THING, things(account));
    return read;
  }

  private static StoryEvidence.@Nullable Sort sort(String type) {
    return switch (type) {
      case "PER" -> StoryEvidence.Sort.PERSON;
      case "LOC" -> StoryEvidence.Sort.PLACE;
      case "ORG", "MIL" -> StoryEvidence.Sort.BODY;
      case "SRC", "CIT" -> null;
      default -> StoryEvidence.Sort.PEOPLE;
    };
  }

  /**
   * How what is written with a capital within a sentence sounds, outside mentions of some types:
   * ships, horses, inns, and persons whom nobody joined.
   */
  private Set<String> called(Account account, Set<String> outside) {
    Set<String> called = new TreeSet<>();
    Wording wording = words.wording(account.sha256());
    BitSet elsewhere = letters(account, outside);
    for (Span sentence : account.sentences()) {
      for (Word word : wording.in(sentence)) {
        String name = account.text().read(word.span());
        boolean first = word.span().start() - sentence.start() <= 1;
        if (!first
            && Character.isUpperCase(name.charAt(0))
            && !word.stem().startsWith("@")
            && !elsewhere.get(word.span().start())) {
          called.add(Clause.SOUND + Sounds.key(name));
        }
      }
    }
    called.remove(Clause.SOUND);
    return called;
  }

  private static BitSet letters(Account account, Set<String> types) {
    BitSet letters = new BitSet();
    account.mentions().stream()
        .filter(mention -> types.contains(mention.type()))
        .forEach(mention -> letters.set(mention.span().start(), mention.span().end()));
    return letters;
  }

  /** The days it tells of, without their years, by whichever calendar. */
  private static Set<String> days(Account account) {
    Set<String> days = new TreeSet<>();
    for (Mention mention : account.mentions()) {
      Dating.read(mention)
          .ifPresent(
              date ->
                  Stream.concat(Stream.of(date.edtf()), date.alternatives().stream())
                      .forEach(
                          reading ->
                              DAY.matcher(reading.toString())
                                  .results()
                                  .forEach(found -> days.add(found.group(1)))));
    }
    return days;
  }

  private static Set<Integer> years(Account account) {
    Set<Integer> years = new TreeSet<>();
    StoryYears.days(account).forEach(day -> years.add(day.getYear()));
    return years;
  }

  private Set<String> things(Account account) {
    Wording wording = words.wording(account.sha256());
    Senses senses = words.senses(account.language());
    Set<String> things = new TreeSet<>();
    account.sentences().forEach(sentence -> things.addAll(senses.of(wording.in(sentence))));
    things.removeIf(Senses::isCommon);
    return things;
  }

  boolean isOf(String one, String other) {
    boolean inOrder = one.compareTo(other) < 0;
    Integer first = sources.get(inOrder ? one : other);
    Integer second = sources.get(inOrder ? other : one);
    return first != null && second != null && isToldBy(first, second);
  }

  private boolean isToldBy(int one, int other) {
    return partners(one).get(other)
        || (names(one, other) >= FEWEST_BESIDE_A_THIRD
                || isTold(one)
                    && isTold(other)
                    && evidence.of(one, other) >= StoryEvidence.BESIDE_A_THIRD)
            && partners(one).intersects(partners(other));
  }

  private BitSet partners(int source) {
    BitSet known = partners.get(source);
    if (known == null) {
      known = new BitSet(sources.size());
      for (int other = 0; other < sources.size(); other++) {
        known.set(other, other != source && share(source, other));
      }
      partners.set(source, known);
    }
    return known;
  }

  /** The same whichever of the two is asked first. */
  private boolean share(int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    int both = names(one, other);
    return both >= FEWEST_NAMES && both >= SHARED * Math.min(counts.get(one), counts.get(other))
        || isTold(first) && isTold(second) && evidence.of(first, second) >= StoryEvidence.ENOUGH;
  }

  /** Two or three sentences tell of one thing, of no story. */
  private boolean isTold(int account) {
    return lengths.get(account) >= FEWEST_SENTENCES;
  }

  /** How many of those whom the one names the other names too. */
  private int names(int one, int other) {
    return NAMED.stream().mapToInt(sort -> evidence.both(sort, one, other)).sum();
  }
}
