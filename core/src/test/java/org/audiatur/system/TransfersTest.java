package org.audiatur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.claim.Account;
import org.audiatur.claim.Modality;
import org.audiatur.compare.Teller;
import org.junit.jupiter.api.Test;

class TransfersTest {

  private static Account corn(Modality modality) {
    return Teller.account("corn" + modality)
        .says("В 1812 году Лугин просил, чтобы Ветров дал 600 пудов хлеба.")
        .claim("demand", "просил")
        .role("issuer", "Лугин", "PER:Лугин:surname=Лугин")
        .claim("transfer", "дал")
        .as(modality)
        .role("giver", "Ветров", "PER:Ветров:surname=Ветров")
        .role("goods", "хлеба", "GRP:хлеб")
        .number("amount", 600, "пудов", "600 пудов")
        .account();
  }

  @Test
  void oldUnitsKeepBothValues() {
    assertThat(Built.one("S8", "transfer", corn(Modality.ASSERTED)).values())
        .containsEntry("quantity", List.of(600L))
        .containsEntry("unit", List.of("pood"))
        .containsEntry("converted", List.of("9.83 tonne"))
        .containsEntry("goods-kind", List.of("food"))
        .containsEntry("stage", "given");
  }

  @Test
  void whatIsAskedForGoesToWhoAsksAndIsNotGiven() {
    assertThat(Built.one("S8", "transfer", corn(Modality.PLANNED)).values())
        .containsEntry("stage", "asked")
        .containsEntry("recipient", "Лугин");
  }

  @Test
  void moneyStaysMoney() {
    Account account =
        Teller.account("money")
            .in("en")
            .says("In 1756 the Crown paid 500 pounds sterling to Hale.")
            .claim("transfer", "paid")
            .role("recipient", "Hale", "PER:Hale:surname=Hale")
            .number("amount", 500, "pounds sterling", "500 pounds sterling")
            .account();
    assertThat(Built.one("S8", "transfer", account).values())
        .containsEntry("unit", List.of("pound-sterling"))
        .doesNotContainKey("converted");
  }
}
