package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiatur.lang.LanguagePack;

/** A promise of which the account itself says that it was not kept. */
final class BrokenWords implements Detector {

  private static final String PROMISE = "promise";

  /** So many clauses after the promise the breach may be told. */
  private static final int REACH = 8;

  private static final double WEIGHT = 0.6;

  private final Material material;
  private final Clauses clauses;
  private final Map<String, Pattern> breaches = new HashMap<>();

  BrokenWords(Material material, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    FieldWords<String> words = material.list("broken-words");
    for (LanguagePack language : material.packs().languages()) {
      if (!words.of(language.code()).isEmpty()) {
        String any =
            words.of(language.code()).keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        breaches.put(language.code(), Pattern.compile("(?<!\\p{L})(" + any + ")(?!\\p{L})"));
      }
    }
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    for (List<Clause> account : clauses.bySource().values()) {
      Clause promise = null;
      for (int i = 0, since = 0; i < account.size(); i++, since++) {
        Clause clause = account.get(i);
        if (isBreach(clause) && promise != null && since <= REACH) {
          found.add(
              new BrokenPlan(promise, clause)
                  .finding("broken-word", WEIGHT, material)
                  .about(promise.bodies())
                  .about(promise.places()));
          promise = null;
        } else if (clause.deeds().contains(PROMISE) && !isBreach(clause)) {
          promise = clause;
          since = 0;
        }
      }
    }
    return found;
  }

  private boolean isBreach(Clause clause) {
    Pattern breach = breaches.get(clause.account().language());
    if (breach == null) {
      return false;
    }
    Matcher words = breach.matcher(clause.read(clause.span()).toLowerCase(Locale.ROOT));
    return words.find();
  }
}
