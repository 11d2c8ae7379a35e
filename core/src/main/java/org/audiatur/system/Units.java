package org.audiatur.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiatur.claim.Account;
import org.audiatur.claim.Count;
import org.audiatur.claim.Role;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;

/**
 * All units of the accounts: those that have a name or number, those that are called after
 * somebody, and those that are only described («жандармский отряд»); where each stands; and which
 * is meant by «полк» alone.
 */
final class Units {

  /** Further back another may be meant. */
  private static final int REACH = 1000;

  private static final int ARTICLE = 3;
  private static final int WORD = 12;
  private static final int GAP = 20;

  /**
   * A unit where it stands.
   *
   * @param tail where its words end with the figures beside them
   */
  record Named(String unit, Span span, int tail) {}

  private final Ledger ledger;
  private final Vocabulary sizes;
  private final UnitBook book;
  private final Musters figures;
  private final Vocabulary indefinite;
  private final Vocabulary articles;
  private final Map<String, TreeMap<Integer, Named>> byAccount = new HashMap<>();
  private final List<Muster> musters = new ArrayList<>();

  Units(Ledger ledger, Vocabulary sizes) {
    this.ledger = ledger;
    this.sizes = sizes;
    this.book = new UnitBook(ledger, sizes);
    NamedAfter namedAfter = new NamedAfter(ledger, sizes);
    Bands bands = new Bands(ledger, sizes);
    this.figures = new Musters(ledger);
    this.articles = ledger.vocabulary("article-words");
    this.indefinite = ledger.vocabulary("indefinite-words");
    for (Account account : ledger.inOrder()) {
      TreeMap<Integer, Named> named = new TreeMap<>();
      byAccount.put(account.sha256(), named);
      account.mentions().stream()
          .flatMap(mention -> book.name(account, mention, namedAfter).stream())
          .filter(one -> !overlaps(named, one.span()))
          .forEach(one -> named.put(one.span().start(), one));
      bands.in(account).forEach(band -> add(account, band, named));
      account.mentions().forEach(mention -> addHost(account, mention, named));
      named.replaceAll((start, one) -> withFigures(account, one));
    }
  }

  private Named withFigures(Account account, Named named) {
    musters.addAll(figures.of(account, named));
    return new Named(named.unit(), named.span(), figures.tail(account, named));
  }

  private void add(Account account, Bands.Band band, TreeMap<Integer, Named> named) {
    List<Muster> beside = figures.of(account, new Named("", band.span(), band.span().end()));
    var last = named.floorEntry(band.span().start());
    boolean figure = last != null && figures.tail(account, last.getValue()) > band.span().start();
    if (!figure && !overlaps(named, band.span()) && (!band.vague() || !beside.isEmpty())) {
      boolean known = band.bare() && beside.isEmpty() && !isNew(account, band.span().start());
      String before =
          known ? before(named, band.span().start(), band.size(), kind(account, band)) : "";
      String unit = before.isEmpty() ? book.band(account, band) : before;
      named.put(band.span().start(), new Named(unit, band.span(), band.span().end()));
      if (band.count() != null && !isKnown(account, band.span().start())) {
        musters.add(
            new Muster(
                unit, account, band.span(), true, book.counted(account, band), band.count()));
      }
    }
  }

  /** «Лугин с 300 казаками»: those with him are a unit of his. */
  private void addHost(Account account, Mention mention, TreeMap<Integer, Named> named) {
    if (!mention.type().equals("PER") || overlaps(named, mention.span())) {
      return;
    }
    List<Muster> hosts = figures.ofHost(account, mention.span());
    if (!hosts.isEmpty()) {
      book.host(mention)
          .ifPresent(
              unit -> {
                named.put(
                    mention.span().start(), new Named(unit, mention.span(), mention.span().end()));
                hosts.forEach(host -> musters.add(host.of(unit)));
              });
    }
  }

  /** «Один отряд», "another company": not the one that was spoken of. */
  private boolean isNew(Account account, int at) {
    return indefinite.knows(account.languageOf(Span.of(at, at + 1)), wordBefore(account, at));
  }

  /** "The two ships", "his three guns": those that were spoken of. */
  private boolean isKnown(Account account, int at) {
    String before = wordBefore(account, at);
    return before.matches(".*['’]s?")
        || articles.knows(account.languageOf(Span.of(at, at + 1)), before);
  }

  private static String wordBefore(Account account, int at) {
    String before = account.text().text().substring(Math.max(0, at - WORD), at);
    return before.strip().replaceAll("(?s).*\\s", "").toLowerCase(Locale.ROOT);
  }

