package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.claim.FunctionWords.Use;
import org.audiatur.claim.VerbGroup.Form;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clauses of a sentence in a language that tells by the order of words: each verb group
 * has one. Goes through the verbs from left to right; a clause that another interrupts waits for
 * its verb. Local to one sentence.
 */
final class OrderClauses {

  private final Words words;
  private final List<VerbGroup> groups;
  private final List<Chunk> chunks;
  private final PhrasePlaces phrases;
  private final ClauseOpeners openers;
  private final Clause[] owner;
  private final List<Clause> clauses = new ArrayList<>();

  /** The clause that a word that opens none goes on with. */
  private @Nullable Clause current;

  /** A clause with a subject, interrupted before its verb. */
  private @Nullable Clause waiting;

  /** Groups at the beginning of a sentence that describe the subject to come. */
  private final List<Clause> early = new ArrayList<>();

  /** The last main clause that has its verb: what it dates may date the next. */
  private @Nullable Clause lastMain;

  /** The group after the one that is placed. */
  private @Nullable VerbGroup next;

  /** One past the last verb. */
  private int from;

  /** Words before it have their clause. */
  private int filled;

  OrderClauses(Words words, List<VerbGroup> groups, List<Chunk> chunks) {
    this.words = words;
    this.groups = new ArrayList<>(groups);
    this.chunks = chunks;
    this.phrases = new PhrasePlaces(words, chunks);
    this.openers = new ClauseOpeners(words, phrases);
    this.owner = new Clause[words.size()];
  }

  List<Clause> find() {
    OrderForms forms = new OrderForms(words, groups, phrases);
    for (int k = 0; k < groups.size(); k++) {
      VerbGroup group = forms.told(k);
      next = k + 1 < groups.size() ? groups.get(k + 1) : null;
      place(group);
      from = group.end();
    }
    finish();
    return clauses;
  }

  private void place(VerbGroup group) {
    switch (group.form()) {
      case FINITE, PAST -> finite(group);
      case INFINITIVE -> infinitive(group);
      case ING -> hanging(group, Clause.Kind.CONVERB);
      case PARTICIPLE -> hanging(group, Clause.Kind.PARTICIPLE);
    }
  }

  private Clause open(int start, Clause.Kind kind, @Nullable Clause parent, String opener) {
    rest(start);
    Clause clause = new Clause(clauses.size(), kind, parent, opener);
    clauses.add(clause);
    current = clause;
    return clause;
  }

  /** Words before a clause that none has yet go on with the one before. */
  private void rest(int to) {
    if (current == null && to > 0 && owner[0] == null && phrases.hasBare(0, to)) {
      waiting = wait(0, to);
    }
    fill(to, current);
  }

  private Clause wait(int start, int to) {
    String opener = openers.conjunction(start, to);
    Clause.Kind kind = opener.isEmpty() ? Clause.Kind.MAIN : Clause.Kind.SUBORDINATE;
    Clause clause = new Clause(clauses.size(), kind, opener.isEmpty() ? null : current, opener);
    clauses.add(clause);
    current = clause;
    return clause;
  }

  private void fill(int to, @Nullable Clause clause) {
    if (clause != null) {
      for (int i = filled; i < to; i++) {
        owner[i] = owner[i] == null ? clause : owner[i];
      }
      filled = Math.max(filled, to);
    }
  }

  /** A clause that begins at a place interrupts one that has only its subject so far. */
  private void interrupt(int start) {
    int opens = current == null ? -1 : openers.interruption(from, start);
    if (opens >= 0) {
      rest(opens);
      waiting = wait(opens, start);
    }
    rest(start);
  }

  private void take(Clause clause, VerbGroup group) {
    fill(group.end(), clause);
    for (int i = group.first(); i < group.end(); i++) {
      owner[i] = clause;
    }
    clause.verb = group;
    clause.predicates.add(group.main());
    clause.finite = group.form() == Form.FINITE;
    current = clause;
    if (clause.kind == Clause.Kind.MAIN) {
      lastMain = lastMain == null || clause.index > lastMain.index ? clause : lastMain;
    }
    if (clause.finite && clause.kind == Clause.Kind.MAIN) {
      early.forEach(e -> belongs(e, clause));
      early.clear();
    }
  }

  private void belongs(Clause hanging, Clause main) {
    hanging.parent = hanging.parent == null ? main : hanging.parent;
    hanging.antecedent = hanging.antecedent == null ? subjectOf(main) : hanging.antecedent;
  }

