package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.claim.VerbGroup.Form;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb groups of a sentence: a verb with its auxiliaries, adverbs and denials. Local to
 * one sentence.
 */
final class VerbGroups {

  private static final int ADVERBS = 4;

  /** How long a phrase between a helper and its verb may be. */
  private static final int PHRASE = 5;

  private final Words words;
  private final Prepositions prepositions;
  private final FrameIndex frames;
  private @Nullable VerbGroup last;

  VerbGroups(Words words, Prepositions prepositions, FrameIndex frames) {
    this.words = words;
    this.prepositions = prepositions;
    this.frames = frames;
  }

  /** In text order, none inside a noun phrase. */
  List<VerbGroup> find() {
    List<VerbGroup> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      VerbGroup group = words.mention(i) == null ? at(i) : null;
      if (group == null) {
        i += preposition(i);
      } else {
        last = withParticle(group);
        found.add(last);
        i = last.end();
      }
    }
    return found;
  }

  /** How many words to go on by: those of a preposition of several words hold no verb. */
  private int preposition(int i) {
    Prepositions.Match match = words.mention(i) == null ? prepositions.at(words, i) : null;
    return match == null ? 1 : Math.max(1, match.words());
  }

  /** «gave up the advance»: with the little word that makes one verb with it. */
  private VerbGroup withParticle(VerbGroup group) {
    int next = group.end();
    if (next >= words.size() || !is(next, Use.PARTICLE) || next != group.main() + 1) {
      return group;
    }
    Prepositions.Match match = prepositions.at(words, next);
    boolean suffers = group.passive() && group.form() == Form.FINITE;
    boolean noun = match != null && next + 1 < words.size() && leadsNoun(next + 1);
    if (match != null && match.words() > 1 || suffers && noun) {
      return group;
    }
    boolean told = group.first() == group.main() && isPast(group.main());
    for (Analysis reading : words.token(group.main()).analyses()) {
      String verb = Words.plain(reading.lemma()) + " " + words.word(next);
      boolean fits = !told || !reading.is(PartOfSpeech.VERB) || reading.has(Grammeme.PAST);
      if (Words.isVerb(reading) && fits && makesOne(verb, noun)) {
        return new VerbGroup(
            group.first(),
            next + 1,
            group.main(),
            group.form(),
            group.passive(),
            group.negated(),
            group.modal());
      }
    }
    return group;
  }

  /** «fought on the left»: a little word that makes a verb without an object leads to a noun. */
  private boolean makesOne(String verb, boolean noun) {
    List<Frame> found = frames.of(FrameIndex.Trigger.VERB, verb);
    return noun ? found.stream().anyMatch(f -> f.has(Source.Kind.OBJ)) : !found.isEmpty();
  }

  private boolean leadsNoun(int i) {
    return nominal(i)
        || is(i, Use.DETERMINER)
        || words.mention(i) == null && words.is(i, Use.POSSESSED);
  }

  private boolean isPast(int i) {
    for (Analysis reading : words.readings(i, PartOfSpeech.VERB)) {
      if (reading.has(Grammeme.PAST)) {
        return true;
      }
    }
    return false;
  }

  /** «should burn the papers and fire the stores»: a second verb after the same helper. */
  private @Nullable VerbGroup joined(int i) {
    VerbGroup before = last;
    boolean and = i > 0 && words.mention(i - 1) == null && is(i - 1, Use.CLAUSES);
    boolean shared =
        before != null && (before.form() == Form.INFINITIVE || before.modal() >= 0) && and;
    boolean verb =
        shared
            && words.token(i).canBe(PartOfSpeech.INFINITIVE)
            && (opensPhrase(i + 1)
                || i + 1 < words.size() && words.is(i + 1, PartOfSpeech.PREPOSITION));
    return verb && before != null
        ? new VerbGroup(i, i + 1, i, before.form(), false, false, before.modal())
        : null;
  }

  private @Nullable VerbGroup at(int i) {
    Prepositions.Match match = prepositions.at(words, i);
    if (match != null && match.words() > 1) {
      return null;
    }
    VerbGroup joined = joined(i);
    if (joined != null) {
      return joined;
    }
    if (is(i, Use.TO)) {
      int base = skip(i + 1);
      return base < words.size() && isBase(base)
          ? new Chain(i, Form.INFINITIVE, Negation.at(words, i)).from(base)
          : null;
    }
    Analysis likely = afterSubject(i);
    likely = likely == null ? words.likely(i) : likely;
    if (likely == null || !isVerb(likely) || isTitle(i)) {
      return null;
    }
    if (isHelper(i)) {
      boolean hanging = likely.is(PartOfSpeech.PARTICIPLE) && likely.has(Grammeme.ACTIVE);
      Form form = hanging ? Form.ING : Form.FINITE;
      return new Chain(i, form, false).helper(i);
    }
    return alone(i, likely);
  }

  /** «I doubt that», «we fear the worst»: right after who can only be a subject stands a verb. */
  private @Nullable Analysis afterSubject(int i) {
    boolean led = i > 0 && words.mention(i - 1) == null && is(i - 1, Use.ACTING);
    boolean goesOn = i + 1 < words.size() && (opensPhrase(i + 1) || is(i + 1, Use.THAT));
    Analysis likely = words.likely(i);
    boolean noun = likely != null && likely.is(PartOfSpeech.NOUN);
    if (led && noun && (goesOn || prepositions.at(words, i + 1) != null)) {
      for (Analysis reading : words.readings(i, PartOfSpeech.VERB)) {
        return reading;
      }
    }
    return null;
  }

  private static boolean isVerb(@Nullable Analysis reading) {
    return reading != null
        && (reading.is(PartOfSpeech.VERB)
            || reading.is(PartOfSpeech.INFINITIVE)
            || reading.is(PartOfSpeech.PARTICIPLE));
  }

  private @Nullable VerbGroup alone(int i, Analysis likely) {
    if (likely.is(PartOfSpeech.PARTICIPLE) && inNounPhrase(i, likely) || isCounted(i)) {
      return null;
    }
    Form form =
        switch (likely.pos()) {
          case INFINITIVE -> Form.INFINITIVE;
          case PARTICIPLE ->
              likely.has(Grammeme.ACTIVE)
                  ? Form.ING
                  : words.token(i).canBe(PartOfSpeech.VERB) ? Form.PAST : Form.PARTICIPLE;
          default ->
              likely.has(Grammeme.PAST) && isParticiple(i, Grammeme.PASSIVE)
                  ? Form.PAST
                  : Form.FINITE;
        };
    boolean negated = Negation.at(words, i);
    return new VerbGroup(i, i + 1, i, form, form == Form.PARTICIPLE, negated, -1);
  }

  /** «143 killed, 756 wounded»: what befell a number of people is no verb of its own. */
  private boolean isCounted(int i) {
    boolean ends = i + 1 >= words.size() || words.isPunctuation(i + 1) || is(i + 1, Use.LAST);
    return ends && is(i, Use.FATE) && isCount(i - 1);
  }

  /** The end of a number of people: «143», «20 of them», «143 killed and». */
  private boolean isCount(int i) {
    if (i < 0) {
      return false;
    }
    boolean number = words.inMention(i, "NUM") || words.is(i, PartOfSpeech.NUMERAL);
    boolean ofThem = is(i, Use.THIRD) && i > 1 && is(i - 1, Use.OF) && isCount(i - 2);
    boolean another = is(i, Use.LAST) && i > 0 && words.inMention(i - 1, "NUM");
    return number || ofThem || another && words.is(i - 1, Use.FATE);
  }

  /** «the retreating army», «two captured guns», «the shelling of the town». */
  private boolean inNounPhrase(int i, Analysis likely) {
    int before = i - 1;
    while (before >= 0
        && words.mention(before) == null
        && words.is(before, PartOfSpeech.ADVERB)
        && !is(before, Use.NOT)) {
      before--;
    }
    boolean adjective =
        before >= 0
            && words.mention(before) == null
            && words.token(before).canBe(PartOfSpeech.ADJECTIVE)
            && !words.is(before, PartOfSpeech.PREPOSITION)
            && nominal(Math.min(i + 1, words.size() - 1));
    boolean led = before >= 0 && (leads(before) || adjective);
    boolean noun = i + 1 < words.size() && nominal(i + 1);
    if (likely.has(Grammeme.ACTIVE)) {
      if (i + 1 < words.size() && is(i + 1, Use.OF) && words.token(i).canBe(PartOfSpeech.NOUN)) {
        return true;
      }
      boolean preposition = i == 0 || before >= 0 && words.is(before, PartOfSpeech.PREPOSITION);
      return led || preposition && words.token(i).canBe(PartOfSpeech.NOUN) && !opensPhrase(i + 1);
    }
    return led && (noun || before >= 0 && is(before, Use.DETERMINER));
  }

  private boolean leads(int i) {
    if (words.mention(i) != null) {
      return words.inMention(i, "NUM") || isOwner(i);
    }
    return is(i, Use.DETERMINER)
        || words.is(i, PartOfSpeech.NUMERAL)
        || words.is(i, PartOfSpeech.ADJECTIVE)
        || words.is(i, PartOfSpeech.PRONOUN) && has(i, Grammeme.POSSESSIVE)
        || isOwner(i);
  }

  private boolean isOwner(int i) {
    return words.word(i).endsWith("'s") || words.word(i).endsWith("’s");
  }

  private boolean has(int i, Grammeme grammeme) {
    Analysis likely = words.likely(i);
    return likely != null && likely.has(grammeme);
  }

  private boolean nominal(int i) {
    return words.mention(i) != null && !words.inMention(i, "DATE") && !words.inMention(i, "CIT")
        || words.is(i, PartOfSpeech.NOUN)
        || words.is(i, PartOfSpeech.ADJECTIVE) && i + 1 < words.size() && nominal(i + 1);
  }

  private boolean opensPhrase(int i) {
    return i < words.size()
        && (nominal(i)
            || is(i, Use.DETERMINER)
            || words.is(i, PartOfSpeech.PRONOUN)
            || words.is(i, PartOfSpeech.NUMERAL));
  }

  private boolean isHelper(int i) {
    return is(i, Use.BE) || is(i, Use.HAVE) || is(i, Use.DO) || is(i, Use.MODAL);
  }

  /** By the lemma of a verb reading, or by the word itself. */
  private boolean is(int i, Use use) {
    return words.mention(i) == null && words.is(i, use);
  }

  /** «wrote to Lord Russell», «met Count Beust»: a title may also be a verb. */
  private boolean isTitle(int i) {
    return i > 0
        && i + 1 < words.size()
        && words.token(i).isCapitalized()
        && words.inMention(i + 1, "PER");
  }

  private boolean isBase(int i) {
    Analysis likely = words.likely(i);
    return words.mention(i) == null
        && !isTitle(i)
        && likely != null
        && words.token(i).canBe(PartOfSpeech.INFINITIVE)
        && !likely.is(PartOfSpeech.NOUN)
        && !likely.has(Grammeme.PAST);
  }

  private boolean isParticiple(int i, Grammeme voice) {
    if (words.mention(i) != null) {
      return false;
    }
    for (Analysis reading : words.readings(i, PartOfSpeech.PARTICIPLE)) {
      if (reading.has(voice)) {
        return true;
      }
    }
    return false;
  }

  private int skip(int from) {
    int at = isTwoWordAdverb(from) ? from + 2 : from;
    while (at < words.size()
        && at < from + ADVERBS
        && words.mention(at) == null
        && (words.is(at, PartOfSpeech.ADVERB) || is(at, Use.NOT) || isSoLong(at, from))
        && !isHelper(at)) {
      at++;
    }
    return at;
  }

  /** «was at last signed». */
  private boolean isTwoWordAdverb(int at) {
    return at > 0
        && at + 1 < words.size()
        && words.mention(at) == null
        && words.function().is(Use.AMONG_VERBS, words.word(at) + " " + words.word(at + 1));
  }

  /** «had so long defended»: an adverb after another. */
  private boolean isSoLong(int at, int from) {
    return at > from && words.token(at).canBe(PartOfSpeech.ADVERB) && !isVerb(words.likely(at));
  }

  /** A verb group being read, from helper to helper. */
  private final class Chain {
    private final int first;
    private final Form form;
    private boolean negated;
    private int modal = -1;

    Chain(int first, Form form, boolean negated) {
      this.first = first;
      this.form = form;
      this.negated = negated || first > 0 && is(first - 1, Use.NOT);
    }

    VerbGroup from(int verb) {
      return isHelper(verb) ? helper(verb) : group(verb, false);
    }

    VerbGroup helper(int i) {
      int next = skip(i + 1);
      for (int k = i; k < next; k++) {
        negated |= is(k, Use.NOT);
      }
      negated |= words.word(i).endsWith("n't");
      modal = is(i, Use.MODAL) ? i : modal;
      if (next >= words.size()) {
        return group(i, false);
      }
      if (is(i, Use.BE)) {
        return afterBe(i, next);
      }
      if (is(i, Use.HAVE)) {
        return afterHave(i, next);
      }
      if (isBase(next) || isHelper(next) && words.token(next).canBe(PartOfSpeech.INFINITIVE)) {
        return from(next);
      }
      int later = is(i, Use.MODAL) ? baseAfterPhrase(next) : -1;
      return later > 0 ? from(later) : group(i, false);
    }

    /** «would in no case consent»: the verb after a short phrase, -1 for none. */
    private int baseAfterPhrase(int next) {
      if (words.mention(next) != null || !words.is(next, PartOfSpeech.PREPOSITION)) {
        return -1;
      }
      for (int k = next + 1; k < Math.min(words.size(), next + PHRASE); k++) {
        boolean noun = words.mention(k - 1) != null || words.is(k - 1, PartOfSpeech.NOUN);
        if (noun && isAfterPhrase(k)) {
          negated |= is(next + 1, Use.NO);
          return k;
        }
        if (words.isPunctuation(k) || is(k, Use.CLAUSES)) {
          return -1;
        }
      }
      return -1;
    }

    private boolean isAfterPhrase(int k) {
      return isHelper(k) && words.token(k).canBe(PartOfSpeech.INFINITIVE)
          || words.mention(k) == null
              && words.token(k).canBe(PartOfSpeech.INFINITIVE)
              && !words.is(k, PartOfSpeech.NOUN);
    }

    private VerbGroup afterBe(int i, int next) {
      int base = is(next, Use.TO) ? skip(next + 1) : words.size();
      if (base < words.size() && isBase(base)) {
        modal = next;
        return from(base);
      }
      if (is(next, Use.BE) && isParticiple(next, Grammeme.ACTIVE)) {
        return helper(next);
      }
      boolean soon = next + 1 < words.size() && is(next, Use.FUTURE) && is(next + 1, Use.TO);
      int future = soon ? skip(next + 2) : words.size();
      if (future < words.size() && isBase(future)) {
        modal = next + 1;
        return from(future);
      }
      boolean suffers = isParticiple(next, Grammeme.PASSIVE) && !nounAhead(next);
      return suffers || isParticiple(next, Grammeme.ACTIVE) && !nounAhead(next)
          ? group(next, suffers)
          : group(i, false);
    }

    /** «was dead», «were ordinary men»: what the verb is followed by is no participle here. */
    private boolean nounAhead(int i) {
      Analysis likely = words.likely(i);
      return likely != null
          && (likely.is(PartOfSpeech.NOUN)
              || likely.is(PartOfSpeech.ADJECTIVE) && !words.word(i).endsWith("ed"))
          && i + 1 < words.size()
          && !is(i + 1, Use.PARTICLE)
          && nominal(i + 1);
    }

    private VerbGroup afterHave(int i, int next) {
      int base = is(next, Use.TO) ? skip(next + 1) : words.size();
      if (base < words.size() && isBase(base)) {
        return from(base);
      }
      if (is(next, Use.BE) && isParticiple(next, Grammeme.PASSIVE)) {
        return helper(next);
      }
      int after = isParticiple(next, Grammeme.PASSIVE) ? next : afterPhrase(next);
      return after > 0 ? group(after, false) : group(i, false);
    }

    /** «had from the first controlled»: the participle after a short phrase, -1 for none. */
    private int afterPhrase(int next) {
      if (words.mention(next) != null || !words.is(next, PartOfSpeech.PREPOSITION)) {
        return -1;
      }
      for (int k = next + 1; k < Math.min(words.size(), next + PHRASE); k++) {
        if (isParticiple(k, Grammeme.PASSIVE)) {
          return k;
        }
        if (words.isPunctuation(k) || isHelper(k) || is(k, Use.CLAUSES)) {
          return -1;
        }
      }
      return -1;
    }

    private VerbGroup group(int main, boolean passive) {
      return new VerbGroup(first, main + 1, main, form, passive, negated, modal);
    }
  }
}
