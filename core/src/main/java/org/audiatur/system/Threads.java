package org.audiatur.system;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.calendar.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * S4: notes, telegrams and letters between two sides, each with its answer: what its words call an
 * answer, else the next message the other way before the sender writes again. An answer wants no
 * answer; a message told twice is one message. Lists of equal length hold the messages in time
 * order.
 */
final class Threads {

  private final Ledger ledger;

  Threads(Ledger ledger) {
    this.ledger = ledger;
  }

  List<SystemEntry> build() {
    Exchange exchange = new Exchange(new MessageReader(ledger).read());
    List<SystemEntry> entries = new ArrayList<>();
    exchange
        .threads()
        .values()
        .forEach(messages -> entries.add(thread(exchange, distinct(inTime(messages)))));
    return entries;
  }

  /** Undated ones stand behind what is told before them. */
  private static List<Message> inTime(List<Message> messages) {
    Map<Message, LocalDate> places = new HashMap<>();
    LocalDate last = LocalDate.MIN;
    for (Message message : messages) {
      DateInterval days = message.days();
      last = days == null ? last : days.first();
      places.put(message, last);
    }
    List<Message> sorted = new ArrayList<>(messages);
    sorted.sort(Comparator.comparing(places::get));
    return sorted;
  }

  private static List<Message> distinct(List<Message> messages) {
    List<Message> distinct = new ArrayList<>();
    for (Message message : messages) {
      Message same =
          distinct.stream().filter(known -> isSame(known, message)).findFirst().orElse(null);
      if (same == null) {
        distinct.add(message);
      } else {
        same.add(message);
      }
    }
    return distinct;
  }

  private static boolean isSame(Message one, Message other) {
    return one.sender() != null
        && one.sender().equals(other.sender())
        && one.days() != null
        && one.days().equals(other.days());
  }

  private SystemEntry thread(Exchange exchange, List<Message> messages) {
    pairInTime(exchange, messages);
    Draft draft = new Draft("S4", "thread").date(firstDate(messages));
    messages.forEach(
        message -> {
          draft.claim(message.told());
          message.more().forEach(draft::claim);
          ends(message).stream().filter(Party::entity).forEach(p -> draft.entity(p.key()));
        });
    List<String> answers = messages.stream().map(Threads::answer).toList();
    draft
        .value("dates", each(messages, m -> m.date() == null ? "" : m.date().toString()))
        .value("senders", each(messages, m -> m.sender() == null ? "" : m.sender().name()))
        .value("addressees", each(messages, m -> m.addressee() == null ? "" : m.addressee().name()))
        .value("kinds", each(messages, Message::kind))
        .value("inferred", each(messages, Message::inferred))
        .value("contents", each(messages, m -> m.contents(ledger.vocabulary("message-words"))))
        .value("answers", answers)
        .value("days-to-answer", each(messages, Threads::daysToAnswer))
        .value("message-claims", each(messages, m -> m.told().id()))
        .value("messages", messages.size())
        .value("unanswered", (int) answers.stream().filter(NO_ANSWER::contains).count());
    messages.forEach(message -> check(draft, message));
    return draft.entry();
  }

  private static final List<String> NO_ANSWER = List.of("left unanswered", "no answer told");

  private static org.audiatur.calendar.@Nullable Edtf firstDate(List<Message> messages) {
    return messages.stream()
        .map(Message::date)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static List<String> each(
      List<Message> messages, java.util.function.Function<Message, String> what) {
    return messages.stream().map(what).toList();
  }

  private static List<Party> ends(Message message) {
    return java.util.stream.Stream.of(message.sender(), message.addressee())
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /** What no word calls an answer: the next message the other way, unless it answers another. */
  private static void pairInTime(Exchange exchange, List<Message> messages) {
    for (int i = 0; i + 1 < messages.size(); i++) {
      Message message = messages.get(i);
      Message next = messages.get(i + 1);
      Party sender = message.sender();
      Party back = next.sender();
      if (message.answer() == null
          && message.answers() == null
          && next.answers() == null
          && !message.isIgnored()
          && sender != null
          && back != null
          && message.days() != null
          && next.days() != null
          && !exchange.side(sender).equals(exchange.side(back))) {
        next.answer(message);
      }
    }
  }

  private static String answer(Message message) {
    if (message.answer() != null) {
      return "answered";
    }
    if (message.isIgnored()) {
      return NO_ANSWER.getFirst();
    }
    return message.answers() != null ? "is an answer" : NO_ANSWER.getLast();
  }

  private static String daysToAnswer(Message message) {
    Message answer = message.answer();
    DateInterval sent = message.days();
    DateInterval back = answer == null ? null : answer.days();
    return sent == null || back == null
        ? ""
        : Long.toString(ChronoUnit.DAYS.between(sent.first(), back.first()));
  }

  private static void check(Draft draft, Message message) {
    Message answer = message.answer();
    if (answer != null && message.days() != null && answer.days() != null) {
      boolean after = !answer.days().last().isBefore(message.days().first());
      if (!after || answer.isReply()) {
        draft.check(
            "reply after note", after, "нота " + message.date() + ", ответ " + answer.date());
      }
    } else if (message.isIgnored()) {
      draft.check("answered", false, "сказано, что осталось без ответа: " + message.date());
    }
  }
}
