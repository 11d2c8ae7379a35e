package org.audiatur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.claim.Account;
import org.audiatur.claim.Modality;
import org.audiatur.compare.Teller;
import org.junit.jupiter.api.Test;

class AffiliationsTest {

  @Test
  void whoIsAgainstAPartyIsNotOfIt() {
    assertThat(Built.of("S1", "affiliation", belongs("противники", Modality.ASSERTED))).isEmpty();
    assertThat(Built.of("S1", "affiliation", belongs("сторонники", Modality.PLANNED))).isEmpty();
    assertThat(Built.one("S1", "affiliation", belongs("сторонники", Modality.ASSERTED)).values())
        .containsEntry("member", "радикалы")
        .containsEntry("of", "Лига реформ");
  }

  private static Account belongs(String as, Modality modality) {
    return Teller.account(as + modality)
        .says("Радикалы, " + as + " Лиги реформ, собрались в Каменске.")
        .claim("affiliation", as)
        .as(modality)
        .role("member", "Радикалы", "GRP:радикалы")
        .role("role", as, "GRP:" + as)
        .role("of", "Лиги реформ", "ORG:Лига реформ")
        .account();
  }

  @Test
  void aWholeThatConsistedOfAPartyHasItForAMember() {
    Account account =
        Teller.account("whole")
            .in("en")
            .says("The Council of Rushmoor consisted of Levellers alone.")
            .claim("affiliation", "consisted")
            .role("member", "Council of Rushmoor", "ORG:Council of Rushmoor")
            .role("of", "Levellers", "GRP:Levellers")
            .account();
    assertThat(Built.one("S1", "affiliation", account).values())
        .containsEntry("member", "Levellers")
        .containsEntry("of", "Council of Rushmoor");
  }

  @Test
  void aGroupThatLeavesAndAForceThatGoesOverPart() {
    Account account =
        Teller.account("parting")
            .says("В мае 1848 года радикалы вышли из кабинета.")
            .claim("resignation", "вышли")
            .on("1848-05", "мае 1848 года")
            .role("agent", "радикалы", "GRP:радикалы")
            .role("from", "кабинета", "ORG:кабинет")
            .says("3-й полк перешёл на сторону Лиги реформ.")
            .claim("surrender", "перешёл")
            .role("agent", "3-й полк", "MIL:3-й полк")
            .role("to", "Лиги реформ", "ORG:Лига реформ")
            .account();
    assertThat(Built.one("S1", "departure", account).values()).containsEntry("member", "радикалы");
    assertThat(Built.one("S1", "defection", account).values()).containsEntry("of", "Лига реформ");
  }

  @Test
  void eachSideOfAVoteIsABloc() {
    Account account =
        Teller.account("vote")
            .says("4 мая 1848 года радикалы и левеллеры голосовали за поправку.")
            .claim("vote", "голосовали")
            .on("1848-05-04", "4 мая 1848 года")
            .role("for-bloc", "радикалы", "GRP:радикалы")
            .role("for-bloc", "левеллеры", "GRP:левеллеры")
            .account();
    assertThat(Built.one("S1", "bloc", account).values())
        .containsEntry("as", "for")
        .containsEntry("members", List.of("левеллеры", "радикалы"));
  }
}
