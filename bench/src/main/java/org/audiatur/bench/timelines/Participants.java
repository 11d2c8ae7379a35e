package org.audiatur.bench.timelines;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.audiatur.bench.timelines.NamedText.Naming;
import org.audiatur.claim.Account;
import org.audiatur.claim.Deed;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/** Which targets take part in the deeds of one news text: by their names, or come back to. */
final class Participants {

  private final NewsText news;
  private final Account account;
  private final NamedText named;
  private final Words words;

  Participants(NewsText news, Account account, NamedText named, Words words) {
    this.news = news;
    this.account = account;
    this.named = named;
    this.words = words;
  }

  /** Who does a deed or whom it is done to. */
  Set<Target> of(Deed deed) {
    Set<Target> found = new LinkedHashSet<>();
    Stream.concat(deed.doers().stream(), deed.undergoers().stream())
        .forEach(phrase -> of(phrase).ifPresent(found::add));
    return found;
  }

  private Optional<Target> of(Deed.Phrase phrase) {
    List<Integer> all = words(phrase.span());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> name = withoutKind(all);
    return named.ending(name).map(Naming::target).or(() -> again(all));
  }

  private List<Integer> words(Span span) {
    return news.wordsIn(TimelineBuilder.original(account.text(), span, news.text()));
  }

  /** «60 787 Dreamliner aircraft» are Dreamliners. */
  private List<Integer> withoutKind(List<Integer> phrase) {
    int last = phrase.size();
    while (last > 1 && words.is("kind", word(phrase.get(last - 1)))) {
      last--;
    }
    List<Integer> name = phrase.subList(0, last);
    boolean product =
        last < phrase.size()
            && named.ending(name).filter(n -> n.target().kind() == Target.Kind.PRODUCT).isPresent();
    return product ? name : phrase;
  }

  private String word(int i) {
    return news.words().get(i).text();
  }

  /** «it», «the company»: the last that was named before, if it is a target. */
  private Optional<Target> again(List<Integer> phrase) {
    String head = word(phrase.getLast());
    boolean pronoun = words.is("pronoun", head) && phrase.size() == 1;
    boolean definite = phrase.size() == 2 && word(phrase.getFirst()).equalsIgnoreCase("the");
    if (!pronoun && !definite) {
      return Optional.empty();
    }
    return Arrays.stream(Target.Kind.values())
        .filter(kind -> words.refers(kind, head))
        .flatMap(kind -> last(phrase.getFirst(), kind).stream())
        .max((one, other) -> Integer.compare(one.first(), other.first()))
        .map(Naming::target);
  }

  /** The last target of a kind before a word, unless another of that kind is named after it. */
  private Optional<Naming> last(int word, Target.Kind kind) {
    return named.before(word, kind).filter(naming -> !other(naming, word, kind));
  }

  private boolean other(Naming naming, int word, Target.Kind kind) {
    String type = kind == Target.Kind.PERSON ? "PER" : "ORG";
    if (kind == Target.Kind.PRODUCT) {
      return false;
    }
    return account.mentions().stream()
        .filter(m -> m.type().equals(type))
        .map(Mention::span)
        .map(this::words)
        .anyMatch(w -> !w.isEmpty() && w.getFirst() >= naming.end() && w.getLast() < word);
  }
}
