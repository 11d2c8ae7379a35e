package org.audiatur.bench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Accounts of one made-up war, each telling of some of its captures; the same seed, the same
 * accounts.
 */
final class MadeUpAccounts {

  private static final String[] MONTHS = {
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря"
  };
  private static final String[] BEGINNINGS = {
    "Камен", "Бор", "Дуб", "Вол", "Крас", "Лес", "Мир", "Нов", "Ост", "Пол"
  };
  private static final String[] ENDINGS = {"ск", "град", "но", "овка", "ец"};

  private final Random random;
  private final int events;

  MadeUpAccounts(long seed, int events) {
    this.random = new Random(seed);
    this.events = events;
  }

  /**
   * Each tells of so many of the events; one in ten gives a day, one in ten a number that differs.
   */
  List<String> tell(int accounts, int told) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < accounts; i++) {
      StringBuilder text = new StringBuilder("Записки участника № " + (i + 1) + ".\n");
      int first = random.nextInt(events);
      for (int j = 0; j < told; j++) {
        text.append(sentence((first + j) % events));
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private String sentence(int event) {
    int day = 1 + event * 7 % 25 + (random.nextInt(10) == 0 ? 2 : 0);
    int killed = 100 + event * 10 + (random.nextInt(10) == 0 ? 400 : 0);
    String place =
        BEGINNINGS[event % BEGINNINGS.length] + ENDINGS[event / BEGINNINGS.length % ENDINGS.length];
    return day
        + " "
        + MONTHS[event % MONTHS.length]
        + " 1887 года "
        + (1 + event)
        + "-я дивизия заняла "
        + place
        + ". При взятии города "
        + place
        + " убито "
        + killed
        + " солдат.\n";
  }
}
