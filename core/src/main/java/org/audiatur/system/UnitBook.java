package org.audiatur.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.Morphology;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/** What units are called, how large each is, of what kind, and of which others a list consists. */
final class UnitBook {

  /** So many letters of two words are one kind: «полк, полком». */
  private static final int STEM = 4;

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

  private static final String BAND = "band:";
  private static final String HOST = "host:";

  /** So many units of a kind there are not: it is one with so many men. */
  private static final int MANY = 50;

  private final Ledger ledger;
  private final Vocabulary sizes;
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, Integer> sizeOf = new HashMap<>();
  private final Map<String, String> eponyms = new HashMap<>();
  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, List<Entity>> byNumber = new HashMap<>();

  UnitBook(Ledger ledger, Vocabulary sizes) {
    this.ledger = ledger;
    this.sizes = sizes;
    List<Entity> units =
        ledger.entities().all().stream().filter(one -> one.type().equals("MIL")).toList();
    units.forEach(this::add);
    units.stream().filter(one -> UnitList.of(one.name()).isOne()).forEach(this::addNumbers);
    units.forEach(this::addMembers);
  }

  static String stem(String word) {
    String folded = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    return folded.substring(0, Math.min(STEM, folded.length()));
  }

  private void add(Entity unit) {
    names.put(unit.id(), unit.name());
    unit.names().stream()
        .flatMap(
            name ->
                sizes.all(name.language(), name.text()).stream()
                    .peek(found -> kind(unit.id(), name.text(), found.span())))
        .mapToInt(found -> Integer.parseInt(found.meaning()))
        .min()
        .ifPresent(size -> sizeOf.put(unit.id(), size));
  }

  private void addNumbers(Entity unit) {
    DIGITS
        .matcher(unit.name())
        .results()
        .map(MatchResult::group)
        .distinct()
        .forEach(number -> byNumber.computeIfAbsent(number, k -> new ArrayList<>()).add(unit));
  }

  private void kind(String unit, String words, Span kind) {
    kinds
        .computeIfAbsent(unit, key -> new LinkedHashSet<>())
        .add(stem(words.substring(kind.start(), kind.end())));
  }

  /** «20 и 39 дивизии»: each that has a name elsewhere by it, else by its number and kind. */
  private void addMembers(Entity list) {
    String language = list.names().isEmpty() ? "" : list.names().getFirst().language();
    UnitList units = UnitList.of(list.name());
    Optional<Vocabulary.Found> kind =
        units.isOne() ? Optional.empty() : sizes.all(language, units.kind()).stream().findFirst();
    if (kind.isPresent()) {
      String word = units.kind().substring(kind.get().span().start(), kind.get().span().end());
      Set<String> all = members.computeIfAbsent(list.id(), key -> new LinkedHashSet<>());
      for (String number : units.numbers()) {
        String name = number + " " + singular(language, word);
        all.add(
            numbered(number, kind.get().meaning(), word)
                .orElseGet(
                    () -> {
                      String id = "unit:" + kind.get().meaning() + ":" + list.id() + ":" + number;
                      names.put(id, name);
                      eponyms.put(id, list.id());
                      sizeOf.put(id, Integer.parseInt(kind.get().meaning()));
                      return id;
                    }));
      }
    }
  }

