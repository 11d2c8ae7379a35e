package org.audiatur.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.audiatur.bench.DamageRun.DamagedPlace;
import org.audiatur.text.Repair;

/** Places with their context, for a person who works on the rules. */
final class Examples {

  private static final int CONTEXT = 40;

  private final String kind;
  private final String outcomes;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param kind what the kind of place or the name of the damage begins with
   * @param outcomes which outcomes to show: undone, wrong, left, elsewhere
   */
  Examples(String kind, String outcomes) {
    this.kind = kind;
    this.outcomes = outcomes;
  }

  void add(String damage, DamageRun run) {
    for (DamagedPlace place : run.places()) {
      RepairedStretch stretch = place.stretch();
      if (stretch.isElsewhere() && outcomes.contains("elsewhere")) {
        lines.add(line("elsewhere", damage, place));
      }
      for (int i = 0; i < stretch.edits().size(); i++) {
        String what = stretch.edits().get(i).kind();
        String outcome = stretch.verdicts().get(i).name().toLowerCase(Locale.ROOT);
        boolean meant = damage.equals(kind) || what.startsWith(kind);
        if (meant && outcomes.contains(outcome)) {
          lines.add(line(outcome, what, place));
        }
      }
    }
  }

  private static String line(String outcome, String what, DamagedPlace place) {
    RepairedStretch stretch = place.stretch();
    String text = place.text().text();
    int start = stretch.where().start();
    int end = stretch.where().end();
    String before = text.substring(Math.max(0, start - CONTEXT), start);
    String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
    String rules =
        stretch.repairs().stream().map(Repair::rule).distinct().collect(Collectors.joining(","));
    String shown =
        "%s{%s}%s\n      clean {%s} repaired {%s} by %s"
            .formatted(
                Visible.of(before),
                Visible.of(stretch.damaged()),
                Visible.of(after),
                Visible.of(stretch.clean()),
                Visible.of(stretch.repaired()),
                rules.isEmpty() ? "no rule" : rules);
    return outcome + " " + what + ": " + shown;
  }

  /** Prints at most so many, spread over all. */
  void print(PrintStream out, int most) {
    out.println(lines.size() + " places, " + Math.min(most, lines.size()) + " shown");
    for (int i = 0; i < Math.min(most, lines.size()); i++) {
      out.println(lines.get((int) ((long) i * lines.size() / Math.min(most, lines.size()))));
    }
  }
}
