package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.Dating;
import org.audiatur.claim.Role;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The papers that accounts report in their prose, by writer and day: «в телеграмме Зорина от 3 мая
 * говорилось», «“Ведомости” от 5 мая писали». A paper that is only sent, and of which nothing is
 * told, is none. Linear in the claims.
 */
final class Papers {

  /** So far from the word for the paper its day stands, in letters. */
  private static final int FAR = 60;

  private static final Set<String> WRITERS = Set.of("sender", "speaker");
  private static final Set<String> TOLD = Set.of("content", "topic");

  /** A name in quotation marks, and before its day at most a small word or a number. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "[«“„\"](\\p{Lu}[^«»“”„\"]{1,40})[»”\"],?(?: \\(?[№\\p{L}]{1,4}\\.?(?: \\d+)?,?)? ?\\(?$");

  private final Material material;
  private final FieldWords<String> words;

  Papers(Material material) {
    this.material = material;
    words = material.list("paper-words");
  }

  /** One paper where one account reports it. */
  private record Told(
      Account account, String key, String name, String writer, Edtf day, Set<String> claims) {}

  /** The papers that more than one account reports. */
  List<SharedPaper> shared() {
    Map<String, List<List<Told>>> byKey = new TreeMap<>();
    for (Account account : material.accounts().values()) {
      for (Mention mention : account.mentions()) {
        Told told = told(account, mention);
        if (told != null) {
          add(byKey.computeIfAbsent(told.key(), key -> new ArrayList<>()), told);
        }
      }
    }
    return byKey.values().stream()
        .flatMap(List::stream)
        .filter(same -> same.stream().map(Told::account).distinct().count() > 1)
        .map(Papers::shared)
        .toList();
  }

  private void add(List<List<Told>> papers, Told told) {
    for (List<Told> paper : papers) {
      if (isOneDay(paper.getFirst().day(), told.day())) {
        paper.add(told);
        return;
      }
    }
    papers.add(new ArrayList<>(List.of(told)));
  }

  private boolean isOneDay(Edtf one, Edtf other) {
    DateInterval first = Material.bounds(one);
    DateInterval second = Material.bounds(other);
    return first != null
        && second != null
        && (first.equals(second) || material.calendars().explains(first, second));
  }

  private static SharedPaper shared(List<Told> paper) {
    Set<String> claims = new TreeSet<>();
    paper.forEach(told -> claims.addAll(told.claims()));
    Told first = paper.getFirst();
    return new SharedPaper(
        first.name(),
        first.writer(),
        first.day(),
        List.copyOf(claims),
        paper.stream().map(told -> told.account().sha256()).distinct().sorted().toList());
  }

  private @Nullable Told told(Account account, Mention mention) {
    Edtf day = mention.type().equals("DATE") ? Dating.of(mention).orElse(null) : null;
    DateInterval days = day == null ? null : Material.bounds(day);
    if (day == null || days == null || days.days() != 1) {
      return null;
    }
    Span sentence = Settings.sentence(account, mention.span());
    List<Claim> claims =
        material.factsIn(account.sha256(), sentence).stream().map(Fact::claim).toList();
    Told issue = issue(account, sentence, mention, day, claims);
    return issue == null ? letter(account, sentence, mention, day, claims) : issue;
  }

  private @Nullable Told issue(
      Account account, Span sentence, Mention mention, Edtf day, List<Claim> claims) {
    Matcher quoted =
        ISSUE.matcher(account.text().text().substring(sentence.start(), mention.span().start()));
    if (claims.isEmpty() || !quoted.find()) {
      return null;
    }
    Set<String> stems = material.wording(account.sha256()).stemsOf(quoted.group(1));
    return new Told(account, "issue " + stems, quoted.group(1), "", day, ids(claims));
  }

  private @Nullable Told letter(
      Account account, Span sentence, Mention mention, Edtf day, List<Claim> claims) {
    Word paper = paper(account, sentence, mention.span());
    List<Claim> resting = claims.stream().filter(Papers::tellsWhat).toList();
    Set<String> writers = new TreeSet<>();
    resting.forEach(claim -> writers.addAll(writers(account, claim)));
    return paper == null || writers.size() != 1
        ? null
        : new Told(
            account,
            "letter " + writers,
            material.name(writers.iterator().next()),
            writers.iterator().next(),
            day,
            ids(resting));
  }

  private @Nullable Word paper(Account account, Span sentence, Span day) {
    Set<String> papers = words.of(account.languageOf(day)).keySet();
    return material.wording(account.sha256()).in(sentence).stream()
        .filter(word -> word.isAny(papers))
        .filter(
            word ->
                Math.max(word.span().start() - day.end(), day.start() - word.span().end()) < FAR)
        .findFirst()
        .orElse(null);
  }

  /** It has words of the paper in it, or rests on them. */
  private static boolean tellsWhat(Claim claim) {
    return !claim.voices().isEmpty()
        || claim.roles().stream().map(Role::role).anyMatch(TOLD::contains);
  }

  private Set<String> writers(Account account, Claim claim) {
    Set<String> writers = new TreeSet<>();
    claim.voices().forEach(voice -> add(writers, material.entities().ofMention(voice.mention())));
    claim.roles().stream()
        .filter(role -> WRITERS.contains(role.role()))
        .forEach(
            role -> {
              add(writers, material.entities().ofMention(role.mention()));
              Material.mentions(account, role.span())
                  .forEach(inside -> add(writers, material.entities().ofMention(inside.id())));
            });
    return writers;
  }

  private void add(Set<String> writers, @Nullable Entity entity) {
    if (entity != null && !material.isPlace(entity.id())) {
      writers.add(entity.id());
    }
  }

  private static Set<String> ids(List<Claim> claims) {
    Set<String> ids = new TreeSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    return ids;
  }
}
