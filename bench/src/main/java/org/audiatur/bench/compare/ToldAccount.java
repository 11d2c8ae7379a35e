package org.audiatur.bench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Count;
import org.audiatur.claim.DateTie;
import org.audiatur.claim.Dating;
import org.audiatur.claim.Modality;
import org.audiatur.claim.Role;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionValue;
import org.audiatur.mention.Quantity;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.audiatur.time.DateReading;
import org.jspecify.annotations.Nullable;

/**
 * An account of a made-up war: its prose, and what a reader without fault would read from it, so
 * that the comparison alone is measured.
 */
final class ToldAccount {

  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}|\\[([^\\]]+)\\]");

  private record Part(String gap, Span span) {}

  private record Told(Happened happened, Span sentence, List<Part> parts) {}

  private final String name;
  private final Phrasings phrasings;
  private final StringBuilder text = new StringBuilder();
  private final List<Told> told = new ArrayList<>();

  ToldAccount(String name, Phrasings phrasings) {
    this.name = name;
    this.phrasings = phrasings;
    text.append(name).append('\n');
  }

  /** What is told, sentence by sentence. */
  List<Happened> happenings() {
    return told.stream().map(Told::happened).toList();
  }

  String text() {
    return text.toString();
  }

  /** Which of its happenings the sentence around a place of the text tells of, -1 for none. */
  int happeningAt(int position) {
    for (Told one : told) {
      if (one.sentence().contains(position)) {
        return one.happened().number();
      }
    }
    return -1;
  }

  void tell(Happened happened, int way) {
    String sentence = phrasings.sentence(happened.type(), way);
    int start = text.length();
    List<Part> parts = new ArrayList<>();
    Matcher gap = GAP.matcher(sentence);
    int done = 0;
    while (gap.find()) {
      text.append(sentence, done, gap.start());
      int from = text.length();
      text.append(gap.group(1) == null ? gap.group(2) : filling(gap.group(1), happened));
      parts.add(
          new Part(gap.group(1) == null ? "deed" : gap.group(1), Span.of(from, text.length())));
      done = gap.end();
    }
    text.append(sentence.substring(done));
    told.add(new Told(happened, Span.of(start, text.length()), parts));
    text.append('\n');
  }

  private String filling(String gap, Happened happened) {
    String language = phrasings.language();
    return switch (gap) {
      case "date" -> phrasings.day(happened.day());
      case "unit" -> MadeUpNames.unit(happened.unit(), language);
      case "place" -> MadeUpNames.place(happened.place(), language);
      case "person" -> MadeUpNames.person(happened.person(), language);
      case "number" -> Integer.toString(happened.count());
      default -> throw new IllegalArgumentException("No filling for the gap " + gap);
    };
  }

  Account account() {
    ReadingText reading = ReadingText.unrepaired(SourceText.of(name, text.toString()));
    List<Mention> mentions = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Told one : told) {
      one.parts().stream()
          .filter(part -> !part.gap().equals("deed"))
          .forEach(part -> mentions.add(mention(reading, part, one.happened())));
      claims.add(claim(reading, one));
    }
    return new Account(
        reading,
        phrasings.language(),
        List.of(),
        told.stream().map(Told::sentence).toList(),
        List.of(),
        mentions,
        claims,
        List.of());
  }

  private static String type(String gap) {
    return switch (gap) {
      case "date" -> "DATE";
      case "unit" -> "MIL";
      case "place" -> "LOC";
      case "person" -> "PER";
      default -> "NUM";
    };
  }

  private Mention mention(ReadingText reading, Part part, Happened happened) {
    String words = reading.read(part.span());
    TreeMap<String, String> parts = new TreeMap<>();
    if (part.gap().equals("person")) {
      parts.put("surname", words);
    }
    return new Mention(
        id(reading, part),
        type(part.gap()),
        part.span(),
        words,
        words,
        parts,
        value(part.gap(), happened),
        "made up",
        1);
  }

  private static String id(ReadingText reading, Part part) {
    return reading.id("mention", part.span(), type(part.gap()), 0);
  }

  private static @Nullable MentionValue value(String gap, Happened happened) {
    return switch (gap) {
      case "date" -> day(happened);
      case "number" -> new Quantity(happened.count(), null, false, null, null);
      default -> null;
    };
  }

  private static DateReading day(Happened happened) {
    return new DateReading(
        Edtf.parse(happened.day().toString()), "gregorian", "made up", List.of());
  }

  private static Claim claim(ReadingText reading, Told one) {
    Happened happened = one.happened();
    Span deed = span(one, "deed");
    List<Role> roles = new ArrayList<>();
    List<Count> numbers = new ArrayList<>();
    for (Part part : one.parts()) {
      if (part.gap().equals("number")) {
        String role = happened.type().equals("battle") ? "killed" : "attendance";
        Quantity quantity = new Quantity(happened.count(), null, false, null, null);
        numbers.add(new Count(role, quantity, part.span()));
      } else if (!role(part.gap(), happened.type()).isEmpty()) {
        roles.add(new Role(role(part.gap(), happened.type()), part.span(), id(reading, part)));
      }
    }
    return new Claim(
        reading.id("claim", deed, happened.type(), 0),
        happened.type(),
        one.sentence(),
        deed,
        new Dating(span(one, "date"), day(happened), DateTie.CLAUSE),
        Modality.ASSERTED,
        List.of(),
        roles,
        numbers,
        List.of(),
        false,
        0.9,
        "made up");
  }

  private static Span span(Told one, String gap) {
    return one.parts().stream()
        .filter(part -> part.gap().equals(gap))
        .findFirst()
        .map(Part::span)
        .orElseThrow();
  }

  private static String role(String gap, String type) {
    return switch (gap) {
      case "unit" -> type.equals("battle") ? "side" : "agent";
      case "person" -> "chair";
      case "place" -> "place";
      default -> "";
    };
  }
}
