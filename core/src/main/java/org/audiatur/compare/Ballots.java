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

    /** What both say; the first alone where they cannot both be. */
    Lead but(Lead other) {
      return meets(other)
          ? new Lead(Math.max(least, other.least), Math.min(greatest, other.greatest))
          : this;
    }
  }

  /**
   * A vote in a sentence.
   *
   * @param words those that say how it was carried
   * @param counted true if it is told in figures
   * @param shown the figures, or the words
   * @param about what the sentences around are about
   * @param said what the sentence itself is about
   */
  record Ballot(
      Account account,
      Span sentence,
      Span words,
      Lead lead,
      boolean counted,
      String shown,
      Set<String> about,
      Set<String> said) {

    String source() {
      return account.sha256();
    }
  }

  private static final Lead ALL = new Lead(1, 1);

  /** Somebody was against. */
  private static final Lead NOT_ALL = new Lead(-1, 0.9999);

  private static final String VOTE = "@vote";
  private static final Set<String> VOTERS = Set.of("NUM", "PER");
  private static final int BESIDE = 6;

  private final Material material;
  private final Clauses clauses;
  private final FieldWords<Lead> leads;
  private final FieldWords<String> majority;
  private final FieldWords<String> unanimous;
  private final FieldWords<String> against;
  private final FieldWords<String> several;

  Ballots(Material material, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    majority = material.list("majority-words");
    unanimous = material.list("unanimous-words");
    against = material.list("against-words");
    several = material.list("several-words");
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
    boolean contested = words.stream().anyMatch(word -> nays(account, sentence, word) != null);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0 && word.isAny(majority.of(language).keySet())) {
        Optional<Lead> lead = lead(words.get(i - 1), language);
        if (lead.isPresent()) {
          Span span = words.get(i - 1).span().span(word.span());
          Lead known = contested ? lead.get().but(NOT_ALL) : lead.get();
          return Optional.of(words(account, sentence, span, known, around));
        }
      }
      if (word.isAny(unanimous.of(language).keySet())) {
        return Optional.of(words(account, sentence, word.span(), ALL, around));
      }
      Span nays = nays(account, sentence, word);
      if (nays != null) {
        return Optional.of(words(account, sentence, nays, NOT_ALL, around));
      }
    }
    return Optional.empty();
  }

  /** «Трое голосовали против»: a word for it stands beside, and who or how many did. */
  private @Nullable Span nays(Account account, Span sentence, Word vote) {
    if (!vote.stem().equals(VOTE)) {
      return null;
    }
    List<Word> words = material.wording(account.sha256()).in(sentence);
    int at = words.indexOf(vote);
    Set<String> known = against.of(account.language()).keySet();
    boolean named =
        Material.mentions(account, sentence).stream().map(Mention::type).anyMatch(VOTERS::contains)
            || words.stream().anyMatch(word -> word.isAny(several.of(account.language()).keySet()));
    return words.subList(at, Math.min(words.size(), at + BESIDE)).stream()
        .filter(word -> named && word.isAny(known))
        .map(word -> vote.span().span(word.span()))
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
    return new Ballot(
        account,
        sentence,
        words,
        lead,
        counted,
        shown,
        about(account, around),
        about(account, sentence));
  }

  /** Words but for those of places and days, and those who are named. */
  private Set<String> about(Account account, Span around) {
    Clause clause = clauses.of(account, around);
    Set<String> about = new TreeSet<>(clause.stems());
    about.remove(VOTE);
    Material.mentions(account, around).stream()
        .filter(mention -> mention.type().equals("LOC"))
        .forEach(
            mention -> about.removeAll(material.wording(account.sha256()).stems(mention.span())));
    about.addAll(clause.bodies());
    return about;
  }

  /** A share in per cent. */
  static String share(Lead lead) {
    return String.format(Locale.ROOT, "%.1f %%", lead.least() * 100);
  }
}
