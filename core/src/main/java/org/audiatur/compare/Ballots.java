package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.claim.Count;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** How votes are said to have been carried: in figures, by such a majority, unanimously. */
final class Ballots {

  /** What is said of a majority: the lead as a share of the votes for and against. */
  record Lead(double least, double greatest) {

    boolean meets(Lead other) {
      return least <= other.greatest && other.least <= greatest;
    }
  }

  /**
   * A vote in a sentence.
   *
   * @param words those that say how it was carried
   * @param counted true if it is told in figures
   * @param shown the figures, or the words
   * @param about what the sentences around are about
   */
  record Ballot(
      Account account,
      Span sentence,
      Span words,
      Lead lead,
      boolean counted,
      String shown,
      Set<String> about) {

    String source() {
      return account.sha256();
    }
  }

  private static final Lead ALL = new Lead(1, 1);

  /** Somebody was against. */
  private static final Lead NOT_ALL = new Lead(-1, 0.9999);

  private static final String VOTE = "@vote";
  private static final int BESIDE = 6;

  private final Material material;
  private final FieldWords<Lead> leads;
  private final FieldWords<String> majority;
  private final FieldWords<String> unanimous;
  private final FieldWords<String> against;

  Ballots(Material material) {
    this.material = material;
    majority = material.list("majority-words");
    unanimous = material.list("unanimous-words");
    against = material.list("against-words");
    leads =
        material.table(
            "majorities",
            row -> new Lead(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))));
  }

  /** In text order, by source. */
  List<Ballot> all() {
    List<Ballot> all = new ArrayList<>();
    for (Account account : material.accounts().values()) {
      List<Span> sentences = account.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        Span sentence = sentences.get(i);
        if (account.abstracts().stream().noneMatch(sentence::overlaps)) {
          Span around = sentences.get(Math.max(0, i - 1)).span(sentence);
          counted(account, sentence, around)
              .or(() -> told(account, sentence, around))
              .ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private Optional<Ballot> counted(Account account, Span sentence, Span around) {
    for (Fact fact : material.factsIn(account.sha256(), sentence)) {
      Optional<Count> yes = number(fact, "for");
      Optional<Count> no = number(fact, "against");
      if (yes.isPresent() && no.isPresent() && !fact.claim().repeats()) {
        double some = yes.get().quantity().value();
        double others = no.get().quantity().value();
        double lead = Math.abs(some - others) / Math.max(1, some + others);
        String shown = Figures.plain(some) + " : " + Figures.plain(others);
        Span words = yes.get().span().span(no.get().span());
        return Optional.of(
            ballot(account, sentence, words, new Lead(lead, lead), true, shown, around));
      }
    }
    return Optional.empty();
  }

  private static Optional<Count> number(Fact fact, String role) {
    return fact.claim().numbers().stream().filter(count -> count.role().equals(role)).findFirst();
  }

  private Optional<Ballot> told(Account account, Span sentence, Span around) {
    String language = account.language();
    List<Word> words = material.wording(account.sha256()).in(sentence);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0 && word.isAny(majority.of(language).keySet())) {
        Optional<Lead> lead = lead(words.get(i - 1), language);
        if (lead.isPresent()) {
          Span span = words.get(i - 1).span().span(word.span());
          return Optional.of(words(account, sentence, span, lead.get(), around));
        }
      }
      if (word.isAny(unanimous.of(language).keySet())) {
        return Optional.of(words(account, sentence, word.span(), ALL, around));
      }
      Span nays = word.stem().equals(VOTE) ? nays(account, sentence, words, i) : null;
      if (nays != null) {
        return Optional.of(words(account, sentence, nays, NOT_ALL, around));
      }
    }
    return Optional.empty();
  }

  /** «Трое голосовали против»: a word for it stands beside, and a number in the sentence. */
  private @Nullable Span nays(Account account, Span sentence, List<Word> words, int at) {
    Set<String> known = against.of(account.language()).keySet();
    boolean number =
        Material.mentions(account, sentence).stream().map(Mention::type).anyMatch("NUM"::equals);
    return words.subList(at, Math.min(words.size(), at + BESIDE)).stream()
        .filter(word -> number && word.isAny(known))
        .map(word -> words.get(at).span().span(word.span()))
        .findFirst()
        .orElse(null);
  }

  private Optional<Lead> lead(Word word, String language) {
    return word.lemmas().stream()
        .sorted()
        .map(leads.of(language)::get)
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  private Ballot words(Account account, Span sentence, Span words, Lead lead, Span around) {
    String shown = account.text().read(words).replaceAll("\\s+", " ");
    return ballot(account, sentence, words, lead, false, shown, around);
  }

  private Ballot ballot(
      Account account,
      Span sentence,
      Span words,
      Lead lead,
      boolean counted,
      String shown,
      Span around) {
    Set<String> about = new TreeSet<>(material.wording(account.sha256()).stems(around));
    about.remove(VOTE);
    Material.mentions(account, around).stream()
        .filter(mention -> mention.type().equals("LOC") || mention.type().equals("DATE"))
        .forEach(
            mention -> about.removeAll(material.wording(account.sha256()).stems(mention.span())));
    return new Ballot(account, sentence, words, lead, counted, shown, about);
  }

  /** A share in per cent. */
  static String share(Lead lead) {
    return String.format(Locale.ROOT, "%.1f %%", lead.least() * 100);
  }
}