  private String singular(String language, String word) {
    String lemma = lemma(language, word);
    return Character.isUpperCase(word.charAt(0))
        ? lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1)
        : lemma;
  }

  private String lemma(String language, String word) {
    Morphology morphology = ledger.packs().language(language).morphology();
    return morphology.analyse(word).stream().map(Analysis::lemma).findFirst().orElse(word);
  }

  private Optional<String> numbered(String number, String size, String kind) {
    List<String> same =
        byNumber.getOrDefault(number.replaceAll("\\D", ""), List.of()).stream()
            .map(Entity::id)
            .filter(id -> sizeOf.getOrDefault(id, 0) == Integer.parseInt(size))
            .filter(id -> isOfKind(id, stem(kind)))
            .toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  /** The unit that a mention names, or that is called after who or what it names. */
  Optional<Units.Named> name(Account account, Mention mention, NamedAfter namedAfter) {
    Entity entity = ledger.entities().ofMention(mention.id());
    if (entity == null) {
      return Optional.empty();
    }
    return switch (mention.type()) {
      case "MIL" -> Optional.of(new Units.Named(entity.id(), mention.span(), mention.span().end()));
      case "PER", "LOC" ->
          namedAfter.at(account, mention).map(phrase -> calledAfter(account, phrase, entity.id()));
      default -> Optional.empty();
    };
  }

  private Units.Named calledAfter(Account account, NamedAfter.Phrase phrase, String eponym) {
    String id = "unit:" + phrase.size() + ":" + eponym;
    Span span = phrase.span();
    names.putIfAbsent(id, described(account, span));
    sizeOf.put(id, Integer.parseInt(phrase.size()));
    eponyms.put(id, eponym);
    String words = account.text().read(span);
    sizes.all(account.languageOf(span), words).forEach(found -> kind(id, words, found.span()));
    return new Units.Named(id, span, span.end());
  }

  /** A new unit that is only described. */
  String band(Account account, Bands.Band band) {
    String id = BAND + account.sha256() + ":" + band.span().start();
    names.put(id, described(account, band.span()));
    sizeOf.put(id, band.size());
    kinds.put(id, Set.of(stem(account.text().read(band.kind()))));
    return id;
  }

  /** Those who are with a person whom a mention names. */
  Optional<String> host(Mention mention) {
    Entity person = ledger.entities().ofMention(mention.id());
    if (person == null) {
      return Optional.empty();
    }
    String id = HOST + person.id();
    names.putIfAbsent(id, person.name());
    eponyms.put(id, person.id());
    return Optional.of(id);
  }

  /** What the count of a band counts: of one large force its men. */
  String counted(Account account, Bands.Band band) {
    String kind = account.text().read(band.kind());
    String language = account.languageOf(band.kind());
    boolean one =
        ledger.packs().language(language).morphology().analyse(kind).stream()
            .limit(1)
            .anyMatch(form -> form.has(Grammeme.SINGULAR) && !form.has(Grammeme.PLURAL));
    return one && band.count() != null && band.count().value() >= MANY ? "men" : kind;
  }

  /** One word in the dictionary form, more as they stand; a first word that governs the rest so. */
  private String described(Account account, Span phrase) {
    String words = account.text().read(phrase).replaceAll("\\s+", " ");
    String first = words.split(" ", 2)[0];
    String language = account.languageOf(phrase);
    boolean head = sizes.meaning(language, first).isPresent();
    return head ? lemma(language, first) + words.substring(first.length()) : words;
  }

  /** The unit of which these words are the name but for their endings; of two none. */
  Optional<String> called(String words) {
    String wanted = folded(words);
    List<String> same =
        names.keySet().stream()
            .filter(id -> !isBand(id) && folded(names.getOrDefault(id, "")).equals(wanted))
            .toList();
    return wanted.isEmpty() || same.size() != 1 ? Optional.empty() : Optional.of(same.getFirst());
  }

  private static String folded(String words) {
    return Stream.of(words.strip().split("\\s+"))
        .map(UnitBook::stem)
        .collect(Collectors.joining(" "));
  }

  Set<String> all() {
    return names.keySet();
  }

  boolean has(String id) {
    return names.containsKey(id);
  }

  String name(String id) {
    return names.getOrDefault(id, ledger.name(id));
  }

  OptionalInt size(String id) {
    Integer size = sizeOf.get(id);
    return size == null ? OptionalInt.empty() : OptionalInt.of(size);
  }

  boolean isOfKind(String id, String stem) {
    return kinds.getOrDefault(id, Set.of(stem)).contains(stem);
  }

  /** The units of a list; of another itself. */
  Set<String> each(String id) {
    return members.getOrDefault(id, Set.of(id));
  }

  boolean isList(String id) {
    return members.containsKey(id);
  }

  /** True if it is only described, and so is another at its next place. */
  static boolean isBand(String id) {
    return id.startsWith(BAND);
  }

  /** True if it is called after somebody or some place. */
  boolean isCalledAfter(String id) {
    return eponyms.containsKey(id);
  }

  /** The entity that stands for a unit: itself, or who or what it is called after; of some none. */
  Optional<String> entity(String id) {
    return isBand(id) ? Optional.empty() : Optional.of(eponyms.getOrDefault(id, id));
  }
}
