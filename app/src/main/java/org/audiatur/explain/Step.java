package org.audiatur.explain;

import java.util.List;

/**
 * One step of the chain.
 *
 * @param key its name for programs
 * @param title its name for persons
 * @param findings in text order; empty where there is nothing to tell
 * @param none what to tell a person then
 */
public record Step(String key, String title, List<Finding> findings, String none) {

  public Step {
    findings = List.copyOf(findings);
  }
}
