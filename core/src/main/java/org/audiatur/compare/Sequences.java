package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiatur.claim.Account;
import org.audiatur.lang.LanguagePack;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What sentences put before what, in words such as "only after", "and then": read from the words
 * alone, whether or not claims were read on both sides of them.
 */
final class Sequences {

  /**
   * Two things in order.
   *
   * @param earlier what the words for the first are about
   * @param later what the words for the second are about
   */
  record Sequence(
      Account account, Span sentence, Span words, Set<String> earlier, Set<String> later) {

    String source() {
      return account.sha256();
    }
  }

  private record Link(String kind, boolean noun) {}

  private static final int DEED_WITHIN = 3;
  private static final String SPLIT = "split";

  private final Material material;
  private final Clauses clauses;
  private final FieldWords<Link> links;
  private final FieldWords<String> again;
  private final Map<String, Pattern> patterns = new HashMap<>();
  private final Map<String, Pattern> splits = new HashMap<>();

  Sequences(Material material, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    links = material.table("order-words", row -> new Link(row.get(1), row.get(2).equals("noun")));
    again = material.list("again-words");
    for (LanguagePack language : material.packs().languages()) {
      any(language.code(), false).ifPresent(found -> patterns.put(language.code(), found));
      any(language.code(), true).ifPresent(found -> splits.put(language.code(), found));
    }
  }

  /** The longest words first. */
  private Optional<Pattern> any(String language, boolean split) {
    String words =
        links.of(language).entrySet().stream()
            .filter(link -> link.getValue().kind().equals(SPLIT) == split)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
            .map(word -> word.replace("_", ",?\\s+"))
            .collect(Collectors.joining("|"));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Pattern.compile(
                "(?<!\\p{L})(" + words + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  List<Sequence> all() {
    List<Sequence> sequences = new ArrayList<>();
    for (Account account : material.accounts().values()) {
      Pattern pattern = patterns.get(account.language());
      if (pattern != null) {
        account.sentences().stream()
            .filter(sentence -> account.abstracts().stream().noneMatch(sentence::overlaps))
            .filter(sentence -> !isAgain(account, sentence))
            .forEach(sentence -> read(account, sentence, pattern, sequences));
      }
    }
    return sequences;
  }

  /** «Снова занял»: what was done twice was done before and after. */
  private boolean isAgain(Account account, Span sentence) {
    Set<String> known = again.of(account.language()).keySet();
    return material.wording(account.sha256()).in(sentence).stream()
        .anyMatch(word -> word.isAny(known));
  }

  private void read(Account account, Span sentence, Pattern pattern, List<Sequence> sequences) {
    Matcher words = pattern.matcher(account.text().read(sentence));
    while (words.find()) {
      read(account, sentence, words).ifPresent(sequences::add);
    }
  }

  private Optional<Sequence> read(Account account, Span sentence, Matcher words) {
    String key = words.group().toLowerCase(Locale.ROOT).replaceAll(",?\\s+", "_");
    Link link = links.of(account.language()).get(key);
    if (link == null) {
      return Optional.empty();
    }
    Span at = new Span(sentence.start() + words.start(), sentence.start() + words.end());
    Span left = new Span(sentence.start(), at.start());
    Span right = new Span(at.end(), sentence.end());
    if (link.noun() && !isDeed(account, right)) {
      return Optional.empty();
    }
    if (link.kind().equals("then")) {
      return sequence(account, sentence, left, right);
    }
    Span half = afterSemicolon(account, left);
    if (!stems(account, half).isEmpty()) {
      return placed(account, sentence, link, cut(account, half, right));
    }
    Halves halves = split(account, right);
    boolean behind = half.start() > left.start() && link.kind().equals("after");
    return placed(account, sentence, link, behind ? halves.behind(left) : halves);
  }

  /** What a semicolon cuts off is placed by no words behind it. */
  private static Span afterSemicolon(Account account, Span left) {
    return new Span(left.start() + account.text().read(left).lastIndexOf(';') + 1, left.end());
  }

  /** The two halves: what the words place, and by what. */
  private record Halves(@Nullable Span placed, @Nullable Span by) {

    /** «They shot the prisoners; only after three days of this …»: that came first too. */
    Halves behind(Span before) {
      return new Halves(placed, by == null ? null : before.span(by));
    }
  }

  private Optional<Sequence> placed(Account account, Span sentence, Link link, Halves halves) {
    Span placed = halves.placed();
    Span by = halves.by();
    if (placed == null || by == null) {
      return Optional.empty();
    }
    return link.kind().equals("before")
        ? sequence(account, sentence, placed, by)
        : sequence(account, sentence, by, placed);
  }

  private Optional<Sequence> sequence(Account account, Span sentence, Span earlier, Span later) {
    Set<String> first = stems(account, earlier);
    Set<String> second = stems(account, later);
    return first.isEmpty() || second.isEmpty() || !happened(account, earlier.span(later))
        ? Optional.empty()
        : Optional.of(
            new Sequence(account, sentence, strip(account, earlier.span(later)), first, second));
  }

  private static Span strip(Account account, Span span) {
    String text = account.text().read(span);
    int from = text.length() - text.stripLeading().length();
    return new Span(
        span.start() + from, span.end() - (text.length() - text.stripTrailing().length()));
  }

  /** What was only planned, or is denied, was neither before nor after. */
  private boolean happened(Account account, Span words) {
    return material.factsIn(account.sha256(), words).stream()
        .noneMatch(fact -> fact.planned() || fact.negated());
  }

  /** «After A, B»: at the comma, or where the word order turns. */
  private Halves split(Account account, Span right) {
    String text = account.text().read(right);
    int comma = text.indexOf(',');
    Pattern turns = splits.get(account.language());
    if (comma > 0) {
      return new Halves(
          new Span(right.start() + comma, right.end()),
          new Span(right.start(), right.start() + comma));
    }
    Matcher turn = turns == null ? null : turns.matcher(text);
    return turn != null && turn.find()
        ? new Halves(
            new Span(right.start() + turn.start(), right.end()),
            new Span(right.start(), right.start() + turn.start()))
        : new Halves(null, null);
  }

  /** «B after A, C»: A ends at the next comma. */
  private static Halves cut(Account account, Span left, Span right) {
    Matcher sign = Pattern.compile("[,;]").matcher(account.text().read(right));
    int end = sign.find() ? right.start() + sign.start() : right.end();
    return new Halves(left, new Span(right.start(), end));
  }

  /** True if one of the first words is one for a deed. */
  private boolean isDeed(Account account, Span right) {
    return material.wording(account.sha256()).in(right).stream()
        .limit(DEED_WITHIN)
        .anyMatch(word -> !clauses.deed(word).isEmpty());
  }

  private Set<String> stems(Account account, Span span) {
    return new TreeSet<>(material.wording(account.sha256()).stems(span));
  }
}
