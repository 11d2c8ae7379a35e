package org.audiatur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.decision.Decisions;
import org.audiatur.engine.Engine;
import org.audiatur.entity.EntityResolver;
import org.audiatur.lang.Packs;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each expression of {@code told-answers} reads its own example. */
class AnswerWordsTest {

  private static final Packs PACKS = Packs.standard();
  private static final Engine ENGINE = new Engine(PACKS);
  private static final AnswerWords WORDS = new AnswerWords(PACKS);

  @TestFactory
  Stream<DynamicTest> everyExpressionReadsItsExample() {
    return PACKS.languages().stream().flatMap(language -> tests(language.code()));
  }

  /** All examples of a language are read as one text, a paragraph each. */
  private static Stream<DynamicTest> tests(String language) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (AnswerWords.Entry entry : WORDS.all(language)) {
      starts.add(text.length());
      text.append(entry.example().replaceAll("[\\[\\]]", "")).append("\n\n");
    }
    starts.add(text.length());
    List<Answer> answers = answers(language, text.toString());
    List<AnswerWords.Entry> entries = WORDS.all(language);
    return IntStream.range(0, entries.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    language + " " + entries.get(i).written() + " — " + entries.get(i).example(),
                    () ->
                        check(
                            entries.get(i),
                            answers.stream()
                                .filter(
                                    answer ->
                                        answer.span().start() >= starts.get(i)
                                            && answer.span().start() < starts.get(i + 1))
                                .toList())));
  }

  private static List<Answer> answers(String language, String text) {
    Account account = in(language, ENGINE.read(SourceText.of("a.txt", text)).account());
    Material material =
        new Material(
            PACKS,
            List.of(account),
            new EntityResolver(PACKS).resolve(List.of(account), Decisions.none()),
            Set.of());
    return new AnswerReader(material, WORDS).read(account);
  }

  private static void check(AnswerWords.Entry entry, List<Answer> answers) {
    assertThat(answers)
        .filteredOn(answer -> answer.question().equals(entry.question()))
        .extracting(Answer::says)
        .containsOnly(entry.answer())
        .isNotEmpty();
    int from = entry.example().indexOf('[');
    if (from >= 0) {
      String who = entry.example().substring(from + 1, entry.example().indexOf(']'));
      assertThat(answers)
          .filteredOn(answer -> answer.who() != null)
          .extracting(answer -> read(answer.account(), answer.who().span()))
          .anySatisfy(named -> assertThat(named).contains(who));
    }
  }

  private static String read(Account account, Span span) {
    return account.text().read(span);
  }

  /** A sentence is too short for its language to be told from its words. */
  static Account in(String language, Account account) {
    return new Account(
        account.text(),
        language,
        account.languages(),
        account.sentences(),
        account.abstracts(),
        account.mentions(),
        account.claims(),
        account.relations());
  }

  @TestFactory
  Stream<DynamicTest> noExpressionIsWrittenTwice() {
    return PACKS.languages().stream()
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language.code().toUpperCase(Locale.ROOT),
                    () -> {
                      Set<String> seen = new HashSet<>();
                      for (AnswerWords.Entry entry : WORDS.all(language.code())) {
                        assertThat(seen.add(entry.question().name() + entry.written()))
                            .as(entry.written())
                            .isTrue();
                      }
                    }));
  }
}
