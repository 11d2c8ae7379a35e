package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  record Loaded(String lemma, String thing, String judges, String beside) {}

  private static final Set<String> NAMES = Set.of("PER", "ORG", "MIL", "CIT");

  static final Set<String> BODIES = Set.of("ORG", "GRP");

  /** Things of which a neutral name beside a judging one is telling. */
  private static final Set<String> COARSE = Set.of("power", "party-crisis", "killing", "event");

  static final String LOCAL = "killing";

  private static final String EVENT = "event";

  /** A quarrel is that of the party or body named in the sentence. */
  private static final String PARTY = "party-crisis";

  private static final Set<String> EVENTS = Set.of(EVENT, LOCAL, "power", "campaign");

  /** How a name judges that no list knows. */
  private static final String OWN = "own";

  private static final int FOLLOWING = 2;

  /** A finding with a further account goes before one without. */
  private static final double MORE = 0.005;

  private final Material material;
  private final Settings settings;
  private final FieldWords<Loaded> loaded;
  private final OneStory story;
  private final GivenNames given;
  private final NameSetting setting;

  LoadedNames(Material material, Settings settings, Clauses clauses) {
    this.material = material;
    this.settings = settings;
    story = material.story();
    given = new GivenNames(material, clauses);
    setting = new NameSetting(material, given);
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
          && !setting.isVerbForm(account, wording, i, name.lemma())
          && !setting.isDenied(account, wording, i)) {
        Span span = phrase(account, wording, i);
        if (!setting.isMeant(name, account, wording, i)) {
          continue;
        }
        if (!name.thing().equals(EVENT)) {
          usages.add(usage(name, account, span, word, name.thing()));
        }
        if (EVENTS.contains(name.thing()) && setting.isCalledSo(name, account, wording, i)) {
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

  private Usage usage(Loaded name, Account account, Span span, Word word, String thing) {
    Span sentence = Settings.sentence(account, span);
    if (thing.equals(PARTY)) {
      return ofParty(name, account, span, word);
    }
    String place = setting.ofAdjective(account, span);
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

  /** A fight has its place in the paragraph; power is that of the land the account speaks of. */
  private Set<String> around(Loaded name, Account account, Span sentence, @Nullable String place) {
    return name.thing().equals(LOCAL)
        ? settings.around(account, sentence)
        : place == null ? Set.of() : Set.of(place);
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
        && NameSetting.adjoin(account, words.get(index - 1).span(), span)) {
      span = span.span(words.get(index - 1).span());
    }
    for (int i = index + 1; i <= Math.min(words.size() - 1, index + FOLLOWING); i++) {
      if (words.get(i).stem().isEmpty()
          || words.get(i).verb()
          || !NameSetting.adjoin(account, span, words.get(i).span())
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
    return text.substring(one.end(), other.start()).indexOf('\n') >= 0
        && NameSetting.isCapital(account, other);
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
    List<Usage> shown = ShownNames.of(group, stancesBySource);
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
}
