package org.audiatur.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Note;
import org.audiatur.structure.NoteReference;
import org.audiatur.structure.Quotation;
import org.audiatur.structure.Structure;
import org.audiatur.text.Span;
import org.audiatur.token.Sentence;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Which citations cover a claim: those of its sentence, those of the notes that the sentence refers
 * to, and those of a later sentence of its paragraph that goes on with what this one is drawn from:
 * the words quoted, the paper told of, or what it points back to.
 */
final class Citations {

  /** How many sentences back a citation reaches. */
  private static final int REACH = 8;

  private static final Set<String> PAPERS = Set.of("communication", "demand");

  /** What opens another paper or gives another one's word. */
  private static final Set<String> ANSWERS = Set.of("communication", "refusal");

  /** How many sentences after words quoted are still drawn from what the words are drawn from. */
  private static final int AFTER_QUOTE = 3;

  /** Citations no further apart are one. */
  private static final int ADJACENT = 3;

  /** Fewer words than these between quotation marks are a name. */
  private static final int LONGEST_NAME = 5;

  private final TokenizedText text;
  private final List<List<Citation>> bySentence = new ArrayList<>();
  private final BitSet papers = new BitSet();
  private final BitSet anew = new BitSet();
  private final BitSet goesOn = new BitSet();
  private final BitSet speech = new BitSet();
  private final BitSet running = new BitSet();
  private final Set<Citation> leading = new HashSet<>();

