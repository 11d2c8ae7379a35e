package org.audiatur.claim;

import java.util.List;
import java.util.Set;
import org.audiatur.lang.FieldPack;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** Ties the numbers of a sentence to the claims that they measure. Thread-safe. */
final class Numbers {

  private static final String DIVISION = "vote";
  private static final Set<String> PAPERS = Set.of("communication", "demand", "founding");

  /** Who was there is told of the sitting, also from another clause: «fifteen being present». */
  private static final String ATTENDANCE = "attendance";

  private static final String STATE = "strength";
  private static final Set<String> ACTS = Set.of("agent", "force");
  private static final Set<String> HOW_MANY = Set.of("strength", "count");

  private static final int NEAR = 50;
  private static final int FAR = 200;
  private static final int UNWANTED = 1000;

  private final ClaimTypes types;
  private final NumberHints hints;
  private final ListedOnes ones;

  Numbers(FieldPack field, String language, ClaimTypes types) {
    this.types = types;
    this.hints = new NumberHints(field, language);
    this.ones = new ListedOnes(hints);
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
    drafts.forEach(draft -> ones.count(parse, draft));
  }

  private void tie(Parse parse, List<Draft> drafts, int token, Count count) {
    String hint = hint(parse, token);
    if (NumberHints.NOTHING.equals(hint) || StrayNumbers.strays(parse, token, count)) {
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

  /**
   * «имела 5 поездов, расположенных в порту», «3 полка перешли Дунай и взяли Систово»: what two
   * claims tell of is counted in both.
   */
  private boolean shares(Draft draft, Draft best, int token, @Nullable String hint) {
    List<String> numbers = types.of(draft.type()).numbers();
    boolean participle =
        NumberHints.general(hint)
            && !draft.type().equals(best.type())
            && draft.construction.endsWith("participle")
            && numbers.contains(hint)
            && inRole(draft, token);
    boolean state = best.type().equals(STATE) && !draft.type().equals(STATE);
    boolean both =
        (state || acts(best, token)) && acts(draft, token) && draft.trigger != best.trigger;
    boolean inside = draft.holds("goods", best.trigger) && draft.type().equals(best.type());
    boolean howMany = !numbers.isEmpty() && HOW_MANY.contains(numbers.getFirst());
    return participle || inside || both && howMany;
  }

  /** True if those counted do what a draft tells. */
  private static boolean acts(Draft draft, int token) {
    return draft.roles.stream().anyMatch(r -> ACTS.contains(r.role()) && holds(r, token));
  }

  /** «60,000 men perished»: those counted suffer what the verb says; not those who do it. */
  private @Nullable String suffered(Words words, Draft draft, int token, @Nullable String hint) {
    boolean general = hint == null || NumberHints.general(hint);
    String own = hints.told(words, draft);
    boolean does = acts(draft, token) || draft.holds("side", token) && draft.has("opponent");
    if (does) {
      return own != null && own.equals(hint) ? null : hint;
    }
    boolean counted =
        inRole(draft, token) && !(DIVISION.equals(draft.type()) && draft.holds("motion", token));
    return general && own != null && counted ? own : hint;
  }

  /** What the words around a number say it is; those behind a list say it of all its members. */
  private @Nullable String hint(Parse parse, int token) {
    String hint = hints.of(parse.words, token);
    Chunk chunk = parse.chunkAt(token);
    boolean open = hint == null || NumberHints.general(hint);
    for (Chunk next = chunk == null ? null : chunk.after; open && next != null; next = next.after) {
      if (!next.isMention("NUM")) {
        return hint;
      }
      String deed = hints.deedAfter(parse.words, number(parse.words, next));
      if (deed != null) {
        return deed;
      }
    }
    return hint;
  }

  /** Where the number of a phrase begins. */
  private static int number(Words words, Chunk chunk) {
    int i = chunk.first;
    while (i + 1 < chunk.end && !words.inMention(i, "NUM")) {
      i++;
    }
    return i;
  }

  /**
   * «by 362 votes to 135», «против 135 голосов»: the number after the one of those for it is of
   * those against it; where the motion is rejected, the other way round.
   */
  private String second(Words words, int token, Draft draft, String role) {
    if (!DIVISION.equals(draft.type())) {
      return role;
    }
    List<String> numbers = types.of(draft.type()).numbers();
    boolean rejects =
        hints.rejects(Words.plain(words.token(draft.trigger).lemma()))
            || draft.all("motion").stream()
                .anyMatch(m -> m.first() > 0 && hints.gives(words, m.first() - 1, numbers.get(1)));
    String first = numbers.get(rejects ? 1 : 0);
    String second = numbers.get(rejects ? 0 : 1);
    if (draft.numbers.isEmpty()) {
      return role.equals(numbers.getFirst()) ? first : role;
    }
    boolean opposed =
        token > 0
                && (words.is(token - 1, FunctionWords.Use.TO)
                    || hints.gives(words, token - 1, numbers.get(1)))
            || rejects && role.equals(first);
    boolean next = draft.numbers.size() == 1 && draft.numbers.getFirst().role().equals(first);
    return opposed && next ? second : role;
  }

  private int distance(Parse parse, Draft draft, int token, @Nullable String hint) {
    List<String> numbers = types.of(draft.type()).numbers();
    boolean wanted = hint != null && numbers.contains(hint);
    boolean told = wanted && !NumberHints.general(hint);
    if (numbers.isEmpty() || !told && isOfAnother(parse, draft, token, hint)) {
      return Integer.MAX_VALUE;
    }
    boolean counted = wanted && (DIVISION.equals(draft.type()) || ATTENDANCE.equals(hint));
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
    boolean fighters =
        usual.equals("killed") && (token < draft.trigger || isMoney(parse.words, token));
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

  private static boolean isMoney(Words words, int token) {
    Mention mention = words.mention(token);
    return mention != null
        && mention.value() instanceof Quantity quantity
        && quantity.unit() != null
        && Quantity.isCurrencySign(quantity.unit());
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
    return draft.roles.stream().anyMatch(r -> holds(r, token));
  }

  private static boolean holds(Filler role, int token) {
    return role.first() >= 0 && role.first() <= token && token < role.end();
  }
}
