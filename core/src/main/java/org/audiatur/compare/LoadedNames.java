package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing under names that judge it differently: «восстание» and «мятеж», «освобождение» and
 * «оккупация».
 */
final class LoadedNames implements Detector {

  /** A name that judges. */
  private record Loaded(String lemma, String thing, String judges, String beside) {}

  private static final Set<String> NAMES = Set.of("PER", "ORG", "MIL", "CIT");
  private static final Set<String> BODIES = Set.of("ORG", "GRP");

  /** Things of which a neutral name beside a judging one is telling. */
  private static final Set<String> COARSE = Set.of("power", "party-crisis", "killing", "event");

  private static final String LOCAL = "killing";
  private static final String EVENT = "event";

  /** A quarrel is that of the party or body named in the sentence. */
  private static final String PARTY = "party-crisis";

  private static final Set<String> EVENTS = Set.of(EVENT, LOCAL, "power", "campaign");

  /** How a name judges that no list knows. */
  private static final String OWN = "own";

  /** In the first so many sentences, within so many letters of their beginning. */
  private static final int OPENING = 2;

  private static final int SOON = 20;
  private static final int FOLLOWING = 2;
  private static final int DENIED_WITHIN = 2;
  private static final int NEXT = 40;
  private static final int MOST_FROM_ONE = 4;

  /** A finding with a further account goes before one without. */
  private static final double MORE = 0.005;

  private final Material material;
  private final StoryPlaces mainPlaces;
  private final Settings settings;
  private final FieldWords<Loaded> loaded;
  private final PlaceStems places;
  private final OneStory story;
  private final FieldWords<String> power;
  private final GivenNames given;
  private final FieldWords<String> links;
  private final FieldWords<String> beforeVerbs;
  private final FieldWords<String> negations;

  LoadedNames(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.settings = settings;
    story = material.story();
    mainPlaces = new StoryPlaces(material);
    places = new PlaceStems(material.entities());
    power = material.list("power-words");
    given = new GivenNames(material, clauses);
    links = material.list("naming-links");
    beforeVerbs = material.list("before-verbs");
    negations = material.list("negations");
    loaded =
        material.table(
            "loaded-names", row -> new Loaded(row.get(0), row.get(1), row.get(2), row.get(3)));
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Usage> usages = new ArrayList<>();
    material.accounts().values().forEach(account -> usages.addAll(usages(account)));
    List<Finding> found = new ArrayList<>();
    for (List<Usage> group :
        Usage.groups(usages, material.kinship(), story, usage -> usage.thing().equals(EVENT))) {
      Finding finding = finding(group);
      if (finding != null) {
        found.add(finding);
      }
    }
    return found;
  }

  private List<Usage> usages(Account account) {
    List<Usage> usages = new ArrayList<>();
    Wording wording = material.wording(account.sha256());
    Map<String, Loaded> known = loaded.of(account.language());
    for (int i = 0; i < wording.all().size(); i++) {
      Word word = wording.all().get(i);
      Loaded name =
          word.lemmas().stream()
              .sorted()
              .map(known::get)
              .filter(java.util.Objects::nonNull)
              .findFirst()
              .orElse(null);
      if (name != null
          && !isElsewhere(account, word.span())
          && !isVerbForm(account, wording, i, name.lemma())
          && !isDenied(account, wording, i)) {
        Span span = phrase(account, wording, i);
        if (!isMeant(name, account, wording, i)) {
          continue;
        }
        if (!name.thing().equals(EVENT)) {
          usages.add(usage(name, account, span, word, name.thing()));
        }
        if (EVENTS.contains(name.thing()) && isCalledSo(name, account, wording, i)) {
          usages.add(usage(name, account, span, word, EVENT));
        }
      }
      Integer own = given.givenBy(account, wording, i, known);
      if (own != null && !isElsewhere(account, wording.all().get(own).span())) {
        Word noun = wording.all().get(own);
        Loaded called =
            new Loaded(
                noun.lemmas().stream().min(Comparator.naturalOrder()).orElseThrow(),
                EVENT,
                OWN,
                "-");
        usages.add(usage(called, account, phrase(account, wording, own), noun, EVENT));
      }
    }
    return usages;
  }

