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

  /** Russian, Ukrainian and English, and the field of war and politics. */
  public static Packs standard() {
    LanguagePack russian = pack("ru", "/org/languagetool/resource/ru/russian.dict", false);
    LanguagePack ukrainian = pack("uk", "/org/languagetool/resource/uk/ukrainian.dict", true);
    LanguagePack english = pack("en", "/org/languagetool/resource/en/english.dict", true);
    return new Packs(List.of(russian, ukrainian, english), new FieldPack("war-and-politics"));
  }

  private static LanguagePack pack(String code, String dictionary, boolean caseTrue) {
    TagTable tags = new TagTable(PackFile.table("/lang/" + code + "/tags.txt"));
    return new LanguagePack(
        code,
        new DictionaryMorphology(
            new WordDictionary(dictionary, tags), caseTrue, "/lang/" + code + "/"));
  }

  /** The pack of a language; one without words and lists for a language that has none. */
  public LanguagePack language(String code) {
    LanguagePack pack = languages.get(code);
    return pack != null ? pack : new LanguagePack(code, word -> List.of());
  }

  /** All packs, sorted by code. */
  public List<LanguagePack> languages() {
    return List.copyOf(languages.values());
  }

  /** True if there is a pack for this language. */
  public boolean knows(String code) {
    return languages.containsKey(code);
  }

  public FieldPack field() {
    return field;
  }
}
