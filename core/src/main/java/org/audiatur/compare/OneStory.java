package org.audiatur.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Sounds;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether two accounts are short and tell of one thing throughout: many of those whom the one names
 * are named by the other too. What such accounts count in the same way is likely the same.
 */
final class OneStory {

  /** Sentences of an account that tells of but one thing; a few pages. */
  static final int SHORT = 80;

  private static final int FEWEST_NAMES = 3;
  private static final double SHARED = 0.2;

  /** Of two that each tell one story with a third. */
  private static final int FEWEST_BESIDE_A_THIRD = 1;

  private final Entities entities;
  private final Kinship kinship;
  private final SortedMap<String, Set<String>> names = new TreeMap<>();

  /** Numbers of the short accounts and of all that is named in them. */
  private final Map<String, Integer> sources = new HashMap<>();

  private final Map<String, Integer> numbers = new HashMap<>();

  /** By number of the account: what it names, as bits, and the same with all that is near to it. */
  private final List<long[]> own = new ArrayList<>();

  private final List<long[]> wide = new ArrayList<>();

  /** By number of the account how many it names. */
  private final List<Integer> counts = new ArrayList<>();

  /** By number of the account those that surely tell one story with it; read when asked for. */
  private final AtomicReferenceArray<BitSet> partners;

  OneStory(Collection<Account> accounts, Entities entities, Kinship kinship) {
    this(accounts, entities, kinship, Map.of());
  }

  /**
   * @param wordings by source the words of the accounts, for names that nobody read as such
   */
  OneStory(
      Collection<Account> accounts,
      Entities entities,
      Kinship kinship,
      Map<String, Wording> wordings) {
    this.entities = entities;
    this.kinship = kinship;
    for (Account account : accounts) {
      if (account.sentences().size() <= SHORT) {
        Set<String> all = named(account);
        Wording words = wordings.get(account.sha256());
        all.addAll(words == null ? Set.of() : called(account, words));
        names.put(account.sha256(), all);
      }
    }
    names.values().forEach(all -> all.forEach(name -> numbers.putIfAbsent(name, numbers.size())));
    names.forEach(this::number);
    partners = new AtomicReferenceArray<>(names.size());
  }

  private void number(String source, Set<String> all) {
    BitSet these = new BitSet(numbers.size());
    BitSet near = new BitSet(numbers.size());
    for (String name : all) {
      these.set(numbers.getOrDefault(name, 0));
      for (String other : kinship.allNear(name)) {
        Integer number = numbers.get(other);
        if (number != null) {
          near.set(number);
        }
      }
    }
    sources.put(source, sources.size());
    own.add(these.toLongArray());
    wide.add(near.toLongArray());
    counts.add(these.cardinality());
  }

  /** True if it is so short that it tells of but one thing. */
  boolean isShort(String source) {
    return sources.containsKey(source);
  }

  /** The smallest of the sources that tell the same as this one; null if no other does. */
  @Nullable String of(String source) {
    return names.keySet().stream()
        .filter(other -> !other.equals(source) && isOf(source, other))
        .findFirst()
        .map(other -> other.compareTo(source) < 0 ? other : source)
        .orElse(null);
  }

  private Set<String> named(Account account) {
    Set<String> named = new TreeSet<>();
    for (Mention mention : account.mentions()) {
      var entity = entities.ofMention(mention.id());
      if (entity != null && !entity.type().equals("SRC") && !entity.type().equals("CIT")) {
        named.add(entity.id());
      }
    }
    return named;
  }

  /** What is written with a capital within a sentence and is no mention: ships, horses, inns. */
  private static Set<String> called(Account account, Wording words) {
    Set<String> called = new TreeSet<>();
    for (Span sentence : account.sentences()) {
      for (Word word : words.in(sentence)) {
        String name = account.text().read(word.span());
        boolean first = word.span().start() - sentence.start() <= 1;
        if (!first
            && Character.isUpperCase(name.charAt(0))
            && Material.mentions(account, word.span()).isEmpty()) {
          called.add(Clause.SOUND + Sounds.key(name));
        }
      }
    }
    called.remove(Clause.SOUND);
    return called;
  }

  boolean isOf(String one, String other) {
    boolean inOrder = one.compareTo(other) < 0;
    Integer first = sources.get(inOrder ? one : other);
    Integer second = sources.get(inOrder ? other : one);
    return first != null && second != null && isToldBy(first, second);
  }

  private boolean isToldBy(int one, int other) {
    return partners(one).get(other)
        || both(one, other) >= FEWEST_BESIDE_A_THIRD && partners(one).intersects(partners(other));
  }

  private BitSet partners(int source) {
    BitSet known = partners.get(source);
    if (known == null) {
      known = new BitSet(own.size());
      for (int other = 0; other < own.size(); other++) {
        known.set(other, other != source && share(source, other));
      }
      partners.set(source, known);
    }
    return known;
  }

  private boolean share(int one, int other) {
    int both = both(one, other);
    return both >= FEWEST_NAMES && both >= SHARED * Math.min(counts.get(one), counts.get(other));
  }

  /** How many of those whom the one names the other names too. */
  private int both(int one, int other) {
    long[] some = own.get(one);
    long[] others = wide.get(other);
    int both = 0;
    for (int i = 0; i < Math.min(some.length, others.length); i++) {
      both += Long.bitCount(some[i] & others[i]);
    }
    return both;
  }
}
