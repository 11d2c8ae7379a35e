package org.audiatur.system;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.claim.Modality;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;

/**
 * S11: the judgements that claims tell. Several frames may read one judging phrase: as a verdict
 * («назвал договор позорной изменой»), as an epithet of its own noun, as somebody's deed. Of these
 * one row is made, the fullest; words joined by "and" are one judgement, and what an account says
 * of the same in the same words again is a further place of it. Claims meet only within a sentence,
 * so the cost is linear in the text.
 */
final class Assessments {

  /** Between two judging words of one judgement. */
  private static final Pattern AND = Pattern.compile("\\s+(?:и|та|й|і|and)\\s+(?:\\p{Ll}+\\s+)?");

  private final Ledger ledger;
  private final Vocabulary words;
  private final Vocabulary unmasking;
  private final JudgedThing things;
  private final Map<String, List<Ledger.Told>> bySentence = new HashMap<>();

  Assessments(Ledger ledger) {
    this.ledger = ledger;
    this.words = ledger.vocabulary("verdict-words");
    this.unmasking = ledger.vocabulary("unmasking-words");
    this.things = new JudgedThing(ledger);
    for (Ledger.Told told : ledger.of("assessment")) {
      bySentence
          .computeIfAbsent(sentence(told.account(), told.claim().trigger()), k -> new ArrayList<>())
          .add(told);
    }
  }

  private static String sentence(Account account, Span words) {
    Span sentence = account.sentenceOf(words);
    return account.sha256() + (sentence == null ? words.start() : sentence.start());
  }

  List<SystemEntry> build() {
    Map<String, List<Verdict>> rows = new TreeMap<>();
    bySentence
        .values()
        .forEach(
            told ->
                ofSentence(told)
                    .forEach(
                        row ->
                            rows.computeIfAbsent(row.key(ledger), k -> new ArrayList<>())
                                .add(row)));
    return rows.values().stream().map(this::entry).toList();
  }

  /** True if a judgement told by a claim has this word already: as verdict, or in what it is of. */
  boolean tells(Account account, Span word) {
    return bySentence.getOrDefault(sentence(account, word), List.of()).stream()
        .filter(this::judges)
        .anyMatch(
            told ->
                told.claim().trigger().overlaps(word)
                    || isVerdictOf(told, word)
                    || role(told, "about").anyMatch(about -> about.encloses(word)));
  }

  private List<Verdict> ofSentence(List<Ledger.Told> sentence) {
    List<Ledger.Told> judging = sentence.stream().filter(this::judges).toList();
    List<Verdict> rows = new ArrayList<>();
    judging.stream()
        .filter(told -> judging.stream().noneMatch(other -> covers(other, told)))
        .flatMap(told -> row(told, judging).stream())
        .sorted(Comparator.comparing(Verdict::verdict))
        .forEach(
            row -> {
              Verdict last = rows.isEmpty() ? null : rows.getLast();
              if (last != null && joined(last, row)) {
                rows.set(rows.size() - 1, last.with(row));
              } else {
                rows.add(row);
              }
            });
    return rows;
  }

  private static boolean joined(Verdict first, Verdict second) {
    int from = first.verdict().end();
    int to = second.verdict().start();
    String text = first.told().account().text().text();
    return from <= to && AND.matcher(text.substring(from, to)).matches();
  }

  /** True if it was said, and one of its words judges. */
  private boolean judges(Ledger.Told told) {
    Modality modality = told.claim().modality();
    boolean label = words.has(told.account(), told.claim().trigger());
    boolean said = modality != Modality.PLANNED && (modality != Modality.HYPOTHETICAL || label);
    return said
        && (isJudging(told, told.claim().trigger())
            || role(told, "verdict").anyMatch(span -> isVerdict(told, span))
            || unmasks(told));
  }

  private boolean isJudging(Ledger.Told told, Span span) {
    return words
        .first(told.account(), span, found -> !found.meaning().equals("aspect"))
        .isPresent();
  }

  /**
   * True if these words judge. Where the verb is one of them, a label among its objects is what
   * somebody hopes for, fears or brings about («уберечься от опасности»).
   */
  private boolean isVerdict(Ledger.Told told, Span span) {
    boolean own = span.encloses(told.claim().trigger());
    return words
        .first(
            told.account(),
            span,
            found -> !found.meaning().equals("aspect") && !(own && found.meaning().equals("label")))
        .isPresent();
  }

  /** «На деле партия была ...»: what follows says what it is under its cover. */
  private boolean unmasks(Ledger.Told told) {
    Span trigger = told.claim().trigger();
    Span before = Span.of(told.claim().quote().start(), trigger.start());
    return role(told, "verdict").anyMatch(span -> !span.overlaps(trigger))
        && unmasking.has(told.account(), before);
  }

