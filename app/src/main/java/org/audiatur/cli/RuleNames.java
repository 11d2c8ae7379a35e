package org.audiatur.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.audiatur.export.ProofRows;
import org.audiatur.lang.Packs;
import org.audiatur.repair.RepairRule;
import org.audiatur.repair.Repairer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The names of the rules of repair, as a person may give them. */
final class RuleNames {

  private final CommandSpec command;
  private final List<RepairRule> rules;

  RuleNames(CommandSpec command, List<RepairRule> rules) {
    this.command = command;
    this.rules = rules;
  }

  /** Those of the whole chain. */
  static RuleNames of(CommandSpec command) {
    return new RuleNames(command, new Repairer(Packs.standard()).rules());
  }

  /** Complains of a name that is no rule's. */
  void check(String option, Collection<String> names) {
    List<String> known = rules.stream().map(RepairRule::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new ParameterException(
            command.commandLine(),
            option
                + ": "
                + name
                + " is no rule of repair. Maybe one of "
                + String.join(", ", known));
      }
    }
  }

  /** Prints all rules in the order in which they run. */
  void print(boolean json) {
    PrintWriter out = command.commandLine().getOut();
    for (RepairRule rule : rules) {
      out.println(
          json
              ? ProofRows.rule(rule.name(), rule.what())
              : String.format(Locale.ROOT, "%-20s %s", rule.name(), rule.what()));
    }
  }
}
