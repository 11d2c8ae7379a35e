package org.audiatur.lang;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The packs of one engine: its languages and its field of history. Thread-safe. */
public final class Packs {

  private final Map<String, LanguagePack> languages = new TreeMap<>();
  private final FieldPack field;

  private Packs(List<LanguagePack> languages, FieldPack field) {
    languages.forEach(pack -> this.languages.put(pack.code(), pack));
    this.field = field;
  }

  /** Russian, and the field of war and politics. */
  public static Packs standard() {
    return new Packs(List.of(new LanguagePack("ru", word -> List.of())), new FieldPack("war-and-politics"));
  }

  /** The pack of a language; Russian for a language that has none. */
  public LanguagePack language(String code) {
    LanguagePack pack = languages.get(code);
    return pack != null ? pack : languages.values().iterator().next();
  }

  /** True if there is a pack for this language. */
  public boolean knows(String code) {
    return languages.containsKey(code);
  }

  public FieldPack field() {
    return field;
  }
}
