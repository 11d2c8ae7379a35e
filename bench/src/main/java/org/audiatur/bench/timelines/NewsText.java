package org.audiatur.bench.timelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.Span;

/**
 * A news text of the task: the words of its sentences put together as they would be printed.
 *
 * @param id its number
 * @param written the day it was written, as {@code 2005-02-17}
 * @param text the headline, the day and the sentences, each a paragraph but the sentences
 * @param words in text order
 */
record NewsText(String id, String written, String text, List<Word> words) {

  /** A word of the file, where it stands in the text and in which sentence of the file. */
  record Word(String text, String sentence, Span span) {}

  private static final Pattern DOCUMENT = Pattern.compile("<DOCID>(.*?)</DOCID>");
  private static final Pattern CREATED = Pattern.compile("<DCT>.*?value=\"([^\"]+)\"");
  private static final Pattern SENTENCE = Pattern.compile("(?s)<s id=\"(\\d+)\">(.*?)</s>");
  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ":", "!", "?", ")", "”", "%", "...", "'s", "'", "n't", "'re", "'ll");
  private static final Set<String> OPENING = Set.of("(", "“", "$", "US$", "#");
  private static final Set<String> APART = Set.of("0", "1");

  NewsText {
    words = List.copyOf(words);
  }

  static NewsText parse(String xml) {
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(xml);
    while (sentence.find()) {
      String before = "";
      for (String word : sentence.group(2).strip().split("\\s+")) {
        String plain = plain(word);
        if (!text.isEmpty() && !before.isEmpty() && parts(before, plain)) {
          text.append(' ');
        }
        Span span = Span.of(text.length(), text.length() + plain.length());
        words.add(new Word(plain, sentence.group(1), span));
        text.append(plain);
        before = plain;
      }
      text.append(APART.contains(sentence.group(1)) ? "\n\n" : " ");
    }
    String written = first(CREATED, xml).orElse("");
    return new NewsText(first(DOCUMENT, xml).orElseThrow(), written, text.toString(), words);
  }

  private static Optional<String> first(Pattern pattern, String xml) {
    Matcher found = pattern.matcher(xml);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static String plain(String word) {
    return switch (word) {
      case "``" -> "“";
      case "''" -> "”";
      default -> word.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    };
  }

  private static boolean parts(String before, String word) {
    return !CLOSING.contains(word) && !OPENING.contains(before);
  }

  /** Numbers of the words that share a character with a stretch of the text. */
  List<Integer> wordsIn(Span span) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().overlaps(span)) {
        found.add(i);
      }
    }
    return found;
  }
}
