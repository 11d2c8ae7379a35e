package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiatur.lang.LanguagePack;

/**
 * A promise of which the account itself says that it was not kept; another account of the same
 * place and time may say that it was.
 */
final class BrokenWords implements Detector {

  private static final String PROMISE = "promise";

  /** So many clauses after the promise the breach may be told. */
  private static final int REACH = 8;

  /** What is mostly promised to those who lay down their arms. */
  private static final Set<String> MERCY = Set.of("spare", "liberate", "allow");

  private static final double WEIGHT = 0.6;

  private static final double ALONE = 0.5;

  /** Words of a clause that says only that it was not kept. */
  private static final int FEW = 5;

  private final Material material;
  private final Clauses clauses;
  private final OneSetting setting;
  private final Map<String, Pattern> breaches;
  private final Map<String, Pattern> turns;
  private final Map<String, Pattern> kept;
  private final FieldWords<String> negations;

  BrokenWords(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.setting = new OneSetting(material, settings);
    breaches = patterns("broken-words");
    turns = patterns("all-the-same");
    kept = patterns("kept-words");
    negations = material.list("negations");
  }

  private Map<String, Pattern> patterns(String list) {
    Map<String, Pattern> patterns = new HashMap<>();
    FieldWords<String> words = material.list(list);
    for (LanguagePack language : material.packs().languages()) {
      if (!words.of(language.code()).isEmpty()) {
        String any =
            words.of(language.code()).keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        patterns.put(language.code(), Pattern.compile("(?<!\\p{L})(" + any + ")(?!\\p{L})"));
      }
    }
    return patterns;
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    for (List<Clause> account : clauses.bySource().values()) {
      Clause promise = null;
      for (int i = 0, since = 0; i < account.size(); i++, since++) {
        Clause clause = account.get(i);
        if (promise != null && since <= REACH && isBroken(promise, clause)) {
          found.add(finding(promise, isBare(clause) ? clauses.around(clause) : clause));
          promise = null;
        } else if (clause.deeds().contains(PROMISE) && !says(clause, breaches)) {
          promise = clause;
          since = 0;
        }
      }
    }
    return found;
  }

  /** «Все условия, принятые советом, остались на бумаге»: what was not kept stands beside it. */
  private boolean isBare(Clause clause) {
    Set<String> not = negations.of(clause.account().language()).keySet();
    return clause.words().size() < FEW && clause.words().stream().noneMatch(w -> w.isAny(not));
  }

  /** «Всё же» says so only where it is of what was promised. */
  private boolean isBroken(Clause promise, Clause clause) {
    return says(clause, breaches)
        || says(clause, turns)
            && !clause.wishes()
            && clause.stems().stream().anyMatch(promise.stems()::contains);
  }

  private Finding finding(Clause promise, Clause breach) {
    Finding finding =
        new BrokenPlan(promise, breach)
            .finding("broken-word", WEIGHT, material)
            .about(promise.bodies())
            .about(promise.places());
    List<Clause> kept =
        clauses.all().stream()
            .filter(clause -> !clause.source().equals(promise.source()))
            .filter(clause -> isKept(promise, clause) && setting.isOf(promise, clause))
            .toList();
    kept.forEach(
        clause -> finding.side(material.side(clause, clause.span(), clause.read(clause.span()))));
    return finding
        .verdict(Ruling.ofPlan(false, !kept.isEmpty()))
        .weight(kept.isEmpty() ? ALONE : WEIGHT);
  }

  /** What was promised was done, or the word is said to have been kept. */
  private boolean isKept(Clause promise, Clause clause) {
    boolean done =
        !clause.wishes()
            && clause.deeds().stream()
                .anyMatch(deed -> MERCY.contains(deed) && promise.deeds().contains(deed));
    return done && !says(clause, breaches) || says(clause, kept);
  }

  private static boolean says(Clause clause, Map<String, Pattern> expressions) {
    Pattern known = expressions.get(clause.account().language());
    return known != null
        && known.matcher(clause.read(clause.span()).toLowerCase(Locale.ROOT)).find();
  }
}
