package org.audiatur.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;

/**
 * A stretch of a sentence between two signs, with what it speaks of.
 *
 * @param account where it stands
 * @param span its words
 * @param sentence the sentence around it
 * @param words its words with their dictionary forms
 * @param stems what its words are about
 * @param things what its common words speak of
 * @param deeds what is done in it: families of deeds, and other verbs by their stem
 * @param bodies persons, bodies, groups and units named in it
 * @param places places named in it
 * @param sounds how its words with a capital sound that name no place, each behind {@link #SOUND}
 * @param types the families of the claims read in it
 */
record Clause(
    Account account,
    Span span,
    Span sentence,
    List<Word> words,
    Set<String> stems,
    Set<String> things,
    Set<String> deeds,
    Set<String> bodies,
    Set<String> places,
    Set<String> sounds,
    Set<String> types) {

  Clause {
    stems = Few.of(stems);
    things = Few.of(things);
    deeds = Few.of(deeds);
    bodies = Few.of(bodies);
    places = Few.of(places);
    sounds = Few.of(sounds);
    types = Few.of(types);
  }

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Stands before how a name sounds, where it stands for what the name is about. */
  static final String SOUND = "~";

  /** Deeds of which not the doing is told, only that it should be done. */
  static final Set<String> WISHES = Set.of("order", "demand", "promise", "refuse", "plan");

  /** Of these, what is said once and for all; one may demand this and not that. */
  private static final Set<String> SAID = Set.of("order", "promise", "refuse");

  /** True if it tells of an order, a demand, a promise or a plan. */
  boolean wishes() {
    return deeds.stream().anyMatch(WISHES::contains);
  }

  /** True for an order, a promise or a refusal. */
  static boolean isWish(String deed) {
    return SAID.contains(deed);
  }

  /** The same with some of its words. */
  Clause with(List<Word> some) {
    return new Clause(
        account, span, sentence, some, stems, things, deeds, bodies, places, sounds, types);
  }

  /** Everything named in it. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(bodies);
    names.addAll(places);
    return names;
  }

  /** The index of its first word that begins at or after a position. */
  int firstFrom(int position) {
    int at = 0;
    while (at < words.size() && words.get(at).span().start() < position) {
      at++;
    }
    return at;
  }

  String source() {
    return account.sha256();
  }

  /** A word as it is written, in lower case. */
  String form(Word word) {
    return read(word.span()).toLowerCase(Locale.ROOT);
  }

  /**
   * True for a verb that stands as in the dictionary: where others have endings, the infinitive.
   */
  boolean isInfinitive(Word word) {
    return word.verb() && word.isAny(Set.of(form(word)));
  }

  String read(Span part) {
    return BLANKS.matcher(account.text().read(part)).replaceAll(" ").strip();
  }
}
