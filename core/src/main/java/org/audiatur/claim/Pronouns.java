package org.audiatur.claim;

import java.util.Set;

/** Words that stand for a name. */
final class Pronouns {

  private static final Set<String> ALONE =
      Set.of(
          "он", "она", "оно", "они", "его", "него", "ему", "нему", "им", "ним", "нем", "ее", "нее",
          "ей", "ней", "ею", "нею", "их", "них", "ими", "ними", "мы", "нас", "нам", "нами", "я",
          "меня", "мне", "мной", "вы", "вас", "вам", "вами", "себя", "себе", "собой", "кто", "кого",
          "кому", "кем", "это", "этого", "этому", "этим", "том", "того", "тому", "тем");

  private static final Set<String> RELATIVE =
      Set.of(
          "который",
          "которая",
          "которое",
          "которые",
          "которого",
          "которой",
          "которому",
          "которым",
          "котором",
          "которых",
          "которыми",
          "которую",
          "кто",
          "что",
          "чего",
          "чему",
          "чем",
          "где",
          "куда",
          "откуда",
          "когда",
          "чья",
          "чей",
          "чье",
          "чьи");

  private static final Set<String> THIRD =
      Set.of(
          "он", "она", "они", "его", "него", "ему", "нему", "им", "ним", "нем", "ее", "нее", "ей",
          "ней", "ею", "нею", "их", "них", "ими", "ними");

  private Pronouns() {}

  static boolean isThirdPerson(String word) {
    return THIRD.contains(word);
  }

  /** True for a form that takes the place of a noun phrase. */
  static boolean standsAlone(String word) {
    return ALONE.contains(word);
  }

  static boolean isRelative(String word) {
    return RELATIVE.contains(word);
  }
}
