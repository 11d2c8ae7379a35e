package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of an order: what is planned in its sentence behind it, and in the sentences that go on
 * planning without a word of anything done. What an order asks for first and no claim has is a task
 * in its own words; a term that no task has makes one more.
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

  /** Letters behind an order in which its tasks are told: a paragraph. */
  private static final int GOES_ON = 1200;

  /** Letters: what begins sooner in the words of an order is what it asks for. */
  private static final int BEGINS = 15;

  private final TaskWords words;

  TaskReader(Ledger ledger) {
    words = new TaskWords(ledger);
  }

  /**
   * @param claims of one account in text order
   * @param next where the next order begins
   */
  List<Task> tasks(Ledger.Told head, List<Ledger.Told> claims, int next) {
    Span asked = asked(head);
    List<Ledger.Told> planned = planned(head, asked, claims, next);
    List<Task> tasks = new ArrayList<>();
    if (asked != null && planned.stream().noneMatch(told -> begins(told, asked))) {
      int end =
          planned.stream()
              .map(told -> told.claim().trigger().start())
              .filter(start -> start > asked.start() && start < asked.end())
              .min(Integer::compare)
              .orElse(asked.end());
      planned.removeIf(told -> asked.encloses(told.claim().trigger()) && words.isBare(told));
      Span own = planned.isEmpty() ? asked : Span.of(asked.start(), end);
      words.own(head, own, planned).ifPresent(tasks::add);
    }
    for (int i = 0; i < planned.size(); i++) {
      Span within = asked == null ? planned.get(i).claim().trigger() : asked;
      int end = i + 1 < planned.size() ? planned.get(i + 1).claim().trigger().start() : within.end();
      tasks.add(words.task(head, planned.get(i), Math.min(end, within.end())));
    }
    words.term(head, planned, tasks).ifPresent(tasks::add);
    return tasks;
  }

  private static boolean begins(Ledger.Told told, Span asked) {
    int start = told.claim().trigger().start();
    return start >= asked.start() && start < asked.start() + BEGINS;
  }

  private static @Nullable Span asked(Ledger.Told head) {
    return head.claim().roles().stream()
        .filter(role -> role.role().equals("task"))
        .map(Role::span)
        .findFirst()
        .orElse(null);
  }

  /** In the order's sentence only what stands in its task, where it names one. */
  private static List<Ledger.Told> planned(
      Ledger.Told head, @Nullable Span asked, List<Ledger.Told> claims, int next) {
    List<Ledger.Told> planned = new ArrayList<>();
    Span quote = head.claim().quote();
    for (Ledger.Told told : claims) {
      Span trigger = told.claim().trigger();
      if (trigger.start() <= head.claim().trigger().start()) {
        continue;
      }
      boolean beyond = told.claim().quote().start() >= quote.end();
      if (trigger.start() >= next
          || beyond && (told.happened() || trigger.start() > quote.end() + GOES_ON)) {
        break;
      }
      boolean here = beyond || asked == null || asked.encloses(trigger);
      if (here && told.planned() && TASKS.contains(told.claim().type())) {
        planned.add(told);
      }
    }
    return planned;
  }

  /** Who is to carry the order out. */
  String addressee(Ledger.Told head) {
    return words.addressee(head);
  }
}
