package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;

/** The words of one account with their dictionary forms, found by place. Linear in the text. */
final class Wording {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ʼ]*");
  private static final Set<PartOfSpeech> CONTENT =
      Set.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.ADJECTIVE,
          PartOfSpeech.PARTICIPLE,
          PartOfSpeech.VERB,
          PartOfSpeech.INFINITIVE,
          PartOfSpeech.CONVERB,
          PartOfSpeech.UNKNOWN,
          PartOfSpeech.ABBREVIATION);
  private static final Set<PartOfSpeech> VERBAL =
      Set.of(PartOfSpeech.VERB, PartOfSpeech.INFINITIVE, PartOfSpeech.CONVERB);

  /** Words that a noun or verb of the same form does not outweigh: «после». */
  private static final Set<PartOfSpeech> SMALL =
      Set.of(
          PartOfSpeech.PREPOSITION,
          PartOfSpeech.CONJUNCTION,
          PartOfSpeech.PARTICLE,
          PartOfSpeech.PRONOUN);

  /** So many small words may stand between two of an expression. */
  private static final int SMALL_WORDS = 3;

  private static final int STEM = 6;
  private static final String SPELT = "іїыєэґй";
  private static final String AS = "иииееги";

  private final List<Word> words = new ArrayList<>();
  private final Map<String, Word> forms = new HashMap<>();
  private final LanguagePack language;
  private final Meanings meanings;

  Wording(String text, LanguagePack language, Meanings meanings) {
    this.language = language;
    this.meanings = meanings;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      Word form =
          forms.computeIfAbsent(
              matcher.group().toLowerCase(Locale.ROOT).replace('ё', 'е'), this::word);
      words.add(form.at(new Span(matcher.start(), matcher.end())));
    }
    for (int i = 0; i < words.size(); i++) {
      express(i);
    }
  }

  /** The first word of an expression carries what the whole means, the others nothing. */
  private void express(int at) {
    int longest = 0;
    for (String lemma : words.get(at).lemmas()) {
      for (Meanings.Expression expression : meanings.after(lemma)) {
        List<Integer> rest = rest(at, expression.words());
        if (rest.size() > longest) {
          longest = rest.size();
          words.set(at, words.get(at).about(expression.meaning()));
          rest.forEach(i -> words.set(i, words.get(i).about("")));
        }
      }
    }
  }

  /** Where the further words of an expression stand, empty if they do not follow. */
  private List<Integer> rest(int at, List<String> further) {
    List<Integer> found = new ArrayList<>();
    int from = at + 1;
    for (String word : further) {
      int next = from;
      while (next < words.size() && next - from < SMALL_WORDS && !isWord(next, word)) {
        if (!words.get(next).stem().isEmpty()) {
          return List.of();
        }
        next++;
      }
      if (next >= words.size() || !isWord(next, word)) {
        return List.of();
      }
      found.add(next);
      from = next + 1;
    }
    return found;
  }

  private boolean isWord(int at, String word) {
    return words.get(at).lemmas().contains(word);
  }

  private Word word(String form) {
    Set<String> content = new TreeSet<>();
    List<Analysis> analyses = language.morphology().analyse(form);
    Set<String> lemmas = new LinkedHashSet<>();
    if (analyses.stream().anyMatch(analysis -> isNamed(analysis, form))) {
      lemmas.add(form);
    }
    boolean small = false;
    for (Analysis analysis : analyses) {
      String lemma = analysis.lemma().toLowerCase(Locale.ROOT).replace('ё', 'е');
      lemmas.add(lemma);
      small |= SMALL.contains(analysis.pos()) && lemma.equals(form);
      if (CONTENT.contains(analysis.pos())
          || meanings.knows(lemma) && !SMALL.contains(analysis.pos())) {
        content.add(lemma);
      }
    }
    if (analyses.isEmpty()) {
      lemmas.add(form);
      content.add(form);
    }
    boolean verb =
        !analyses.isEmpty()
            && analyses.stream().allMatch(analysis -> VERBAL.contains(analysis.pos()));
    boolean functional =
        lemmas.size() > content.size() || lemmas.stream().anyMatch(meanings::isEmpty);
    boolean says = !small && content.stream().anyMatch(meanings::knows);
    return new Word(
        new Span(0, 0),
        Collections.unmodifiableSet(lemmas),
        verb,
        !analyses.isEmpty()
            && analyses.stream().allMatch(analysis -> analysis.is(PartOfSpeech.ADJECTIVE)),
        analyses.isEmpty()
            || analyses.stream().anyMatch(analysis -> analysis.is(PartOfSpeech.NOUN)),
        isOblique(analyses),
        content.isEmpty() || functional && !says ? "" : stem(content));
  }

  /** True for a noun that stands as the dictionary has it. */
  private static boolean isNamed(Analysis analysis, String form) {
    return analysis.is(PartOfSpeech.NOUN)
        && analysis.has(Grammeme.NOMINATIVE)
        && analysis.lemma().equals(form);
  }

  private static boolean isOblique(List<Analysis> analyses) {
    return analyses.stream().anyMatch(analysis -> analysis.hasAny(Grammeme.cases()))
        && analyses.stream().noneMatch(analysis -> analysis.has(Grammeme.NOMINATIVE));
  }

  private String stem(Set<String> lemmas) {
    for (String lemma : lemmas) {
      String meaning = meanings.of(lemma);
      if (meaning != null) {
        return meaning;
      }
    }
    String first = fold(lemmas.iterator().next());
    return first.length() < 3 ? "" : first.substring(0, Math.min(STEM, first.length()));
  }

  /** Kindred words of the two East Slavic languages in one spelling: «прорыв» and «прорив». */
  private static String fold(String lemma) {
    StringBuilder folded = new StringBuilder();
    for (char letter : lemma.toCharArray()) {
      int at = SPELT.indexOf(letter);
      folded.append(at >= 0 ? AS.charAt(at) : letter);
    }
    return folded.toString().replaceAll("[ьъ'’ʼ]", "");
  }

  /** True if the last words of two names begin alike in any spelling of the two languages. */
  static boolean beginAlike(String one, String other) {
    String first = fold(lastWord(one));
    String second = fold(lastWord(other));
    int shared = Math.min(4, Math.min(first.length(), second.length()));
    return shared > 2 && first.substring(0, shared).equals(second.substring(0, shared));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  List<Word> all() {
    return words;
  }

  /** The words that lie inside a span. */
  List<Word> in(Span span) {
    int from = firstFrom(span.start());
    int to = from;
    while (to < words.size() && words.get(to).span().end() <= span.end()) {
      to++;
    }
    return words.subList(from, to);
  }

  /** The index of the first word that begins at or after a position. */
  int firstFrom(int position) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What words from elsewhere are about. */
  Set<String> stemsOf(String text) {
    Set<String> stems = new TreeSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      stems.add(word(matcher.group().toLowerCase(Locale.ROOT).replace('ё', 'е')).stem());
    }
    stems.remove("");
    return stems;
  }

  /** What the words of a span are about, without its empty words. */
  Set<String> stems(Span span) {
    Set<String> stems = new TreeSet<>();
    in(span).forEach(word -> stems.add(word.stem()));
    stems.remove("");
    return stems;
  }
}
