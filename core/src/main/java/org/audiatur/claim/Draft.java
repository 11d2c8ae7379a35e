package org.audiatur.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim being read. Local to one sentence; becomes a {@link Claim} in {@link ClaimReader}. */
final class Draft {

  final Frame frame;
  final int trigger;
  final @Nullable Clause clause;
  final String construction;
  final List<Filler> roles = new ArrayList<>();
  double confidence;

  /** True where a pronoun stands for who does it, and no name before says for whom. */
  boolean unnamed;

  Modality modality = Modality.ASSERTED;
  final List<Voice> voices = new ArrayList<>();
  final List<Count> numbers = new ArrayList<>();

  /** The verb that carries the trigger where this is a noun, else the trigger. */
  int predicate;

  Draft(Frame frame, int trigger, @Nullable Clause clause, String construction) {
    this.frame = frame;
    this.trigger = trigger;
    this.predicate = trigger;
    this.clause = clause;
    this.construction = construction;
    this.confidence = frame.reliability();
  }

  String type() {
    return frame.type();
  }

  boolean has(String role) {
    for (Filler filler : roles) {
      if (filler.role().equals(role)) {
        return true;
      }
    }
    return false;
  }

  List<Filler> all(String role) {
    return roles.stream().filter(r -> r.role().equals(role)).toList();
  }

  /** True if a role is filled by what only stands for it. */
  boolean infers() {
    for (Filler filler : roles) {
      if (filler.inferred()) {
        return true;
      }
    }
    return false;
  }

  boolean holds(String role, int token) {
    for (Filler r : roles) {
      if (r.role().equals(role) && r.first() >= 0 && r.first() <= token && token < r.end()) {
        return true;
      }
    }
    return false;
  }
}
