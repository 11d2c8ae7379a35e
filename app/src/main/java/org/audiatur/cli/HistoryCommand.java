package org.audiatur.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "history",
    header = "Tells every decision of a project and when it was made or taken back.")
final class HistoryCommand implements Callable<Integer> {

  @Mixin private ProjectOption project = new ProjectOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    ReviewDesk desk = new ReviewDesk(Objects.requireNonNull(spec));
    return desk.open(project.file, desk::tellHistory);
  }
}
