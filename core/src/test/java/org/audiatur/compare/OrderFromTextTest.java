package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders of happenings that cannot be, and such as only seem so, from plain texts on. */
class OrderFromTextTest {

  private static List<Conflict> orders(String one, String other) {
    return TwoAccounts.conflicts("order", one, other);
  }

  @ParameterizedTest(name = "{0} AGAINST {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words against words
          General Bosquet crossed the Alma after the French had captured Telegraph Hill. | General Bosquet crossed the Alma before the French captured Telegraph Hill.
          Отряд Скобелева занял Ловчу до взятия Никополя. | Отряд Скобелева занял Ловчу после взятия Никополя.
          Загін Болбочана зайняв Мелітополь до взяття Джанкоя. | Загін Болбочана зайняв Мелітополь після взяття Джанкоя.
          The mutineers seized the arsenal and then arrested Governor Eyre. | The mutineers arrested Governor Eyre before they seized the arsenal.
          Восставшие захватили арсенал, а затем арестовали губернатора Трепова. | Восставшие захватили арсенал только после ареста губернатора Трепова.
          # words against dates
          Ottoman troops occupied Bucharest before the Austrians entered Jassy. | The Austrians entered Jassy on 2 September 1854. The Ottoman troops occupied Bucharest on 22 September 1854.
          The Serbs took Nish, and then the Russians took Plevna. | The Russians took Plevna on 10 December 1877. The Serbs took Nish on 11 January 1878.
          После взятия Плевны генерал Гурко занял Филиппополь. | Генерал Гурко занял Филиппополь 4 января 1878 года. Плевна была взята 30 января 1878 года.
          Генерал Девель занял Баязет, после чего турки оставили Ардаган. | 5 мая 1877 года турки оставили Ардаган. 27 июня 1877 года генерал Девель занял Баязет.
          Після взяття Корсуня полковник Кривоніс зайняв Полонне. | Полковник Кривоніс зайняв Полонне 22 липня 1648 року. Корсунь було взято 24 серпня 1648 року.
          Полковник Кривоніс зайняв Полонне, а потім козаки взяли Бар. | 4 липня 1648 року козаки взяли Бар. 22 липня 1648 року полковник Кривоніс зайняв Полонне.
          # languages mixed
          Gurko occupied Philippopolis after the capture of Plevna. | Гурко занял Филиппополь 4 января 1878 года. Плевна была взята 30 января 1878 года.
          """)
  void cannotBe(String one, String other) {
    assertThat(orders(one, other)).hasSize(1);
    assertThat(orders(other, one)).isEqualTo(orders(one, other));
  }

  @ParameterizedTest(name = "{0} BESIDE {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the order of telling is no evidence
          Отряд занял Ловчу. Отряд занял Филиппополь. | Отряд занял Филиппополь. Отряд занял Ловчу.
          The Russians captured Kars. General Williams left the town. | General Williams left the town. The Russians captured Kars.
          Повстанці роззброїли міліцію. Повстанці заарештували комісара Шинкаря. | Повстанці заарештували комісара Шинкаря. Повстанці роззброїли міліцію.
          # the same order by words and dates
          После взятия Плевны генерал Гурко занял Филиппополь. | Плевна была взята 28 ноября 1877 года. Генерал Гурко занял Филиппополь 4 января 1878 года.
          Після взяття Корсуня полковник Кривоніс зайняв Полонне. | Корсунь було взято в липні 1648 року. Полковник Кривоніс зайняв Полонне 22 липня 1648 року.
          The Russians took Plevna, and then the Serbs took Nish. | The Russians took Plevna on 10 December 1877. The Serbs took Nish on 11 January 1878.
          # two calendars
          Ottoman troops left Sistova before the Russians crossed the Danube. | Ottoman troops left Sistova on 27 June 1877. The Russians crossed the Danube on 15 June 1877 (Old Style).
          # a plan has no place among what happened, nor what is denied
          Gurko planned to occupy Philippopolis before the capture of Plevna. | Gurko occupied Philippopolis after the capture of Plevna.
          Гурко намеревался занять Филиппополь до взятия Плевны. | Гурко занял Филиппополь после взятия Плевны.
          Гурко не занял Филиппополь до взятия Плевны. | Гурко занял Филиппополь после взятия Плевны.
          # twice
          После взятия Шипки отряд снова занял Ловчу. | Отряд впервые занял Ловчу до взятия Шипки.
          The regiment occupied Lovcha again after the capture of Shipka. | The regiment first occupied Lovcha before the capture of Shipka.
          # another happening
          После боя под Никополем полк занял Плевну. | До боя под Ловчей полк занял Плевну.
          After the battle of Inkerman the French occupied Eupatoria. | Before the battle of Balaclava the French occupied Eupatoria.
          """)
  void mayBe(String one, String other) {
    assertThat(orders(one, other)).isEmpty();
  }
}
