package org.audiatur.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number with its bound, by what stands before the verb, in the verb, or behind the number. */
class BoundTurnsTest {

  private static final MarkedText TEXT = new MarkedText();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The governor handed over 340 muskets.|340|-",
        "They turned over 200 prisoners to the guard.|200|-",
        "They marched over 200 prisoners through the town.|200|over",
        "Not above three thousand horse came in.|3000|under",
        "The levy was never raised above six hundred rifles.|600|under",
        "They did not lose more than forty men.|40|under",
        "The garrison never fell below eight hundred men.|800|over",
        "The sick did not exceed ninety.|90|under",
        "The drowned exceeded ninety.|90|over",
        "He never learnt that more than forty men were gone.|40|over",
        "They sank fourscore galleys.|80|-",
        "They burnt threescore and ten galleys.|70|-",
        "They lost fourscore and twelve men.|92|-",
        "They had nine hundred horse, not more.|900|under",
        "They had nine hundred horse or thereabouts.|900|about",
        "Two more prisoners were led in.|2|-",
        "Не свыше двухсот верховых догнало обоз.|200|under",
        "Полк не насчитывал более трёхсот человек.|300|under",
        "Число больных не превышало восьмидесяти.|80|under",
        "Число больных превысило восемьсот.|800|over",
        "Потеря не доходила до ста человек, а обоз цел.|100|under",
        "У полковника не осталось и двухсот человек.|200|under",
        "Шло тысячи три, не больше.|3000|under",
        "Подошло двести человек, а то и больше.|200|over",
        "Курінь ніколи не мав понад триста людей.|300|under",
        "Хворих не лишилося й сотні людей.|100|under",
        "Хворих у сотні не перевищувало сорока людей.|40|under",
        "Підійшло двісті людей, не менше.|200|over"
      })
  void isTurned(String sentence, double value, @Nullable String bound) {
    assertThat(TEXT.mentions(sentence).stream().filter(m -> m.type().equals("NUM")))
        .singleElement()
        .satisfies(
            m -> {
              Quantity quantity = (Quantity) m.value();
              assertThat(quantity.value()).isEqualTo(value);
              assertThat(quantity.bound()).isEqualTo(bound);
            });
  }
}
