package org.audiatur.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "undo",
    header = "Takes a decision back: the latest, or the one with this number.",
    description = {"", "Nothing is forgotten: 'history' tells both steps.", ""})
final class UndoCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "NUMBER", description = "Number of the decision.")
  private @Nullable Integer number;

  @Mixin private ProjectOption project = new ProjectOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    ReviewDesk desk = new ReviewDesk(Objects.requireNonNull(spec));
    return desk.open(
        project.file,
        (review, file) ->
            desk.tell(
                "Taken back", number == null ? review.revertLast() : review.revert(number), file));
  }
}
