package org.audiatur.time;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern made ready for matching: each step knows those that follow it, and classes are numbers.
 */
sealed interface Step {

  /** The whole pattern has been matched. */
  record End() implements Step {
    @Override
    public void from(Matcher matcher, int at) {
      matcher.finish(at);
    }
  }

  /** A class of words or numbers. */
  record Word(int kind, Step next) implements Step {
    @Override
    public void from(Matcher matcher, int at) {
      matcher.word(this, at);
    }
  }

  /** These letters or this sign. */
  record Literal(int kind, Step next) implements Step {
    @Override
    public void from(Matcher matcher, int at) {
      matcher.literal(this, at);
    }
  }

  /** One of several. */
  record Choice(List<Step> ways) implements Step {
    @Override
    public void from(Matcher matcher, int at) {
      for (int i = 0; i < ways.size(); i++) {
        matcher.step(ways.get(i), at);
      }
    }
  }

  /** One end of a range passes into the other. */
  record Split(Step next) implements Step {
    @Override
    public void from(Matcher matcher, int at) {
      matcher.bind(Found.split(at), next, at);
    }
  }

  /** What must or must not stand outside. */
  record Around(Look look, boolean denied, Step next) implements Step {
    @Override
    public void from(Matcher matcher, int at) {
      if (matcher.stands(look, at) != denied) {
        matcher.step(next, at);
      }
    }
  }

  /** Matches this step and what follows it at a place. */
  void from(Matcher matcher, int at);

  static Step of(Pattern pattern, Kinds kinds) {
    return of(pattern, new End(), kinds);
  }

  private static Step of(Pattern pattern, Step next, Kinds kinds) {
    return switch (pattern) {
      case Pattern.Word word -> new Word(kinds.named(word.type()), next);
      case Pattern.Literal literal -> new Literal(kinds.quoted(literal.text()), next);
      case Pattern.Sequence sequence -> {
        Step first = next;
        for (Pattern part : sequence.parts().reversed()) {
          first = of(part, first, kinds);
        }
        yield first;
      }
      case Pattern.Choice choice ->
          new Choice(choice.parts().stream().map(part -> of(part, next, kinds)).toList());
      case Pattern.Optional optional -> new Choice(List.of(of(optional.part(), next, kinds), next));
      case Pattern.Split split -> new Split(next);
      case Pattern.Around around ->
          new Around(Look.of(around.part(), kinds), around.denied(), next);
    };
  }

  /**
   * A kind that a match can begin with.
   *
   * @param next what must follow
   */
  record Opening(int kind, Step next) {}

  /** All kinds that can come next, each as often as there are ways to it. */
  default List<Opening> openings() {
    List<Opening> found = new ArrayList<>();
    collect(this, found);
    return found;
  }

  /** True if what has been matched before this step may be all. */
  default boolean mayEnd() {
    return collect(this, new ArrayList<>());
  }

  private static boolean collect(Step step, List<Opening> found) {
    return switch (step) {
      case End end -> true;
      case Word word -> {
        found.add(new Opening(word.kind(), word.next()));
        yield false;
      }
      case Literal literal -> {
        found.add(new Opening(literal.kind(), literal.next()));
        yield false;
      }
      case Choice choice -> {
        boolean end = false;
        for (Step way : choice.ways()) {
          end |= collect(way, found);
        }
        yield end;
      }
      case Split split -> collect(split.next(), found);
      case Around around -> collect(around.next(), found);
    };
  }
}
