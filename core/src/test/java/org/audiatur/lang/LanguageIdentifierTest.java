package org.audiatur.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

  private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier(Packs.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru|Полк вышел на рассвете и занял высоту.",
        "ru|Командир полка",
        "ru|Къ вечеру войска заняли городъ и ждали приказа",
        "uk|Військо вийшло на світанку й зайняло висоту.",
        "uk|Михайло Грушевський",
        "be|Войска выйшла ў поле і чакала загаду",
        "en|The regiment left at dawn and took the hill.",
        "en|Keywords: war, treaty, army",
        "az|Azərbaycan tarixi 2001",
        "de|Die Armee wurde bei der Stadt geschlagen",
        "fr|Le régiment est arrivé dans la ville",
        "pl|Wojsko wyszło o świcie i zajęło wzgórze",
        "ka|ქართული ჯარი",
        "hy|Հայկական բանակ",
        "und|Xqzt brrm vlkk pfft",
        "ru|1918–1920",
      })
  void tellsTheLanguage(String language, String text) {
    assertThat(IDENTIFIER.identify(text, "ru")).isEqualTo(language);
  }

  /** Names and phrases of another language, however many accents they have. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|General Brière, Général Négrier and Légion étrangère officers held Hà Giang against the"
            + " Pavillons Noirs; the tirailleurs algériens came up at dusk.",
        "en|The Comité de Salut Public and the Commune de Paris met at the Hôtel de Ville; “la"
            + " liberté ou la mort”, cried the fédérés, and the garde nationale stood still.",
        "en|The Staatsrat, the Bürgerschaft and the Oberkommando der Heeresgruppe were moved to"
            + " Königsberg in the spring with all their papers.",
        "fr|Le général Smith et le colonel Brown, du War Office, sont entrés dans la ville avec les"
            + " Highlanders et les Grenadier Guards.",
        "de|Der Oberst wurde von der Home Guard und den Coldstream Guards in die Stadt gebracht.",
        "az|Bu gün general Thomson və ingilis zabitləri ilə birlikdə hökumət üzvləri də Bakıya"
            + " gəldi.",
      })
  void foreignNamesDoNotMakeItForeign(String language, String text) {
    assertThat(IDENTIFIER.identify(text, "ru")).isEqualTo(language);
  }

  /** The least that the file of short strings is told by itself, without any surroundings. */
  @Test
  void shortStringsAreMostlyToldByThemselves() {
    List<List<String>> strings = PackFile.table("/lang/short-strings.txt");
    List<List<String>> wrong =
        strings.stream()
            .filter(row -> !IDENTIFIER.identify(row.get(1), "und").equals(row.get(0)))
            .toList();
    assertThat(wrong.size()).as("wrong: %s", wrong).isLessThanOrEqualTo(strings.size() / 14);
    assertThat(wrong).extracting(List::getFirst).doesNotContain("ru", "en", "az");
  }

  @Test
  void figuresAndDoubtfulWordsAreNotToldByThemselves() {
    assertThat(IDENTIFIER.told("1918–1920", LanguageIdentifier.LIKELY)).isEmpty();
    assertThat(IDENTIFIER.told("Народна рада", LanguageIdentifier.CERTAIN)).isEmpty();
    assertThat(IDENTIFIER.told("незалежність", LanguageIdentifier.CERTAIN)).contains("uk");
  }
}
