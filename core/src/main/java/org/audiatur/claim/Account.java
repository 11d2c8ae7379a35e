package org.audiatur.claim;

import java.util.List;
import java.util.function.ToIntFunction;
import org.audiatur.mention.Mention;
import org.audiatur.structure.Stretch;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

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

  /** No mention is longer; the longest are brackets full of citations. */
  private static final int LONGEST = 4000;

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

  /**
   * The mentions that stand wholly in a stretch, in text order; those inside others too. Costs the
   * logarithm of all mentions and what begins in the stretch.
   */
  public List<Mention> mentionsIn(Span stretch) {
    int from = firstFrom(mentions, stretch.start(), mention -> mention.span().start());
    int to = firstFrom(mentions, stretch.end(), mention -> mention.span().start());
    return mentions.subList(from, Math.max(from, to)).stream()
        .filter(mention -> stretch.encloses(mention.span()))
        .toList();
  }

  /** The mentions that share a character with a stretch, in text order; at the same cost. */
  public List<Mention> mentionsOver(Span stretch) {
    int early = Math.max(0, stretch.start() - LONGEST);
    int from = firstFrom(mentions, early, mention -> mention.span().start());
    int to = firstFrom(mentions, stretch.end(), mention -> mention.span().start());
    return mentions.subList(from, Math.max(from, to)).stream()
        .filter(mention -> mention.span().overlaps(stretch))
        .toList();
  }

  /** The sentence that some words begin in, null between sentences. Costs a logarithm. */
  public @Nullable Span sentenceOf(Span words) {
    int at = firstFrom(sentences, words.start() + 1, Span::start) - 1;
    return at >= 0 && sentences.get(at).contains(words.start()) ? sentences.get(at) : null;
  }

  /** The last sentence that ends before a stretch, null at the beginning. Costs a logarithm. */
  public @Nullable Span sentenceBefore(Span stretch) {
    int at = firstFrom(sentences, stretch.start() + 1, Span::end) - 1;
    return at < 0 ? null : sentences.get(at);
  }

  /** The first sentence that begins behind a stretch, null at the end. Costs a logarithm. */
  public @Nullable Span sentenceAfter(Span stretch) {
    int at = firstFrom(sentences, stretch.end(), Span::start);
    return at < sentences.size() ? sentences.get(at) : null;
  }

  /** The sentences that share a character with a stretch, in text order. Costs a logarithm. */
  public List<Span> sentencesIn(Span stretch) {
    int from = firstFrom(sentences, stretch.start() + 1, Span::end);
    int to = firstFrom(sentences, stretch.end(), Span::start);
    return sentences.subList(from, Math.max(from, to));
  }

  /** The place of the first whose key is not before the position; the list is in that order. */
  private static <T> int firstFrom(List<T> ordered, int position, ToIntFunction<T> key) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key.applyAsInt(ordered.get(middle)) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
