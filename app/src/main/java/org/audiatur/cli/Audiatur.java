package org.audiatur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the program starts. */
@Command(
    name = "audiatur",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Audiatur et altera pars: let the other side be heard too.",
    description = {
      "",
      "Reads conflicting accounts of the same events and sets out, claim by claim, who says what happened, "
          + "when, where and on whose word; then lays the accounts side by side. Every value leads back to "
          + "the exact words it came from. It never decides who is right.",
      ""
    },
    footer = {
      "",
      "Begin here:",
      "  audiatur demo                             three accounts in Russian, built in",
      "  audiatur demo kruty                       three others, in Russian, Ukrainian and English",
      "  audiatur analyze accounts --out dossier   your own: a folder of texts, PDFs, ...",
      "  audiatur repairs article.txt              what is damaged in a text, and how it was mended",
      "  audiatur explain article.txt --words Name  how a word was read, and by which rule",
      "  audiatur review-sheet dossier             judge claims by hand: how often is it right?",
      "  audiatur help analyze                     what it reads and writes"
    },
    subcommands = {
      AnalyzeCommand.class,
      DemoCommand.class,
      RepairsCommand.class,
      ExplainCommand.class,
      ReviewSheetCommand.class,
      DecideCommand.class,
      UndoCommand.class,
      HistoryCommand.class,
      CommandLine.HelpCommand.class
    })
final class Audiatur {

  private Audiatur() {}

  public static void main(String[] arguments) {
    System.exit(
        commandLine(stream(FileDescriptor.out), stream(FileDescriptor.err)).execute(arguments));
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    CommandLine commandLine = new CommandLine(new Audiatur()).setOut(out).setErr(err);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err));
    commandLine.setParameterExceptionHandler((wrong, arguments) -> wrongUse(wrong, err));
    return commandLine;
  }

  private static int wrongUse(CommandLine.ParameterException wrong, PrintWriter err) {
    CommandLine command = wrong.getCommandLine();
    err.println(wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    String name = command.getCommandName();
    err.println("Maybe see: audiatur help" + (name.equals("audiatur") ? "" : " " + name));
    return Exit.USAGE;
  }

  /**
   * What no command expected: a full disk, a fault of the program. A person gets a sentence, not a
   * stack.
   */
  private static int failed(Exception failure, PrintWriter err) {
    if (Interruption.isBegun()) {
      return Exit.NOTHING_WRITTEN; // what was half written is gone, so its writer fails
    }
    err.println(
        "Stopped: "
            + failure
            + ". Nothing was written. Maybe the disk is full; if not, report this fault");
    if (Boolean.getBoolean("audiatur.debug")) {
      failure.printStackTrace(err);
    }
    return Exit.NOTHING_WRITTEN;
  }

  /** Always UTF-8, whatever the machine's locale: the words shown are the texts' own. */
  private static PrintWriter stream(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
