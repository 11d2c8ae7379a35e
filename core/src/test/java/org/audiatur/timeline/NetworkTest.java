package org.audiatur.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.timeline.Solution.Consistent;
import org.audiatur.timeline.Solution.Contradiction;
import org.junit.jupiter.api.Test;

class NetworkTest {

  @Test
  void tightensWhatNoClaimSaysAlone() {
    Network network =
        new Network()
            .add(Constraint.within("siege", days("1854-09"), "a"))
            .add(new Constraint("siege", "fall", new Range(349, 349), "b"))
            .add(Constraint.within("fall", days("1855-09-08/1855-09-09"), "c"));
    assertThat(bounds(network, "siege"))
        .isEqualTo(new DateInterval(LocalDate.parse("1854-09-24"), LocalDate.parse("1854-09-25")));
    assertThat(network.between("siege", "fall")).isEqualTo(new Range(349, 349));
  }

  @Test
  void leavesOpenWhatNothingBounds() {
    Network network =
        new Network()
            .add(Constraint.within("treaty", days("1739"), "a"))
            .add(Constraint.before("treaty", "war", "b"));
    assertThat(bounds(network, "war"))
        .isEqualTo(new DateInterval(LocalDate.parse("1739-01-02"), LocalDate.MAX));
    assertThat(network.between("war", "treaty")).isEqualTo(new Range(Range.OPEN_START, -1));
  }

