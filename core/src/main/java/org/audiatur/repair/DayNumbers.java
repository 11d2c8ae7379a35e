package org.audiatur.repair;

import java.util.Set;
import java.util.regex.MatchResult;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Letters read for the figures of a day before the name of a month: «З января», «ЗО апреля». A lone
 * «З» only before a month of Russian: in Ukrainian it is a word.
 */
final class DayNumbers extends PatternCorrector {

  private static final int LAST_DAY = 31;
  private final Set<String> months;
  private final Set<String> ukrainianMonths;

  DayNumbers(Spelling spelling) {
    super(
        "day-number",
        "(?<![\\p{L}\\p{M}\\p{Nd}-])([ЗОOIlІ\\d]{1,2}) (?=(\\p{L}{3,9})(?![\\p{L}\\p{M}]))",
        c -> "ЗОOIlІ".indexOf(c) >= 0,
        (text, i) ->
            !isLetter(charAt(text, i - 1))
                && (charAt(text, i + 1) == ' ' || charAt(text, i + 2) == ' '));
    months = spelling.forms("ru", "time-words", "MONTH");
    ukrainianMonths = spelling.forms("uk", "time-words", "MONTH");
  }

  @Override
  @Nullable Repair repair(MatchResult match, String text) {
    String day = LettersForDigits.number(match.group(1));
    String month = match.group(2).toLowerCase(java.util.Locale.ROOT);
    boolean known = months.contains(month) || ukrainianMonths.contains(month);
    boolean lone = day.length() == 1;
    boolean sure = lone ? match.group(1).equals("З") && !ukrainianMonths.contains(month) : known;
    boolean date = day.charAt(0) != '0' && Integer.parseInt(day) <= LAST_DAY;
    return known && sure && date && !day.equals(match.group(1))
        ? new Repair(
            match.start(1), match.end(1), day, rule(), "letter read for a figure of a date")
        : null;
  }
}
