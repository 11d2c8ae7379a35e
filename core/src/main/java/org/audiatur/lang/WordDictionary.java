package org.audiatur.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * One Morfologik dictionary: the forms as it spells them, read with its tag table. It is loaded at
 * the first look-up. Thread-safe.
 */
final class WordDictionary {

  /** One entry of the dictionary for a form. */
  record Entry(String lemma, TagTable.Tag tag) {}

  private final String path;
  private final TagTable tags;
  private final ThreadLocal<DictionaryLookup> lookup =
      ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary()));
  private @Nullable Dictionary loaded;

  /**
   * @param path of the {@code .dict} file on the class path; its {@code .info} file beside it
   * @param tags what the tags of this dictionary mean
   */
  WordDictionary(String path, TagTable tags) {
    this.path = path;
    this.tags = tags;
  }

  private synchronized Dictionary dictionary() {
    Dictionary dictionary = loaded != null ? loaded : read(path);
    loaded = dictionary;
    return dictionary;
  }

  private static Dictionary read(String path) {
    String info = path.substring(0, path.lastIndexOf('.')) + ".info";
    try (InputStream words = WordDictionary.class.getResourceAsStream(path);
        InputStream about = WordDictionary.class.getResourceAsStream(info)) {
      if (words == null || about == null) {
        throw new IllegalArgumentException(
            "No dictionary " + path + " on the class path. Maybe its jar is missing.");
      }
      return Dictionary.read(words, about);
    } catch (IOException e) {
      throw new UncheckedIOException("The dictionary " + path + " cannot be read", e);
    }
  }

  /**
   * The entries of exactly this form, in the order of the dictionary, which may give several tags
   * at once ({@code subst:sg:gen:m1+subst:sg:acc:m1}).
   */
  List<Entry> entries(String form) {
    List<Entry> entries = new ArrayList<>();
    for (WordData data : lookup.get().lookup(form)) {
      String stem = data.getStem().toString();
      for (String tag : String.valueOf(data.getTag()).split("(?<=.)\\+")) {
        entries.add(new Entry(stem, tags.read(tag)));
      }
    }
    return entries;
  }
}
