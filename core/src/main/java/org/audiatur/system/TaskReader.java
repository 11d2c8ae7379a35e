package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** What a later sentence does not go on to ask for: threats and counter-demands are none. */
  private static final Set<String> NOT_BEYOND =
      Set.of("sabotage", "arrest", "dissolution", "surrender", "demand");

  private static final Set<String> ASKED = Set.of("task", "content");

  /** Whose words plan something of their own. */
  private static final Set<String> VOICES = Set.of("demand", "statement", "communication");

  private static final Pattern FURTHER =
      Pattern.compile("[\\s,]*(?:and|или|и|та|і|й)\\s+(?:then\\s+)?(?:to\\s+)?");

  /** Letters behind an order in which its tasks are told: a paragraph. */
  private static final int GOES_ON = 1200;

  private final Ledger ledger;
  private final TaskWords words;
  private final Segments segments;

  TaskReader(Ledger ledger) {
    this.ledger = ledger;
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
      tasks.addAll(asked(head, asked, planned));
      planned.removeIf(
          told -> order.claim().quote().overlaps(told.claim().quote()) && !goesOn(asked, told));
    }
    planned.forEach(told -> tasks.add(words.task(head, told)));
    words.term(head, planned, tasks).ifPresent(tasks::add);
    if (tasks.isEmpty()) {
      words.whole(head).ifPresent(tasks::add);
    }
    return ofOneUnit(tasks);
  }

  /** Who alone is named with tasks is meant where another names nobody. */
  private static List<Task> ofOneUnit(List<Task> tasks) {
    List<String> units =
        tasks.stream().map(Task::unit).filter(who -> !who.isEmpty()).distinct().toList();
    return units.size() != 1
        ? tasks
        : tasks.stream()
            .map(task -> task.unit().isEmpty() ? task.by(units.getFirst()) : task)
            .toList();
  }

  private static List<Ledger.Told> inside(Span segment, List<Ledger.Told> planned) {
    return planned.stream().filter(told -> segment.encloses(told.claim().trigger())).toList();
  }

  static boolean isTask(Ledger.Told told) {
    return told.planned() && TASKS.contains(told.claim().type());
  }

  /** Whom one task names is meant by the next that names nobody. */
  private List<Task> asked(Head head, Span asked, List<Ledger.Told> planned) {
    List<Task> tasks = new ArrayList<>();
    String unit = head.addressee().isEmpty() ? words.namedBefore(head, asked) : "";
    for (Span segment : segments.of(head.told().account(), asked)) {
      String named = words.named(head, segment);
      unit = named.isEmpty() ? unit : named;
      Task task = words.task(head, segment, inside(segment, planned));
      tasks.add(unit.isEmpty() ? task : task.by(unit));
    }
    return tasks;
  }

  /** "to take a battalion on board and to land it": a further verb right behind what is asked. */
  private static boolean goesOn(Span asked, Ledger.Told told) {
    int from = told.claim().trigger().start();
    return from > asked.end()
        && FURTHER.matcher(told.account().text().read(Span.of(asked.end(), from))).matches();
  }

  private @Nullable Span asked(Ledger.Told head) {
    return content(head).or(() -> demanded(head)).orElse(null);
  }

  private static Optional<Span> content(Ledger.Told told) {
    return told.claim().roles().stream()
        .filter(role -> ASKED.contains(role.role()))
        .map(Role::span)
        .findFirst();
  }

  /** «приказ, требовавший сложить оружие»: what the order itself demands. */
  private Optional<Span> demanded(Ledger.Told order) {
    return ledger.inQuote(order).stream()
        .filter(told -> told.claim().type().equals("demand") && told.words("issuer").isEmpty())
        .filter(told -> told.claim().trigger().start() > order.claim().trigger().end())
        .flatMap(told -> content(told).stream())
        .filter(content -> segments.isVerbFirst(order.account(), content))
        .findFirst();
  }

  private static boolean isWhole(Ledger.Told told) {
    return TASKS.contains(told.claim().type())
        && !NOT_BEYOND.contains(told.claim().type())
        && (!told.claim().type().equals("battle") || !told.claim().roles().isEmpty());
  }

  /** «партия требовала войны»: planned in the words of another than the order. */
  private boolean isOfAnother(Ledger.Told told) {
    return ledger.inQuote(told).stream()
        .filter(outer -> outer != told && VOICES.contains(outer.claim().type()))
        .flatMap(outer -> outer.claim().roles().stream())
        .anyMatch(
            role -> ASKED.contains(role.role()) && role.span().overlaps(told.claim().trigger()));
  }

  private List<Ledger.Told> planned(Ledger.Told head, List<Ledger.Told> claims, int next) {
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
      boolean another = beyond && (!isWhole(told) || isOfAnother(told));
      if (!another && isTask(told)) {
        planned.add(told);
      }
    }
    return planned;
  }
}
