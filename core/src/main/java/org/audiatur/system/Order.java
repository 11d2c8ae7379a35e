package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/** An order, a directive, a decision that sets tasks, with all claims that tell of it. */
final class Order {

  private final List<Ledger.Told> heads = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final Set<String> issuers = new TreeSet<>();
  private final @Nullable Order amended;

  Order(Ledger.Told head, Set<String> by, @Nullable Order amended) {
    heads.add(head);
    issuers.addAll(by);
    this.amended = amended;
  }

  /** True if another claim, of this issuer, tells of the same paper: one day, no other issuer. */
  boolean isSame(Ledger.Told head, Set<String> by) {
    Edtf day = date();
    return day != null
        && day.equals(head.date())
        && head.claim().type().equals(heads.getFirst().claim().type())
        && (by.isEmpty() || issuers.isEmpty() || by.stream().anyMatch(issuers::contains));
  }

  void add(Ledger.Told head, Set<String> by) {
    heads.add(head);
    issuers.addAll(by);
  }

  /** Adds a task that it does not have yet: one told again is known by its day and place. */
  void add(Task task) {
    if (tasks.stream().noneMatch(known -> isSame(known, task))) {
      tasks.add(task);
    }
  }

  private static boolean isSame(Task one, Task other) {
    boolean place =
        one.places().isEmpty()
            || other.places().isEmpty()
            || one.places().stream().anyMatch(other.places()::contains);
    return !one.deadline().isEmpty() && one.deadline().equals(other.deadline()) && place;
  }

  List<Ledger.Told> heads() {
    return heads;
  }

  List<Task> tasks() {
    return tasks;
  }

  Set<String> issuers() {
    return issuers;
  }

  @Nullable Order amended() {
    return amended;
  }

  @Nullable Edtf date() {
    return heads.stream().map(Ledger.Told::date).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
