package org.audiatur.ingest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives every document a name of its own: where two would be called the same (also where only the
 * case differs, or where one would be a folder of another), a number is appended, as in {@code a
 * (2).txt}. Names that lie deepest are asked for first, so that the file gives way to the folder.
 */
final class DocumentNames {

  private final Set<String> taken = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  String free(String wanted) {
    String name = wanted;
    for (int number = 2; !isFree(name); number++) {
      name = numbered(wanted, number);
    }
    take(name);
    return name;
  }

  /** Keeps others from being called so. */
  void reserve(String name) {
    taken.add(key(name));
  }

  private boolean isFree(String name) {
    String key = key(name);
    return !taken.contains(key) && !folders.contains(key);
  }

  private void take(String name) {
    String key = key(name);
    taken.add(key);
    for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
      folders.add(key.substring(0, slash));
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    return name.substring(0, end) + " (" + number + ")" + name.substring(end);
  }
}
