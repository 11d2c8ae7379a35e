package org.audiatur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audiatur.bench.damage.Damage;
import org.audiatur.bench.damage.Damages;
import org.audiatur.lang.Packs;
import org.audiatur.repair.RepairRule;
import org.audiatur.repair.Repairer;

/**
 * How well repair undoes damage and how far it leaves clean text alone; see {@code
 * bench/README.md}. Damage is put into public texts at random with a seed; whether a place was
 * undone is known exactly, because the texts are aligned by construction ({@link RepairJudge}).
 */
public final class RepairScore {

  private static final String USAGE =
      """
      RepairScore FOLDER [--clean] [--list] [--damage [KIND]] [--rules] [--seed N] [--language CODE]
                         [--examples N PLACE [left|wrong|undone|elsewhere]]
      FOLDER is that of the public sets (../shared/data).
        --clean          what is changed in clean texts; with --list every change
        --damage [KIND]  what becomes of damaged places, all kinds of damage or one
        --rules          the same for mixed damage with each rule switched off
        --examples       places whose kind of place or damage begins with PLACE, by default left and wrong ones
      """;

  private final ScoreOptions options;
  private final List<PublicText> texts;
  private final List<PublicText> books;
  private final Repairer repairer = new Repairer(Packs.standard());
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private RepairScore(ScoreOptions options, List<PublicText> texts) {
    this.options = options;
    this.texts = texts;
    this.books = PublicText.books(texts);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.out.print(USAGE);
      return;
    }
    ScoreOptions options = new ScoreOptions(List.of(arguments));
    List<PublicText> texts = new ArrayList<>(PublicTexts.in(Path.of(arguments[0])));
    texts.removeIf(text -> !options.value("--language", text.language()).equals(text.language()));
    new RepairScore(options, texts).run();
  }

  private void run() {
    boolean all = !options.hasAny("--clean", "--damage", "--rules", "--examples");
    if (all || options.has("--clean")) {
      clean();
    }
    if (all || options.has("--damage")) {
      damage();
    }
    if (all || options.has("--rules")) {
      rules();
    }
    if (options.has("--examples")) {
      examples();
    }
  }

  private void clean() {
    CleanRun run = new CleanRun(repairer);
    texts.forEach(run::add);
    run.print(out);
    if (options.has("--list")) {
      run.list(out);
    }
  }

  private void damage() {
    String only = options.value("--damage", "");
    out.println("damage: error rate of characters before > after, repairs elsewhere;");
    out.println("  place: how many, undone exactly, changed wrongly (the rest is left)");
    boolean head = true;
    for (Damage damage : Damages.all()) {
      if (only.isEmpty() || damage.name().equals(only)) {
        DamageRun run = run(repairer, damage);
        if (head) {
          run.printHead(out);
          head = false;
        }
        run.print(out, damage.name());
      }
    }
  }

  private DamageRun run(Repairer repairer, Damage damage) {
    DamageRun run = new DamageRun(repairer, options.number("--seed", 1));
    books.forEach(book -> run.add(book, damage));
    return run;
  }

  private void rules() {
    Damage mixed = Damages.all().getLast();
    run(repairer, mixed).printTotal(out, "mixed, all rules");
    for (RepairRule rule : repairer.rules()) {
      Repairer without = repairer.without(List.of(rule.name()));
      CleanRun clean = new CleanRun(without);
      books.forEach(clean::add);
      run(without, mixed).printTotal(out, "without " + rule.name());
      out.printf(Locale.ROOT, "  %d repairs of the clean texts%n", clean.repairs());
    }
  }

  private void examples() {
    String kind = options.value("--examples", 2, "");
    Examples examples = new Examples(kind, options.value("--examples", 3, "left wrong"));
    for (Damage damage : damagesFor(kind)) {
      examples.add(damage.name(), run(repairer, damage));
    }
    examples.print(out, options.number("--examples", 20));
  }

  /** The damage of that name; without one, all but the mixed. */
  private static List<Damage> damagesFor(String name) {
    List<Damage> named = Damages.all().stream().filter(d -> d.name().equals(name)).toList();
    return named.isEmpty() ? Damages.all().subList(0, Damages.all().size() - 1) : named;
  }
}
