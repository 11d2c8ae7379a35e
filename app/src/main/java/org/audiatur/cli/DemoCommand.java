package org.audiatur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "demo",
    header = "Analyses three accounts that are built in and says where the result is.",
    description = {
      "",
      "Three chroniclers with different loyalties tell of one episode. Needs no files of your own.",
      "",
      "  kronstadt  1921, in Russian: a Soviet history, an emigre officer, a scholar",
      "  kruty      1918, in Russian, Ukrainian and English: a Red commander, an emigre, a scholar",
      ""
    })
final class DemoCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "EPISODE",
      defaultValue = "kronstadt",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private DemoCorpus episode = DemoCorpus.KRONSTADT;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "audiatur-demo",
      description = "Folder for the results (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("audiatur-demo");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    CommandSpec self = Objects.requireNonNull(spec);
    Desk desk = new Desk(self.commandLine().getOut(), self.commandLine().getErr());
    int exit =
        desk.demo(episode, new Desk.Wishes(out, false, false, new Desk.Reading(2, List.of())));
    if (exit == Exit.ALL_READ) {
      String page = out.toAbsolutePath().normalize().resolve("dossier.html").toUri().toString();
      self.commandLine().getOut().println("Open it in a browser: " + page);
    }
    return exit;
  }
}
