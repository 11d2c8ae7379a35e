package org.audiatur.text;

import java.util.List;

/**
 * One change on the way from the original to the reading text.
 *
 * @param start first UTF-16 unit of the original that is replaced
 * @param end one past the last replaced unit; equal to {@code start} for an insertion
 * @param replacement what stands there in the reading text, empty for a deletion
 * @param rule name of the rule that made the repair
 * @param reason why, in words
 */
public record Repair(int start, int end, String replacement, String rule, String reason) {

  public Repair {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A repair needs 0 <= start <= end, got " + start + ".." + end);
    }
  }

  /** The rules that made it: one, or several that changed the same characters. */
  public List<String> rules() {
    return List.of(rule.split("\\+"));
  }
}
