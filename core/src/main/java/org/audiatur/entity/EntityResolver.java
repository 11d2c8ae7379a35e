package org.audiatur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.decision.Decisions;
import org.audiatur.lang.LanguageIdentifier;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;

/**
 * Joins mentions into entities, within and across accounts: first mentions of one form, then forms
 * by the rules of their type. Thread-safe. Near-linear: forms are compared only inside blocks of
 * one surname, number or key.
 */
public final class EntityResolver {

  private static final Set<String> TYPES = Set.of("PER", "ORG", "GRP", "MIL", "LOC");

  private final Packs packs;
  private final LanguageIdentifier identifier;
  private final Gazetteer gazetteer;

  public EntityResolver(Packs packs) {
    this.packs = packs;
    this.identifier = new LanguageIdentifier(packs);
    this.gazetteer = new Gazetteer(packs);
  }

  /**
   * @param accounts in any order
   */
  public Entities resolve(List<Account> accounts, Decisions decisions) {
    Wishes wishes = new Wishes(accounts, decisions);
    Map<String, NameWords> words = new ConcurrentHashMap<>();
    Function<String, NameWords> wordsOf =
        code -> words.computeIfAbsent(code, c -> new NameWords(packs.language(c)));
    CitedWorks works = new CitedWorks(packs.field());
    for (Account account : accounts) {
      account.mentions().stream()
          .filter(mention -> !wishes.isRejected(mention))
          .forEach(mention -> works.read(account, mention));
    }
    List<Form> forms =
        accounts.parallelStream()
            .flatMap(account -> forms(account, wishes, wordsOf))
            .sorted()
            .toList();
    Joining joining = new Joining();
    Decided decided = new Decided(joining, forms);
    decided.keepApart(wishes.pairs(false));
    decided.join(wishes.pairs(true));
    new Introduced(joining, new Reasons(packs.field()), forms).join(accounts);
    joinByType(forms, joining, wordsOf);
    joinAcrossLanguages(forms, joining, wordsOf);
    List<Entity> all = new ArrayList<>(new EntityBuilder(joining, gazetteer).entities(forms));
    all.addAll(works.entities());
    all.sort(Comparator.comparing(Entity::id));
    return new Entities(all, works.worksByCitation());
  }

  private Stream<Form> forms(Account account, Wishes wishes, Function<String, NameWords> words) {
    Map<String, List<Form>> byName = new TreeMap<>();
    for (Mention mention : account.mentions()) {
      if (TYPES.contains(mention.type()) && !wishes.isRejected(mention)) {
        String language = languageOf(mention.name(), account.languageOf(mention.span()));
        Form form =
            Form.of(mention, account.sha256(), language, words.apply(language).key(mention.name()));
        String alone = wishes.namesApart(mention.id()) ? mention.id() : "";
        byName
            .computeIfAbsent(
                String.join("|", form.type(), form.key(), form.parts().toString(), alone),
                k -> new ArrayList<>())
            .add(form);
      }
    }
    return byName.values().stream().map(Form::merged);
  }

  /** A name in another language of the same script is read in it («Червона армія»). */
  private String languageOf(String name, String around) {
    return identifier.mayBe(name, around)
        ? identifier.told(name, LanguageIdentifier.CERTAIN).filter(packs::knows).orElse(around)
        : around;
  }

  private void joinByType(List<Form> forms, Joining joining, Function<String, NameWords> words) {
    Set<String> generic = new HashSet<>();
    packs.languages().stream()
        .map(language -> language.code() + "/generic-bodies")
        .filter(packs.field()::has)
        .forEach(file -> generic.addAll(packs.field().words(file)));
    for (List<Form> same : Blocks.by(Form::type, forms)) {
      switch (same.getFirst().type()) {
        case "PER" -> {
          new PersonJoins(joining).join(same);
          if (packs.field().has("ru/surname-endings")) {
            new SurnameVariants(joining, packs.field().table("ru/surname-endings")).propose(same);
          }
        }
        case "MIL" -> {
          new NameJoins(joining, generic, words).join(same);
          new UnitJoins(joining, UnitName::of).join(same);
        }
        default -> new NameJoins(joining, generic, words).join(same);
      }
      if (same.getFirst().type().equals("LOC")) {
        new PlaceJoins(joining, gazetteer, new Reasons(packs.field())).join(same);
      }
    }
  }

  /** After the rest, so that a name in a further language changes nothing within one language. */
  private void joinAcrossLanguages(
      List<Form> forms, Joining joining, Function<String, NameWords> words) {
    if (forms.stream().map(Form::language).distinct().count() < 2) {
      return;
    }
    Reasons reasons = new Reasons(packs.field());
    KnownNames known = new KnownNames(packs.field(), words);
    Concepts concepts = new Concepts(packs.field(), words, gazetteer);
    for (List<Form> same : Blocks.by(Form::type, forms)) {
      switch (same.getFirst().type()) {
        case "PER" ->
            new SpellingJoins(
                    joining,
                    form -> Sounds.nominative(PersonName.inTwoWords(form).surname()),
                    (one, other) ->
                        PersonName.inTwoWords(one).maySoundLike(PersonName.inTwoWords(other)),
                    reasons)
                .join(same);
        case "LOC" -> {
          new Translations(joining, concepts, reasons).join(same);
          new SpellingJoins(joining, Gazetteer::bare, (one, other) -> true, reasons).join(same);
        }
        default -> {
          known.joinBodies(same, joining, reasons);
          new Translations(joining, concepts, reasons).join(same);
          if (same.getFirst().type().equals("MIL")) {
            new UnitJoins(joining, form -> UnitName.of(concepts.of(form)))
                .joinAcrossLanguages(same);
          }
        }
      }
    }
  }
}
