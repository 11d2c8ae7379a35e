package org.audiatur.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.audiatur.claim.Account;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;

/** The words of all accounts with what they mean. Linear in the texts, two accounts at a time. */
final class Words {

  private final Map<String, Meanings> meanings = new HashMap<>();
  private final Map<String, Senses> senses;
  private final Map<String, Wording> wordings = new TreeMap<>();

  Words(Packs packs, Collection<Account> accounts) {
    for (Account account : accounts) {
      LanguagePack language = packs.language(account.language());
      meanings.computeIfAbsent(language.code(), code -> Meanings.of(packs.field(), language));
    }
    List<Account> all = List.copyOf(accounts);
    List<Wording> read = all.parallelStream().map(account -> wording(packs, account)).toList();
    for (int i = 0; i < all.size(); i++) {
      wordings.put(all.get(i).sha256(), read.get(i));
    }
    senses = Senses.of(packs, meanings);
  }

  private Wording wording(Packs packs, Account account) {
    LanguagePack language = packs.language(account.language());
    return new Wording(
        account.text().text(),
        language,
        Objects.requireNonNull(meanings.get(language.code()), language.code()));
  }

  /** The words of one account. */
  Wording wording(String source) {
    Wording wording = wordings.get(source);
    if (wording == null) {
      throw new IllegalArgumentException("No account with the source " + source);
    }
    return wording;
  }

  /** The things that the common words of a language speak of. */
  Senses senses(String language) {
    return senses.getOrDefault(language, Senses.NONE);
  }
}
