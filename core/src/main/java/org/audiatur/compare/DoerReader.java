package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.audiatur.entity.Entity;
import org.audiatur.lang.LanguagePack;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** Who did what a clause tells of. */
final class DoerReader {

  private static final int AFTER_BY = 5;
  private static final int LONGEST_SUBJECT = 8;
  private static final int NEXT = 2;

  private final Material material;
  private final Clauses clauses;
  private final FieldWords<String> by;
  private final FieldWords<String> passive;
  private final Set<String> things;
  private final Set<String> acting;
  private final Map<String, Set<String>> behind = new HashMap<>();

  DoerReader(Material material, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.by = material.list("doer-words");
    this.things = material.packs().field().words("place-things");
    this.acting = material.packs().field().words("doer-things");
    this.passive = material.list("passive-words");
    for (LanguagePack language : material.packs().languages()) {
      Set<String> words = new HashSet<>();
      language.table("place-prepositions").forEach(row -> words.add(row.getFirst()));
      behind.put(language.code(), words);
    }
  }

  /**
   * From a claim; else behind a word such as "by"; else what stands before the deed.
   *
   * @param asked true for a word of the deed
   */
  @Nullable Doer of(Clause clause, Predicate<Word> asked) {
    for (Word word : clause.words()) {
      if (asked.test(word)) {
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
    Span subject = before != null ? before : subject(clause, deed);
    Span rank = subject != null ? subject : rank(clause, deed, -1);
    if (rank != null || isInfinitive(clause, deed)) {
      return rank;
    }
    Span behind = behind(clause, deed);
    Span ranked = behind != null ? behind : rank(clause, deed, 1);
    return ranked != null ? ranked : namedBehind(clause, deed);
  }

  /** «Создать видимость»: what stands behind an infinitive does nothing. */
  private boolean isInfinitive(Clause clause, Word deed) {
    return passive.of(clause.account().language()).isEmpty()
        && deed.verb()
        && deed.lemmas().contains(clause.read(deed.span()).toLowerCase(Locale.ROOT));
  }

  /** «Император возвратил саблю»: who acts is told by his rank, before an active verb or behind. */
  private @Nullable Span rank(Clause clause, Word deed, int step) {
    boolean cased = passive.of(clause.account().language()).isEmpty();
    List<Word> words = clause.words();
    for (int at = words.indexOf(deed) + step;
        cased && deed.verb() && at >= 0 && at < words.size() && !words.get(at).verb();
        at += step) {
      Word word = words.get(at);
      boolean acts = word.noun() && !word.oblique() && acting.contains(word.stem());
      if (acts && !isBehindSmall(clause, at)) {
        return withName(clause, word.span());
      }
    }
    return null;
  }

  private boolean isBehindSmall(Clause clause, int at) {
    Set<String> small = behind.getOrDefault(clause.account().language(), Set.of());
    return at > 0 && clause.words().get(at - 1).lemmas().stream().anyMatch(small::contains);
  }

  /** «Саблю вернул на другой день Александр»: a name in the nominative, anywhere behind. */
  private @Nullable Span namedBehind(Clause clause, Word deed) {
    boolean cased = passive.of(clause.account().language()).isEmpty();
    Span rest = new Span(deed.span().end(), Math.max(deed.span().end(), clause.span().end()));
    return Material.mentions(clause.account(), rest).stream()
        .filter(mention -> cased && deed.verb() && mention.type().equals("PER"))
        .filter(mention -> !isOblique(clause, mention))
        .map(Mention::span)
        .findFirst()
        .orElse(null);
  }

  /**
   * What stands behind an active verb, in a language with cases: «ворота открыл староста». A thing
   * that is entered or crossed does not act.
   */
  private @Nullable Span behind(Clause clause, Word deed) {
    List<Word> words = clause.words();
    int at = words.indexOf(deed) + 1;
    while (at < words.size()
        && (words.get(at).adjective() && !words.get(at).oblique() || isAside(words.get(at)))) {
      at++;
    }
    boolean acts =
        deed.verb()
            && at < words.size()
            && !isOfDate(clause, words.get(at))
            && words.get(at).noun()
            && !words.get(at).oblique()
            && !words.get(at).stem().isEmpty()
            && !things.contains(words.get(at).stem())
            && passive.of(clause.account().language()).isEmpty();
    if (!acts) {
      return null;
    }
    int first = words.indexOf(deed) + 1;
    while (first < at && isAside(words.get(first))) {
      first++;
    }
    return words.get(first).span().span(withName(clause, words.get(at).span()));
  }

  private static boolean isOfDate(Clause clause, Word word) {
    return Material.mentions(clause.account(), word.span()).stream()
        .anyMatch(mention -> mention.type().equals("DATE"));
  }

  /** «Полком командовал лично полковник …»: how it was done does not stand for who did it. */
  private static boolean isAside(Word word) {
    return !word.noun() && !word.verb() && !word.adjective() && !word.stem().isEmpty();
  }

  /** The rank with the name that follows it. */
  private static Span withName(Clause clause, Span noun) {
    return Material.mentions(clause.account(), new Span(noun.end(), noun.end() + NEXT)).stream()
        .filter(mention -> mention.type().equals("PER") && clause.span().encloses(mention.span()))
        .map(mention -> noun.span(mention.span()))
        .findFirst()
        .orElse(noun);
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
}
