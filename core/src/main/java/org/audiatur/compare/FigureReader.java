package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.lang.LanguagePack;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of clauses with what they count and what became of it. What is counted stands in the
 * few words after the number, or else just before; a number that counts nothing known is left out.
 */
final class FigureReader {

  private static final int AFTER = 4;
  private static final int BEFORE = 2;
  private static final int FATE = 6;
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/-])\\d{1,3}(?:[, \\u00A0]\\d{3})*(?![\\p{L}\\p{N}:/-])");

  /** What a word counts: its sort, and whether it says more than that. */
  private record Thing(String sort, boolean special) {}

  private final Clauses clauses;
  private final Map<String, Thing> things = new HashMap<>();
  private final Map<String, String> fates = new HashMap<>();
  private final Map<String, String> sides = new HashMap<>();
  private final Map<String, String> prizes = new HashMap<>();
  private final FieldWords<String> wholes;
  private final FieldWords<String> ours;
  private final Map<String, Map<String, Integer>> numberWords = new HashMap<>();

  FigureReader(Material material, Clauses clauses) {
    this.clauses = clauses;
    Map<String, Map<String, String>> kinds = Map.of("fate", fates, "side", sides, "prize", prizes);
    this.wholes = material.list("whole-words");
    this.ours = material.list("our-words");
    material
        .packs()
        .field()
        .table("counted-things")
        .forEach(row -> things.put(row.get(0), new Thing(row.get(1), row.get(2).equals("yes"))));
    material
        .packs()
        .field()
        .table("fates")
        .forEach(row -> kinds.getOrDefault(row.get(1), fates).put(row.get(0), row.get(2)));
    for (LanguagePack language : material.packs().languages()) {
      Map<String, Integer> words = new HashMap<>();
      language.table("number-words").stream()
          .filter(row -> row.get(1).equals("one") && row.get(0).matches("\\d{1,2}"))
          .forEach(
              row ->
                  List.of(row.get(2).split(" "))
                      .forEach(word -> words.put(word, Integer.valueOf(row.get(0)))));
      numberWords.put(language.code(), words);
    }
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      List<Mention> mentions = Material.mentions(clause.account(), clause.span());
      for (Mention mention : mentions) {
        if (mention.value() instanceof Quantity quantity) {
          add(clause, mention.span(), quantity, figures);
        }
      }
      bare(clause, mentions, figures);
    }
    return figures;
  }

  /** Numbers that are no mention: «65 killed», «eight of our people». */
  private void bare(Clause clause, List<Mention> mentions, List<Figure> figures) {
    String text = clause.account().text().read(clause.span());
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      Span span =
          new Span(clause.span().start() + digits.start(), clause.span().start() + digits.end());
      double value = Double.parseDouble(digits.group().replaceAll("\\D", ""));
      bare(clause, span, value, mentions, figures);
    }
    Map<String, Integer> known = numberWords.getOrDefault(clause.account().language(), Map.of());
    for (Word word : clause.words()) {
      Integer value = known.get(clause.read(word.span()).toLowerCase(java.util.Locale.ROOT));
      if (value != null && value > 1) {
        bare(clause, word.span(), value, mentions, figures);
      }
    }
  }

  private void bare(
      Clause clause, Span span, double value, List<Mention> mentions, List<Figure> figures) {
    boolean free = mentions.stream().noneMatch(mention -> mention.span().overlaps(span));
    if (free && counts(clause, span)) {
      add(clause, span, new Quantity(value, null, false, null, null), figures);
    }
  }

  /** True if what is counted follows directly, or after a few small words: «ten of the men». */
  private boolean counts(Clause clause, Span number) {
    List<Word> words = clause.words();
    int from = firstFrom(clause, number.end());
    for (int i = from; i < Math.min(words.size(), from + AFTER); i++) {
      String stem = words.get(i).stem();
      if (things.containsKey(stem) || fates.containsKey(stem)) {
        return true;
      }
      if (i == from && !stem.isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private void add(Clause clause, Span span, Quantity quantity, List<Figure> figures) {
    int at = firstFrom(clause, span.start());
    Word fate = nearest(clause, at, span);
    Word counted = counted(clause, at, span);
    Thing thing = counted == null ? null : things.get(counted.stem());
    if (thing == null && fate == null) {
      return;
    }
    Set<String> about = new TreeSet<>(clause.stems());
    about.removeIf(stem -> things.containsKey(stem) || fates.containsKey(stem));
    String became = fate == null ? "strength" : fates.getOrDefault(fate.stem(), "strength");
    figures.add(
        new Figure(
            clause,
            counted == null || counted.span().start() < span.start()
                ? span
                : span.span(counted.span()),
            new Quantity(
                quantity.value(), quantity.max(), quantity.approx(), quantity.bound(), null),
            thing == null ? "people" : thing.sort(),
            thing != null && thing.special() && counted != null ? counted.stem() : "",
            thing != null && !thing.sort().equals("people") ? had(clause) : became,
            side(clause),
            counted == null ? "" : counted.stem(),
            isAny(clause, wholes),
            isAny(clause, ours),
            about));
  }

  /** Whether things were taken, or only there. */
  private String had(Clause clause) {
    return clause.stems().stream()
        .filter(prizes::containsKey)
        .map(stem -> prizes.getOrDefault(stem, ""))
        .findFirst()
        .orElse("had");
  }

  private static int firstFrom(Clause clause, int position) {
    int at = 0;
    while (at < clause.words().size() && clause.words().get(at).span().start() < position) {
      at++;
    }
    return at;
  }

  /** The first word after the number, or else before it, that names something counted. */
  private @Nullable Word counted(Clause clause, int at, Span number) {
    List<Word> words = clause.words();
    for (int i = at; i < words.size(); i++) {
      boolean inside = words.get(i).span().start() < number.end();
      if (!inside && i - firstFrom(clause, number.end()) >= AFTER) {
        break;
      }
      if (things.containsKey(words.get(i).stem())) {
        return words.get(i);
      }
      if (!inside && fates.containsKey(words.get(i).stem())) {
        return null;
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      if (things.containsKey(words.get(i).stem())) {
        return words.get(i);
      }
    }
    return null;
  }

  /** The word of fate that stands nearest, those after the number first. */
  private @Nullable Word nearest(Clause clause, int at, Span number) {
    List<Word> words = clause.words();
    int end = firstFrom(clause, number.end());
    for (int i = at; i < Math.min(words.size(), end + FATE); i++) {
      if (fates.containsKey(words.get(i).stem())) {
        return words.get(i);
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - FATE); i--) {
      if (fates.containsKey(words.get(i).stem())) {
        return words.get(i);
      }
    }
    return null;
  }

  private static boolean isAny(Clause clause, FieldWords<String> words) {
    Set<String> known = words.of(clause.account().language()).keySet();
    return clause.words().stream().anyMatch(word -> word.isAny(known));
  }

  private String side(Clause clause) {
    Set<String> found = new TreeSet<>();
    clause.words().forEach(word -> found.add(sides.getOrDefault(word.stem(), "")));
    found.remove("");
    return found.size() == 1 ? found.iterator().next() : "";
  }
}
