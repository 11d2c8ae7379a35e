package org.audiatur.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** What the words around a number say that it is: strength, killed, votes against. Thread-safe. */
final class NumberHints {

  /** What people are says less than what befell them. */
  private static final Set<String> GENERAL = Set.of("strength", "attendance");

  /** What the table calls the words of a number that measures no claim: a length, a rank. */
  static final String NOTHING = "-";

  /** How long something lasted stands in the number itself: «с 900 солдатами сутки держал». */
  private static final String LENGTH = "duration";

  private static final String SINGLE = "single";
  private static final String AGAINST_IT = "rejects";

  private final Map<String, String> roleOf = new HashMap<>();
  private final Set<String> singles = new HashSet<>();
  private final Set<String> rejecting = new HashSet<>();

  /**
   * Reads {@code CODE/numbers.txt}: the role of a number, a tab, words near it that give it that
   * role; - for the words of numbers that measure no claim; single for what counts as one where it
   * stands among the counted; rejects for the verbs whose first number is that of those against.
   */
  NumberHints(FieldPack field, String language) {
    for (List<String> row : field.table(language + "/numbers")) {
      List<String> words = List.of(row.get(1).split("\\s+"));
      switch (row.get(0)) {
        case SINGLE -> singles.addAll(words);
        case AGAINST_IT -> rejecting.addAll(words);
        default -> words.forEach(lemma -> roleOf.put(lemma, row.get(0)));
      }
    }
  }

  /** True for a word of which one, among the counted, is counted too: «бронепоезд», «взвод». */
  boolean countsAsOne(String lemma) {
    return singles.contains(lemma);
  }

  /** True for the verbs by which a division goes against the motion. */
  boolean rejects(String lemma) {
    return rejecting.contains(lemma);
  }

  static boolean general(@Nullable String hint) {
    return hint != null && GENERAL.contains(hint);
  }

  /**
   * The role that the words after a number, else before it, give it; what people are («человек»,
   * «солдат») yields to what befell them («убитыми»).
   */
  @Nullable String of(Words words, int token) {
    String deed = deed(words, token - 1);
    if (deed != null) {
      return deed;
    }
    String after = after(words, token, token);
    for (int i = token - 1;
        after == null
            && i >= Math.max(0, token - 4)
            && !words.inMention(i, "NUM")
            && !words.inMention(i, "DATE");
        i--) {
      after = role(words, i);
    }
    return after;
  }

  /** What the words behind a number say befell the counted, and so all of its list; or null. */
  @Nullable String deedAfter(Words words, int token) {
    String role = after(words, token, words.mentionEnd(token));
    return role == null || GENERAL.contains(role) || NOTHING.equals(role) ? null : role;
  }

  private @Nullable String after(Words words, int token, int from) {
    int end = words.mentionEnd(token);
    String general = null;
    for (int i = from; i < Math.min(words.size(), end + 3); i++) {
      boolean other = words.inMention(i, "NUM") || words.isPunctuation(i);
      if (i >= end && (other || words.is(i, FunctionWords.Use.AND))) {
        break;
      }
      String role = role(words, i);
      boolean far = NOTHING.equals(role) && i > end || LENGTH.equals(role) && i >= end;
      if (role != null && !GENERAL.contains(role) && !far) {
        return role;
      }
      general = general == null ? role : general;
    }
    return general;
  }

  /** The role that a word gives; by another noun that it may be («дні») where it gives none. */
  private @Nullable String role(Words words, int i) {
    String role = roleOf.get(Words.plain(words.token(i).lemma()));
    if (role == null && words.inMention(i, "NUM")) {
      for (Analysis noun : words.readings(i, PartOfSpeech.NOUN)) {
        role = role == null ? roleOf.get(Words.plain(noun.lemma())) : role;
      }
    }
    return role;
  }

  /** True if a word gives a number this role: «против». */
  boolean gives(Words words, int i, String role) {
    return role.equals(roleOf.get(words.word(i)));
  }

  /** «убито 300 и ранено 700»: what befell the counted, right before their number. */
  private @Nullable String deed(Words words, int i) {
    Analysis likely = i < 0 ? null : words.likely(i);
    String role =
        likely == null || !Words.isVerb(likely) ? null : roleOf.get(Words.plain(likely.lemma()));
    return role == null || GENERAL.contains(role) ? null : role;
  }

  /** What the verb of a claim says befell those whom it is told of, or null. */
  @Nullable String told(Words words, Draft draft) {
    return roleOf.get(Words.plain(words.token(draft.trigger).lemma()));
  }
}
