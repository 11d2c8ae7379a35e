package org.audiatur.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * S1 where no verb tells it: «отряд друзей во главе с Орловым», «матросы, бывшие под влиянием
 * радикалов», «кабинет с участием лейбористов», "the friends of Lord Bute", a group with its people
 * in brackets behind. What is a unit under its commander stands with the forces, what is a
 * government with the offices. Looks only within a sentence; linear in the text.
 */
final class Belongings {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ʼ-]*");

  /** Between a link and the name behind it: ranks, titles, "of the". */
  private static final Pattern TITLES = Pattern.compile("[\\p{Ll}\\s-]{1,40}");

  /** Brackets that hold a list. */
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()\\[\\]]{4,240})\\)");

  /** What a list of names has beside the names. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:[,;.\\s]|(?<!\\p{L})(?:и|й|та|і|and|др|others?|другие|прочие|інші)(?!\\p{L}))*");

  /** A clause that only says how the noun before it stands: ", находящиеся ". */
  private static final Pattern STANDING = Pattern.compile(",\\s*\\p{Ll}+(?:\\s+\\p{Ll}+)?\\s*$");

  /** Words of a noun phrase before a link. */
  private static final int PHRASE = 5;

  private final Ledger ledger;
  private final Map<String, Map<Pattern, String>> links = new HashMap<>();
  private final Vocabulary following;
  private final Vocabulary governments;
  private final Vocabulary bodies;
  private final Vocabulary wings;
  private final Vocabulary sizes;
  private final Vocabulary loose;

  Belongings(Ledger ledger) {
    this.ledger = ledger;
    this.following = ledger.vocabulary("following-words");
    this.governments = ledger.vocabulary("government-words");
    this.bodies = ledger.vocabulary("body-words");
    this.wings = ledger.vocabulary("wing-heads");
    this.sizes = ledger.vocabulary("unit-sizes");
    this.loose = ledger.vocabulary("loose-units");
    ledger.expressions("party-links").forEach((language, rows) -> links.put(language, read(rows)));
  }

  private static Map<Pattern, String> read(List<String> rows) {
    Map<Pattern, String> links = new HashMap<>();
    for (String row : rows) {
      String[] cells = row.split("\t");
      String words = Pattern.quote(cells[0]).replace(" ", "\\E\\s+\\Q");
      links.put(
          Pattern.compile(
              "(?<!\\p{L})" + words + "(?!\\p{L})",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          cells[cells.length - 1]);
    }
    return links;
  }

  /** In text order. */
  List<Belonging> of(Account account) {
    List<Belonging> all = new ArrayList<>();
    for (Span sentence : account.sentences()) {
      if (account.abstracts().stream().noneMatch(part -> part.overlaps(sentence))) {
        links
            .getOrDefault(account.languageOf(sentence), Map.of())
            .forEach((link, kind) -> linked(account, sentence, link, kind, all));
        inBrackets(account, sentence, all);
        followers(account, sentence, all);
      }
    }
    return all;
  }

  private void linked(
      Account account, Span sentence, Pattern link, String kind, List<Belonging> all) {
    Matcher found = link.matcher(account.text().text()).region(sentence.start(), sentence.end());
    while (found.find()) {
      Mention name = nameBehind(account, Span.of(found.end(), sentence.end()));
      Span before = Span.of(sentence.start(), found.start());
      Span phrase =
          kind.equals("with") ? body(account, before) : phrase(account, standing(account, before));
      if (name != null && phrase != null) {
        add(account, kind, phrase, name, all);
      }
    }
  }

  private void add(Account account, String kind, Span phrase, Mention name, List<Belonging> all) {
    Belonging.Who named = who(name);
    Belonging.Who group = who(account, phrase);
    Span words = phrase.span(name.span());
    boolean person = name.type().equals("PER");
    boolean force =
        sizes.all(account, phrase).stream().anyMatch(size -> !loose.has(account, size.span()))
            || account.mentionsIn(phrase).stream().anyMatch(m -> m.type().equals("MIL"));
    switch (kind) {
      case "led" -> {
        boolean office = governments.has(account, phrase);
        if (!force && !office && person && !group.id().isEmpty()) {
          all.add(new Belonging(named, group, words));
        } else if (!force && !office) {
          all.add(new Belonging(group, named, words));
        }
      }
      case "under" -> {
        if (!person) {
          all.add(new Belonging(group, named, words));
        }
      }
      default -> all.add(new Belonging(named, group, words));
    }
  }

  /** The person, group or body that is named next, with a title or rank before it. */
  private @Nullable Mention nameBehind(Account account, Span behind) {
    String text = account.text().text();
    return account
        .mentionsIn(Span.of(behind.start(), Math.min(behind.end(), behind.start() + 90)))
        .stream()
        .filter(mention -> List.of("PER", "GRP", "ORG").contains(mention.type()))
        .filter(mention -> ledger.entities().ofMention(mention.id()) != null)
        .findFirst()
        .filter(
            mention ->
                TITLES.matcher(text.substring(behind.start(), mention.span().start())).matches())
        .orElse(null);
  }

  private static Span standing(Account account, Span before) {
    Matcher clause =
        STANDING.matcher(account.text().text().substring(before.start(), before.end()));
    return clause.find() ? Span.of(before.start(), before.start() + clause.start()) : before;
  }

  /**
   * The last noun phrase of a stretch: nouns and adjectives up to a verb, a preposition, a sign.
   */
  private @Nullable Span phrase(Account account, Span before) {
    String text = account.text().text();
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(before.start(), before.end());
    while (word.find()) {
      words.add(Span.of(word.start(), word.end()));
    }
    Span phrase = null;
    int end = before.end();
    for (int i = words.size() - 1; i >= 0 && words.size() - i <= PHRASE; i--) {
      Span one = words.get(i);
      if (!text.substring(one.end(), end).matches("[\\s“”«»\"]*") || !isNominal(account, one)) {
        break;
      }
      phrase = phrase == null ? one : one.span(phrase);
      end = one.start();
    }
    return phrase;
  }

  private boolean isNominal(Account account, Span word) {
    List<Analysis> readings =
        ledger
            .packs()
            .language(account.languageOf(word))
            .morphology()
            .analyse(account.text().read(word).toLowerCase(Locale.ROOT));
    return readings.isEmpty()
        || readings.stream()
            .limit(1)
            .anyMatch(r -> r.is(PartOfSpeech.NOUN) || r.is(PartOfSpeech.ADJECTIVE));
  }

  /** The last body of a stretch, with its adjectives. */
  private @Nullable Span body(Account account, Span before) {
    Optional<Span> last =
        bodies.all(account, before).stream()
            .map(Vocabulary.Found::span)
            .reduce((first, second) -> second);
    return last.map(noun -> phrase(account, Span.of(before.start(), noun.end()))).orElse(null);
  }

  private void inBrackets(Account account, Span sentence, List<Belonging> all) {
    Matcher brackets =
        BRACKETS.matcher(account.text().text()).region(sentence.start(), sentence.end());
    while (brackets.find()) {
      Span inside = Span.of(brackets.start(1), brackets.end(1));
      List<Mention> people =
          account.mentionsIn(inside).stream().filter(m -> m.type().equals("PER")).toList();
      Span group = people.size() > 1 ? group(account, sentence, brackets.start()) : null;
      if (group != null && isList(account, inside, people)) {
        people.stream()
            .filter(person -> ledger.entities().ofMention(person.id()) != null)
            .map(
                person ->
                    new Belonging(who(person), who(account, group), group.span(person.span())))
            .forEach(all::add);
      }
    }
  }

  private static boolean isList(Account account, Span inside, List<Mention> people) {
    StringBuilder rest = new StringBuilder();
    int from = inside.start();
    for (Mention person : people) {
      if (person.span().start() >= from) {
        rest.append(account.text().text(), from, person.span().start());
        from = person.span().end();
      }
    }
    rest.append(account.text().text(), from, inside.end());
    return LISTED.matcher(rest).matches();
  }

  /** The party, group or wing that the sentence begins with. */
  private @Nullable Span group(Account account, Span sentence, int end) {
    Span before = Span.of(sentence.start(), end);
    Optional<Span> wing =
        wings.all(account, before).stream().map(Vocabulary.Found::span).findFirst();
    Optional<Span> named =
        account.mentionsIn(before).stream()
            .filter(mention -> mention.type().equals("GRP") || mention.type().equals("ORG"))
            .map(Mention::span)
            .findFirst();
    boolean first = wing.isPresent() && named.map(n -> wing.get().compareTo(n) < 0).orElse(true);
    return first
        ? phraseOfWing(account, Span.of(sentence.start(), wing.get().end()))
        : named.orElse(null);
  }

  /** «Левое крыло»: the adjective and the noun. */
  private static @Nullable Span phraseOfWing(Account account, Span before) {
    Matcher words =
        Pattern.compile("\\p{L}+\\s+\\p{L}+$")
            .matcher(account.text().text().substring(before.start(), before.end()));
    return words.find() ? Span.of(before.start() + words.start(), before.end()) : null;
  }

  /** «Сторонники Шуваловых», "the friends of the Duke of Newcastle". */
  private void followers(Account account, Span sentence, List<Belonging> all) {
    for (Vocabulary.Found found : following.all(account, sentence)) {
      Mention name = nameBehind(account, Span.of(found.span().end(), sentence.end()));
      if (name != null && name.type().equals("PER")) {
        Belonging.Who group = new Belonging.Who("", read(account, found.span()));
        all.add(new Belonging(group, who(name), found.span().span(name.span())));
      }
    }
  }

  private Belonging.Who who(Mention mention) {
    Entity entity = ledger.entities().ofMention(mention.id());
    return entity == null
        ? new Belonging.Who("", mention.text())
        : new Belonging.Who(entity.id(), entity.name());
  }

  /** The group or body that a phrase is, or its words. */
  private Belonging.Who who(Account account, Span phrase) {
    return account.mentionsIn(phrase).stream()
        .filter(mention -> mention.type().equals("GRP") || mention.type().equals("ORG"))
        .filter(mention -> mention.span().end() == phrase.end())
        .filter(mention -> !wings.has(account, phrase))
        .findFirst()
        .map(this::who)
        .orElseGet(
            () -> new Belonging.Who("", ledger.nominative(account, phrase, read(account, phrase))));
  }

  private static String read(Account account, Span words) {
    return account.text().read(words).replaceAll("\\s+", " ").strip();
  }
}
