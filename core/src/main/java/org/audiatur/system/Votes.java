package org.audiatur.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Count;
import org.audiatur.claim.Role;
import org.audiatur.compare.Conflict;
import org.audiatur.compare.Event;
import org.audiatur.text.Span;

/** S2: divisions with their blocs and arithmetic. One entry for each event that holds a vote. */
final class Votes {

  private static final Pattern LAST = Pattern.compile("[\\s,]+(\\p{L}*)$");

  private final Ledger ledger;
  private final List<Session> sessions;
  private final SittingOfVote sittings;
  private final Division.Reader divisions;
  private final Vocabulary joiners;

  Votes(Ledger ledger, List<Session> sessions) {
    this.ledger = ledger;
    this.sessions = sessions;
    this.sittings = new SittingOfVote(ledger, sessions);
    this.divisions = new Division.Reader(ledger);
    this.joiners = ledger.vocabulary("count-joiners");
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    for (Event event : ledger.comparison().events()) {
      List<Ledger.Told> votes = new ArrayList<>();
      for (String id : event.claims()) {
        Ledger.Told told = ledger.byId(id);
        if (told != null && told.claim().type().equals("vote")) {
          votes.add(told);
        }
      }
      if (!votes.isEmpty()) {
        entries.add(vote(event, votes));
      }
    }
    entries.addAll(withoutVote());
    entries.addAll(new DecidedVotes(ledger).build());
    return entries;
  }

  /** Counts told of a sitting whose vote no claim tells. */
  private List<SystemEntry> withoutVote() {
    Map<String, Set<Division>> voted = new HashMap<>();
    for (Ledger.Told vote : ledger.of("vote")) {
      Set<Division> own =
          voted.computeIfAbsent(vote.account().sha256(), account -> new HashSet<>());
      divisions.of(vote).ifPresent(own::add);
    }
    List<SystemEntry> entries = new ArrayList<>();
    for (Session session : sessions) {
      Ledger.Told told = session.first();
      Division division = divisions.in(told.account(), told.claim().quote()).orElse(null);
      if (division != null
          && !voted.getOrDefault(told.account().sha256(), Set.of()).contains(division)) {
        Draft draft =
            new Draft("S2", "vote")
                .date(session.date())
                .claim(told)
                .entities(session.bodies())
                .value("body", List.of(session.body()))
                .words(new Words(told.account().sha256(), division.words()));
        division.figures().forEach((side, n) -> draft.value("votes-" + side, Draft.number(n)));
        entries.add(draft.entry());
      }
    }
    return entries;
  }

  private SystemEntry vote(Event event, List<Ledger.Told> votes) {
    Session sitting = event.date() == null ? sittings.of(votes.getFirst()) : null;
    Draft draft = new Draft("S2", "vote").date(sitting == null ? event.date() : sitting.date());
    votes.forEach(draft::claim);
    votes.forEach(told -> draft.entities(ledger.everyone(told)));
    for (String role : List.of("body", "motion", "for-bloc", "against-bloc")) {
      draft.value(role, words(votes, role));
    }
    checkCounts(draft, votes);
    if (sitting != null && words(votes, "body").isEmpty()) {
      draft.value("body", List.of(sitting.body())).entities(sitting.bodies());
    }
    Map<String, Double> figures = new TreeMap<>();
    votes.forEach(
        told ->
            told.claim()
                .numbers()
                .forEach(count -> figures.putIfAbsent(count.role(), count.quantity().value())));
    Optional<Division> told =
        figures.containsKey("for") || figures.containsKey("against")
            ? Optional.empty()
            : votes.stream().flatMap(vote -> divisions.of(vote).stream()).findFirst();
    told.ifPresent(
        division -> {
          figures.putAll(division.figures());
          draft.words(new Words(votes.getFirst().account().sha256(), division.words()));
        });
    figures.forEach((role, value) -> draft.value("votes-" + role, Draft.number(value)));
    boolean fell = told.isPresent() && votes.stream().allMatch(this::rejects);
    checkMajority(draft, figures, votes.stream().anyMatch(Ledger.Told::happened) && !fell);
    checkAttendance(draft, figures, votes);
    checkWords(draft, event);
    return draft.entry();
  }

