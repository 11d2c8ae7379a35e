package org.audiatur.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The project file that holds a person's decisions. */
final class ProjectOption {

  @Option(
      names = "--project",
      required = true,
      paramLabel = "FILE",
      description = "The project file.")
  Path file = Path.of("");
}
