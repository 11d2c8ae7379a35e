package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** Numbers of a clause by their figures and words alone, whether or not they are mentions. */
final class BareNumbers {

  /** A number as it stands. */
  record Bare(Span span, double value) {}

  /**
   * What a word is worth, whether it multiplies what stands before it, and whether it is a number
   * only so: «три десятка».
   */
  private record Worth(double value, boolean multiplies, boolean round) {}

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/-])\\d{1,3}(?:[, \\u00A0]\\d{3})*(?![\\p{L}\\p{N}:/-]|[.)]\\s+\\p{L})");

  private static final String COUNTS = "one|hundred|multiplier|round";
  private static final String ROUND = "round";

  private static final double TEN = 10;
  private static final double TWENTY = 20;
  private static final double HUNDRED = 100;

  /** «Полсотни», «полтысячи»: round words that say how many of themselves. */
  private static final Set<Double> HALVES = Set.of(50.0, 500.0);

  private final Map<String, Map<String, Worth>> words = new HashMap<>();

  BareNumbers(Packs packs) {
    for (LanguagePack language : packs.languages()) {
      Map<String, Worth> worth = new HashMap<>();
      language.table("number-words").stream()
          .filter(row -> row.get(1).matches(COUNTS) && row.get(0).matches("\\d{1,7}"))
          .forEach(row -> add(row, worth));
      words.put(language.code(), worth);
    }
  }

  private static void add(List<String> row, Map<String, Worth> worth) {
    boolean round = row.get(1).equals(ROUND);
    boolean multiplies = round || row.get(1).equals("multiplier");
    Worth of = new Worth(Double.parseDouble(row.get(0)), multiplies, round);
    for (String form : row.get(2).split(" ")) {
      worth.putIfAbsent(folded(form), of);
    }
  }

  List<Bare> in(Clause clause) {
    List<Bare> found = new ArrayList<>();
    Matcher digits = DIGITS.matcher(clause.account().text().read(clause.span()));
    int start = clause.span().start();
    while (digits.find()) {
      found.add(
          new Bare(
              new Span(start + digits.start(), start + digits.end()),
              Double.parseDouble(digits.group().replaceAll("\\D", ""))));
    }
    spoken(clause.account(), clause.words(), found);
    return found;
  }

  /** Those in words alone. */
  List<Bare> in(Account account, List<Word> words) {
    List<Bare> found = new ArrayList<>();
    spoken(account, words, found);
    return found;
  }

  /** «Двести сорок пять» and "one hundred and fifteen" are each one number. */
  private void spoken(Account account, List<Word> all, List<Bare> found) {
    for (int i = 0; i < all.size(); ) {
      int end = i;
      double total = 0;
      double last = Double.MAX_VALUE;
      Worth worth = worth(account, all, end);
      while (worth != null
          && (worth.multiplies() || worth.value() < last)
          && (!worth.round()
              || total > 0 && total < TEN
              || HALVES.contains(worth.value())
              || end == all.size() - 1)) {
        total = worth.multiplies() ? Math.max(1, total) * worth.value() : total + worth.value();
        last = worth.value();
        end++;
        end += last >= TWENTY && isAnd(account, all, end) ? 1 : 0;
        worth = worth(account, all, end);
      }
      if (end > i && total > 1) {
        found.add(new Bare(all.get(i).span().span(all.get(end - 1).span()), total));
      }
      i = Math.max(end, i + 1);
    }
  }

  /** "One hundred and fifteen", "six score and five", but not "twenty and a boy". */
  private boolean isAnd(Account account, List<Word> all, int at) {
    Worth next = worth(account, all, at + 1);
    Worth before = worth(account, all, at - 1);
    return account.language().equals("en")
        && at < all.size()
        && account.text().read(all.get(at).span()).equals("and")
        && before != null
        && before.multiplies()
        && next != null
        && !next.multiplies()
        && next.value() < HUNDRED;
  }

  private @Nullable Worth worth(Account account, List<Word> all, int at) {
    Map<String, Worth> known = words.getOrDefault(account.language(), Map.of());
    return at < all.size() ? known.get(folded(account.text().read(all.get(at).span()))) : null;
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
