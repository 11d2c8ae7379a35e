package org.audiatur.mention;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.RecentWords;
import org.audiatur.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes the forms of words, with the classes that lexicons, their letters and the finders' own
 * rules give them. The latest are kept. Thread-safe.
 */
final class WordForms {

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\p{Ll}?\\.|\\p{Lu}");
  private static final Pattern ROMAN = Pattern.compile("[IVXLCХІ]+");

  /** A capital of two UTF-16 units, a small letter of two, a full stop. */
  private static final int LONGEST_INITIAL = 5;

  /** No word of a language is longer: what is belongs to no class. */
  static final int LONGEST_WORD = 80;

  private static final int LONGEST_KEPT = 40;

  /** The readings of a word stand in few orders; the latest so many are kept. */
  private static final int MOST_ORDERS = 4;

  /** The forms of one text: of other readings, or of another kind of token. */
  private record Kept(WordForm form, Token.Kind token, @Nullable Kept elder, int orders) {}

  private final RecentWords<Kept> latest = new RecentWords<>(16);
  private final Lexicon lexicon;
  private final FormClasses formClasses;
  private final List<FormRule> rules;
  private final int groupword;
  private final int orghead;
  private final int orgname;

  WordForms(Lexicon lexicon, Stumps stumps, List<FormRule> rules) {
    this.lexicon = lexicon;
    this.formClasses = new FormClasses(lexicon, stumps);
    this.rules = List.copyOf(rules);
    this.groupword = lexicon.id("groupword");
    this.orghead = lexicon.id("orghead");
    this.orgname = lexicon.id("orgname");
  }

  /** The form of a token by itself. */
  WordForm of(Token token) {
    Kept kept = latest.get(token.text());
    for (Kept one = kept; one != null; one = one.elder()) {
      if (one.token() == token.kind() && isSame(one.form().analyses(), token.analyses())) {
        return one.form();
      }
    }
    String text = token.text();
    WordForm form = classified(new WordForm(text, kind(text, token), token.analyses()), text);
    keep(form, token.kind(), kept);
    return form;
  }

  private void keep(WordForm form, Token.Kind token, @Nullable Kept before) {
    if (form.text().length() <= LONGEST_KEPT) {
      Kept elder = before != null && before.orders() < MOST_ORDERS ? before : null;
      Kept kept = new Kept(form, token, elder, elder == null ? 1 : elder.orders() + 1);
      latest.put(form.text(), kept);
    }
  }

  private static boolean isSame(List<Analysis> one, List<Analysis> other) {
    if (one == other) {
      return true;
    }
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      same = one.get(i) == other.get(i) || one.get(i).equals(other.get(i));
    }
    return same;
  }

  /**
   * The form of several tokens.
   *
   * @param text as they are read together
   */
  WordForm of(List<Token> tokens, String text) {
    Unit.Kind kind = kind(text, tokens.getFirst());
    boolean wing = tokens.size() > 2 && text.endsWith(")");
    boolean unread = kind != Unit.Kind.WORD || wing || tokens.size() > 2 && text.indexOf('.') > 0;
    WordForm form = new WordForm(text, kind, unread ? List.of() : tokens.getLast().analyses());
    return classified(form, wing ? tokens.getFirst().text() : text);
  }

  /** The form of what is written onto a word and is no part of it. */
  WordForm ofClitic(String text) {
    return classified(new WordForm(text, Unit.Kind.SIGN, List.of()), text);
  }

  /** The form of a citation: it has no class. */
  static WordForm ofCitation(String text) {
    return new WordForm(text, Unit.Kind.CITATION, List.of());
  }

  private static Unit.Kind kind(String words, Token token) {
    if (token.kind() == Token.Kind.NUMBER) {
      return words.chars().anyMatch(Character::isLetter) ? Unit.Kind.ORDINAL : Unit.Kind.NUMBER;
    }
    if ("IVXLCХІ".indexOf(words.charAt(0)) >= 0
        && ROMAN.matcher(words).matches()
        && (words.length() > 1 || token.kind() == Token.Kind.ROMAN)) {
      return Unit.Kind.ROMAN;
    }
    if (words.length() <= LONGEST_INITIAL && INITIAL.matcher(words).matches()) {
      return Unit.Kind.INITIAL;
    }
    return Character.isLetter(words.codePointAt(0)) ? Unit.Kind.WORD : Unit.Kind.SIGN;
  }

  /**
   * @param listed the words that the lexicons are asked for
   */
  private WordForm classified(WordForm form, String listed) {
    if (form.text().length() <= LONGEST_WORD) {
      lexicon.classify(listed, form.analyses(), form.classes());
      if (form.isWord() && form.text().length() < 60 && form.text().indexOf('-') > 0) {
        lexicon.classifyParts(form.text(), groupword, form.classes());
        headed(form);
      }
      formClasses.classify(form);
    }
    for (FormRule rule : rules) {
      if (rule.holds().test(form)) {
        form.classes().set(rule.classId());
      }
    }
    return form;
  }

  /** {@code Азия-банк}: a proper name with the head of a body's name as its last part. */
  private void headed(WordForm form) {
    String last = form.text().substring(form.text().lastIndexOf('-') + 1);
    if (form.isCapitalized() && !form.is(orghead) && last.length() > 3) {
      BitSet classes = new BitSet();
      lexicon.classify(last, List.of(), classes);
      if (classes.get(orghead) && Character.isLowerCase(last.charAt(0))) {
        form.classes().set(orgname);
      }
    }
  }
}
