package org.audiatur.claim;

import java.util.Set;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said or asked: a clause with «что» or «чтобы», an infinitive, the words after a
 * colon.
 */
final class Contents {

  private static final Set<String> PARTING = Set.of(";", ":", "“", "«");

  private final Parse parse;

  Contents(Parse parse) {
    this.parse = parse;
  }

  /** First token and end of the words, or null. */
  int @Nullable [] of(Construction at) {
    Clause clause = at.clause();
    if (clause == null) {
      return null;
    }
    int[] asked = beforeVerb(clause, at);
    if (asked != null) {
      return asked;
    }
    int from = Math.max(at.trigger(), at.predicate());
    int[] infinitive = infinitive(clause, from);
    int[] quoted = afterColon(from);
    if (infinitive != null) {
      return quoted != null && quoted[0] <= infinitive[0] ? quoted : infinitive;
    }
    for (Clause other : parse.clauses) {
      boolean hangs =
          other.parent == clause && other.first() > from && other.kind == Clause.Kind.SUBORDINATE;
      if (hangs && parse.words.function().is(FunctionWords.Use.CONTENT, other.opener)) {
        return told(other);
      }
    }
    int[] before = quoted != null ? quoted : before(stretch(clause, at.trigger()));
    return before == null && clause.inset ? around(clause) : before;
  }

  /** «The rebels, said Harris, burned the mill»: what stands before, if it has a verb, or after. */
  private int @Nullable [] around(Clause inset) {
    int end = inset.first() - 1;
    int start = end;
    while (start > 0 && !PARTING.contains(parse.words.word(start - 1))) {
      start--;
    }
    int from = start;
    boolean told =
        parse.clauses.stream()
            .flatMap(c -> c.predicates.stream())
            .anyMatch(predicate -> from <= predicate && predicate < end);
    int after = closing(inset);
    return told ? new int[] {start, end} : after < parse.words.size() ? rest(after) : null;
  }

  /** One past the comma behind who says it. */
  private int closing(Clause inset) {
    int at = inset.verb == null ? inset.first() : inset.verb.end();
    while (at < parse.words.size() && !parse.words.word(at).equals(",")) {
      at++;
    }
    return at + 1;
  }

  private int[] rest(int from) {
    int end = parse.words.size();
    while (end > from + 1 && parse.words.isPunctuation(end - 1)) {
      end--;
    }
    return new int[] {from, end};
  }

  /** The words of a content clause, to the end of a quotation that it opens, without a citation. */
  private int[] told(Clause content) {
    int end = parse.clauseEnd(content);
    int open = -1;
    for (int i = content.first(); i < end; i++) {
      open = parse.words.mention(i) == null && "«“„".contains(parse.words.word(i)) ? i : open;
      open = "»”".contains(parse.words.word(i)) ? -1 : open;
    }
    return new int[] {
      content.first(), uncited(content.first(), open < 0 ? end : closing(open, end))
    };
  }

