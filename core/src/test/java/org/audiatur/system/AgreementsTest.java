package org.audiatur.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.audiatur.claim.Account;
import org.audiatur.compare.Teller;
import org.junit.jupiter.api.Test;

class AgreementsTest {

  private static Account truce(String broken) {
    return Teller.account("truce" + broken)
        .in("en")
        .says("On 9 May 1646 Ormond and Preston signed a truce.")
        .claim("agreement", "truce")
        .on("1646-05-09", "9 May 1646")
        .role("party", "Ormond", "PER:Ormond:surname=Ormond")
        .role("party", "Preston", "PER:Preston:surname=Preston")
        .says("Later Preston broke the truce.")
        .claim("refusal", "broke")
        .on(broken, "Later")
        .role("agent", "Preston", "PER:Preston:surname=Preston")
        .account();
  }

  @Test
  void anAgreementIsNotBrokenBeforeItIsMade() {
    assertThat(Built.results("S9", "agreement", "order", truce("1646-05-02")))
        .containsExactly("fails");
    assertThat(Built.results("S9", "agreement", "order", truce("1646-06-02"))).isEmpty();
  }

  @Test
  void thatItWasBrokenStandsWithTheAgreement() {
    SystemEntry entry = Built.one("S9", "agreement", truce("1646-06-02"));
    assertThat(entry.values()).containsKey("broken").containsEntry("treaty", "truce");
    assertThat(entry.claims()).hasSize(2);
  }

  @Test
  void anAllianceOfPartiesIsABlocAndNoTreaty() {
    Account account =
        Teller.account("блок")
            .says("Осенью 1848 года либералы вступили в блок с радикалами.")
            .claim("agreement", "блок")
            .on("1848-23", "Осенью 1848 года")
            .role("party", "либералы", "GRP:либералы")
            .role("party", "радикалами", "GRP:радикалы")
            .account();
    assertThat(Built.of("S9", "agreement", account)).isEmpty();
    assertThat(Built.one("S1", "bloc", account).values())
        .containsEntry("members", java.util.List.of("либералы", "радикалы"));
  }
}
