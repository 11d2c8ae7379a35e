package org.audiatur.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.engine.Reading;
import org.audiatur.lang.LanguageIdentifier;
import org.audiatur.lang.Packs;
import org.audiatur.structure.Note;
import org.audiatur.structure.Page;
import org.audiatur.structure.Quotation;
import org.audiatur.structure.Section;
import org.audiatur.structure.Structure;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;
import org.audiatur.token.Sentence;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Where words stand in their document: page, paragraph, part, quotation, language, sentence. */
final class Surroundings {

  private static final int FEW_WORDS = 3;

  private final ReadingText text;
  private final Structure structure;
  private final TokenizedText tokens;
  private final LanguageIdentifier identifier;

  Surroundings(Packs packs, Reading reading, TokenizedText tokens) {
    this.text = reading.account().text();
    this.structure = reading.structure();
    this.tokens = tokens;
    this.identifier = new LanguageIdentifier(packs);
  }

  Step place(Spot spot) {
    List<Finding> findings = new ArrayList<>();
    Page page = page(spot.start());
    if (page != null) {
      findings.add(page(page));
    }
    int paragraph = paragraph(spot.span().start());
    if (paragraph > 0) {
      findings.add(
          new Finding()
              .line("paragraph " + paragraph + " of " + structure.paragraphs().size())
              .fact("kind", "paragraph")
              .fact("number", paragraph));
    }
    Section section = structure.sectionAt(spot.span().start());
    if (section != null) {
      findings.add(section(section));
    }
    notes(spot.span()).forEach(note -> findings.add(note(note)));
    quotations(spot.span()).forEach(quotation -> findings.add(quotation(quotation)));
    return new Step("place", "Place", findings, "the text shows no pages, paragraphs or parts");
  }

  private @Nullable Page page(int start) {
    return structure.pages().stream()
        .filter(page -> page.at() <= start)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static Finding page(Page page) {
    String label = page.label() == null ? "without a number" : page.label();
    String why = page.supposed() ? ", supposed from the rhythm of the lines" : ", as printed";
    return new Finding()
        .line("page " + label + (page.label() == null && !page.supposed() ? "" : why))
        .fact("kind", "page")
        .fact("label", page.label())
        .fact("supposed", page.supposed());
  }

  private int paragraph(int position) {
    for (int i = 0; i < structure.paragraphs().size(); i++) {
      if (structure.paragraphs().get(i).contains(position)) {
        return i + 1;
      }
    }
    return 0;
  }

  private Finding section(Section section) {
    return placed(section.span())
        .line("part: " + section.kind() + range(section.span()))
        .fact("kind", "section")
        .fact("section", section.kind());
  }

  private List<Note> notes(Span span) {
    return structure.notes().stream().filter(note -> note.span().contains(span.start())).toList();
  }

  private Finding note(Note note) {
    String kind = note.kind().equals("note") ? "note" : "entry of the bibliography";
    return placed(note.span())
        .line(kind + (note.label() == null ? "" : " " + note.label()) + range(note.span()))
        .fact("kind", note.kind())
        .fact("label", note.label());
  }

  private List<Quotation> quotations(Span span) {
    return structure.quotations().stream()
        .filter(quotation -> quotation.span().overlaps(span))
        .toList();
  }

  private Finding quotation(Quotation quotation) {
    return placed(quotation.span())
        .line(
            "quotation, depth "
                + quotation.depth()
                + ", in "
                + Languages.name(quotation.language())
                + range(quotation.span()))
        .fact("kind", "quotation")
        .fact("depth", quotation.depth())
        .fact("language", quotation.language());
  }

  private Finding placed(Span span) {
    Passage passage = text.passage(span);
    return new Finding().fact("start", passage.start()).fact("end", passage.end());
  }

  private String range(Span span) {
    Passage passage = text.passage(span);
    return ", " + passage.start() + "-" + passage.end();
  }

  Step language(Spot spot, List<Token> read) {
    Span paragraph = paragraph(tokens.sentenceOf(read.getFirst()));
    String words = text.read(paragraph);
    boolean many = LanguageIdentifier.hasMoreWords(words, FEW_WORDS);
    int margin = many ? LanguageIdentifier.LIKELY : LanguageIdentifier.CERTAIN;
    String told = identifier.told(words, margin).orElse("");
    Map<String, Integer> points = identifier.points(words);
    String stretch = structure.languageOf(spot.span());
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new Finding()
            .line(
                told.isEmpty()
                    ? Languages.name(stretch) + ": its paragraph goes with its neighbours"
                    : Languages.name(told) + ": the words of its paragraph speak for it")
            .line(why(told.isEmpty(), points))
            .fact("language", told.isEmpty() ? stretch : told)
            .fact("why", told.isEmpty() ? "neighbours" : "own words")
            .fact("points", points));
    others(read, told.isEmpty() ? stretch : told).forEach(code -> findings.add(other(code)));
    return new Step("language", "Language", findings, "");
  }

  private static String why(boolean untold, Map<String, Integer> points) {
    String sums = points.isEmpty() ? "nothing speaks for any" : "points " + list(points);
    return sums
        + (untold
            ? "; too few words or points to tell it alone"
            : "; counted are telling letters, short words and parts of words, and what dictionaries know");
  }

  private static String list(Map<String, Integer> points) {
    StringBuilder list = new StringBuilder();
    points.forEach(
        (code, sum) ->
            list.append(list.isEmpty() ? "" : ", ").append(code).append(' ').append(sum));
    return list.toString();
  }

  private static Set<String> others(List<Token> read, String language) {
    Set<String> codes = new LinkedHashSet<>();
    for (Token token : read) {
      if (token.kind() == Token.Kind.WORD && !token.language().equals(language)) {
        codes.add(token.language());
      }
    }
    return codes;
  }

  private static Finding other(String code) {
    return new Finding()
        .line(
            "words here in "
                + Languages.name(code)
                + ": by their script, or as a quotation that speaks for it")
        .fact("language", code)
        .fact("why", "script or quotation");
  }

  /** The paragraph as the tokenizer cut it: all sentences that it holds. */
  private Span paragraph(Sentence sentence) {
    List<Sentence> all = tokens.sentences();
    int first = sentence.index();
    while (first > 0 && all.get(first - 1).paragraph() == sentence.paragraph()) {
      first--;
    }
    int last = sentence.index();
    while (last + 1 < all.size() && all.get(last + 1).paragraph() == sentence.paragraph()) {
      last++;
    }
    return all.get(first).span().span(all.get(last).span());
  }

  Step sentences(List<Token> read) {
    int first = tokens.sentenceOf(read.getFirst()).index();
    int last = tokens.sentenceOf(read.getLast()).index();
    List<Finding> findings =
        tokens.sentences().subList(first, last + 1).stream().map(this::sentence).toList();
    return new Step("sentences", findings.size() == 1 ? "Sentence" : "Sentences", findings, "");
  }

  private Finding sentence(Sentence sentence) {
    return new Finding()
        .line(
            "number "
                + (sentence.index() + 1)
                + " of "
                + tokens.sentences().size()
                + range(sentence.span())
                + ", "
                + tokens.tokensOf(sentence).size()
                + " words and signs")
        .line(text.read(sentence.span()))
        .passage(text.passage(sentence.span()))
        .fact("number", sentence.index() + 1);
  }
}