  private @Nullable Chunk subjectOf(Clause clause) {
    for (Clause c = clause; c != null; c = c.parent) {
      Chunk subject = c.subject == null && c == waiting ? firstSubject(c) : c.subject;
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  private void finite(VerbGroup group) {
    Chunk teller = openers.teller(group);
    if (teller != null) {
      Clause clause = open(group.first(), Clause.Kind.MAIN, null, "");
      clause.subject = teller;
      clause.inset = true;
      take(clause, group);
      return;
    }
    int relative = openers.relative(from, group, current);
    if (relative >= 0 && openers.lacksNothing(group, relative)) {
      Clause clause = open(relative, Clause.Kind.SUBORDINATE, host(relative), words.word(relative));
      clause.subject = phrases.subject(relative + 1, group);
      take(clause, group);
      return;
    }
    if (relative >= 0) {
      relative(group, relative);
      return;
    }
    int that = openers.subordinator(from, group);
    if (that >= 0) {
      Clause clause = open(that, Clause.Kind.SUBORDINATE, host(that), words.word(that));
      clause.subject = phrases.subject(that, group);
      take(clause, group);
      return;
    }
    if (isInSeries(group)) {
      withoutSubject(group, group.first());
      return;
    }
    int boundary = openers.boundary(from, group);
    Chunk subject = phrases.subject(Math.max(from, boundary), group);
    if (subject == null && current == null) {
      subject = phrases.subject(0, group);
      boundary = subject == null ? boundary : 0;
    }
    boolean begun = waiting != null || lastMain != null;
    if (subject != null && boundary < 0 && begun && current != null && current.verb != null) {
      adjoining(group, subject);
    } else if (subject != null && metBefore(group, subject) != null) {
      met(group, subject, java.util.Objects.requireNonNull(metBefore(group, subject)));
    } else if (subject != null) {
      main(group, subject, boundary < 0 && current != null ? -1 : Math.max(boundary, from));
    } else {
      withoutSubject(group, boundary);
    }
  }

  /** «ceded the port, paid a million and recognised the king»: goes on with the same subject. */
  private boolean isInSeries(VerbGroup group) {
    Clause before = current;
    VerbGroup last = next;
    return before != null
        && before.finite
        && waiting == null
        && last != null
        && group.first() > from
        && words.word(group.first() - 1).equals(",")
        && group.form() == Form.FINITE
        && group.first() == group.main()
        && last.first() == last.main()
        && words.is(last.first() - 1, Use.CLAUSES);
  }

  /** Right after another verb without a sign: «He said the town was held», «the town he held». */
  private void adjoining(VerbGroup group, Chunk subject) {
    Clause before = java.util.Objects.requireNonNull(current);
    Chunk noun = phrases.before(subject.start);
    boolean told = before.verb != null && openers.tells(before.verb);
    boolean apart = words.word(group.first() - 1).equals(",");
    if (waiting != null && (apart || !told && (noun == null || noun.start < from))) {
      resume(group);
    } else if (!told && noun != null && noun.start >= from && noun.end == subject.start) {
      met(group, subject, noun);
    } else {
      Clause clause = open(subject.start, Clause.Kind.SUBORDINATE, before, told ? "that" : "");
      clause.subject = subject;
      take(clause, group);
    }
  }

  /** «the town he held»: what stands right before the subject is the object. */
  private void met(VerbGroup group, Chunk subject, Chunk noun) {
    Clause clause = open(subject.start, Clause.Kind.RELATIVE, current, "that");
    clause.antecedent = noun;
    clause.subject = subject;
    clause.object = group.passive() ? null : noun;
    take(clause, group);
  }

  /**
   * «the town he held was burnt»: a noun, and a pronoun that can only be a subject, before two
   * verbs.
   */
  private @Nullable Chunk metBefore(VerbGroup group, Chunk subject) {
    Chunk noun = phrases.before(subject.start);
    boolean pronoun = words.is(subject.head, Use.PERSON) || words.is(subject.head, Use.SPEAKER);
    boolean first = current == null && subject.pronoun && pronoun && subject.start > 0;
    boolean bare = noun != null && noun.end == subject.start && PhrasePlaces.bare(noun);
    return first && bare && next != null && next.form() != Form.INFINITIVE ? noun : null;
  }

  private void main(VerbGroup group, Chunk subject, int boundary) {
    int start = boundary < 0 ? subject.start : boundary;
    Clause parent = inherited(start);
    Clause clause =
        parent == null
            ? open(start, Clause.Kind.MAIN, lastMain, "")
            : open(start, parent.kind, parent.parent, parent.opener);
    clause.subject = subject;
    take(clause, group);
  }

  /** «that A did this and B did that»: the second goes on with what opens the first. */
  private @Nullable Clause inherited(int start) {
    boolean and =
        start < words.size()
            && words.is(start, Use.LAST)
            && start > 0
            && !words.isPunctuation(start - 1);
    return and && current != null && current.kind == Clause.Kind.SUBORDINATE ? current : null;
  }

  private void resume(VerbGroup group) {
    Clause clause = java.util.Objects.requireNonNull(waiting);
    rest(group.first());
    waiting = null;
    clause.subject = clause.subject != null ? clause.subject : firstSubject(clause);
    take(clause, group);
  }

  /** The first bare phrase of a clause that waited for its verb. */
  private @Nullable Chunk firstSubject(Clause clause) {
    for (Chunk chunk : chunks) {
      boolean own =
          owner[chunk.head] == clause
              && PhrasePlaces.bare(chunk)
              && !PhrasePlaces.isObjectForm(chunk);
      if (own && chunk.before == null && chunk.title == null) {
        return chunk.name != null ? chunk.name : chunk;
      }
    }
    return null;
  }

  private void withoutSubject(VerbGroup group, int boundary) {
    boolean joined = boundary >= 0 && words.is(boundary, Use.CLAUSES);
    if (waiting != null && !joined) {
      resume(group);
      return;
    }
    Clause host = current == null || joined ? current : host(group.first());
    Clause top = host == null ? null : host.finiteAbove();
    top = top == null ? null : pastPassive(top, group);
    if (top == null || openers.isThere(group) || openers.saysAfter(group)) {
      Clause clause = open(Math.max(from, boundary), Clause.Kind.MAIN, top, "");
      clause.subject =
          openers.saysAfter(group) ? phrases.bareAt(group.end()) : openers.inverted(group);
      take(clause, group);
      return;
    }
    Clause clause = open(boundary >= 0 ? boundary : group.first(), top.kind, top, top.opener);
    clause.shares = true;
    clause.antecedent = top.antecedent;
    clause.subject = top.subject;
    VerbGroup shared = top.verb;
    boolean suffers = shared != null && shared.passive() && openers.bareParticiple(group);
    take(clause, suffers && shared != null ? group.suffered(shared) : group);
  }

  /** «gave up the plan that had been made and went home»: what was made does not go. */
  private Clause pastPassive(Clause joined, VerbGroup group) {
    VerbGroup verb = joined.verb;
    Clause above = joined.parent == null ? null : joined.parent.finiteAbove();
    boolean other =
        joined.kind == Clause.Kind.RELATIVE
            && verb != null
            && verb.passive()
            && !group.passive()
            && !openers.bareParticiple(group);
    return other && above != null && above.finite && above.subject != null ? above : joined;
  }

  private void relative(VerbGroup group, int pronoun) {
    Chunk own = phrases.at(pronoun);
    int start = own == null ? pronoun : Math.min(own.start, pronoun);
    interrupt(start);
    Clause parent = start > 0 && owner[start - 1] != null ? owner[start - 1] : current;
    Clause clause = open(start, Clause.Kind.RELATIVE, parent, words.word(pronoun));
    clause.antecedent = described(start, own);
    Chunk subject = phrases.subject(pronoun + 1, group);
    boolean possessed = own != null && own.governor != null;
    if (own != null && possessed && subject == null) {
      subject = own.governor;
    }
    boolean gap = subject != null && (own == null || own.bare()) && !possessed;
    boolean led = own != null && !own.bare() && !possessed;
    clause.subject = subject != null || led ? subject : clause.antecedent;
    clause.object = gap && !group.passive() ? clause.antecedent : null;
    take(clause, group);
  }

  /** What a relative word stands for: «who» for people, though something else may stand nearer. */
  private @Nullable Chunk described(int start, @Nullable Chunk pronoun) {
    Chunk nearest = phrases.before(start);
    if (pronoun == null || nearest == null || !words.is(pronoun.head, Use.PERSONAL)) {
      return nearest;
    }
    for (Chunk chunk = nearest; chunk != null; chunk = chunk.governor) {
      if (chunk.can(Grammeme.ANIMATE) || chunk.can(Grammeme.MASCULINE)) {
        return chunk;
      }
    }
    return nearest;
  }

  private void infinitive(VerbGroup group) {
    interrupt(group.first());
    Clause before = current;
    Clause parent = before;
    boolean and = group.first() > 0 && words.is(group.first() - 1, Use.CLAUSES);
    if (and && before != null && before.verb != null && before.verb.form() == Form.INFINITIVE) {
      parent = before.parent;
    }
    int start = and ? group.first() - 1 : group.first();
    Clause clause = open(start, Clause.Kind.SUBORDINATE, parent != null ? parent : waiting, "to");
    Clause host = clause.parent;
    clause.subject = host == null ? null : controller(host, group);
    take(clause, group);
  }

  /** Who is to do it: whom the verb before is done to, else who does that. */
  private @Nullable Chunk controller(Clause host, VerbGroup group) {
    VerbGroup verb = host.verb;
    if (verb == null) {
      return host.subject;
    }
    boolean takes =
        words.token(verb.main()).analyses().stream()
            .anyMatch(a -> words.function().is(Use.TAKING, a.lemma()));
    Chunk object = null;
    for (Chunk chunk : phrases.between(verb.end(), group.first())) {
      if (object == null && (PhrasePlaces.bare(chunk) || chunk.preposition.equals("for"))) {
        object = chunk;
      }
    }
    return takes && object != null && !verb.passive() ? object : host.subject;
  }

  private void hanging(VerbGroup group, Clause.Kind kind) {
    int start = group.first();
    int before = start - 1;
    boolean led = before >= from && words.mention(before) == null && isPreposition(before);
    boolean joined = before >= from && words.is(before, Use.CLAUSES);
    Chunk noun = phrases.before(start);
    boolean describes = noun != null && noun.end == start && bareRoot(noun);
    boolean comma =
        before >= 0 && words.word(before).equals(",") && noun != null && noun.end == before;
    boolean early = from == 0 && (noun == null || comma && isScene(noun));
    if (joined && current != null && sameForm(current, group)) {
      Clause fellow = current;
      Clause clause = open(before, fellow.kind, fellow.parent, fellow.opener);
      clause.antecedent = fellow.antecedent;
      take(clause, group);
      clause.subject = fellow.subject;
      return;
    }
    start = led ? before : start;
    if (!early) {
      interrupt(start);
    }
    Clause parent = early ? null : kind == Clause.Kind.CONVERB ? host(start) : current;
    Clause clause = open(start, kind, parent, led ? words.word(before) : "");
    boolean after = describes || comma && kind == Clause.Kind.PARTICIPLE;
    if (after && !led && !early) {
      clause.antecedent = noun;
      clause.subject = kind == Clause.Kind.CONVERB ? noun : null;
    } else if (early) {
      this.early.add(clause);
    } else {
      clause.antecedent = clause.parent == null ? null : subjectOf(clause.parent);
    }
    take(clause, group);
  }

  /** «In 1948, supported by the army, the party …»: a phrase before the subject to come. */
  private boolean isScene(Chunk noun) {
    return !noun.bare() && noun.start == 0 && noun.root() == noun;
  }

  private static boolean sameForm(Clause clause, VerbGroup group) {
    return clause.verb != null && clause.verb.form() == group.form();
  }

  private boolean isPreposition(int i) {
    return words.is(i, PartOfSpeech.PREPOSITION) || words.is(i, Use.SUBORDINATE);
  }

  /** No owner, no time: a phrase that may be described. */
  private static boolean bareRoot(Chunk chunk) {
    return !chunk.time && !(chunk.pronoun && chunk.governor != null);
  }

  /** The clause that a conjunction hangs on: the last one with a verb, null before the first. */
  private @Nullable Clause host(int at) {
    Clause clause = current;
    boolean and = at > 1 && words.is(at - 1, Use.CLAUSES);
    boolean parted = at > 0 && words.word(and ? at - 2 : at - 1).equals(",");
    while (parted && clause != null && clause.parent != null && isInner(clause, and)) {
      clause = clause.parent;
    }
    return clause;
  }

  /** «asked them to go, and when they refused»: what is asked is over. */
  private static boolean isInner(Clause clause, boolean and) {
    VerbGroup verb = clause.verb;
    return clause.kind == Clause.Kind.CONVERB
        || clause.kind == Clause.Kind.PARTICIPLE
        || clause.kind == Clause.Kind.RELATIVE
        || and && verb != null && verb.form() == Form.INFINITIVE;
  }

  private void finish() {
    if (current == null) {
      current = new Clause(clauses.size(), Clause.Kind.MAIN, null, "");
      clauses.add(current);
    }
    for (int i = 0; i < owner.length; i++) {
      owner[i] = owner[i] == null ? current : owner[i];
    }
    for (int i = 0; i < owner.length; i++) {
      List<int[]> segments = owner[i].segments;
      if (!segments.isEmpty() && segments.getLast()[1] == i) {
        segments.getLast()[1] = i + 1;
      } else {
        segments.add(new int[] {i, i + 1});
      }
    }
    for (Chunk chunk : chunks) {
      owner[chunk.head].chunks.add(chunk);
    }
    clauses.removeIf(c -> c.segments.isEmpty());
  }
}
