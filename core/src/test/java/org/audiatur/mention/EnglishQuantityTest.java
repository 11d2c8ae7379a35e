package org.audiatur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishQuantityTest {

  private static final MarkedText TEXT = new MarkedText();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Three hundred and sixteen men went ashore.|316|-|men",
        "He brought two hundred thousand cartridges.|200000|-|cartridges",
        "They had a hundred and fifty thousand rounds.|150000|-|rounds",
        "They lost three and a half thousand men.|3500|-|men",
        "It held one thousand two hundred and six horses.|1206|-|horses",
        "Two and twenty ships lay there.|22|-|ships",
        "They had five or six thousand men.|5000|6000|men",
        "Two or three horses fell.|2|3|horses",
        "Five or six thousand must have perished.|5000|6000|-",
        "Sixty-five of our men were killed.|65|-|-",
        "There were three hundred and sixteen of us.|316|-|-",
        "At the ford 2,700 fell.|2700|-|-",
        "Some had gone, and forty were hurt.|40|-|-",
        "The garrison lost 315, the enemy more.|315|-|-",
        "The relieving force had lost 23,000 in the attempt.|23000|-|-",
        "They extorted half a million pesos.|500000|-|pesos",
        "The damage was put at a quarter of a million.|250000|-|-",
        "Half a dozen huts burnt.|6|-|huts",
        "The governor handed over a hundred thousand rounds.|100000|-|rounds",
        "The host had over a hundred thousand rounds.|100000|-|rounds",
        "Threescore and ten cannon were brought away.|70|-|cannon",
        "They fetched off eleven hundred or thereabouts.|1100|-|-",
        "Our losses were 474 in killed and wounded.|474|-|-",
        "We were twenty-seven in the boat.|27|-|-",
        "The dead did not exceed eighty.|80|-|-",
        "Near two thousand people waited.|2000|-|people",
        "The governor gave the chiefs £40 in gold.|40|-|£",
        "The Company lent him about £2 million.|2000000|-|£",
        "They were fined $1,500.|1500|-|$"
      })
  void isReadInWordsAndWithoutAUnit(
      String sentence, double value, @Nullable Double max, @Nullable String unit) {
    assertThat(TEXT.mentions(sentence).stream().filter(m -> m.type().equals("NUM")))
        .singleElement()
        .satisfies(
            m -> {
              Quantity quantity = (Quantity) m.value();
              assertThat(quantity.value()).isEqualTo(value);
              assertThat(quantity.max()).isEqualTo(max);
              assertThat(quantity.unit()).isEqualTo(unit);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One of them ran away.",
        "Article 5 of the treaty was struck out.",
        "In 1812 were born two brothers of his.",
        "Regiment 24 of the line was cut up.",
        "Chapter 3 was lost."
      })
  void isNoLabelAndNoYear(String sentence) {
    assertThat(TEXT.mentions(sentence))
        .noneMatch(
            m -> m.type().equals("NUM") && m.value() instanceof Quantity q && q.unit() == null);
  }
}
