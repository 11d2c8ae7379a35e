package org.audiatur.compare;

import java.util.List;
import java.util.Set;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun before a number means: "He disposed of ten thousand men". The one person named in
 * the nearest clause before that names any; of two the first, as its subject.
 */
final class LastNamed {

  /** So far back, in letters. */
  private static final int REACH = 400;

  private final Material material;
  private final Clauses clauses;
  private final FieldWords<String> pronouns;

  LastNamed(Material material, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.pronouns = material.list("he-words");
  }

  /** Null where the words before a place hold no such pronoun, or nobody is named before. */
  @Nullable String before(Clause clause, int position) {
    Set<String> known = pronouns.of(clause.account().language()).keySet();
    Word pronoun = null;
    for (Word word : clause.words()) {
      if (word.span().start() >= position) {
        break;
      }
      if (known.contains(clause.read(word.span()).toLowerCase(java.util.Locale.ROOT))) {
        pronoun = word;
        break;
      }
    }
    return pronoun == null ? null : person(clause, pronoun.span().start());
  }

  private @Nullable String person(Clause clause, int position) {
    List<Clause> own = clauses.bySource().getOrDefault(clause.source(), List.of());
    for (int i = own.size() - 1; i >= 0; i--) {
      Clause before = own.get(i);
      if (before.span().end() < position - REACH) {
        return null;
      }
      if (before.span().start() < position) {
        Span told = new Span(before.span().start(), Math.min(before.span().end(), position));
        String first = first(before, told);
        if (first != null) {
          return first;
        }
      }
    }
    return null;
  }

  private @Nullable String first(Clause clause, Span told) {
    for (Mention mention : Material.mentions(clause.account(), told)) {
      Entity entity = material.entities().ofMention(mention.id());
      if (entity != null && entity.type().equals("PER")) {
        return entity.id();
      }
    }
    return null;
  }
}
