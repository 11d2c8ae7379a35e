package org.audiatur.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.claim.Count;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/**
 * How strong a unit was where the figures stand beside its name: «отряд в 300 штыков при двух
 * орудиях», "a company of 120 gunners", «(400 сабель)». Lost men are no strength. Linear in the
 * mentions.
 */
final class Musters {

  /** Words between a unit and a figure are no longer than this. */
  private static final int LINK = 50;

  /** Room behind a figure for «в каждом». */
  private static final int EACH = 20;

  private static final int PREPOSITION = 4;

  private static final Set<String> LOSSES = Set.of("killed", "wounded", "captured", "missing");

  private final Ledger ledger;
  private final Vocabulary arms;
  private final Vocabulary about;
  private final Vocabulary losses;
  private final Vocabulary each;
  private final Map<String, List<String>> links;
  private final Map<String, List<String>> hosts;
  private final Map<String, TreeMap<Integer, Mention>> numbers = new HashMap<>();

  Musters(Ledger ledger) {
    this.ledger = ledger;
    this.arms = ledger.vocabulary("arm-words");
    this.about = ledger.vocabulary("about-words");
    this.losses = ledger.vocabulary("loss-words");
    this.each = ledger.vocabulary("each-words");
    this.links = ledger.expressions("strength-links");
    this.hosts = ledger.expressions("host-links");
    ledger.inOrder().forEach(account -> numbers.put(account.sha256(), strengths(account)));
  }

  /** Figures that count fighters or arms and are told of as no loss. */
  private TreeMap<Integer, Mention> strengths(Account account) {
    Set<Integer> lost = new TreeSet<>();
    account.claims().stream()
        .flatMap(claim -> claim.numbers().stream())
        .filter(count -> LOSSES.contains(count.role()))
        .map(Count::span)
        .forEach(span -> lost.add(span.start()));
    TreeMap<Integer, Mention> found = new TreeMap<>();
    for (Mention mention : account.mentions()) {
      if (mention.type().equals("NUM")
          && mention.value() instanceof Quantity quantity
          && !lost.contains(mention.span().start())
          && !arms(account, mention, quantity).isEmpty()
          && !isLoss(account, mention)) {
        found.put(mention.span().start(), mention);
      }
    }
    return found;
  }

  private boolean isLoss(Account account, Mention number) {
    String text = account.text().text();
    int end = number.span().end();
    int next = Math.min(text.length(), end + LINK / 2);
    String behind = text.substring(end, next).replaceAll("(?s)[,;.:()].*", "");
    return losses.has(account, number.span())
        || !losses.all(account.languageOf(number.span()), behind).isEmpty();
  }

  private List<String> arms(Account account, Mention mention, Quantity quantity) {
    return quantity.unit() == null
        ? List.of()
        : arms.all(account.languageOf(mention.span()), quantity.unit()).stream()
            .map(Vocabulary.Found::meaning)
            .distinct()
            .toList();
  }

  /** The figures behind the name of a unit, in text order. */
  List<Muster> of(Account account, Units.Named named) {
    return of(account, named, links);
  }

  /** The figures of those who are said to be with somebody. */
  List<Muster> ofHost(Account account, Span person) {
    return of(account, new Units.Named("", person, person.end()), hosts);
  }

  private List<Muster> of(Account account, Units.Named named, Map<String, List<String>> linking) {
    List<Muster> musters = new ArrayList<>();
    boolean begun = false;
    TreeMap<Integer, Mention> all = numbers.getOrDefault(account.sha256(), new TreeMap<>());
    int end = named.span().end();
    for (Mention number : all.tailMap(end).values()) {
      String between = between(account, Span.of(end, number.span().start()));
      String language = account.languageOf(named.span());
      boolean linked =
          begun
              ? isNext(language, between)
              : isLink(language, between, linking.getOrDefault(language, List.of()));
      if (!linked || !(number.value() instanceof Quantity quantity)) {
        break;
      }
      Span words = Span.of(named.span().start(), number.span().end());
      for (String arm : arms(account, number, quantity)) {
        if (!arm.equals("units")) {
          String what = isEach(account, number) ? arm + " each" : arm;
          musters.add(new Muster(named.unit(), account, words, false, what, quantity));
        }
      }
      end = number.span().end();
      begun = true;
    }
    return musters;
  }

  private boolean isEach(Account account, Mention number) {
    String text = account.text().text();
    int end = number.span().end();
    String behind = text.substring(end, Math.min(text.length(), end + EACH));
    return each.all(account.languageOf(number.span()), behind).stream()
        .anyMatch(found -> found.span().start() <= PREPOSITION);
  }

  private static String between(Account account, Span gap) {
    return gap.length() > LINK
        ? "."
        : account.text().read(gap).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private boolean isLink(String language, String between, List<String> linking) {
    String words = withoutAbout(language, between.replaceAll("[(\\[,:–—-]", " "));
    return words.isEmpty() ? between.matches(" ?[(\\[:].*| ?[–—-] .*") : linking.contains(words);
  }

  private String withoutAbout(String language, String between) {
    StringBuilder rest = new StringBuilder();
    for (String word : between.strip().split(" +")) {
      if (!about.knows(language, word)) {
        rest.append(' ').append(word);
      }
    }
    return rest.toString().strip();
  }

  /** «300 штыков, 40 сабель и два орудия»: another arm of the same. */
  private boolean isNext(String language, String between) {
    String rest = between.replaceFirst("^[,;]", "");
    return withoutAbout(language, rest).matches("(и|та|й|і|при|з|с|and|with)?");
  }

  /** Where the words that belong to a unit's name end: behind its figures. */
  int tail(Account account, Units.Named named) {
    List<Muster> musters = of(account, named);
    if (musters.isEmpty()) {
      return named.span().end();
    }
    int end = musters.getLast().words().end();
    String text = account.text().text();
    boolean open = text.substring(named.span().end(), end).lastIndexOf('(') >= 0;
    return open && text.startsWith(")", end) ? end + 1 : end;
  }
}
