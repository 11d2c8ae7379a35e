package org.audiatur.system;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Judgements in passing: an adjective that judges before what it judges («лакейская политика
 * министров», "this shameful surrender"), also where a noun only carries it («нота носила
 * провокационный характер»: the note is judged), or where it stands behind a dash. Only where it is
 * said whose the judged thing is, or which it is; a bare noun with an adjective judges nobody.
 * Abstracts are left out; what a claim has judged already is not told twice. Linear in the text.
 */
final class Epithets {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ʼ-]*");

  /** «Правительство, так называемую ...»: a name right behind in apposition. */
  private static final Pattern APPOSED =
      Pattern.compile("^,\\s+(?:\\p{Ll}+\\s+){0,3}[«“\"\\p{Lu}]");

  /** Further adjectives between the epithet and its noun. */
  private static final int BETWEEN = 3;

  /** So near before an aspect stands what is meant. */
  private static final int BEFORE = 250;

  private final Ledger ledger;
  private final Vocabulary words;
  private final Vocabulary power;
  private final Passages passages;
  private final JudgedThing things;
  private final Assessments known;

  /** What is judged, how, and where the words stand. */
  private record Judged(Account account, Span epithet, Span about, Set<String> entities) {}

  Epithets(Ledger ledger, Assessments known) {
    this.ledger = ledger;
    this.words = ledger.vocabulary("verdict-words");
    this.power = ledger.vocabulary("power-words");
    this.passages = ledger.passages();
    this.things = new JudgedThing(ledger);
    this.known = known;
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    for (Account account : ledger.inOrder()) {
      Map<String, List<Judged>> same = new TreeMap<>();
      for (Span sentence : account.sentences()) {
        if (account.abstracts().stream().noneMatch(part -> part.overlaps(sentence))) {
          words.all(account, sentence).stream()
              .filter(found -> !known.tells(account, found.span()))
              .forEach(
                  found -> {
                    if (found.meaning().equals("epithet")) {
                      judged(account, sentence, found.span(), same);
                    } else if (found.meaning().equals("label")) {
                      called(account, found.span(), same);
                    }
                  });
        }
      }
      same.forEach((key, judged) -> entries.add(entry(key, judged)));
    }
    return entries;
  }

  private void judged(
      Account account, Span sentence, Span epithet, Map<String, List<Judged>> same) {
    Span noun = noun(account, sentence, epithet);
    if (noun == null) {
      return;
    }
    boolean aspect =
        words.first(account, noun).filter(f -> f.meaning().equals("aspect")).isPresent();
    Judged judged =
        aspect
            ? carried(account, sentence, epithet, noun)
            : whole(account, sentence, epithet, noun);
    if (judged != null) {
      String key = stem(account, epithet) + "|" + stem(account, aspect ? judged.about() : noun);
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(judged);
    }
  }

  /** "I call it treason", «этот мир – предательство»: a label of what stands before it. */
  private void called(Account account, Span label, Map<String, List<Judged>> same) {
    boolean noun =
        things.analyse(account, label, account.text().read(label)).stream()
            .limit(1)
            .anyMatch(reading -> reading.is(PartOfSpeech.NOUN));
    things
        .called(account, label)
        .or(() -> noun ? things.beforeDash(account, label) : Optional.empty())
        .map(about -> new Judged(account, label, about, names(account, about)))
        .ifPresent(
            judged ->
                same.computeIfAbsent(
                        stem(account, label) + "|" + stem(account, judged.about()),
                        k -> new ArrayList<>())
                    .add(judged));
  }

  private static String stem(Account account, Span words) {
    return UnitBook.stem(account.text().read(words));
  }

  /** The noun behind the epithet, over further adjectives; null if another word comes first. */
  private @Nullable Span noun(Account account, Span sentence, Span epithet) {
    Matcher word = WORD.matcher(account.text().text()).region(epithet.end(), sentence.end());
    int end = epithet.end();
    for (int i = 0; i <= BETWEEN && word.find(); i++) {
      boolean apart = !account.text().text().substring(end, word.start()).isBlank();
      List<Analysis> readings = things.analyse(account, epithet, word.group());
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

  /**
   * What stands before a dash or "was"; else the noun with its owner, if it says whose it is. A
   * noun that is a label («позорной изменой») judges something else, and nobody if that is not
   * said.
   */
  private @Nullable Judged whole(Account account, Span sentence, Span epithet, Span noun) {
    Optional<Span> before = things.subject(account, Span.of(epithet.start(), noun.end()));
    if (before.isEmpty()
        && words.first(account, noun).filter(f -> f.meaning().equals("label")).isPresent()) {
      return null;
    }
    Span about = before.orElseGet(() -> things.withOwner(account, sentence, noun));
    Set<String> names = names(account, about);
    boolean known = before.isPresent() || !names.isEmpty() || isNamed(account, sentence, about);
    return known ? new Judged(account, Span.of(epithet.start(), noun.end()), about, names) : null;
  }

  /** Of power, or with its name right behind. */
  private boolean isNamed(Account account, Span sentence, Span about) {
    String behind = account.text().text().substring(about.end(), sentence.end());
    boolean ofPower =
        power.all(account, about).stream().anyMatch(f -> f.span().end() == about.end());
    return APPOSED.matcher(behind).find() || ofPower && !isOneWord(account, about);
  }

  private static boolean isOneWord(Account account, Span about) {
    return !account.text().read(about).strip().matches("(?s).*\\s.*");
  }

  /** «Антинародная сущность режима»: the regime; else what the clause speaks of. */
  private @Nullable Judged carried(Account account, Span sentence, Span epithet, Span noun) {
    Span owned = things.withOwner(account, sentence, noun);
    Span owner = Span.of(noun.end(), owned.end());
    return owner.isEmpty()
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

  private SystemEntry entry(String key, List<Judged> same) {
    Judged first = same.getFirst();
    Set<String> about = new LinkedHashSet<>();
    same.forEach(judged -> about.add(read(judged.account(), judged.about())));
    Draft draft =
        new Draft("S11", "verdict")
            .value("about", String.join("; ", about))
            .value("verdict", read(first.account(), first.epithet()))
            .first("judge", passages.voice(first.account(), first.epithet()));
    for (Judged judged : same) {
      draft
          .entities(judged.entities())
          .words(new Words(judged.account().sha256(), judged.epithet().span(judged.about())));
    }
    return draft.entry(key);
  }

  private static String read(Account account, Span words) {
    return account.text().read(words).replaceAll("\\s+", " ").strip();
  }
}
