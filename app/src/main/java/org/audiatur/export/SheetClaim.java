package org.audiatur.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the review sheet shows it: its values, each with its place, and the words around. What
 * stands far from the claim's sentence (a date some sentences before) comes with words of its own.
 */
final class SheetClaim {

  /** About two sentences: enough to see whom a pronoun means. */
  private static final int AROUND = 260;

  private static final int AROUND_FAR_WORDS = 70;

  private final Original text;
  private final Row claim;

  SheetClaim(Original text, Row claim) {
    this.text = text;
    this.claim = claim;
  }

  Fields row(String language) {
    Fields row = new Fields().with("language", language);
    for (String key :
        List.of("id", "doc", "type", "start", "end", "modality", "confidence", "rule")) {
      row.with(key, claim.value(key));
    }
    List<Fields> slots = slots();
    return row.with("slots", slots).with("passages", passages(slots));
  }

  private List<Fields> slots() {
    List<Fields> slots = new ArrayList<>();
    add(slots, "trigger", claim.row("trigger"));
    add(slots, "date", claim.row("date"));
    claim.rows("voices").forEach(voice -> add(slots, "voice", voice));
    claim.rows("roles").forEach(role -> add(slots, "role", role));
    claim.rows("numbers").forEach(number -> add(slots, "number", number));
    claim.rows("citations").forEach(citation -> add(slots, "citation", citation));
    return slots;
  }

  private static void add(List<Fields> slots, String kind, @Nullable Row value) {
    if (value != null) {
      Fields slot = new Fields().with("kind", kind);
      for (String key :
          List.of(
              "role", "text", "start", "end", "edtf", "how", "value", "max", "approx", "unit")) {
        slot.withGiven(key, value.value(key));
      }
      slots.add(slot);
    }
  }

  private List<Fields> passages(List<Fields> slots) {
    List<Fields> passages = new ArrayList<>();
    passages.add(passage(claim.whole("start"), claim.whole("end"), AROUND));
    for (Fields slot : slots) {
      Row place = new Row(slot.asMap());
      if (passages.stream().noneMatch(passage -> holds(passage, place))) {
        passages.add(passage(place.whole("start"), place.whole("end"), AROUND_FAR_WORDS));
      }
    }
    return passages;
  }

  private static boolean holds(Fields passage, Row place) {
    Row around = new Row(passage.asMap());
    return around.whole("start") <= place.whole("start")
        && place.whole("end") <= around.whole("end");
  }

  private Fields passage(int start, int end, int around) {
    int from = Math.max(0, start - around);
    int to = Math.min(text.length(), end + around);
    from += from == 0 ? 0 : afterFirstWord(text.words(from, start));
    to -= to == text.length() ? 0 : afterLastBlank(text.words(end, to));
    return new Fields().with("start", from).with("end", to).with("text", text.words(from, to));
  }

  /** Code points up to the first word that is certainly whole. */
  private static int afterFirstWord(String before) {
    for (int i = 0; i < before.length(); i++) {
      if (Character.isWhitespace(before.charAt(i))) {
        return before.codePointCount(0, i + 1);
      }
    }
    return before.codePointCount(0, before.length());
  }

  private static int afterLastBlank(String after) {
    for (int i = after.length() - 1; i >= 0; i--) {
      if (Character.isWhitespace(after.charAt(i))) {
        return after.codePointCount(i, after.length());
      }
    }
    return after.codePointCount(0, after.length());
  }
}
