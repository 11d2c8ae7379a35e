package org.audiatur.entity;

import java.util.List;
import java.util.SortedMap;
import org.audiatur.mention.Mention;

/**
 * Mentions of one account that use one and the same name.
 *
 * @param source SHA-256 of the account
 * @param language of the account
 * @param type mention type
 * @param key what two names of this type must share to be one name
 * @param name the name, in its dictionary form
 * @param parts what it is made of
 * @param mentions ids, sorted
 */
record Form(
    String source,
    String language,
    String type,
    String key,
    String name,
    SortedMap<String, String> parts,
    List<String> mentions)
    implements Comparable<Form> {

  Form {
    mentions = mentions.stream().sorted().toList();
  }

  static Form of(Mention mention, String source, String language, String key) {
    return new Form(
        source,
        language,
        mention.type(),
        key,
        mention.name(),
        mention.parts(),
        List.of(mention.id()));
  }

  /** One form of several that differ in nothing but the mention. */
  static Form merged(List<Form> same) {
    Form one = same.getFirst();
    List<String> all = same.stream().flatMap(form -> form.mentions().stream()).toList();
    return new Form(
        one.source(), one.language(), one.type(), one.key(), one.name(), one.parts(), all);
  }

  /** Its smallest mention id. */
  String first() {
    return mentions.getFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Form form && first().equals(form.first());
  }

  @Override
  public int hashCode() {
    return first().hashCode();
  }

  @Override
  public int compareTo(Form other) {
    return first().compareTo(other.first());
  }
}
