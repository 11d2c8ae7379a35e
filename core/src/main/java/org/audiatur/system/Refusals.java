package org.audiatur.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.audiatur.text.InOrder;

/** Orders that whoever got them refused, by what is told soon after them. */
final class Refusals {

  /** Letters behind an order in which it is refused: some three sentences. */
  private static final int NEAR = 450;

  private final Doers doers;

  /** By account, in the order of telling. */
  private final Map<String, List<Ledger.Told>> byAccount = new HashMap<>();

  Refusals(Ledger ledger, Doers doers) {
    this.doers = doers;
    ledger
        .byAccount("refusal")
        .forEach(told -> byAccount.put(told.getFirst().account().sha256(), told));
  }

  /** «полк отказался»: the first refusal behind the order by whom it was given to. */
  Optional<Ledger.Told> of(Order order, Task task) {
    if (task.unit().isEmpty()) {
      return Optional.empty();
    }
    int given = order.first().claim().trigger().end();
    List<Ledger.Told> told = byAccount.getOrDefault(order.first().account().sha256(), List.of());
    return told.subList(behind(told, given), told.size()).stream()
        .takeWhile(refusal -> refusal.claim().trigger().start() < given + NEAR)
        .filter(refusal -> refusal.happened() && refusal.words("addressee").isEmpty())
        .filter(refusal -> doers.isCalled(task, refusal))
        .findFirst();
  }

  private static int behind(List<Ledger.Told> told, int place) {
    return InOrder.firstFrom(told, one -> one.claim().trigger().start(), place);
  }
}
