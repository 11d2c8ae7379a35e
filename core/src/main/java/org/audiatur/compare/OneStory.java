package org.audiatur.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
  private static final int FEWEST_BESIDE_A_THIRD = 2;

  private final Entities entities;
  private final Kinship kinship;
  private final Map<String, Set<String>> names = new TreeMap<>();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> partners = new ConcurrentHashMap<>();

  OneStory(Collection<Account> accounts, Entities entities, Kinship kinship) {
    this.entities = entities;
    this.kinship = kinship;
    for (Account account : accounts) {
      if (account.sentences().size() <= SHORT) {
        names.put(account.sha256(), named(account));
      }
    }
  }

  OneStory(Material material) {
    this(material.accounts().values(), material.entities(), material.kinship());
    names.forEach(
        (source, named) ->
            named.addAll(called(material, Objects.requireNonNull(material.accounts().get(source)))));
  }

  /** The smallest of the sources that tell the same as this one; null if no other does. */
  @Nullable String of(String source) {
    return names.keySet().stream()
        .filter(other -> !other.equals(source) && isOf(source, other))
        .map(other -> other.compareTo(source) < 0 ? other : source)
        .min(Comparator.naturalOrder())
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
  private static Set<String> called(Material material, Account account) {
    Set<String> called = new TreeSet<>();
    for (Span sentence : account.sentences()) {
      for (Word word : material.wording(account.sha256()).in(sentence)) {
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
    String first = one.compareTo(other) < 0 ? one : other;
    String second = first.equals(one) ? other : one;
    return known.computeIfAbsent(first + second, key -> isToldBy(first, second));
  }

  private boolean isToldBy(String one, String other) {
    return partners(one).contains(other)
        || share(one, other, FEWEST_BESIDE_A_THIRD)
            && !Collections.disjoint(partners(one), partners(other));
  }

  /** The accounts that surely tell one story with this one. */
  private Set<String> partners(String source) {
    return partners.computeIfAbsent(
        source,
        key ->
            names.keySet().stream()
                .filter(other -> !other.equals(key) && share(key, other, FEWEST_NAMES))
                .collect(Collectors.toSet()));
  }

  private boolean share(String one, String other, int fewest) {
    Set<String> some = names.getOrDefault(one, Set.of());
    Set<String> others = names.getOrDefault(other, Set.of());
    long shared =
        some.stream()
            .filter(name -> others.contains(name) || kinship.isNearAny(name, others))
            .count();
    return shared >= fewest && shared >= SHARED * Math.min(some.size(), others.size());
  }
}
