package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.audiatur.claim.Account;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Engine;
import org.audiatur.entity.Entities;
import org.audiatur.entity.EntityResolver;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

class StoryPairsTest {

  private static final Packs PACKS = Packs.standard();

  private static final String STAFF =
      """
      General Townshend reached Kut on 3 December 1915 and shut himself up there. The Turks under \
      Nureddin came up two days later. On Christmas Eve they broke into the fort, and were thrown out.

      Aylmer marched to the relief from Ali Gharbi. He was beaten at the Wadi. The steamer Julnar ran \
      aground near Magasis with a cargo of food.
      """;

  private static final String NURSE =
      """
      We heard that the Julnar had been caught by a cable at Magasis, her food with her.

      Of Kut I know what the wounded told me. Townshend came to Kut on the night of 2 December. \
      Nureddin was before it within the week. He stormed the fort on Christmas Eve.

      Aylmer was brave. He had gone up from Ali Gharbi too early.
      """;

  @Test
  void clausesThatTellOfOneThingMeetAlsoWhereATellerJumps() {
    assertThat(pairs(STAFF, NURSE))
        .contains(
            "General Townshend reached Kut on 3 December 1915 and shut himself up there"
                + " | Townshend came to Kut on the night of 2 December",
            "The steamer Julnar ran aground near Magasis with a cargo of food"
                + " | We heard that the Julnar had been caught by a cable at Magasis, her food with"
                + " her",
            "Aylmer marched to the relief from Ali Gharbi"
                + " | He had gone up from Ali Gharbi too early");
  }

  @Test
  void theOrderOfTheAccountsChangesNoPair() {
    List<String> turned = new ArrayList<>();
    for (String pair : pairs(NURSE, STAFF)) {
      String[] ends = pair.split(" \\| ");
      turned.add(ends[1] + " | " + ends[0]);
    }
    Collections.sort(turned);
    assertThat(turned).isEqualTo(pairs(STAFF, NURSE).stream().sorted().toList());
  }

  @Test
  void accountsOfTwoStoriesHaveNoPairs() {
    assertThat(
            pairs(
                STAFF,
                "In Lima the guns fell silent. General Cáceres left Chorrillos on 15 January 1881."))
        .isEmpty();
  }

  private static List<String> pairs(String one, String other) {
    Engine engine = new Engine(PACKS);
    List<Account> accounts =
        List.of(
            engine.read(SourceText.of("a.txt", one)).account(),
            engine.read(SourceText.of("b.txt", other)).account());
    Entities entities = new EntityResolver(PACKS).resolve(accounts, Decisions.none());
    Material material = new Material(PACKS, accounts, entities, Set.of());
    StoryPairs pairs = new StoryPairs(material, new Clauses(material));
    return pairs.pairs(accounts.get(0).sha256(), accounts.get(1).sha256()).stream()
        .map(
            pair ->
                pair.one().read(pair.one().span()) + " | " + pair.other().read(pair.other().span()))
        .toList();
  }
}
