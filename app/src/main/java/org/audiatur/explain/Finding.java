package org.audiatur.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.text.Passage;
import org.jspecify.annotations.Nullable;

/** What a step tells of one thing: lines for a person, facts for a program. */
public final class Finding {

  private final List<String> lines = new ArrayList<>();
  private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();

  Finding() {}

  Finding line(String line) {
    lines.add(line);
    return this;
  }

  /** A string, number, boolean, list, map or null. */
  Finding fact(String key, @Nullable Object value) {
    facts.put(key, value);
    return this;
  }

  /** Where it stands, and its words. */
  Finding passage(Passage passage) {
    return fact("text", passage.text()).fact("start", passage.start()).fact("end", passage.end());
  }

  /** The first is the head, the others belong below it. */
  public List<String> lines() {
    return Collections.unmodifiableList(lines);
  }

  /** In the order in which they are told. */
  public Map<String, @Nullable Object> facts() {
    return Collections.unmodifiableMap(facts);
  }
}
