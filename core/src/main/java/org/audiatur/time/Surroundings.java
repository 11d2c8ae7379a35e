package org.audiatur.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Paper;
import org.audiatur.structure.Quotation;
import org.audiatur.structure.Section;
import org.audiatur.structure.Stretch;
import org.audiatur.structure.Structure;
import org.audiatur.text.Span;
import org.audiatur.token.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the document says of a place in it: language, scope, and whether dates there count. Each
 * look-up costs O(log length).
 */
final class Surroundings {

  /**
   * Fewer words than these between quotation marks are a name, not somebody's words; unless a colon
   * leads them in.
   */
  private static final int SPEECH = 5;

  private static final String UNKNOWN = "und";
  private static final Set<String> APART = Set.of("abstract", "note", "table");
  private static final Set<String> SILENT = Set.of("bibliography", "keywords");
  private static final Set<String> NAMES = Set.of("PER", "ORG", "MIL", "LOC", "CIT");

  /** Papers whose words are those of the day on which they were written. */
  private static final Set<String> PAPERS =
      Set.of("letter", "telegram", "dispatch", "order", "report", "statement", "speech", "minutes");

  /**
   * A paper, up to the next one.
   *
   * @param span its words
   * @param day on which they were written
   */
  record Writing(Span span, EdtfDate day) {}

  private final TokenizedText text;
  private final List<Writing> papers;
  private final String language;
  private final TreeMap<Integer, Stretch> languages = new TreeMap<>();
  private final TreeMap<Integer, Span> blocked = new TreeMap<>();
  private final Map<Integer, String> places = new HashMap<>();
  private final TreeMap<Integer, Quotation> speeches = new TreeMap<>();
  private final TreeMap<Integer, Section> apart = new TreeMap<>();

  Surroundings(TokenizedText text, Structure structure, List<Mention> mentions) {
    this.text = text;
    language = structure.language();
    papers = papersOf(structure);
    mentions.stream()
        .filter(m -> m.type().equals("LOC"))
        .forEach(m -> places.put(m.span().start(), m.name()));
    structure.languages().forEach(s -> languages.put(s.span().start(), s));
    block(mentions.stream().filter(m -> NAMES.contains(m.type())).map(Mention::span).toList());
    block(
        structure.sections().stream()
            .filter(s -> SILENT.contains(s.kind()))
            .map(Section::span)
            .toList());
    structure.sections().stream()
        .filter(s -> APART.contains(s.kind()))
        .forEach(s -> apart.put(s.span().start(), s));
    structure.quotations().stream().filter(this::isSpeech).forEach(this::keepOutermost);
  }

  /** The whole text, as written on one day. */
  Writing whole(EdtfDate day) {
    return new Writing(Span.of(0, text.reading().text().length()), day);
  }

  /** What was written on one day: the whole text, or its papers one by one. */
  private List<Writing> papersOf(Structure structure) {
    List<Writing> all = new ArrayList<>();
    dayOfWriting(structure).map(this::whole).ifPresent(all::add);
    if (all.isEmpty() || structure.papers().size() > 1) {
      for (Paper paper : structure.papers()) {
        day(paper.written()).map(day -> new Writing(paper.span(), day)).ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  private static Optional<EdtfDate> dayOfWriting(Structure structure) {
    String day = structure.written();
    String genre = structure.genre();
    return day == null || genre == null || !PAPERS.contains(genre) ? Optional.empty() : day(day);
  }

  private static Optional<EdtfDate> day(String written) {
    return Edtf.parse(written)
        .start()
        .filter(date -> date.day().isPresent() && date.bounds().isPresent());
  }

  /** The letters, orders or other papers that name the day on which they were written, in order. */
  List<Writing> papers() {
    return papers;
  }

  /** The name of the place whose words begin here. */
  Optional<String> placeAt(Span span) {
    return Optional.ofNullable(places.get(span.start()));
  }

  private void block(Collection<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.addAll(blocked.values());
    sorted.sort(null);
    blocked.clear();
    Span open = null;
    for (Span span : sorted) {
      open = open != null && span.start() < open.end() ? open.span(span) : span;
      blocked.put(open.start(), open);
    }
  }

  private void keepOutermost(Quotation quotation) {
    Map.Entry<Integer, Quotation> before = speeches.floorEntry(quotation.span().start());
    if (before == null || !before.getValue().inner().encloses(quotation.span())) {
      speeches.put(quotation.span().start(), quotation);
    }
  }

  /** Long, or led in by a colon. */
  private boolean isSpeech(Quotation quotation) {
    String before =
        text.reading()
            .text()
            .substring(Math.max(0, quotation.span().start() - 2), quotation.span().start());
    return before.contains(":") || text.tokensIn(quotation.inner()).size() > SPEECH;
  }

  /** True if words here are part of a citation, a name or a list of books. */
  boolean isBlocked(Span span) {
    Map.Entry<Integer, Span> before = blocked.floorEntry(span.start());
    return before != null && before.getValue().encloses(span);
  }

  /** True if something may be in this language: {@link #languageAt} gives no other anywhere. */
  boolean hasLanguage(String code) {
    return language.equals(code)
        || languages.values().stream().anyMatch(s -> s.language().equals(code))
        || speeches.values().stream().anyMatch(s -> s.language().equals(code));
  }

  /** The language of the speech that holds a position, else that of its stretch. */
  String languageAt(int position) {
    Quotation speech = speechAt(Span.of(position, position));
    if (speech != null && !speech.language().equals(UNKNOWN)) {
      return speech.language();
    }
    Map.Entry<Integer, Stretch> before = languages.floorEntry(position);
    return before != null && before.getValue().span().contains(position)
        ? before.getValue().language()
        : language;
  }

  /** The outermost speech that holds a span, null outside. */
  @Nullable Quotation speechAt(Span span) {
    Map.Entry<Integer, Quotation> before = speeches.floorEntry(span.start());
    return before != null && before.getValue().inner().encloses(span) ? before.getValue() : null;
  }

  /** The section that tells its own story, null in the body. */
  @Nullable Section apartAt(int position) {
    Map.Entry<Integer, Section> before = apart.floorEntry(position);
    return before != null && before.getValue().span().contains(position) ? before.getValue() : null;
  }

  /** True of a word without a small letter. */
  boolean isInCapitals(Span span) {
    return span.in(text.reading().text()).chars().noneMatch(Character::isLowerCase);
  }

  int paragraphOf(int sentence) {
    return text.sentences().isEmpty() ? 0 : text.sentences().get(sentence).paragraph();
  }
}
