package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.mention.Measure;
import org.audiatur.mention.Measures;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/**
 * S8: what lay in store by words for stores alone («на складах города накопились запасы (300 тысяч
 * пудов) хлеба»): a measure of mass or volume, or counted goods, beside such a word, where no claim
 * has the figure. Linear in the text.
 */
final class Stores {

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
    Amount amount = Amount.of(quantity, measure);
    Set<String> places = new Mentioned(ledger, account, sentence).named("LOC");
    return Optional.of(
        new Draft("S8", "stock")
            .words(new Words(account.sha256(), what.map(figure.span()::span).orElse(figure.span())))
            .entities(places)
            .value("stage", "in store")
            .value("goods", what.map(account.text()::read).orElse(""))
            .value("place", ledger.names(places, ""))
            .value("number:amount", Draft.number(amount.value()))
            .value("quantity", List.of(Draft.number(amount.value())))
            .value("unit", List.of(amount.unit()))
            .value("converted", amount.converted() == null ? "" : List.of(amount.inTodays()))
            .entry());
  }

  private static boolean counts(Claim claim, Span figure) {
    return claim.numbers().stream().anyMatch(count -> count.span().overlaps(figure));
  }
}
