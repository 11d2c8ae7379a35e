package org.audiatur.claim;

import java.util.List;
import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.claim.VerbGroup.Form;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Tells a past tense from a participle of the same form by what stands around it: «the army
 * captured the town», «the town captured by the army». Local to one sentence.
 */
final class OrderForms {

  private final Words words;
  private final List<VerbGroup> groups;
  private final PhrasePlaces phrases;

  /** For each place how many relative words stand before it. */
  private final int[] which;

  /** How many groups are, or may yet be, finite verbs. */
  private int possible;

  /** How many of those told already are. */
  private int finite;

  OrderForms(Words words, List<VerbGroup> groups, PhrasePlaces phrases) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
    this.which = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      boolean relative = words.mention(i) == null && (words.is(i, Use.WHICH) || describes(i));
      which[i + 1] = which[i] + (relative ? 1 : 0);
    }
    for (VerbGroup group : groups) {
      possible += group.form() == Form.FINITE || group.form() == Form.PAST ? 1 : 0;
    }
  }

  /** «The troops that landed …»: a «that» right behind the first phrase, before any verb. */
  private boolean describes(int that) {
    Chunk before = words.is(that, Use.THAT) ? phrases.before(that) : null;
    return before != null
        && before.end == that
        && PhrasePlaces.bare(before)
        && !before.pronoun
        && groups.stream().noneMatch(g -> g.first() < that);
  }

  /** Tells the group at an index, those before it being told already. */
  VerbGroup told(int k) {
    VerbGroup group = groups.get(k);
    VerbGroup told =
        group.form() == Form.PAST ? group.as(isFinite(k) ? Form.FINITE : Form.PARTICIPLE) : group;
    groups.set(k, told);
    finite += told.form() == Form.FINITE ? 1 : 0;
    possible -= told.form() == group.form() || told.form() == Form.FINITE ? 0 : 1;
    return told;
  }

  private boolean isFinite(int k) {
    VerbGroup group = groups.get(k);
    int before = back(group.first() - 1);
    if (before > 0 && words.mention(before) == null && words.is(before, Use.SELF)) {
      return false;
    }
    if (before >= 0 && opensFinite(before) || isIntransitive(group) || isInset(group)) {
      return true;
    }
    boolean object = objectAfter(group.end());
    if (agentAfter(group.end())) {
      return false;
    }
    if (isOnlyVerb(k) || lacksMain(k)) {
      return true;
    }
    VerbGroup earlier = k == 0 ? null : groups.get(k - 1);
    if (inListOfVerbs(k, earlier) || opensPair(k)) {
      return true;
    }
    if (before >= 0 && words.mention(before) == null && words.is(before, Use.CLAUSES)) {
      return earlier == null || earlier.form() == Form.FINITE || object;
    }
    if (object && closesInset(k)) {
      return true;
    }
    Chunk subject = phraseEnding(before + 1);
    if (subject == null) {
      return earlier != null && object && !isPreposition(before);
    }
    if (object && isOpened(subject)) {
      return true;
    }
    if (hangsOnPreposition(k, subject) || !object && isPerceived(earlier, subject)) {
      return false;
    }
    return object || !interrupts(k, earlier, subject);
  }

  /** «saw forty prisoners shot»: what is seen, and what befell it. */
  private boolean isPerceived(@Nullable VerbGroup earlier, Chunk seen) {
    return earlier != null
        && earlier.form() == Form.FINITE
        && !earlier.passive()
        && words.is(earlier.main(), Use.PERCEIVING)
        && seen.bare()
        && seen.start >= earlier.end()
        && !words.isPunctuation(seen.start - 1);
  }

  private boolean isIntransitive(VerbGroup group) {
    return words.token(group.main()).analyses().stream()
        .filter(Words::isVerb)
        .anyMatch(a -> words.function().is(Use.INTRANSITIVE, Words.plain(a.lemma())));
  }

  /** «…, said Nelson, …». */
  private boolean isInset(VerbGroup group) {
    return group.first() > 0
        && words.word(group.first() - 1).equals(",")
        && words.token(group.main()).analyses().stream()
            .anyMatch(a -> Words.isVerb(a) && words.function().is(Use.SAYING, a.lemma()))
        && objectAfter(group.end());
  }

  private boolean isPreposition(int i) {
    return i >= 0 && words.mention(i) == null && words.is(i, PartOfSpeech.PREPOSITION);
  }

  /** Before adverbs, those of two words too («at once», «by then»). */
  private int back(int i) {
    int at = i;
    while (at >= 0 && words.mention(at) == null && words.is(at, PartOfSpeech.ADVERB)) {
      at -= isPreposition(at - 1) ? 2 : 1;
    }
    return at;
  }

  private boolean opensFinite(int i) {
    return words.mention(i) == null
        && (words.is(i, Use.WHICH)
            || words.is(i, Use.THAT)
            || (words.is(i, Use.THIRD) || words.is(i, Use.SPEAKER))
                && words.token(i).canBe(org.audiatur.lang.Grammeme.NOMINATIVE));
  }

  /** «marched on, captured, and burnt the town». */
  private boolean inListOfVerbs(int k, @Nullable VerbGroup earlier) {
    VerbGroup group = groups.get(k);
    VerbGroup next = k + 1 < groups.size() ? groups.get(k + 1) : null;
    return earlier != null
        && next != null
        && earlier.form() == Form.FINITE
        && !earlier.passive()
        && group.first() - earlier.end() <= 2
        && words.word(group.first() - 1).equals(",")
        && (next.form() == Form.PAST || next.form() == Form.FINITE)
        && next.first() - group.end() <= 2
        && words.is(next.first() - 1, Use.CLAUSES);
  }

  /** «the troops, with eleven guns, moved off and carried the hill»: the first of two verbs. */
  private boolean opensPair(int k) {
    VerbGroup group = groups.get(k);
    VerbGroup next = nextFinite(k);
    int start = parting(group.first());
    boolean first = k == 0 || groups.get(k - 1).end() <= start;
    return first
        && next != null
        && words.word(group.first() - 1).equals(",")
        && words.is(next.first() - 1, Use.CLAUSES)
        && plain(group.end(), next.first() - 1)
        && phrases.hasBare(start, group.first());
  }

  /** «before the cavalry crossed the river», «until the marines laid down their arms». */
  private boolean isOpened(Chunk subject) {
    Chunk root = subject.root();
    return !root.bare() && words.mention(root.start) == null && words.is(root.start, Use.OPENS);
  }

  /** «by a convention signed at Vienna the powers …»: no subject stands before it. */
  private boolean hangsOnPreposition(int k, Chunk before) {
    int from = parting(groups.get(k).first());
    for (int i = k - 1; i >= 0 && groups.get(i).first() >= from; i--) {
      from = groups.get(i).form() == Form.FINITE ? groups.get(i).end() : from;
    }
    return !before.root().bare() && !phrases.hasBare(from, groups.get(k).first());
  }

  /** A sentence has a finite verb: where no other group can be it, this is. */
  private boolean isOnlyVerb(int k) {
    return possible == 1 && phrases.hasBare(0, groups.get(k).first());
  }

  /** «The garrison, which had held the town, surrendered»: all verbs so far hang on another. */
  private boolean lacksMain(int k) {
    int start = groups.get(k).first();
    int openers = which[start];
    if (resumesAfterParticiple(k)) {
      return true;
    }
    boolean tells = objectAfter(groups.get(k).end()) || thatAfter(groups.get(k).end());
    return finite > 0
        && finite <= openers
        && (words.word(start - 1).equals(",") || tells && describesSubject(start));
  }

  /** «The telegram that came at noon said that …»: all before describes the subject. */
  private boolean describesSubject(int start) {
    int opener = parting(start);
    while (opener < start && which[opener + 1] == which[opener]) {
      opener++;
    }
    Chunk subject = opener < start ? phrases.before(opener) : null;
    return subject != null && PhrasePlaces.bare(subject) && plain(parting(start), opener);
  }

  private boolean thatAfter(int end) {
    return end < words.size() && words.mention(end) == null && words.is(end, Use.THAT);
  }

  /**
   * «The jury, after an absence of an hour, returned a verdict»: the first verb, after an inset.
   */
  private boolean closesInset(int k) {
    VerbGroup group = groups.get(k);
    int start = parting(group.first());
    boolean first = k == 0 || groups.get(k - 1).end() <= start;
    if (!first || group.first() == 0 || !words.word(group.first() - 1).equals(",")) {
      return false;
    }
    int comma = start;
    while (!words.word(comma).equals(",")) {
      comma++;
    }
    return comma + 1 < group.first() - 1
        && isPreposition(comma + 1)
        && phrases.hasBare(start, comma);
  }

  /** «…; the place, held by 400 men, surrendered»: no verb yet since the last sign that parts. */
  private boolean resumesAfterParticiple(int k) {
    VerbGroup group = groups.get(k);
    VerbGroup earlier = k == 0 ? null : groups.get(k - 1);
    boolean comma = group.first() > 0 && words.word(group.first() - 1).equals(",");
    boolean inset =
        earlier != null && (earlier.form() == Form.PARTICIPLE || earlier.form() == Form.ING);
    if (!comma || !inset) {
      return false;
    }
    int parted = parting(group.first());
    int first = k;
    while (first > 0 && groups.get(first - 1).first() >= parted) {
      first--;
      if (groups.get(first).form() == Form.FINITE) {
        return false;
      }
    }
    VerbGroup next = nextFinite(k);
    boolean later = next != null && next.form() == Form.FINITE && plain(group.end(), next.first());
    return first < k && !later && phrases.hasBare(parted, groups.get(first).first());
  }

  /** One past the last sign before a place at which a sentence begins anew. */
  private int parting(int place) {
    int at = place;
    while (at > 0
        && !(words.mention(at - 1) == null && ClauseOpeners.PARTING.contains(words.word(at - 1)))) {
      at--;
    }
    return at;
  }

  /** «by the army», not «by 362 votes», «by night». */
  private boolean agentAfter(int end) {
    if (end >= words.size() || words.mention(end) != null || !words.is(end, Use.AGENT)) {
      return false;
    }
    Chunk agent = phrases.starting(end);
    return agent != null && !agent.time && !agent.isMention("NUM");
  }

  private boolean objectAfter(int end) {
    return phrases.bareAt(end) != null;
  }

  private @Nullable Chunk phraseEnding(int end) {
    Chunk ending = end > 0 ? phrases.at(end - 1) : null;
    if (ending != null || end < 2 || !words.word(end - 1).equals(",")) {
      return ending;
    }
    Chunk closed = phrases.at(end - 2);
    return closed != null && closed.explained != null ? closed : null;
  }

  /**
   * True where the verb of the clause stands elsewhere: a finite verb before whose object the
   * phrase is, or one after that has no other subject.
   */
  private boolean interrupts(int k, @Nullable VerbGroup earlier, Chunk subject) {
    VerbGroup group = groups.get(k);
    boolean open =
        earlier != null
            && earlier.form() == Form.FINITE
            && plain(earlier.end(), group.first())
            && !tells(earlier);
    if (open) {
      return true;
    }
    VerbGroup next = nextFinite(k);
    return next != null
        && (next.form() == Form.FINITE || next.form() == Form.PAST)
        && plain(group.end(), next.first())
        && !phrases.hasBare(group.end(), next.first());
  }

  /** The next group that is no infinitive and no form in -ing. */
  private @Nullable VerbGroup nextFinite(int k) {
    for (int i = k + 1; i < groups.size(); i++) {
      Form form = groups.get(i).form();
      if (form == Form.FINITE || form == Form.PAST) {
        return groups.get(i);
      }
    }
    return null;
  }

  private boolean tells(VerbGroup verb) {
    return words.token(verb.main()).analyses().stream()
        .anyMatch(a -> words.function().is(Use.TELLING, a.lemma()));
  }

  /** No sign and no word between that could open a clause. */
  private boolean plain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.mention(i) == null
          && (words.isPunctuation(i)
              || words.is(i, Use.CLAUSES) && !phrases.insideList(i)
              || words.is(i, Use.SUBORDINATE)
              || words.is(i, Use.WHICH)
              || words.is(i, Use.WHERE)
              || words.is(i, Use.THAT))) {
        return false;
      }
    }
    return true;
  }
}
