package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who opened the gate or showed the way in, where accounts name different ones: «ворота открыл
 * староста», «потайную дверь показал перебежчик».
 */
final class WhoLetThemIn implements Detector {

  private static final String LETS_IN = "admit";

  /** Deeds that let somebody in where a way in is spoken of. */
  private static final Set<String> OPENING = Set.of("open", "show");

  private static final Set<String> WAYS_IN = Set.of("@gate", "@path", "@mountain-pass", "@tunnel");

  private static final double WEIGHT = 0.65;

  private final Material material;
  private final Clauses clauses;
  private final OneSetting setting;
  private final DoerReader doers;
  private final FieldWords<String> negations;

  WhoLetThemIn(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.clauses = clauses;
    this.setting = new OneSetting(material, settings);
    this.doers = new DoerReader(material, clauses);
    this.negations = material.list("negations");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Doer> letters = clauses.all().stream().map(this::letter).filter(Objects::nonNull).toList();
    List<Finding> found = new ArrayList<>();
    for (List<Doer> group : setting.groups(letters, Doer::clause)) {
      List<Doer> apart = apart(group);
      if (apart.size() > 1) {
        found.add(finding(apart));
      }
    }
    return found;
  }

  private List<Doer> apart(List<Doer> group) {
    List<Doer> apart = new ArrayList<>();
    for (Doer doer : group) {
      if (apart.stream().allMatch(known -> known.differs(doer, material.kinship()))) {
        apart.add(doer);
      }
    }
    return apart;
  }

  private @Nullable Doer letter(Clause clause) {
    boolean told = !clause.wishes() && clause.deeds().stream().anyMatch(this::mayLetIn);
    Doer doer = told ? doers.of(clause, word -> letsIn(clause, word)) : null;
    return doer == null || doer.stems().isEmpty() || isDenied(clause) ? null : doer;
  }

  private boolean mayLetIn(String deed) {
    return deed.equals(LETS_IN) || OPENING.contains(deed);
  }

  private boolean letsIn(Clause clause, Word word) {
    String deed = clauses.deed(word);
    return deed.equals(LETS_IN)
        || OPENING.contains(deed)
            && material.wording(clause.source()).stems(clause.sentence()).stream()
                .anyMatch(WAYS_IN::contains);
  }

  private boolean isDenied(Clause clause) {
    Set<String> not = negations.of(clause.account().language()).keySet();
    return clause.words().stream()
        .takeWhile(word -> !letsIn(clause, word))
        .anyMatch(word -> word.isAny(not));
  }

  private Finding finding(List<Doer> doers) {
    Clause first = doers.getFirst().clause();
    Finding finding =
        new Finding("actor", "let-in")
            .phrase("actor")
            .gap("event", first.read(first.span()))
            .verdict(Ruling.CONTRADICTION)
            .weight(WEIGHT)
            .excuse("part-of", Map.of())
            .excuse("name-variant", Map.of());
    for (Doer doer : doers) {
      Clause clause = doer.clause();
      finding
          .about(doer.names())
          .side(material.doneSide(clause, clause.span(), clause.read(doer.span())));
    }
    return finding;
  }
}
