package org.audiatur.system;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Count;
import org.audiatur.claim.Role;
import org.audiatur.mention.Measure;
import org.audiatur.mention.Measures;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/**
 * S8: what lay in store, each measure of mass, volume or money an entry of its own: of claims that
 * tell what somebody had («в крепости было 400 бочек пороха и 1200 пудов муки»), and by words for
 * stores alone («на складах города накопились запасы (300 тысяч пудов) хлеба») where no claim has
 * the figure. Linear in the text.
 */
final class Stores {

  /** What lies in store where a claim says so. */
  private static final Set<String> KEPT = Set.of("mass", "volume", "money");

  private static final Set<String> DIMENSIONS = Set.of("mass", "volume");

  /** What is measured stands so near behind the figure. */
  private static final int BEHIND = 40;

  private final Ledger ledger;
  private final Measures measures;
  private final Vocabulary stores;
  private final Vocabulary goods;

  Stores(Ledger ledger) {
    this.ledger = ledger;
    this.measures = new Measures(ledger.packs());
    this.stores = ledger.vocabulary("store-words");
    this.goods = ledger.vocabulary("goods-words");
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    ledger.of("strength", "deployment").stream()
        .filter(Ledger.Told::happened)
        .forEach(told -> entries.addAll(told(told)));
    for (Account account : ledger.inOrder()) {
      for (Mention mention : account.mentions()) {
        Span sentence = mention.type().equals("NUM") ? account.sentenceOf(mention.span()) : null;
        boolean again = account.abstracts().stream().anyMatch(s -> s.overlaps(mention.span()));
        if (sentence != null && !again && stores.has(account, sentence)) {
          stock(account, sentence, mention).ifPresent(entries::add);
        }
      }
    }
    return entries;
  }

  /** What a claim tells that somebody had: no weapons of a force, and no men. */
  private List<SystemEntry> told(Ledger.Told told) {
    List<SystemEntry> entries = new ArrayList<>();
    for (Count count : told.claim().numbers()) {
      Measure measure = ledger.measure(told, count);
      if (measure == null || !KEPT.contains(measure.unit().dimension())) {
        continue;
      }
      Amount amount = Amount.of(count.quantity(), measure);
      Draft draft =
          new Draft("S8", "stock")
              .date(told.date())
              .claim(told)
              .entities(ledger.everyone(told))
              .value("modality", told.claim().modality().label())
              .value("words", told.trigger())
              .value("stage", "in store")
              .value("of", ledger.names(ledger.named(told, "of"), ""))
              .value("goods", goods(told.account(), told.claim().quote(), count.span()))
              .value("place", place(told, count));
      entries.add(amounts(draft, amount).entry(count.span().toString()));
    }
    return entries;
  }

  /** The place told last before the figure, without what is counted there. */
  private static String place(Ledger.Told told, Count count) {
    return told.claim().roles().stream()
        .filter(role -> role.role().equals("place") && role.span().start() < count.span().start())
        .filter(role -> told.claim().numbers().stream().noneMatch(n -> opens(role, n)))
        .max(Comparator.comparingInt(role -> role.span().start()))
        .map(role -> told.read(before(told, role)))
        .orElse("");
  }

  private static boolean opens(Role role, Count count) {
    return count.span().start() <= role.span().start() && count.span().overlaps(role.span());
  }

  /** The words of a role before the first figure in them. */
  private static Span before(Ledger.Told told, Role role) {
    int end =
        told.claim().numbers().stream()
            .map(Count::span)
            .filter(role.span()::encloses)
            .mapToInt(Span::start)
            .min()
            .orElse(role.span().end());
    return Span.of(role.span().start(), end);
  }

  /** The figure as written, with what is measured: "400 barrels of powder". */
  private String goods(Account account, Span sentence, Span figure) {
    Span behind = Span.of(figure.end(), Math.min(sentence.end(), figure.end() + BEHIND));
    Span whole =
        goods.first(account, behind).map(Vocabulary.Found::span).map(figure::span).orElse(figure);
    return account.text().read(whole).replaceAll("[\\s)]+", " ").strip();
  }

  private static Draft amounts(Draft draft, Amount amount) {
    return draft
        .value("number:amount", Draft.number(amount.value()))
        .value("quantity", List.of(Draft.number(amount.value())))
        .value("unit", List.of(amount.unit()))
        .value("converted", amount.converted() == null ? "" : List.of(amount.inTodays()));
  }

  private Optional<SystemEntry> stock(Account account, Span sentence, Mention figure) {
    String language = account.languageOf(figure.span());
    String said = figure.text().replaceAll("\\s+", " ").strip();
    Measure measure = measures.read(said, language).orElse(null);
    Span behind =
        Span.of(figure.span().end(), Math.min(sentence.end(), figure.span().end() + BEHIND));
    Optional<Span> what = goods.first(account, behind).map(Vocabulary.Found::span);
    if (measure == null || !DIMENSIONS.contains(measure.unit().dimension())) {
      return Optional.empty();
    }
    boolean told =
        ledger.passages().claims(account, figure.span()).stream()
            .map(Ledger.Told::claim)
            .anyMatch(claim -> counts(claim, figure.span()));
    if (told || !(figure.value() instanceof Quantity quantity)) {
      return Optional.empty();
    }
    Set<String> places = new Mentioned(ledger, account, sentence).named("LOC");
    Draft draft =
        new Draft("S8", "stock")
            .words(new Words(account.sha256(), what.map(figure.span()::span).orElse(figure.span())))
            .entities(places)
            .value("stage", "in store")
            .value("goods", goods(account, sentence, figure.span()))
            .value("place", ledger.names(places, ""));
    return Optional.of(amounts(draft, Amount.of(quantity, measure)).entry());
  }

  private static boolean counts(Claim claim, Span figure) {
    return claim.numbers().stream().anyMatch(count -> count.span().overlaps(figure));
  }
}
