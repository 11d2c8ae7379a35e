package org.audiatur.bench.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.bench.phrases.Phrase.Marked;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;

/**
 * Sums what was read of sentences against what they say. A claim is found by one of its type in the
 * sentence, each pairing once; strictly where their words overlap too; untyped where only the words
 * do. A claim read inside a marked role (what is asked, said, decided) counts neither way.
 */
final class PhraseTally {

  private static final class Sum {
    int gold;
    int found;
    int lenient;
  }

  private final Map<String, Sum> types = new TreeMap<>();
  private final Sum all = new Sum();
  private int strict;
  private int untyped;
  private int roles;
  private int rolesRight;
  private int moods;

  /** Gives what is wrong with the reading of a sentence, nothing where it is right. */
  List<String> add(Phrase phrase, List<Claim> read) {
    List<String> wrong = new ArrayList<>();
    List<Claim> rest = new ArrayList<>(read);
    for (Marked gold : phrase.claims()) {
      count(gold.type()).gold++;
      all.gold++;
      untyped += rest.stream().anyMatch(claim -> claim.trigger().overlaps(gold.span())) ? 1 : 0;
    }
    for (Marked gold : phrase.claims()) {
      Claim best = null;
      for (Claim claim : rest) {
        boolean same = claim.type().equals(gold.type());
        if (same && (best == null || claim.trigger().overlaps(gold.span()))) {
          best = claim;
        }
      }
      if (best == null) {
        wrong.add("- " + gold.name() + " «" + gold.span().in(phrase.text()) + "»");
        continue;
      }
      rest.remove(best);
      found(gold, best);
      if (!best.modality().name().equalsIgnoreCase(gold.modality())) {
        wrong.add("~ " + gold.name() + " is " + best.modality());
      }
      if (gold.equals(phrase.claims().getFirst())) {
        wrong.addAll(roles(phrase, best));
      }
    }
    rest.stream()
        .filter(claim -> !inside(claim, phrase))
        .forEach(claim -> wrong.add(extra(phrase, claim)));
    return wrong;
  }

  private void found(Marked gold, Claim claim) {
    count(gold.type()).lenient++;
    count(gold.type()).found++;
    all.lenient++;
    all.found++;
    strict += claim.trigger().overlaps(gold.span()) ? 1 : 0;
    moods += claim.modality().name().equalsIgnoreCase(gold.modality()) ? 1 : 0;
  }

  private String extra(Phrase phrase, Claim claim) {
    count(claim.type()).found++;
    all.found++;
    return "+ " + claim.type() + " «" + claim.trigger().in(phrase.text()) + "» " + claim.rule();
  }

  private static boolean inside(Claim claim, Phrase phrase) {
    return phrase.roles().stream().anyMatch(role -> role.span().encloses(claim.trigger()));
  }

  private List<String> roles(Phrase phrase, Claim claim) {
    List<String> wrong = new ArrayList<>();
    for (Marked role : phrase.roles()) {
      if (role.name().startsWith("#")) {
        continue;
      }
      roles++;
      boolean right = has(claim, role.name(), role.span());
      rolesRight += right ? 1 : 0;
      if (!right) {
        wrong.add("~ no " + role.name() + " «" + role.span().in(phrase.text()) + "»");
      }
    }
    return wrong;
  }

  private static boolean has(Claim claim, String name, Span span) {
    return claim.roles().stream()
        .filter(role -> role.role().equals(name))
        .map(Role::span)
        .anyMatch(span::overlaps);
  }

  private Sum count(String type) {
    return types.computeIfAbsent(type, key -> new Sum());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    types.forEach((type, sum) -> lines.add(line(type, sum.lenient, sum)));
    lines.add(line("lenient", all.lenient, all));
    lines.add(line("strict", strict, all));
    lines.add(line("untyped", untyped, all));
    lines.add(
        String.format(
            Locale.ROOT,
            "roles %.3f of %d, modality %.3f of %d",
            share(rolesRight, roles),
            roles,
            share(moods, all.lenient),
            all.lenient));
    return lines;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static String line(String name, int right, Sum sum) {
    double precision = share(right, sum.found);
    double recall = share(right, sum.gold);
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "%-14s P %.3f R %.3f F1 %.3f   marked %d, read %d",
        name,
        precision,
        recall,
        f1,
        sum.gold,
        sum.found);
  }
}
