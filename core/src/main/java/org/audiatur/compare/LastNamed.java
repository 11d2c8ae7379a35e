package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun before a number means: "He disposed of ten thousand men". The one person named in
 * the nearest clause before that names any; of two the first, as its subject, but the last for "the
 * latter".
 */
final class LastNamed {

  /** So far back, in letters. */
  private static final int REACH = 400;

  private final Material material;
  private final Clauses clauses;
  private final FieldWords<String> pronouns;
  private final FieldWords<String> latters;

  LastNamed(Material material, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.pronouns = material.list("he-words");
    this.latters = material.list("latter-words");
  }

  /** Null where the words before a place hold no such pronoun, or nobody is named before. */
  @Nullable String before(Clause clause, int position) {
    Set<String> known = pronouns.of(clause.account().language()).keySet();
    Set<String> latter = latters.of(clause.account().language()).keySet();
    Word pronoun = null;
    boolean last = false;
    for (Word word : clause.words()) {
      if (word.span().start() >= position) {
        break;
      }
      if (known.contains(clause.form(word))) {
        pronoun = word;
        last = word.isAny(latter);
        break;
      }
    }
    return pronoun == null ? null : person(clause, pronoun.span().start(), last);
  }

  private @Nullable String person(Clause clause, int position, boolean last) {
    List<Clause> own = clauses.bySource().getOrDefault(clause.source(), List.of());
    for (int i = own.size() - 1; i >= 0; i--) {
      Clause before = own.get(i);
      if (before.span().end() < position - REACH) {
        return null;
      }
      if (before.span().start() < position) {
        Span told = new Span(before.span().start(), Math.min(before.span().end(), position));
        List<String> named = persons(before, told);
        if (!named.isEmpty()) {
          return last ? named.getLast() : named.getFirst();
        }
      }
    }
    return null;
  }

  private List<String> persons(Clause clause, Span told) {
    List<String> persons = new ArrayList<>();
    for (Mention mention : Material.mentions(clause.account(), told)) {
      Entity entity = material.entities().ofMention(mention.id());
      if (entity != null && entity.type().equals("PER")) {
        persons.add(entity.id());
      }
    }
    return persons;
  }
}
