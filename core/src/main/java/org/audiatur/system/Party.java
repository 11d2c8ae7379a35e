package org.audiatur.system;

import java.util.Locale;

/**
 * Who sends or receives.
 *
 * @param key the entity's id, or the words where they name no entity
 * @param name how to show it
 * @param entity true if the key is an entity's id
 * @param person true if it is a person, who may speak for a body or a land
 */
record Party(String key, String name, boolean entity, boolean person) {

  static Party ofWords(String words) {
    return new Party(words.toLowerCase(Locale.ROOT), words, false, false);
  }
}