  private static String kind(Account account, Bands.Band band) {
    return UnitBook.stem(account.text().read(band.kind()));
  }

  private static boolean overlaps(TreeMap<Integer, Named> named, Span span) {
    var last = named.floorEntry(span.end());
    return last != null && last.getValue().span().overlaps(span);
  }

  Set<String> all() {
    return book.all();
  }

  boolean has(String id) {
    return book.has(id);
  }

  String name(String id) {
    return book.name(id);
  }

  OptionalInt size(String id) {
    return book.size(id);
  }

  UnitBook book() {
    return book;
  }

  /** Figures that stand beside the names of units. */
  List<Muster> musters() {
    return List.copyOf(musters);
  }

  /** Where an account names units, in text order. */
  List<Named> in(Account account) {
    return List.copyOf(byAccount.getOrDefault(account.sha256(), new TreeMap<>()).values());
  }

  /** The units that a role names, or that its bare kind means; of a list each. */
  Set<String> of(Ledger.Told told, Role role) {
    Set<String> found = new TreeSet<>(ledger.named(told, role));
    found.removeIf(id -> !has(id));
    TreeMap<Integer, Named> named =
        byAccount.getOrDefault(told.account().sha256(), new TreeMap<>());
    var at = named.floorEntry(role.span().start());
    if (found.isEmpty() && at != null && at.getValue().span().overlaps(role.span())) {
      found.add(at.getValue().unit());
    }
    named.subMap(role.span().start(), role.span().end()).values().stream()
        .filter(one -> found.isEmpty())
        .findFirst()
        .ifPresent(one -> found.add(one.unit()));
    return found.isEmpty() ? antecedent(told, role, named) : found;
  }

  /** The units that a claim counts: «присланы 4 роты, бронепоезд и сотня». */
  Set<String> counted(Ledger.Told told) {
    Set<String> found = new TreeSet<>();
    TreeMap<Integer, Named> named =
        byAccount.getOrDefault(told.account().sha256(), new TreeMap<>());
    for (Count count : told.claim().numbers()) {
      var at = named.floorEntry(count.span().end() - 1);
      if (count.role().equals("strength")
          && at != null
          && at.getValue().span().overlaps(count.span())) {
        found.add(at.getValue().unit());
      }
    }
    return found;
  }

  /** The units of a role and those that go on with it in one row: «две роты, эскадрон и отряд». */
  Set<String> row(Ledger.Told told, Role role) {
    Set<String> row = new TreeSet<>(of(told, role));
    Named last = null;
    for (Named next : in(told.account())) {
      boolean inside = next.span().overlaps(role.span());
      boolean goesOn = last != null && isNext(told.account(), last, next);
      if (next.span().start() > told.claim().quote().end() || last != null && !goesOn && !inside) {
        break;
      }
      if (inside || goesOn) {
        row.add(next.unit());
        last = next;
      }
    }
    return row;
  }

  private static boolean isNext(Account account, Named last, Named next) {
    int gap = next.span().start() - last.tail();
    return gap >= 0
        && gap <= GAP
        && account
            .text()
            .read(Span.of(last.tail(), next.span().start()))
            .matches("\\s*,?\\s*(?:и|та|й|і|а также|а також|and|as well as)?\\s*(?:the|an?)?\\s*");
  }

  private Set<String> antecedent(Ledger.Told told, Role role, TreeMap<Integer, Named> named) {
    List<Vocabulary.Found> kinds = sizes.all(told.account(), role.span());
    if (kinds.size() != 1 || !isBare(told, role, kinds.getFirst().span())) {
      return Set.of();
    }
    Span kind = kinds.getFirst().span();
    int size = Integer.parseInt(kinds.getFirst().meaning());
    String stem = UnitBook.stem(told.account().text().read(kind));
    String unit = before(named, role.span().start(), size, stem);
    return unit.isEmpty() ? Set.of() : Set.of(unit);
  }

  /** The last unit of the kind that was spoken of, or nothing. */
  private String before(TreeMap<Integer, Named> named, int at, int size, String stem) {
    List<Named> near = new ArrayList<>(named.subMap(Math.max(0, at - REACH), at).values());
    return near.reversed().stream()
        .map(Named::unit)
        .filter(unit -> size(unit).orElse(0) == size && book.isOfKind(unit, stem))
        .findFirst()
        .orElse("");
  }

  /** Only an article, if anything, stands beside the kind, and the one. */
  private static boolean isBare(Ledger.Told told, Role role, Span kind) {
    String rest = told.read(role).replace(told.read(kind), "").strip();
    return rest.length() <= ARTICLE && rest.chars().noneMatch(Character::isDigit);
  }
}
