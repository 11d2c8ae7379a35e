package org.audiatur.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.audiatur.decision.Decisions;
import org.audiatur.system.Check;
import org.audiatur.system.SystemEntry;
import org.audiatur.text.SourceText;
import org.junit.jupiter.api.Test;

/** Letters and notes read from prose: {@code day | from > to | answer}. */
class CorrespondenceTest {

  private static final Engine ENGINE = TestEngine.standard();

  private static List<SystemEntry> threads(String... texts) {
    List<Reading> readings =
        Arrays.stream(texts).map(text -> ENGINE.read(SourceText.of("notes.txt", text))).toList();
    return ENGINE.compare(readings, Decisions.none()).systems().stream()
        .filter(entry -> entry.system().equals("S4"))
        .toList();
  }

  private static List<String> messages(String... texts) {
    List<String> lines = new ArrayList<>();
    for (SystemEntry thread : threads(texts)) {
      for (int i = 0; i < list(thread, "dates").size(); i++) {
        lines.add(
            "%s | %s > %s | %s"
                .formatted(
                    list(thread, "dates").get(i),
                    list(thread, "senders").get(i),
                    list(thread, "addressees").get(i),
                    list(thread, "answers").get(i)));
      }
    }
    return lines;
  }

  private static List<?> list(SystemEntry thread, String name) {
    return (List<?>) thread.values().get(name);
  }

  @Test
  void anAnswerFindsItsNoteThoughAnotherCameBetween() {
    assertThat(
            messages(
                "В ноте Сазонова Пашичу от 12 июля 1914 года говорилось о Сербии. В ответной"
                    + " ноте Пашича от 20 июля 1914 года говорилось о мире. В своей ноте от 15"
                    + " июля 1914 года Сазонов обвинил Пашича в обмане. В ответной ноте от 21"
                    + " июля 1914 года Пашич отверг обвинения. В ноте Сазонова Пашичу от 25"
                    + " июля 1914 года говорилось о войне. Эта нота осталась без ответа."))
        .containsExactly(
            "1914-07-12 | Сазонов > Пашич | answered",
            "1914-07-15 | Сазонов > Пашич | answered",
            "1914-07-20 | Пашич > Сазонов | is an answer",
            "1914-07-21 | Пашич > Сазонов | is an answer",
            "1914-07-25 | Сазонов > Пашич | left unanswered");
  }

  @Test
  void theSameInEnglish() {
    assertThat(
            messages(
                "On 4 June 1807 Admiral Barton sent a letter to General Lacy. General Lacy sent"
                    + " his reply to Admiral Barton on 6 June 1807. On 9 June 1807 Admiral Barton"
                    + " sent a second letter to General Lacy. It was left unanswered."))
        .containsExactly(
            "1807-06-04 | Barton > Lacy | answered",
            "1807-06-06 | Lacy > Barton | is an answer",
            "1807-06-09 | Barton > Lacy | left unanswered");
  }

  @Test
  void whoAnswersWhatABodyGotSpeaksForIt() {
    List<SystemEntry> threads =
        threads(
            "2 марта 1878 года граф Игнатьев послал ноту турецкому правительству. В ответной ноте"
                + " от 9 марта 1878 года Савфет-паша просил графа Игнатьева об отсрочке.");
    assertThat(threads).hasSize(1);
    assertThat(list(threads.getFirst(), "days-to-answer")).isEqualTo(List.of("7", ""));
  }

  @Test
  void aPaperTalkedOverIsNotSentThatDay() {
    assertThat(
            messages(
                "На заседании совета 3 мая 1907 года было обсуждено письмо Головина Столыпину."))
        .isEmpty();
  }

  @Test
  void aReplyBeforeItsNoteIsFlagged() {
    assertThat(
            threads(
                    "В ноте Сазонова Пашичу от 12 июля 1914 года говорилось о Сербии. В ответной"
                        + " ноте Пашича от 8 июля 1914 года говорилось о мире.")
                .getFirst()
                .checks())
        .extracting(Check::check, Check::result)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("reply after note", "fails"));
  }

  @Test
  void theDayOfTheNoteThatIsAnsweredIsNotThatOfTheAnswer() {
    assertThat(
            messages(
                "12 марта 1878 года граф Лугин направил генералу Брагину ноту о мире. 15 марта 1878"
                    + " года генерал Брагин ответил графу Лугину на ноту от 12 марта и отклонил"
                    + " мир."))
        .containsExactly(
            "1878-03-12 | Лугин > Брагин | answered", "1878-03-15 | Брагин > Лугин | is an answer");
  }

  @Test
  void whoRepliesAnswersThePaperJustToldOf() {
    assertThat(
            messages(
                "On 23 April 1807 Admiral Barton sent a note to General Lacy. Lacy replied on 24"
                    + " April that he would hold the town. A second note, of 5 May, which offered"
                    + " terms, was left unanswered."))
        .containsExactly(
            "1807-04-23 | Barton > Lacy | answered",
            "1807-04-24 | Lacy > Barton | is an answer",
            "1807-05-05 | Barton > Lacy | left unanswered");
  }

  @Test
  void whoOnlyBringsALetterDidNotWriteIt() {
    assertThat(
            messages(
                "Captain Croft brought Admiral Barton a letter from General Lacy on 19 May 1807;"
                    + " it was never answered."))
        .containsExactly("1807-05-19 | Lacy > Barton | left unanswered");
  }

  @Test
  void anEndThatNoWordsTellIsMarkedAsInferred() {
    SystemEntry thread =
        threads(
                "On 4 June 1807 Admiral Barton sent a letter to General Lacy. Lacy replied on 6"
                    + " June that he would hold the town.")
            .getFirst();
    assertThat(list(thread, "inferred").toString()).isEqualTo("[, addressee]");
  }
}
