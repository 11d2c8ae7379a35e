package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The orders that the accounts tell of, each once, with its tasks. An order told of again is known
 * by its day and its issuer; an amendment changes the order told last. Linear in the claims but for
 * orders, which are held against each other.
 */
final class OrderReader {

  private final Ledger ledger;
  private final HeadReader heads;
  private final TaskReader tasks;
  private final List<Order> orders = new ArrayList<>();

  OrderReader(Ledger ledger, List<Session> sessions) {
    this.ledger = ledger;
    heads = new HeadReader(ledger, sessions);
    tasks = new TaskReader(ledger);
  }

  List<Order> read() {
    ledger.byAccount().forEach(this::read);
    return orders;
  }

  private void read(List<Ledger.Told> claims) {
    List<Head> found = heads.heads(claims);
    Order last = null;
    for (int i = 0; i < found.size(); i++) {
      int end =
          i + 1 < found.size()
              ? found.get(i + 1).told().claim().trigger().start()
              : Integer.MAX_VALUE;
      Head head = found.get(i);
      Order order = order(head, tasks.tasks(head, claims, end), last);
      last = order == null ? last : order;
    }
  }

  private @Nullable Order order(Head head, List<Task> asked, @Nullable Order last) {
    boolean amends = head.kind().equals("amendment");
    if (asked.isEmpty() && (head.told().date() == null || head.issuer().isEmpty())) {
      return null;
    }
    Order order =
        amends
            ? null
            : orders.stream().filter(known -> known.isSame(head)).findFirst().orElse(null);
    if (order == null) {
      order = new Order(head, amends ? last : null);
      orders.add(order);
    } else {
      order.add(head);
    }
    asked.forEach(order::add);
    return order;
  }
}
