package org.audiatur.system;

import org.audiatur.text.Span;

/**
 * Who belongs to, follows or leads whom, as words beside their names say.
 *
 * @param member an entity's id, or words
 * @param of the same of the whole, or of whom they follow
 * @param words where it stands
 */
record Belonging(Who member, Who of, Span words) {

  /**
   * @param id of the entity, empty where the words name none
   * @param name how to show it
   */
  record Who(String id, String name) {

    String key() {
      return id.isEmpty() ? name.toLowerCase(java.util.Locale.ROOT) : id;
    }
  }

  String key() {
    return member.key() + "|" + of.key();
  }
}
