package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiatur.claim.Account;
import org.audiatur.lang.LanguagePack;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What was not done although it was ordered or promised, in one sentence: «полк не двинулся с
 * места, несмотря на приказ наступать». Linear in the sentences.
 */
final class DespiteOrders implements Detector {

  private static final double WEIGHT = 0.45;

  /** In letters, between the marker and what was ordered. */
  private static final int NEAR = 60;

  private static final Pattern STOP = Pattern.compile("[,;:.!?\\[(]");

  private final Material material;
  private final Map<String, Pattern> markers = new HashMap<>();
  private final FieldWords<String> wishes;
  private final FieldWords<String> negations;
  private final FieldWords<String> that;

  DespiteOrders(Material material) {
    this.material = material;
    wishes = material.list("despite-wishes");
    negations = material.list("negations");
    that = material.list("that-words");
    FieldWords<String> words = material.list("despite-words");
    for (LanguagePack language : material.packs().languages()) {
      String any =
          words.of(language.code()).keySet().stream()
              .sorted()
              .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
              .collect(Collectors.joining("|"));
      if (!any.isEmpty()) {
        markers.put(language.code(), Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})"));
      }
    }
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    for (Account account : material.accounts().values()) {
      Pattern marker = markers.get(account.language());
      if (marker != null) {
        account.sentences().stream()
            .filter(sentence -> account.abstracts().stream().noneMatch(sentence::overlaps))
            .map(sentence -> inSentence(account, sentence, marker))
            .filter(Objects::nonNull)
            .forEach(found::add);
      }
    }
    return found;
  }

  private @Nullable Finding inSentence(Account account, Span sentence, Pattern marker) {
    Matcher matcher = marker.matcher(account.text().read(sentence).toLowerCase(Locale.ROOT));
    return matcher.find() ? finding(account, sentence, matcher) : null;
  }

  /** The marker must stand behind what was not done, or open the sentence. */
  private @Nullable Finding finding(Account account, Span sentence, Matcher marker) {
    int start = sentence.start() + marker.start();
    Span wished = wished(account, new Span(sentence.start() + marker.end(), sentence.end()));
    if (wished == null) {
      return null;
    }
    Span undone =
        marker.start() <= 1
            ? new Span(Math.min(wished.end() + 1, sentence.end()), sentence.end())
            : new Span(sentence.start(), start);
    Span done = trimmed(account, undone);
    return done == null || !isNegated(account, done)
        ? null
        : shown(account, trimmed(account, wished), done);
  }

  /** From the marker to the end of what was ordered or promised, if it was. */
  private @Nullable Span wished(Account account, Span after) {
    Set<String> known = wishes.of(account.language()).keySet();
    for (Word word : material.wording(account.sha256()).in(after)) {
      if (word.span().start() - after.start() > NEAR) {
        return null;
      }
      if (word.isAny(known)) {
        Matcher stop = STOP.matcher(account.text().read(new Span(word.span().end(), after.end())));
        int end = stop.find() ? word.span().end() + stop.start() : after.end();
        return new Span(behindThat(account, after, word.span()), end);
      }
    }
    return null;
  }

  /** «Несмотря на то, что имелось решение»: what is told begins behind "that". */
  private int behindThat(Account account, Span after, Span wish) {
    Set<String> known = that.of(account.language()).keySet();
    return material.wording(account.sha256()).in(new Span(after.start(), wish.start())).stream()
        .filter(word -> known.contains(account.text().read(word.span())))
        .mapToInt(word -> word.span().end())
        .max()
        .orElse(after.start());
  }

  private boolean isNegated(Account account, Span words) {
    Set<String> not = negations.of(account.language()).keySet();
    return material.wording(account.sha256()).in(words).stream().anyMatch(w -> w.isAny(not));
  }

  private static @Nullable Span trimmed(Account account, Span span) {
    String text = account.text().read(span);
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? null : new Span(span.start() + from, span.start() + to);
  }

  private @Nullable Finding shown(Account account, @Nullable Span wish, Span outcome) {
    if (wish == null) {
      return null;
    }
    String said = read(account, wish);
    String came = read(account, outcome);
    Fact planned = material.factIn(account.sha256(), wish);
    Fact undone = material.factIn(account.sha256(), outcome);
    return new Finding("plan-vs-outcome", "despite")
        .phrase("plan")
        .gap("plan", List.of(said))
        .gap("outcome", List.of(came))
        .side(Usage.of(account, wish, said, planned).side())
        .side(Usage.of(account, outcome, came, undone).side())
        .about(planned == null ? List.of() : planned.entities())
        .about(undone == null ? List.of() : undone.entities())
        .verdict(Ruling.ofPlan(false, false))
        .weight(WEIGHT)
        .excuse("other-event", Map.of("shared", new Phrases.Term("words")));
  }

  private static String read(Account account, Span words) {
    return account.text().read(words).replaceAll("\\s+", " ").strip();
  }
}
