package org.audiatur.bench.timelines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.claim.Account;
import org.audiatur.claim.Dating;
import org.audiatur.claim.Deed;
import org.audiatur.claim.DeedReader;
import org.audiatur.engine.Engine;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.audiatur.token.Sentence;
import org.audiatur.token.TokenizedText;

/** Builds the timelines of target entities from raw news texts, by our engine. */
final class TimelineBuilder {

  private final Engine engine;
  private final DeedReader deeds;

  TimelineBuilder(Packs packs) {
    engine = new Engine(packs);
    deeds = new DeedReader(packs, "en");
  }

  private record Event(String id, String date) {}

  private record Read(NewsText news, Account account) {}

  /** A timeline for each name, in the order of the names. */
  List<Timeline> build(List<NewsText> news, List<String> names) {
    List<Read> read = news.stream().map(n -> new Read(n, account(n))).toList();
    List<Target> targets = names.stream().map(name -> target(name, read)).toList();
    Map<Target, List<Event>> events = new LinkedHashMap<>();
    targets.forEach(target -> events.put(target, new ArrayList<>()));
    for (Read one : read) {
      read(one, new NamedText(one.news(), targets), events);
    }
    return events.entrySet().stream().map(e -> timeline(e.getKey(), e.getValue())).toList();
  }

  private Account account(NewsText news) {
    return engine.read(SourceText.of(news.id(), news.text())).account();
  }

  private static Target target(String name, List<Read> texts) {
    long person =
        texts.stream()
            .flatMap(t -> t.account().mentions().stream())
            .filter(m -> m.text().equals(name) && m.type().equals("PER"))
            .count();
    return Target.of(name, person > 0, List.of());
  }

  private void read(Read one, NamedText named, Map<Target, List<Event>> events) {
    ReadingText reading = one.account().text();
    TokenizedText tokens = engine.tokens(reading);
    for (Sentence sentence : tokens.sentences()) {
      for (Deed deed : deeds.read(tokens, sentence, one.account().mentions())) {
        Set<Target> who = new LinkedHashSet<>();
        Stream.of(deed.doers(), deed.undergoers())
            .flatMap(Collection::stream)
            .forEach(phrase -> Participants.of(one.news(), named, reading, phrase).ifPresent(who::add));
        Optional<Event> event = who.isEmpty() ? Optional.empty() : event(one.news(), reading, deed);
        event.ifPresent(e -> who.forEach(target -> events.get(target).add(e)));
      }
    }
  }

  private static Optional<Event> event(NewsText news, ReadingText reading, Deed deed) {
    List<Integer> words = news.wordsIn(original(reading, deed.word(), news.text()));
    Optional<String> date = Anchors.date(news, deed);
    if (words.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    NewsText.Word word = news.words().get(words.getFirst());
    String id = news.id() + "-" + word.sentence() + "-" + word.text().toLowerCase(Locale.ROOT);
    return Optional.of(new Event(id, date.get()));
  }

  /** Where words of the reading text stand in the text of the news. */
  static Span original(ReadingText reading, Span span, String of) {
    Passage passage = reading.passage(span);
    return Span.of(
        of.offsetByCodePoints(0, passage.start()), of.offsetByCodePoints(0, passage.end()));
  }

  private static Timeline timeline(Target target, List<Event> events) {
    SortedMap<String, Set<String>> byDate = new TreeMap<>();
    events.forEach(
        e -> byDate.computeIfAbsent(e.date(), key -> new LinkedHashSet<>()).add(e.id()));
    List<Timeline.Entry> entries = new ArrayList<>();
    byDate.forEach(
        (date, ids) ->
            entries.add(new Timeline.Entry(entries.size() + 1, date, List.copyOf(ids))));
    return new Timeline(target.name(), entries);
  }
}
