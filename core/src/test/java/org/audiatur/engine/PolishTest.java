package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Role;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** A language that is only begun, by lists and a dictionary alone, is read all the same. */
class PolishTest {

  private static final String TOLD =
      """
      Powstanie nad Niemnem

      Dnia 3 maja 1863 roku oddział generała Zygmunta Sierakowskiego liczył około 2500 ludzi. \
      Trzy dni później rosyjskie wojska zajęły Warszawę. W nocy z 7 na 8 maja powstańcy walczyli \
      z wojskami cara; poległo 300 żołnierzy. Rząd Narodowy mianował Konstantego Kalinowskiego \
      komisarzem. Kozacy rozstrzelali dwunastu jeńców. Garnizon nie skapitulował.
      """;

  private static final Reading READING =
      new Engine(Packs.standard()).read(SourceText.of("told.txt", TOLD));

  private static Stream<Mention> mentions(String type) {
    return READING.account().mentions().stream().filter(mention -> mention.type().equals(type));
  }

  private static String words(Mention mention) {
    return READING.account().text().read(mention.span());
  }

  private static List<Claim> claims(String type) {
    return READING.account().claims().stream().filter(c -> c.type().equals(type)).toList();
  }

  private static List<String> roles(String type) {
    return claims(type).stream()
        .flatMap(claim -> claim.roles().stream())
        .map(PolishTest::role)
        .toList();
  }

  private static String role(Role role) {
    return role.role() + "=" + READING.account().text().read(role.span());
  }

  @Test
  void itIsToldFromTheOthers() {
    assertThat(READING.account().language()).isEqualTo("pl");
  }

  @Test
  void datesNumbersAndNamesAreFound() {
    assertThat(mentions("DATE").map(PolishTest::words))
        .containsExactly("Dnia 3 maja 1863 roku", "Trzy dni później", "nocy z 7 na 8 maja");
    assertThat(mentions("NUM").map(PolishTest::words))
        .containsExactly("około 2500 ludzi", "300 żołnierzy", "dwunastu jeńców");
    assertThat(mentions("PER").map(PolishTest::words))
        .containsExactly("Zygmunta Sierakowskiego", "Konstantego Kalinowskiego");
    assertThat(mentions("ORG").map(PolishTest::words)).containsExactly("Rząd Narodowy");
    assertThat(mentions("LOC").map(PolishTest::words)).contains("Warszawę");
    assertThat(mentions("MIL").map(PolishTest::words)).containsExactly("rosyjskie wojska");
  }

  @Test
  void claimsHaveTheirRolesAndDays() {
    assertThat(roles("capture"))
        .containsExactlyInAnyOrder("agent=rosyjskie wojska", "place=Warszawę");
    assertThat(claims("capture").getFirst().date().edtf().toString()).isEqualTo("1863-05-06");
    assertThat(roles("arrest")).contains("agent=Kozacy", "victim=dwunastu jeńców");
    assertThat(roles("appointment"))
        .contains("person=Konstantego Kalinowskiego", "office=komisarzem");
    assertThat(claims("surrender"))
        .extracting(claim -> claim.modality().label())
        .containsExactly("negated");
  }
}
