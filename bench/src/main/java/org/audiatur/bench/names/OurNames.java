package org.audiatur.bench.names;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionFinder;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.audiatur.time.TimeReader;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/**
 * What the engine finds in a text that needs no repair: names, numbers and dates, where other sets
 * draw the line: without the common noun before a place («Тверь» of «город Тверь»), the place at
 * the end of a body's name apart («Парламент» and «Эстонии»), without quotation marks and brackets
 * at the ends.
 */
public final class OurNames {

  private static final String EDGES = "\"'”«„ʼ»“ʻ‘’()-–— \t";

  private final Tokenizer tokenizer;
  private final StructureReader structures;
  private final MentionFinder finder;
  private final TimeReader times;

  public OurNames(Packs packs) {
    tokenizer = new Tokenizer(packs);
    structures = new StructureReader(packs);
    finder = new MentionFinder(packs);
    times = new TimeReader(packs);
  }

  /** Everything found, with the engine's types, in its order. */
  public List<Mention> mentions(String text) {
    TokenizedText tokens = tokenizer.tokenize(ReadingText.unrepaired(SourceText.of("text", text)));
    Structure structure = structures.read(tokens);
    List<Mention> found = finder.find(tokens, structure);
    List<Mention> all = new ArrayList<>(found);
    all.addAll(times.read(tokens, structure, found));
    return all;
  }

  /** PER, LOC and ORG, units but no ships among the last, none overlapping another. */
  public List<Named> names(String text) {
    List<Named> names = new ArrayList<>();
    for (Mention mention : mentions(text)) {
      String type = mention.type().equals("MIL") && !isShip(mention) ? "ORG" : mention.type();
      if (List.of("PER", "LOC", "ORG").contains(type)) {
        named(mention, type, text).forEach(name -> names.add(name.stripped(text, EDGES)));
      }
    }
    names.removeIf(name -> name.span().isEmpty());
    return Named.apart(names);
  }

  private static boolean isShip(Mention mention) {
    return mention.rule().startsWith("named-vessel") || mention.rule().startsWith("named-again");
  }

  /** A body and the place at the end of its name are two names for others. */
  private static List<Named> named(Mention mention, String type, String text) {
    String of = mention.parts().getOrDefault("of", "");
    Span span = mention.span();
    int at = text.lastIndexOf(of, span.end() - of.length());
    if (!type.equals("ORG") || of.isEmpty() || at <= span.start()) {
      return List.of(new Named(name(mention, text), type));
    }
    return List.of(Named.of(span.start(), at, type), Named.of(at, at + of.length(), "LOC"));
  }

  /** The mention without the common noun before a place. */
  static Span name(Mention mention, String text) {
    Span span = mention.span();
    String name = mention.parts().getOrDefault("name", "");
    int at = text.indexOf(name, span.start());
    boolean shorter =
        mention.type().equals("LOC")
            && mention.parts().containsKey("kind")
            && !name.isEmpty()
            && at > span.start()
            && at + name.length() <= span.end();
    return shorter ? Span.of(at, at + name.length()) : span;
  }
}
