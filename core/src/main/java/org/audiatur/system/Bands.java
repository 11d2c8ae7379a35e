package org.audiatur.system;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Forces that have no name: «две роты», «жандармский отряд», "a company of artillery". A kind alone
 * («полк») is left to who was named before; words that may be of peace as well («команда»,
 * "company") want a count. Linear in the text.
 */
final class Bands {

  private static final Pattern LAST = Pattern.compile("(\\p{L}[\\p{L}’'-]*)(\\s+)$");
  private static final Pattern ARM =
      Pattern.compile("^\\s+(?:of\\s+(?:the\\s+)?)?(?:\\p{Ll}+(?:ых|их)\\s+)?(\\p{L}+)");

  /** An armed force so large that its kind alone names none. */
  private static final int VAST = Military.SCATTERED;

  /** Words before and behind the kind are looked for so far. */
  private static final int ROOM = 60;

  private static final int MODIFIERS = 3;

  private final Ledger ledger;
  private final Vocabulary sizes;
  private final Vocabulary loose;
  private final Vocabulary branches;
  private final Vocabulary forces;

  /**
   * A force in its words.
   *
   * @param kind the word that says what it is
   * @param size as the list {@code unit-sizes} has it
   * @param bare true if nothing stands with its kind
   * @param vague true if only a figure behind it would show that it is a force
   * @param count how many there are, null for one
   */
  record Band(
      Span span, Span kind, int size, boolean bare, boolean vague, @Nullable Quantity count) {}

  Bands(Ledger ledger, Vocabulary sizes) {
    this.ledger = ledger;
    this.sizes = sizes;
    this.loose = ledger.vocabulary("loose-units");
    this.forces = ledger.vocabulary("fighting-forces");
    this.branches = ledger.vocabulary("branch-words");
  }

  /** The forces of an account that no name covers, in text order. */
  Stream<Band> in(Account account) {
    TreeMap<Integer, Mention> mentions = new TreeMap<>();
    account.mentions().forEach(mention -> mentions.put(mention.span().start(), mention));
    return account.sentences().stream()
        .flatMap(sentence -> sizes.all(account, sentence).stream())
        .flatMap(found -> band(account, found, mentions).stream());
  }

  private Optional<Band> band(
      Account account, Vocabulary.Found found, TreeMap<Integer, Mention> mentions) {
    var before = mentions.lowerEntry(found.span().end());
    Mention over =
        before != null && before.getValue().span().overlaps(found.span())
            ? before.getValue()
            : null;
    boolean counted = over != null && over.type().equals("NUM");
    if (over != null && !counted && !over.type().equals("GRP") || !isNoun(account, found.span())) {
      return Optional.empty();
    }
    int start =
        over != null && counted
            ? Math.min(found.span().start(), over.span().start())
            : start(account, found.span(), before == null ? 0 : before.getValue().span().end());
    int end = end(account, found.span(), mentions);
    int size = Integer.parseInt(found.meaning());
    boolean bare = start == found.span().start() && end == found.span().end();
    boolean armed =
        counted
            || end > found.span().end()
            || forces.has(account, Span.of(start, found.span().start()));
    boolean vague = !armed && (loose.has(account, found.span()) || bare && size >= VAST);
    return Optional.of(
        new Band(Span.of(start, end), found.span(), size, bare, vague, quantity(over)));
  }

  private static @Nullable Quantity quantity(@Nullable Mention number) {
    return number != null && number.value() instanceof Quantity quantity ? quantity : null;
  }

  private boolean isNoun(Account account, Span word) {
    String language = account.languageOf(word);
    String last = account.text().read(word).replaceAll("(?s).*\\s", "");
    return ledger.packs().language(language).morphology().analyse(last).stream()
        .limit(1)
        .noneMatch(analysis -> analysis.is(PartOfSpeech.VERB));
  }

  /** Takes in what says of what kind it is: «жандармский отряд», "the advance guard". */
  private int start(Account account, Span kind, int from) {
    int start = kind.start();
    for (int i = 0; i < MODIFIERS; i++) {
      int room = Math.max(from, start - ROOM);
      Matcher word = LAST.matcher(account.text().text().substring(Math.min(room, start), start));
      if (!word.find() || !isModifier(account, kind, word.group(1))) {
        return start;
      }
      start -= word.group().length();
    }
    return start;
  }

  private boolean isModifier(Account account, Span kind, String word) {
    if (Character.isUpperCase(word.charAt(0)) && word.length() < 3) {
      return false;
    }
    String language = account.languageOf(kind);
    List<Analysis> readings = ledger.packs().language(language).morphology().analyse(word);
    return readings.stream().anyMatch(Bands::qualifies)
        && readings.stream().noneMatch(reading -> reading.is(PartOfSpeech.PREPOSITION))
        && (readings.getFirst().is(PartOfSpeech.NOUN) || qualifies(readings.getFirst()));
  }

  private static boolean qualifies(Analysis analysis) {
    return analysis.is(PartOfSpeech.ADJECTIVE) || analysis.is(PartOfSpeech.PARTICIPLE);
  }

  /** Takes in its arm: «рота пехоты», "ships of the line". */
  private int end(Account account, Span kind, TreeMap<Integer, Mention> mentions) {
    String text = account.text().text();
    Matcher arm =
        ARM.matcher(text.substring(kind.end(), Math.min(text.length(), kind.end() + ROOM)));
    if (!arm.find()) {
      return kind.end();
    }
    Span word = Span.of(kind.end() + arm.start(1), kind.end() + arm.end(1));
    boolean named =
        mentions.subMap(word.start(), word.end()).values().stream().findAny().isPresent();
    return !named && branches.has(account, word) ? word.end() : kind.end();
  }
}
