package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Modality;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an agreement: what stands in a row behind «условия:», each with its own verb; and
 * what the sentence after a signing says was to be done. Linear in the text.
 */
final class Terms {

  private static final Pattern COLON = Pattern.compile("\\s*:\\s*");
  private static final Pattern PIECE = Pattern.compile("[^,;]+");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ʼ-]*");

  /** What the terms are of was told so near before them. */
  private static final int NEAR = 400;

  /** Before words for terms where the sentence begins with them. */
  private static final int OPENING = 30;

  private static final Pattern OPENER =
      Pattern.compile(
          "\\s*(?:по|за|согласно|згідно(?:\\s+з)?|under|by)\\s+(?:\\p{L}+\\s+){0,2}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Before a term in a row of them. */
  private static final Pattern AND =
      Pattern.compile("^\\s*(?:(?:а|и|і|й|та|но|and|but|that)\\s+)?", Pattern.CASE_INSENSITIVE);

  private static final Set<String> MADE = Set.of("agreement", "decision", "surrender");
  private static final String[] PARTIES = {"agent", "party", "force", "side"};

  private final Ledger ledger;
  private final Vocabulary conditions;
  private final Vocabulary treaties;

  Terms(Ledger ledger) {
    this.ledger = ledger;
    this.conditions = ledger.vocabulary("condition-words");
    this.treaties = ledger.vocabulary("treaty-words");
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    for (Account account : ledger.inOrder()) {
      for (Span sentence : account.sentences()) {
        Span row = row(account, sentence);
        boolean again = account.abstracts().stream().anyMatch(part -> part.overlaps(sentence));
        if (row != null && !again) {
          Edtf date = dateBefore(account, sentence);
          terms(account, row).forEach(term -> entries.add(term(account, term, date)));
        }
      }
    }
    ledger.of("agreement", "surrender").stream()
        .filter(this::isSigned)
        .forEach(signed -> entries.addAll(next(signed)));
    return entries;
  }

  /** What follows the colon behind a word for terms. */
  private @Nullable Span row(Account account, Span sentence) {
    for (Vocabulary.Found found : conditions.all(account, sentence)) {
      Matcher colon =
          COLON.matcher(account.text().text()).region(found.span().end(), sentence.end());
      if (colon.lookingAt()) {
        return Span.of(colon.end(), sentence.end());
      }
      if (opens(account, Span.of(sentence.start(), found.span().start()))) {
        int from = behindTreaty(account, found.span(), sentence);
        int semicolon = account.text().text().indexOf(';', from);
        return Span.of(from, semicolon < 0 ? sentence.end() : Math.min(semicolon, sentence.end()));
      }
    }
    return null;
  }

  /** «По этим условиям», "By the articles": the sentence begins with them. */
  private static boolean opens(Account account, Span before) {
    return before.length() < OPENING
        && OPENER.matcher(account.text().text().substring(before.start(), before.end())).matches();
  }

  /** Of which treaty they are the terms is no term. */
  private int behindTreaty(Account account, Span words, Span sentence) {
    Span near = Span.of(words.end(), Math.min(sentence.end(), words.end() + OPENING));
    return treaties
        .first(account, near, found -> found.span().start() <= near.start() + 1)
        .map(found -> found.span().end())
        .orElse(words.end());
  }

  /** Cut at commas where both sides have a verb of their own. */
  private List<Span> terms(Account account, Span row) {
    List<Span> terms = new ArrayList<>();
    int start = -1;
    int end = -1;
    int next = -1;
    boolean told = false;
    Matcher piece = PIECE.matcher(account.text().text()).region(row.start(), row.end());
    while (piece.find()) {
      boolean verb = verb(account, Span.of(piece.start(), piece.end())) >= 0;
      next =
          told && !verb && next < 0 && beginsNamed(account, piece.start()) ? piece.start() : next;
      if (start >= 0 && told && verb) {
        terms.add(Span.of(start, next < 0 ? end : next - 1));
        start = next;
        next = -1;
        told = false;
      }
      start = start < 0 ? piece.start() : start;
      end = piece.end();
      told |= verb;
    }
    if (told) {
      terms.add(Span.of(start, end));
    }
    return terms.size() < 2 ? List.of() : terms;
  }

  /** «…, правительство, что образует партия, …»: who the next verb is of may be named first. */
  private boolean beginsNamed(Account account, int at) {
    Matcher word = WORD.matcher(account.text().text()).region(at, account.text().text().length());
    return word.find()
        && ledger
            .packs()
            .language(account.languageOf(Span.of(at, at + 1)))
            .morphology()
            .analyse(word.group().toLowerCase(java.util.Locale.ROOT))
            .stream()
            .limit(1)
            .anyMatch(r -> r.is(PartOfSpeech.NOUN) && r.has(Grammeme.NOMINATIVE));
  }

  /** Where the first verb of some words stands, which is not in brackets; -1 for none. */
  private int verb(Account account, Span words) {
    Matcher word = WORD.matcher(account.text().text()).region(words.start(), words.end());
    while (word.find()) {
      String form = word.group().toLowerCase(java.util.Locale.ROOT);
      List<Analysis> readings =
          ledger.packs().language(account.languageOf(words)).morphology().analyse(form);
      boolean verb = readings.stream().limit(1).anyMatch(r -> r.is(PartOfSpeech.VERB));
      boolean aside = account.text().text().substring(words.start(), word.start()).contains("(");
      if (verb && !aside) {
        return word.start();
      }
    }
    return -1;
  }

  private @Nullable Edtf dateBefore(Account account, Span sentence) {
    Span near = Span.of(Math.max(0, sentence.start() - NEAR), sentence.end());
    return ledger.passages().around(account, near).stream()
        .filter(told -> MADE.contains(told.claim().type()))
        .filter(told -> told.date() != null && told.claim().quote().start() <= sentence.start())
        .filter(told -> sentence.start() - told.claim().quote().end() < NEAR)
        .max(Ledger.IN_TEXT)
        .map(Ledger.Told::date)
        .orElse(null);
  }

  private SystemEntry term(Account account, Span term, @Nullable Edtf date) {
    int verb = verb(account, term);
    int first = term.start() + leading(account, term);
    Span party = Span.of(first, Math.max(first, verb));
    Mentioned named = new Mentioned(ledger, account, party);
    Set<String> parties = new TreeSet<>(named.named("ORG"));
    List.of("LOC", "MIL", "GRP", "PER").forEach(type -> parties.addAll(named.named(type)));
    return new Draft("S9", "term")
        .date(date)
        .entities(parties)
        .value("party", account.text().read(party).replaceAll("\\s+", " ").strip())
        .value(
            "terms",
            account.text().read(Span.of(first, term.end())).replaceAll("\\s+", " ").strip())
        .words(new Words(account.sha256(), Span.of(first, term.end())))
        .entry();
  }

  private static int leading(Account account, Span term) {
    Matcher and = AND.matcher(account.text().text().substring(term.start(), term.end()));
    return and.find() ? and.end() : 0;
  }

  private boolean isSigned(Ledger.Told told) {
    return told.claim().modality() == Modality.ASSERTED
        && told.date() != null
        && treaties.has(told.account(), told.claim().trigger());
  }

  /** What the very next sentence says was to be done. */
  private List<SystemEntry> next(Ledger.Told signed) {
    Span next = signed.account().sentenceAfter(signed.claim().quote());
    if (next == null || isApart(signed, next) || isRow(signed.account(), next)) {
      return List.of();
    }
    List<Ledger.Told> due =
        ledger.passages().around(signed.account(), next).stream()
            .filter(told -> told.claim().quote().equals(next) && told.planned())
            .filter(told -> !told.claim().rule().endsWith("noun"))
            .sorted(Ledger.BY_TIME)
            .toList();
    return due.isEmpty() ? List.of() : List.of(next(signed, due));
  }

  private boolean isRow(Account account, Span sentence) {
    Span row = row(account, sentence);
    return row != null && !terms(account, row).isEmpty();
  }

  /** A new paragraph tells of something else. */
  private static boolean isApart(Ledger.Told signed, Span next) {
    int end = signed.claim().quote().end();
    return signed.account().text().text().substring(end, next.start()).contains("\n\n");
  }

  private String party(Ledger.Told told) {
    String called = ledger.called(told, PARTIES);
    return called.isEmpty() ? ledger.names(ledger.everyone(told), "") : called;
  }

  /** What one sentence says was to be done is one entry, with the day by which. */
  private SystemEntry next(Ledger.Told signed, List<Ledger.Told> due) {
    Ledger.Told first = due.getFirst();
    Draft draft =
        new Draft("S9", "term")
            .date(signed.date())
            .value("party", party(first))
            .value("terms", first.read(first.claim().quote()))
            .value("signed-id", signed.id());
    for (Ledger.Told told : due) {
      draft.claim(told).entities(ledger.everyone(told));
      if (told.date() != null) {
        draft.first("until", told.date().toString());
      }
    }
    return draft.entry();
  }
}
