package org.audiatur.claim;

import org.audiatur.lang.Grammeme;
import org.audiatur.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase without its genitives and coordinated fellows, to which it is linked. Built by
 * {@link Chunker}.
 */
final class Chunk {

  final int index;
  final int first;
  int head;
  int end;
  long features;
  String lemma;

  /** Its features before it was taken for a genitive. */
  long given;

  @Nullable Mention mention;

  /** Preposition before it, or the one it shares with the first of a list; empty for none. */
  String preposition = "";

  /** Where its own preposition stands, or {@link #first}. */
  int start;

  /** The phrase whose genitive this is. */
  @Nullable Chunk governor;

  /** The phrase of a list before this one. */
  @Nullable Chunk before;

  /** The phrase of a list after this one. */
  @Nullable Chunk after;

  /** The name that goes with this title. */
  @Nullable Chunk name;

  /** The title or kind that this name goes with. */
  @Nullable Chunk title;

  /** A name inside the phrase that says whose or of what kind it is: «the Boer ultimatum». */
  @Nullable Chunk attribute;

  /** Whose it is, before it: «the government's reply», «their camp». */
  @Nullable Chunk possessor;

  /** The phrase that this one only explains: «Lord Raglan, the commander». */
  @Nullable Chunk explained;

  /** What there is a quantity of, of which the phrase only tells how much: «a herd of cattle». */
  @Nullable Chunk portion;

  boolean pronoun;

  /** True for «сам», «сами» without a noun: it only stresses who acts. */
  boolean intensive;

  /** True for a phrase of time, which plays no other role. */
  boolean time;

  Chunk(int index, int first, int head, int end, long features, String lemma) {
    this.index = index;
    this.first = first;
    this.start = first;
    this.head = head;
    this.end = end;
    this.features = features;
    this.lemma = lemma;
  }

  boolean can(Grammeme grammeme) {
    return (features & grammeme.bit()) != 0;
  }

  /** «сдачи крепости и вывода войск»: what only looks like a fellow of a place or of who acts. */
  boolean isThing() {
    return mention == null && name == null && can(Grammeme.INANIMATE) && !can(Grammeme.ANIMATE);
  }

  boolean bare() {
    return preposition.isEmpty();
  }

  boolean holds(int token) {
    return first <= token && token < end;
  }

  boolean isMention(String type) {
    return mention != null && mention.type().equals(type);
  }

  /** The phrase itself if it is nobody's genitive, else the phrase at the root of the chain. */
  Chunk root() {
    Chunk chunk = this;
    while (chunk.governor != null) {
      chunk = chunk.governor;
    }
    return chunk;
  }

  /** The first phrase of its list. */
  Chunk listHead() {
    Chunk chunk = this;
    while (chunk.before != null) {
      chunk = chunk.before;
    }
    return chunk;
  }
}
