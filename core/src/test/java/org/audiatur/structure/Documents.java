package org.audiatur.structure;

import java.util.List;
import org.audiatur.lang.Packs;
import org.audiatur.repair.Repairer;
import org.audiatur.text.SourceText;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/** Reads texts as the engine does. */
final class Documents {

  static final Packs PACKS = Packs.standard();
  private static final Repairer REPAIRER = new Repairer(PACKS);
  private static final Tokenizer TOKENIZER = new Tokenizer(PACKS);
  private static final StructureReader READER = new StructureReader(PACKS);

  private Documents() {}

  static TokenizedText text(String text) {
    return TOKENIZER.tokenize(REPAIRER.repair(SourceText.of("t", text)));
  }

  static Structure read(String text) {
    return READER.read(text(text));
  }

  /** The words of all sections of a kind, as read. */
  static List<String> sections(String text, String kind) {
    TokenizedText read = text(text);
    return READER.read(read).sections().stream()
        .filter(section -> section.kind().equals(kind))
        .map(section -> read.reading().read(section.span()))
        .toList();
  }
}
