package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiatur.mention.Quantity;
import org.audiatur.text.Span;

/** «12 офицеров и 245 солдат»: officers and the others are told as parts of one number. */
final class RankSums {

  /** Nothing but a small word or a sign between the two. */
  private static final Pattern JOINT = Pattern.compile("[\\s,]*(?:\\p{L}{1,3}[\\s,]*)?");

  private static final Set<String> TOGETHER =
      Set.of("killed", "wounded", "missing", "losses", "captured", "strength");

  private final FieldWords<String> officers;

  RankSums(Material material) {
    this.officers = material.list("officer-words");
  }

  /** The figures of a clause in their order, the two called parts, and behind them the sum. */
  List<Figure> with(List<Figure> figures) {
    List<Figure> all = new ArrayList<>(figures);
    for (int i = 0; i + 1 < figures.size(); i++) {
      Figure few = figures.get(i);
      Figure many = figures.get(i + 1);
      if (areParts(few, many)) {
        all.set(i, few.asPart(many.fate()));
        all.set(i + 1, many.asPart(many.fate()));
        all.add(sum(few, many));
      }
    }
    return all;
  }

  private boolean areParts(Figure few, Figure many) {
    Clause clause = few.clause();
    Set<String> known = officers.of(clause.account().language()).keySet();
    Span between = new Span(few.span().end(), Math.max(few.span().end(), many.span().start()));
    return isOf(few, known)
        && !isOf(many, known)
        && many.counted().equals("people")
        && many.special().isEmpty()
        && TOGETHER.contains(many.fate())
        && (few.fate().equals(many.fate()) || few.fate().equals(Fates.STRENGTH))
        && few.part() == many.part()
        && many.quantity().value() > few.quantity().value()
        && few.quantity().max() == null
        && many.quantity().max() == null
        && JOINT.matcher(clause.account().text().read(between)).matches();
  }

  private static boolean isOf(Figure figure, Set<String> words) {
    return figure.clause().words().stream()
        .filter(word -> figure.span().encloses(word.span()))
        .anyMatch(word -> word.isAny(words));
  }

  private static Figure sum(Figure few, Figure many) {
    Quantity some = few.quantity();
    Quantity others = many.quantity();
    boolean about = some.approx() || others.approx();
    String bound = others.bound() == null ? some.bound() : others.bound();
    return many.with(
        few.span().span(many.span()),
        new Quantity(some.value() + others.value(), null, about, bound, null),
        many.fate());
  }
}
