package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * The clauses of all accounts, outside their abstracts. Where no claim was read, two accounts may
 * still be held side by side by what is done in a clause and who is named in it. Linear in the
 * texts.
 */
final class Clauses {

  private static final Pattern CUT =
      Pattern.compile("[,;:()\\[\\]«»“”\"]+\\s*|\\s[–—-]\\s|[.!?…]+\\s*$");

  private final Material material;
  private final Map<String, String> families = new HashMap<>();
  private final Map<String, List<Clause>> bySource = new TreeMap<>();

  Clauses(Material material) {
    this.material = material;
    material.packs().field().table("deeds").forEach(row -> families.put(row.get(0), row.get(1)));
    material.accounts().forEach((source, account) -> bySource.put(source, clauses(account)));
  }

  /** In text order, by source. */
  Map<String, List<Clause>> bySource() {
    return bySource;
  }

  List<Clause> all() {
    return bySource.values().stream().flatMap(List::stream).toList();
  }

  /** True for a family of deeds, false for another verb. */
  boolean isFamily(String deed) {
    return families.containsValue(deed);
  }

  /** The family of a deed that the field knows, empty if the word is none. */
  String deed(Word word) {
    return families.getOrDefault(word.stem(), "");
  }

  /** The family of a deed, or the stem of any other verb; empty if the word is neither. */
  String family(Word word) {
    String family = families.get(word.stem());
    return family != null ? family : word.verb() ? word.stem() : "";
  }

  private List<Clause> clauses(Account account) {
    List<Clause> clauses = new ArrayList<>();
    for (Span sentence : account.sentences()) {
      if (account.abstracts().stream().noneMatch(stretch -> stretch.overlaps(sentence))) {
        cut(account, sentence, clauses);
      }
    }
    return List.copyOf(clauses);
  }

  /** A stretch without a deed belongs to the one before, or else to the one after. */
  private void cut(Account account, Span sentence, List<Clause> clauses) {
    String text = account.text().read(sentence);
    Matcher sign = CUT.matcher(text);
    List<Clause> parts = new ArrayList<>();
    int from = 0;
    while (sign.find()) {
      add(account, sentence, Span.of(from, sign.start()), parts);
      from = sign.end();
    }
    add(account, sentence, Span.of(from, text.length()), parts);
    clauses.addAll(parts);
  }

  private void add(Account account, Span sentence, Span part, List<Clause> parts) {
    if (part.length() == 0) {
      return;
    }
    Clause next =
        clause(
            account,
            sentence,
            new Span(sentence.start() + part.start(), sentence.start() + part.end()));
    Clause last = parts.isEmpty() ? null : parts.getLast();
    if (last != null && (last.deeds().isEmpty() || next.deeds().isEmpty())) {
      parts.set(parts.size() - 1, clause(account, sentence, last.span().span(next.span())));
    } else if (!next.words().isEmpty()) {
      parts.add(next);
    }
  }

  private Clause clause(Account account, Span sentence, Span span) {
    List<Word> words = material.wording(account.sha256()).in(span);
    Set<String> stems = new TreeSet<>();
    Set<String> deeds = new TreeSet<>();
    for (Word word : words) {
      stems.add(word.stem());
      deeds.add(family(word));
    }
    stems.remove("");
    deeds.remove("");
    Set<String> bodies = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    for (Mention mention : Material.mentions(account, span)) {
      Entity entity = material.entities().ofMention(mention.id());
      if (entity != null && !entity.type().equals("SRC")) {
        (entity.type().equals("LOC") ? places : bodies).add(entity.id());
      }
    }
    return new Clause(account, span, sentence, words, stems, deeds, bodies, places);
  }
}
