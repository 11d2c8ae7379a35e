package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The papers that each account says were sent, in the order in which it tells them. What it says of
 * one paper in several claims is one message. A paper that is only talked over is none, nor is an
 * exchange of several. Linear in the claims.
 */
final class MessageReader {

  /** Letters behind a message in which an account goes on about it: some three sentences. */
  private static final int GOES_ON = 450;

  /** Letters before the word for a paper in which it is called an answer. */
  private static final int NEAR = 25;

  private final Parties parties;
  private final Vocabulary papers;
  private final Vocabulary replies;
  private final Vocabulary silences;
  private final Vocabulary sittings;
  private final Ledger ledger;

  MessageReader(Ledger ledger) {
    parties = new Parties(ledger);
    papers = ledger.vocabulary("message-words");
    replies = ledger.vocabulary("answer-words");
    silences = ledger.vocabulary("no-answer-words");
    sittings = ledger.vocabulary("discussing-words");
    this.ledger = ledger;
  }

  /** Account by account, in the order of telling. */
  List<Message> read() {
    List<Message> messages = new ArrayList<>();
    for (List<Ledger.Told> account : ledger.byAccount("communication", "demand")) {
      messages.addAll(read(account.stream().filter(Ledger.Told::happened).toList()));
    }
    return messages;
  }

  private List<Message> read(List<Ledger.Told> account) {
    List<Message> messages = new ArrayList<>();
    for (Ledger.Told told : account) {
      Message last = messages.isEmpty() ? null : messages.getLast();
      if (last != null && goesOn(last, told)) {
        last.add(told);
      } else {
        message(told).ifPresent(messages::add);
      }
    }
    for (int i = 0; i < messages.size(); i++) {
      seekSilence(messages.get(i), i + 1 < messages.size() ? messages.get(i + 1) : null);
    }
    return messages;
  }

  private Optional<Message> message(Ledger.Told told) {
    return paper(told)
        .filter(paper -> !isExchange(told) && !isTalkedOver(told, paper))
        .map(
            paper ->
                new Message(told, paper.meaning(), isReply(told, paper))
                    .between(parties.sender(told), parties.addressee(told)))
        .filter(Message::isWhole);
  }

  /** The word for what is sent: the trigger, or beside a verb of sending. */
  private Optional<Vocabulary.Found> paper(Ledger.Told told) {
    Optional<Vocabulary.Found> own = papers.first(told.account(), told.claim().trigger());
    return own.isPresent() || told.claim().type().equals("demand")
        ? own
        : papers.first(told.account(), told.claim().quote());
  }

  private boolean isReply(Ledger.Told told, Vocabulary.Found paper) {
    return replies.has(told.account(), around(paper.span(), told))
        || replies.has(told.account(), around(told.claim().trigger(), told));
  }

  /** A stretch with a little of what stands before and behind it, within the quote. */
  private static Span around(Span words, Ledger.Told told) {
    Span quote = told.claim().quote();
    return Span.of(
        Math.max(quote.start(), words.start() - NEAR), Math.min(quote.end(), words.end() + NEAR));
  }

  /** Several that send to nobody send to each other. */
  private static boolean isExchange(Ledger.Told told) {
    long senders = told.claim().roles().stream().filter(r -> r.role().equals("sender")).count();
    return senders > 1 && told.words("addressee").isEmpty();
  }

  /** «было обсуждено письмо»: it came before. */
  private boolean isTalkedOver(Ledger.Told told, Vocabulary.Found paper) {
    return paper.span().overlaps(told.claim().trigger())
        && sittings.has(
            told.account(), Span.of(told.claim().quote().start(), paper.span().end() + NEAR));
  }

  /** The same paper told on: nearby, on no other day, of no other sender, and not its answer. */
  private boolean goesOn(Message last, Ledger.Told told) {
    Ledger.Told first = last.told();
    int gap = told.claim().quote().start() - first.claim().quote().end();
    boolean sameDay = told.date() == null || told.date().equals(first.date());
    Optional<Vocabulary.Found> paper = paper(told);
    boolean answers = paper.isPresent() && isReply(told, paper.get()) && !last.isReply();
    Party sender = parties.sender(told);
    boolean another = gap > 0 && sender != null && paper.isPresent() && told.date() == null;
    return gap < GOES_ON && sameDay && last.mayBeOf(sender) && !answers && !another;
  }

  /** Looks behind a message for the words that it was left without an answer. */
  private void seekSilence(Message message, @Nullable Message next) {
    Account account = message.told().account();
    Span quote = message.told().claim().quote();
    int end = Math.min(quote.end() + GOES_ON, account.text().text().length());
    if (next != null) {
      end = Math.min(end, Math.max(quote.end(), next.told().claim().quote().start()));
    }
    if (silences.has(account, Span.of(quote.start(), end))) {
      message.ignore();
    }
  }
}
