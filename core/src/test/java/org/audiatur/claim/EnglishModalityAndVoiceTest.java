package org.audiatur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.audiatur.engine.Engine;
import org.audiatur.engine.TestEngine;
import org.audiatur.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a happening is put in English, on whose word, and who does it. */
class EnglishModalityAndVoiceTest {

  private static final Engine ENGINE = TestEngine.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The regiment *captured* the town.|asserted",
        "The regiment did not *capture* the town.|negated",
        "The regiment never *captured* the town.|negated",
        "No ship was *sunk* by the enemy.|negated",
        "The regiment failed to *capture* the town.|negated",
        "The garrison refused to *surrender* to the enemy.|negated",
        "The army withdrew without *attacking* the fort.|negated",
        "The general ordered the brigade to *capture* the bridge.|planned",
        "The general *ordered* the brigade to capture the bridge.|asserted",
        "The brigade was to *capture* the bridge.|planned",
        "The fleet will *bombard* the port.|planned",
        "The cabinet decided to *dissolve* the assembly.|planned",
        "The staff planned to *invade* the island.|planned",
        "The rebels threatened to *attack* the city.|planned",
        "The army marched north to *relieve* the city.|planned",
        "The government demanded the *withdrawal* of the troops from the island.|planned",
        "The proposed *attack* on the fort was given up.|planned",
        "The minister promised that the troops would *leave* the island.|planned",
        "The army began to *bombard* the fort.|asserted",
        "The brigade managed to *capture* the bridge.|asserted",
        "The army had to *abandon* the city.|asserted",
        "The garrison might *surrender* to the enemy.|hypothetical",
        "The garrison would have *surrendered* to the enemy.|hypothetical",
        "If the fleet *attacks* the port, the garrison will leave.|hypothetical",
        "Perhaps the Turks *captured* the pass.|hypothetical",
        "Having *crossed* the river, the army halted.|asserted",
        "The town *captured* by the rebels was burned.|asserted",
        "After *capturing* the fort, the troops rested.|asserted",
      })
  void aHappeningIsPutAsItsSentencePutsIt(String marked, String modality) {
    assertThat(claim(marked).modality().label()).isEqualTo(modality);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The government declared that the troops had *captured* Odessa.|The government",
        "The consul wrote that the garrison had *surrendered* to the Turks.|The consul",
        "The consul claimed the Turks had *captured* the fortress.|The consul",
        "According to the governor, the rebels *captured* the bridge.|the governor",
        "In the opinion of the consul, the treaty was a *mistake*.|the consul",
        "\"The Turks *captured* the fortress,\" the commandant reported.|the commandant",
        "As the governor wrote, the rebels *captured* the bridge.|the governor",
        "The envoy informed the minister that the fleet had *sailed* to Malta.|The envoy",
        "It was reported that the rebels had *captured* the bridge.|",
        "“The rebels have *captured* the bridge,” said the general.|the general",
      })
  void aClaimRestsOnTheWordOfWhoeverIsNamed(String marked, String voices) {
    Claim claim = claim(marked);
    String text = marked.replace("*", "");
    assertThat(claim.modality()).isEqualTo(Modality.REPORTED);
    assertThat(claim.voices().stream().map(v -> v.span().in(text)).collect(Collectors.joining()))
        .isEqualTo(voices == null ? "" : voices);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The army crossed the river and *captured* the town.|agent|The army",
        "The garrison, which had held the town for weeks, *surrendered* to the enemy.|agent|The garrison",
        "The troops sent to the island *captured* the fort.|agent|The troops",
        "When the army reached the river, the rebels *attacked* the camp.|side|the rebels",
        "After the army crossed the river the rebels *attacked* the camp.|side|the rebels",
        "The fort was attacked and *captured* by the rebels.|agent|the rebels",
        "The town which the rebels had *captured* was burned.|agent|the rebels",
        "The general ordered the brigade to *capture* the bridge.|agent|the brigade",
        "The brigade was ordered to *capture* the bridge.|agent|The brigade",
        "Leaving the camp, the cavalry *attacked* the village.|side|the cavalry",
        "The general and the governor *left* the city.|agent|The general",
        "The envoy said the rebels had *captured* the bridge.|agent|the rebels",
        "The rebels' *capture* of the fort alarmed the city.|agent|The rebels",
        "The *capture* of the fort by the rebels alarmed the city.|agent|the rebels",
        "The officers who *attacked* the palace were tried.|side|The officers",
        "The fleet attacked and *destroyed* the squadron.|opponent|the squadron",
        "The fleet *attacked* and destroyed the squadron.|opponent|the squadron",
        "In 1848, *supported* by the army, the party took power.|of|the party",
        "The rebels marched on, *captured*, and burnt the town.|agent|The rebels",
        "The Senate first *met* in the old palace.|body|The Senate",
        "The court ruled that the general had *surrendered* the fort.|agent|the general",
        "The army *took* up a position in the hills.|force|The army",
        "The prefect escaped; the fort, held by forty men, *surrendered* at dawn.|agent|the fort",
        "The troops, with eleven guns, *moved* off and carried the hill.|agent|The troops",
        "The members of the junta *fled* by sea to Malta.|agent|The members of the junta",
        "The *attack* by the duke's brigade on the mill failed.|side|brigade",
        "The order for the *evacuation* of the fort was signed.|from|the fort",
        "Two divisions were surrounded and laid down their *arms*.|agent|Two divisions",
        "The party had from the first *controlled* the council.|member|The party",
        "The duke gave up the siege that had been planned in Malta and *went* to Rome.|agent|The duke",
        "Austria ceded the port, *paid* a million francs and recognised the king.|giver|Austria",
        "The Saxons made little resistance and *fell* back on Torgau.|to|Torgau",
      })
  void theDoerIsFoundByTheOrderOfWords(String marked, String role, String words) {
    String text = marked.replace("*", "");
    assertThat(claim(marked).roles())
        .filteredOn(r -> r.role().equals(role))
        .extracting(r -> r.span().in(text))
        .contains(words);
  }

  private static Claim claim(String marked) {
    int start = marked.indexOf('*');
    String text = marked.replace("*", "");
    return ENGINE.read(SourceText.of("sentence.txt", text + "\n")).account().claims().stream()
        .filter(c -> c.trigger().start() == start)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No claim is read at the mark in: " + marked));
  }
}
