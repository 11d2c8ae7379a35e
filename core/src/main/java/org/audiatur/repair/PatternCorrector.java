package org.audiatur.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.Repair;
import org.jspecify.annotations.Nullable;

/** A rule that looks at each match of a pattern. */
abstract class PatternCorrector implements Corrector {

  private final String rule;
  private final Pattern pattern;

  PatternCorrector(String rule, String pattern) {
    this.rule = rule;
    this.pattern = Pattern.compile(pattern);
  }

  @Override
  public final String rule() {
    return rule;
  }

  /** The repair of a match, null to leave it alone. */
  abstract @Nullable Repair repair(MatchResult match, String text);

  @Override
  public final List<Repair> correct(String text) {
    List<Repair> repairs = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Repair repair = repair(matcher.toMatchResult(), text);
      if (repair != null) {
        repairs.add(repair);
      }
    }
    return repairs;
  }
}
