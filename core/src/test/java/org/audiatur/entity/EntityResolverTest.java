package org.audiatur.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.audiatur.claim.Account;
import org.audiatur.compare.Teller;
import org.audiatur.decision.Anchor;
import org.audiatur.decision.Decision;
import org.audiatur.decision.Decisions;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Work;
import org.audiatur.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityResolverTest {

  private static final EntityResolver RESOLVER = new EntityResolver(Packs.standard());

  private static Entities resolve(Account... accounts) {
    return RESOLVER.resolve(Arrays.asList(accounts), Decisions.none());
  }

  private static Entity entity(Entities entities, Account account, int mention) {
    return entities.ofMention(account.mentions().get(mention).id());
  }

  private static Account persons(String... names) {
    Teller teller = Teller.account("persons");
    for (String name : names) {
      String surname = name.substring(name.lastIndexOf(' ') + 1);
      String initials = name.contains(" ") ? name.substring(0, name.lastIndexOf(' ')) : "";
      teller
          .says("Тут назван " + name + ".")
          .names(
              name,
              "PER:"
                  + name
                  + ":surname="
                  + surname
                  + (initials.isEmpty() ? "" : ":initials=" + initials));
    }
    return teller.account();
  }

  @Test
  void compatibleInitialsAndBareSurnameAreOnePersonWithReasons() {
    Account account = persons("А. К. Ветров", "А. Ветров", "Ветров");
    Entities entities = resolve(account);
    Entity person = entity(entities, account, 0);
    assertThat(person.mentions()).hasSize(3);
    assertThat(person.name()).isEqualTo("А. К. Ветров");
    assertThat(person.joins())
        .hasSize(2)
        .allSatisfy(join -> assertThat(join.reason()).isNotBlank());
  }

  @Test
  void twoPersonsOfOneSurnameStayApartAndTheBareSurnameIsOnlyProposed() {
    Account account = persons("А. Ветров", "Б. Ветров", "Ветров");
    Entities entities = resolve(account);
    assertThat(entity(entities, account, 0)).isNotEqualTo(entity(entities, account, 1));
    Entity bare = entity(entities, account, 2);
    assertThat(bare.mentions()).hasSize(1);
    assertThat(bare.proposed())
        .extracting(Join::from)
        .containsExactlyInAnyOrder(
            entity(entities, account, 0).id(), entity(entities, account, 1).id());
  }

  @Test
  void aNamesakeInAnotherAccountDoesNotBreakWhatOneAccountMakesClear() {
    Account one = persons("А. Ветров", "Ветров");
    Account other = persons("Б. Ветров");
    Entities entities = resolve(one, other);
    assertThat(entity(entities, one, 0)).isEqualTo(entity(entities, one, 1));
    assertThat(entity(entities, one, 0)).isNotEqualTo(entity(entities, other, 0));
  }

  @Test
  void aPartyIsNotItsMembers() {
    Account account =
        Teller.account("party")
            .says("Партия «Заря» и заревцы.")
            .names("«Заря»", "ORG:«Заря»")
            .names("заревцы", "GRP:заревцы")
            .account();
    Entities entities = resolve(account);
    assertThat(entity(entities, account, 0)).isNotEqualTo(entity(entities, account, 1));
  }

  @Test
  void quotesRomanNumeralsAndLookAlikeLettersMakeNoOtherName() {
    Account one =
        Teller.account("1")
            .says("XI армия и «Заря».")
            .names("XI армия", "MIL:XI армия")
            .names("«Заря»", "ORG:«Заря»")
            .account();
    Account other =
        Teller.account("2")
            .says("11-я армия и Заря.")
            .names("11-я армия", "MIL:11-я армия")
            .names("Заря", "ORG:Заря")
            .account();
    Entities entities = resolve(one, other);
    assertThat(entity(entities, one, 0)).isEqualTo(entity(entities, other, 0));
    assertThat(entity(entities, one, 1)).isEqualTo(entity(entities, other, 1));
  }

  private static Account named(String title, String type, String... names) {
    Teller teller = Teller.account(title);
    for (String name : names) {
      teller.says("Here is " + name + ".").names(name, type + ":" + name);
    }
    return teller.account();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Двадцать четвёртый пехотный полк | 24-й пехотный полк",
        "Третья армия | 3-я армия",
        "Сто первая дивизия | 101-я дивизия",
        "XXIV корпус | Двадцать четвёртый корпус",
      })
  void anOrdinalInWordsIsTheNumber(String one, String other) {
    Account account = named("ordinals", "MIL", one, other);
    Entities entities = resolve(account);
    assertThat(entity(entities, account, 0)).isEqualTo(entity(entities, account, 1));
  }

  @Test
  void anotherOrdinalIsAnotherUnit() {
    Account account = named("ordinals", "MIL", "Двадцать четвёртый полк", "20-й полк", "4-й полк");
    Entities entities = resolve(account);
    assertThat(entity(entities, account, 0).mentions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Всероссийский союз печатников | ВСП | Съехался ⟦ (далее — ⟧).",
        "Union of Dock Labourers | UDL | Here met the ⟦ (⟧).",
      })
  void aShortNameIntroducedInBracketsIsTheSame(String full, String brief, String frame) {
    String said = frame.replace("⟦", full).replace("⟧", brief);
    Account account =
        Teller.account("bracket")
            .says(said)
            .names(full, "ORG:" + full)
            .names(brief, "ORG:" + brief)
            .account();
    Entities entities = resolve(account);
    assertThat(entity(entities, account, 0)).isEqualTo(entity(entities, account, 1));
  }

  @Test
  void anotherBodyInBracketsIsAnother() {
    Account account =
        Teller.account("bracket")
            .says("Съехался Союз печатников (правление).")
            .names("Союз печатников", "ORG:Союз печатников")
            .names("правление", "ORG:правление")
            .account();
    Entities entities = resolve(account);
    assertThat(entity(entities, account, 0).mentions()).hasSize(1);
  }

  @Test
  void lettersThatLackOnlyTheFirstWordAreProposed() {
    Account account = named("letters", "MIL", "сечевые стрельцы", "УСС", "УВО");
    Entities entities = resolve(account);
    assertThat(entity(entities, account, 1).proposed()).hasSize(1);
    assertThat(entity(entities, account, 2).proposed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"ЦГВИА | РГВИА", "РДВІА | РГВИА", "PRO | TNA"})
  void anArchiveIsOneUnderAllItsNames(String one, String other) {
    Account first = citesFileOf(one);
    Account second = citesFileOf(other);
    assertThat(resolve(first, second).all())
        .filteredOn(entity -> entity.type().equals("SRC"))
        .hasSize(1);
  }

  private static Account citesFileOf(String archive) {
    Work file =
        new Work("archive", archive, "484", "2", "77", "5", null, null, null, null, null, null);
    return Teller.account(archive)
        .says("Крепость пала [дело].")
        .claim("capture", "пала")
        .cites("[дело]", file)
        .account();
  }

  @Test
  void aUnitWithAnotherNumberIsAnotherUnit() {
    Account account =
        Teller.account("units")
            .says("28-я стрелковая дивизия, 28-я дивизия и 29-я дивизия.")
            .names("28-я стрелковая дивизия", "MIL:28-я стрелковая дивизия")
            .names("28-я дивизия", "MIL:28-я дивизия")
            .names("29-я дивизия", "MIL:29-я дивизия")
            .account();
    Entities entities = resolve(account);
    assertThat(entity(entities, account, 0)).isEqualTo(entity(entities, account, 1));
    assertThat(entity(entities, account, 2).mentions()).hasSize(1);
  }

  @Test
  void lettersAndSyllablesStandForTheFullNameBesideThem() {
    Account account =
        Teller.account("short")
            .says("Временный Революционный Комитет, ВРК, Горный Народный Совет и Горнарсовет.")
            .names("Временный Революционный Комитет", "ORG:Временный Революционный Комитет")
            .names("ВРК", "ORG:ВРК")
            .names("Горный Народный Совет", "ORG:Горный Народный Совет")
            .names("Горнарсовет", "ORG:Горнарсовет")
            .account();
    Entities entities = resolve(account);
    assertThat(entity(entities, account, 0)).isEqualTo(entity(entities, account, 1));
    assertThat(entity(entities, account, 2)).isEqualTo(entity(entities, account, 3));
  }

  @Test
  void aBareGenericBodyIsNotJoinedAcrossAccounts() {
    Account one =
        Teller.account("1").says("Исполком решил.").names("Исполком", "ORG:Исполком").account();
    Account other =
        Teller.account("2").says("Заседал исполком.").names("исполком", "ORG:исполком").account();
    Entities entities = resolve(one, other);
    assertThat(entity(entities, one, 0)).isNotEqualTo(entity(entities, other, 0));
  }

  @Test
  void surnamesThatOnlySoundAlikeAreProposedAndNotJoined() {
    Account one =
        Teller.account("1")
            .says("Кабинет Мурадбекова.")
            .names("Мурадбекова", "PER:Мурадбеков:surname=Мурадбеков")
            .account();
    Account other =
        Teller.account("2")
            .says("Кабинет Муртбейли.")
            .names("Муртбейли", "PER:Муратбейли:surname=Муратбейли")
            .account();
    Entities entities = resolve(one, other);
    assertThat(entity(entities, one, 0)).isNotEqualTo(entity(entities, other, 0));
    assertThat(entity(entities, one, 0).proposed())
        .extracting(Join::from)
        .containsExactly(entity(entities, other, 0).id());
  }

  @Test
  void onePersonDecidesAgainstTheRulesAndTheLaterDecisionWins() {
    Account account = persons("А. Ветров", "Ветров", "Б. Лугин");
    Decision apart = new Decision.CannotJoin(place(account, 0), place(account, 1));
    Decision together = new Decision.MustJoin(place(account, 0), place(account, 2));
    Entities entities = RESOLVER.resolve(List.of(account), new Decisions(List.of(apart, together)));
    assertThat(entity(entities, account, 0)).isNotEqualTo(entity(entities, account, 1));
    assertThat(entity(entities, account, 0)).isEqualTo(entity(entities, account, 2));
    Decision again = new Decision.MustJoin(place(account, 1), place(account, 0));
    Entities later = RESOLVER.resolve(List.of(account), new Decisions(List.of(apart, again)));
    assertThat(entity(later, account, 0)).isEqualTo(entity(later, account, 1));
  }

  @Test
  void aRejectedMentionNamesNobody() {
    Account account = persons("А. Ветров", "Б. Лугин");
    Entities entities =
        RESOLVER.resolve(
            List.of(account),
            new Decisions(List.of(new Decision.Rejected(place(account, 0), "PER"))));
    assertThat(entities.ofMention(account.mentions().get(0).id())).isNull();
    assertThat(entities.all()).hasSize(1);
  }

  @Test
  void oneArchiveFileIsOneEntityWhateverTheLeaves() {
    Account one = cites("[ЦГА, ф. 1, д. 2, л. 3]", "л. 3");
    Account other = cites("[ЦГА, ф. 1, д. 2, л. 9]", "л. 9");
    Entities entities = resolve(one, other);
    List<Entity> files =
        entities.all().stream().filter(entity -> entity.type().equals("SRC")).toList();
    assertThat(files).hasSize(1);
    assertThat(files.getFirst().sources()).hasSize(2);
    assertThat(entities.worksOf(one.mentions().getFirst().id()))
        .containsExactly(files.getFirst().id());
  }

  private static Account cites(String words, String leaves) {
    Work work =
        new Work("archive", "ЦГА", "1", null, "2", leaves, null, null, null, null, null, null);
    return Teller.account(words)
        .says("Город взят " + words + ".")
        .claim("capture", "взят")
        .cites(words, work)
        .account();
  }

  @Test
  void orderOfAccountsChangesNothingAndAFurtherOneLeavesIds() {
    Account one = persons("А. К. Ветров", "Ветров");
    Account two = persons("А. Ветров", "Б. Лугин");
    Account three = persons("Г. Сомов");
    List<Account> accounts = new ArrayList<>(List.of(one, two));
    String expected = shown(RESOLVER.resolve(accounts, Decisions.none()));
    Collections.shuffle(accounts, new Random(7));
    Collections.swap(accounts, 0, 1);
    assertThat(shown(RESOLVER.resolve(accounts, Decisions.none()))).isEqualTo(expected);
    accounts.addFirst(three);
    assertThat(shown(RESOLVER.resolve(accounts, Decisions.none())).lines())
        .containsAll(expected.lines().toList());
  }

  private static String shown(Entities entities) {
    return entities.all().stream().map(Entity::toString).collect(Collectors.joining("\n"));
  }

  private static Anchor place(Account account, int index) {
    Mention mention = account.mentions().get(index);
    Passage passage = account.text().passage(mention.span());
    return new Anchor(account.sha256(), passage.start(), passage.end());
  }
}
