package org.audiatur.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Structure;
import org.audiatur.text.Span;
import org.audiatur.token.Sentence;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/** One text being read, sentence by sentence. Not thread-safe. */
final class TextReading {

  private final TokenizedText text;
  private final Structure structure;
  private final @Nullable Mention[] mentionOf;
  private final Discourse discourse = new Discourse();
  private final VoiceReader voices;
  private final Citations citations;
  private final Map<Grammar, Dater> daters = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final List<Told> claims = new ArrayList<>();

  /** A claim with its sentence; aside if it only says who somebody is. */
  private record Told(Claim claim, Sentence sentence, boolean aside) {}

  TextReading(TokenizedText text, Structure structure, List<Mention> mentions) {
    this.text = text;
    this.structure = structure;
    this.mentionOf = new Mention[text.tokens().size()];
    for (Mention mention : mentions) {
      for (Token token : text.tokensIn(mention.span())) {
        Mention known = mentionOf[token.index()];
        boolean within = known != null && known.span().length() > mention.span().length();
        mentionOf[token.index()] =
            within && known.span().encloses(mention.span()) ? known : mention;
      }
    }
    this.voices = new VoiceReader(structure);
    this.citations = new Citations(text, structure, mentions);
  }

  /** The claims read so far, with their citations. */
  List<Claim> claims() {
    return claims.stream()
        .map(t -> t.claim().citing(citations.of(t.sentence(), t.claim().trigger(), t.aside())))
        .toList();
  }

  void paragraph() {
    discourse.clear();
    daters.values().forEach(Dater::paragraph);
  }

  void read(Sentence sentence, Grammar grammar, boolean repeats) {
    Dater dater = daters.computeIfAbsent(grammar, g -> new Dater(g.types, structure));
    Parse parse = grammar.parse(sentence, words(sentence, grammar));
    Syntax syntax = grammar.syntax(parse);
    Referents referents = new Referents(parse, syntax, grammar.fillers, discourse);
    SlotFiller filler = new SlotFiller(parse, grammar.fillers, referents);
    List<Draft> drafts =
        new DraftReader(grammar.frames, grammar.conditions, parse, syntax, filler).read();
    drafts.removeIf(d -> d.confidence < Confidence.THRESHOLD);
    grammar.modality(parse).read(drafts);
    VoiceReader.Heard heard = grammar.heard(parse, syntax);
    voices.read(parse, drafts, heard);
    drafts.forEach(grammar.reliability::weigh);
    grammar.numbers.tie(parse, drafts);
    Map<Draft, Dating> dates = dater.date(parse, drafts);
    drafts.addAll(Gaps.read(parse, drafts, dates));
    citations.read(parse, drafts);
    heard.opinions().forEach(opinion -> citations.lead(parse, opinion));
    for (Draft draft : drafts) {
      draft.confidence *= grammar.reliability.ofDate(dates.get(draft));
      Claim claim = claim(parse, draft, dates.get(draft), repeats);
      claims.add(new Told(claim, parse.sentence, DateChoice.aside(draft)));
    }
    remember(parse, syntax, grammar.fillers);
    referents.meant().forEach(discourse::again);
  }

  private Words words(Sentence sentence, Grammar grammar) {
    Mention[] covering = java.util.Arrays.copyOfRange(mentionOf, sentence.first(), sentence.end());
    return new Words(text.tokensOf(sentence), covering, grammar.function);
  }

  private Claim claim(Parse parse, Draft draft, @Nullable Dating date, boolean repeats) {
    Span trigger = parse.words.token(draft.trigger).span();
    Span quote = parse.sentence.span();
    List<Role> roles = new ArrayList<>();
    for (Filler filler : draft.roles) {
      Role role = new Role(filler.role(), filler.span(), filler.mention());
      if (!roles.contains(role)) {
        roles.add(role);
      }
    }
    judged(draft, roles);
    roles.sort(java.util.Comparator.comparing(Role::span).thenComparing(Role::role));
    int ordinal = ordinals.merge(trigger.start() + draft.type(), 1, Integer::sum) - 1;
    String id = text.reading().id("claim", trigger, draft.type(), ordinal);
    return new Claim(
        id,
        draft.type(),
        quote,
        trigger,
        date,
        draft.modality,
        draft.voices,
        roles,
        draft.numbers,
        List.of(),
        repeats,
        Confidence.rounded(draft.confidence),
        draft.frame.id() + " " + draft.construction);
  }

  /** What somebody is said to think of it is his judgement. */
  private static void judged(Draft draft, List<Role> roles) {
    boolean told = draft.type().equals("assessment") && !draft.voices.isEmpty();
    if (told && roles.stream().noneMatch(role -> role.role().equals("judge"))) {
      Voice judge = draft.voices.getLast();
      roles.add(new Role("judge", judge.span(), judge.mention()));
    }
  }

  /** «The general presiding, they refused»: who only stands by is as if named first. */
  private void remember(Parse parse, Syntax syntax, Fillers fillers) {
    Set<Chunk> agents = new HashSet<>();
    Set<Chunk> beside = new HashSet<>();
    for (Clause clause : parse.clauses) {
      Set<Chunk> subjects = clause.kind == Clause.Kind.CONVERB ? beside : agents;
      for (int predicate : clause.predicates) {
        Chunk subject = syntax.subject(clause, predicate);
        if (subject != null) {
          subjects.add(subject);
        }
      }
    }
    beside.removeAll(agents);
    List<Chunk> phrases = new ArrayList<>(parse.chunks);
    phrases.sort(Comparator.comparing(chunk -> !beside.contains(chunk)));
    for (Chunk chunk : phrases) {
      boolean aside = chunk.isMention("LOC") && !chunk.bare() && syntax instanceof OrderSyntax;
      aside |= fillers.isA(chunk.lemma, SlotFiller.MEASURE);
      if (!chunk.pronoun && !chunk.time && chunk.name == null && !aside) {
        discourse.add(parse, chunk, agents.contains(chunk));
      }
    }
  }
}
