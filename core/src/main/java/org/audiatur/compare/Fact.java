package org.audiatur.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Modality;
import org.audiatur.claim.Role;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what a comparison asks of it.
 *
 * @param claim the claim
 * @param account where it stands
 * @param shape how claims of its type are compared
 * @param days when, null where unknown
 * @param witness entity id of the innermost voice, null for the author or a voice without a name
 * @param voice tells this witness from every other: source and innermost voice
 * @param actors entities that act
 * @param places entities that are its places
 * @param objects entities acted on
 * @param stems what its words are about
 * @param gist the same for the words of the deed, of who acts and of where, each alone
 * @param said these words themselves
 */
record Fact(
    Claim claim,
    Account account,
    Shape shape,
    @Nullable DateInterval days,
    @Nullable String witness,
    String voice,
    Set<String> actors,
    Set<String> places,
    Set<String> objects,
    Set<String> stems,
    Gist gist,
    Said said) {

  Fact {
    actors = Few.of(actors);
    places = Few.of(places);
    objects = Few.of(objects);
    stems = Few.of(stems);
  }

  /** The words of the trigger, and of the first who acts and of the first place where named. */
  record Said(String deed, @Nullable String doer, @Nullable String where) {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    /** True if both are numbered and no number is in both: «5-я дивизия», «12-я дивизия». */
    static boolean areNumberedApart(@Nullable String one, @Nullable String other) {
      Set<String> some = numbers(one);
      Set<String> others = numbers(other);
      return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    private static Set<String> numbers(@Nullable String words) {
      Set<String> numbers = new TreeSet<>();
      if (words != null) {
        NUMBER.matcher(words).results().forEach(number -> numbers.add(number.group()));
      }
      return numbers;
    }
  }

  /** What the words of the trigger, of the actors and of the places are about. */
  record Gist(Set<String> deed, Set<String> doer, Set<String> where) {

    Gist {
      deed = Few.of(deed);
      doer = Few.of(doer);
      where = Few.of(where);
    }

    private static boolean share(Set<String> some, Set<String> others) {
      return some.stream().anyMatch(others::contains);
    }

    boolean sameDeed(Gist other) {
      return share(deed, other.deed);
    }

    boolean sameDoer(Gist other) {
      return share(doer, other.doer);
    }

    /** True if all words for who acts of one stand in the other: «Russian troops», «русские». */
    boolean namesDoerOf(Gist other) {
      return !doer.isEmpty()
          && !other.doer.isEmpty()
          && (doer.containsAll(other.doer) || other.doer.containsAll(doer));
    }

    boolean sameWhere(Gist other) {
      return share(where, other.where);
    }
  }

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** By source, place in the text, and id. */
  static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::source)
          .thenComparing(fact -> fact.claim().trigger())
          .thenComparing(Fact::id);

  String id() {
    return claim.id();
  }

  String source() {
    return account.sha256();
  }

  String type() {
    return claim.type();
  }

  /** Said to have happened. */
  boolean happened() {
    return claim.modality() == Modality.ASSERTED || claim.modality() == Modality.REPORTED;
  }

  boolean planned() {
    return claim.modality() == Modality.PLANNED || claim.modality() == Modality.HYPOTHETICAL;
  }

  boolean negated() {
    return claim.modality() == Modality.NEGATED;
  }

  @Nullable Edtf date() {
    return claim.date() == null ? null : claim.date().edtf();
  }

  /** Everything named in it. */
  Set<String> entities() {
    Set<String> all = new TreeSet<>(actors);
    all.addAll(places);
    all.addAll(objects);
    return all;
  }

  /** The words of a role, null if it has none. */
  @Nullable Span role(Set<String> roles) {
    return role(claim, roles);
  }

  static @Nullable Span role(Claim claim, Set<String> roles) {
    for (Role role : claim.roles()) {
      if (roles.contains(role.role())) {
        return role.span();
      }
    }
    return null;
  }

  String words(Span span) {
    return words(account, span);
  }

  static String words(Account account, Span span) {
    return BLANKS.matcher(account.text().read(span)).replaceAll(" ");
  }
}
