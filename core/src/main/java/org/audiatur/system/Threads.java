package org.audiatur.system;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.calendar.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * S4: notes, telegrams and letters between two parties, each with its answer: the next message the
 * other way before the sender writes again. An answer wants no answer; a message told twice is one
 * message.
 */
final class Threads {

  private static final Set<String> MESSAGES = Set.of("communication");

  /** A dated message between two parties. */
  private record Message(Ledger.Told told, String sender, String addressee, DateInterval days) {}

  private final Ledger ledger;

  Threads(Ledger ledger) {
    this.ledger = ledger;
  }

  List<SystemEntry> build() {
    Map<String, List<Message>> threads = new TreeMap<>();
    for (Ledger.Told told : ledger.of(MESSAGES.toArray(String[]::new))) {
      Message message = message(told);
      if (message != null) {
        String parties =
            new TreeSet<>(List.of(message.sender(), message.addressee()))
                .stream().collect(Collectors.joining("|"));
        threads.computeIfAbsent(parties, key -> new ArrayList<>()).add(message);
      }
    }
    List<SystemEntry> entries = new ArrayList<>();
    threads.values().forEach(messages -> entries.add(thread(distinct(messages))));
    return entries;
  }

  private @Nullable Message message(Ledger.Told told) {
    Set<String> senders = ledger.named(told, "sender");
    Set<String> addressees = ledger.named(told, "addressee");
    DateInterval days = told.days();
    if (!told.happened()
        || days == null
        || days.days() > 31
        || senders.isEmpty()
        || addressees.isEmpty()) {
      return null;
    }
    String sender = senders.iterator().next();
    String addressee = addressees.iterator().next();
    return sender.equals(addressee) ? null : new Message(told, sender, addressee, days);
  }

  private static List<Message> distinct(List<Message> messages) {
    Set<String> seen = new HashSet<>();
    return messages.stream()
        .filter(message -> seen.add(message.sender() + message.days()))
        .toList();
  }

  private SystemEntry thread(List<Message> messages) {
    Draft draft = new Draft("S4", "thread").date(messages.getFirst().told().date());
    List<String> dates = new ArrayList<>();
    List<String> senders = new ArrayList<>();
    List<String> addressees = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    int unanswered = 0;
    boolean isAnswer = false;
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      draft.claim(message.told()).entities(List.of(message.sender(), message.addressee()));
      dates.add(String.valueOf(message.told().date()));
      senders.add(ledger.name(message.sender()));
      addressees.add(ledger.name(message.addressee()));
      boolean answered =
          !isAnswer
              && i + 1 < messages.size()
              && messages.get(i + 1).sender().equals(message.addressee());
      answers.add(
          answered
              ? Long.toString(
                  ChronoUnit.DAYS.between(
                      message.days().first(), messages.get(i + 1).days().first()))
              : "");
      unanswered += answered || isAnswer ? 0 : 1;
      isAnswer = answered;
    }
    draft
        .value("dates", dates)
        .value("senders", senders)
        .value("addressees", addressees)
        .value("days-to-answer", answers)
        .value("messages", messages.size())
        .value("unanswered", unanswered);
    return draft.entry();
  }
}
