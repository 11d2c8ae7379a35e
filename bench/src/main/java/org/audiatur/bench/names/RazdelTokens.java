package org.audiatur.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.text.Span;

/**
 * Tokens as razdel 0.5 cuts them, written anew after its rules: atoms of one kind (Russian letters,
 * Latin letters, figures, one mark, one other sign) are joined, where nothing stands between them,
 * by a hyphen, an underscore, the comma or stroke of a number, or as marks that belong together.
 * Only used to compare with what others measured.
 */
public final class RazdelTokens {

  private static final String DASHES = "‑–—−-";
  private static final String ENDINGS = ".?!…";
  private static final String MARKS =
      "\\/!#$%&*+,.:;<=>?@^_`|~№…" + DASHES + "«“‘»”’\"„'" + "([{)]}";

  /**
   * Case folds as in Python's {@code re}, which takes ı, İ, ſ and the Kelvin sign for Latin
   * letters; its blanks are more than Java's.
   */
  private static final Pattern ATOM =
      Pattern.compile(
          "(?<RU>[а-яёА-ЯЁ]+)|(?<LAT>[a-zA-Zıſ\\u212a\\u0130]+)|(?<INT>\\p{Nd}+)|(?<PUNCT>["
              + Pattern.quote(MARKS)
              + "])|(?<OTHER>[^\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\u0085\\u001c-\\u001f])");

  private static final Pattern SMILE = Pattern.compile("[=:;]-?[)(]{1,3}");

  private enum Kind {
    RU,
    LAT,
    INT,
    PUNCT,
    OTHER
  }

  private record Atom(Span span, Kind kind, String text) {}

  private final List<Atom> atoms;

  private RazdelTokens(String text) {
    this.atoms = atoms(text);
  }

  /** The tokens of a text, in order. */
  public static List<Span> of(String text) {
    return new RazdelTokens(text).tokens();
  }

  private static List<Atom> atoms(String text) {
    List<Atom> atoms = new ArrayList<>();
    Matcher matcher = ATOM.matcher(text);
    while (matcher.find()) {
      for (Kind kind : Kind.values()) {
        if (matcher.group(kind.name()) != null) {
          atoms.add(new Atom(Span.of(matcher.start(), matcher.end()), kind, matcher.group()));
        }
      }
    }
    return atoms;
  }

  private List<Span> tokens() {
    List<Span> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    int start = 0;
    for (int i = 0; i < atoms.size(); i++) {
      boolean touches = i > 0 && atoms.get(i - 1).span.end() == atoms.get(i).span.start();
      if (i > 0 && !(touches && joins(i, token.toString()))) {
        tokens.add(Span.of(start, atoms.get(i - 1).span.end()));
        token.setLength(0);
      }
      start = token.isEmpty() ? atoms.get(i).span.start() : start;
      token.append(atoms.get(i).text);
    }
    if (!atoms.isEmpty()) {
      tokens.add(Span.of(start, atoms.getLast().span.end()));
    }
    return tokens;
  }

  /**
   * True if the atom at {@code i} belongs to the token before it.
   *
   * @param token what the token is so far
   */
  private boolean joins(int i, String token) {
    return joinsBy(i, DASHES, false)
        || joinsBy(i, "_", false)
        || joinsBy(i, ".,", true)
        || joinsBy(i, "/\\", true)
        || marksBelong(i, token)
        || signsBelong(i)
        || (atoms.get(i - 1).text.equalsIgnoreCase("yahoo") && atoms.get(i).text.equals("!"));
  }

  /** True if one of the two atoms is such a mark and both that it stands between may be joined. */
  private boolean joinsBy(int i, String marks, boolean figures) {
    int left = i - 1;
    int right = i;
    if (marks.contains(atoms.get(left).text)) {
      left--;
    } else if (marks.contains(atoms.get(right).text)) {
      right++;
    } else {
      return false;
    }
    return left >= 0
        && right < atoms.size()
        && (figures
            ? atoms.get(left).kind == Kind.INT && atoms.get(right).kind == Kind.INT
            : atoms.get(left).kind != Kind.PUNCT && atoms.get(right).kind != Kind.PUNCT);
  }

  private boolean marksBelong(int i, String token) {
    Atom left = atoms.get(i - 1);
    Atom right = atoms.get(i);
    if (left.kind != Kind.PUNCT || right.kind != Kind.PUNCT) {
      return false;
    }
    String both = left.text + right.text;
    return SMILE.matcher(token + right.text).matches()
        || (ENDINGS.contains(left.text) && ENDINGS.contains(right.text))
        || both.equals("--")
        || both.equals("**");
  }

  private boolean signsBelong(int i) {
    Kind left = atoms.get(i - 1).kind;
    Kind right = atoms.get(i).kind;
    boolean letters = isSignOrLetter(left) && isSignOrLetter(right);
    return letters && (left == Kind.OTHER || right == Kind.OTHER);
  }

  private static boolean isSignOrLetter(Kind kind) {
    return kind == Kind.OTHER || kind == Kind.RU || kind == Kind.LAT;
  }
}
