package org.audiatur.lang;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The packs of one engine: its languages and its field of history. Thread-safe. */
public final class Packs {

  private final Map<String, LanguagePack> languages = new TreeMap<>();
  private final List<String> codes;
  private final FieldPack field;

  private Packs(List<LanguagePack> languages, FieldPack field) {
    languages.forEach(pack -> this.languages.put(pack.code(), pack));
    codes = languages.stream().map(LanguagePack::code).toList();
    this.field = field;
  }

  /** The languages of the list {@code lang/languages}, and the field of war and politics. */
  public static Packs standard() {
    List<List<String>> rows = PackFile.table("/lang/languages.txt");
    Set<String> begun =
        rows.stream().filter(Packs::isBegun).map(List::getFirst).collect(Collectors.toSet());
    return new Packs(
        rows.stream().map(Packs::pack).toList(),
        new FieldPack("war-and-politics", rows.stream().map(List::getFirst).toList(), begun));
  }

  private static boolean isBegun(List<String> row) {
    return row.get(3).equals("begun");
  }

  /** A row of the list: code, dictionary, how it writes names, whether it is begun or complete. */
  private static LanguagePack pack(List<String> row) {
    String code = row.getFirst();
    TagTable tags = new TagTable(PackFile.table("/lang/" + code + "/tags.txt"));
    boolean caseTrue = row.get(2).equals("capital");
    return new LanguagePack(
        code,
        new DictionaryMorphology(
            new WordDictionary(row.get(1), tags), caseTrue, "/lang/" + code + "/"),
        isBegun(row));
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

  /** The codes of all packs, as they are listed: the first language first. */
  public List<String> codes() {
    return codes;
  }

  /** True if there is a pack for this language. */
  public boolean knows(String code) {
    return languages.containsKey(code);
  }

  public FieldPack field() {
    return field;
  }
}
