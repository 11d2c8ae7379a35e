package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.claim.Account;
import org.audiatur.entity.Sounds;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of one account in the order of its telling, with what each has by itself, from its
 * sentence and from its paragraph. Linear in the account.
 */
final class StoryClauses {

  /** Rows of clauses by what they share: words, names. Rows ascend. */
  record Rows(Map<String, int[]> byKey) {}

  private final StoryText text;
  private final List<Clause> clauses;
  private final int[] sentences;
  private final int[] paragraphs;
  private final List<@Nullable DateInterval> days = new ArrayList<>();
  private final List<Boolean> dated = new ArrayList<>();
  private final List<Set<String>> names = new ArrayList<>();
  private final List<Set<String>> wholes = new ArrayList<>();
  private final Rows words;
  private final Rows meanings;
  private final Rows commonMeanings;
  private final Rows named;
  private final Rows carried;
  private final Rows deeds;
  private final Rows done;
  private final Rows doers;
  private final Rows bySentence;
  private final Rows byParagraph;

  StoryClauses(StoryText text, Clauses all) {
    this.text = text;
    Account account = text.account();
    clauses = all.bySource().getOrDefault(account.sha256(), List.of());
    sentences = new int[clauses.size()];
    paragraphs = new int[clauses.size()];
    number(account.text().text());
    for (Clause clause : clauses) {
      List<DateInterval> own = all.dates(clause);
      days.add(!own.isEmpty() ? own.getFirst() : days.isEmpty() ? null : days.getLast());
      dated.add(!own.isEmpty());
      names.add(names(clause));
      wholes.add(whole(clause.stems(), names.getLast()));
    }
    words = rows(i -> clauses.get(i).stems());
    meanings = rows(i -> meanings(i, false));
    commonMeanings = rows(i -> meanings(i, true));
    deeds = rows(this::deeds);
    doers = rows(i -> text.doers(clauses.get(i)));
    done = rows(i -> text.done(clauses.get(i)));
    named = rows(names::get);
    carried = rows(i -> text.meant(clauses.get(i)));
    bySentence = rows(wholes::get, sentences);
    byParagraph = rows(wholes::get, paragraphs);
  }

  private Set<String> meanings(int at, boolean common) {
    Set<String> meanings = new TreeSet<>(clauses.get(at).things());
    meanings.removeIf(thing -> Senses.isCommon(thing) != common);
    return meanings;
  }

  private static Set<String> whole(Set<String> stems, Set<String> names) {
    Set<String> whole = new TreeSet<>(stems);
    whole.addAll(names);
    return whole;
  }

  private void number(String text) {
    for (int i = 1; i < clauses.size(); i++) {
      Span before = clauses.get(i - 1).sentence();
      Span own = clauses.get(i).sentence();
      boolean same = before.equals(own);
      sentences[i] = sentences[i - 1] + (same ? 0 : 1);
      boolean parted =
          !same && text.substring(before.end(), Math.max(before.end(), own.start())).contains("\n");
      paragraphs[i] = paragraphs[i - 1] + (parted ? 1 : 0);
    }
  }

  private static Set<String> names(Clause clause) {
    Set<String> names = new TreeSet<>(clause.names());
    for (Word word : clause.words()) {
      String text = clause.read(word.span());
      boolean first = word.span().start() - clause.sentence().start() <= 1;
      if (!first && Character.isUpperCase(text.charAt(0)) && !word.stem().startsWith("@")) {
        names.add(Clause.SOUND + Sounds.key(text));
      }
    }
    names.remove(Clause.SOUND);
    return names;
  }

  private interface Keys {
    Set<String> of(int clause);
  }

  private Rows rows(Keys keys) {
    int[] own = new int[clauses.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = i;
    }
    return rows(keys, own);
  }

  /** By key the numbers that these clauses have, each once. */
  private Rows rows(Keys keys, int[] numbers) {
    Map<String, TreeSet<Integer>> found = new TreeMap<>();
    for (int i = 0; i < clauses.size(); i++) {
      for (String key : keys.of(i)) {
        found.computeIfAbsent(key, k -> new TreeSet<>()).add(numbers[i]);
      }
    }
    Map<String, int[]> rows = new TreeMap<>();
    found.forEach((key, row) -> rows.put(key, row.stream().mapToInt(Integer::intValue).toArray()));
    return new Rows(rows);
  }

  int size() {
    return clauses.size();
  }

  Clause clause(int at) {
    return clauses.get(at);
  }

  /** By clause the number of its sentence. */
  int[] sentences() {
    return sentences;
  }

  int sentence(int at) {
    return sentences[at];
  }

  int paragraph(int at) {
    return paragraphs[at];
  }

  /** When it is told to be; its own date or one carried; null if unknown. */
  @Nullable DateInterval when(int at) {
    return days.get(at);
  }

  boolean isDated(int at) {
    return dated.get(at);
  }

  Set<String> names(int at) {
    return names.get(at);
  }

  /** Its words and names. */
  Set<String> whole(int at) {
    return wholes.get(at);
  }

  Rows words() {
    return words;
  }

  /** By the things that its common words speak of. */
  Rows meanings() {
    return meanings;
  }

  /** The same for what is so common that it tells little. */
  Rows commonMeanings() {
    return commonMeanings;
  }

  Rows named() {
    return named;
  }

  /** By class of deeds; other verbs are words. */
  Rows byDeed() {
    return deeds;
  }

  /** The classes of deeds of a clause. */
  Set<String> deeds(int at) {
    return text.told(clauses.get(at));
  }

  /** By deed with who does it. */
  Rows doers() {
    return doers;
  }

  /** The same where a verb tells of it. */
  Rows byVerb() {
    return done;
  }

  /** By what its pronouns stand for. */
  Rows carried() {
    return carried;
  }

  Rows bySentence() {
    return bySentence;
  }

  Rows byParagraph() {
    return byParagraph;
  }
}
