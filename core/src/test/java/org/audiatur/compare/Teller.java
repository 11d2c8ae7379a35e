package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Citation;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Count;
import org.audiatur.claim.Dating;
import org.audiatur.claim.Modality;
import org.audiatur.claim.RelationReader;
import org.audiatur.claim.Role;
import org.audiatur.claim.Voice;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionValue;
import org.audiatur.mention.Quantity;
import org.audiatur.mention.Work;
import org.audiatur.mention.Works;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.audiatur.time.DateReading;
import org.audiatur.token.Tokenizer;

/**
 * Tells an account by hand: sentences, and what a reader would have read from them. Names are given
 * as {@code TYPE:dictionary form} after the words.
 */
public final class Teller {

  private static final Tokenizer TOKENIZER = new Tokenizer(Packs.standard());
  private static final RelationReader RELATIONS = new RelationReader(Packs.standard());

  private final String name;
  private String language = "ru";
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Span> abstracts = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Span, Named> named = new TreeMap<>();

  private record Named(String type, String name, Map<String, String> parts, MentionValue value) {}

  private static final class Draft {
    String type = "";
    Span trigger = Span.of(0, 0);
    Span quote = Span.of(0, 0);
    Dating date;
    Modality modality = Modality.ASSERTED;
    boolean repeats;
    final List<Span> voices = new ArrayList<>();
    final List<Object[]> roles = new ArrayList<>();
    final List<Count> numbers = new ArrayList<>();
    final List<Span> citations = new ArrayList<>();
  }

  private Teller(String name) {
    this.name = name;
  }

  public static Teller account(String name) {
    return new Teller(name);
  }

  /** In another language than Russian. */
  public Teller in(String code) {
    language = code;
    return this;
  }

  public Teller says(String sentence) {
    int start = text.length();
    text.append(sentence);
    sentences.add(Span.of(start, text.length()));
    text.append(' ');
    return this;
  }

  /** The last sentence stands in an abstract. */
  public Teller inAbstract() {
    abstracts.add(sentences.getLast());
    return this;
  }

  public Teller claim(String type, String trigger) {
    Draft draft = new Draft();
    draft.type = type;
    draft.quote = sentences.getLast();
    draft.trigger = words(trigger);
    draft.repeats = abstracts.contains(draft.quote);
    drafts.add(draft);
    return this;
  }

  public Teller on(String edtf, String words) {
    return on(new DateReading(Edtf.parse(edtf), "unknown", "by hand", List.of()), words);
  }

  public Teller on(DateReading reading, String words) {
    drafts.getLast().date = new Dating(words(words), reading, org.audiatur.claim.DateTie.CLAUSE);
    return this;
  }

  public Teller as(Modality modality) {
    drafts.getLast().modality = modality;
    return this;
  }

  public Teller role(String role, String words, String entity) {
    names(words, entity);
    drafts.getLast().roles.add(new Object[] {role, words(words)});
    return this;
  }

  public Teller by(String words, String entity) {
    names(words, entity);
    drafts.getLast().voices.add(words(words));
    return as(Modality.REPORTED);
  }

  public Teller number(String role, double value, String unit, String words) {
    return number(role, new Quantity(value, null, false, null, unit), words);
  }

  public Teller number(String role, Quantity quantity, String words) {
    drafts.getLast().numbers.add(new Count(role, quantity, words(words)));
    return this;
  }

  public Teller cites(String words, Work work) {
    named.put(words(words), new Named("CIT", words, Map.of(), new Works(List.of(work))));
    drafts.getLast().citations.add(words(words));
    return this;
  }

  /**
   * A mention without a claim; {@code entity} is {@code TYPE:name} or {@code
   * TYPE:name:key=value:…}.
   */
  public Teller names(String words, String entity) {
    String[] parts = entity.split(":");
    Map<String, String> more = new TreeMap<>();
    for (int i = 2; i < parts.length; i++) {
      more.put(
          parts[i].substring(0, parts[i].indexOf('=')),
          parts[i].substring(parts[i].indexOf('=') + 1));
    }
    named.put(words(words), new Named(parts[0], parts[1], more, null));
    return this;
  }

  private Span words(String words) {
    Span sentence = sentences.getLast();
    int at = text.indexOf(words, sentence.start());
    if (at < 0) {
      throw new IllegalArgumentException(
          "No «" + words + "» in " + text.substring(sentence.start()));
    }
    return Span.of(at, at + words.length());
  }

  public Account account() {
    ReadingText reading = ReadingText.unrepaired(SourceText.of(name, text.toString()));
    Map<Span, Mention> mentions = new TreeMap<>();
    named.forEach(
        (span, it) ->
            mentions.put(
                span,
                new Mention(
                    reading.id("mention", span, it.type(), 0),
                    it.type(),
                    span,
                    reading.read(span),
                    it.name(),
                    new TreeMap<>(it.parts()),
                    it.value(),
                    "by hand",
                    1)));
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      claims.add(claim(reading, drafts.get(i), i, mentions));
    }
    return new Account(
        reading,
        language,
        List.of(),
        sentences,
        abstracts,
        List.copyOf(mentions.values()),
        claims,
        RELATIONS.read(TOKENIZER.tokenize(reading), claims));
  }

  private static Claim claim(
      ReadingText reading, Draft draft, int ordinal, Map<Span, Mention> mentions) {
    return new Claim(
        reading.id("claim", draft.trigger, draft.type, ordinal),
        draft.type,
        draft.quote,
        draft.trigger,
        draft.date,
        draft.modality,
        draft.voices.stream().map(span -> new Voice(span, mentions.get(span).id())).toList(),
        draft.roles.stream()
            .map(
                role ->
                    new Role((String) role[0], (Span) role[1], mentions.get((Span) role[1]).id()))
            .toList(),
        draft.numbers,
        draft.citations.stream().map(span -> new Citation(span, mentions.get(span).id())).toList(),
        draft.repeats,
        0.9,
        "by hand");
  }
}
