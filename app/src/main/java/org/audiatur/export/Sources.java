package org.audiatur.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.engine.Dossier;
import org.audiatur.engine.Reading;
import org.audiatur.text.Passage;
import org.audiatur.text.ReadingText;
import org.audiatur.text.Span;

/** The sources of a dossier by their SHA-256: what their documents are called, and their words. */
final class Sources {

  private final Map<String, ReadingText> texts = new HashMap<>();

  Sources(Dossier dossier) {
    for (Reading reading : dossier.readings()) {
      texts.put(reading.account().sha256(), reading.account().text());
    }
  }

  String name(String sha256) {
    return text(sha256).source().name();
  }

  List<String> names(Collection<String> sha256) {
    return sha256.stream().map(this::name).sorted().toList();
  }

  Passage passage(String sha256, Span span) {
    return text(sha256).passage(span);
  }

  private ReadingText text(String sha256) {
    ReadingText text = texts.get(sha256);
    if (text == null) {
      throw new IllegalArgumentException(
          "The dossier speaks of the source " + sha256 + ", which is none of its readings");
    }
    return text;
  }
}
