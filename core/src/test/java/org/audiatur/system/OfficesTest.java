package org.audiatur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audiatur.claim.Account;
import org.audiatur.compare.Teller;
import org.junit.jupiter.api.Test;

class OfficesTest {

  private static Account governors(String office, String second) {
    return Teller.account(office + second)
        .in("en")
        .says("On 2 May 1647 Hale became " + office + " of Rushmoor.")
        .claim("appointment", "became")
        .on("1647-05-02", "2 May 1647")
        .role("person", "Hale", "PER:Hale:surname=Hale")
        .role("office", office, "GRP:" + office)
        .role("body", "Rushmoor", "LOC:Rushmoor")
        .says("He was " + office + " until 9 September.")
        .claim("appointment", "was")
        .on("../1647-09-09", "until 9 September")
        .role("person", "He", "PER:Hale:surname=Hale")
        .role("office", office, "GRP:" + office)
        .says("Later Croft became " + office + " of Rushmoor.")
        .claim("appointment", "became")
        .on(second, "Later")
        .role("person", "Croft", "PER:Croft:surname=Croft")
        .role("office", office, "GRP:" + office)
        .role("body", "Rushmoor", "LOC:Rushmoor")
        .account();
  }

  @Test
  void twoAtATimeInOneOfficeAreAnError() {
    assertThat(results("Governor", "1647-06-01")).containsOnly("fails").isNotEmpty();
    assertThat(results("Governor", "1647-10-01")).isEmpty();
  }

  @Test
  void anOfficeThatManyHoldIsNone() {
    assertThat(results("Deputy", "1647-06-01")).isEmpty();
  }

  private static List<String> results(String office, String second) {
    return Built.results("S3", "office", "one holder", governors(office, second));
  }

  @Test
  void allThatIsSaidOfOneTermIsOneEntry() {
    assertThat(Built.of("S3", "office", governors("Governor", "1647-10-01")))
        .extracting(entry -> entry.values().get("person") + " " + entry.values().get("to"))
        .containsExactlyInAnyOrder("Hale 1647-09-09", "Croft null");
  }
}
