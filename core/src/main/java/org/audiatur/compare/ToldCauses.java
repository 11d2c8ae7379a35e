package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Causes that no word such as "because" gives: what is no person has an outcome («hunger opened the
 * town»), or what was held was given away («the town was sold»). Linear in the words.
 */
final class ToldCauses {

  private static final String ACTIVE = "active";
  private static final String PASSIVE = "passive";

  /** So many words stand between a cause and its verb at most, small ones included. */
  private static final int BEFORE = 4;

  private static final int AFTER = 3;

  /**
   * So far back a denial of several causes may begin: "neither treason nor the valour of others".
   */
  private static final int DENIED = 5;

  /**
   * @param words the cause with its verb
   * @param outcomes what it led to
   * @param denied true if the sentence says that it did not
   */
  record Told(Span words, Set<String> outcomes, boolean denied) {}

  private final Material material;
  private final FieldWords<String> nouns;
  private final FieldWords<String> suffering;
  private final FieldWords<String> denials;
  private final FieldWords<Map<String, String>> verbs;
  private final FieldWords<String> held;

  ToldCauses(Material material) {
    this.material = material;
    nouns = material.list("cause-nouns");
    suffering = material.list("passive-words");
    denials = material.list("negations");
    held = material.list("held-words");
    verbs = material.table("cause-verbs", row -> Map.of(row.get(2), row.get(1)));
  }

  List<Told> in(Account account, Span sentence) {
    Map<String, Map<String, String>> known = known(account.language());
    if (known.isEmpty()) {
      return List.of();
    }
    List<Told> told = new ArrayList<>();
    List<Word> words = material.wording(account.sha256()).in(sentence);
    for (int i = 1; i < words.size(); i++) {
      Told one = at(account, words, i, known);
      if (one != null) {
        told.add(one);
      }
    }
    return told;
  }

  private Map<String, Map<String, String>> known(String language) {
    Map<String, Map<String, String>> byKind = new TreeMap<>();
    verbs
        .of(language)
        .forEach(
            (lemma, kinds) ->
                kinds.forEach(
                    (kind, outcomes) ->
                        byKind.computeIfAbsent(kind, key -> new TreeMap<>()).put(lemma, outcomes)));
    return byKind;
  }

  private @Nullable Told at(
      Account account, List<Word> words, int at, Map<String, Map<String, String>> known) {
    boolean passive = words.get(at - 1).isAny(suffering.of(account.language()).keySet());
    String outcomes =
        outcomes(words.get(at), known.getOrDefault(passive ? PASSIVE : ACTIVE, Map.of()));
    int cause =
        outcomes == null ? -1 : passive ? held(account, words, at) : cause(account, words, at);
    if (outcomes == null || cause < 0 || passive && goesOn(account, words, at)) {
      return null;
    }
    int no = denial(account, words, cause, at);
    int first = no < 0 ? cause : Math.min(cause, no);
    Span span = words.get(first).span().span(words.get(at).span());
    return new Told(span, new TreeSet<>(List.of(outcomes.split(" "))), no >= 0);
  }

  /** The first word of «не измена и не чужая доблесть решили дело»; negative if it is affirmed. */
  private int denial(Account account, List<Word> words, int cause, int at) {
    Set<String> known = denials.of(account.language()).keySet();
    int found = -1;
    for (int i = at - 1; i >= Math.max(0, cause - DENIED); i--) {
      if (isParted(account, words.get(i).span(), words.get(cause).span())) {
        return found;
      }
      boolean near = found >= 0 ? i >= found - DENIED : i >= cause - 2;
      found = near && words.get(i).isAny(known) ? i : found;
    }
    return found;
  }

  private static @Nullable String outcomes(Word word, Map<String, String> known) {
    return word.lemmas().stream()
        .sorted()
        .map(known::get)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A noun of the list before the verb, with no sign between them, and nobody named. */
  private int cause(Account account, List<Word> words, int at) {
    Set<String> known = nouns.of(account.language()).keySet();
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      Word word = words.get(i);
      if (isParted(account, word.span(), words.get(at).span())) {
        return -1;
      }
      if (word.noun()
          && !word.oblique()
          && word.isAny(known)
          && (i == 0 || !isOf(account, words, i))) {
        return i;
      }
    }
    return -1;
  }

  /** «The fear of hunger opened …»: only the head of a phrase acts. */
  private static boolean isOf(Account account, List<Word> words, int at) {
    return account.text().read(words.get(at - 1).span()).equalsIgnoreCase("of");
  }

  /** The town or fortress that is said to have been given away. */
  private int held(Account account, List<Word> words, int at) {
    Set<String> known = held.of(account.language()).keySet();
    for (int i = at - 2; i >= Math.max(0, at - 1 - AFTER); i--) {
      Word word = words.get(i);
      boolean place =
          Material.mentions(account, word.span()).stream()
              .anyMatch(mention -> mention.type().equals("LOC"));
      if (isParted(account, word.span(), words.get(at).span())) {
        return -1;
      }
      if (place || word.isAny(known)) {
        return i;
      }
    }
    return -1;
  }

  /** «Sold to the Company by treaty» is a sale: the words end soon after. */
  private static boolean goesOn(Account account, List<Word> words, int at) {
    return at + AFTER < words.size()
        && !isParted(account, words.get(at).span(), words.get(at + AFTER).span());
  }

  private static boolean isParted(Account account, Span one, Span other) {
    return account
        .text()
        .read(new Span(Math.min(one.end(), other.start()), other.start()))
        .matches("(?s).*[,;:.!?].*");
  }
}
