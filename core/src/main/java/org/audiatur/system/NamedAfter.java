package org.audiatur.system;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * Units that are called after who commands them or where they lie: «бригада генерала Лугина», "the
 * garrison of Rushmoor", "Hale's corps".
 */
final class NamedAfter {

  /** Words before a name are no longer than this. */
  private static final int BEFORE = 60;

  private static final Pattern OWNED = Pattern.compile("^['’]s\\s+(\\p{L}+)");

  private static final int SHORT = 3;

  /** Room for the word of command before a unit. */
  private static final int COMMAND = 20;

  private static final Pattern GENITIVE = Pattern.compile("([ая]|го)$");
  private static final Pattern LAST = Pattern.compile("(\\p{L}[\\p{L}-]*)\\s+$");

  /** After a place only such are called: a garrison, a detachment; an army. */
  private static final String OF_PLACES = "58";

  private final Vocabulary sizes;
  private final Vocabulary ranks;
  private final Vocabulary commands;

  /** First words of what links a unit to its commander: «под», "under". */
  private final Set<String> under = new HashSet<>();

  /** A unit's words and the number of its size. */
  record Phrase(Span span, String size) {}

  NamedAfter(Ledger ledger, Vocabulary sizes) {
    this.sizes = sizes;
    this.ranks = ledger.vocabulary("names/rank");
    this.commands = ledger.vocabulary("command-words");
    ledger.packs().languages().stream()
        .map(language -> language.code() + "/command-links")
        .filter(list -> ledger.packs().field().has(list))
        .flatMap(list -> ledger.packs().field().words(list).stream())
        .forEach(link -> under.add(link.split(" ", 2)[0]));
  }

  /** The unit that is called after a person or place that is named here. */
  Optional<Phrase> at(Account account, Mention name) {
    String language = account.languageOf(name.span());
    Optional<Phrase> found =
        language.equals("en")
            ? owned(account, name).or(() -> of(account, name))
            : of(account, name);
    return found
        .filter(phrase -> name.type().equals("PER") || OF_PLACES.contains(phrase.size()))
        .filter(phrase -> language.equals("en") || isGenitive(account, name))
        .filter(phrase -> !isCommanded(account, phrase.span().start()));
  }

  /**
   * «Бригада Лугина», not «бригаде Лугин»: by its ending, since few names are in dictionaries; of a
   * name that has none («бригада генерала Даву») by that of the rank before it.
   */
  private boolean isGenitive(Account account, Mention name) {
    if (Stream.of(account.text().read(name.span()).split("[\\s-]+"))
        .anyMatch(part -> GENITIVE.matcher(part).find())) {
      return true;
    }
    Matcher title = before(account, name.span().start());
    return title.find()
        && GENITIVE.matcher(title.group(1)).find()
        && ranks.meaning(account.languageOf(name.span()), title.group(1)).isPresent();
  }

  /** «Командующий армией Лугин» is himself meant, «полк под командой Лугина» is a regiment. */
  private boolean isCommanded(Account account, int at) {
    String before = account.text().text().substring(Math.max(0, at - COMMAND), at);
    String clause = before.replaceAll("(?s).*[.,;:]", "");
    return under.contains(clause.strip().replaceAll("(?s).*\\s", "").toLowerCase(Locale.ROOT))
        || !commands.all(account.language(), clause).isEmpty();
  }

  private Optional<Phrase> owned(Account account, Mention name) {
    String text = account.text().text();
    int end = name.span().end();
    Matcher matcher = OWNED.matcher(text.substring(end, Math.min(text.length(), end + BEFORE)));
    return matcher.find()
        ? size(account, matcher.group(1))
            .map(size -> new Phrase(Span.of(name.span().start(), end + matcher.end(1)), size))
        : Optional.empty();
  }

  private Optional<Phrase> of(Account account, Mention name) {
    boolean english = account.languageOf(name.span()).equals("en");
    int at = name.span().start();
    boolean linked = !english;
    for (int i = 0; i < 5; i++) {
      Matcher matcher = before(account, at);
      if (!matcher.find()) {
        return Optional.empty();
      }
      String word = matcher.group(1);
      int start = at - (matcher.regionEnd() - matcher.start(1));
      Optional<String> size = linked ? size(account, word) : Optional.empty();
      if (size.isPresent()) {
        return Optional.of(new Phrase(Span.of(start, name.span().end()), size.get()));
      }
      boolean link = english && word.toLowerCase(Locale.ROOT).equals("of");
      boolean title = ranks.meaning(account.languageOf(name.span()), word).isPresent();
      boolean ofName = name.type().equals("LOC") && isOfName(word);
      if (!link && !title && !ofName && !word.equals("the") || link && linked) {
        return Optional.empty();
      }
      linked |= link;
      at = start;
    }
    return Optional.empty();
  }

  /** A short word with a capital that belongs to a place's name: "St", "San". */
  private static boolean isOfName(String word) {
    return word.length() <= SHORT && Character.isUpperCase(word.charAt(0));
  }

  private static Matcher before(Account account, int at) {
    int from = Math.max(0, at - BEFORE);
    return LAST.matcher(account.text().text().substring(from, at));
  }

  private Optional<String> size(Account account, String word) {
    return sizes.meaning(account.language(), word);
  }
}
