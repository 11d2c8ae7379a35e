package org.audiatur.system;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Dating;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a paper say of it: who wrote it where another bore it, on which day where
 * the day told is that of the paper it answers, and whether it is a further one of two who have
 * written before.
 */
final class Papers {

  /** Letters between a paper and what belongs to it. */
  private static final int NEAR = 40;

  private static final Pattern OFFICE = Pattern.compile("^\\S+ (?:the )?(\\p{Lu}[\\p{L}-]+)");

  private static final List<String> WRITERS = List.of("PER", "ORG", "GRP", "MIL", "LOC");

  private final Ledger ledger;
  private final Vocabulary papers;
  private final Vocabulary replies;
  private final Vocabulary bearing;
  private final Vocabulary further;
  private final Vocabulary ranks;
  private final Vocabulary own;
  private final Map<String, List<String>> from;
  private final Map<String, List<String>> dated;
  private final Map<String, List<String>> answered;

  Papers(Ledger ledger) {
    this.ledger = ledger;
    this.papers = ledger.vocabulary("message-words");
    this.replies = ledger.vocabulary("answer-words");
    this.bearing = ledger.vocabulary("bearing-words");
    this.further = ledger.vocabulary("further-words");
    this.own = ledger.vocabulary("own-words");
    this.ranks = ledger.vocabulary("names/rank");
    this.from = ledger.expressions("sender-links");
    this.dated = ledger.expressions("paper-date-links");
    this.answered = ledger.expressions("answered-links");
  }

  /** True if who is told to send it only bore it. */
  boolean isBorne(Ledger.Told told) {
    return bearing.has(told.account(), clause(told));
  }

  private static Span clause(Ledger.Told told) {
    Span quote = told.claim().quote();
    int end = Math.max(told.claim().trigger().end(), quote.start());
    return Span.of(quote.start(), Math.min(end, quote.end()));
  }

  /** "A letter from the Governor": who wrote it, named or as said. */
  Optional<Party> writer(Ledger.Told told, Span paper) {
    Account account = told.account();
    int end = told.claim().quote().end();
    Span behindPaper = Span.of(paper.end(), paper.end() + NEAR);
    for (Mention mention : account.mentionsOver(behindPaper)) {
      if (mention.span().start() >= paper.end()) {
        String between = withoutRanks(account, paper.end(), mention.span().start());
        Entity named = ledger.entities().ofMention(mention.id());
        if (named != null && WRITERS.contains(named.type()) && links(from, account, between)) {
          return Optional.of(new Party(named.id(), named.name(), true, named.type().equals("PER")));
        }
      }
    }
    String behind = read(account, paper.end(), Math.min(end, paper.end() + NEAR));
    return links(from, account, behind.replaceAll("^(\\S+(?: the)?) .*", "$1"))
        ? said(behind)
        : Optional.empty();
  }

  /** "Brought Admiral Byng a letter": who stands between the verb and the paper. */
  Optional<Party> receiver(Ledger.Told told, Span paper) {
    Account account = told.account();
    int from = told.claim().quote().start();
    Span before = Span.of(from, Math.max(paper.start(), from));
    return bearing.all(account, before).stream()
        .flatMap(
            verb ->
                account.mentionsIn(between(verb.span().end(), paper.start())).stream()
                    .filter(mention -> mention.type().equals("PER"))
                    .map(mention -> ledger.entities().ofMention(mention.id())))
        .filter(Objects::nonNull)
        .findFirst()
        .map(person -> new Party(person.id(), person.name(), true, true));
  }

