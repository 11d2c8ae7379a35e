package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.claim.Voice;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;

/**
 * By which name that judges an account calls a change of power or a war: «оккупация края», "the
 * liberation of the city". One entry for a name and the voice that uses it, with all its places; a
 * name of nothing that is told beside it is left out, and so are abstracts. Linear in the text.
 */
final class JudgingNames {

  private static final Set<String> THINGS = Set.of("power");
  private static final Set<String> JUDGING = Set.of("for", "against");

  /** What is called so stands so near behind its name. */
  private static final int OBJECT = 45;

  private final Ledger ledger;
  private final Passages passages;
  private final Vocabulary names;
  private final Vocabulary stances;
  private final Vocabulary power;

  JudgingNames(Ledger ledger) {
    this.ledger = ledger;
    this.passages = new Passages(ledger);
    this.names = ledger.vocabulary("loaded-names", 1);
    this.stances = ledger.vocabulary("loaded-names", 2);
    this.power = ledger.vocabulary("power-words");
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    for (Account account : ledger.inOrder()) {
      Map<String, Draft> drafts = new TreeMap<>();
      for (Span sentence : account.sentences()) {
        if (account.abstracts().stream().noneMatch(part -> part.overlaps(sentence))) {
          names.all(account, sentence).stream()
              .filter(found -> THINGS.contains(found.meaning()) && judges(account, found.span()))
              .forEach(found -> add(account, sentence, found.span(), drafts));
        }
      }
      drafts.forEach((key, draft) -> entries.add(draft.entry(key)));
    }
    return entries;
  }

  private boolean judges(Account account, Span word) {
    return stances.meaning(account, word).filter(JUDGING::contains).isPresent();
  }

  private void add(Account account, Span sentence, Span name, Map<String, Draft> drafts) {
    int reach = Math.min(sentence.end(), name.end() + OBJECT);
    String behind = account.text().text().substring(name.end(), reach);
    String near = behind.replaceAll("(?s)(?:[,;.:!?—(]|\\s(?:и|та|й|і|and)\\s).*", "");
    Span object = Span.of(name.end(), name.end() + near.length());
    Mentioned mentioned = new Mentioned(ledger, account, object);
    Set<String> about = new TreeSet<>(mentioned.named("LOC"));
    boolean ofPower = power.has(account, object);
    if (about.isEmpty() && !ofPower) {
      return;
    }
    String said = account.text().read(name).replaceAll("\\s+", " ");
    String voice = voice(account, name);
    String key = UnitBook.stem(said) + "|" + voice;
    Draft draft =
        drafts.computeIfAbsent(key, one -> new Draft("S11", "naming").value("verdict", said));
    draft
        .entities(about)
        .words(new Words(account.sha256(), ofPower ? name.span(object) : name))
        .first("judge", voice.isEmpty() ? "" : ledger.name(voice));
    if (ofPower) {
      draft.first("about", near.strip().toLowerCase(Locale.ROOT));
    }
  }

  /** Whose word it is, where the claim with the name has a voice. */
  private String voice(Account account, Span name) {
    return passages.claims(account, name).stream()
        .flatMap(told -> told.claim().voices().stream())
        .map(Voice::mention)
        .map(ledger.entities()::ofMention)
        .filter(java.util.Objects::nonNull)
        .map(Entity::id)
        .findFirst()
        .orElse("");
  }
}