  /** True if the other claim says all that this one does. */
  private boolean covers(Ledger.Told other, Ledger.Told told) {
    Span trigger = told.claim().trigger();
    if (other.equals(told) || other.claim().trigger().equals(trigger)) {
      return false;
    }
    boolean inside = isEpithet(told) && role(other, "about").anyMatch(s -> s.encloses(trigger));
    return !isEpithet(other) && (inside || isVerdictOf(other, trigger));
  }

  /**
   * True if these words are what a claim judges with, and not only stand in what its own word
   * brings with it («недовольна лакейской политикой»).
   */
  private boolean isVerdictOf(Ledger.Told told, Span word) {
    Span trigger = told.claim().trigger();
    return !isEpithet(told)
        && role(told, "verdict")
            .filter(span -> span.encloses(word))
            .anyMatch(span -> !span.encloses(trigger) || isJudging(told, trigger));
  }

  /** True if the judging word is an adjective of what is judged. */
  private static boolean isEpithet(Ledger.Told told) {
    return told.claim().rule().endsWith(" attribute");
  }

  private static java.util.stream.Stream<Span> role(Ledger.Told told, String name) {
    return told.claim().roles().stream().filter(r -> r.role().equals(name)).map(Role::span);
  }

  private Optional<Verdict> row(Ledger.Told told, List<Ledger.Told> sentence) {
    Account account = told.account();
    Span trigger = told.claim().trigger();
    Span verdict = role(told, "verdict").reduce(Span::span).orElse(trigger);
    Optional<Span> called = things.called(account, verdict);
    if (called.isPresent()) {
      return Optional.of(Verdict.of(called, verdict, told));
    }
    boolean noun = Deeds.isNoun(told) || told.claim().rule().endsWith(" happens");
    if (isEpithet(told)) {
      return epithet(told, verdict);
    }
    Optional<Span> before = noun ? things.subject(account, verdict) : Optional.empty();
    return Optional.of(
        Verdict.of(
            before.or(
                () ->
                    role(told, "about").findFirst().flatMap(span -> judged(span, told, sentence))),
            verdict,
            told));
  }

  /** The adjective, of its noun; where the noun is a label itself, of what both are said of. */
  private Optional<Verdict> epithet(Ledger.Told told, Span verdict) {
    Span trigger = told.claim().trigger();
    Optional<Span> subject = things.subject(told.account(), verdict);
    if (subject.isPresent()) {
      return Optional.of(Verdict.of(subject, verdict, told));
    }
    Optional<Span> noun =
        role(told, "about").findFirst().map(s -> things.without(told.account(), s, trigger));
    boolean label =
        noun.flatMap(span -> words.first(told.account(), span))
            .filter(found -> found.meaning().equals("label"))
            .isPresent();
    return label ? Optional.empty() : Optional.of(Verdict.of(noun, trigger, told));
  }

  /**
   * What is judged as a verdict names it is what that verdict is of: «назвал мир изменой; X её …».
   */
  private Optional<Span> judged(Span about, Ledger.Told told, List<Ledger.Told> sentence) {
    return sentence.stream()
        .filter(other -> !other.equals(told) && !isEpithet(other))
        .filter(other -> role(other, "verdict").anyMatch(about::overlaps))
        .findFirst()
        .map(other -> role(other, "about").findFirst())
        .orElse(Optional.of(about));
  }

  private SystemEntry entry(List<Verdict> same) {
    Verdict first = same.getFirst();
    Ledger.Told told = first.told();
    Set<String> judges = new TreeSet<>(ledger.named(told, "judge"));
    Draft draft =
        new Draft("S11", "assessment")
            .date(told.date())
            .value("judge", ledger.names(judges, told.words("judge")))
            .value("about", about(first))
            .value("verdict", single(told, told.read(first.verdict())))
            .value("modality", told.claim().modality().label());
    for (Verdict one : same) {
      one.claims().forEach(claim -> draft.claim(claim).entities(ledger.everyone(claim)));
    }
    return draft.entry();
  }

  /** The words before it where one thing is judged; else all things that the claim names. */
  private String about(Verdict verdict) {
    Ledger.Told told = verdict.told();
    String words = verdict.about().map(told::read).orElse("");
    String all = told.words("about");
    boolean several = role(told, "about").skip(1).findAny().isPresent();
    return several && !isEpithet(told) && all.startsWith(words) ? all : single(told, words);
  }

  /** As it stands by itself, without half a pair of quotation marks. */
  private String single(Ledger.Told told, String words) {
    String whole = words.contains("«") ? words : words.replace("»", "");
    return AND.matcher(whole).find()
        ? whole
        : ledger.nominative(told.account(), told.claim().trigger(), whole);
  }
}
