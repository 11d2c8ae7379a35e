package org.audiatur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Quotation;
import org.audiatur.structure.Section;
import org.audiatur.structure.Stretch;
import org.audiatur.structure.Structure;
import org.audiatur.text.Span;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/** What the document says of a place in it: language, scope, and whether dates there count. */
final class Surroundings {

  /** Fewer words than these between quotation marks are a name, not somebody's words. */
  private static final int SPEECH = 5;

  private static final Set<String> APART = Set.of("abstract", "note", "table");
  private static final Set<String> SILENT = Set.of("bibliography", "keywords");
  private static final Set<String> NAMES = Set.of("PER", "ORG", "MIL", "LOC", "CIT");

  private final TokenizedText text;
  private final Structure structure;
  private final List<Span> blocked = new ArrayList<>();

  Surroundings(TokenizedText text, Structure structure, List<Mention> mentions) {
    this.text = text;
    this.structure = structure;
    for (Mention mention : mentions) {
      if (NAMES.contains(mention.type())) {
        blocked.add(mention.span());
      }
    }
    structure.sections().stream().filter(s -> SILENT.contains(s.kind())).forEach(s -> blocked.add(s.span()));
  }

  /** True if words here are part of a citation, a name or a list of books. */
  boolean isBlocked(Span span) {
    return blocked.stream().anyMatch(b -> b.encloses(span));
  }

  String languageAt(int position) {
    for (Stretch stretch : structure.languages()) {
      if (stretch.span().contains(position)) {
        return stretch.language();
      }
    }
    return structure.language();
  }

  /** The outermost quotation of some length that holds a span, null outside. */
  @Nullable Quotation speechAt(Span span) {
    for (Quotation quotation : structure.quotations()) {
      if (quotation.span().start() > span.start()) {
        return null;
      }
      if (quotation.inner().encloses(span) && isSpeech(quotation)) {
        return quotation;
      }
    }
    return null;
  }

  /** Long, or led in by a colon. */
  private boolean isSpeech(Quotation quotation) {
    String before = text.reading().text().substring(Math.max(0, quotation.span().start() - 2), quotation.span().start());
    return before.contains(":") || text.tokensIn(quotation.inner()).size() > SPEECH;
  }

  /** The section that tells its own story, null in the body. */
  @Nullable Section apartAt(int position) {
    Section section = structure.sectionAt(position);
    return section != null && APART.contains(section.kind()) ? section : null;
  }

  int paragraphOf(int sentence) {
    return text.sentences().isEmpty() ? 0 : text.sentences().get(sentence).paragraph();
  }
}
