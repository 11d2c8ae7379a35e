package org.audiatur.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.SourceText;

/**
 * Cases of short accounts in the notation
 *
 * <pre>
 * case en: a fort and two days
 *   A  The fort fell on 8 May.
 *   B  The fort fell on 12 May.
 *   find date: 8 May | 12 May
 * </pre>
 *
 * <p>A letter and two spaces begin an account, or its next paragraph; every other indented line is
 * what is expected. What is known not to be met yet has {@code ~} before it.
 */
record CaseFile(List<Case> cases) {

  private static final Pattern ACCOUNT = Pattern.compile("  ([A-Z])  (.+)");

  /** Accounts by their letter, and what is expected of them. */
  record Case(String name, Map<String, String> accounts, List<Expected> expected) {

    String source(String letter) {
      return SourceText.of("", Objects.requireNonNull(accounts.get(letter), letter)).sha256();
    }

    /** The letter of the only account in which words stand. */
    String teller(String words) {
      List<String> tellers =
          accounts.keySet().stream().filter(letter -> text(letter).contains(words)).toList();
      if (tellers.size() != 1) {
        throw new IllegalStateException(name + ": \"" + words + "\" stands in " + tellers);
      }
      return tellers.getFirst();
    }

    String text(String letter) {
      return Objects.requireNonNull(accounts.get(letter), letter);
    }
  }

  /** {@code find date: 8 May | 12 May} is a wish, a kind, and two words. */
  record Expected(String what, List<String> words, boolean met) {

    static Expected of(String line) {
      String wish = line.strip();
      boolean met = !wish.startsWith("~");
      String[] halves = (met ? wish : wish.substring(1).strip()).split(": ", 2);
      return new Expected(
          halves[0], halves.length == 1 ? List.of() : List.of(halves[1].split(" \\| ")), met);
    }

    @Override
    public String toString() {
      return what + ": " + String.join(" | ", words);
    }
  }

  static CaseFile read(String resource) {
    List<Case> cases = new ArrayList<>();
    for (String line : lines(resource)) {
      Matcher account = ACCOUNT.matcher(line);
      if (line.startsWith("case ")) {
        cases.add(new Case(line.substring(5), new TreeMap<>(), new ArrayList<>()));
      } else if (account.matches()) {
        cases
            .getLast()
            .accounts()
            .merge(account.group(1), account.group(2), (one, more) -> one + "\n" + more);
      } else if (line.startsWith("  ")) {
        cases.getLast().expected().add(Expected.of(line));
      }
    }
    return new CaseFile(List.copyOf(cases));
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = CaseFile.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("While reading " + resource, e);
    }
  }
}
