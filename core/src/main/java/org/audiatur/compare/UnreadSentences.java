package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;

/** The sentences of an account from which nothing was read, by what they may speak of. */
final class UnreadSentences {

  /** A name that stands no more often is never too frequent. */
  private static final int FEW = 3;

  private final Account account;
  private final Material material;
  private final NamingSentences sentences;
  private final CapitalWords capitals;
  private final Map<String, List<Integer>> naming = new HashMap<>();
  private final List<DateInterval> dates = new ArrayList<>();

  UnreadSentences(
      Account account, Material material, NamingSentences sentences, CapitalWords capitals) {
    this.account = account;
    this.material = material;
    this.sentences = sentences;
    this.capitals = capitals;
    for (String entity : sentences.named()) {
      List<Integer> unread =
          sentences.naming(entity).stream().filter(number -> !sentences.isRead(number)).toList();
      if (!unread.isEmpty()) {
        naming.put(entity, unread);
      }
    }
    sentences
        .dates()
        .forEach(
            (number, found) -> {
              if (!sentences.isRead(number)) {
                dates.addAll(found);
              }
            });
  }

  /** True if one of them has a date in these days. */
  boolean areDatedIn(DateInterval days) {
    return dates.stream().anyMatch(days::overlaps);
  }

  /**
   * Those that may well speak of a happening: of its day or of none, and with two of its names, or
   * one and two of its words. Of an undated one they have both names and a word.
   */
  List<Span> speakingOf(Sought sought) {
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
    return sentences.timesNamed(name) <= Math.max(FEW, account.sentences().size() / 10);
  }

  private boolean maySpeak(int sentence, Span span, int names, Sought sought) {
    Set<String> deeds = material.wording(account.sha256()).stems(span);
    deeds.retainAll(sought.deeds());
    DateInterval when = sought.when();
    if (when == null) {
      return names >= 2 && !deeds.isEmpty();
    }
    boolean dated = sentences.isDatedIn(sentence, when);
    boolean elsewhere = !dated && sentences.isDated(sentence);
    return !elsewhere && (dated || names >= 2 || deeds.size() >= 2);
  }

  /** Those that name some of it, with what they name. */
  private Map<Integer, Set<String>> naming(Sought sought) {
    Map<Integer, Set<String>> named = naming(sought.entities());
    sought
        .words()
        .forEach(
            word ->
                capitals.sentences(word).stream()
                    .filter(sentence -> sentence >= 0 && !sentences.isRead(sentence))
                    .forEach(
                        sentence ->
                            named.computeIfAbsent(sentence, s -> new TreeSet<>()).add("~" + word)));
    return named;
  }

  /**
   * Which of these entities each of them names, for sentences that name any. What every page names
   * says little: of a name that stands in very many sentences only those are looked at that name a
   * rarer one too.
   */
  private Map<Integer, Set<String>> naming(Set<String> entities) {
    Map<Integer, Set<String>> named = new TreeMap<>();
    for (String entity : entities) {
      if (!sentences.isEverywhere(entity)) {
        naming
            .getOrDefault(entity, List.of())
            .forEach(sentence -> named.computeIfAbsent(sentence, s -> new TreeSet<>()).add(entity));
      }
    }
    for (String entity : entities) {
      if (sentences.isEverywhere(entity)) {
        List<Integer> often = naming.getOrDefault(entity, List.of());
        named.forEach(
            (sentence, found) -> {
              if (Collections.binarySearch(often, sentence) >= 0) {
                found.add(entity);
              }
            });
      }
    }
    return named;
  }
}
