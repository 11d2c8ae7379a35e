package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;

/**
 * Agreements that bear the names of both parties: «франко-русский союз», «азербайджано-армянская
 * конференция», "the Anglo-Japanese alliance". One entry for a name, with all its places. Linear in
 * the text.
 */
final class JoinedNames {

  private static final Pattern JOINED =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,}[оo])[-‑](\\p{L}{3,})\\s+(?:\\p{L}+\\s+)?(\\p{L}{3,})");

  /** Endings of what is said of a people: «-ский», "-ese". */
  private static final Pattern OF_PEOPLE =
      Pattern.compile(".*(?:[сц]ь?к\\p{L}{1,3}|an|ese|ish|ch|sh)");

  private final Ledger ledger;
  private final Vocabulary treaties;
  private final Vocabulary conferences;
  private final Passages passages;

  JoinedNames(Ledger ledger) {
    this.ledger = ledger;
    this.treaties = ledger.vocabulary("treaty-words");
    this.conferences = ledger.vocabulary("conference-words");
    this.passages = ledger.passages();
  }

  List<SystemEntry> build() {
    Map<String, Draft> drafts = new TreeMap<>();
    for (Account account : ledger.inOrder()) {
      for (Span sentence : account.sentences()) {
        if (account.abstracts().stream().noneMatch(part -> part.overlaps(sentence))) {
          read(account, sentence, drafts);
        }
      }
    }
    List<SystemEntry> entries = new ArrayList<>();
    drafts.forEach((key, draft) -> entries.add(draft.entry(key)));
    return entries;
  }

  private void read(Account account, Span sentence, Map<String, Draft> drafts) {
    Matcher joined = JOINED.matcher(account.text().text()).region(sentence.start(), sentence.end());
    while (joined.find()) {
      Span words = Span.of(joined.start(), joined.end());
      Span noun = Span.of(joined.end(2), joined.end());
      Optional<String> kind = kind(account, noun);
      if (kind.isPresent() && OF_PEOPLE.matcher(joined.group(2)).matches()) {
        String first = joined.group(1);
        String second = joined.group(2);
        String key = kind.get() + UnitBook.stem(first) + UnitBook.stem(second);
        add(
            drafts.computeIfAbsent(
                key,
                one ->
                    new Draft("S9", kind.get())
                        .value(
                            "parties",
                            List.of(land(account, words, first), land(account, words, second)))
                        .value("words", account.text().read(words).replaceAll("\\s+", " "))),
            account,
            words);
      }
    }
  }

  /** The land that a half of the name is made from, where an account names it; else the half. */
  private String land(Account account, Span words, String half) {
    String stem = UnitBook.stem(half);
    return account.mentions().stream()
        .filter(mention -> mention.type().equals("LOC"))
        .map(mention -> ledger.entities().ofMention(mention.id()))
        .filter(Objects::nonNull)
        .map(Entity::name)
        .filter(name -> name.indexOf(' ') < 0 && UnitBook.stem(name).equals(stem))
        .findFirst()
        .orElseGet(() -> ledger.nominative(account, words, half));
  }

  private Optional<String> kind(Account account, Span noun) {
    return conferences.has(account, noun)
        ? Optional.of("conference")
        : treaties
            .meaning(account, noun)
            .filter(meaning -> !meaning.equals("relations") && !meaning.equals("exchange"));
  }

  /** With the claim that has the words in a role, if one has. */
  private void add(Draft draft, Account account, Span words) {
    draft.words(new Words(account.sha256(), words));
    passages.claims(account, words).stream()
        .filter(told -> told.claim().roles().stream().anyMatch(r -> r.span().overlaps(words)))
        .filter(told -> told.date() != null)
        .findFirst()
        .ifPresent(told -> draft.claim(told).date(told.date()));
  }
}
