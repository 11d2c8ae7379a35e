package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.entity.Entity;
import org.audiatur.lang.LanguagePack;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One deed done to one thing that two accounts ascribe to different doers, read from their clauses:
 * «поляки взорвали мост», «мост взорвали наши сапёры».
 */
final class ClauseDoers implements Detector {

  /** Deeds that are done to one thing but once, so that two doers exclude each other. */
  private static final Set<String> ONCE =
      Set.of("burn", "sink", "open", "betray", "shoot", "destroy", "show", "found");

  /** Deeds that are done to one person but once. */
  private static final Set<String> TO_A_PERSON = Set.of("kill", "take");

  private static final double BESIDE = 0.55;

  /** Other doers are no ground to take the deeds for two. */
  private static final double SLACK = 0.4;

  private static final int AFTER_BY = 5;
  private static final int LONGEST_SUBJECT = 6;

  private final Material material;
  private final Clauses clauses;
  private final ClausePairs pairs;
  private final FieldWords<String> by;
  private final FieldWords<String> passive;
  private final Map<String, Set<String>> behind = new HashMap<>();

  /** Who did it: the words, what they are about, and whom they name. */
  private record Doer(Clause clause, Span span, Set<String> stems, Set<String> names) {}

  ClauseDoers(Material material, Settings settings, Clauses clauses, ClausePairs pairs) {
    this.material = material;
    this.clauses = clauses;
    this.pairs = pairs;
    this.by = material.list("doer-words");
    this.passive = material.list("passive-words");
    for (LanguagePack language : material.packs().languages()) {
      Set<String> words = new HashSet<>();
      language.table("place-prepositions").forEach(row -> words.add(row.getFirst()));
      behind.put(language.code(), words);
    }
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Clause> told =
        clauses.all().stream()
            .filter(clause -> clause.deeds().stream().anyMatch(this::isAsked) && isDone(clause))
            .toList();
    Map<Clause, Finding> byClause = new HashMap<>();
    List<Finding> found = new ArrayList<>();
    for (ClausePairs.Pair pair : pairs.pairs(told, clause -> doer(clause) != null, SLACK)) {
      Finding finding = finding(pair);
      if (finding == null) {
        continue;
      }
      Finding known = byClause.getOrDefault(pair.one(), byClause.get(pair.other()));
      if (known == null) {
        byClause.put(pair.one(), finding);
        byClause.put(pair.other(), finding);
        found.add(finding);
      } else {
        finding.sides().forEach(known::side);
      }
    }
    return found;
  }

  /** «Ordered to burn it» is no burning, «burnt by order of …» is. */
  private boolean isDone(Clause clause) {
    for (Word word : clause.words()) {
      String deed = clauses.deed(word);
      if (isAsked(deed) || Clause.WISHES.contains(deed)) {
        return isAsked(deed);
      }
    }
    return false;
  }

  private boolean isAsked(String deed) {
    return ONCE.contains(deed) || TO_A_PERSON.contains(deed);
  }

  private @Nullable Finding finding(ClausePairs.Pair pair) {
    if (pair.deeds().stream().noneMatch(deed -> isOnce(deed, pair))) {
      return null;
    }
    Doer one = doer(pair.one());
    Doer other = doer(pair.other());
    return one == null || other == null || !differ(one, other)
        ? null
        : new Finding("actor", "clause-doers")
            .phrase("actor")
            .gap("event", pair.one().read(pair.one().span()))
            .verdict("contradiction")
            .weight(0.6)
            .side(side(one))
            .side(side(other))
            .about(one.names())
            .about(other.names())
            .excuse("part-of", Map.of())
            .excuse("name-variant", Map.of())
            .excuse("modality", Map.of());
  }

  /** True if what it was done to is shared. */
  private boolean isOnce(String deed, ClausePairs.Pair pair) {
    if (TO_A_PERSON.contains(deed)) {
      return sharesPerson(pair);
    }
    Doer one = doer(pair.one());
    Doer other = doer(pair.other());
    return ONCE.contains(deed)
        && pair.shared().stream()
                .filter(stem -> clauses.deedOf(stem).isEmpty())
                .filter(stem -> one == null || !one.stems().contains(stem))
                .filter(stem -> other == null || !other.stems().contains(stem))
                .mapToDouble(
                    stem -> clauses.tells(stem, pair.one().source(), pair.other().source()))
                .sum()
            >= BESIDE;
  }