  /** One past the sign that closes what opens here, however many quotations stand inside. */
  private int closing(int open, int otherwise) {
    int depth = 0;
    for (int i = open; i < parse.words.size(); i++) {
      String word = parse.words.word(i);
      depth += "«“„".contains(word) ? 1 : "»”".contains(word) ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return otherwise;
  }

  /** Without the citation, its bracket and the signs that close it. */
  private int uncited(int first, int end) {
    int last = end;
    while (last > first + 1 && (parse.words.inMention(last - 1, "CIT") || bracket(last - 1))) {
      last--;
    }
    return beforeAnd(first, last);
  }

  /** «to yield, and when …»: without the conjunction to what follows. */
  private int beforeAnd(int first, int end) {
    boolean and = end > first + 2 && parse.words.is(end - 1, FunctionWords.Use.CLAUSES);
    return and ? end - (parse.words.word(end - 2).equals(",") ? 2 : 1) : end;
  }

  private boolean bracket(int i) {
    String word = parse.words.word(i);
    return word.equals("[") || word.equals("]");
  }

  /** «…», – заявил Иванов: the quotation that the clause follows. */
  private int @Nullable [] before(int first) {
    int end = first - 1;
    while (end >= 0
        && first - end <= 4
        && parse.words.isPunctuation(end)
        && !"»”\"".contains(parse.words.word(end))) {
      end--;
    }
    boolean apart = end < first - 1 || end > 0 && parse.words.isPunctuation(end - 1);
    if (end < 2 || !apart || !"»”\"".contains(parse.words.word(end))) {
      return null;
    }
    String opening = parse.words.word(end).equals("\"") ? "\"" : "«“„";
    int start = end - 1;
    while (start > 0 && !opening.contains(parse.words.word(start))) {
      start--;
    }
    return end - start > 3
        ? new int[] {opening.contains(parse.words.word(start)) ? start + 1 : start, end}
        : null;
  }

  /** Where the stretch of a clause begins in which a word stands. */
  private static int stretch(Clause clause, int token) {
    for (int[] segment : clause.segments) {
      if (segment[0] <= token && token < segment[1]) {
        return segment[0];
      }
    }
    return clause.first();
  }

  /** «приказа отойти никто не отдавал»: what is asked ends before who gave it, and the verb. */
  private int @Nullable [] beforeVerb(Clause clause, Construction at) {
    int first = at.trigger() + 1;
    int verb =
        clause.predicates.stream()
            .filter(p -> p > first && !parse.words.is(p, PartOfSpeech.INFINITIVE))
            .findFirst()
            .orElse(-1);
    if (at.predicate() <= first
        || verb < 0
        || !clause.predicates.contains(first)
        || !parse.words.is(first, PartOfSpeech.INFINITIVE)) {
      return null;
    }
    int end = first + 1;
    while (end < verb && !isSubject(at, end) && !Negation.at(parse.words, end + 1)) {
      end++;
    }
    return new int[] {first, unpointed(first, end)};
  }

  private boolean isSubject(Construction at, int token) {
    Chunk carrier = at.carrier();
    boolean leads = carrier != null && carrier.start == token;
    long cases = Agreement.features(parse.words.token(token).analyses());
    boolean who =
        (cases & Grammeme.bits(Grammeme.NOMINATIVE)) != 0
            && (cases & Grammeme.bits(Grammeme.ACCUSATIVE, Grammeme.GENITIVE)) == 0;
    return leads
        || who
        || parse.words.is(token, FunctionWords.Use.HELPS)
        || parse.words.is(token, FunctionWords.Use.ASIDE);
  }

  private int @Nullable [] infinitive(Clause clause, int from) {
    for (int predicate : clause.predicates) {
      if (predicate > from && parse.words.is(predicate, PartOfSpeech.INFINITIVE)) {
        int first =
            predicate - 1 > from && Negation.at(parse.words, predicate) ? predicate - 1 : predicate;
        int end = uncited(first, Math.max(predicate + 1, end(clause, predicate)));
        return new int[] {first, unpointed(predicate, end)};
      }
    }
    return null;
  }

  /** Up to the next clause that goes on with the same subject. */
  private int end(Clause clause, int infinitive) {
    int end = parse.clauseEnd(clause);
    for (Clause other : parse.clauses) {
      if (other != clause
          && other.finite
          && other.first() > infinitive
          && (other.shares || other.kind == Clause.Kind.MAIN)) {
        end = Math.min(end, other.first());
      }
    }
    for (int[] segment : clause.segments) {
      boolean finite =
          clause.predicates.stream()
              .anyMatch(
                  p ->
                      segment[0] <= p
                          && p < segment[1]
                          && !parse.words.is(p, PartOfSpeech.INFINITIVE));
      end = segment[0] > infinitive && finite ? Math.min(end, segment[0]) : end;
    }
    return end;
  }

  private int @Nullable [] afterColon(int from) {
    for (int i = from + 1; i + 1 < parse.words.size() && i < from + 25; i++) {
      boolean colon = parse.words.word(i).equals(":");
      boolean quote = "«“„".contains(parse.words.word(i)) && parse.words.mention(i) == null;
      int end = quote ? closing(i, parse.words.size()) : parse.words.size();
      if (colon && isDenied(from, i)) {
        return null;
      }
      if (colon && end - i > 3 || quote && end - i > 5) {
        return new int[] {i + 1, unstopped(i + 1, uncited(i + 1, end))};
      }
    }
    return null;
  }

  /** «That he gave the order has not been proved: …»: what follows explains a denial. */
  private boolean isDenied(int from, int colon) {
    return parse.clauses.stream()
        .map(clause -> clause.verb)
        .anyMatch(
            verb -> verb != null && verb.negated() && from < verb.main() && verb.main() < colon);
  }

  /** Without the stop that ends the sentence. */
  private int unstopped(int first, int end) {
    return end > first + 1 && parse.words.word(end - 1).equals(".") ? end - 1 : end;
  }

  /** From the trigger to the end of its clause. */
  int @Nullable [] rest(Construction at) {
    Clause clause = at.clause();
    if (clause == null) {
      return null;
    }
    for (int[] segment : clause.segments) {
      if (segment[0] <= at.trigger() && at.trigger() < segment[1]) {
        int end = uncited(at.trigger(), withContent(clause, quoted(segment[1])));
        return new int[] {at.trigger(), unpointed(at.trigger(), end)};
      }
    }
    return null;
  }

  /** «означал бы «конец России»»: with the words in quotation marks that follow. */
  private int quoted(int end) {
    boolean opens = end < parse.words.size() && "«“„".contains(parse.words.word(end));
    return opens && !parse.words.word(end).isEmpty() ? closing(end, end) : end;
  }

  /** Without the stop or comma that closes it. */
  private int unpointed(int first, int end) {
    boolean closed = end > first + 1 && ".,;:".contains(parse.words.word(end - 1));
    return closed ? end - 1 : end;
  }

  /** «надеялись, что союзники придут»: with the clause that says what. */
  private int withContent(Clause clause, int end) {
    for (Clause other : parse.clauses) {
      if (other.parent == clause
          && other.kind == Clause.Kind.SUBORDINATE
          && other.first() > end
          && other.first() <= end + 2
          && parse.words.function().is(FunctionWords.Use.CONTENT, other.opener)) {
        return told(other)[1];
      }
    }
    return end;
  }
}