  Citations(TokenizedText text, Structure structure, List<Mention> mentions) {
    this.text = text;
    for (int i = 0; i < text.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    TreeMap<Integer, Note> notes = new TreeMap<>();
    structure.notes().forEach(note -> notes.put(note.span().start(), note));
    for (Mention mention : mentions) {
      if (mention.type().equals("CIT")) {
        Map.Entry<Integer, Note> note = notes.floorEntry(mention.span().start());
        place(
            mention,
            note != null && note.getValue().span().encloses(mention.span())
                ? note.getValue()
                : null);
      }
    }
    quote(structure);
  }

  private void place(Mention mention, @Nullable Note note) {
    Citation citation = new Citation(mention.span(), mention.id());
    var tokens = text.tokensIn(mention.span());
    if (!tokens.isEmpty()) {
      Sentence sentence = text.sentenceOf(tokens.getFirst());
      boolean before =
          note == null && standsAlone(sentence, mention.span()) && sentence.index() > 0;
      bySentence.get(before ? sentence.index() - 1 : sentence.index()).add(citation);
    }
    if (note != null) {
      note.references().forEach(reference -> refer(reference, citation));
    }
  }

  /** The sentence that bears the mark of a note rests on what the note cites. */
  private void refer(NoteReference reference, Citation citation) {
    int token = text.firstEndingAfter(Math.max(0, reference.position() - 1));
    if (token < text.tokens().size()) {
      List<Citation> own = bySentence.get(text.sentenceOf(text.tokens().get(token)).index());
      if (!own.contains(citation)) {
        own.add(citation);
      }
    }
  }

  private static boolean standsAlone(Sentence sentence, Span citation) {
    return citation.start() <= sentence.span().start()
        && sentence.span().end() - citation.end() <= 2;
  }

  /** «Як пише Коваль [3, 14], полк утік»: what is cited by the words that lead in covers all. */
  void lead(Parse parse, VoiceReader.Opinion opinion) {
    if (opinion.first() < parse.words.size()) {
      int from = parse.words.token(opinion.first()).span().start();
      for (Citation citation : bySentence.get(parse.sentence.index())) {
        int gap = citation.span().start() - opinion.voice().span().end();
        boolean between = gap >= 0 && gap <= ADJACENT && citation.span().start() <= from + ADJACENT;
        if (between) {
          leading.add(citation);
        }
      }
    }
  }

  /** Takes in what a sentence tells and how it begins. Sentences come in text order. */
  void read(Parse parse, List<Draft> drafts) {
    int index = parse.sentence.index();
    papers.set(index, drafts.stream().anyMatch(d -> PAPERS.contains(d.type())));
    anew.set(
        index, drafts.stream().anyMatch(d -> ANSWERS.contains(d.type())) || hasDate(parse.words));
    goesOn.set(index, pointsBack(parse.words));
  }

  private static boolean hasDate(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.inMention(i, "DATE")) {
        return true;
      }
    }
    return false;
  }

  /** «В ней», «Также», «На том же заседании»: a sentence that goes on with the one before. */
  private static boolean pointsBack(Words words) {
    boolean found = words.is(1, FunctionWords.Use.THIRD) && words.is(0, PartOfSpeech.PREPOSITION);
    for (int i = 0; i < Math.min(2, words.size()); i++) {
      String lemma = Words.plain(words.token(i).lemma());
      boolean noun = words.is(i, PartOfSpeech.NOUN);
      found |= !noun && words.function().is(FunctionWords.Use.SCENE, lemma);
    }
    for (int i = 0; i < Math.min(4, words.size()); i++) {
      found |= words.is(i, FunctionWords.Use.GOES_ON);
    }
    return found;
  }

  /** How many sentences before it a citation at the end of a sentence covers too. */
  private int reach(int cited) {
    int first = cited;
    while (cited - first < REACH) {
      int next = open(first - 1, cited) && continues(first) ? first - 1 : quoted(first, cited);
      if (next == first) {
        break;
      }
      first = next;
    }
    return cited - first;
  }

  /** True if a sentence of the same paragraph has no citation of its own. */
  private boolean open(int index, int cited) {
    List<Sentence> sentences = text.sentences();
    return index >= 0
        && bySentence.get(index).isEmpty()
        && sentences.get(index).paragraph() == sentences.get(cited).paragraph();
  }

  /** What follows words quoted, and has no date or paper of its own, is drawn from the same. */
  private int quoted(int first, int cited) {
    for (int i = first; i > first - AFTER_QUOTE; i--) {
      if (!open(i - 1, cited) || anew.get(i)) {
        return first;
      }
      if (speech.get(i - 1)) {
        return i - 1;
      }
    }
    return first;
  }

  /** True if a sentence goes on with what the one before is drawn from. */
  private boolean continues(int index) {
    boolean words = speech.get(index) && speech.get(index - 1);
    boolean content = papers.get(index - 1) || words;
    return running.get(index) || goesOn.get(index) || content && !anew.get(index);
  }

  /** Notes which sentences quote words, not only a name, and which begin inside a quotation. */
  private void quote(Structure structure) {
    for (Quotation quotation : structure.quotations()) {
      List<Token> tokens = quotation.depth() == 1 ? text.tokensIn(quotation.inner()) : List.of();
      if (tokens.size() > LONGEST_NAME) {
        int first = text.sentenceOf(tokens.getFirst()).index();
        int last = text.sentenceOf(tokens.getLast()).index();
        speech.set(first, last + 1);
        running.set(first + 1, last + 1);
      }
    }
  }

  /**
   * The citations that cover a claim of a sentence that was read, once its paragraph was.
   *
   * @param trigger its trigger
   * @param aside true if it only says who somebody is, which needs no proof
   */
  List<Citation> of(Sentence sentence, Span trigger, boolean aside) {
    if (aside) {
      return List.of();
    }
    List<Citation> own = bySentence.get(sentence.index());
    if (!own.isEmpty()) {
      return own.stream()
          .filter(c -> leading.contains(c) || covers(own, c, trigger, sentence))
          .toList();
    }
    int last = Math.min(bySentence.size() - 1, sentence.index() + REACH);
    for (int i = sentence.index() + 1; i <= last; i++) {
      if (!bySentence.get(i).isEmpty()) {
        return i - reach(i) <= sentence.index() ? bySentence.get(i) : List.of();
      }
    }
    return List.of();
  }

  /** A citation in the midst of a sentence covers what stands between it and the one before. */
  private static boolean covers(
      List<Citation> own, Citation citation, Span trigger, Sentence sentence) {
    Span span = citation.span();
    if (!sentence.span().encloses(span) || span.start() <= sentence.span().start()) {
      return true;
    }
    return trigger.start() < span.start()
        && own.stream()
            .map(Citation::span)
            .noneMatch(
                other -> trigger.start() < other.start() && other.end() + ADJACENT < span.start());
  }
}
