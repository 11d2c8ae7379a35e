package org.audiatur.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Dating;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences of an account name what, and from which nothing was read. Linear in the account;
 * a question costs the sentences that name what is asked for.
 */
final class NamedSentences {

  private static final int EVERYWHERE = 500;

  /** A name that stands no more often is never too frequent. */
  private static final int FEW = 3;
  private final Account account;
  private final Material material;
  private final Map<String, List<Integer>> sentencesNaming = new HashMap<>();

  /** Of these those from which nothing was read. */
  private final Map<String, List<Integer>> unreadNaming = new HashMap<>();

  private final BitSet sentencesRead = new BitSet();

  private final Map<Integer, List<DateInterval>> dates = new HashMap<>();

  /** Dates of sentences from which nothing was read. */
  private final List<DateInterval> unreadDates = new ArrayList<>();
  private final Capitals capitals;

  NamedSentences(Account account, Material material) {
    this.account = account;
    this.material = material;
    capitals = new Capitals(account, material, word -> sentenceAt(word.start()));
    indexMentions();
    indexClaims();
    sentencesNaming.forEach(
        (entity, sentences) -> {
          List<Integer> unread = sentences.stream().filter(sentence -> !isRead(sentence)).toList();
          if (!unread.isEmpty()) {
            unreadNaming.put(entity, unread);
          }
        });
    dates.forEach(
        (sentence, found) -> {
          if (!isRead(sentence)) {
            unreadDates.addAll(found);
          }
        });
  }

  /**
   * What a sentence may speak of.
   *
   * @param entities named in a happening
   * @param words names that nobody read as such
   * @param deeds what the words for the deed and the things acted on are about
   * @param when its days, null where unknown
   */
  record Sought(
      Set<String> entities, Set<String> words, Set<String> deeds, @Nullable DateInterval when) {}

  private void indexMentions() {
    for (Mention mention : account.mentions()) {
      Entity entity = material.entities().ofMention(mention.id());
      Dating.of(mention)
          .flatMap(Edtf::bounds)
          .filter(dated -> dated.days() <= 31)
          .ifPresent(
              dated ->
                  dates
                      .computeIfAbsent(
                          sentenceAt(mention.span().start()), sentence -> new ArrayList<>())
                      .add(dated));
      if (entity != null) {
        int sentence = sentenceAt(mention.span().start());
        if (sentence >= 0) {
          sentencesNaming.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(sentence);
        }
      }
    }
  }

  private void indexClaims() {
    for (Claim claim : account.claims()) {
      for (int i = Math.max(0, sentenceAt(claim.quote().start()));
          i < account.sentences().size();
          i++) {
        if (account.sentences().get(i).start() >= claim.quote().end()) {
          break;
        }
        sentencesRead.set(i);
      }
    }
  }

  private boolean isRead(int sentence) {
    return sentence >= 0 && sentencesRead.get(sentence);
  }

