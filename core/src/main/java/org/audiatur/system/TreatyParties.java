package org.audiatur.system;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * Who the parties of an agreement are where its claim does not name them: «с указанной
 * организацией» is the one that was named last. Of «между двумя государствами», and of who
 * «заключил договор с соседом», nothing is guessed.
 */
final class TreatyParties {

  /** Lands, bodies and peoples make treaties. */
  private static final Set<String> MAKERS = Set.of("LOC", "ORG", "GRP");

  /** Named before within a few sentences. */
  private static final int BACK = 500;

  /** Who a converb is of stands so near behind its clause. */
  private static final int GOES_ON = 60;

  private final Ledger ledger;
  private final Vocabulary kinds;
  private final Vocabulary back;

  TreatyParties(Ledger ledger) {
    this.ledger = ledger;
    this.kinds = ledger.vocabulary("state-kinds");
    this.back = ledger.vocabulary("naming-back");
  }

  /** The parties as entities, sorted. */
  Set<String> of(Ledger.Told told) {
    Set<String> parties = new TreeSet<>();
    for (Role role : told.claim().roles()) {
      if (role.role().equals("party")) {
        parties.addAll(named(told, role));
      }
    }
    if (parties.size() == 1) {
      parties.addAll(ofConverb(told));
    }
    return parties;
  }

  private Set<String> named(Ledger.Told told, Role role) {
    Set<String> named = new TreeSet<>(ledger.named(told, role));
    if (named.isEmpty()) {
      return meant(told.account(), role.span());
    }
    if (role.mention() == null && !kinds.has(told.account(), role.span())) {
      named.removeIf(id -> ledger.military().isOf(id, "LOC") && isInside(told, role));
    }
    return named;
  }

  /** «Крестьянством края»: the land says only whose they are. */
  private static boolean isInside(Ledger.Told told, Role role) {
    return told.account().mentionsIn(role.span()).stream()
        .filter(mention -> mention.type().equals("LOC"))
        .allMatch(mention -> mention.span().start() > role.span().start());
  }

  /** «Заключив договор с соседом, правительству удалось»: whoever the sentence goes on with. */
  private Set<String> ofConverb(Ledger.Told told) {
    Account account = told.account();
    Span sentence = account.sentenceOf(told.claim().trigger());
    if (sentence == null || !beginsWithConverb(account, sentence)) {
      return Set.of();
    }
    int comma = account.text().text().indexOf(',', told.claim().trigger().end());
    if (comma < 0 || comma >= sentence.end()) {
      return Set.of();
    }
    int reach = Math.min(sentence.end(), comma + GOES_ON);
    return makers(account, Span.of(comma, reach)).stream()
        .limit(1)
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  private boolean beginsWithConverb(Account account, Span sentence) {
    String text = account.text().read(sentence);
    String first = text.strip().split("\\P{L}+", 2)[0].toLowerCase(Locale.ROOT);
    return ledger
        .packs()
        .language(account.languageOf(sentence))
        .morphology()
        .analyse(first)
        .stream()
        .limit(1)
        .anyMatch(reading -> reading.is(PartOfSpeech.CONVERB));
  }

  /** The last one named, where words such as «указанной организацией» point back; else none. */
  private Set<String> meant(Account account, Span words) {
    if (!back.has(account, words) || !kinds.has(account, words)) {
      return Set.of();
    }
    Span before = Span.of(Math.max(0, words.start() - BACK), words.start());
    Set<String> own = new TreeSet<>();
    ledger.passages().around(account, words).stream()
        .map(Ledger.Told::claim)
        .filter(claim -> claim.quote().encloses(words))
        .flatMap(claim -> claim.roles().stream())
        .map(role -> ledger.entities().ofMention(role.mention()))
        .filter(Objects::nonNull)
        .map(Entity::id)
        .forEach(own::add);
    return makers(account, before).reversed().stream()
        .filter(id -> !own.contains(id) && isBody(id))
        .limit(1)
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  private boolean isBody(String id) {
    return !ledger.military().isOf(id, "LOC");
  }

  private List<String> makers(Account account, Span stretch) {
    return account.mentionsIn(stretch).stream()
        .filter(mention -> MAKERS.contains(mention.type()))
        .map(Mention::id)
        .map(ledger.entities()::ofMention)
        .filter(Objects::nonNull)
        .map(Entity::id)
        .toList();
  }
}
