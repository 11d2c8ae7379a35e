package org.audiatur.mention;

import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/** Reads a text and writes its mentions into it: {@code ⟦PER|Ф. Х. Хойский⟧ ответил}. */
final class MarkedText {

  private final Packs packs = Packs.standard();
  private final Tokenizer tokenizer = new Tokenizer(packs);
  private final StructureReader structures = new StructureReader(packs);
  private final MentionFinder finder = new MentionFinder(packs);

  static String strip(String marked) {
    return marked.replaceAll("⟦[A-Z]+\\|", "").replace("⟧", "");
  }

  String read(String plain) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Mention mention : mentions(plain)) {
      marked
          .append(plain, done, mention.span().start())
          .append('⟦')
          .append(mention.type())
          .append('|');
      marked.append(plain, mention.span().start(), mention.span().end()).append('⟧');
      done = mention.span().end();
    }
    return marked.append(plain.substring(done)).toString();
  }

  List<Mention> mentions(String plain) {
    TokenizedText text = tokenizer.tokenize(ReadingText.unrepaired(SourceText.of("test", plain)));
    Structure structure = structures.read(text);
    return finder.find(text, structure);
  }
}
