package org.audiatur.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Accounts of the siege of Ladysmith by ever other witnesses: each tells some of what happened, in
 * one of two ways, and now and then with another day or number. The same number, the same account.
 */
final class ToldSiege {

  /** One telling in so many has another number. */
  private static final int DIFFERS = 10;

  private static final List<List<String>> RUSSIAN =
      List.of(
          List.of(
              "{2} ноября 1899 года буры генерала Жубера замкнули кольцо вокруг Ледисмита.",
              "Осада Ледисмита началась {2} ноября 1899 года, когда Жубер перерезал железную дорогу."),
          List.of(
              "В городе остались {12000} английских солдат под командой сэра Джорджа Уайта.",
              "Гарнизон генерала Уайта насчитывал {12000} человек."),
          List.of(
              "В ночь на {8} декабря вылазка генерала Хантера уничтожила два тяжёлых орудия.",
              "Ночью {8} декабря люди Хантера взорвали пушку на холме Ломбарда."),
          List.of(
              "{15} декабря Буллер был разбит у Коленсо и потерял {1100} человек.",
              "Сражение при Коленсо {15} декабря стоило Буллеру {1100} убитых и раненых."),
          List.of(
              "Штурм {6} января 1900 года не удался, буры потеряли {180} человек.",
              "{6} января 1900 года буры пошли на приступ Вагон-Хилла и были отбиты с потерей {180} человек."),
          List.of(
              "По словам полковника Гамильтона, гарнизон потерял в тот день {420} человек.",
              "Гамильтон утверждал, что убито и ранено было {420} англичан."),
          List.of(
              "К февралю от лихорадки умирало по {20} человек в день.",
              "В госпитале в Интомби лежало {1900} больных."),
          List.of(
              "{24} января Уоррен занял Спион-Коп и на другой день оставил его.",
              "Холм Спион-Коп был взят англичанами {24} января и брошен через сутки."),
          List.of(
              "{28} февраля 1900 года кавалерия лорда Дандональда вошла в Ледисмит.",
              "Ледисмит был освобождён {28} февраля 1900 года отрядом Дандональда."),
          List.of(
              "Жители считали, что Уайт напрасно отказался от прорыва.",
              "Газета «Таймс» писала, что Уайт спас Наталь."));

  private static final List<List<String>> ENGLISH =
      List.of(
          List.of(
              "On {2} November 1899 the Boers of General Joubert closed the ring round Ladysmith.",
              "The siege of Ladysmith began on {2} November 1899, when Joubert cut the railway."),
          List.of(
              "Sir George White had {12000} British soldiers in the town.",
              "The garrison of General White numbered {12000} men."),
          List.of(
              "On {15} December Buller was beaten at Colenso and lost {1100} men.",
              "The battle of Colenso on {15} December cost Buller {1100} killed and wounded."),
          List.of(
              "The assault of {6} January 1900 failed, and the Boers lost {180} men.",
              "On {6} January 1900 the Boers stormed Wagon Hill and were thrown back with a loss of {180} men."),
          List.of(
              "On {24} January Warren took Spion Kop and gave it up the next day.",
              "Spion Kop was taken by the British on {24} January and abandoned a day later."),
          List.of(
              "Colonel Hamilton said that the garrison lost {420} men that day.",
              "By February {20} men died of fever every day."),
          List.of(
              "On {28} February 1900 the cavalry of Lord Dundonald rode into Ladysmith.",
              "Ladysmith was relieved on {28} February 1900 by Dundonald's men."));

  private static final int LEAST = 5;
  private static final int SENTENCES_A_PARAGRAPH = 3;

  private ToldSiege() {}

  static Sample by(int witness) {
    Random random = new Random(witness);
    boolean english = witness % 3 == 2;
    List<List<String>> told = english ? ENGLISH : RUSSIAN;
    int omitted = random.nextInt(Math.max(1, told.size() - LEAST));
    List<String> sentences = new ArrayList<>();
    for (List<String> ways : told) {
      if (random.nextInt(told.size()) >= omitted) {
        sentences.add(filled(ways.get(random.nextInt(ways.size())), random));
      }
    }
    String title = english ? "Witness No. " + witness : "Свидетель № " + witness;
    return new Sample(title, paragraphs(sentences), -1, "", List.of());
  }

  private static List<String> paragraphs(List<String> sentences) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += SENTENCES_A_PARAGRAPH) {
      int end = Math.min(sentences.size(), i + SENTENCES_A_PARAGRAPH);
      paragraphs.add(String.join(" ", sentences.subList(i, end)));
    }
    return paragraphs;
  }

  private static String filled(String sentence, Random random) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', done)) {
      int close = sentence.indexOf('}', open);
      int number = Integer.parseInt(sentence.substring(open + 1, close));
      boolean differs = random.nextInt(DIFFERS) == 0;
      int other = number < 100 ? Math.max(1, number - 1 - random.nextInt(3)) : number * 3 / 2;
      filled.append(sentence, done, open).append(differs ? other : number);
      done = close + 1;
    }
    return filled + sentence.substring(done);
  }
}
