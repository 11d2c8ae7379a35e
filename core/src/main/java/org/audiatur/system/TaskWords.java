package org.audiatur.system;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Account;
import org.audiatur.claim.Dating;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes tasks of claims and of words: who, where, by when. */
final class TaskWords {

  private static final Set<String> WHO = Set.of("agent", "side", "issuer", "giver", "unit");
  private static final Set<String> WHERE = Set.of("place", "to", "object", "of", "via", "from");

  /** Letters behind the last task in which a term for all of it is told: a short sentence. */
  private static final int NEXT = 120;

  /** A conjunction before the next task. */
  private static final Pattern LAST_SMALL_WORD = Pattern.compile(",?\\s\\p{L}{1,3}$");

  private final Ledger ledger;
  private final Vocabulary telling;

  TaskWords(Ledger ledger) {
    this.ledger = ledger;
    this.telling = ledger.vocabulary("telling-words");
  }

  /**
   * @param end how far the order's words may be those of this task
   */
  Task task(Ledger.Told head, Ledger.Told told, int end) {
    DateInterval due = told.days();
    return new Task(
        told,
        LAST_SMALL_WORD.matcher(read(told.account(), from(told, end))).replaceFirst(""),
        who(head, told),
        ledger.named(told, WHERE.toArray(String[]::new)),
        words(told, WHERE),
        due != null && due.isBounded() ? due : null,
        told.date() == null ? "" : told.date().toString());
  }

  private String who(Ledger.Told head, Ledger.Told told) {
    return Stream.of(words(told, WHO), addressee(head), words(told, Set.of("force")))
        .filter(who -> !who.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** From the verb to the last of what it goes with, in its sentence, and on in the order's words. */
  private static Span from(Ledger.Told told, int end) {
    Span quote = told.claim().quote();
    Span trigger = told.claim().trigger();
    Span words = Span.of(trigger.start(), Math.max(trigger.end(), end));
    for (Role role : told.claim().roles()) {
      if (WHERE.contains(role.role()) && quote.encloses(role.span())) {
        words = words.span(role.span());
      }
    }
    return words;
  }

  /** True if the claim says neither who nor where. */
  boolean isBare(Ledger.Told told) {
    return words(told, WHO).isEmpty()
        && words(told, WHERE).isEmpty()
        && words(told, Set.of("force")).isEmpty();
  }

  /** A task in the order's words, unless they only tell something. */
  Optional<Task> own(Ledger.Told head, Span asked, List<Ledger.Told> others) {
    Account account = head.account();
    Span first = Span.of(asked.start(), Math.min(asked.end(), asked.start() + 4));
    if (telling.has(account, first)) {
      return Optional.empty();
    }
    String unit = addressee(head);
    String who = unit.isEmpty() && !others.isEmpty() ? words(others.getFirst(), WHO) : unit;
    List<Mention> inside =
        account.mentions().stream().filter(mention -> asked.encloses(mention.span())).toList();
    Optional<Dating> day = inside.stream().flatMap(m -> Dating.read(m).stream()).findFirst();
    Set<String> places = new TreeSet<>();
    inside.stream()
        .map(mention -> ledger.entities().ofMention(mention.id()))
        .filter(entity -> entity != null && entity.type().equals("LOC"))
        .map(Entity::id)
        .forEach(places::add);
    String words = read(account, asked);
    return Optional.of(
        new Task(
            null,
            words,
            who,
            places,
            words,
            day.flatMap(date -> date.edtf().bounds()).orElse(null),
            day.map(date -> date.edtf().toString()).orElse("")));
  }

  String addressee(Ledger.Told head) {
    String words =
        Stream.of(head.words("addressee"), head.words("unit"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return ledger.names(ledger.named(head, "addressee", "unit"), words);
  }

  /** A stretch of days told with the order that is no day of a task: a term for the whole. */
  Optional<Task> term(Ledger.Told head, List<Ledger.Told> planned, List<Task> tasks) {
    int end = planned.stream().mapToInt(told -> told.claim().quote().end()).max().orElse(0);
    Span where =
        Span.of(
            head.claim().trigger().end(), Math.max(head.claim().quote().end(), end) + NEXT);
    return head.account().mentions().stream()
        .filter(mention -> where.encloses(mention.span()))
        .filter(
            mention -> {
              DateInterval days = stretch(mention);
              return days != null && tasks.stream().noneMatch(task -> days.equals(task.due()));
            })
        .findFirst()
        .map(mention -> term(head, mention, tasks));
  }

  private Task term(Ledger.Told head, Mention mention, List<Task> tasks) {
    java.time.LocalDate last = java.util.Objects.requireNonNull(stretch(mention)).last();
    return new Task(
        null,
        read(head.account(), around(head.account(), mention.span())),
        tasks.isEmpty() ? addressee(head) : tasks.getFirst().unit(),
        Set.of(),
        "",
        new DateInterval(last, last),
        last.toString());
  }

  /** «в 5-дневный срок»: days reckoned from the day before it. */
  private static @Nullable DateInterval stretch(Mention mention) {
    return Dating.read(mention)
        .filter(date -> date.reading().how().startsWith("relative: so long"))
        .flatMap(date -> date.edtf().bounds())
        .filter(days -> days.isBounded() && days.days() > 1)
        .orElse(null);
  }

  /** The words before a term in its sentence, as far as they fit. */
  private static Span around(Account account, Span term) {
    int start =
        account.sentences().stream()
            .filter(sentence -> sentence.encloses(term))
            .mapToInt(Span::start)
            .findFirst()
            .orElse(term.start());
    return Span.of(Math.max(start, term.start() - NEXT), term.end());
  }

  private static String read(Account account, Span words) {
    return account.text().read(words).replaceAll("\\s+", " ").strip();
  }

  private static String words(Ledger.Told told, Set<String> roles) {
    return told.claim().roles().stream()
        .filter(role -> roles.contains(role.role()))
        .map(told::read)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
