package org.audiatur.claim;

import java.util.List;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Stretch;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;

/**
 * What one source says of the matter: all that a comparison needs to know of it.
 *
 * @param text the source as read
 * @param language its main language
 * @param languages stretches by language, in text order
 * @param sentences in text order
 * @param abstracts stretches that only repeat the body, and so are no further witness
 * @param mentions in text order, dates included
 * @param claims in text order
 * @param relations how its claims stand to each other in time, where it has words for it
 */
public record Account(
    ReadingText text,
    String language,
    List<Stretch> languages,
    List<Span> sentences,
    List<Span> abstracts,
    List<Mention> mentions,
    List<Claim> claims,
    List<TimeRelation> relations) {

  public Account {
    languages = List.copyOf(languages);
    sentences = List.copyOf(sentences);
    abstracts = List.copyOf(abstracts);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
  }

  /** The language that some words of it are in. */
  public String languageOf(Span words) {
    return Stretch.languageOf(languages, words, language);
  }

  /** SHA-256 of the source: what tells accounts apart, whatever they are called. */
  public String sha256() {
    return text.source().sha256();
  }

  /** By its source: hashing all its claims at each look-up would be slow. */
  @Override
  public int hashCode() {
    return sha256().hashCode();
  }
}
