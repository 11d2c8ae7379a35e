package org.audiatur.bench.ud;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.audiatur.text.Span;

/**
 * A sentence of a treebank.
 *
 * @param text as it stands
 * @param words its words by surface: what is written together and split only by grammar («don't»)
 *     is one word, with the features of its first part
 */
record UdSentence(String text, List<Word> words) {

  /**
   * A word.
   *
   * @param span where in the sentence
   * @param lemma dictionary form
   * @param pos universal part of speech
   * @param features {@code Case=Nom|…}
   * @param whole false for one that the treebank splits by grammar
   */
  record Word(Span span, String lemma, String pos, String features, boolean whole) {

    /** The value of a feature, empty if it has none. */
    String feature(String name) {
      for (String feature : features.split("\\|")) {
        if (feature.startsWith(name + "=")) {
          return feature.substring(name.length() + 1);
        }
      }
      return "";
    }
  }

  UdSentence {
    words = List.copyOf(words);
  }

  /** The sentences of a file whose words are all found in their text. */
  static List<UdSentence> in(Path file) throws IOException {
    List<UdSentence> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String text = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# text = ")) {
        text = line.substring("# text = ".length()).strip();
      } else if (line.isEmpty()) {
        sentences.add(of(text, rows));
        rows.clear();
      } else if (!line.startsWith("#")) {
        rows.add(line.split("\t"));
      }
    }
    return sentences;
  }

  private static UdSentence of(String text, List<String[]> rows) {
    List<Word> words = new ArrayList<>();
    int from = 0;
    int covered = 0;
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      boolean range = row[0].contains("-");
      if (row[0].contains(".") || (!range && Integer.parseInt(row[0]) <= covered)) {
        continue;
      }
      covered = range ? Integer.parseInt(row[0].split("-")[1]) : covered;
      int start = text.indexOf(row[1], from);
      if (start >= 0) {
        String[] features = range && i + 1 < rows.size() ? rows.get(i + 1) : row;
        Span span = Span.of(start, start + row[1].length());
        words.add(new Word(span, features[2], features[3], features[5], !range));
        from = span.end();
      }
    }
    return new UdSentence(text, words);
  }
}
