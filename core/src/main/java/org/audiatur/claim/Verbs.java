package org.audiatur.claim;

/** Forms of verbs. */
final class Verbs {

  private Verbs() {}

  static boolean isReflexive(String lemma) {
    return lemma.endsWith("ся") || lemma.endsWith("сь");
  }

  /** The verb that a reflexive one is made of. */
  static String withoutReflexive(String lemma) {
    return isReflexive(lemma) ? lemma.substring(0, lemma.length() - 2) : lemma;
  }
}
