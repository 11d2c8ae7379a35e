package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.claim.Modality;
import org.audiatur.claim.Voice;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The orders that the accounts tell of, each once, with its tasks: orders proper, and decisions on
 * whose word something is planned. An order told of again is known by its day and its issuer. Linear in
 * the claims but for orders, which are held against each other.
 */
final class OrderReader {

  private final Ledger ledger;
  private final TaskReader tasks;
  private final Vocabulary amendments;
  private final List<Order> orders = new ArrayList<>();

  OrderReader(Ledger ledger) {
    this.ledger = ledger;
    tasks = new TaskReader(ledger);
    amendments = ledger.vocabulary("amendment-words");
  }

  List<Order> read() {
    ledger.byAccount().forEach(this::read);
    return orders;
  }

  private void read(List<Ledger.Told> claims) {
    List<Ledger.Told> heads = new ArrayList<>();
    for (Ledger.Told told : claims) {
      boolean inside = !heads.isEmpty() && isInside(heads.getLast(), told);
      if (!inside && isHead(told, claims)) {
        heads.add(told);
      }
    }
    Order last = null;
    for (int i = 0; i < heads.size(); i++) {
      Ledger.Told head = heads.get(i);
      Ledger.Told next = i + 1 < heads.size() ? heads.get(i + 1) : null;
      if (next != null && isOnlyAmended(head, next)) {
        continue;
      }
      int end = next == null ? Integer.MAX_VALUE : next.claim().trigger().start();
      Order order = order(head, tasks.tasks(head, claims, end), last);
      last = order == null ? last : order;
    }
  }

  /** An order named in the words of another: «который выделит распоряжением командарм». */
  private static boolean isInside(Ledger.Told outer, Ledger.Told told) {
    return told.claim().modality() == Modality.REPORTED
        && outer.claim().type().equals("order")
        && outer.claim().quote().overlaps(told.claim().quote());
  }

  /** «в директиву была внесена поправка»: the first word names what the second changes. */
  private boolean isOnlyAmended(Ledger.Told head, Ledger.Told next) {
    return head.claim().quote().overlaps(next.claim().quote()) && isAmendment(next);
  }

  private boolean isAmendment(Ledger.Told head) {
    return amendments.has(head.account(), head.claim().trigger());
  }

  private @Nullable Order order(Ledger.Told head, List<Task> asked, @Nullable Order last) {
    if (asked.isEmpty() && (head.date() == null || head.words("issuer").isEmpty())) {
      return null;
    }
    Set<String> by = ledger.firstNamed(head, "issuer", "body", "agent");
    Order order = isAmendment(head) ? null : same(head, by);
    if (order == null) {
      order = new Order(head, by, isAmendment(head) ? last : null);
      orders.add(order);
    } else {
      order.add(head, by);
    }
    asked.forEach(order::add);
    return order;
  }

  private @Nullable Order same(Ledger.Told head, Set<String> by) {
    return orders.stream().filter(order -> order.isSame(head, by)).findFirst().orElse(null);
  }

  private static boolean isHead(Ledger.Told told, List<Ledger.Told> claims) {
    String type = told.claim().type();
    return told.happened()
        && (type.equals("order")
            || type.equals("decision") && claims.stream().anyMatch(plan -> restsOn(plan, told)));
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
}
