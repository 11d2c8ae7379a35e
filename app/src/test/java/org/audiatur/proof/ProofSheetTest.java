package org.audiatur.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Repair;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

class ProofSheetTest {

  private static final Set<String> DICTIONARY = Set.of("мост", "отступавшие", "части");

  @Test
  void aRepairStandsAtItsLineAndColumnInCodePoints() {
    ProofSheet sheet = sheet("Зима.\r\n😀 отсту-\nпавшие\rчас ти", "-\n", "", "с т", "ст");

    assertThat(sheet.repairs(any -> true).map(Repaired::place))
        .containsExactly(new Place(14, 16, 2, 8), new Place(25, 28, 4, 3));
  }

  @Test
  void aRepairIsShownWithTheWordsAroundItAndTheWordItMakes() {
    Repaired repaired =
        sheet("мост подожгли отсту-\nпавшие части", "-\n", "")
            .repairs(any -> true)
            .toList()
            .getFirst();

    assertThat(repaired.left()).isEqualTo("мост подожгли отсту");
    assertThat(repaired.was()).isEqualTo("-\n");
    assertThat(repaired.right()).isEqualTo("павшие части");
    assertThat(repaired.becomes()).isEqualTo("отступавшие");
  }

  @Test
  void onlyWordsWhoseLettersWereMendedAreLookedUp() {
    ProofSheet sheet =
        sheet("Гринчук  вёл отря-\nдец,\nа мо0т стоял", "  ", " ", "-\n", "", "\n", " ", "0", "с");

    assertThat(unknown(sheet)).containsExactly("отрядец");
  }

  @Test
  void anUnknownWordSaysHowOftenItStandsElsewhereWithoutRepair() {
    ProofSheet sheet =
        sheet("Грин-\nчук. Гринчук и Гринчук; Гр1нчук, Гринчука", "-\n", "", "1", "и");

    UnknownWord word = sheet.unknown(DICTIONARY::contains, any -> true).getFirst();

    assertThat(word.word()).isEqualTo("Гринчук");
    assertThat(word.places()).extracting(Place::lineAndColumn).containsExactly("1:5", "2:27");
    assertThat(word.elsewhere()).isEqualTo(2);
  }

  @Test
  void whatIsStillLostIsListedAtItsOriginalPlace() {
    ProofSheet sheet = sheet("стояла отсту-\nпавшая а\ufffdмия", "-\n", "");

    assertThat(sheet.unresolved().toList())
        .containsExactly(new Unresolved(new Place(22, 23, 2, 9), "стояла отступавшая а", "мия"));
  }

  @Test
  void aRepairThatSeveralRulesMadeCountsForEach() {
    SourceText source = SourceText.of("a.txt", "ab");
    ReadingText reading =
        ReadingText.of(source, List.of(new Repair(0, 1, "b", "one+two", "why"), repair(1, 2, "c")));

    assertThat(new ProofSheet(reading).counts().toString()).isEqualTo("{one=1, rule=1, two=1}");
  }

  @Test
  void everyPlaceOfARandomTextIsWhereASlowReaderFindsIt() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      String text = nasty(random);
      List<Repair> repairs = repairs(random, text);
      ProofSheet sheet = new ProofSheet(ReadingText.of(SourceText.of("x", text), repairs));
      List<Place> slow = repairs.stream().map(r -> slowly(text, r.start(), r.end())).toList();

      assertThat(sheet.repairs(any -> true).map(Repaired::place).toList())
          .as("seed %d", seed)
          .isEqualTo(slow);
    }
  }

  private static Place slowly(String text, int start, int end) {
    String before = text.substring(0, start);
    String[] lines = before.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    boolean insideLineEnd = before.endsWith("\r") && text.startsWith("\n", start);
    int line = insideLineEnd ? lines.length - 1 : lines.length;
    String last = insideLineEnd ? lines[lines.length - 2] + "\r" : lines[lines.length - 1];
    return new Place(points(before), points(text.substring(0, end)), line, points(last) + 1);
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String nasty(Random random) {
    String[] parts = {"а", "б ", "\n", "\r\n", "\r", "😀", "\ufffd", "-", "и\u0306"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  private static List<Repair> repairs(Random random, String text) {
    List<Repair> repairs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = whole(text, Math.min(text.length(), at + random.nextInt(5)));
      int end = whole(text, Math.min(text.length(), start + random.nextInt(3)));
      repairs.add(repair(start, end, random.nextBoolean() ? "" : "в\n"));
      at = end + 1;
    }
    return repairs;
  }

  private static int whole(String text, int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at + 1 : at;
  }

  private static List<String> unknown(ProofSheet sheet) {
    return sheet.unknown(DICTIONARY::contains, any -> true).stream()
        .map(UnknownWord::word)
        .toList();
  }

  /**
   * A text repaired by hand: pairs of what stood there, each found after the one before it, and
   * what it becomes.
   */
  private static ProofSheet sheet(String text, String... changes) {
    List<Repair> repairs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < changes.length; i += 2) {
      int start = text.indexOf(changes[i], from);
      from = start + changes[i].length();
      repairs.add(repair(start, from, changes[i + 1]));
    }
    return new ProofSheet(ReadingText.of(SourceText.of("a.txt", text), repairs));
  }

  private static Repair repair(int start, int end, String replacement) {
    return new Repair(start, end, replacement, "rule", "why");
  }
}
