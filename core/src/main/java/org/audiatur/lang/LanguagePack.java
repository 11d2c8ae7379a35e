package org.audiatur.lang;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One language as data: its dictionary, word lists and tables, from the folder {@code lang/CODE}.
 * What the rows of a table mean is said in the head of its file and known to the room that uses it.
 * Thread-safe.
 */
public final class LanguagePack {

  private final String code;
  private final Morphology morphology;
  private final boolean begun;

  /** A language all of whose lists are written. */
  LanguagePack(String code, Morphology morphology) {
    this(code, morphology, false);
  }

  /**
   * @param begun true if only the first lists are written: what is missing is empty
   */
  LanguagePack(String code, Morphology morphology, boolean begun) {
    this.code = code;
    this.morphology = morphology;
    this.begun = begun;
  }

  /** ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** True if only the first lists of the language are written. */
  public boolean isBegun() {
    return begun;
  }

  public Morphology morphology() {
    return morphology;
  }

  /** True if the pack has the file {@code NAME.txt}. */
  public boolean has(String name) {
    return PackFile.exists(path(name));
  }

  /**
   * The words of the list {@code NAME.txt}, in file order. Reads the file at each call: keep the
   * result.
   */
  public Set<String> words(String name) {
    return Collections.unmodifiableSet(
        new LinkedHashSet<>(begun && !has(name) ? List.of() : PackFile.lines(path(name))));
  }

  /**
   * The rows of the table {@code NAME.txt}, cut at tabs. Reads the file at each call: keep the
   * result.
   */
  public List<List<String>> table(String name) {
    return begun && !has(name) ? List.of() : PackFile.table(path(name));
  }

  private String path(String name) {
    return "/lang/" + code + "/" + name + ".txt";
  }
}
