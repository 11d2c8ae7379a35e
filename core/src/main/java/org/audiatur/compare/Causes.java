package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiatur.claim.Account;
import org.audiatur.lang.LanguagePack;
import org.audiatur.text.Span;

/** One outcome, explained by different causes. */
final class Causes implements Detector {

  private static final Pattern END = Pattern.compile("[.,;:!?»”)\\[]|\\s[–—-]\\s|$");
  private static final int SHORTEST = 7;

  /** So many sentences after one that asks for a cause may give it. */
  private static final int ANSWER = 2;

  private final Material material;
  private final Settings settings;
  private final FieldWords<String> outcomes;
  private final FieldWords<String> topics;
  private final ToldCauses causes;
  private final OneStory story;
  private final Map<String, Markers> markers = new HashMap<>();

  /** Words after which a cause is given, and after which a further one is. */
  private record Markers(Pattern first, Pattern further) {}

  Causes(Material material, Settings settings) {
    this.material = material;
    this.settings = settings;
    story = new OneStory(material);
    outcomes = material.table("outcomes", row -> row.get(1));
    topics = material.list("cause-topics");
    causes = new ToldCauses(material);
    FieldWords<String> given = material.list("cause-markers");
    FieldWords<String> denied = material.list("cause-denials");
    FieldWords<String> more = material.list("further-causes");
    for (LanguagePack language : material.packs().languages()) {
      String code = language.code();
      if (!given.of(code).isEmpty()) {
        markers.put(
            code,
            new Markers(
                Pattern.compile(
                    "(?<!\\p{L})("
                        + any(denied.of(code).keySet())
                        + "\\s+)?("
                        + any(given.of(code).keySet())
                        + ")(?!\\p{L})"),
                Pattern.compile("\\G,?\\s*" + any(more.of(code).keySet()) + "\\s+")));
      }
    }
  }

  /** Any of the expressions, the longest first. */
  private static String any(Collection<String> expressions) {
    return expressions.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(String::toString))
        .map(words -> Pattern.quote(words).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Usage> usages = new ArrayList<>();
    material
        .accounts()
        .values()
        .forEach(
            account ->
                account.sentences().stream()
                    .filter(
                        sentence ->
                            account.abstracts().stream()
                                .noneMatch(stretch -> stretch.overlaps(sentence)))
                    .forEach(sentence -> usages.addAll(usages(account, sentence))));
    List<Finding> found = new ArrayList<>();
    Map<String, Long> counts =
        usages.stream()
            .collect(Collectors.groupingBy(Causes::ofAccount, TreeMap::new, Collectors.counting()));
    for (List<Usage> group :
        Usage.groups(
            usages,
            material.kinship(),
            story,
            usage -> counts.getOrDefault(ofAccount(usage), 0L) == 1)) {
      Set<Span> sentences = new TreeSet<>();
      group.forEach(usage -> sentences.add(Settings.sentence(usage.account(), usage.span())));
      if (sentences.size() > 1 && !isOneCause(group)) {
        found.add(finding(group));
      }
    }
    return found;
  }

  /** «Под натиском интервентов» and «вследствие интервенции» in one account are one cause. */
  private boolean isOneCause(List<Usage> group) {
    Usage first = group.getFirst();
    return group.stream()
        .skip(1)
        .allMatch(
            usage ->
                usage.account() == first.account()
                    && usage.judges().equals(first.judges())
                    && !Collections.disjoint(stems(usage), stems(first)));
  }

  private Set<String> stems(Usage usage) {
    return material.wording(usage.account().sha256()).stems(usage.span());
  }

  private static String ofAccount(Usage usage) {
    return usage.account().sha256() + usage.thing();
  }

  private List<Usage> usages(Account account, Span sentence) {
    List<Usage> marked = marked(account, sentence);
    return marked.isEmpty() ? told(account, sentence) : marked;
  }

  /** By a verb: «hunger opened the town», «it was fear that carried it», «the town was sold». */
  private List<Usage> told(Account account, Span sentence) {
    List<Usage> usages = new ArrayList<>();
    for (ToldCauses.Told told : causes.in(account, sentence)) {
      told.outcomes()
          .forEach(
              outcome ->
                  usages.add(usage(account, sentence, told.words(), outcome, told.denied())));
    }
    return usages;
  }

