package org.audiatur.entity;

import java.util.HashMap;
import java.util.Map;
import org.audiatur.lang.FieldPack;

/** Why names were joined, in words, from the pack. */
final class Reasons {

  private final Map<String, String> words = new HashMap<>();

  Reasons(FieldPack field) {
    field.table("ru/join-reasons").forEach(row -> words.put(row.getFirst(), row.get(1)));
  }

  /**
   * @param name fills the gap in the reason
   */
  String say(String reason, String name) {
    String text = words.get(reason);
    if (text == null) {
      throw new IllegalArgumentException(
          "The pack has no reason \"" + reason + "\". Maybe a line of join-reasons is missing.");
    }
    return text.replace("{name}", name);
  }
}
