package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.audiatur.claim.Count;
import org.audiatur.claim.Role;

/**
 * S8: money, arms and goods that went from one to another, were asked for or promised; and stocks
 * that lay somewhere.
 */
final class Transfers {

  private static final Map<String, String> STAGES =
      Map.of(
          "demand", "asked",
          "communication", "asked",
          "agreement", "agreed",
          "order", "ordered",
          "decision", "decided",
          "refusal", "refused");

  private final Ledger ledger;
  private final Vocabulary goods;
  private final Passages passages;

  Transfers(Ledger ledger) {
    this.ledger = ledger;
    this.goods = ledger.vocabulary("goods-words");
    this.passages = ledger.passages();
  }

  List<SystemEntry> build() {
    List<SystemEntry> entries = new ArrayList<>();
    ledger.of("transfer").stream()
        .filter(this::isTransfer)
        .forEach(told -> entries.addAll(transfer(told)));
    entries.addAll(new Stores(ledger).build());
    return entries;
  }

  /** True if goods or a sum went to or from somebody. */
  private boolean isTransfer(Ledger.Told told) {
    boolean goods = isGoods(told, "goods");
    boolean amount = told.claim().numbers().stream().anyMatch(count -> isAmount(told, count));
    boolean parties = !told.words("giver").isEmpty() || !told.words("recipient").isEmpty();
    boolean only = kinds(told, "goods").equals(List.of("aid"));
    return amount
        || goods && parties && (told.happened() || told.planned() && !only && isNamed(told));
  }

  /** What was only asked for or promised is told where both who gives and who gets it are named. */
  private boolean isNamed(Ledger.Told told) {
    return !ledger.named(told, "giver").isEmpty() && !ledger.named(told, "recipient").isEmpty();
  }

  private boolean isGoods(Ledger.Told told, String role) {
    return Military.any(told, r -> goods.has(told.account(), r.span()), role);
  }

  private boolean isAmount(Ledger.Told told, Count count) {
    return ledger.measure(told, count) != null || goods.has(told.account(), count.span());
  }

  /** One entry; where several sums or goods were counted, one for each. */
  private List<SystemEntry> transfer(Ledger.Told told) {
    List<Count> counts = told.claim().numbers();
    if (counts.size() < 2) {
      Draft draft = Retold.draft(ledger, "S8", told).value("stage", stage(told));
      fillAsker(draft, told);
      fill(draft, told, "goods", counts);
      return List.of(draft.entry());
    }
    List<SystemEntry> entries = new ArrayList<>();
    for (Count count : counts) {
      Draft draft = Retold.draft(ledger, "S8", told).value("stage", stage(told));
      fillAsker(draft, told);
      told.claim().roles().stream()
          .filter(role -> role.role().equals("goods") && role.span().overlaps(count.span()))
          .findFirst()
          .ifPresent(role -> draft.value("goods", told.read(role)));
      Retold.number(draft, count);
      draft.value("number:" + count.role(), Draft.number(count.quantity().value()));
      fill(draft, told, "goods", List.of(count));
      entries.add(draft.entry(count.span().toString()));
    }
    return entries;
  }

  /** What is asked for goes to whoever asks for it, if nobody else is named. */
  private void fillAsker(Draft draft, Ledger.Told told) {
    boolean named = !ledger.named(told, "recipient").isEmpty();
    if (!told.planned() || named) {
      return;
    }
    passages.claims(told.account(), told.claim().quote()).stream()
        .filter(other -> other.claim().type().equals("demand"))
        .filter(other -> !ledger.named(other, "issuer").isEmpty())
        .findFirst()
        .ifPresent(
            demand ->
                draft
                    .entities(ledger.named(demand, "issuer"))
                    .claim(demand)
                    .value("recipient", ledger.names(ledger.named(demand, "issuer"), "")));
  }

  private void fill(Draft draft, Ledger.Told told, String role, List<Count> counts) {
    List<Amount> amounts = counts.stream().map(count -> Amount.of(ledger, told, count)).toList();
    draft
        .value("goods-kind", kinds(told, role))
        .value("quantity", amounts.stream().map(a -> Draft.number(a.value())).toList())
        .value("unit", amounts.stream().map(Amount::unit).toList());
    if (amounts.stream().anyMatch(amount -> amount.converted() != null)) {
      draft.value("converted", amounts.stream().map(Amount::inTodays).toList());
    }
  }

  private List<String> kinds(Ledger.Told told, String role) {
    return told.claim().roles().stream()
        .filter(r -> r.role().equals(role))
        .map(Role::span)
        .flatMap(span -> goods.all(told.account(), span).stream())
        .map(Vocabulary.Found::meaning)
        .distinct()
        .sorted()
        .toList();
  }

  /** How far it came: given, or only asked for, promised, ordered. */
  private String stage(Ledger.Told told) {
    if (told.happened()) {
      return "given";
    }
    if (!told.planned()) {
      return "not given";
    }
    return passages.claims(told.account(), told.claim().quote()).stream()
        .filter(other -> other.claim().quote().overlaps(told.claim().quote()))
        .map(other -> STAGES.getOrDefault(other.claim().type(), ""))
        .filter(stage -> !stage.isEmpty())
        .findFirst()
        .orElse("planned");
  }
}
