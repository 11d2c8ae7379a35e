package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what by verbs of saying: «сообщил, что …», «reported the capture of …», and those
 * set into what is said or after it, «…, – писал Иванов». Thread-safe.
 */
final class Sayings {

  private static final String DASHES = "—–-−―";
  private static final String QUOTES = "«»“”„\"‘’";
  private static final String SETS_OFF = DASHES + QUOTES + ",";
  private static final String ENDS = DASHES + ",.;:!?…«»“”„\"‘’()[]";

  private final VoiceWords lexicon;

  Sayings(VoiceWords lexicon) {
    this.lexicon = lexicon;
  }

  /** In text order. */
  List<Saying> find(Parse parse, Syntax syntax) {
    List<Saying> found = new ArrayList<>();
    for (int i = 0; i < parse.words.size(); i++) {
      if (parse.words.mention(i) == null && says(parse.words, i)) {
        Saying inset = inset(parse, i);
        Saying said = inset != null ? inset : leading(parse, syntax, i);
        if (said != null) {
          found.add(said);
        }
      } else if (lexicon.is("hearsay", parse.words.word(i))) {
        Clause clause = parse.clauseAt(i);
        int end = clause == null ? parse.words.size() : clause.end();
        found.add(new Saying(i, List.of(), false, clause == null ? 0 : clause.first(), end, false));
      }
    }
    return found;
  }

  private boolean says(Words words, int i) {
    return lexicon.isVerb(words, i, "says") || lexicon.isVerb(words, i, "denies");
  }

  /** A verb and who says it, alone between two marks, with time and place at most. */
  private @Nullable Saying inset(Parse parse, int verb) {
    Words words = parse.words;
    int first = verb;
    while (first > 0 && !ends(words, first - 1)) {
      first--;
    }
    int end = verb + 1;
    while (end < words.size() && !ends(words, end)) {
      end++;
    }
    boolean aside = first > 0 && SETS_OFF.contains(words.word(first - 1));
    if (!aside || !isTold(parse, verb) || otherWords(words, first, end, verb)) {
      return null;
    }
    Chunk speaker = speaker(parse, first, end, verb);
    return speaker == null
        ? null
        : new Saying(verb, voices(parse, speaker), true, first, end, false);
  }

  private static boolean ends(Words words, int i) {
    return words.mention(i) == null && ENDS.contains(words.word(i));
  }

  /** True if another verb, or a word that opens a clause, stands beside the verb. */
  private static boolean otherWords(Words words, int first, int end, int verb) {
    for (int i = first; i < end; i++) {
      boolean opens =
          words.is(i, Use.SUBORDINATE) || words.is(i, Use.AS) || words.is(i, Use.RELATIVE);
      boolean verbal =
          words.isFinite(i) || words.is(i, PartOfSpeech.INFINITIVE) || words.isPredicate(i);
      if (i != verb && words.mention(i) == null && (opens || verbal || words.is(i, Use.AND))) {
        return true;
      }
    }
    return false;
  }

  /** The one bare phrase of the inset, if it may be who says it; null where more is told in it. */
  private @Nullable Chunk speaker(Parse parse, int first, int end, int verb) {
    Chunk found = null;
    for (Chunk chunk : parse.chunks) {
      boolean within = first <= chunk.start && chunk.end <= end;
      boolean own = chunk.bare() && chunk.governor == null && chunk.title == null;
      if (within && lexicon.is("about", chunk.preposition)) {
        return null;
      }
      if (within && own && !chunk.time) {
        if (found != null) {
          return null;
        }
        found = chunk;
      }
    }
    return found != null && maySay(parse, found, verb) ? found : null;
  }

