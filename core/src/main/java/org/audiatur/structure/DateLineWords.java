package org.audiatur.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;

/**
 * The words of all languages that may stand beside the date of a document, as parts of patterns:
 * days of the week, the style of its calendar, and where one writes who is in no town.
 */
final class DateLineWords {

  private final TreeSet<String> weekdays = new TreeSet<>();
  private final TreeSet<String> styles = new TreeSet<>();
  private final TreeSet<String> camps = new TreeSet<>();

  DateLineWords(Packs packs) {
    for (LanguagePack pack : packs.languages()) {
      addForms(pack, "WEEKDAY", weekdays);
      addForms(pack, "STYLE", styles);
      if (pack.has("section-heads")) {
        pack.table("section-heads").stream()
            .filter(row -> row.get(0).equals("camp"))
            .forEach(row -> camps.add(row.get(1)));
      }
    }
  }

  private static void addForms(LanguagePack pack, String type, TreeSet<String> forms) {
    if (pack.has("time-words")) {
      pack.table("time-words").stream()
          .filter(row -> row.get(0).equals(type))
          .flatMap(row -> List.of(row.get(2).split(" ")).stream())
          .forEach(form -> forms.add(form.replaceFirst("^\\^", "")));
    }
  }

  /** A day of the week. */
  String weekday() {
    return any(weekdays);
  }

  boolean isWeekday(String words) {
    return weekdays.contains(words.toLowerCase(Locale.ROOT).replaceFirst(",$", ""));
  }

  /** "O.S.", «ст. ст.» */
  String style() {
    return any(styles);
  }

  /** "Camp before Sevastopol", «Действующая армия»: such words, and at most a few others. */
  String camp() {
    return any(camps)
        + "(?: [^,;:!?\\d]{1,40})?(?: (?:№ ?)?\\d{1,6}(?=,))?(?:, [^,;:!?\\d]{1,30})?";
  }

  /** Any of these forms, the longest first; "_" joins words, "?" leaves a full stop open. */
  private static String any(TreeSet<String> forms) {
    List<String> longest = new ArrayList<>(forms);
    longest.sort(Comparator.comparingInt(String::length).reversed());
    return longest.stream()
        .map(form -> form.replace(".?", "\u0000"))
        .map(form -> Pattern.quote(form).replace("\u0000", "\\E\\.?\\Q").replace("_", "\\E ?\\Q"))
        .collect(Collectors.joining("|", "(?iu:", ")"));
  }
}
