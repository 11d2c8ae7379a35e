package org.audiatur.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.audiatur.token.Sentence;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads who does what, whatever it is: every verb and every noun with a doer or a thing done to,
 * with the phrases that its construction gives it. For whoever wants more than the frames of the
 * field know. Only a language read by the order of its words; thread-safe.
 */
public final class DeedReader {

  private final Grammar grammar;

  /**
   * @param language code of a language that tells by the order of words
   */
  public DeedReader(Packs packs, String language) {
    LanguagePack pack =
        packs.languages().stream()
            .filter(p -> p.code().equals(language) && p.has("word-classes"))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        language + ": expected a language with word-classes. Maybe en is meant"));
    grammar = new Grammar(packs.field(), pack);
  }

  /**
   * Deeds of one sentence, in text order.
   *
   * @param mentions all mentions of the text
   */
  public List<Deed> read(TokenizedText text, Sentence sentence, List<Mention> mentions) {
    Mention[] covering = new Mention[sentence.end() - sentence.first()];
    for (Mention mention : mentions) {
      if (mention.span().overlaps(sentence.span())) {
        for (Token token : text.tokensIn(mention.span())) {
          int i = token.index() - sentence.first();
          if (i >= 0 && i < covering.length) {
            covering[i] = mention;
          }
        }
      }
    }
    Words words = new Words(text.tokensOf(sentence), covering, grammar.function);
    Parse parse = grammar.parse(sentence, words);
    return new InSentence(parse, grammar.syntax(parse), grammar.moods).read();
  }

  /** The deeds of one sentence. */
  private static final class InSentence {
    private final Parse parse;
    private final Words words;
    private final Syntax syntax;
    private final Moods moods;

    InSentence(Parse parse, Syntax syntax, Moods moods) {
      this.parse = parse;
      this.words = parse.words;
      this.syntax = syntax;
      this.moods = moods;
    }

    List<Deed> read() {
      List<Deed> found = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        Deed deed = words.mention(i) == null && !words.isPunctuation(i) ? at(i) : null;
        if (deed != null) {
          found.add(deed);
        }
      }
      return found;
    }

    private @Nullable Deed at(int i) {
      List<Analysis> verbs = syntax.verbs(i);
      if (!verbs.isEmpty()) {
        Construction verb = syntax.verb(i, verbs.getFirst(), false);
        return verb == null ? null : deed(i, verbs.getFirst(), verb);
      }
      Chunk chunk = parse.chunkAt(i);
      boolean noun = chunk != null && chunk.head == i && !chunk.time && !chunk.pronoun;
      List<Analysis> nouns = noun ? words.readings(i, PartOfSpeech.NOUN) : List.of();
      return chunk == null || nouns.isEmpty()
          ? null
          : deed(i, nouns.getFirst(), syntax.noun(chunk, true));
    }

    private Deed deed(int i, Analysis reading, Construction at) {
      Clause clause = at.clause();
      VerbGroup verb = clause == null ? null : clause.verb;
      boolean verbal = verb != null && verb.main() == i;
      return new Deed(
          words.token(i).span(),
          lemma(i, reading, verbal),
          form(i, reading, verb),
          verb != null && verb.negated() && (verbal || at.predicate() == verb.main()),
          phrases(at.subject()),
          phrases(at.object()),
          at.zone().stream().filter(c -> !c.time).map(this::phrase).toList(),
          dates(clause));
    }

    private String lemma(int i, Analysis reading, boolean verbal) {
      String particle = verbal ? syntax.particle(i) : "";
      return Words.plain(reading.lemma()) + (particle.isEmpty() ? "" : " " + particle);
    }

    private Deed.Form form(int i, Analysis reading, @Nullable VerbGroup verb) {
      if (verb == null || verb.main() != i) {
        return Words.isVerb(reading) ? Deed.Form.PARTICIPLE : Deed.Form.NOUN;
      }
      return switch (verb.form()) {
        case INFINITIVE -> Deed.Form.INFINITIVE;
        case ING, PARTICIPLE -> Deed.Form.PARTICIPLE;
        case PAST -> Deed.Form.PAST;
        case FINITE -> finite(verb);
      };
    }

    private Deed.Form finite(VerbGroup verb) {
      if (verb.modal() >= 0) {
        return moods.of(words, verb.modal()) == Modality.PLANNED
            ? Deed.Form.FUTURE
            : Deed.Form.POSSIBLE;
      }
      boolean past =
          words.readings(verb.first(), PartOfSpeech.VERB).stream()
              .anyMatch(r -> r.has(Grammeme.PAST));
      if (verb.first() != verb.main() && words.is(verb.first(), Use.HAVE)) {
        return past ? Deed.Form.PLUPERFECT : Deed.Form.PERFECT;
      }
      return past ? Deed.Form.PAST : Deed.Form.PRESENT;
    }

    private List<Deed.Phrase> phrases(@Nullable Chunk chunk) {
      Set<Deed.Phrase> found = new LinkedHashSet<>();
      for (Chunk one = chunk == null ? null : chunk.listHead(); one != null; one = one.after) {
        found.add(phrase(one));
        if (one.name != null) {
          found.add(phrase(one.name));
        }
      }
      return new ArrayList<>(found);
    }

    private Deed.Phrase phrase(Chunk chunk) {
      return new Deed.Phrase(
          words.span(chunk.first, chunk.end), words.token(chunk.head).span(), chunk.preposition);
    }

    private List<Mention> dates(@Nullable Clause clause) {
      Set<Mention> found = new LinkedHashSet<>();
      List<int[]> segments = clause == null ? List.of() : clause.segments;
      for (int[] segment : segments) {
        for (int i = segment[0]; i < segment[1]; i++) {
          Mention mention = words.mention(i);
          if (mention != null && mention.type().equals("DATE")) {
            found.add(mention);
          }
        }
      }
      return new ArrayList<>(found);
    }
  }
}
