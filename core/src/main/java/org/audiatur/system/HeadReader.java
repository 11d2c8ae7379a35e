package org.audiatur.system;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.claim.Modality;
import org.audiatur.claim.Voice;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The claims that tell of orders: orders proper; decisions on whose word something is planned, and
 * those on a plan; what a letter or an assembly demands of somebody, or a letter says is to be
 * done. Notes and ultimata between powers order nothing.
 */
final class HeadReader {

  private static final Set<String> AMONG_EQUALS = Set.of("note", "ultimatum", "memorandum");

  /** Letters behind a sitting in which its demands are told: a paragraph. */
  private static final int NEAR = 1200;

  private final Ledger ledger;
  private final Vocabulary amendments;
  private final Vocabulary plans;
  private final Vocabulary taskVerbs;
  private final Segments segments;
  private final Map<String, Message> messages = new HashMap<>();
  private final List<Session> sessions;

  HeadReader(Ledger ledger, List<Session> sessions) {
    this.ledger = ledger;
    this.sessions = sessions;
    amendments = ledger.vocabulary("amendment-words");
    plans = ledger.vocabulary("plan-words");
    taskVerbs = ledger.vocabulary("task-verbs");
    segments = ledger.segments();
    for (Message message : new MessageReader(ledger).read()) {
      if (!AMONG_EQUALS.contains(message.kind())) {
        messages.put(message.told().id(), message);
        message.more().forEach(told -> messages.put(told.id(), message));
      }
    }
  }

  /**
   * @param claims of one account in text order
   */
  List<Head> heads(List<Ledger.Told> claims) {
    List<Head> heads = new ArrayList<>();
    for (Ledger.Told told : claims) {
      Head head = told.happened() ? head(told, claims) : null;
      if (head != null) {
        add(head, heads);
      }
    }
    return heads;
  }

  private static void add(Head head, List<Head> heads) {
    Head last = heads.isEmpty() ? null : heads.getLast();
    if (last == null) {
      heads.add(head);
    } else if (isToldTwice(last, head)) {
      heads.set(heads.size() - 1, head.orBy(last));
    } else if (isOnlyAmended(last, head)) {
      heads.set(heads.size() - 1, head);
    } else if (!isInside(last.told(), head.told())) {
      heads.add(head);
    }
  }

  private @Nullable Head head(Ledger.Told told, List<Ledger.Told> claims) {
    return switch (told.claim().type()) {
      case "order" ->
          isSummons(told)
              ? null
              : order(told, amendments.has(told.account(), told.claim().trigger()));
      case "decision" -> decision(told, claims);
      case "demand" -> demand(told);
      case "communication" -> letter(told);
      default -> null;
    };
  }

  private Head order(Ledger.Told told, boolean amends) {
    return new Head(
        told,
        amends ? "amendment" : "order",
        ledger.firstNamed(told, "issuer", "body", "agent"),
        ledger.called(told, "issuer", "body"),
        addressee(told));
  }

  /** «послал парламентёра с письмом и предложил сдаться»: an enemy is asked, nobody is ordered. */
  private boolean isSummons(Ledger.Told told) {
    List<Ledger.Told> sentence = ledger.inQuote(told);
    return isSurrender(told)
        && sentence.stream().anyMatch(one -> one.claim().type().equals("communication"));
  }

  private String addressee(Ledger.Told told) {
    return ledger.called(told, "addressee", "unit");
  }

  private @Nullable Head decision(Ledger.Told told, List<Ledger.Told> claims) {
    Span quote = told.claim().quote();
    boolean ordered =
        claims.stream()
            .filter(claim -> claim.claim().type().equals("order"))
            .anyMatch(claim -> claim.claim().quote().overlaps(quote));
    if (!ordered && claims.stream().anyMatch(plan -> restsOn(plan, told))) {
      return order(told, false);
    }
    boolean plan =
        !told.words("body").isEmpty()
            && told.claim().roles().stream()
                .filter(role -> role.role().equals("content"))
                .anyMatch(role -> plans.has(told.account(), role.span()));
    Head head = order(told, false);
    return plan ? new Head(told, "plan", head.issuers(), head.issuer(), head.addressee()) : null;
  }

