package org.audiatur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Clean texts of public sets in three languages: FactRuEval-2016 and NEREL (Russian news), UD
 * (lines of sentences, five to a paragraph), WikiWars (English) and WikiWarsUA, and our own
 * demonstration accounts, their wrapped lines joined (the one that is damaged on purpose is left
 * out). A set that is not there is left out.
 */
final class PublicTexts {

  private static final int SENTENCES = 5;
  private static final String OWN = "app/src/main/resources/demo";

  private final Path folder;
  private final List<PublicText> texts = new ArrayList<>();

  private PublicTexts(Path folder) {
    this.folder = folder;
  }

  /**
   * @param folder the folder of public sets, {@code ../shared/data}
   */
  static List<PublicText> in(Path folder) throws IOException {
    PublicTexts all = new PublicTexts(folder);
    all.own();
    all.plain("FactRuEval", "ru", folder.resolve("factRuEval-2016/devset"));
    all.plain("NEREL", "ru", folder.resolve("NEREL-dev/dev"));
    all.sentences("UD-GSD", "ru", "UD/Russian-GSD/ru_gsd-ud-dev.conllu");
    all.sentences("UD-Taiga", "ru", "UD/Russian-Taiga/ru_taiga-ud-dev.conllu");
    all.wars("WikiWarsUA", "uk");
    all.wars("WikiWars", "en");
    all.sentences("UD-EWT", "en", "UD/English-EWT/en_ewt-ud-dev.conllu");
    return List.copyOf(all.texts);
  }

  private void own() throws IOException {
    for (Path file : files(Path.of(OWN), ".txt")) {
      String text = Files.readString(file);
      if (!text.contains("-\n")) {
        add("own", "ru", file, text.replaceAll("(?<=\\S)\\n(?=\\S)", " "));
      }
    }
  }

  private void plain(String set, String language, Path from) throws IOException {
    for (Path file : files(from, ".txt")) {
      add(set, language, file, Files.readString(file));
    }
  }

  private void wars(String set, String language) throws IOException {
    for (Path file : files(folder.resolve(set), ".key.xml")) {
      add(set, language, file, body(Files.readString(file)));
    }
  }

  /** The text without its tags. */
  private static String body(String xml) {
    int start = xml.indexOf("<TEXT>");
    int end = xml.lastIndexOf("</TEXT>");
    return xml.substring(start < 0 ? 0 : start, end < 0 ? xml.length() : end)
        .replaceAll("<[^>]{1,400}>", "")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }

  private void sentences(String set, String language, String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return;
    }
    StringBuilder text = new StringBuilder();
    int sentences = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# text = ")) {
        text.append(line.substring("# text = ".length()));
        text.append(++sentences % SENTENCES == 0 ? "\n\n" : " ");
      }
    }
    add(set, language, file, text.toString());
  }

  private void add(String set, String language, Path file, String text) {
    texts.add(new PublicText(set, language, String.valueOf(file.getFileName()), text));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
