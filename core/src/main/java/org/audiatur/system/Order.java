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

  private final List<Head> heads = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final Set<String> issuers = new TreeSet<>();
  private final @Nullable Order amended;

  Order(Head head, @Nullable Order amended) {
    add(head);
    this.amended = amended;
  }

  /** True if another claim tells of the same paper: of one day and kind, and no other issuer. */
  boolean isSame(Head head) {
    Edtf day = date();
    return day != null
        && day.equals(head.told().date())
        && head.kind().equals(kind())
        && head.told().claim().type().equals(first().claim().type())
        && (head.issuers().isEmpty()
            || issuers.isEmpty()
            || head.issuers().stream().anyMatch(issuers::contains));
  }

  void add(Head head) {
    heads.add(head);
    issuers.addAll(head.issuers());
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

  List<Head> heads() {
    return heads;
  }

  Ledger.Told first() {
    return heads.getFirst().told();
  }

  String kind() {
    return heads.getFirst().kind();
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
    return heads.stream()
        .map(head -> head.told().date())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
