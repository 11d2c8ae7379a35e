package org.audiatur.compare;

import java.util.List;
import org.audiatur.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A happening that claims of one or several witnesses are about.
 *
 * @param id hashes its smallest claim id
 * @param type claim type
 * @param label what to call it: a claim's words, neutral where accounts differ
 * @param date when, by all its claims together
 * @param bounds the days between which it lies by the order in which others are told, null where
 *     this says no more than its dates
 * @param place entity id of the place
 * @param claims ids, in time and text order
 * @param sources SHA-256 of the sources that tell of it, sorted
 * @param silent sources that cover its time and place and say nothing of it
 * @param outOfScope sources that do not cover its time or place
 * @param unread words of sources that may speak of it but gave no claim
 * @param partOf id of the event it is a part of
 * @param slots questions and answers
 */
public record Event(
    String id,
    String type,
    String label,
    @Nullable Edtf date,
    @Nullable Edtf bounds,
    @Nullable String place,
    List<String> claims,
    List<String> sources,
    List<String> silent,
    List<String> outOfScope,
    List<Unread> unread,
    @Nullable String partOf,
    List<Slot> slots) {

  public Event {
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    silent = List.copyOf(silent);
    outOfScope = List.copyOf(outOfScope);
    unread = List.copyOf(unread);
    slots = List.copyOf(slots);
  }

  /** The same as a part of another event. */
  Event within(String whole) {
    return new Event(
        id,
        type,
        label,
        date,
        bounds,
        place,
        claims,
        sources,
        silent,
        outOfScope,
        unread,
        whole,
        slots);
  }
}
