package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.lang.LanguagePack;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/**
 * Stretches between two signs that only say on whose word a sentence rests, or who is left out of a
 * number: «Похоронено, по спискам общины, сто двадцать», "slain by them, as they confess, one
 * hundred and fifteen". What is counted, and what became of it, is told around them.
 */
final class Asides {

  private static final int LONGEST = 9;
  private static final Pattern SIGN =
      Pattern.compile("(?<!\\p{Nd}),|,(?!\\p{Nd})|[():]|\\s[–—-]\\s|[.!?…;]+\\s*$|;");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final String OPENS = "opens";
  private static final String TELLS = "tells";
  private static final String ALONE = "alone";

  private final Material material;
  private final BareNumbers bare;
  private final FieldWords<String> kinds;
  private final FieldWords<String> helping;

  /** «Не больше», "at the most": they say how exact the number before is. */
  private final Map<String, Set<String>> bounds = new HashMap<>();

  Asides(Material material) {
    this.material = material;
    this.bare = new BareNumbers(material.packs());
    this.helping = material.list("helping-words");
    this.kinds = material.table("aside-words", row -> row.get(1));
    for (LanguagePack language : material.packs().languages()) {
      Set<String> phrases = new HashSet<>();
      if (language.has("number-bounds-after")) {
        language.table("number-bounds-after").forEach(row -> phrases.add(row.getFirst()));
      }
      bounds.put(language.code(), phrases);
    }
  }

  /** Those of a sentence, in text order, without their signs. */
  List<Span> in(Account account, Span sentence) {
    List<Span> found = new ArrayList<>();
    String text = account.text().read(sentence);
    Matcher sign = SIGN.matcher(text);
    int from = 0;
    while (from < text.length()) {
      int end = sign.find() ? sign.start() : text.length();
      int next = end < text.length() ? sign.end() : end;
      int first = from;
      while (first < end && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      Span stretch = new Span(sentence.start() + first, sentence.start() + Math.max(first, end));
      boolean whole = from == 0 && end == text.length();
      if (!whole && isAside(account, stretch)) {
        found.add(stretch);
      }
      from = next;
    }
    return found;
  }

  private boolean isAside(Account account, Span stretch) {
    List<Word> words = material.wording(account.sha256()).in(stretch);
    if (words.isEmpty() || words.size() > LONGEST) {
      return false;
    }
    Map<String, String> known = kinds.of(account.language());
    Word first = words.getFirst();
    Word opening = first.stem().isEmpty() && words.size() > 1 ? words.get(1) : first;
    boolean alone = is(known, first, ALONE) || is(known, opening, ALONE);
    boolean told =
        is(known, first, OPENS) && words.stream().anyMatch(word -> is(known, word, TELLS));
    String text = account.text().read(stretch).toLowerCase(Locale.ROOT);
    boolean bound = bounds.getOrDefault(account.language(), Set.of()).contains(text);
    return bound || (alone || told) && !counts(account, stretch);
  }

  /** True for a clause with a verb by which something is only told: "we must tell you". */
  boolean tells(Clause clause) {
    Map<String, String> known = kinds.of(clause.account().language());
    Set<String> small = helping.of(clause.account().language()).keySet();
    Word before = null;
    for (Word word : clause.words()) {
      boolean verb = word.verb() || before != null && before.isAny(small);
      if (verb && is(known, word, TELLS)) {
        return true;
      }
      before = word;
    }
    return false;
  }

  private static boolean is(Map<String, String> known, Word word, String kind) {
    return word.lemmas().stream().anyMatch(lemma -> known.getOrDefault(lemma, "").contains(kind));
  }

  /** True for a stretch with a number of its own. */
  boolean counts(Account account, Span stretch) {
    return DIGIT.matcher(account.text().read(stretch)).find()
        || Material.mentions(account, stretch).stream()
            .anyMatch(mention -> mention.value() instanceof Quantity)
        || !bare.in(account, material.wording(account.sha256()).in(stretch)).isEmpty();
  }
}
