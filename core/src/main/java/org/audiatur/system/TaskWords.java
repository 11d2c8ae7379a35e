package org.audiatur.system;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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

  private static final Set<String> DOERS = Set.of("PER", "ORG", "MIL", "GRP");
  private static final Set<String> WHO = Set.of("agent", "side", "issuer", "giver", "unit");
  private static final Set<String> WHERE = Set.of("place", "to", "object", "of", "via", "from");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’ʼ-]*");

  /** Letters behind the last task in which a term for all of it is told: a short sentence. */
  private static final int NEXT = 120;

  /** Letters at the beginning of a task in which its verb stands. */
  private static final int BEGINS = 25;

  private final Ledger ledger;
  private final Vocabulary telling;
  private final Vocabulary ranks;
  private final Segments segments;

  TaskWords(Ledger ledger) {
    this.ledger = ledger;
    this.telling = ledger.vocabulary("telling-words");
    this.ranks = ledger.vocabulary("names/rank");
    this.segments = ledger.segments();
  }

  /** What a claim plans. */
  Task task(Head head, Ledger.Told told) {
    DateInterval due = told.days();
    return new Task(
        told,
        read(told.account(), from(told)),
        who(head, told),
        ledger.keys(told, WHERE.toArray(String[]::new)),
        words(told, WHERE),
        due != null && due.isBounded() ? due : null,
        told.date() == null ? "" : told.date().toString());
  }

  /** What the words of an order ask for, with what is planned in them. */
  Task task(Head head, Span segment, List<Ledger.Told> planned) {
    Ledger.Told first = planned.isEmpty() ? null : planned.getFirst();
    Mentioned inside = new Mentioned(ledger, head.told().account(), segment);
    Dating day =
        first != null && first.claim().date() != null ? first.claim().date() : inside.day();
    Set<String> places = new TreeSet<>(inside.named("LOC"));
    planned.forEach(told -> places.addAll(ledger.keys(told, WHERE.toArray(String[]::new))));
    if (planned.isEmpty()) {
      places.addAll(unknown(head.told().account(), segment));
    }
    String unit =
        first != null && (head.addressee().isEmpty() || isVerbOf(segment, first))
            ? who(head, first)
            : head.addressee();
    String words = read(head.told().account(), unaddressed(head.told().account(), segment));
    return new Task(
        first,
        words,
        unit,
        places,
        words,
        day == null ? null : day.edtf().bounds().filter(DateInterval::isBounded).orElse(null),
        day == null ? "" : day.edtf().toString());
  }

  /** Of whom the words of a task ask it; empty where they name nobody. */
  String named(Head head, Span segment) {
    Account account = head.told().account();
    Span who = segments.asked(account, segment);
    return who == null ? "" : named(account, who);
  }

  /** «предписал артиллерии открыть огонь»: between the order and what it asks. */
  String namedBefore(Head head, Span asked) {
    int from = head.told().claim().trigger().end();
    if (from >= asked.start()) {
      return "";
    }
    Matcher word = WORD.matcher(head.told().account().text().text()).region(from, asked.start());
    return word.results()
        .map(one -> named(head, Span.of(one.start(), asked.end())))
        .filter(who -> !who.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String named(Account account, Span who) {
    return account.mentionsIn(who).stream()
        .filter(mention -> DOERS.contains(mention.type()) && isHead(account, who, mention))
        .map(mention -> ledger.entities().ofMention(mention.id()))
        .filter(Objects::nonNull)
        .map(Entity::name)
        .findFirst()
        .orElseGet(
            () -> ledger.nominatives().ofDative(account.languageOf(who), read(account, who)));
  }

  /** «князю Долгорукову», but not «группе Казанского»: nothing but ranks before the name. */
  private boolean isHead(Account account, Span who, Mention mention) {
    Span before = Span.of(who.start(), mention.span().start());
    int told = before.length() == 0 ? 0 : read(account, before).split(" ").length;
    return ranks.all(account, before).size() == told;
  }

  /** Words in a capital letter that no mention has, as the keys of unnamed places are made. */
  private static List<String> unknown(Account account, Span segment) {
    return WORD.matcher(account.text().read(segment))
        .results()
        .filter(word -> word.start() > 0 && Character.isUpperCase(word.group().charAt(0)))
        .map(word -> "~" + word.group().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** «Северной группе — выступить»: what is asked, without of whom. */
  private Span unaddressed(Account account, Span segment) {
    Span who = segments.asked(account, segment);
    if (who == null) {
      return segment;
    }
    String text = account.text().text();
    int start = who.end();
    while (start < segment.end() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start == segment.end() ? segment : Span.of(start, segment.end());
  }

  /** "ordered the Tenth Regiment forward": all that is told of what a unit was to do. */
  Optional<Task> whole(Head head) {
    Ledger.Told told = head.told();
    Optional<Role> unit =
        told.claim().roles().stream().filter(role -> role.role().equals("unit")).findFirst();
    if (unit.isEmpty() || head.issuer().isEmpty() || told.words("issuer").isEmpty()) {
      return Optional.empty();
    }
    int end = told.claim().quote().end();
    String rest = told.account().text().text().substring(unit.get().span().start(), end);
    String words = rest.split("[,;:.]", 2)[0].replaceAll("\\s+", " ").strip();
    return Optional.of(new Task(told, words, head.addressee(), Set.of(), "", null, ""));
  }

  /** True if the claim is what the words ask for, not what it is for: «для захвата порта». */
  private boolean isVerbOf(Span segment, Ledger.Told told) {
    Span trigger = told.claim().trigger();
    return trigger.start() < segment.start() + BEGINS
        && segments.isVerbFirst(told.account(), trigger);
  }

  private String who(Head head, Ledger.Told told) {
    return Stream.of(doer(told), head.addressee(), ledger.called(told, "force"))
        .filter(who -> !who.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** From the verb to the last of what it goes with, in its sentence. */
  private static Span from(Ledger.Told told) {
    Span words = told.claim().trigger();
    for (Role role : told.claim().roles()) {
      if (WHERE.contains(role.role()) && told.claim().quote().encloses(role.span())) {
        words = words.span(role.span());
      }
    }
    return words;
  }

  /** «директива, что силы заняты»: the words tell, and ask for nothing. */
  boolean isTold(Ledger.Told head, Span asked) {
    Span first = Span.of(asked.start(), Math.min(asked.end(), asked.start() + 4));
    return telling.has(head.account(), first);
  }

  /** Who acts, unless the words only name a place. */
  private String doer(Ledger.Told told) {
    boolean place =
        ledger.named(told, WHO.toArray(String[]::new)).stream()
            .map(ledger.entities()::byId)
            .anyMatch(entity -> entity != null && entity.type().equals("LOC"));
    return place ? "" : ledger.called(told, WHO.toArray(String[]::new));
  }

  /** A stretch of days told with the order that is no day of a task: a term for the whole. */
  Optional<Task> term(Head order, List<Ledger.Told> planned, List<Task> tasks) {
    Ledger.Told head = order.told();
    int end = planned.stream().mapToInt(told -> told.claim().quote().end()).max().orElse(0);
    Span where =
        Span.of(head.claim().trigger().end(), Math.max(head.claim().quote().end(), end) + NEXT);
    return head.account().mentionsIn(where).stream()
        .filter(
            mention -> {
              DateInterval days = stretch(mention);
              return days != null && tasks.stream().noneMatch(task -> days.equals(task.due()));
            })
        .findFirst()
        .map(mention -> term(order, mention, tasks));
  }

  private Task term(Head head, Mention mention, List<Task> tasks) {
    java.time.LocalDate last = java.util.Objects.requireNonNull(stretch(mention)).last();
    return new Task(
        null,
        read(head.told().account(), around(head.told().account(), mention.span())),
        tasks.isEmpty() ? head.addressee() : tasks.getFirst().unit(),
        Set.of(),
        "",
        new DateInterval(last, last),
        last.toString());
  }

  /** «в 5-дневный срок»: days reckoned from the day before it. */
  private static @Nullable DateInterval stretch(Mention mention) {
    return Dating.read(mention)
        .filter(date -> date.how().startsWith("relative: so long"))
        .flatMap(date -> date.edtf().bounds())
        .filter(days -> days.isBounded() && days.days() > 1)
        .orElse(null);
  }

  /** The words before a term in its sentence, as far as they fit. */
  private static Span around(Account account, Span term) {
    Span sentence = account.sentenceOf(term);
    int start = sentence == null || !sentence.encloses(term) ? term.start() : sentence.start();
    return Span.of(Math.max(start, term.start() - NEXT), term.end());
  }

  /** In one line, without the stop behind it, and with the mark that closes a quotation in it. */
  private static String read(Account account, Span words) {
    String text = account.text().text();
    boolean open = text.substring(words.start(), words.end()).matches("(?s).*«[^»]*");
    boolean closes = open && words.end() < text.length() && text.charAt(words.end()) == '»';
    return account
        .text()
        .read(closes ? Span.of(words.start(), words.end() + 1) : words)
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll("[,;:]$|(?<=\\p{L}{3})\\.$", "");
  }

  private static String words(Ledger.Told told, Set<String> roles) {
    return told.claim().roles().stream()
        .filter(role -> roles.contains(role.role()))
        .map(told::read)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