  private int sentenceAt(int position) {
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

  int timesNamed(String entity) {
    return sentencesNaming(entity).size();
  }

  /** All that a sentence of it names. */
  Set<String> named() {
    return sentencesNaming.keySet();
  }

  /** The words with a capital in it. */
  Capitals capitals() {
    return capitals;
  }

  /** True if a sentence from which nothing was read has a date of these days. */
  boolean hasUnreadDate(DateInterval days) {
    return unreadDates.stream().anyMatch(days::overlaps);
  }

  /**
   * Which of these entities each unread sentence names, for sentences that name any. What every
   * page names says little: of a name that stands in very many sentences only those are looked at
   * that name a rarer one too.
   */
  private Map<Integer, Set<String>> naming(Set<String> entities) {
    Map<Integer, Set<String>> named = new TreeMap<>();
    for (String entity : entities) {
      if (!isEverywhere(entity)) {
        unreadNaming
            .getOrDefault(entity, List.of())
            .forEach(sentence -> named.computeIfAbsent(sentence, s -> new TreeSet<>()).add(entity));
      }
    }
    for (String entity : entities) {
      if (isEverywhere(entity)) {
        List<Integer> sentences = unreadNaming.getOrDefault(entity, List.of());
        named.forEach(
            (sentence, found) -> {
              if (Collections.binarySearch(sentences, sentence) >= 0) {
                found.add(entity);
              }
            });
      }
    }
    return named;
  }

  /**
   * Sentences that name two of the actors and places of a happening, or one with its time. What
   * every page names counts only beside a rarer one.
   */
  boolean speaksOf(Sought sought) {
    BitSet named = new BitSet();
    return sought.entities().stream()
            .filter(entity -> !isEverywhere(entity))
            .anyMatch(entity -> speaks(sentencesNaming(entity), named, sought.when()))
        || sought.entities().stream()
            .filter(this::isEverywhere)
            .anyMatch(entity -> sentencesNaming(entity).stream().anyMatch(s -> named.get(s + 1)))
        || sought.words().stream()
            .anyMatch(word -> speaks(capitals.sentences(word), named, sought.when()));
  }

  /**
   * True if one of these sentences is named before or of the time; else they are from now on.
   *
   * @param sentences ascending
   * @param named numbers of sentences, one higher: a title stands before the first
   */
  private boolean speaks(List<Integer> sentences, BitSet named, @Nullable DateInterval when) {
    int before = Integer.MIN_VALUE;
    for (int sentence : sentences) {
      if (sentence != before
          && (named.get(sentence + 1) || when != null && datedIn(sentence, when))) {
        return true;
      }
      before = sentence;
      named.set(sentence + 1);
    }
    return false;
  }

  private List<Integer> sentencesNaming(String entity) {
    return sentencesNaming.getOrDefault(entity, List.of());
  }

  private boolean isEverywhere(String entity) {
    return timesNamed(entity) > EVERYWHERE;
  }

  /**
   * Sentences from which nothing was read and that may well speak of a happening: of its day or of
   * none, and with two of its names, or one and two of its words. Of an undated one they have both
   * names and a word.
   */
  List<Span> unread(Sought sought) {
    List<Span> unread = new ArrayList<>();
    naming(sought)
        .forEach(
            (sentence, named) -> {
              Span span = account.sentences().get(sentence);
              if (account.abstracts().stream().noneMatch(span::overlaps)
                  && named.stream().anyMatch(this::isTelling)
                  && maySpeak(sentence, span, named.size(), sought)) {
                unread.add(span);
              }
            });
    return unread;
  }

  /** What stands in one sentence of ten tells not what one of them speaks of. */
  private boolean isTelling(String name) {
    return timesNamed(name) <= Math.max(FEW, account.sentences().size() / 10);
  }

  private boolean maySpeak(int sentence, Span span, int names, Sought sought) {
    Set<String> deeds = material.wording(account.sha256()).stems(span);
    deeds.retainAll(sought.deeds());
    DateInterval when = sought.when();
    if (when == null) {
      return names >= 2 && !deeds.isEmpty();
    }
    boolean dated = datedIn(sentence, when);
    boolean elsewhere = !dated && dates.containsKey(sentence);
    return !elsewhere && (dated || names >= 2 || deeds.size() >= 2);
  }

  /** The unread sentences that name some of it, with what they name. */
  private Map<Integer, Set<String>> naming(Sought sought) {
    Map<Integer, Set<String>> naming = naming(sought.entities());
    sought
        .words()
        .forEach(
            word ->
                capitals.sentences(word).stream()
                    .filter(sentence -> sentence >= 0 && !isRead(sentence))
                    .forEach(
                        sentence ->
                            naming
                                .computeIfAbsent(sentence, s -> new TreeSet<>())
                                .add("~" + word)));
    return naming;
  }

  private boolean datedIn(int sentence, DateInterval when) {
    return dates.getOrDefault(sentence, List.of()).stream().anyMatch(dated -> dated.overlaps(when));
  }
}
