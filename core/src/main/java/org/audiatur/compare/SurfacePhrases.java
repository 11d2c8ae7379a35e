package org.audiatur.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiatur.claim.Account;
import org.audiatur.lang.LanguagePack;
import org.audiatur.text.Span;

/** A list of the field, looked for as it is written, whatever the case of its letters. */
final class SurfacePhrases {

  private final Map<String, Pattern> byLanguage = new HashMap<>();

  SurfacePhrases(Material material, String list) {
    FieldWords<String> phrases = material.list(list);
    for (LanguagePack language : material.packs().languages()) {
      Set<String> own = phrases.of(language.code()).keySet();
      if (!own.isEmpty()) {
        byLanguage.put(language.code(), Pattern.compile("(?<!\\p{L})" + any(own) + "(?!\\p{L})"));
      }
    }
  }

  /** Any of the expressions, the longest first; blanks stand for all blanks and line ends. */
  static String any(Collection<String> expressions) {
    return expressions.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(String::toString))
        .map(words -> Pattern.quote(words).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** True if one of them stands within the words. */
  boolean areIn(Account account, Span words) {
    Pattern known = byLanguage.get(account.language());
    return known != null
        && known.matcher(account.text().read(words).toLowerCase(Locale.ROOT)).find();
  }
}
