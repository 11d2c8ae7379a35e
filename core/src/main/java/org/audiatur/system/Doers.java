package org.audiatur.system;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.audiatur.entity.Entity;

/** Whether a deed was done by whom it was asked of. */
final class Doers {

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");
  private static final Pattern KIND = Pattern.compile("\\p{Ll}{4,}");

  private final Ledger ledger;

  Doers(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The doer is who was asked, or a unit of his. */
  boolean isBySame(Order order, Ledger.Told plan, Ledger.Told deed) {
    Set<String> asked = new TreeSet<>(ledger.named(plan, "agent", "force", "side"));
    order.heads().forEach(head -> asked.addAll(ledger.named(head.told(), "addressee", "unit")));
    Set<String> doers = doers(deed);
    return !Collections.disjoint(asked, doers)
        || !Collections.disjoint(
            names(plan.words("agent"), plan.words("force")),
            names(deed.words("agent"), deed.words("force")));
  }

  /** The doer bears the name of whom a task is asked of. */
  boolean isOf(Task task, Ledger.Told deed) {
    Set<String> asked = names(task.unit());
    Set<String> does = names(deed.words("agent"), deed.words("force"), deed.words("side"));
    doers(deed).stream()
        .map(ledger.entities()::byId)
        .filter(java.util.Objects::nonNull)
        .map(Entity::name)
        .forEach(name -> does.addAll(names(name)));
    return !Collections.disjoint(asked, does);
  }

  /** The same, or the doer is only called by what the unit is: «полк отказался». */
  boolean isCalled(Task task, Ledger.Told deed) {
    String words = deed.words("agent");
    return isOf(task, deed)
        || names(words).isEmpty() && !Collections.disjoint(kinds(task.unit()), kinds(words));
  }

  private Set<String> doers(Ledger.Told deed) {
    Set<String> doers = new TreeSet<>(ledger.named(deed, "agent", "force", "side"));
    Military military = ledger.military();
    military.units(deed, "agent", "force", "side").stream()
        .flatMap(unit -> military.units().book().entity(unit).stream())
        .forEach(doers::add);
    return doers;
  }

  private static Set<String> kinds(String words) {
    Set<String> kinds = new TreeSet<>();
    KIND.matcher(words.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(word -> kinds.add(stem(word)));
    return kinds;
  }

  /** Beginnings of the words with a capital letter: few names are in dictionaries. */
  private static Set<String> names(String... words) {
    Set<String> names = new TreeSet<>();
    NAME.matcher(String.join(" ", words))
        .results()
        .map(MatchResult::group)
        .forEach(name -> names.add(stem(name)));
    return names;
  }

  private static String stem(String word) {
    return word.substring(0, Math.max(4, word.length() - 2));
  }
}
