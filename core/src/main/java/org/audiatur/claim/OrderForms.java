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
  private final List<Chunk> chunks;

  OrderForms(Words words, List<VerbGroup> groups, List<Chunk> chunks) {
    this.words = words;
    this.groups = groups;
    this.chunks = chunks;
  }

  /** The group at an index, those before it being told already. */
  VerbGroup told(int k) {
    VerbGroup group = groups.get(k);
    return group.form() == Form.PAST
        ? group.as(isFinite(k) ? Form.FINITE : Form.PARTICIPLE)
        : group;
  }

  private boolean isFinite(int k) {
    VerbGroup group = groups.get(k);
    int before = back(group.first() - 1);
    if (before >= 0 && opensFinite(before)) {
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
    if (before >= 0 && words.mention(before) == null && words.is(before, Use.CLAUSES)) {
      return earlier == null || earlier.form() == Form.FINITE || object;
    }
    Chunk subject = phraseEnding(before + 1);
    if (subject == null) {
      return earlier != null && object && !isPreposition(before);
    }
    if (object) {
      return true;
    }
    return !interrupts(k, earlier, subject);
  }

  private boolean isPreposition(int i) {
    return i >= 0 && words.mention(i) == null && words.is(i, PartOfSpeech.PREPOSITION);
  }

  /** Before adverbs. */
  private int back(int i) {
    int at = i;
    while (at >= 0 && words.mention(at) == null && words.is(at, PartOfSpeech.ADVERB)) {
      at--;
    }
    return at;
  }

  private boolean opensFinite(int i) {
    return words.mention(i) == null
        && (words.is(i, Use.WHICH)
            || words.is(i, Use.THAT)
            || words.is(i, Use.THIRD)
                && words.token(i).canBe(org.audiatur.lang.Grammeme.NOMINATIVE));
  }

  /** A sentence has a finite verb: where no other group can be it, this is. */
  private boolean isOnlyVerb(int k) {
    for (int other = 0; other < groups.size(); other++) {
      Form form = groups.get(other).form();
      if (other != k && (form == Form.FINITE || form == Form.PAST)) {
        return false;
      }
    }
    return chunks.stream().anyMatch(c -> c.end <= groups.get(k).first() && OrderClauses.bare(c));
  }

  /** «The garrison, which had held the town, surrendered»: all verbs so far hang on another. */
  private boolean lacksMain(int k) {
    int start = groups.get(k).first();
    long finite = groups.subList(0, k).stream().filter(g -> g.form() == Form.FINITE).count();
    int openers = 0;
    for (int i = 0; i < start; i++) {
      openers += words.mention(i) == null && words.is(i, Use.WHICH) ? 1 : 0;
    }
    return finite > 0 && finite <= openers && words.word(start - 1).equals(",");
  }

  /** «by the army», not «by 362 votes», «by night». */
  private boolean agentAfter(int end) {
    if (end >= words.size() || words.mention(end) != null || !words.is(end, Use.AGENT)) {
      return false;
    }
    return chunks.stream().anyMatch(c -> c.start == end && !c.time && !c.isMention("NUM"));
  }

  private boolean objectAfter(int end) {
    return chunks.stream().anyMatch(c -> c.start == end && OrderClauses.bare(c));
  }

  private @Nullable Chunk phraseEnding(int end) {
    Chunk found = null;
    for (Chunk chunk : chunks) {
      boolean comma =
          chunk.end == end - 1 && words.word(end - 1).equals(",") && chunk.explained != null;
      if (chunk.end == end || comma) {
        found = chunk;
      }
    }
    return found;
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
        && !bareBetween(group.end(), next.first());
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

  private boolean insideList(int i) {
    return chunks.stream().anyMatch(c -> c.before != null && c.before.end <= i && i < c.start);
  }

  private boolean bareBetween(int from, int to) {
    return chunks.stream().anyMatch(c -> c.start >= from && c.end <= to && OrderClauses.bare(c));
  }

  /** No sign and no word between that could open a clause. */
  private boolean plain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.mention(i) == null
          && (words.isPunctuation(i)
              || words.is(i, Use.CLAUSES) && !insideList(i)
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
