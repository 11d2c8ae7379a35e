package org.audiatur.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.compare.Teller;
import org.audiatur.decision.Decisions;
import org.audiatur.lang.Coordinates;
import org.audiatur.lang.HistoricalPlace;
import org.audiatur.lang.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of places and where they lie. */
class PlacesTest {

  private static final Packs PACKS = Packs.standard();
  private static final Gazetteer GAZETTEER = new Gazetteer(PACKS);
  private static final EntityResolver RESOLVER = new EntityResolver(PACKS);

  private static Whereabouts where(String name, String kind, String language) {
    return GAZETTEER.whereabouts(name, kind, language);
  }

  private static String idOf(Whereabouts whereabouts) {
    Place sure = whereabouts.sure();
    return sure == null ? "" : sure.source().replaceAll("^places: |, GeoNames.*", "");
  }

  @ParameterizedTest
  @CsvSource({
    "ru, Кубинский уезд, Quba uezd",
    "ru, Елизаветпольская губерния, Elisavetpol Governorate",
    "ru, Бугульминский уезд, Bugulma",
    "ru, Шемахинский уезд, Shemakha uezd",
    "ru, Нежинский уезд, Nizhyn",
    "ru, Двинский уезд, Dvinsk",
    "ru, Симферопольский уезд, Simferopol",
    "ru, Юрьевский уезд, Yuryev",
    "ru, Курский район, Kursk",
    "ru, Калужская область, Kaluga",
    "uk, Луцький повіт, Lutsk",
    "uk, Кременецький повіт, Kremenets",
    "uk, Вінницький повіт, Vinnytsia",
    "uk, Кам'янецький повіт, Kamianets-Podilskyi"
  })
  void anAdjectiveBesideItsUnitLeadsToThePlace(String language, String name, String id) {
    assertThat(idOf(where(name, "", language))).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Бугульминском, уездах, Bugulma",
    "Полтавской, губернии, Poltava",
    "Лидском, уездах, Lida",
    "Ковельского, уезда, Kovel"
  })
  void anAdjectiveInARowTakesItsUnitFromTheRow(String adjective, String unit, String id) {
    assertThat(idOf(where(adjective, unit, "ru"))).isEqualTo(id);
  }

  @Test
  void anAdjectiveWithoutAUnitIsNoPlace() {
    assertThat(where("Бугульминский", "", "ru")).isEqualTo(Whereabouts.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "ru, Юзовка, Yuzovka",
    "ru, Сталино, Yuzovka",
    "uk, Юзівка, Yuzovka",
    "en, Stalino, Yuzovka",
    "ru, Кировабад, Elisavetpol",
    "uk, Катеринослав, Ekaterinoslav",
    "en, Reval, Reval",
    "ru, Таллин, Reval",
    "ru, Тавриз, Tabriz",
    "ru, Чаталджа, Chatalja",
    "en, Passchendaele, Passchendaele"
  })
  void aPlaceIsFoundByTheNamesOfItsTimes(String language, String name, String id) {
    assertThat(idOf(where(name, "", language))).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "река, Луга, Luga",
    "город, Луга, Luga (town)",
    "озере, Севан, Lake Sevan",
    "г., Ишим, Ishim (town)",
    "форт, Красная Горка, Krasnaya Gorka"
  })
  void theWordBesideTheNameDecidesBetweenATownAndAWater(String word, String name, String id) {
    assertThat(idOf(where(word + " " + name, "", "ru"))).isEqualTo(id);
    assertThat(idOf(where(name, word, "ru"))).isEqualTo(id);
  }

  @Test
  void aNameOfPlacesFarApartIsNotDecidedByItself() {
    Whereabouts cuba = where("Куба", "", "ru");
    assertThat(cuba.sure()).isNull();
    assertThat(cuba.open()).hasSize(2);
    assertThat(where("Галич", "", "ru").sure()).isNull();
    assertThat(where("Tripoli", "", "en").sure()).isNull();
  }

  @Test
  void ofNamesakesTheOneThatIsMeantWhenNothingElseIsSaidIsTaken() {
    assertThat(idOf(where("Прага", "", "ru"))).isEqualTo("Prague");
    assertThat(idOf(where("Ростов", "", "ru"))).isEqualTo("Rostov-on-Don");
  }

  @Test
  void namesakesSideBySideAreOnePlaceOnAMap() {
    assertThat(where("Джульфа", "", "ru").sure()).isNotNull();
  }

  @Test
  void aDirectionIsNoTown() {
    assertThat(where("Восток", "", "ru").sure()).isNull();
  }

  @Test
  void aNameOfAnotherLanguageIsLookedForToo() {
    assertThat(idOf(where("Baku", "", "ru"))).isEqualTo("Baku");
  }

  private static Entities told(String... places) {
    Teller teller = Teller.account("places");
    for (String place : places) {
      teller.says("Тогда пришла весть из города " + place + ".").names(place, "LOC:" + place);
    }
    return RESOLVER.resolve(List.of(teller.account()), Decisions.none());
  }

  private static double latitude(Entities entities, String name) {
    Place place =
        entities.all().stream()
            .filter(entity -> entity.name().equals(name))
            .findFirst()
            .orElseThrow()
            .place();
    return place == null ? Double.NaN : place.lat();
  }

  @Test
  void theOtherPlacesOfTheAccountDecide() {
    assertThat(latitude(told("Куба", "Хачмас", "Дербент", "Шемаха"), "Куба")).isEqualTo(41.36);
    assertThat(latitude(told("Куба", "Гавана", "Гуантанамо", "Сантьяго-де-Куба"), "Куба"))
        .isEqualTo(21.8);
  }

  @Test
  void withoutOtherPlacesNearbyItStaysOpen() {
    assertThat(latitude(told("Куба"), "Куба")).isNaN();
    assertThat(latitude(told("Куба", "Лондон", "Токио", "Москва"), "Куба")).isNaN();
  }

  @Test
  void aTableOfPlacesThatLacksAColumnSaysWhich() {
    HistoricalPlace first = PACKS.field().places().getFirst();
    assertThat(first.id()).isEqualTo("Russia");
    assertThat(new Coordinates(0, 179).kilometresTo(new Coordinates(0, -179)))
        .isBetween(222.0, 223.0);
  }
}
