package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.mention.Mention;
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

  /** Letters before a verb of asking in which the paper stands. */
  private static final int BEFORE = 60;

  /** An answer to them is none itself. */
  private static final Set<String> DEMANDS = Set.of("demand", "ultimatum");

  /** Answers that name no paper. */
  private static final Set<String> SPOKEN = Set.of("statement", "refusal");

  private final Parties parties;
  private final Vocabulary papers;
  private final Vocabulary replies;
  private final Vocabulary silences;
  private final Vocabulary sittings;
  private final Vocabulary delivery;
  private final Ledger ledger;
  private final Papers around;
  private final Vocabulary relatives;

  MessageReader(Ledger ledger) {
    parties = new Parties(ledger);
    papers = ledger.vocabulary("message-words");
    replies = ledger.vocabulary("answer-words");
    silences = ledger.vocabulary("no-answer-words");
    sittings = ledger.vocabulary("discussing-words");
    delivery = ledger.vocabulary("delivery-words");
    this.ledger = ledger;
    relatives = ledger.vocabulary("relative-words");
    around = new Papers(ledger);
  }

  /** Account by account, in the order of telling. */
  List<Message> read() {
    List<Message> messages = new ArrayList<>();
    for (List<Ledger.Told> account :
        ledger.byAccount("communication", "demand", "statement", "refusal")) {
      messages.addAll(read(account.stream().filter(Ledger.Told::happened).toList()));
    }
    return messages;
  }

  private List<Message> read(List<Ledger.Told> account) {
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < account.size(); i++) {
      Ledger.Told told = account.get(i);
      Ledger.Told next = i + 1 < account.size() ? account.get(i + 1) : null;
      Message last = messages.isEmpty() ? null : messages.getLast();
      Optional<Message> answer = isBareAnswer(told) ? answer(told, last) : Optional.empty();
      if (answer.isPresent()) {
        messages.add(answer.get());
      } else if (last != null && goesOn(last, told)) {
        last.add(told);
      } else {
        message(told, messages).or(() -> answered(told, next)).ifPresent(messages::add);
      }
    }
    for (int i = 0; i < messages.size(); i++) {
      seekSilence(messages.get(i), i + 1 < messages.size() ? messages.get(i + 1) : null);
    }
    return messages;
  }

  private Optional<Message> message(Ledger.Told told, List<Message> messages) {
    Message last = messages.isEmpty() ? null : messages.getLast();
    if (isBareAnswer(told)) {
      return answer(told, last);
    }
    return paper(told)
        .filter(paper -> !isExchange(told) && !isTalkedOver(told, paper))
        .map(paper -> message(told, paper, first(messages, paper.meaning())))
        .filter(Message::isWhole);
  }

  /** «Совет потребовал… Рада ответила отказом»: what was answered had been sent. */
  private Optional<Message> answered(Ledger.Told told, Ledger.@Nullable Told next) {
    Party sender = told.claim().type().equals("demand") ? parties.sender(told) : null;
    if (sender == null || next == null || !isBareAnswer(next)) {
      return Optional.empty();
    }
    Party back = parties.speaker(next);
    boolean near = next.claim().quote().start() - told.claim().quote().end() < GOES_ON;
    return near && back != null && back.entity() && !back.key().equals(sender.key())
        ? Optional.of(new Message(told, "demand", false).between(sender, back))
        : Optional.empty();
  }

  private Message message(Ledger.Told told, Vocabulary.Found paper, @Nullable Message first) {
    Party sender = parties.sender(told);
    Message message =
        new Message(told, paper.meaning(), isReply(told, paper))
            .between(
                around.isBorne(told) || sender == null
                    ? around.writer(told, paper.span()).orElse(around.isBorne(told) ? null : sender)
                    : sender,
                around.receiver(told, paper.span()).orElse(parties.addressee(told)));
    if (message.sender() == null) {
      around.beside(told, ledger.inQuote(told)).ifPresent(other -> lead(message, told, other));
    }
    if (message.sender() == null) {
      around.owner(told, paper.span()).ifPresent(message::inferSender);
    }
    Mention day = message.isReply() ? around.dayAnswered(told) : null;
    if (day != null) {
      message.on(around.dayOfAnswer(told, day)).answers(day);
    }
    return first != null && around.isFurther(told.account(), paper.span())
        ? message.asFurther(first)
        : message;
  }

  /** The last paper of a kind that was no answer. */
  private static @Nullable Message first(List<Message> messages, String kind) {
    return messages.reversed().stream()
        .filter(message -> message.kind().equals(kind) && !message.isReply())
        .findFirst()
        .orElse(null);
  }

  /** "The Duke sent a note to the Governor and summoned him": who summons sends. */
  private void lead(Message message, Ledger.Told told, Ledger.Told other) {
    Party leader = parties.leader(other, role -> Papers.leads(told, role));
    if (leader != null && !leader.equals(message.addressee())) {
      message.inferSender(leader);
      Party reader = message.addressee() == null ? parties.addressee(other) : null;
      if (reader != null && !reader.equals(leader)) {
        message.inferAddressee(reader);
      }
      if (message.date() == null) {
        message.on(other.date());
      }
      message.add(other);
    }
  }

  /** «Рапп ответил», "Blakeney replied": no paper is named, but one has just come. */
  private boolean isBareAnswer(Ledger.Told told) {
    return SPOKEN.contains(told.claim().type())
        && replies.has(told.account(), told.claim().trigger())
        && !silences.has(told.account(), around(told.claim().trigger(), told));
  }

  private Optional<Message> answer(Ledger.Told told, @Nullable Message last) {
    Party speaker = parties.speaker(told);
    if (last == null || speaker == null || !isOpenTo(last, told, speaker)) {
      return Optional.empty();
    }
    boolean office = !speaker.entity() && last.addressee() != null;
    Party from = office ? last.addressee() : speaker;
    String kind = DEMANDS.contains(last.kind()) ? "answer" : last.kind();
    return Optional.of(new Message(told, kind, true).between(from, null));
  }

  /** Near, not yet answered, and sent to the speaker, or to whom an office means, by another. */
  private static boolean isOpenTo(Message last, Ledger.Told told, Party speaker) {
    Party sender = last.sender();
    Party addressee = last.addressee();
    boolean near = told.claim().quote().start() - last.told().claim().quote().end() < GOES_ON;
    return near
        && last.answer() == null
        && !last.isIgnored()
        && sender != null
        && !speaker.key().equals(sender.key())
        && (addressee == null || !speaker.entity() || addressee.key().equals(speaker.key()));
  }

  /** The word for what is sent: the trigger, or beside a verb of sending. */
  private Optional<Vocabulary.Found> paper(Ledger.Told told) {
    Optional<Vocabulary.Found> own = papers.first(told.account(), told.claim().trigger());
    return switch (told.claim().type()) {
      case "communication" ->
          own.isPresent() ? own : papers.first(told.account(), told.claim().quote());
      case "demand" -> own.isPresent() ? own : before(told);
      case "refusal" -> unanswered(told);
      default -> Optional.empty();
    };
  }

  /** «Второе письмо осталось без ответа». */
  private Optional<Vocabulary.Found> unanswered(Ledger.Told told) {
    return told.date() == null || !silences.has(told.account(), told.claim().quote())
        ? Optional.empty()
        : told.claim().roles().stream()
            .filter(role -> role.role().equals("of"))
            .flatMap(role -> papers.first(told.account(), role.span()).stream())
            .findFirst();
  }

  /** «Письмом предложил», "a note which offered": right before what is asked for in it. */
  private Optional<Vocabulary.Found> before(Ledger.Told told) {
    int end = told.claim().trigger().start();
    int start = Math.max(told.claim().quote().start(), end - BEFORE);
    List<Vocabulary.Found> found =
        start < end ? papers.all(told.account(), Span.of(start, end)) : List.of();
    return found.isEmpty() || !bears(told, found.getLast().span())
        ? Optional.empty()
        : Optional.of(found.getLast());
  }

  /** It is the means or the subject of asking: no verb stands between. */
  private boolean bears(Ledger.Told told, Span paper) {
    Span between = Span.of(paper.end(), told.claim().trigger().start());
    return told.account().text().read(between).isBlank() || relatives.has(told.account(), between);
  }

  private boolean isReply(Ledger.Told told, Vocabulary.Found paper) {
    return !silences.has(told.account(), told.claim().quote()) && isCalledReply(told, paper);
  }

  private boolean isCalledReply(Ledger.Told told, Vocabulary.Found paper) {
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
    if (gap < GOES_ON && paper.isPresent() && arrives(told, paper.get())) {
      return last.mayBeOf(sender);
    }
    sameDay |= gap <= 0 && overlap(told, first);
    boolean another = gap > 0 && sender != null && paper.isPresent() && told.date() == null;
    boolean order =
        gap > 0
            && ledger.inQuote(told).stream().anyMatch(one -> one.claim().type().equals("order"));
    return gap < GOES_ON && !order && sameDay && last.mayBeOf(sender) && !answers && !another;
  }

  private static boolean overlap(Ledger.Told one, Ledger.Told other) {
    return one.days() != null && other.days() != null && one.days().overlaps(other.days());
  }

  /** «его депеша дошла до Лондона 3 мая»: no second paper, but the day on which it came. */
  private boolean arrives(Ledger.Told told, Vocabulary.Found paper) {
    int end = told.claim().quote().end();
    return paper.span().overlaps(told.claim().trigger())
        && delivery.has(
            told.account(), Span.of(paper.span().end(), Math.max(end, paper.span().end())));
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
