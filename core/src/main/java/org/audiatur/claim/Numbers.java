package org.audiatur.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiatur.lang.FieldPack;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** Ties the numbers of a sentence to the claims that they measure. Thread-safe. */
final class Numbers {

  private static final String GENERAL = "strength";

  private final ClaimTypes types;
  private final Map<String, String> roleOf = new HashMap<>();

  /**
   * Reads {@code CODE/numbers.txt}: the role of a number, a tab, words near it that give it that
   * role.
   */
  Numbers(FieldPack field, String language, ClaimTypes types) {
    this.types = types;
    for (List<String> row : field.table(language + "/numbers")) {
      for (String lemma : row.get(1).split("\\s+")) {
        roleOf.put(lemma, row.get(0));
      }
    }
  }

  /** Gives each number of the sentence to the nearest draft of its clause that can have it. */
  void tie(Parse parse, List<Draft> drafts) {
    for (int i = 0; i < parse.words.size(); i++) {
      Mention mention = parse.words.mention(i);
      boolean begins =
          mention != null
              && mention.type().equals("NUM")
              && (i == 0 || parse.words.mention(i - 1) != mention);
      if (begins && mention != null && mention.value() instanceof Quantity quantity) {
        tie(parse, drafts, i, new Count("", quantity, mention.span()));
      }
    }
  }

  private void tie(Parse parse, List<Draft> drafts, int token, Count count) {
    String hint = hint(parse.words, token);
    Draft best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Draft draft : drafts) {
      int distance = distance(parse, draft, token, hint);
      if (distance < bestDistance) {
        best = draft;
        bestDistance = distance;
      }
    }
    if (best != null) {
      List<String> numbers = types.of(best.type()).numbers();
      String role = hint != null && numbers.contains(hint) ? hint : numbers.getFirst();
      best.numbers.add(new Count(role, count.quantity(), count.span()));
    }
  }

  private int distance(Parse parse, Draft draft, int token, @Nullable String hint) {
    List<String> numbers = types.of(draft.type()).numbers();
    if (numbers.isEmpty() || parse.clauseAt(token) != draft.clause && !inRole(draft, token)) {
      return Integer.MAX_VALUE;
    }
    boolean wanted = hint == null || numbers.contains(hint);
    return Math.abs(draft.trigger - token) + (inRole(draft, token) ? 0 : 50) + (wanted ? 0 : 1000);
  }

  private static boolean inRole(Draft draft, int token) {
    return draft.roles.stream()
        .anyMatch(r -> r.first() >= 0 && r.first() <= token && token < r.end());
  }

  /**
   * The role that the words after a number, else before it, give it; what people are («человек»,
   * «солдат») yields to what befell them («убитыми»).
   */
  private @Nullable String hint(Words words, int token) {
    int end = words.mentionEnd(token);
    String general = null;
    for (int i = token; i < Math.min(words.size(), end + 3); i++) {
      if (i >= end && (words.inMention(i, "NUM") || words.isPunctuation(i))) {
        break;
      }
      String role = roleOf.get(Words.plain(words.token(i).lemma()));
      if (role != null && !role.equals(GENERAL)) {
        return role;
      }
      general = general == null ? role : general;
    }
    for (int i = token - 1;
        general == null && i >= Math.max(0, token - 4) && !words.inMention(i, "NUM");
        i--) {
      general = roleOf.get(Words.plain(words.token(i).lemma()));
    }
    return general;
  }
}