  private List<Usage> marked(Account account, Span sentence) {
    Markers known = markers.get(account.language());
    if (known == null) {
      return List.of();
    }
    String words = account.text().read(sentence).toLowerCase(Locale.ROOT);
    Matcher marker = known.first().matcher(words);
    List<Usage> usages = new ArrayList<>();
    Set<String> explained = new TreeSet<>();
    while (marker.find()) {
      explained.addAll(explained.isEmpty() ? asked(account, sentence) : Set.of());
      if (explained.isEmpty()) {
        return List.of();
      }
      int from = marker.start();
      for (int end = end(words, marker.end()); end > 0; ) {
        Span span = new Span(sentence.start() + from, sentence.start() + end);
        boolean enough = span.length() - marker.group().length() >= SHORTEST;
        if ((enough || from != marker.start()) && !isCounted(account, span, marker.group())) {
          boolean denied = marker.group(1) != null;
          explained.forEach(outcome -> usages.add(usage(account, sentence, span, outcome, denied)));
        }
        Matcher further = known.further().matcher(words).region(end, words.length());
        from = further.lookingAt() ? further.end() : 0;
        end = from > 0 ? sentenceEnd(words, from) : 0;
      }
    }
    return usages;
  }

  /** «Carried by 64 votes to 57» gives no cause. */
  private static boolean isCounted(Account account, Span span, String marker) {
    int behind = span.start() + marker.length();
    return Material.mentions(account, span).stream()
        .anyMatch(mention -> mention.type().equals("NUM") && mention.span().start() - behind <= 1);
  }

  /** What is explained: told in the sentence, or asked for shortly before. */
  private Set<String> asked(Account account, Span sentence) {
    Set<String> told = outcomes(account, sentence);
    int at = account.sentences().indexOf(sentence);
    for (int i = at - 1; told.isEmpty() && i >= Math.max(0, at - ANSWER); i--) {
      Span before = account.sentences().get(i);
      told = asks(account, before) ? outcomes(account, before) : told;
    }
    return told;
  }

  private boolean asks(Account account, Span sentence) {
    Set<String> asking = topics.of(account.language()).keySet();
    return account.text().read(sentence).strip().endsWith("?")
        || material.wording(account.sha256()).in(sentence).stream()
            .anyMatch(word -> word.isAny(asking));
  }

  private static int end(String words, int from) {
    Matcher end = END.matcher(words);
    return end.find(Math.min(words.length(), from + 3)) ? end.start() : words.length();
  }

  private static int sentenceEnd(String words, int from) {
    int stop = words.indexOf(';', from);
    return stop > 0
        ? Math.min(
            words.length(),
            words.indexOf(',', stop) > 0 ? words.indexOf(',', stop) : words.length())
        : words.length();
  }

  /** Of the first word that tells of an outcome; it may be of several sorts. */
  private Set<String> outcomes(Account account, Span sentence) {
    for (Word word : material.wording(account.sha256()).in(sentence)) {
      for (String lemma : word.lemmas()) {
        String known = outcomes.of(account.language()).get(lemma);
        if (known != null) {
          return new TreeSet<>(List.of(known.split(" ")));
        }
      }
    }
    return Set.of();
  }

  private Usage usage(Account account, Span sentence, Span span, String outcome, boolean negated) {
    String place = settings.place(account, sentence, span);
    Fact fact = material.factIn(account.sha256(), sentence);
    String value = account.text().read(span).replaceAll("\\s+", " ");
    return new Usage(
        account,
        span,
        outcome,
        value,
        negated ? "denied" : "given",
        settings.time(account, span),
        place,
        place == null ? Set.of() : Set.of(place),
        fact);
  }

  private Finding finding(List<Usage> group) {
    Usage first = group.getFirst();
    boolean denied = group.stream().anyMatch(usage -> usage.judges().equals("denied"));
    boolean across = group.stream().map(Usage::voice).distinct().count() > 1;
    Finding finding =
        new Finding("verdict", "causes")
            .gap("effect", new Phrases.Term(first.thing()))
            .gap("place", first.place() == null ? "" : material.name(first.place()))
            .verdict(denied && across ? "contradiction" : "difference")
            .weight(denied ? 0.6 : across ? 0.55 : 0.45)
            .excuse(
                "other-event",
                Map.of("shared", first.place() == null ? "" : material.name(first.place())));
    group.forEach(usage -> finding.side(usage.side()));
    if (first.place() != null) {
      finding.about(List.of(first.place()));
    }
    return finding;
  }
}