  @Test
  void namesOnlyTheClaimsThatContradict() {
    Network network =
        new Network()
            .add(Constraint.within("ultimatum", days("1914-07-23"), "first account"))
            .add(Constraint.before("ultimatum", "answer", "second account"))
            .add(Constraint.before("answer", "war", "third account"))
            .add(Constraint.within("war", days("1914-07-24"), "fourth account"))
            .add(Constraint.within("war", days("1914-07"), "bystander"));
    Contradiction contradiction = (Contradiction) network.solve();
    assertThat(contradiction.labels())
        .containsExactly("first account", "fourth account", "second account", "third account");
    assertThat(contradiction.proof()).hasSize(4).allMatch(c -> !c.label().equals("bystander"));
    assertThatThrownBy(() -> network.between("answer", "war"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Maybe");
  }

  @Test
  void neverBlamesWhatHoldsByMeaning() {
    Interval siege = Interval.of("siege");
    Interval truce = Interval.of("truce");
    Network network = new Network().addAll(siege.proper()).addAll(truce.proper());
    network
        .addAll(truce.during(siege, "a"))
        .addAll(truce.lasts(new Range(20, 20), "b"))
        .addAll(siege.lasts(new Range(3, 9), "c"));
    assertThat(((Contradiction) network.solve()).labels()).containsExactly("a", "b", "c");
    assertThat(
            new Network()
                .addAll(siege.before(truce, "x"))
                .addAll(truce.overlaps(siege, "y"))
                .contradictions())
        .hasSize(1);
  }

  @Test
  void countsAllConstraintsOfALabelAsOne() {
    Network network =
        new Network()
            .add(Constraint.before("a", "b", "one"))
            .add(Constraint.before("b", "a", "one"))
            .add(Constraint.same("a", "b", "two"));
    assertThat(((Contradiction) network.solve()).labels()).containsExactly("one");
  }

  @Test
  void refusesRangesUpsideDownAndUnknownPoints() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Range(3, 2))
        .withMessageContaining("3 to 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Network().between("x", "y"))
        .withMessageContaining("\"x\"");
  }

  @Test
  void agreesWithASlowReferenceOnRandomNetworks() {
    Random random = new Random(1648);
    int contradictory = 0;
    for (int i = 0; i < 400; i++) {
      List<Constraint> constraints = random(random);
      Solution solution = new Network().addAll(constraints).solve();
      long[][] shortest = SlowReference.shortest(constraints);
      if (solution instanceof Consistent consistent) {
        assertThat(consistent.bounds()).isEqualTo(SlowReference.bounds(shortest));
      } else {
        contradictory++;
        assertMinimal(constraints, ((Contradiction) solution).labels());
      }
    }
    assertThat(contradictory).isBetween(80, 320);
  }

  @Test
  void doesNotDependOnTheOrderOfAdding() {
    Random random = new Random(1709);
    for (int i = 0; i < 100; i++) {
      List<Constraint> constraints = random(random);
      List<Contradiction> found = new Network().addAll(constraints).contradictions();
      Collections.shuffle(constraints, random);
      assertThat(new Network().addAll(constraints).contradictions()).isEqualTo(found);
    }
  }

  @Test
  void leavesAConsistentRestWhenAllContradictionsAreTakenOut() {
    Random random = new Random(1815);
    for (int i = 0; i < 200; i++) {
      List<Constraint> constraints = random(random);
      Set<String> blamed = new TreeSet<>();
      for (Contradiction contradiction : new Network().addAll(constraints).contradictions()) {
        assertThat(blamed).doesNotContainAnyElementsOf(contradiction.labels());
        assertThat(SlowReference.holds(contradiction.proof())).isFalse();
        blamed.addAll(contradiction.labels());
      }
      assertThat(
              SlowReference.holds(
                  constraints.stream().filter(c -> !blamed.contains(c.label())).toList()))
          .isTrue();
    }
  }

  @Test
  void solvesTenThousandConstraintsInFewPasses() {
    Random random = new Random(1917);
    Network network = new Network();
    long[] truth = random.longs(3000, 0, 2000).toArray();
    for (int i = 0; i < 10_000; i++) {
      int a = random.nextInt(truth.length);
      int b = random.nextInt(truth.length);
      long gap = truth[b] - truth[a];
      network.add(
          new Constraint(
              "p" + a,
              "p" + b,
              new Range(gap - random.nextInt(3), gap + random.nextInt(3)),
              "c" + i));
    }
    assertThat(network.solve()).isInstanceOf(Consistent.class);
    network.add(
        new Constraint("p1", "p2", new Range(truth[2] - truth[1] + 4000, Range.OPEN_END), "liar"));
    assertThat(network.contradictions()).hasSize(1).allMatch(c -> c.labels().contains("liar"));
  }

  @Test
  void findsTheSmallestOfAllContradictionsWhereEachClaimSaysOneThing() {
    Random random = new Random(1789);
    int several = 0;
    for (int i = 0; i < 300; i++) {
      List<Constraint> constraints = oneLabelEach(random(random));
      if (new Network().addAll(constraints).solve() instanceof Contradiction contradiction) {
        int smallest = SlowReference.smallestContradiction(constraints);
        assertThat(contradiction.labels()).as("round %s of seed 1789", i).hasSize(smallest);
        several += smallest > 2 ? 1 : 0;
      }
    }
    assertThat(several).isGreaterThan(30);
  }

  @Test
  void prefersTwoClaimsOverAChainOfFour() {
    Network network =
        new Network()
            .add(Constraint.within("mobilisation", days("1914-07-30"), "chronicle"))
            .add(Constraint.before("mobilisation", "note", "memoir"))
            .add(Constraint.before("note", "war", "newspaper"))
            .add(Constraint.within("war", days("1914-07-31"), "telegram"))
            .add(Constraint.before("war", "mobilisation", "pamphlet"))
            .add(Constraint.before("mobilisation", "war", "report"));
    assertThat(((Contradiction) network.solve()).labels()).containsExactly("pamphlet", "report");
    assertThat(network.contradictions()).extracting(c -> c.labels().size()).containsExactly(2, 4);
  }

  @Test
  void blamesNoClaimForWhatCannotHoldByItsMeaning() {
    Network network =
        new Network()
            .add(Constraint.before("a", "b", Constraint.ALWAYS))
            .add(Constraint.before("b", "a", Constraint.ALWAYS))
            .add(Constraint.within("a", days("1848"), "claim"));
    assertThat(((Contradiction) network.solve()).labels()).isEmpty();
    assertThat(network.contradictions()).hasSize(1);
  }

  @Test
  void givesTheBoundsOfWhatHoldsBesideWhatDoesNot() {
    Network network =
        new Network()
            .add(Constraint.within("landing", days("1854-09-14"), "a"))
            .add(Constraint.before("landing", "battle", "b"))
            .add(Constraint.within("peace", days("1856-03-30"), "c"))
            .add(Constraint.within("peace", days("1856-04-27"), "d"));
    Settlement settled = network.settle();
    assertThat(settled.contradictions()).hasSize(1);
    assertThat(settled.bounds()).containsOnlyKeys("landing", "battle");
    assertThat(settled.bounds().get("battle").days().first()).isEqualTo("1854-09-15");
    assertThat(network.holds()).isFalse();
  }

  @Test
  void countsMinutesWhereHoursAreKnown() {
    Range evening = Range.minutes(Edtf.parse("1916-04-24T20:30").bounds().orElseThrow());
    assertThat(evening.most() - evening.least()).isEqualTo(24 * 60 - 1);
    Range halfPastEight = Range.minutes(Edtf.parse("1916-04-24T20:30")).orElseThrow();
    assertThat(halfPastEight.most() - halfPastEight.least()).isEqualTo(59);
    Network network =
        new Network()
            .add(new Constraint(Constraint.ORIGIN, "order", halfPastEight, "a"))
            .add(new Constraint("order", "march", new Range(12 * 60, 12 * 60), "b"));
    Range march = ((Consistent) network.solve()).bounds().get("march");
    assertThat(march.daysOfMinutes()).isEqualTo(days("1916-04-25"));
  }

  @Test
  void aChainOfThousandsInTheWorstOrderIsSolved() {
    Network network = new Network();
    for (int i = 0; i < 5_000; i++) {
      network.add(Constraint.before("p" + (100_000 - i), "p" + (99_999 - i), "c" + i));
    }
    network.add(Constraint.within("p100000", days("1914-08-01"), "first"));
    assertThat(network.solve()).isInstanceOf(Consistent.class);
    network.add(Constraint.within("p95000", days("1914-08-02"), "last"));
    assertThat(((Contradiction) network.solve()).labels()).hasSize(5_002);
  }

  private static List<Constraint> oneLabelEach(List<Constraint> constraints) {
    List<Constraint> renamed = new ArrayList<>();
    for (int i = 0; i < constraints.size(); i++) {
      Constraint c = constraints.get(i);
      renamed.add(new Constraint(c.from(), c.to(), c.steps(), "c" + (char) ('a' + i)));
    }
    return renamed;
  }

  private static void assertMinimal(List<Constraint> constraints, Set<String> labels) {
    assertThat(SlowReference.holds(only(constraints, labels))).isFalse();
    for (String label : labels) {
      Set<String> fewer = new TreeSet<>(labels);
      fewer.remove(label);
      assertThat(SlowReference.holds(only(constraints, fewer)))
          .as("without %s of %s", label, labels)
          .isTrue();
    }
  }

  private static List<Constraint> only(List<Constraint> constraints, Set<String> labels) {
    return constraints.stream()
        .filter(c -> labels.contains(c.label()) || c.label().equals(Constraint.ALWAYS))
        .toList();
  }

  private static List<Constraint> random(Random random) {
    List<Constraint> constraints = new ArrayList<>();
    int points = 3 + random.nextInt(6);
    for (int i = 0; i < points + random.nextInt(8); i++) {
      int a = random.nextInt(points);
      int b = (a + 1 + random.nextInt(points - 1)) % points;
      long least = random.nextInt(21) - 8;
      Range range =
          new Range(
              random.nextInt(4) == 0 ? Range.OPEN_START : least,
              random.nextInt(4) == 0 ? Range.OPEN_END : least + random.nextInt(12));
      constraints.add(
          new Constraint(
              a == 0 ? "" : "p" + a, b == 0 ? "" : "p" + b, range, "c" + random.nextInt(12)));
    }
    return constraints;
  }

  private static DateInterval bounds(Network network, String point) {
    return ((Consistent) network.solve()).bounds().get(point).days();
  }

  private static DateInterval days(String edtf) {
    return Edtf.parse(edtf).bounds().orElseThrow();
  }
}
