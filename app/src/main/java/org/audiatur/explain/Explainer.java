package org.audiatur.explain;

import java.util.ArrayList;
import java.util.List;
import org.audiatur.engine.Engine;
import org.audiatur.engine.Reading;
import org.audiatur.lang.Packs;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.Span;
import org.audiatur.token.Token;
import org.audiatur.token.TokenizedText;

/** Explains places of one text. */
public final class Explainer {

  private final ReadingText text;
  private final TokenizedText tokens;
  private final Whereabouts whereabouts;
  private final Characters characters;
  private final Surroundings surroundings;
  private final Words words;
  private final Mentions mentions;
  private final Claims claims;

  /** An explainer of a reading by this engine, made with these packs. */
  public Explainer(Packs packs, Engine engine, Reading reading) {
    this.text = reading.account().text();
    this.tokens = engine.tokens(text);
    this.whereabouts = new Whereabouts(text);
    this.characters = new Characters(text);
    this.surroundings = new Surroundings(packs, reading, tokens);
    this.words = new Words(packs, tokens);
    Rules rules = new Rules(packs);
    this.mentions = new Mentions(reading, rules);
    this.claims = new Claims(reading, rules);
  }

  /** Where places of this text are. */
  public Whereabouts whereabouts() {
    return whereabouts;
  }

  /**
   * The chain for the words that a stretch touches.
   *
   * @throws NoSuchPlaceException if nothing but blanks stands there, and no repair was made
   */
  public Explanation explain(Spot asked) throws NoSuchPlaceException {
    List<Token> read = tokensAt(asked.span());
    Spot spot = read.isEmpty() ? asked : grown(asked, read);
    List<Repair> repairs = characters.repairs(spot, asked);
    if (read.isEmpty() && repairs.isEmpty()) {
      throw new NoSuchPlaceException(blank(asked));
    }
    List<Step> steps = new ArrayList<>();
    steps.add(characters.original(spot));
    steps.add(characters.repaired(repairs));
    steps.add(surroundings.place(spot));
    if (!read.isEmpty()) {
      steps.add(surroundings.language(spot, read));
      steps.add(surroundings.sentences(read));
      steps.add(words.step(read));
      steps.add(mentions.step(spot.span()));
      steps.add(claims.step(spot.span()));
    }
    return new Explanation(text.source().name(), whereabouts.place(spot), steps);
  }

  /** Where all was taken out, the word that was joined there. */
  private List<Token> tokensAt(Span span) {
    if (!span.isEmpty()) {
      return tokens.tokensIn(span);
    }
    int at = tokens.firstEndingAfter(span.start());
    boolean inside =
        at < tokens.tokens().size() && tokens.tokens().get(at).span().start() < span.start();
    return inside ? List.of(tokens.tokens().get(at)) : List.of();
  }

  private Spot grown(Spot asked, List<Token> read) {
    Spot whole = whereabouts.spot(read.getFirst().span().span(read.getLast().span()));
    return new Spot(
        Math.min(asked.start(), whole.start()), Math.max(asked.end(), whole.end()), whole.span());
  }

  private String blank(Spot asked) {
    int next = tokens.firstEndingAfter(asked.span().start());
    String said =
        "Only blanks stand at " + whereabouts.place(asked).start() + " in " + text.source().name();
    if (next >= tokens.tokens().size()) {
      return said + ". Maybe give an earlier place";
    }
    Token token = tokens.tokens().get(next);
    return said
        + ". Maybe "
        + text.passage(token.span()).start()
        + ", where \""
        + token.text()
        + "\" begins";
  }
}
