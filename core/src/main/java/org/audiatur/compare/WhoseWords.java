package org.audiatur.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The same words in quotation marks in two accounts, of which one says that they are not his to
 * whom the other gives them: «слова принадлежат не ему». Linear in the quotations.
 */
final class WhoseWords implements Detector {

  private static final Pattern QUOTED = Pattern.compile("[«“„\"]([^«»“”„\"]{4,200})[»”“\"]");
  private static final int FEWEST = 2;
  private static final int BESIDE = 3;
  private static final double WEIGHT = 0.65;

  private final Material material;
  private final OneSetting setting;
  private final Clauses clauses;
  private final FieldWords<String> belonging;
  private final FieldWords<String> negations;

  /** A quotation in its sentence, with the words that deny whose it is, null if none do. */
  private record Quoted(Clause clause, Span span, @Nullable Span denial) {}

  WhoseWords(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.setting = new OneSetting(material, settings);
    this.clauses = clauses;
    this.belonging = material.list("belonging-words");
    this.negations = material.list("negations");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, List<Quoted>> byWords = new TreeMap<>();
    Map<Span, Clause> sentences = new LinkedHashMap<>();
    for (List<Clause> account : clauses.bySource().values()) {
      sentences.clear();
      account.forEach(clause -> sentences.putIfAbsent(clause.sentence(), clause));
      sentences.values().forEach(clause -> read(clause, byWords));
    }
    List<Finding> found = new ArrayList<>();
    byWords.values().forEach(same -> find(same, found));
    return found;
  }

  private void read(Clause first, Map<String, List<Quoted>> byWords) {
    Clause sentence = clauses.of(first.account(), first.sentence());
    Matcher quotes = QUOTED.matcher(first.account().text().read(first.sentence()));
    while (quotes.find()) {
      int from = first.sentence().start();
      Span words = new Span(from + quotes.start(1), from + quotes.end(1));
      if (!isName(sentence, words)) {
        byWords
            .computeIfAbsent(key(sentence, words), key -> new ArrayList<>())
            .add(new Quoted(sentence, words, denial(sentence, words)));
      }
    }
    byWords.remove("");
  }

  private static boolean isName(Clause sentence, Span words) {
    Span marked = new Span(words.start() - 1, words.end() + 1);
    return Material.mentions(sentence.account(), marked).stream()
        .map(Mention::span)
        .anyMatch(name -> name.encloses(words));
  }

  /** The forms that the words may be of; empty where they are too few to be told again. */
  private String key(Clause sentence, Span words) {
    List<Word> all = material.wording(sentence.source()).in(words);
    boolean tells = all.stream().anyMatch(word -> !word.stem().isEmpty());
    return all.size() < FEWEST || !tells
        ? ""
        : String.join(" ", all.stream().map(word -> sentence.read(word.span())).toList())
            .toLowerCase(java.util.Locale.ROOT);
  }

  /** The verb with the negation beside it: «принадлежит не ему», "never said". */
  private @Nullable Span denial(Clause sentence, Span quoted) {
    Set<String> known = belonging.of(sentence.account().language()).keySet();
    Set<String> not = negations.of(sentence.account().language()).keySet();
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.isAny(known) && !quoted.encloses(word.span())) {
        for (int j = Math.max(0, i - BESIDE); j <= Math.min(words.size() - 1, i + 1); j++) {
          if (words.get(j).isAny(not) && !quoted.encloses(words.get(j).span())) {
            return word.span().span(words.get(j).span());
          }
        }
      }
    }
    return null;
  }

  private void find(List<Quoted> same, List<Finding> found) {
    for (Quoted denied : same) {
      for (Quoted given : same) {
        if (denied.denial() != null
            && given.denial() == null
            && !given.clause().source().equals(denied.clause().source())
            && setting.isOf(denied.clause(), given.clause())) {
          found.add(finding(denied, given));
          return;
        }
      }
    }
  }

  private Finding finding(Quoted denied, Quoted given) {
    Span denial = denied.denial() == null ? denied.span() : denied.denial();
    Clause account = within(given.clause(), given.span());
    return new Finding("actor", "whose-words")
        .gap("words", List.of(given.clause().read(given.span())))
        .verdict(Ruling.CONTRADICTION)
        .weight(WEIGHT)
        .about(given.clause().bodies())
        .about(denied.clause().bodies())
        .side(material.side(account, account.span(), account.read(account.span())))
        .side(side(denied.clause(), denial))
        .excuse("other-event", Map.of("shared", new Phrases.Term("words")));
  }

  private Side side(Clause sentence, Span denial) {
    Clause clause = within(sentence, denial);
    Span words = clause.span().encloses(denial) ? clause.span() : denial.span(clause.span());
    return material.side(clause, words, clause.read(words));
  }

  /** The clause of a sentence in which some words begin. */
  private Clause within(Clause sentence, Span words) {
    return clauses.at(sentence.source(), sentence.sentence()).stream()
        .filter(clause -> clause.sentence().equals(sentence.sentence()))
        .filter(clause -> clause.span().start() <= words.start())
        .reduce((one, next) -> next)
        .orElse(sentence);
  }
}