  /**
   * "Fell", "fighting", "was to storm": an English noun is written as in the dictionary, or with an
   * s, and stands behind no word that a verb follows.
   */
  private boolean isVerbForm(Account account, Wording wording, int index, String lemma) {
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
  private boolean isCalledSo(Loaded name, Account account, Wording wording, int index) {
    boolean judges = !name.judges().equals("neutral");
    return given.isCalled(account, wording, index)
        || judges
            && name.thing().equals(LOCAL)
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
  private boolean isDenied(Account account, Wording wording, int index) {
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

  private Usage usage(Loaded name, Account account, Span span, Word word, String thing) {
    Span sentence = Settings.sentence(account, span);
    if (thing.equals(PARTY)) {
      return ofParty(name, account, span, word);
    }
    String place = ofAdjective(account, span);
    if (place == null) {
      place = settings.place(account, sentence, span);
    }
    return new Usage(
        account,
        span,
        thing,
        name.lemma(),
        name.judges(),
        settings.time(account, span),
        place,
        thing.equals(EVENT)
            ? settings.around(account, sentence)
            : around(name, account, sentence, place),
        material.factIn(account.sha256(), word.span()));
  }

  /** Of the body named nearest in its sentence; of none, it belongs to nothing. */
  private Usage ofParty(Loaded name, Account account, Span span, Word word) {
    Set<String> bodies = new TreeSet<>();
    String nearest = null;
    int distance = Integer.MAX_VALUE;
    for (Mention mention : Material.mentions(account, Settings.sentence(account, span))) {
      Entity body = material.entities().ofMention(mention.id());
      int away = Math.abs(mention.span().start() - span.start());
      if (body != null && BODIES.contains(body.type())) {
        bodies.add(body.id());
        nearest = away < distance ? body.id() : nearest;
        distance = Math.min(away, distance);
      }
    }
    return new Usage(
        account,
        span,
        PARTY,
        name.lemma(),
        name.judges(),
        settings.time(account, span),
        nearest,
        bodies,
        material.factIn(account.sha256(), word.span()));
  }

  /** The place of whose name the first word of a phrase is the adjective. */
  private @Nullable String ofAdjective(Account account, Span phrase) {
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

  /** A fight has its place in the paragraph; power is that of the land the account speaks of. */
  private Set<String> around(Loaded name, Account account, Span sentence, @Nullable String place) {
    return name.thing().equals(LOCAL)
        ? settings.around(account, sentence)
        : place == null ? Set.of() : Set.of(place);
  }

  /** True if the word names the thing here, and is not only a word of it. */
  private boolean isMeant(Loaded name, Account account, Wording wording, int index) {
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

  private static boolean isCapital(Account account, Span span) {
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
        .anyMatch(mention -> BODIES.contains(mention.type()));
  }

  private static boolean isElsewhere(Account account, Span span) {
    if (account.abstracts().stream().anyMatch(stretch -> stretch.overlaps(span))) {
      return true;
    }
    Span around = new Span(Math.max(0, span.start() - 200), span.end() + 200);
    return Material.mentions(account, around).stream()
        .anyMatch(mention -> NAMES.contains(mention.type()) && mention.span().overlaps(span));
  }

  /** The word with an adjective before it and the words of content that follow it directly. */
  private static Span phrase(Account account, Wording wording, int index) {
    List<Word> words = wording.all();
    Span span = words.get(index).span();
    if (index > 0
        && words.get(index - 1).adjective()
        && adjoin(account, words.get(index - 1).span(), span)) {
      span = span.span(words.get(index - 1).span());
    }
    for (int i = index + 1; i <= Math.min(words.size() - 1, index + FOLLOWING); i++) {
      if (words.get(i).stem().isEmpty()
          || words.get(i).verb()
          || !adjoin(account, span, words.get(i).span())
          || beginsLine(account, span, words.get(i).span())) {
        break;
      }
      span = span.span(words.get(i).span());
    }
    return span;
  }

  /** A heading is no part of the sentence after it. */
  private static boolean beginsLine(Account account, Span one, Span other) {
    String text = account.text().text();
    return text.substring(one.end(), other.start()).indexOf('\n') >= 0 && isCapital(account, other);
  }

  private static boolean adjoin(Account account, Span one, Span other) {
    return account.text().text().substring(one.end(), other.start()).isBlank();
  }

  private @Nullable Finding finding(List<Usage> group) {
    Set<String> stances = new TreeSet<>();
    Map<String, List<String>> byVoice = new TreeMap<>();
    for (Usage usage : group) {
      stances.add(usage.judges());
      byVoice.computeIfAbsent(usage.voice(), voice -> new ArrayList<>()).add(usage.judges());
    }
    Map<String, Set<String>> stancesBySource = new TreeMap<>();
    byVoice.forEach((voice, all) -> stancesBySource.put(voice, mostly(all)));
    boolean bothWays = stances.contains("for") && stances.contains("against");
    boolean opposed =
        bothWays
            || COARSE.contains(group.getFirst().thing())
                && stances.size() > 1
                && stancesBySource.size() > 1;
    boolean differ =
        stancesBySource.size() > 1
            && new TreeSet<>(stancesBySource.values().stream().map(Object::toString).toList())
                    .size()
                > 1;
    if (!opposed || !differ) {
      return null;
    }
    List<Usage> shown = shown(group, stancesBySource);
    Usage first = group.getFirst();
    Finding finding =
        new Finding("naming", "loaded-names")
            .gap("referent", new Phrases.Term(first.thing()))
            .gap("place", first.place() == null ? "" : material.name(first.place()))
            .weight((bothWays ? 0.6 : 0.45) + MORE * stancesBySource.size())
            .excuse("synonym", Map.of("values", String.join(", ", stances)));
    if (first.place() != null) {
      finding.about(List.of(first.place()));
    }
    shown.forEach(usage -> finding.side(usage.side()));
    return finding;
  }

  /** What a voice calls it most often; several where it wavers. */
  private static Set<String> mostly(List<String> judgements) {
    Map<String, Integer> counts = new TreeMap<>();
    judgements.forEach(one -> counts.merge(one, 1, Integer::sum));
    int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
    counts.values().removeIf(count -> count < most);
    return counts.keySet();
  }

  /** How many places and dates follow at once: they say what is named. */
  private static long precision(Usage usage) {
    Span after = new Span(usage.span().start(), usage.span().end() + NEXT);
    return Material.mentions(usage.account(), after).stream()
        .filter(mention -> mention.type().equals("LOC") || mention.type().equals("DATE"))
        .count();
  }

  /**
   * For each source its words, one usage each: those that judge first, and those that say most
   * precisely what they name.
   */
  private static List<Usage> shown(List<Usage> group, Map<String, Set<String>> stances) {
    Comparator<Usage> telling =
        Comparator.comparing((Usage usage) -> usage.judges().equals("neutral"))
            .thenComparing(usage -> precision(usage) == 0)
            .thenComparing(LoadedNames::isPlanned)
            .thenComparing(Comparator.comparingLong(LoadedNames::precision).reversed())
            .thenComparing(usage -> usage.fact() == null)
            .thenComparing(Usage.ORDER);
    Map<String, List<Usage>> bySource = new TreeMap<>();
    Set<String> seen = new TreeSet<>();
    for (Usage usage : group.stream().sorted(telling).toList()) {
      List<Usage> own =
          bySource.computeIfAbsent(usage.account().sha256(), source -> new ArrayList<>());
      if (own.size() < MOST_FROM_ONE && seen.add(usage.account().sha256() + usage.value())) {
        own.add(usage);
      }
    }
    return bySource.values().stream()
        .flatMap(own -> happened(own).stream())
        .sorted(
            Comparator.comparing((Usage usage) -> -share(usage, group))
                .thenComparing(usage -> !isItsOwn(usage, stances)))
        .toList();
  }

  /** What is only planned is named by the way where other names tell what happened. */
  private static List<Usage> happened(List<Usage> own) {
    return own.stream()
        .filter(
            usage ->
                !isPlanned(usage)
                    || own.stream()
                        .noneMatch(
                            other -> !isPlanned(other) && other.judges().equals(usage.judges())))
        .toList();
  }

  private static boolean isPlanned(Usage usage) {
    return usage.fact() != null && usage.fact().planned();
  }

  /** How much of what an account calls it judges as this name does. */
  private static double share(Usage usage, List<Usage> group) {
    List<Usage> own = group.stream().filter(u -> u.account() == usage.account()).toList();
    long same = own.stream().filter(u -> u.judges().equals(usage.judges())).count();
    return (double) same / own.size();
  }

  /** A name that a voice mostly uses is shown as its own, not that of whoever cites it. */
  private static boolean isItsOwn(Usage usage, Map<String, Set<String>> stances) {
    return stances.getOrDefault(usage.voice(), Set.of()).contains(usage.judges());
  }
}
