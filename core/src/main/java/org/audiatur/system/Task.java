package org.audiatur.system;

import java.util.Set;
import org.audiatur.calendar.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * What an order asks for.
 *
 * @param told the claim that plans it; null where only the order's own words name it
 * @param words the words
 * @param unit who is to do it
 * @param places entity ids of where or whither
 * @param place the same in words, or the thing to be dealt with
 * @param due the days by which it is to be done, null where none are told
 * @param deadline the same as written, empty where none
 */
record Task(
    Ledger.@Nullable Told told,
    String words,
    String unit,
    Set<String> places,
    String place,
    @Nullable DateInterval due,
    String deadline) {

  Task {
    places = Set.copyOf(places);
  }

  Task by(String other) {
    return new Task(told, words, other, places, place, due, deadline);
  }
}