  private boolean sharesPerson(ClausePairs.Pair pair) {
    return pair.one().bodies().stream()
        .anyMatch(
            id -> isPerson(id) && material.kinship().anyNear(Set.of(id), pair.other().bodies()));
  }

  private boolean isPerson(String id) {
    Entity entity = material.entities().byId(id);
    return entity != null && entity.type().equals("PER");
  }

  private boolean differ(Doer one, Doer other) {
    return one.stems().stream().noneMatch(other.stems()::contains)
        && !material.kinship().anyNear(one.names(), other.names())
        && !material.kinship().anyNear(one.names(), other.clause().bodies())
        && !material.kinship().anyNear(other.names(), one.clause().bodies());
  }

  /** From a claim; else behind a word such as "by"; else what stands before the deed. */
  private @Nullable Doer doer(Clause clause) {
    for (Word word : clause.words()) {
      if (isAsked(clauses.deed(word))) {
        Span span = span(clause, word);
        return span == null ? null : doer(clause, span);
      }
    }
    return null;
  }

  private @Nullable Span span(Clause clause, Word deed) {
    for (Fact fact : material.factsIn(clause.source(), deed.span())) {
      Span role = fact.role(fact.shape().actors());
      if (role != null && clause.sentence().encloses(role) && isNamed(clause, role)) {
        return role;
      }
    }
    Span after = behindBy(clause, deed);
    Span before = after != null ? after : before(clause, deed);
    return before != null ? before : subject(clause, deed);
  }

  /**
   * What stands before an active verb, in a language where that is who acts: «the shells set fire
   * to the palace».
   */
  private @Nullable Span subject(Clause clause, Word deed) {
    Set<String> suffering = passive.of(clause.account().language()).keySet();
    List<Word> words = clause.words().subList(0, clause.words().indexOf(deed));
    int last = words.size() - 1;
    boolean active =
        !suffering.isEmpty()
            && last >= 0
            && last < LONGEST_SUBJECT
            && words.stream().noneMatch(word -> word.isAny(suffering) || word.verb());
    return active ? words.getFirst().span().span(words.getLast().span()) : null;
  }

  /** A pronoun is nobody, and neither are our own. */
  private boolean isNamed(Clause clause, Span span) {
    return !material.wording(clause.source()).stems(span).isEmpty();
  }

  private @Nullable Span behindBy(Clause clause, Word deed) {
    Set<String> known = by.of(clause.account().language()).keySet();
    List<Word> words = clause.words();
    for (int i = words.indexOf(deed) + 1; i + 1 < words.size(); i++) {
      if (words.get(i).isAny(known)) {
        int last = Math.min(words.size() - 1, i + AFTER_BY);
        return words.get(i + 1).span().span(words.get(last).span());
      }
    }
    return null;
  }

  /** The body, group or person named last before the deed. */
  private @Nullable Span before(Clause clause, Word deed) {
    Span until = new Span(clause.span().start(), deed.span().start());
    Span last = null;
    for (Mention mention : Material.mentions(clause.account(), until)) {
      Entity entity = material.entities().ofMention(mention.id());
      boolean body = entity != null && Set.of("GRP", "ORG", "MIL", "PER").contains(entity.type());
      last = body && !isOblique(clause, mention) ? mention.span() : last;
    }
    return last;
  }

  /** «Комиссара арестовали», «мост через Сейм взорвали»: not every name before a verb acts. */
  private boolean isOblique(Clause clause, Mention mention) {
    List<Word> words = clause.words();
    int at = 0;
    while (at < words.size() && words.get(at).span().start() < mention.span().start()) {
      at++;
    }
    Set<String> before = at == 0 ? Set.of() : words.get(at - 1).lemmas();
    return before.stream()
            .anyMatch(behind.getOrDefault(clause.account().language(), Set.of())::contains)
        || material.wording(clause.source()).in(mention.span()).stream().anyMatch(Word::oblique);
  }

  private Doer doer(Clause clause, Span span) {
    Set<String> names = new HashSet<>();
    for (Mention mention : Material.mentions(clause.account(), span)) {
      Entity entity = material.entities().ofMention(mention.id());
      if (entity != null) {
        names.add(entity.id());
      }
    }
    return new Doer(
        clause, span, new TreeSet<>(material.wording(clause.source()).stems(span)), names);
  }

  private Side side(Doer doer) {
    Clause clause = doer.clause();
    return material.side(clause, clause.span(), clause.read(doer.span()));
  }
}
