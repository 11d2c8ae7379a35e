package org.audiatur.system;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * What a judging word is said of, where no claim says it: the object of a word of calling («считает
 * решение изменой»), what stands before the dash («отказ – единственно верный шаг»), the genitive
 * behind a noun («намерения Советской России»). Looks only within one sentence.
 */
final class JudgedThing {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ʼ-]*");

  /** A dash with a few words behind it, up to the judging words. */
  private static final Pattern DASH = Pattern.compile("\\s[–—]\\s+((?:\\p{Ll}+,?\\s+){0,8})$");

  /** A sentence or quotation begins. */
  private static final Pattern BEGINNING = Pattern.compile("[«“\"…;:!?]\\s*|\\.\\s+(?=\\p{Lu})");

  /** A clause begins as well. */
  private static final Pattern CLAUSE = Pattern.compile("[«“\"…;:!?,–—]\\s*|\\.\\s+(?=\\p{Lu})");

  /** Before what somebody is called stands in English an article. */
  private static final Pattern ARTICLE = Pattern.compile("\\s+(?:an?|the|as|as an?|as the)$");

  /** So far before the judging words the thing may end. */
  private static final int NEAR = 80;

  /** What is judged may go on with a name or another noun so far. */
  private static final int OWNER = 45;

  private final Ledger ledger;
  private final Vocabulary considering;
  private final Vocabulary copulas;

  JudgedThing(Ledger ledger) {
    this.ledger = ledger;
    this.considering = ledger.vocabulary("considering-words");
    this.copulas = ledger.vocabulary("copula-words");
  }

  /** Of whom or what the judging words are said, as the words before them tell. */
  Optional<Span> subject(Account account, Span verdict) {
    return called(account, verdict)
        .or(() -> beforeDash(account, verdict))
        .or(() -> beforeCopula(account, verdict));
  }

  /**
   * Between a word of calling and what it calls it: «считает решение изменой», "call it treason".
   */
  Optional<Span> called(Account account, Span verdict) {
    Span sentence = account.sentenceOf(verdict);
    if (sentence == null || !isPredicative(account, verdict)) {
      return Optional.empty();
    }
    Span before = Span.of(Math.max(sentence.start(), verdict.start() - NEAR), verdict.start());
    return considering.all(account, before).stream()
        .reduce((first, second) -> second)
        .map(found -> Span.of(found.span().end(), verdict.start()))
        .map(between -> stripped(account, between))
        .filter(between -> !between.isEmpty())
        .filter(between -> account.text().read(between).matches("[\\p{L}\\p{M}\\s'’ʼ-]+"));
  }

  /** In the instrumental, where the language has one. */
  private boolean isPredicative(Account account, Span words) {
    Matcher word = WORD.matcher(account.text().text()).region(words.start(), words.end());
    return word.find()
        && (account.languageOf(words).equals("en")
            || analyse(account, words, word.group()).stream()
                .anyMatch(reading -> reading.has(Grammeme.INSTRUMENTAL)));
  }

  /** The words before a dash that the judging words are the predicate of. */
  Optional<Span> beforeDash(Account account, Span verdict) {
    Span sentence = account.sentenceOf(verdict);
    if (sentence == null) {
      return Optional.empty();
    }
    String before = account.text().text().substring(sentence.start(), verdict.start());
    Matcher dash = DASH.matcher(before);
    if (!dash.find() || !areModifiers(account, verdict, dash.group(1))) {
      return Optional.empty();
    }
    return since(account, BEGINNING, Span.of(sentence.start(), sentence.start() + dash.start()));
  }

  /** «Мир был неразумной уступкой»: the words before "was", from where their clause begins. */
  private Optional<Span> beforeCopula(Account account, Span verdict) {
    Span sentence = account.sentenceOf(verdict);
    if (sentence == null) {
      return Optional.empty();
    }
    Span before = Span.of(Math.max(sentence.start(), verdict.start() - NEAR), verdict.start());
    return copulas.all(account, before).stream()
        .reduce((first, second) -> second)
        .filter(
            found ->
                areModifiers(
                    account,
                    verdict,
                    account.text().text().substring(found.span().end(), verdict.start())))
        .flatMap(found -> since(account, CLAUSE, Span.of(before.start(), found.span().start())));
  }

  /** True if only words that go with a noun behind them stand here, and "one of". */
  private boolean areModifiers(Account account, Span near, String words) {
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      List<Analysis> readings = analyse(account, near, word.group());
      boolean other =
          readings.stream()
              .limit(1)
              .anyMatch(r -> r.is(PartOfSpeech.NOUN) || r.is(PartOfSpeech.VERB));
      if (other || readings.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Span> since(Account account, Pattern beginning, Span words) {
    int from = words.start();
    Matcher matcher = beginning.matcher(account.text().text()).region(words.start(), words.end());
    while (matcher.find()) {
      from = matcher.end();
    }
    Span clause = stripped(account, Span.of(from, words.end()));
    return clause.isEmpty() ? Optional.empty() : Optional.of(clause);
  }

  /** A phrase without the judging adjective before its noun, and without what points at it. */
  Span without(Account account, Span phrase, Span epithet) {
    Span rest = Span.of(Math.min(epithet.end(), phrase.end()), phrase.end());
    Span words = stripped(account, rest);
    return words.isEmpty() ? phrase : words;
  }

  /** From a noun to the noun or name in the genitive that belongs to it, with adjectives. */
  Span withOwner(Account account, Span sentence, Span noun) {
    int reach = Math.min(sentence.end(), noun.end() + OWNER);
    Matcher word = WORD.matcher(account.text().text()).region(noun.end(), reach);
    int end = noun.end();
    while (word.find() && account.text().text().substring(end, word.start()).isBlank()) {
      end = word.end();
      Optional<Span> name = nameAt(account, Span.of(word.start(), end));
      if (name.isPresent()) {
        return noun.span(name.get());
      }
      List<Analysis> readings = analyse(account, noun, word.group());
      boolean genitive = readings.stream().anyMatch(reading -> reading.has(Grammeme.GENITIVE));
      boolean article = readings.stream().limit(1).anyMatch(r -> r.is(PartOfSpeech.PREPOSITION));
      if (!genitive || article) {
        return noun;
      }
      if (readings.stream().anyMatch(reading -> reading.is(PartOfSpeech.NOUN))) {
        Span owner = noun.span(Span.of(word.start(), end));
        Span next = Span.of(end, Math.min(sentence.end(), end + OWNER));
        return behind(account, next).map(owner::span).orElse(owner);
      }
    }
    return noun;
  }

  /** A name right behind: «режима мусаватистов». */
  private Optional<Span> behind(Account account, Span next) {
    Matcher word = WORD.matcher(account.text().text()).region(next.start(), next.end());
    return word.find() && account.text().text().substring(next.start(), word.start()).isBlank()
        ? nameAt(account, Span.of(word.start(), word.end()))
        : Optional.empty();
  }

  /** The name that begins with a word. */
  private Optional<Span> nameAt(Account account, Span word) {
    return account.mentionsIn(Span.of(word.start(), word.end() + OWNER)).stream()
        .filter(mention -> mention.span().start() == word.start())
        .filter(mention -> ledger.entities().ofMention(mention.id()) != null)
        .map(Mention::span)
        .findFirst();
  }

  List<Analysis> analyse(Account account, Span near, String word) {
    return ledger
        .packs()
        .language(account.languageOf(near))
        .morphology()
        .analyse(word.toLowerCase(Locale.ROOT));
  }

  private static Span stripped(Account account, Span words) {
    String text = account.text().text();
    int start = words.start();
    int end = words.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    Matcher article = ARTICLE.matcher(text).region(start, end);
    return Span.of(start, article.find() ? article.start() : end);
  }
}
