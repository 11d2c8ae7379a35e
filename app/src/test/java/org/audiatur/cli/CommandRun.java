package org.audiatur.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command line, as a person sees it.
 *
 * @param exit exit code
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int exit, String out, String err) {

  static CommandRun of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exit =
        Audiatur.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(words);
    return new CommandRun(exit, out.toString(), err.toString());
  }
}