  /** «министр Хойский в своей ноте»: whose own it is, named before it in its sentence. */
  Optional<Party> owner(Ledger.Told told, Span paper) {
    Account account = told.account();
    int from = told.claim().quote().start();
    if (from >= paper.start()
        || !own.has(account, between(Math.max(from, paper.start() - NEAR), paper.start()))) {
      return Optional.empty();
    }
    return account.mentionsIn(between(from, paper.start())).reversed().stream()
        .filter(mention -> mention.type().equals("PER"))
        .map(mention -> ledger.entities().ofMention(mention.id()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(person -> new Party(person.id(), person.name(), true, true));
  }

  private static Span between(int from, int to) {
    return Span.of(from, Math.max(from, to));
  }

  /** "From the Governor on 19 May": an office, in its capital letter. */
  private static Optional<Party> said(String behind) {
    Matcher office = OFFICE.matcher(behind);
    return office.find() ? Optional.of(Party.ofWords(office.group(1))) : Optional.empty();
  }

  /** The day of the paper that is answered, where the words give one. */
  @Nullable Mention dayAnswered(Ledger.Told told) {
    Account account = told.account();
    Span quote = told.claim().quote();
    for (Vocabulary.Found reply : replies.all(account, quote)) {
      for (Vocabulary.Found paper : papers.all(account, Span.of(reply.span().end(), quote.end()))) {
        boolean to =
            links(answered, account, read(account, reply.span().end(), paper.span().start()))
                || to(account, paper.span().start());
        Mention day = to ? dayOf(account, paper.span()) : null;
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  /** «ответил герцогу на ноту»: the preposition stands right before. */
  private boolean to(Account account, int paper) {
    String before = read(account, Math.max(0, paper - NEAR), paper);
    return answered.getOrDefault(account.language(), List.of()).stream()
        .anyMatch(link -> before.endsWith(" " + link));
  }

  private @Nullable Mention dayOf(Account account, Span paper) {
    return account.mentionsOver(Span.of(paper.end(), paper.end() + NEAR)).stream()
        .filter(mention -> mention.type().equals("DATE"))
        .filter(mention -> mention.span().start() >= paper.end())
        .filter(
            mention -> links(dated, account, read(account, paper.end(), mention.span().start())))
        .findFirst()
        .orElse(null);
  }

  /** The day on which an answer was given: never that of what it answers. */
  @Nullable Edtf dayOfAnswer(Ledger.Told told, Mention answeredDay) {
    boolean other =
        told.claim().date() == null || !told.claim().date().span().overlaps(answeredDay.span());
    if (other) {
      return told.date();
    }
    return told.account().mentionsIn(told.claim().quote()).stream()
        .filter(mention -> !mention.id().equals(answeredDay.id()))
        .flatMap(mention -> Dating.read(mention).stream())
        .map(Dating::edtf)
        .findFirst()
        .orElse(null);
  }

  /** «Вторая нота», "another letter". */
  boolean isFurther(Account account, Span paper) {
    int start = Math.max(0, paper.start() - NEAR / 2);
    String before = account.text().text().substring(start, paper.start());
    String clause = before.replaceAll("(?s).*[.;:,]", "");
    return !further.all(account.languageOf(paper), clause).isEmpty();
  }

  /** The subject of the sentence in which a paper is sent: told of another deed in it. */
  Optional<Ledger.Told> beside(Ledger.Told told, List<Ledger.Told> claims) {
    return claims.stream()
        .filter(other -> other != told && other.claim().quote().equals(told.claim().quote()))
        .filter(other -> other.claim().roles().stream().anyMatch(role -> leads(told, role)))
        .findFirst();
  }

  /** It acts, and stands before the paper. */
  static boolean leads(Ledger.Told told, Role role) {
    return List.of("issuer", "agent", "speaker").contains(role.role())
        && role.span().end() <= told.claim().trigger().start()
        && told.claim().quote().encloses(role.span());
  }

  private String withoutRanks(Account account, int start, int end) {
    String language = account.languageOf(Span.of(start, end));
    return Stream.of(read(account, start, end).split(" "))
        .filter(word -> ranks.meaning(language, word).isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String read(Account account, int start, int end) {
    return end < start
        ? ""
        : account.text().read(Span.of(start, end)).replaceAll("\\s+", " ").strip();
  }

  private static boolean links(Map<String, List<String>> known, Account account, String between) {
    return known
        .getOrDefault(account.language(), List.of())
        .contains(between.toLowerCase(Locale.ROOT));
  }
}