  /** On the word of who decided, in the same sentence behind the decision. */
  private static boolean restsOn(Ledger.Told plan, Ledger.Told decision) {
    Span quote = decision.claim().quote();
    return plan.planned()
        && !plan.claim().type().equals("decision")
        && quote.encloses(plan.claim().trigger())
        && plan.claim().trigger().start() > decision.claim().trigger().start()
        && plan.claim().voices().stream().map(Voice::span).anyMatch(quote::encloses);
  }

  private @Nullable Head demand(Ledger.Told told) {
    if (!taskVerbs.has(told.account(), told.claim().trigger())) {
      return null;
    }
    Message message = messages.get(told.id());
    if (message != null) {
      return isSurrender(told) ? null : asked(told, message);
    }
    Session session = told.words("issuer").isEmpty() ? sitting(told) : null;
    return session == null
        ? null
        : new Head(told, "order", session.bodies(), session.body(), addressee(told));
  }

  private boolean isSurrender(Ledger.Told told) {
    return ledger.inQuote(told).stream()
        .anyMatch(one -> one.planned() && one.claim().type().equals("surrender"));
  }

  private Head asked(Ledger.Told told, Message message) {
    Set<String> by = new TreeSet<>();
    Party sender = message.sender();
    Party addressee = message.addressee();
    if (sender != null && sender.entity()) {
      by.add(sender.key());
    }
    return new Head(
        told,
        "request",
        by,
        sender == null ? "" : sender.name(),
        addressee == null ? addressee(told) : addressee.name());
  }

  /** «Взять порт необходимо»: what it says is to be done. */
  private @Nullable Head letter(Ledger.Told told) {
    Message message = messages.get(told.id());
    if (message == null || message.sender() == null || !message.told().id().equals(told.id())) {
      return null;
    }
    boolean verb =
        told.claim().roles().stream()
            .filter(role -> role.role().equals("content"))
            .anyMatch(role -> segments.isVerbFirst(told.account(), role.span()));
    return verb && !isSurrender(told) ? asked(told, message) : null;
  }

  /** The sitting told not long before, on the same day. */
  private @Nullable Session sitting(Ledger.Told told) {
    return sessions.stream()
        .filter(session -> session.date() != null && session.date().equals(told.date()))
        .filter(session -> session.first().account().equals(told.account()))
        .filter(
            session -> {
              int gap = told.claim().trigger().start() - session.first().claim().trigger().start();
              return gap > 0 && gap < NEAR;
            })
        .max(Comparator.comparing(session -> session.first().claim().trigger()))
        .orElse(null);
  }

  /** An order named in the words of another: «который выделит распоряжением командарм». */
  private static boolean isInside(Ledger.Told outer, Ledger.Told told) {
    return told.claim().modality() == Modality.REPORTED
        && outer.claim().type().equals("order")
        && outer.claim().quote().overlaps(told.claim().quote());
  }

  /** «приказом от 3 мая поручил»: the noun and the verb of one sentence are one order. */
  private static boolean isToldTwice(Head last, Head head) {
    return last.kind().equals("order")
        && head.kind().equals("order")
        && last.told().claim().type().equals("order")
        && head.told().claim().type().equals("order")
        && last.told().claim().quote().equals(head.told().claim().quote())
        && last.told().words("task").equals(head.told().words("task"));
  }

  /** «в директиву была внесена поправка»: the first word names what the second changes. */
  private static boolean isOnlyAmended(Head last, Head head) {
    return head.kind().equals("amendment")
        && last.told().claim().quote().overlaps(head.told().claim().quote());
  }
}
