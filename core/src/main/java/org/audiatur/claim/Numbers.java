package org.audiatur.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.FieldPack;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** Ties the numbers of a sentence to the claims that they measure. Thread-safe. */
final class Numbers {

  /** What people are says less than what befell them. */
  private static final Set<String> GENERAL = Set.of("strength", "attendance");

  private static final String DIVISION = "vote";
  private static final Set<String> PAPERS = Set.of("communication", "demand", "founding");

  /** What the table calls the words of a number that measures no claim: a length, a rank. */
  private static final String NOTHING = "-";

  private static final int NEAR = 50;
  private static final int FAR = 200;
  private static final int UNWANTED = 1000;
  private static final int LAST_HOUR = 24;

  private final ClaimTypes types;
  private final Map<String, String> roleOf = new HashMap<>();

  /**
   * Reads {@code CODE/numbers.txt}: the role of a number, a tab, words near it that give it that
   * role; - for the words of numbers that measure no claim.
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
    if (NOTHING.equals(hint) || isHour(parse.words, token, count)) {
      return;
    }
    Draft best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Draft draft : drafts) {
      int distance = distance(parse, draft, token, suffered(parse.words, draft, token, hint));
      if (distance < bestDistance) {
        best = draft;
        bestDistance = distance;
      }
    }
    for (Draft draft : drafts) {
      if (draft == best || best != null && shares(draft, best, token, hint)) {
        List<String> numbers = types.of(draft.type()).numbers();
        String told = suffered(parse.words, draft, token, hint);
        String role = told != null && numbers.contains(told) ? told : numbers.getFirst();
        role = second(parse.words, token, draft, role);
        draft.numbers.add(new Count(role, count.quantity(), count.span()));
      }
    }
  }

  /** «имела 5 поездов, расположенных в порту»: what two claims tell of is counted in both. */
  private boolean shares(Draft draft, Draft best, int token, @Nullable String hint) {
    return hint != null
        && GENERAL.contains(hint)
        && !draft.type().equals(best.type())
        && draft.construction.endsWith("participle")
        && types.of(draft.type()).numbers().contains(hint)
        && inRole(draft, token);
  }

  /** «60,000 men perished»: those counted suffer what the verb says. */
  private @Nullable String suffered(Words words, Draft draft, int token, @Nullable String hint) {
    boolean general = hint == null || GENERAL.contains(hint);
    String own = roleOf.get(Words.plain(words.token(draft.trigger).lemma()));
    return general && own != null && inRole(draft, token) && token < draft.trigger ? own : hint;
  }

  /** «by 362 votes to 135»: the number after the one of those for it is of those against it. */
  private String second(Words words, int token, Draft draft, String role) {
    List<String> numbers = types.of(draft.type()).numbers();
    boolean to = token > 0 && words.is(token - 1, FunctionWords.Use.TO);
    return DIVISION.equals(draft.type())
            && to
            && draft.numbers.size() == 1
            && draft.numbers.getFirst().role().equals(role)
        ? numbers.get(numbers.indexOf(role) + 1)
        : role;
  }

  /** «at about 7»: an hour, not how many. */
  private static boolean isHour(Words words, int token, Count count) {
    return count.quantity().unit() == null
        && count.quantity().value() <= LAST_HOUR
        && token > 0
        && words.is(token - 1, FunctionWords.Use.CLOCK);
  }

  private int distance(Parse parse, Draft draft, int token, @Nullable String hint) {
    List<String> numbers = types.of(draft.type()).numbers();
    boolean wanted = hint != null && numbers.contains(hint);
    boolean told = wanted && !GENERAL.contains(hint);
    if (numbers.isEmpty() || !told && isOfAnother(parse, draft, token, hint)) {
      return Integer.MAX_VALUE;
    }
    boolean counted = wanted && DIVISION.equals(draft.type());
    if (parse.clauseAt(token) != draft.clause && !inRole(draft, token)) {
      return counted || describes(draft, token)
          ? Math.abs(draft.trigger - token) + FAR
          : Integer.MAX_VALUE;
    }
    Mention counter = parse.words.mention(draft.trigger);
    if (counter != null && counter == parse.words.mention(token)) {
      return 0;
    }
    boolean doubtful = hint != null && !wanted;
    return Math.abs(draft.trigger - token)
        + (inRole(draft, token) ? 0 : NEAR)
        + (doubtful ? UNWANTED : 0);
  }

  /**
   * A length of time, the strength of who fights, things that are no arms («в двух пунктах»), and
   * what a paper only speaks of are no number of a claim that has none of the kind.
   */
  private boolean isOfAnother(Parse parse, Draft draft, int token, @Nullable String hint) {
    String usual = types.of(draft.type()).numbers().getFirst();
    boolean fighters = usual.equals("killed") && token < draft.trigger;
    boolean lasts = "duration".equals(hint);
    boolean papers = PAPERS.contains(draft.type()) && parse.chunkAt(token) != self(parse, draft);
    boolean things =
        usual.equals("strength")
            && !draft.type().equals(usual)
            && hint == null
            && hasUnit(parse.words, token)
            && !inRole(draft, token);
    return lasts || fighters || papers || things;
  }

  private static boolean hasUnit(Words words, int token) {
    Mention mention = words.mention(token);
    return mention != null
        && mention.value() instanceof Quantity quantity
        && quantity.unit() != null;
  }

  private static @Nullable Chunk self(Parse parse, Draft draft) {
    return parse.chunkAt(draft.trigger);
  }

  /** «5 поездов, расположенных в порту»: a number of what a participle describes. */
  private static boolean describes(Draft draft, int token) {
    Chunk antecedent = draft.clause == null ? null : draft.clause.antecedent;
    return antecedent != null && antecedent.holds(token);
  }

  private static boolean inRole(Draft draft, int token) {
    return draft.roles.stream()
        .anyMatch(r -> r.first() >= 0 && r.first() <= token && token < r.end());
  }

  /** «убито 300 и ранено 700»: what befell the counted, right before their number. */
  private @Nullable String deed(Words words, int i) {
    Analysis likely = i < 0 ? null : words.likely(i);
    String role =
        likely == null || !Words.isVerb(likely) ? null : roleOf.get(Words.plain(likely.lemma()));
    return role == null || GENERAL.contains(role) ? null : role;
  }

  /**
   * The role that the words after a number, else before it, give it; what people are («человек»,
   * «солдат») yields to what befell them («убитыми»).
   */
  private @Nullable String hint(Words words, int token) {
    String deed = deed(words, token - 1);
    if (deed != null) {
      return deed;
    }
    int end = words.mentionEnd(token);
    String general = null;
    for (int i = token; i < Math.min(words.size(), end + 3); i++) {
      boolean other = words.inMention(i, "NUM") || words.isPunctuation(i);
      if (i >= end && (other || words.is(i, FunctionWords.Use.AND))) {
        break;
      }
      String role = roleOf.get(Words.plain(words.token(i).lemma()));
      boolean far = NOTHING.equals(role) && i > end;
      if (role != null && !GENERAL.contains(role) && !far) {
        return role;
      }
      general = general == null ? role : general;
    }
    for (int i = token - 1;
        general == null
            && i >= Math.max(0, token - 4)
            && !words.inMention(i, "NUM")
            && !words.inMention(i, "DATE");
        i--) {
      general = roleOf.get(Words.plain(words.token(i).lemma()));
    }
    return general;
  }
}
