package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Judgements in passing: an adjective that judges before what it judges («лакейская политика
 * министров», "this shameful surrender"), also where a noun only carries it («нота носила
 * провокационный характер»: the note is judged). Abstracts are left out; what a claim has judged
 * already is not told twice. Linear in the text.
 */
final class Epithets {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ʼ-]*");

  /** Further adjectives between the epithet and its noun. */
  private static final int BETWEEN = 3;

  /** What is judged may go on with a name or another noun so far. */
  private static final int OWNER = 45;

  /** So near before an aspect stands what is meant. */
  private static final int BEFORE = 250;

  private final Ledger ledger;
  private final Vocabulary words;
  private final Passages passages;
  private final List<Ledger.Told> known;

  /** What is judged, how, and where the words stand. */
  private record Judged(Account account, Span epithet, Span about, Set<String> entities) {}

  Epithets(Ledger ledger, List<Ledger.Told> known) {
    this.ledger = ledger;
    this.words = ledger.vocabulary("verdict-words");
    this.passages = new Passages(ledger);
    this.known = known;
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    for (Account account : ledger.inOrder()) {
      Map<String, Draft> drafts = new TreeMap<>();
      for (Span sentence : account.sentences()) {
        if (account.abstracts().stream().noneMatch(part -> part.overlaps(sentence))) {
          words.all(account, sentence).stream()
              .filter(found -> found.meaning().equals("epithet"))
              .forEach(found -> judged(account, sentence, found.span(), drafts));
        }
      }
      drafts.forEach((key, draft) -> entries.add(draft.entry(key)));
    }
    return entries;
  }

  private void judged(Account account, Span sentence, Span epithet, Map<String, Draft> drafts) {
    Span noun = noun(account, sentence, epithet);
    boolean told =
        known.stream()
            .filter(one -> one.account().equals(account))
            .flatMap(one -> one.claim().roles().stream())
            .anyMatch(role -> role.role().equals("verdict") && role.span().overlaps(epithet));
    if (noun == null || told) {
      return;
    }
    boolean aspect =
        words.first(account, noun).filter(f -> f.meaning().equals("aspect")).isPresent();
    Judged judged =
        aspect
            ? carried(account, sentence, epithet, noun)
            : whole(account, sentence, epithet, noun);
    if (judged != null) {
      add(judged, drafts);
    }
  }

  /** The noun behind the epithet, over further adjectives; null if another word comes first. */
  private @Nullable Span noun(Account account, Span sentence, Span epithet) {
    Matcher word = WORD.matcher(account.text().text()).region(epithet.end(), sentence.end());
    int end = epithet.end();
    for (int i = 0; i <= BETWEEN && word.find(); i++) {
      boolean apart = !account.text().text().substring(end, word.start()).isBlank();
      List<Analysis> readings = analyse(account, epithet, word.group());
      if (apart || readings.isEmpty()) {
        return null;
      }
      if (readings.stream().anyMatch(reading -> reading.is(PartOfSpeech.NOUN))) {
        return Span.of(word.start(), word.end());
      }
      end = word.end();
    }
    return null;
  }

  private List<Analysis> analyse(Account account, Span near, String word) {
    return ledger
        .packs()
        .language(account.languageOf(near))
        .morphology()
        .analyse(word.toLowerCase(java.util.Locale.ROOT));
  }

  /** From the noun to the noun or name in the genitive that belongs to it. */
  private Judged whole(Account account, Span sentence, Span epithet, Span noun) {
    Span about = noun.span(owner(account, sentence, noun));
    return new Judged(account, Span.of(epithet.start(), noun.end()), about, names(account, about));
  }

  /** What stands in the genitive right behind a noun, with adjectives and a name; else the noun. */
  private Span owner(Account account, Span sentence, Span noun) {
    int reach = Math.min(sentence.end(), noun.end() + OWNER);
    Matcher word = WORD.matcher(account.text().text()).region(noun.end(), reach);
    Span owner = noun;
    int end = noun.end();
    while (word.find() && account.text().text().substring(end, word.start()).isBlank()) {
      end = word.end();
      Span one = Span.of(word.start(), end);
      boolean name = !names(account, one).isEmpty();
      List<Analysis> readings = analyse(account, noun, word.group());
      boolean genitive = readings.stream().anyMatch(reading -> reading.has(Grammeme.GENITIVE));
      boolean article = readings.stream().limit(1).anyMatch(r -> r.is(PartOfSpeech.PREPOSITION));
      if (!name && (!genitive || article)) {
        return owner;
      }
      boolean closes = name || readings.stream().anyMatch(reading -> reading.is(PartOfSpeech.NOUN));
      owner = closes ? one : owner;
      if (closes) {
        return owner;
      }
    }
    return owner;
  }

  /** «Антинародная сущность режима»: the regime; else what the clause speaks of. */
  private @Nullable Judged carried(Account account, Span sentence, Span epithet, Span noun) {
    Span owner = owner(account, sentence, noun);
    return owner.equals(noun)
        ? meant(account, sentence, epithet)
        : new Judged(account, Span.of(epithet.start(), noun.end()), owner, names(account, owner));
  }

  /** What the words before the epithet tell of first. */
  private @Nullable Judged meant(Account account, Span sentence, Span epithet) {
    Span before = Span.of(Math.max(sentence.start(), epithet.start() - BEFORE), epithet.start());
    Ledger.Told first = null;
    for (Ledger.Told told : passages.claims(account, Span.of(epithet.start(), epithet.end()))) {
      boolean noun =
          before.encloses(told.claim().trigger())
              && Deeds.isNoun(told)
              && !told.claim().type().equals("appointment");
      boolean earlier = first == null || Ledger.IN_TEXT.compare(told, first) < 0;
      first = noun && earlier ? told : first;
    }
    return first == null
        ? null
        : new Judged(account, epithet, first.claim().trigger(), ledger.everyone(first));
  }

  private Set<String> names(Account account, Span stretch) {
    Mentioned mentioned = new Mentioned(ledger, account, stretch);
    Set<String> names = new TreeSet<>();
    List.of("PER", "ORG", "LOC", "GRP", "MIL").forEach(type -> names.addAll(mentioned.named(type)));
    return names;
  }

  private void add(Judged judged, Map<String, Draft> drafts) {
    Account account = judged.account();
    String verdict = account.text().read(judged.epithet()).replaceAll("\\s+", " ");
    String about = account.text().read(judged.about()).replaceAll("\\s+", " ");
    String key = UnitBook.stem(verdict) + "|" + UnitBook.stem(about) + judged.entities();
    drafts
        .computeIfAbsent(
            key, one -> new Draft("S11", "verdict").value("about", about).value("verdict", verdict))
        .entities(judged.entities())
        .words(new Words(account.sha256(), judged.epithet().span(judged.about())));
  }
}
