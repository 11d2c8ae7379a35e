package org.audiatur.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several dates of which one is meant, or all: {@code [1762,1763]} is "in 1762 or 1763", {@code
 * {1762,1764}} "in 1762 and 1764".
 *
 * @param kind whether one or all
 * @param members the dates, as written
 */
public record EdtfSet(Kind kind, List<Member> members) implements Edtf {

  /** Whether one date of a set is meant, or all. */
  public enum Kind {
    ONE_OF("[", "]"),
    ALL_OF("{", "}");

    private final String open;
    private final String close;

    Kind(String open, String close) {
      this.open = open;
      this.close = close;
    }

    String open() {
      return open;
    }

    String close() {
      return close;
    }
  }

  /**
   * One date, or all dates from one to another ({@code 1670..1672}, {@code ..1760}).
   *
   * @param from the first
   * @param to the last
   */
  public record Member(EdtfEnd from, EdtfEnd to) {

    /** One date. */
    public static Member of(EdtfDate date) {
      return new Member(date, date);
    }

    private Edtf value() {
      return from instanceof EdtfDate date && from.equals(to) ? date : new EdtfInterval(from, to);
    }

    @Override
    public String toString() {
      if (from.equals(to)) {
        return from.toString();
      }
      return (from instanceof EdtfDate ? from : "") + ".." + (to instanceof EdtfDate ? to : "");
    }
  }

  public EdtfSet {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException(
          "An EDTF set has at least one date. Maybe the dates between its brackets were lost.");
    }
  }

  /** The dates of which one is meant. */
  public static EdtfSet oneOf(EdtfDate... dates) {
    return new EdtfSet(Kind.ONE_OF, Stream.of(dates).map(Member::of).toList());
  }

  /** The dates that are all meant. */
  public static EdtfSet allOf(List<EdtfDate> dates) {
    return new EdtfSet(Kind.ALL_OF, dates.stream().map(Member::of).toList());
  }

  /** The members as dates and intervals. */
  public List<Edtf> values() {
    return members.stream().map(Member::value).toList();
  }

  @Override
  public Optional<DateInterval> bounds() {
    return span(Edtf::bounds);
  }

  @Override
  public Optional<DateInterval> reach() {
    return span(Edtf::reach);
  }

  private Optional<DateInterval> span(Function<Edtf, Optional<DateInterval>> days) {
    List<Optional<DateInterval>> all = values().stream().map(days).toList();
    return all.contains(Optional.<DateInterval>empty())
        ? Optional.empty()
        : all.stream().flatMap(Optional::stream).reduce(DateInterval::span);
  }

  @Override
  public Precision precision() {
    return values().stream().map(Edtf::precision).reduce(Precision.HOUR, Precision::coarser);
  }

  @Override
  public boolean approximate() {
    return values().stream().anyMatch(Edtf::approximate);
  }

  @Override
  public boolean uncertain() {
    return values().stream().anyMatch(Edtf::uncertain);
  }

  @Override
  public EdtfSet doubted(Qualifier more) {
    return new EdtfSet(
        kind,
        members.stream()
            .map(m -> new Member(m.from().doubted(more), m.to().doubted(more)))
            .toList());
  }

  @Override
  public Optional<EdtfDate> start() {
    return extreme(
        values().stream().map(Edtf::start).toList(), (a, b) -> first(b).isBefore(first(a)) ? b : a);
  }

  @Override
  public Optional<EdtfDate> end() {
    return extreme(
        values().stream().map(Edtf::end).toList(), (a, b) -> last(b).isAfter(last(a)) ? b : a);
  }

  private static Optional<EdtfDate> extreme(
      List<Optional<EdtfDate>> ends, java.util.function.BinaryOperator<EdtfDate> better) {
    return ends.contains(Optional.<EdtfDate>empty())
        ? Optional.empty()
        : ends.stream().flatMap(Optional::stream).reduce(better);
  }

  private static LocalDate first(EdtfDate date) {
    return date.bounds().map(DateInterval::first).orElse(LocalDate.MAX);
  }

  private static LocalDate last(EdtfDate date) {
    return date.bounds().map(DateInterval::last).orElse(LocalDate.MIN);
  }

  @Override
  public String toString() {
    return members.stream()
        .map(Member::toString)
        .collect(Collectors.joining(",", kind.open(), kind.close()));
  }
}