  /**
   * «писал Иванов», «сообщил штаб», «Hamilton wrote», but not «написал письмо», «wrote a letter».
   */
  private boolean maySay(Parse parse, Chunk chunk, int verb) {
    Clause clause = parse.clauseAt(verb);
    if (clause != null && clause.verb != null) {
      String before = parse.words.word(verb - 1);
      return chunk.end <= verb || !before.isEmpty() && QUOTES.contains(before);
    }
    boolean thing =
        chunk.mention == null
            && chunk.can(Grammeme.ACCUSATIVE)
            && !chunk.can(Grammeme.ANIMATE)
            && !lexicon.is("bodies", chunk.lemma);
    return !thing
        && chunk.can(Grammeme.NOMINATIVE)
        && new Subjects(parse).agreesAs(verb, chunk, chunk.features);
  }

  private static boolean isTold(Parse parse, int verb) {
    Clause clause = parse.clauseAt(verb);
    return clause != null && clause.verb != null
        ? clause.verb.main() == verb && clause.verb.form() == VerbGroup.Form.FINITE
        : parse.words.isFinite(verb);
  }

  /** A form of the verb that says that it is said, not one that only may be, or that describes. */
  private static boolean leads(Parse parse, int verb) {
    Clause clause = parse.clauseAt(verb);
    return isTold(parse, verb)
        || clause != null && clause.verb != null && clause.verb.main() == verb
        || parse.words.isPredicate(verb)
        || parse.words.is(verb, PartOfSpeech.CONVERB);
  }

  private static List<Voice> voices(Parse parse, Chunk speaker) {
    if (speaker.pronoun) {
      return List.of();
    }
    Chunk named = speaker.name != null ? speaker.name : speaker;
    return List.of(
        new Voice(
            parse.span(named.first, parse.extent(named)),
            named.mention == null ? null : named.mention.id()));
  }

  /** A verb with what is said behind it: a clause, or the happening named. */
  private @Nullable Saying leading(Parse parse, Syntax syntax, int verb) {
    Clause clause = parse.clauseAt(verb);
    if (clause == null || !clause.predicates.contains(verb) || !leads(parse, verb)) {
      return null;
    }
    boolean passive = clause.verb != null && clause.verb.passive();
    boolean impersonal =
        parse.words.function().isReflexive(Words.plain(parse.words.token(verb).lemma()));
    boolean gerund = clause.verb != null && !isTold(parse, verb);
    Chunk subject = passive || impersonal || gerund ? null : syntax.subject(clause, verb);
    if (subject != null && lexicon.is("never", subject.lemma)) {
      return null;
    }
    List<Voice> speakers = subject == null ? paper(parse, clause) : voices(parse, subject);
    boolean denied = lexicon.isVerb(parse.words, verb, "denies") && !Negation.at(parse.words, verb);
    for (Clause other : parse.clauses) {
      boolean hangs =
          other.parent == clause && other.first() > verb && other.kind == Clause.Kind.SUBORDINATE;
      if (hangs && parse.words.function().is(Use.CONTENT, other.opener)) {
        boolean that = parse.words.function().is(Use.THAT, other.opener);
        return new Saying(
            verb, speakers, false, other.first(), parse.clauseEnd(other), that && denied);
      }
    }
    Chunk object = lexicon.isVerb(parse.words, verb, "names") ? objectAfter(parse, verb) : null;
    return object == null
        ? new Saying(verb, speakers, false, verb, verb, false)
        : new Saying(verb, speakers, false, object.first, object.end, denied);
  }

  /** «В приказе говорилось»: the paper speaks, unless the text says whose it is. */
  private List<Voice> paper(Parse parse, Clause clause) {
    for (Chunk chunk : clause.chunks) {
      boolean paper = lexicon.is("in-papers", chunk.lemma) && lexicon.is("in", chunk.preposition);
      if (paper && parse.extent(chunk) == chunk.end && chunk.possessor == null) {
        return voices(parse, chunk);
      }
    }
    return List.of();
  }

  /** The bare phrase right behind the verb. */
  private static @Nullable Chunk objectAfter(Parse parse, int verb) {
    for (Chunk chunk : parse.chunks) {
      if (chunk.start == verb + 1 && chunk.bare() && !chunk.time) {
        return chunk;
      }
    }
    return null;
  }
}
