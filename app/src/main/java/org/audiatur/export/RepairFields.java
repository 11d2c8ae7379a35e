package org.audiatur.export;

import java.util.function.Predicate;
import org.audiatur.proof.Place;
import org.audiatur.proof.ProofSheet;
import org.audiatur.proof.UnknownWord;
import org.audiatur.text.ReadingText;

/**
 * What a document's row says of its repairs: how many by which rule, what to check, what is lost.
 */
final class RepairFields {

  private RepairFields() {}

  static Fields of(ReadingText text, Predicate<String> known) {
    ProofSheet proof = new ProofSheet(text);
    return new Fields()
        .with("repairs", text.repairs().size())
        .with("repairs_by_rule", proof.counts())
        .with(
            "unknown_words",
            proof.unknown(known, any -> true).stream().map(RepairFields::unknown).toList())
        .with("unresolved", proof.unresolved().map(lost -> place(lost.place())).toList());
  }

  private static Fields unknown(UnknownWord word) {
    return new Fields()
        .with("word", word.word())
        .with("elsewhere", word.elsewhere())
        .with("places", word.places().stream().map(RepairFields::place).toList());
  }

  private static Fields place(Place place) {
    return new Fields().with("start", place.start()).with("end", place.end());
  }
}
