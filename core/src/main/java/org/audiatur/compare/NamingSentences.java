package org.audiatur.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Dating;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * Which sentences of an account name what and which day, and from which of them something was read.
 * Sentences go by their number, a title before the first by -1. Linear in the account.
 */
final class NamingSentences {

  /** What more sentences name stands on every page. */
  private static final int EVERYWHERE = 500;

  /** A date of more days dates no sentence. */
  private static final long MONTH = 31;

  private final Account account;
  private final Map<String, List<Integer>> naming = new HashMap<>();
  private final Map<Integer, List<DateInterval>> dates = new HashMap<>();
  private final BitSet read = new BitSet();

  NamingSentences(Account account, Material material) {
    this.account = account;
    account.mentions().forEach(this::addDate);
    account.mentions().forEach(mention -> addName(mention, material));
    account.claims().forEach(this::addClaim);
  }

  private void addDate(Mention mention) {
    Dating.of(mention)
        .flatMap(Edtf::bounds)
        .filter(dated -> dated.days() <= MONTH)
        .ifPresent(
            dated ->
                dates
                    .computeIfAbsent(at(mention.span().start()), sentence -> new ArrayList<>())
                    .add(dated));
  }

  private void addName(Mention mention, Material material) {
    Entity entity = material.entities().ofMention(mention.id());
    int sentence = at(mention.span().start());
    if (entity != null && sentence >= 0) {
      naming.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(sentence);
    }
  }

  private void addClaim(Claim claim) {
    for (int i = Math.max(0, at(claim.quote().start())); i < account.sentences().size(); i++) {
      if (account.sentences().get(i).start() >= claim.quote().end()) {
        break;
      }
      read.set(i);
    }
  }

  /** The number of the sentence at a position. */
  int at(int position) {
    List<Span> sentences = account.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= position) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /** True if something was read from this sentence. */
  boolean isRead(int sentence) {
    return sentence >= 0 && read.get(sentence);
  }

  /** All that any of them names. */
  Set<String> named() {
    return naming.keySet();
  }

  /** Those that name an entity, ascending; one that does so twice stands twice. */
  List<Integer> naming(String entity) {
    return naming.getOrDefault(entity, List.of());
  }

  int timesNamed(String entity) {
    return naming(entity).size();
  }

  boolean isEverywhere(String entity) {
    return timesNamed(entity) > EVERYWHERE;
  }

  /** The days that they name, by sentence. */
  Map<Integer, List<DateInterval>> dates() {
    return dates;
  }

  boolean isDated(int sentence) {
    return dates.containsKey(sentence);
  }

  boolean isDatedIn(int sentence, DateInterval when) {
    return dates.getOrDefault(sentence, List.of()).stream().anyMatch(dated -> dated.overlaps(when));
  }
}
