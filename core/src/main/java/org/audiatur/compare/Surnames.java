package org.audiatur.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entities;
import org.audiatur.entity.Entity;
import org.audiatur.lang.LanguagePack;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Persons by their surnames, for words that begin with a capital and that nobody read as a name: a
 * person whom one account names in full may stand bare in the other.
 */
final class Surnames {

  private static final int SHORTEST = 5;

  private final Map<String, String> persons = new HashMap<>();
  private final Map<String, Set<String>> at = new HashMap<>();

  Surnames(Entities entities, Collection<LanguagePack> languages) {
    Set<String> several = new HashSet<>();
    for (Entity entity : entities.all()) {
      if (entity.type().equals("PER")) {
        entity.names().forEach(name -> add(last(name.text()), entity.id(), several));
      }
    }
    several.forEach(persons::remove);
    for (LanguagePack language : languages) {
      Set<String> words = new HashSet<>();
      language.table("place-prepositions").forEach(row -> words.add(row.getFirst()));
      at.put(language.code(), words);
    }
  }

  private void add(String surname, String id, Set<String> several) {
    String known = surname.length() < SHORTEST ? id : persons.putIfAbsent(surname, id);
    if (known != null && !known.equals(id)) {
      several.add(surname);
    }
  }

  private static String last(String name) {
    String letters = name.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    return letters.substring(letters.lastIndexOf(' ') + 1);
  }

  /** The person whom a word names that stands in no mention and not behind a word such as "at". */
  Optional<String> of(Account account, Word word, @Nullable Word before, List<Mention> mentions) {
    Span span = word.span();
    Set<String> places = at.getOrDefault(account.language(), Set.of());
    boolean free =
        (before == null || !before.isAny(places))
            && Character.isUpperCase(account.text().text().charAt(span.start()))
            && mentions.stream().noneMatch(mention -> mention.span().overlaps(span));
    return free
        ? word.lemmas().stream().sorted().map(persons::get).filter(id -> id != null).findFirst()
        : Optional.empty();
  }
}
