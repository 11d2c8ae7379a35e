package org.audiatur.bench.timelines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.audiatur.claim.Account;
import org.audiatur.claim.Deed;
import org.audiatur.claim.DeedReader;
import org.audiatur.engine.Engine;
import org.audiatur.lang.Packs;
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
  private final Words words = new Words();

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
    Participants participants = new Participants(one.news(), one.account(), named, words);
    Anchors anchors = new Anchors(one.news(), words);
    for (Sentence sentence : tokens.sentences()) {
      List<Deed> all = deeds.read(tokens, sentence, one.account().mentions());
      anchors.add(all, deed -> place(one, deed));
    }
    for (Anchors.Anchored anchored : anchors.all()) {
      Event event = new Event(anchored.place().id(), anchored.date());
      participants
          .of(anchored.deed())
          .forEach(target -> events.computeIfAbsent(target, t -> new ArrayList<>()).add(event));
    }
  }

  /** The word of the news that names a deed. */
  private static Anchors.Place place(Read one, Deed deed) {
    NewsText news = one.news();
    List<Integer> at = news.wordsIn(original(one.account().text(), deed.word(), news.text()));
    NewsText.Word word = news.words().get(at.getFirst());
    int particle = deed.lemma().indexOf(' ');
    String phrasal = particle < 0 ? "" : "_" + deed.lemma().substring(particle + 1);
    String id = news.id() + "-" + word.sentence() + "-" + word.text() + phrasal;
    return new Anchors.Place(id.toLowerCase(Locale.ROOT), word.sentence());
  }

  /** Where words of the reading text stand in the text of the news. */
  static Span original(ReadingText reading, Span span, String of) {
    Passage passage = reading.passage(span);
    return Span.of(
        of.offsetByCodePoints(0, passage.start()), of.offsetByCodePoints(0, passage.end()));
  }

  private static Timeline timeline(Target target, List<Event> events) {
    SortedMap<String, Set<String>> byDate = new TreeMap<>();
    events.forEach(e -> byDate.computeIfAbsent(e.date(), key -> new LinkedHashSet<>()).add(e.id()));
    List<Timeline.Entry> entries = new ArrayList<>();
    byDate.forEach(
        (date, ids) -> entries.add(new Timeline.Entry(entries.size() + 1, date, List.copyOf(ids))));
    return new Timeline(target.name(), entries);
  }
}
