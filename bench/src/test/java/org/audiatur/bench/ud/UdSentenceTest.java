package org.audiatur.bench.ud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.audiatur.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UdSentenceTest {

  private static final String SENTENCE =
      """
      # sent_id = 1
      # text = Don't burn the mill.
      1-2	Don't	_	_	_	_	_	_	_	_
      1	Do	do	AUX	_	Mood=Imp	3	aux	_	_
      2	n't	not	PART	_	_	3	advmod	_	_
      3	burn	burn	VERB	_	Mood=Imp|VerbForm=Fin	0	root	_	_
      3.1	_	_	_	_	_	_	_	_	_
      4	the	the	DET	_	_	5	det	_	_
      5	mill	mill	NOUN	_	Number=Sing	3	obj	_	SpaceAfter=No
      6	.	.	PUNCT	_	_	3	punct	_	_

      """;

  @Test
  void wordsThatGrammarSplitsAreOneBySurface(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x-ud-dev.conllu"), SENTENCE);
    List<UdSentence.Word> words = UdSentence.in(file).getFirst().words();
    assertThat(words)
        .extracting(UdSentence.Word::span)
        .containsExactly(
            Span.of(0, 5), Span.of(6, 10), Span.of(11, 14), Span.of(15, 19), Span.of(19, 20));
    assertThat(words.getFirst().whole()).isFalse();
    assertThat(words.get(1).feature("VerbForm")).isEqualTo("Fin");
    assertThat(words.get(1).feature("Case")).isEmpty();
  }
}
