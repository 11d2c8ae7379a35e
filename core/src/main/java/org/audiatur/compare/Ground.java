package org.audiatur.compare;

import org.audiatur.claim.TimeRelation;

/** Something that puts happenings in order: one label of the network. */
sealed interface Ground {

  /** Tells it from every other ground. */
  String label();

  /** A fact has a date. */
  record Dated(Fact fact) implements Ground {
    @Override
    public String label() {
      return "date " + fact.id();
    }
  }

  /** An account says how one happening stands to another. */
  record Told(TimeRelation relation, Fact fact, Fact other) implements Ground {
    @Override
    public String label() {
      return "told " + fact.id() + " " + relation.kind().label() + " " + other.id();
    }
  }

  /** Two facts were taken for one happening: a judgement of ours. */
  record Same(Fact fact, Fact other) implements Ground {
    @Override
    public String label() {
      return "same " + fact.id() + " " + other.id();
    }
  }
}
