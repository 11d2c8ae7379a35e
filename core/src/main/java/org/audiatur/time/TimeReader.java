package org.audiatur.time;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Structure;
import org.audiatur.token.TokenizedText;

/**
 * Finds expressions of time and resolves them. Thread-safe. Nearly linear in the length of the
 * text.
 */
public final class TimeReader {

  private final Packs packs;
  private final CalendarUse uses;
  private final Map<String, Grammar> grammars = new TreeMap<>();

  public TimeReader(Packs packs) {
    this.packs = packs;
    uses = new CalendarUse(packs.field());
    for (LanguagePack pack : packs.languages()) {
      if (pack.has("time-patterns")) {
        grammars.put(pack.code(), new Grammar(pack));
      }
    }
  }

  /**
   * Mentions of type DATE in text order, each with a {@link DateReading} as its value where it
   * could be resolved.
   *
   * @param mentions all other mentions; dates inside citations are kept out
   */
  public List<Mention> read(TokenizedText text, Structure structure, List<Mention> mentions) {
    return tell(text, structure, mentions).stream()
        .map(Spoken::mention)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * All that the text says of time, in text order: besides the dates how long, how often, and words
   * like "now" that date nothing.
   *
   * @param mentions all other mentions
   */
  public List<TimeExpression> expressions(
      TokenizedText text, Structure structure, List<Mention> mentions) {
    return tell(text, structure, mentions).stream().map(Spoken::expression).toList();
  }

  private List<Spoken> tell(TokenizedText text, Structure structure, List<Mention> mentions) {
    List<Atom> atoms = AtomReader.read(text, packs);
    Surroundings surroundings = new Surroundings(text, structure, mentions);
    return new Narrative(text, surroundings, new Grammars(grammars, atoms, surroundings), uses)
        .tell();
  }
}
