package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/** One thing under names that judge it differently: «восстание» and «мятеж», «освобождение» and «оккупация». */
final class LoadedNames implements Detector {

  /** A name that judges. */
  private record Loaded(String lemma, String thing, String judges) {}

  private static final Set<String> NAMES = Set.of("PER", "ORG", "MIL", "CIT");
  private static final int FOLLOWING = 2;

  private final Material material;
  private final Phrases phrases;
  private final Settings settings;
  private final Map<String, Loaded> loaded = new HashMap<>();
  private final Map<String, String> referents = new HashMap<>();

  LoadedNames(Material material, Phrases phrases, Settings settings) {
    this.material = material;
    this.phrases = phrases;
    this.settings = settings;
    material.packs().field().table("ru/loaded-names").forEach(row -> loaded.put(row.get(0), new Loaded(row.get(0), row.get(1), row.get(2))));
    material.packs().field().table("ru/referents").forEach(row -> referents.put(row.get(0), row.get(1)));
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Usage> usages = new ArrayList<>();
    Map<String, List<Fact>> facts = new HashMap<>();
    material.facts().forEach(fact -> facts.computeIfAbsent(fact.source(), source -> new ArrayList<>()).add(fact));
    material.accounts().forEach((source, account) -> usages.addAll(usages(account, facts.getOrDefault(source, List.of()))));
    List<Finding> found = new ArrayList<>();
    for (List<Usage> group : Usage.groups(usages, material.kinship())) {
      Finding finding = finding(group);
      if (finding != null) {
        found.add(finding);
      }
    }
    return found;
  }

  private List<Usage> usages(Account account, List<Fact> facts) {
    List<Usage> usages = new ArrayList<>();
    Wording wording = material.wording(account.sha256());
    for (int i = 0; i < wording.all().size(); i++) {
      Word word = wording.all().get(i);
      Loaded name = word.lemmas().stream().sorted().map(loaded::get).filter(java.util.Objects::nonNull).findFirst().orElse(null);
      if (name != null && !isElsewhere(account, word.span())) {
        Span span = phrase(account, wording, i);
        Span sentence = Settings.sentence(account, span);
        Fact fact = facts.stream().filter(f -> f.claim().trigger().overlaps(word.span())).findFirst().orElse(null);
        usages.add(new Usage(account, span, name.thing(), name.lemma(), name.judges(),
            settings.time(account, span), settings.place(account, sentence, span), fact));
      }
    }
    return usages;
  }

  private static boolean isElsewhere(Account account, Span span) {
    if (account.abstracts().stream().anyMatch(stretch -> stretch.overlaps(span))) {
      return true;
    }
    Span around = new Span(Math.max(0, span.start() - 200), span.end() + 200);
    return Material.mentions(account, around).stream().anyMatch(mention -> NAMES.contains(mention.type()) && mention.span().overlaps(span));
  }

  /** The word with an adjective before it and the words of content that follow it directly. */
  private static Span phrase(Account account, Wording wording, int index) {
    List<Word> words = wording.all();
    Span span = words.get(index).span();
    if (index > 0 && isAdjective(words.get(index - 1)) && adjoin(account, words.get(index - 1).span(), span)) {
      span = span.span(words.get(index - 1).span());
    }
    for (int i = index + 1; i <= Math.min(words.size() - 1, index + FOLLOWING); i++) {
      if (words.get(i).stem().isEmpty() || !adjoin(account, span, words.get(i).span())) {
        break;
      }
      span = span.span(words.get(i).span());
    }
    return span;
  }

  private static boolean isAdjective(Word word) {
    return word.lemmas().stream().anyMatch(lemma -> lemma.endsWith("ый") || lemma.endsWith("ий") || lemma.endsWith("ой"));
  }

  private static boolean adjoin(Account account, Span one, Span other) {
    return account.text().text().substring(one.end(), other.start()).isBlank();
  }

  private @org.jspecify.annotations.Nullable Finding finding(List<Usage> group) {
    Map<String, Usage> byName = new TreeMap<>();
    Set<String> stances = new TreeSet<>();
    Map<String, Set<String>> stancesBySource = new TreeMap<>();
    for (Usage usage : group) {
      stances.add(usage.judges());
      stancesBySource.computeIfAbsent(usage.voice(), voice -> new TreeSet<>()).add(usage.judges());
    }
    boolean opposed = stances.contains("for") && stances.contains("against") || stances.size() > 1 && stancesBySource.size() > 1;
    boolean differ = stancesBySource.size() > 1 && new TreeSet<>(stancesBySource.values().stream().map(Object::toString).toList()).size() > 1;
    if (!opposed || !differ) {
      return null;
    }
    Set<String> voices = new TreeSet<>();
    group.stream().filter(usage -> voices.add(usage.voice() + usage.value())).forEach(usage -> byName.putIfAbsent(usage.value() + " " + (byName.containsKey(usage.value()) ? usage.voice() : ""), usage));
    Usage first = group.getFirst();
    Finding finding = new Finding("naming", "loaded-names")
        .gap("referent", referents.getOrDefault(first.thing(), first.thing()))
        .gap("place", first.place() == null ? "" : material.name(first.place()))
        .weight(stances.contains("for") && stances.contains("against") ? 0.6 : 0.45)
        .excuse(phrases.excuse("synonym", Map.of("values", String.join(", ", stances))));
    if (first.place() != null) {
      finding.about(List.of(first.place()));
    }
    byName.values().forEach(usage -> finding.side(usage.side()));
    return finding;
  }
}
