package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of an order: each verb of what it asks for, with what is planned there; where it has no
 * such words what is planned behind it in its sentence; and what the next sentences go on to plan
 * without a word of a deed done. A term that no task has makes one more.
 */
final class TaskReader {

  private static final Set<String> TASKS =
      Set.of(
          "capture",
          "movement",
          "battle",
          "deployment",
          "mobilisation",
          "sabotage",
          "takeover",
          "transfer",
          "arrest",
          "dissolution",
          "surrender",
          "refusal",
          "demand");

  /** Told as done they end what is planned. */
  private static final Set<String> DEEDS =
      Set.of("capture", "movement", "battle", "takeover", "surrender", "communication", "meeting");

  private static final Set<String> ASKED = Set.of("task", "content");

  /** Letters behind an order in which its tasks are told: a paragraph. */
  private static final int GOES_ON = 1200;

  private final TaskWords words;
  private final Segments segments;

  TaskReader(Ledger ledger) {
    words = new TaskWords(ledger);
    segments = ledger.segments();
  }

  /**
   * @param claims of one account in text order
   * @param next where the next order begins
   */
  List<Task> tasks(Head head, List<Ledger.Told> claims, int next) {
    Ledger.Told order = head.told();
    List<Ledger.Told> planned = planned(order, claims, next);
    Span asked = asked(order);
    List<Task> tasks = new ArrayList<>();
    if (asked != null && !words.isTold(order, asked)) {
      for (Span segment : segments.of(order.account(), asked)) {
        tasks.add(words.task(head, segment, inside(segment, planned)));
      }
      planned.removeIf(told -> order.claim().quote().overlaps(told.claim().quote()));
    }
    planned.forEach(told -> tasks.add(words.task(head, told)));
    words.term(head, planned, tasks).ifPresent(tasks::add);
    return ofOneUnit(tasks);
  }

  /** Who is named with one task is meant where another names nobody. */
  private static List<Task> ofOneUnit(List<Task> tasks) {
    String unit =
        tasks.stream().map(Task::unit).filter(who -> !who.isEmpty()).findFirst().orElse("");
    return tasks.stream().map(task -> task.unit().isEmpty() ? task.by(unit) : task).toList();
  }

  private static List<Ledger.Told> inside(Span segment, List<Ledger.Told> planned) {
    return planned.stream().filter(told -> segment.encloses(told.claim().trigger())).toList();
  }

  static boolean isTask(Ledger.Told told) {
    return told.planned() && TASKS.contains(told.claim().type());
  }

  private static @Nullable Span asked(Ledger.Told head) {
    return head.claim().roles().stream()
        .filter(role -> ASKED.contains(role.role()))
        .map(Role::span)
        .findFirst()
        .orElse(null);
  }

  private static List<Ledger.Told> planned(Ledger.Told head, List<Ledger.Told> claims, int next) {
    List<Ledger.Told> planned = new ArrayList<>();
    Span quote = head.claim().quote();
    for (Ledger.Told told : claims) {
      Span trigger = told.claim().trigger();
      if (trigger.start() <= head.claim().trigger().start()) {
        continue;
      }
      boolean beyond = told.claim().quote().start() >= quote.end();
      boolean done = told.happened() && DEEDS.contains(told.claim().type());
      if (trigger.start() >= next || beyond && (done || trigger.start() > quote.end() + GOES_ON)) {
        break;
      }
      if (isTask(told)) {
        planned.add(told);
      }
    }
    return planned;
  }
}
