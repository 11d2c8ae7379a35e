package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Voice;

/** S5: orders with their tasks and deadlines, and what came of them where the accounts say it. */
final class Orders {

  private static final Set<String> DEEDS = Set.of("capture", "movement", "takeover", "battle", "sabotage", "deployment");

  private final Ledger ledger;

  Orders(Ledger ledger) {
    this.ledger = ledger;
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    for (Ledger.Told order : ledger.of("order")) {
      entries.add(order(order));
    }
    return entries;
  }

  private SystemEntry order(Ledger.Told order) {
    Draft draft = new Draft("S5", "order").date(order.date()).claim(order).entities(ledger.everyone(order))
        .value("issuer", ledger.names(ledger.named(order, "issuer"), order.words("issuer")))
        .value("addressee", ledger.names(ledger.named(order, "addressee"), order.words("addressee")))
        .value("unit", ledger.names(ledger.named(order, "unit"), order.words("unit")))
        .value("modality", order.claim().modality().label());
    List<String> tasks = new ArrayList<>(order.words("task").isEmpty() ? List.of() : List.of(order.words("task")));
    List<String> deadlines = new ArrayList<>();
    for (Ledger.Told task : tasks(order)) {
      draft.claim(task);
      tasks.add(task.account().text().read(task.claim().quote()).replaceAll("\\s+", " "));
      deadlines.add(task.date() == null ? "" : task.date().toString());
      checkOutcome(draft, task);
    }
    return draft.value("tasks", tasks).value("deadlines", deadlines).entry();
  }

  /** Planned claims on the word of this order. */
  private List<Ledger.Told> tasks(Ledger.Told order) {
    return ledger.all().stream()
        .filter(told -> told.planned() && told.account().equals(order.account()))
        .filter(told -> told.claim().voices().stream().map(Voice::span).anyMatch(span -> span.overlaps(order.claim().trigger())))
        .toList();
  }

  private void checkOutcome(Draft draft, Ledger.Told task) {
    Set<String> places = ledger.named(task, "place", "to");
    DateInterval due = task.days();
    if (places.isEmpty() || due == null || !due.isBounded()) {
      return;
    }
    for (Ledger.Told deed : ledger.all()) {
      DateInterval when = deed.days();
      boolean same = deed.claim().type().equals(task.claim().type()) && DEEDS.contains(deed.claim().type()) && deed.happened();
      if (same && when != null && when.isBounded() && shares(places, deed) && when.daysApart(due) <= 60) {
        draft.claim(deed).entities(new TreeSet<>(ledger.everyone(deed)));
        draft.check("deadline", when.first().isAfter(due.last()) ? Boolean.FALSE : when.last().isAfter(due.last()) ? null : Boolean.TRUE,
            "срок " + task.date() + ", исполнено " + deed.date());
        return;
      }
    }
  }

  private boolean shares(Set<String> places, Ledger.Told deed) {
    return ledger.named(deed, "place", "to").stream().anyMatch(places::contains);
  }
}
