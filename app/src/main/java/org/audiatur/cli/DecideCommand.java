package org.audiatur.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.audiatur.decision.Decision;
import org.audiatur.review.ReviewException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "decide",
    header = "Decides what the program cannot: who is the same, who is not, what is wrong.",
    description = {
      "",
      "Keeps a decision in a project file. The next 'analyze --project FILE' follows it; no reading of the program ever "
          + "overrules it, and 'undo' takes it back.",
      "",
      "A PLACE is NAME:START-END, where the words stand in mentions.jsonl or claims.jsonl.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  audiatur decide must-join a.txt:10-22 b.txt:310-317 --project my.audiatur",
      "  audiatur decide cannot-join a.txt:10-22 b.txt:90-97 --project my.audiatur --note \"two brothers\"",
      "  audiatur decide reject a.txt:55-63 PER --project my.audiatur"
    })
final class DecideCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "KIND", description = "must-join, cannot-join or reject.")
  private String kind = "";

  @Parameters(
      index = "1..*",
      arity = "2",
      paramLabel = "PLACE",
      description =
          "Two places; for reject a place and the type that is wrong there (PER, battle, ...).")
  private List<String> places = List.of();

  @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
  private String note = "";

  @Mixin private ProjectOption project = new ProjectOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec self = Objects.requireNonNull(spec);
    if (places.size() != 2) {
      throw new ParameterException(
          self.commandLine(),
          "decide " + kind + " takes two places, or for reject a place and a type");
    }
    ReviewDesk desk = new ReviewDesk(self);
    return desk.open(
        project.file,
        (review, file) ->
            desk.tell("Decision", review.apply(decision(new Places(file.sources())), note), file));
  }

  private Decision decision(Places read) throws ReviewException {
    return switch (kind) {
      case "must-join" ->
          new Decision.MustJoin(read.anchor(places.getFirst()), read.anchor(places.getLast()));
      case "cannot-join" ->
          new Decision.CannotJoin(read.anchor(places.getFirst()), read.anchor(places.getLast()));
      case "reject" -> new Decision.Rejected(read.anchor(places.getFirst()), places.getLast());
      default ->
          throw new ReviewException(
              kind + " is no kind of decision. Maybe must-join, cannot-join or reject");
    };
  }
}
