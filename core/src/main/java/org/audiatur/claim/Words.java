package org.audiatur.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.audiatur.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence with the mentions that cover them. Positions are counted from the start
 * of the sentence. A value: no record only because what every rule asks of a word (its plain form,
 * its uses, its likely reading) is answered once, when the sentence is taken up.
 */
final class Words {

  private final Token[] tokens;
  private final @Nullable Mention[] mentions;
  private final FunctionWords function;
  private final String[] plain;
  private final List<Set<FunctionWords.Use>> uses;
  private final @Nullable Analysis[] likely;
  private final boolean[] predicates;

  /**
   * @param mentions for each token the mention that covers it, or null
   * @param function the little words of the language
   */
  Words(List<Token> tokens, @Nullable Mention[] mentions, FunctionWords function) {
    this.tokens = tokens.toArray(Token[]::new);
    this.mentions = mentions;
    this.function = function;
    this.plain = new String[this.tokens.length];
    this.uses = new ArrayList<>(plain.length);
    this.likely = new Analysis[plain.length];
    this.predicates = new boolean[plain.length];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(token(i).text());
      uses.add(usesAt(i));
    }
    for (int i = 0; i < plain.length; i++) {
      likely[i] = choose(i);
    }
    for (int i = 0; i < plain.length; i++) {
      predicates[i] = predicate(i);
    }
  }

  /** «at once»: the second word opens no clause. */
  private Set<FunctionWords.Use> usesAt(int i) {
    Set<FunctionWords.Use> found = function.uses(plain[i]);
    boolean one =
        i > 0
            && found.contains(FunctionWords.Use.SUBORDINATE)
            && function.is(FunctionWords.Use.TOGETHER, plain[i - 1] + " " + plain[i]);
    return one ? Set.of() : found;
  }

  List<Token> tokens() {
    return Arrays.asList(tokens);
  }

  FunctionWords function() {
    return function;
  }

  int size() {
    return plain.length;
  }

  Token token(int i) {
    return tokens[i];
  }

  @Nullable Mention mention(int i) {
    return mentions[i];
  }

  boolean inMention(int i, String type) {
    Mention mention = mentions[i];
    return mention != null && mention.type().equals(type);
  }

  /** The word in lower case, ё as е; empty outside the sentence. */
  String word(int i) {
    return i < 0 || i >= plain.length ? "" : plain[i];
  }

  /** True if the word has this use in its language. */
  boolean is(int i, FunctionWords.Use use) {
    return i < 0 || i >= plain.length ? function.is(use, "") : uses.get(i).contains(use);
  }

  /** One past the last token of the mention that covers a token. */
  int mentionEnd(int i) {
    int end = i + 1;
    while (end < size() && mentions[end] != null && mentions[end] == mentions[i]) {
      end++;
    }
    return end;
  }

  boolean isPunctuation(int i) {
    Token.Kind kind = token(i).kind();
    return kind == Token.Kind.PUNCTUATION || kind == Token.Kind.SYMBOL;
  }

  /** The readings that this part of speech has. */
  List<Analysis> readings(int i, PartOfSpeech pos) {
    Token token = token(i);
    if (!token.canBe(pos)) {
      return List.of();
    }
    List<Analysis> found = new ArrayList<>();
    for (Analysis reading : token.analyses()) {
      if (reading.is(pos)) {
        found.add(reading);
      }
    }
    return found;
  }

  /** True for a finite verb. Imperatives look like too many nouns and past forms to count. */
  boolean isFinite(int i) {
    if (mentions[i] != null && !mentions[i].type().equals("NUM")) {
      return false;
    }
    Analysis likely = likely(i);
    return likely != null
        && likely.is(PartOfSpeech.VERB)
        && !likely.has(Grammeme.IMPERATIVE)
        && !isAside(i);
  }

  /** «никто, кажется, не ушёл»: between commas it is no predicate. */
  private boolean isAside(int i) {
    return is(i, FunctionWords.Use.ASIDE)
        && i + 1 < size()
        && word(i + 1).equals(",")
        && !is(i + 2, FunctionWords.Use.CONTENT)
        && (i == 0 || isPunctuation(i - 1));
  }

  /**
   * True for a participle or adjective that stands as a predicate: a short form, or a full one that
   * a form of being leads to («місто було захоплене»).
   */
  boolean isPredicate(int i) {
    return predicates[i];
  }

  private boolean predicate(int i) {
    Analysis likely = likely(i);
    return mentions[i] == null
        && likely != null
        && (likely.has(Grammeme.SHORT) && !likely.is(PartOfSpeech.ADVERB)
            || isFullPredicate(i, likely));
  }

  private boolean isFullPredicate(int i, Analysis reading) {
    boolean passive = reading.is(PartOfSpeech.PARTICIPLE) && reading.has(Grammeme.PASSIVE);
    boolean adjective = reading.is(PartOfSpeech.ADJECTIVE) && !modifiesNext(i);
    return (passive || adjective)
        && (reading.hasAny(Grammeme.bits(Grammeme.NOMINATIVE, Grammeme.INSTRUMENTAL))
                && afterBeing(i)
            || token(i).canBe(Grammeme.NOMINATIVE) && endsWithoutVerb(i));
  }

  /**
   * «війська змушені відійти», «війна неминуча»: after its noun, where no verb stands beside it.
   */
  private boolean endsWithoutVerb(int i) {
    int before = i - 1;
    while (before >= 0 && mentions[before] == null && is(before, PartOfSpeech.ADVERB)) {
      before--;
    }
    boolean aside =
        word(i - 1).equals(",") && word(i - 3).equals(",") && is(i - 2, PartOfSpeech.ADVERB);
    before = aside ? i - 4 : before;
    if (i + 1 < size() && is(i + 1, PartOfSpeech.INFINITIVE)) {
      return before >= 0 && (describes(i, before) || is(before, FunctionWords.Use.AND));
    }
    boolean last =
        i + 1 >= size()
            || mentions[i + 1] == null
                && (isPunctuation(i + 1)
                    || is(i, PartOfSpeech.PARTICIPLE) && is(i + 1, PartOfSpeech.PREPOSITION));
    return last && before >= 0 && describes(i, before) && !hasVerb(i);
  }

  private boolean describes(int i, int noun) {
    return (mentions[noun] != null || is(noun, PartOfSpeech.NOUN) || is(noun, PartOfSpeech.PRONOUN))
        && token(noun).canBe(Grammeme.NOMINATIVE)
        && Agreement.common(token(i).analyses(), token(noun).analyses()) != 0;
  }

  /** True if a finite verb stands between the signs around a word; before what befell somebody. */
  private boolean hasVerb(int i) {
    int from = i;
    while (from > 0 && !isPunctuation(from - 1)) {
      from--;
    }
    boolean done = is(i, PartOfSpeech.PARTICIPLE);
    for (int k = from; k < (done ? i : size()) && (k <= i || !isPunctuation(k)); k++) {
      if (isFinite(k) || k != i && has(k, Grammeme.SHORT) && !is(k, PartOfSpeech.ADVERB)) {
        return true;
      }
    }
    return false;
  }

  private boolean modifiesNext(int i) {
    return i + 1 < size()
        && (mentions[i + 1] != null || is(i + 1, PartOfSpeech.NOUN))
        && Agreement.common(token(i).analyses(), token(i + 1).analyses()) != 0;
  }

  /** True if a form of being stands before a word, with nothing but adverbs between. */
  private boolean afterBeing(int i) {
    int before = i - 1;
    while (before >= 0
        && mentions[before] == null
        && (is(before, PartOfSpeech.ADVERB) || is(before, PartOfSpeech.PARTICLE))) {
      before--;
    }
    Analysis being = before < 0 || mentions[before] != null ? null : likely(before);
    return being != null
        && being.is(PartOfSpeech.VERB)
        && function.is(FunctionWords.Use.BE, being.lemma());
  }

  boolean is(int i, PartOfSpeech pos) {
    Analysis likely = likely(i);
    return likely != null && likely.is(pos);
  }

  boolean has(int i, Grammeme grammeme) {
    Analysis likely = likely(i);
    return likely != null && likely.has(grammeme);
  }

  boolean isParticiple(int i) {
    Analysis likely = likely(i);
    return likely != null
        && !likely.has(Grammeme.SHORT)
        && !isPredicate(i)
        && (likely.is(PartOfSpeech.PARTICIPLE) || isPassiveAdjective(likely));
  }

  /** «руководимый», «возглавляемый»: participles that dictionaries list as adjectives. */
  private boolean isPassiveAdjective(Analysis reading) {
    return reading.is(PartOfSpeech.ADJECTIVE)
        && function.ends(FunctionWords.Use.PARTICIPLE, reading.lemma());
  }

  /** The first reading that is not an imperative, or the first of all. */
  @Nullable Analysis likely(int i) {
    return likely[i];
  }

  /** Asks only for the likely readings of words before. */
  private @Nullable Analysis choose(int i) {
    List<Analysis> all = token(i).analyses();
    Analysis participle = all.size() > 1 ? participleFirst(i, all) : null;
    if (participle != null) {
      return participle;
    }
    for (Analysis reading : all) {
      if (!reading.has(Grammeme.IMPERATIVE)) {
        return reading;
      }
    }
    return all.isEmpty() ? null : all.getFirst();
  }

  private @Nullable Analysis participleFirst(int i, List<Analysis> all) {
    return switch (all.getFirst().pos()) {
      case NOUN -> ofNoun(i, all);
      case ADJECTIVE -> all.getFirst().has(Grammeme.SHORT) ? shortParticiple(all) : null;
      case ADVERB -> afterBeing(i) || beforeNoun(i) ? shortParticiple(all) : null;
      default -> null;
    };
  }

  private @Nullable Analysis ofNoun(int i, List<Analysis> all) {
    Analysis verb = afterSubject(i, all);
    boolean describes =
        i > 1 && word(i - 1).equals(",") && (mentions[i - 2] != null || mostlyNoun(i - 2));
    return verb != null ? verb : describes ? detached(i, all) : meantParticiple(i, all);
  }

  /**
   * «генерал, поранений у бою»: after the comma what befell him, not another who is named by it.
   */
  private @Nullable Analysis detached(int i, List<Analysis> all) {
    boolean listed = i + 1 < size() && (word(i + 1).equals(",") || isPunctuation(i + 1));
    for (Analysis reading : all) {
      if (!listed && reading.is(PartOfSpeech.PARTICIPLE) && reading.has(Grammeme.PASSIVE)) {
        return reading;
      }
    }
    return null;
  }

  private boolean mostlyNoun(int i) {
    return mostly(i, PartOfSpeech.NOUN);
  }

  /**
   * «армия начала наступление»: right after who may do it a past form is the verb, not the noun.
   */
  private @Nullable Analysis afterSubject(int i, List<Analysis> all) {
    int before = i - 1;
    while (before >= 0 && mentions[before] == null && mostly(before, PartOfSpeech.ADVERB)) {
      before--;
    }
    if (before < 0 || mentions[i] != null) {
      return null;
    }
    for (Analysis reading : all) {
      if (reading.is(PartOfSpeech.VERB)
          && reading.has(Grammeme.PAST)
          && (names(before, reading.grammemes()) || leadsToObject(i))) {
        return reading;
      }
    }
    return null;
  }

  /** «начала наступление»: after the noun would stand a genitive. */
  private boolean leadsToObject(int i) {
    List<Analysis> next = i + 1 < size() ? token(i + 1).analyses() : List.of();
    return !next.isEmpty()
        && next.getFirst().is(PartOfSpeech.NOUN)
        && next.stream().anyMatch(a -> a.has(Grammeme.ACCUSATIVE))
        && next.stream().noneMatch(a -> a.has(Grammeme.GENITIVE));
  }

  private boolean mostly(int i, PartOfSpeech pos) {
    List<Analysis> all = token(i).analyses();
    return !all.isEmpty() && all.getFirst().is(pos);
  }

  private boolean names(int i, long verb) {
    long agreeing = Grammeme.bits(Grammeme.SINGULAR, Grammeme.PLURAL);
    long genders = Grammeme.bits(Grammeme.MASCULINE, Grammeme.FEMININE, Grammeme.NEUTER);
    return token(i).analyses().stream()
        .anyMatch(
            a ->
                a.is(PartOfSpeech.NOUN)
                    && a.has(Grammeme.NOMINATIVE)
                    && (a.grammemes() & verb & agreeing) != 0
                    && ((verb & genders) == 0 || (a.grammemes() & verb & genders) != 0));
  }

  /** «было убито», «был ранен»: what was done, not how or what one is like. */
  private static @Nullable Analysis shortParticiple(List<Analysis> all) {
    for (Analysis reading : all) {
      boolean form = reading.is(PartOfSpeech.VERB) || reading.has(Grammeme.SHORT);
      if (isVerb(reading) && reading.has(Grammeme.PASSIVE) && form) {
        return reading;
      }
    }
    return null;
  }

  /** «зосереджено 300 вояків»: before a noun or a number, which an adverb would not describe. */
  private boolean beforeNoun(int i) {
    if (i + 1 >= size() || mentions[i + 1] != null) {
      return i + 1 < size();
    }
    List<Analysis> next = token(i + 1).analyses();
    return !next.isEmpty() && next.getFirst().is(PartOfSpeech.NOUN);
  }

  /** «був обраний»: after a form of being a participle is meant, not the person named by it. */
  private @Nullable Analysis meantParticiple(int i, List<Analysis> all) {
    for (Analysis reading : all) {
      if (reading.is(PartOfSpeech.PARTICIPLE)
          && reading.has(Grammeme.PASSIVE)
          && reading.has(Grammeme.NOMINATIVE)) {
        return afterBeing(i) ? reading : null;
      }
    }
    return null;
  }

  /** True for any form of a verb. */
  static boolean isVerb(Analysis reading) {
    return switch (reading.pos()) {
      case VERB, INFINITIVE, CONVERB, PARTICIPLE -> true;
      default -> false;
    };
  }

  Span span(int first, int end) {
    return token(first).span().span(token(end - 1).span());
  }

  /** Lower case, ё as е, one kind of apostrophe: the form in which word lists are compared. */
  static String plain(String word) {
    int i = 0;
    while (i < word.length() && isPlain(word.charAt(i))) {
      i++;
    }
    return i == word.length() ? word : folded(word);
  }

  /** True for most of what stays as it is; {@link #folded} is right for all. */
  private static boolean isPlain(char c) {
    return c < 'A' || c >= 'a' && c <= 'z' || c >= 'а' && c <= 'я' || c == 'і' || c == 'ї';
  }

  private static String folded(String word) {
    return word.toLowerCase(java.util.Locale.ROOT)
        .replace('ё', 'е')
        .replace('\u2019', '\'')
        .replace('\u02BC', '\'');
  }
}
