package org.audiatur.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether a word that may judge names the thing where it stands: beside a place, a date, a body or
 * power, called so, and neither a verb nor denied.
 */
final class NameSetting {

  /** In the first so many sentences, within so many letters of their beginning. */
  private static final int OPENING = 2;

  private static final int SOON = 20;
  private static final int DENIED_WITHIN = 2;

  static final int NEXT = 40;

  private final Material material;
  private final StoryPlaces mainPlaces;
  private final PlaceStems places;
  private final FieldWords<String> power;
  private final GivenNames given;
  private final FieldWords<String> links;
  private final FieldWords<String> beforeVerbs;
  private final FieldWords<String> negations;

  NameSetting(Material material, GivenNames given) {
    this.material = material;
    this.given = given;
    mainPlaces = new StoryPlaces(material);
    places = new PlaceStems(material.entities());
    power = material.list("power-words");
    links = material.list("naming-links");
    beforeVerbs = material.list("before-verbs");
    negations = material.list("negations");
  }

  /**
   * "Fell", "fighting", "was to storm": an English noun is written as in the dictionary, or with an
   * s, and stands behind no word that a verb follows.
   */
  boolean isVerbForm(Account account, Wording wording, int index, String lemma) {
    if (!account.language().equals("en")) {
      return false;
    }
    String form = account.text().read(wording.all().get(index).span()).toLowerCase(Locale.ROOT);
    return !form.matches(Pattern.quote(lemma) + "(?:e?s)?")
        || index > 0
            && beforeVerbs
                .of(account.language())
                .containsKey(
                    account
                        .text()
                        .read(wording.all().get(index - 1).span())
                        .toLowerCase(Locale.ROOT));
  }

  /** What the whole is called, be it a fight, a campaign or a change of power. */
  boolean isCalledSo(LoadedNames.Loaded name, Account account, Wording wording, int index) {
    boolean judges = !name.judges().equals("neutral");
    return given.isCalled(account, wording, index)
        || judges
            && name.thing().equals(LoadedNames.LOCAL)
            && (isOfPlace(account, wording.all().get(index).span())
                || hasPlaceBefore(account, wording, index))
        || isOfMainPlace(account, wording, index)
        || isOpening(account, wording.all().get(index));
  }

  /** With what an account begins it tells of: «О беспорядках, происходивших в …». */
  private static boolean isOpening(Account account, Word word) {
    return word.noun()
        && account.sentences().stream()
            .limit(OPENING)
            .anyMatch(
                sentence ->
                    sentence.encloses(word.span())
                        && word.span().start() - sentence.start() <= SOON);
  }

  /** The place of whose name an adjective before it is, or that follows, is one of the story. */
  private boolean isOfMainPlace(Account account, Wording wording, int index) {
    Word word = wording.all().get(index);
    return placeAfter(account, word.span()).anyMatch(place -> mainPlaces.are(account, place))
        || isOfMainPlaceBefore(account, wording, index);
  }

  /** «Хотинська перемога»: by the adjective of a place of the story before it. */
  private boolean isOfMainPlaceBefore(Account account, Wording wording, int index) {
    if (index == 0) {
      return false;
    }
    Word before = wording.all().get(index - 1);
    String place = ofAdjective(account, before.span());
    return place != null
        && adjoin(account, before.span(), wording.all().get(index).span())
        && mainPlaces.are(account, place);
  }

  /** «Був не перемогою, а …» calls it so for nobody. */
  boolean isDenied(Account account, Wording wording, int index) {
    Set<String> denying = negations.of(account.language()).keySet();
    for (int i = index - 1; i >= Math.max(0, index - DENIED_WITHIN); i--) {
      Span gap =
          new Span(wording.all().get(i).span().end(), wording.all().get(i + 1).span().start());
      if (!account.text().read(gap).isBlank()) {
        return false;
      }
      if (wording.all().get(i).isAny(denying)) {
        return true;
      }
    }
    return false;
  }

  /** The place of whose name the first word of a phrase is the adjective. */
  @Nullable String ofAdjective(Account account, Span phrase) {
    Word first = material.wording(account.sha256()).in(phrase).getFirst();
    return first.adjective()
        ? first.lemmas().stream()
            .sorted()
            .map(places::of)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null)
        : null;
  }

  /** True if the word names the thing here, and is not only a word of it. */
  boolean isMeant(LoadedNames.Loaded name, Account account, Wording wording, int index) {
    return switch (name.beside()) {
      case "called" ->
          wording.all().get(index).noun()
              && (given.isCalled(account, wording, index)
                  || isOfMainPlaceBefore(account, wording, index));
      case "object" ->
          hasObject(account, wording, index) || given.isCalled(account, wording, index);
      case "body" -> hasBody(account, wording, index);
      case "named" -> wording.all().get(index).noun() && isNamed(account, wording, index);
      default -> true;
    };
  }

  /** True if a place or a date stands beside it, or it is called so. */
  private boolean isNamed(Account account, Wording wording, int index) {
    return isOfPlace(account, wording.all().get(index).span())
        || hasDateAfter(account, wording.all().get(index).span())
        || hasPlaceBefore(account, wording, index)
        || given.isCalled(account, wording, index);
  }

  /** True if a place follows directly, or after a word such as "of". */
  private boolean isOfPlace(Account account, Span word) {
    return placeAfter(account, word).findAny().isPresent();
  }

  /** True if a date follows at once: «столкновение 14 декабря». */
  private static boolean hasDateAfter(Account account, Span word) {
    return Material.mentions(account, new Span(word.end(), word.end() + 2)).stream()
        .anyMatch(mention -> mention.type().equals("DATE"));
  }

  private Stream<String> placeAfter(Account account, Span word) {
    Set<String> between = links.of(account.language()).keySet();
    String text = account.text().text();
    return Material.mentions(account, new Span(word.end(), word.end() + NEXT)).stream()
        .filter(mention -> mention.type().equals("LOC"))
        .filter(
            mention -> {
              String link = text.substring(word.end(), mention.span().start());
              return link.isBlank() || between.contains(link.strip());
            })
        .map(
            mention -> {
              Entity place = material.entities().ofMention(mention.id());
              return place == null ? "" : place.id();
            });
  }

  private static boolean hasPlaceBefore(Account account, Wording wording, int index) {
    return index > 0
        && wording.all().get(index - 1).adjective()
        && adjoin(account, wording.all().get(index - 1).span(), wording.all().get(index).span())
        && isCapital(account, wording.all().get(index - 1).span());
  }

  static boolean isCapital(Account account, Span span) {
    return Character.isUpperCase(account.text().text().charAt(span.start()));
  }

  /** True if one of the next few words names a place, or power. */
  private boolean hasObject(Account account, Wording wording, int index) {
    for (int i = index + 1; i < Math.min(wording.all().size(), index + 4); i++) {
      Word word = wording.all().get(i);
      if (word.isAny(power.of(account.language()).keySet())
          || Material.mentions(account, word.span()).stream()
              .anyMatch(mention -> mention.type().equals("LOC"))) {
        return true;
      }
    }
    return false;
  }

  /** True if one of the next few words names a party or a body. */
  private static boolean hasBody(Account account, Wording wording, int index) {
    List<Word> all = wording.all();
    return all.subList(index + 1, Math.min(all.size(), index + 4)).stream()
        .flatMap(word -> Material.mentions(account, word.span()).stream())
        .anyMatch(mention -> LoadedNames.BODIES.contains(mention.type()));
  }

  static boolean adjoin(Account account, Span one, Span other) {
    return account.text().text().substring(one.end(), other.start()).isBlank();
  }
}
