package org.audiatur.system;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.audiatur.system.Outcomes.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * S5: orders with their tasks, units and deadlines, what they amend, and what came of each task
 * where the accounts say it. Lists of equal length hold the tasks.
 */
final class Orders {

  private final Ledger ledger;
  private final Outcomes outcomes;

  private final List<Session> sessions;

  Orders(Ledger ledger, List<Session> sessions) {
    this.ledger = ledger;
    this.sessions = sessions;
    this.outcomes = new Outcomes(ledger);
  }

  List<SystemEntry> build() {
    return new OrderReader(ledger, sessions).read().stream().map(this::entry).toList();
  }

  private SystemEntry entry(Order order) {
    Draft draft =
        new Draft("S5", order.kind())
            .date(order.date())
            .value("issuer", ledger.names(order.issuers(), each(order, Head::issuer)))
            .value("addressee", each(order, Head::addressee))
            .value("modality", order.first().claim().modality().label());
    Order amended = order.amended();
    if (amended != null) {
      draft.value("amends", amended.date() == null ? "" : amended.date().toString());
    }
    order.heads().forEach(head -> draft.claim(head.told()).entities(ledger.everyone(head.told())));
    tasks(draft, order);
    return draft.entry();
  }

  private void tasks(Draft draft, Order order) {
    List<Outcome> came = order.tasks().stream().map(task -> outcomes.of(order, task)).toList();
    draft
        .value("tasks", order.tasks().stream().map(Task::words).toList())
        .value("task-units", order.tasks().stream().map(Task::unit).toList())
        .value("task-places", order.tasks().stream().map(Task::place).toList())
        .value("deadlines", order.tasks().stream().map(Task::deadline).toList())
        .value("outcomes", came.stream().map(Outcome::how).toList())
        .value("done", came.stream().map(Orders::day).toList())
        .value("days-late", came.stream().map(one -> text(one.late())).toList())
        .value("task-claims", order.tasks().stream().map(task -> id(task.told())).toList())
        .value("outcome-claims", came.stream().map(one -> id(one.deed())).toList());
    for (int i = 0; i < came.size(); i++) {
      task(draft, order, i, came.get(i));
    }
  }

  private void task(Draft draft, Order order, int at, Outcome outcome) {
    Task task = order.tasks().get(at);
    Ledger.Told plan = task.told();
    Ledger.Told deed = outcome.deed();
    if (plan != null) {
      draft.claim(plan).entities(ledger.everyone(plan));
    }
    if (deed != null) {
      draft.claim(deed).entities(ledger.everyone(deed));
    }
    Long late = outcome.late();
    if (late != null) {
      draft.check("deadline", late <= 0, "срок " + task.deadline() + ", исполнено " + day(outcome));
    }
    if (deed == null) {
      outcomes
          .early(order, task)
          .ifPresent(
              early -> {
                draft.claim(early);
                draft.check(
                    "order before deed",
                    false,
                    "приказ " + order.date() + ", исполнено " + early.date());
              });
    }
    if (!outcome.conflict().isEmpty()) {
      draft.value("conflict", outcome.conflict());
    }
  }

  private static String each(Order order, Function<Head, String> what) {
    return order.heads().stream()
        .map(what)
        .filter(words -> !words.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String day(Outcome outcome) {
    Ledger.Told deed = outcome.deed();
    return deed == null ? "" : Objects.toString(deed.date(), "");
  }

  private static String id(Ledger.@Nullable Told told) {
    return told == null ? "" : told.id();
  }

  private static String text(@Nullable Long days) {
    return days == null ? "" : Long.toString(days);
  }
}
