package org.audiatur.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.Grammeme;

/**
 * Verbs that only carry the noun that names the happening: «оказать сопротивление», «состоялось
 * заседание». Thread-safe.
 *
 * <p>Read from {@code CODE/support.txt}: {@code do}, {@code happen} or {@code undergo}, a tab,
 * verbs.
 */
final class Supports {

  private final Set<String> doing = new HashSet<>();
  private final Set<String> happening = new HashSet<>();
  private final Set<String> undergoing = new HashSet<>();
  private final Set<String> applying = new HashSet<>();
  private final Set<String> being = new HashSet<>();
  private final Set<String> ceasing = new HashSet<>();
  private final Set<String> into = new HashSet<>();
  private final Set<String> within = new HashSet<>();
  private final Set<String> papers = new HashSet<>();

  Supports(FieldPack field, String language, Verbals verbals) {
    for (List<String> row : field.table(language + "/support")) {
      Set<String> verbs =
          switch (row.get(0)) {
            case "do" -> doing;
            case "happen" -> happening;
            case "undergo" -> undergoing;
            case "apply" -> applying;
            case "be" -> being;
            case "cease" -> ceasing;
            case "into" -> into;
            case "within" -> within;
            default ->
                throw new IllegalArgumentException(
                    language
                        + "/support: expected do, happen, undergo, apply, be, cease, into or within, got "
                        + row);
          };
      for (String verb : row.get(1).split("\\s+")) {
        verbs.addAll(verbals.of(Words.plain(verb)));
      }
    }
    field.table(language + "/message-words").forEach(row -> papers.add(row.getFirst()));
    papers.addAll(field.words(language + "/order-papers"));
  }

  /** «в своей ноте Сазонов писал»: what is sent, behind a preposition of what is said in it. */
  boolean isSaidIn(Words words, Chunk paper) {
    return within.contains(paper.preposition)
        && words.token(paper.head).analyses().stream()
            .anyMatch(reading -> papers.contains(Words.plain(reading.lemma())));
  }

  /** True if the subject of the verb does what its object names. */
  boolean isDone(Words words, int verb) {
    return any(words, verb, doing);
  }

  /** True for an active form of such a verb. */
  boolean isActivelyDone(Words words, int verb) {
    Analysis reading = words.likely(verb);
    return reading != null && doing.contains(Words.plain(reading.lemma()));
  }

  /** «подвергли город обстрелу»: an active form; the subject does it to the object. */
  boolean isApplied(Words words, int verb) {
    Analysis reading = words.likely(verb);
    return reading != null
        && !reading.has(Grammeme.PASSIVE)
        && applying.contains(Words.plain(reading.lemma()));
  }

  /** True if the subject of the verb is what happens. */
  boolean happens(Words words, int verb) {
    return any(words, verb, happening);
  }

  /** True if the verb says what its subject is. */
  boolean is(Words words, int verb) {
    return any(words, verb, being);
  }

  /** True if the verb says that something ends: negated, it goes on. */
  boolean ceases(Words words, int verb) {
    return any(words, verb, ceasing);
  }

  /** True if the subject of the verb suffers what its object names. */
  boolean isUndergone(Words words, int verb) {
    return any(words, verb, undergoing);
  }

  /** True for a preposition between such a verb and the noun: «перейти в наступление». */
  boolean leadsInto(String preposition) {
    return into.contains(preposition);
  }

  private static boolean any(Words words, int verb, Set<String> list) {
    for (Analysis reading : words.token(verb).analyses()) {
      String lemma = Words.plain(reading.lemma());
      if (list.contains(lemma) || list.contains(words.function().withoutReflexive(lemma))) {
        return true;
      }
    }
    return false;
  }
}
