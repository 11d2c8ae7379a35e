package org.audiatur.system;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * Messages and their answers. A paper called an answer answers the last paper told before it that
 * came from the other party and has no answer yet; its own addressee, where none is told, is who
 * wrote that. Who answers what was sent to a body speaks for that body: both are one side.
 */
final class Exchange {

  /** Days within which one may speak for a body that got a message. */
  private static final int SOON = 60;

  private final List<Message> messages;
  private final Map<String, String> sides = new TreeMap<>();

  /**
   * @param messages account by account, in the order of telling
   */
  Exchange(List<Message> messages) {
    this.messages = messages;
    for (int i = 0; i < messages.size(); i++) {
      if (messages.get(i).isReply()) {
        answer(i);
      }
    }
    messages.forEach(this::speakFor);
    messages.forEach(this::findPartner);
  }

  /** The messages by the two sides of the exchange; an end that nobody tells is a side alone. */
  Map<String, List<Message>> threads() {
    Map<String, List<Message>> threads = new TreeMap<>();
    for (Message message : messages) {
      String sender = sideOf(message.sender());
      String addressee = sideOf(message.addressee());
      if (!sender.equals(addressee)) {
        String both = String.join("|", new TreeSet<>(List.of(sender, addressee)));
        threads.computeIfAbsent(both, key -> new ArrayList<>()).add(message);
      }
    }
    return threads;
  }

  private String sideOf(@Nullable Party party) {
    return party == null ? "" : side(party);
  }

  /** One name for all who speak for one party. */
  String side(Party party) {
    String side = party.key();
    while (sides.containsKey(side)) {
      side = sides.get(side);
    }
    return side;
  }

  private void answer(int at) {
    Message reply = messages.get(at);
    for (int i = at - 1; i >= 0 && messages.get(i).source().equals(reply.source()); i--) {
      Message earlier = messages.get(i);
      if (mayAnswer(reply, earlier)) {
        answer(reply, earlier);
        return;
      }
    }
  }

  private boolean mayAnswer(Message reply, Message earlier) {
    Party writer = earlier.sender();
    Party replier = reply.sender();
    Party reader = reply.addressee();
    boolean ownLetter = writer != null && replier != null && writer.key().equals(replier.key());
    boolean toAnother = writer != null && reader != null && !side(writer).equals(side(reader));
    return earlier.answer() == null
        && !ownLetter
        && !toAnother
        && writer != null
        && reply.mayAnswer(earlier);
  }

  private void answer(Message reply, Message earlier) {
    reply.answer(earlier);
    Party writer = earlier.sender();
    Party reader = earlier.addressee();
    Party replier = reply.sender();
    if (reply.addressee() == null && writer != null) {
      reply.inferAddressee(writer);
    }
    if (reader == null && replier != null) {
      earlier.inferAddressee(replier);
    } else if (replier == null && reader != null) {
      reply.inferSender(reader);
    } else if (replier != null && reader != null) {
      join(reader, replier);
    }
  }

  /** Whoever writes back to the writer soon after a body got his paper speaks for that body. */
  private void speakFor(Message message) {
    Party sender = message.sender();
    Party addressee = message.addressee();
    if (sender == null || addressee == null || !sender.person()) {
      return;
    }
    for (Message earlier : messages) {
      Party body = earlier.addressee();
      Party writer = earlier.sender();
      if (body != null
          && writer != null
          && !body.person()
          && !isWriter(body)
          && side(writer).equals(side(addressee))
          && isSoonAfter(message, earlier)) {
        join(body, sender);
      }
    }
  }

  private boolean isWriter(Party body) {
    return messages.stream()
        .anyMatch(message -> message.sender() != null && message.sender().equals(body));
  }

  private static boolean isSoonAfter(Message message, Message earlier) {
    DateInterval days = message.days();
    DateInterval before = earlier.days();
    if (days == null || before == null) {
      return false;
    }
    long apart = ChronoUnit.DAYS.between(before.first(), days.first());
    return apart >= 0 && apart <= SOON;
  }

  /** A message of which one end is not told goes to the only one with whom its other end writes. */
  private void findPartner(Message message) {
    Party sender = message.sender();
    Party addressee = message.addressee();
    if (sender != null && addressee == null) {
      Party partner = partner(sender);
      if (partner != null) {
        message.inferAddressee(partner);
      }
    }
  }

  private @Nullable Party partner(Party one) {
    Map<String, Party> partners = new TreeMap<>();
    for (Message message : messages) {
      Party sender = message.sender();
      Party addressee = message.addressee();
      if (sender != null && addressee != null) {
        if (side(sender).equals(side(one))) {
          partners.putIfAbsent(side(addressee), addressee);
        } else if (side(addressee).equals(side(one))) {
          partners.putIfAbsent(side(sender), sender);
        }
      }
    }
    return partners.size() == 1 ? partners.values().iterator().next() : null;
  }

  private void join(Party one, Party other) {
    String first = side(one);
    String second = side(other);
    if (!first.equals(second)) {
      sides.put(first, second);
    }
  }
}