  private List<String> words(List<Ledger.Told> votes, String role) {
    Set<String> words = new TreeSet<>();
    votes.forEach(
        told ->
            told.claim().roles().stream()
                .filter(r -> r.role().equals(role))
                .forEach(r -> words.add(asked(told, r))));
    return List.copyOf(words);
  }

  /** "To capitulate and four against": a count is no part of what was asked. */
  private String asked(Ledger.Told told, Role role) {
    Span words = role.span();
    OptionalInt count =
        told.claim().numbers().stream()
            .map(Count::span)
            .filter(span -> words.encloses(span) && span.start() > words.start())
            .mapToInt(Span::start)
            .min();
    return count.isEmpty()
        ? ledger.nominative(told, role)
        : withoutJoiner(told, Span.of(words.start(), count.getAsInt()));
  }

  private String withoutJoiner(Ledger.Told told, Span words) {
    String said = told.read(words);
    Matcher last = LAST.matcher(said);
    boolean joins =
        last.find()
            && joiners.knows(
                told.account().languageOf(words), last.group(1).toLowerCase(Locale.ROOT));
    return joins ? said.substring(0, last.start()) : said;
  }

  /** Accounts that count one vote otherwise. */
  private static void checkCounts(Draft draft, List<Ledger.Told> votes) {
    List<String> counts =
        votes.stream().map(Votes::counts).filter(count -> !count.isEmpty()).distinct().toList();
    if (counts.size() > 1) {
      draft.check("counts", false, String.join("; ", counts));
    }
  }

  /** «11:4», where an account has both sides. */
  private static String counts(Ledger.Told told) {
    Map<String, Double> sides = new TreeMap<>();
    told.claim().numbers().forEach(n -> sides.putIfAbsent(n.role(), n.quantity().value()));
    Double yes = sides.get("for");
    Double no = sides.get("against");
    return yes == null || no == null ? "" : Draft.number(yes) + ":" + Draft.number(no);
  }

  private boolean rejects(Ledger.Told vote) {
    return divisions.rejects(vote.account(), vote.claim().trigger());
  }

  private static void checkMajority(Draft draft, Map<String, Double> figures, boolean carried) {
    Double yes = figures.get("for");
    Double no = figures.get("against");
    if (yes != null && no != null) {
      String figure =
          Draft.number(yes)
              + " за, "
              + Draft.number(no)
              + " против, разница "
              + Draft.number(Math.abs(yes - no));
      draft.check("majority", carried == yes > no, figure);
    }
  }

  /** Attendance given with the vote, or by a meeting of the same body on the same day. */
  private void checkAttendance(Draft draft, Map<String, Double> figures, List<Ledger.Told> votes) {
    OptionalDouble attendance = attendance(figures, votes);
    double cast =
        figures.getOrDefault("for", 0.0)
            + figures.getOrDefault("against", 0.0)
            + figures.getOrDefault("abstain", 0.0);
    if (attendance.isPresent() && cast > 0) {
      boolean fits = cast <= attendance.getAsDouble();
      draft.value("attendance", Draft.number(attendance.getAsDouble()));
      draft.check(
          "sum",
          fits,
          "подано "
              + Draft.number(cast)
              + ", присутствовало "
              + Draft.number(attendance.getAsDouble()));
    }
  }

  private OptionalDouble attendance(Map<String, Double> figures, List<Ledger.Told> votes) {
    Double own = figures.get("attendance");
    if (own != null) {
      return OptionalDouble.of(own);
    }
    Set<String> bodies = new TreeSet<>();
    votes.forEach(told -> bodies.addAll(ledger.named(told, "body")));
    return sessions.stream()
        .filter(
            session ->
                votes.stream()
                    .map(Ledger.Told::date)
                    .filter(Objects::nonNull)
                    .anyMatch(day -> day.equals(session.date())))
        .filter(
            session ->
                bodies.isEmpty()
                    ? session.first().account().equals(votes.getFirst().account())
                    : session.bodies().stream().anyMatch(bodies::contains))
        .map(session -> session.count("attendance"))
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .max();
  }

  private void checkWords(Draft draft, Event event) {
    for (Conflict conflict : ledger.comparison().conflicts()) {
      if (conflict.rule().equals("vague-number") && event.id().equals(conflict.event())) {
        draft.check(
            "words against figures",
            !conflict.verdict().equals("contradiction"),
            conflict.explanation());
      }
    }
  }
}
