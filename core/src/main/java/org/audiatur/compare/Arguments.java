package org.audiatur.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.audiatur.entity.Sounds;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** Who acts and what suffers in a clause that tells of an act. */
final class Arguments {

  private static final int AUXILIARY = 3;
  private static final int BACK = 2;
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> BY = Set.of("by");

  private final Nominals nominals;
  private final ClauseWindows windows;
  private final FieldWords<String> passive;
  private final Set<String> ranks;
  private final FieldWords<String> many;
  private final FieldWords<String> sites;

  Arguments(Material material, Nominals nominals, ClauseWindows windows) {
    this.nominals = nominals;
    this.windows = windows;
    this.passive = material.list("passive-words");
    this.sites = material.table("site-words", row -> row.get(1));
    this.many = material.list("many-pronouns");
    this.ranks = material.packs().field().words("ranks");
  }

  /** What the last sentence tells; null if what it was done to cannot be known. */
  @Nullable Deed deed(List<Nominals.Told> sentences, DeedReader.Hit hit, boolean again) {
    Nominals.Told told = sentences.getLast();
    Clause clause = new Clause(sentences, told, hit, others(told, hit));
    Nominal doer = doer(clause);
    Nominal affected = affected(clause, doer);
    ActWords.Act act = hit.entry().act();
    boolean alone = act.isAlone() && (act.objects().size() == 1 || clause.frame().equals("event"));
    if (affected == null && !alone) {
      return null;
    }
    Span word =
        told.forms()
            .get(hit.first())
            .word()
            .span()
            .span(told.forms().get(hit.last()).word().span());
    return new Deed(
        act,
        told,
        hit.window().span(told).span(word),
        windows.reach(told, hit.verb()).span(word),
        word,
        affected == null ? null : affected.party(),
        doer == null || doer.party().types().contains("I") ? null : whole(clause, doer),
        setting(sentences),
        again);
  }

  /** The places named in the sentence and the one before it, else in one before these. */
  private static Set<String> setting(List<Nominals.Told> sentences) {
    Set<String> places = new TreeSet<>();
    for (int i = sentences.size() - 1; i >= Math.max(0, sentences.size() - 1 - BACK); i--) {
      for (Nominal nominal : sentences.get(i).nominals()) {
        if (nominal.party().types().contains("LOC")) {
          places.addAll(nominal.party().entities());
        }
      }
      if (!places.isEmpty() && i < sentences.size() - 1) {
        return places;
      }
    }
    return places;
  }

  /** A clause in the text that leads to it. */
  private record Clause(
      List<Nominals.Told> sentences,
      Nominals.Told told,
      DeedReader.Hit hit,
      List<Nominal> nominals) {

    String frame() {
      return hit.entry().frame();
    }

    boolean cased() {
      return !told.account().language().equals("en");
    }
  }

  private static List<Nominal> nominals(Nominals.Told told, ClauseWindows.Window window) {
    return told.nominals().stream()
        .filter(nominal -> nominal.from() >= window.from() && nominal.to() <= window.to())
        .toList();
  }

  /** The nouns beside the word for the act. */
  private static List<Nominal> others(Nominals.Told told, DeedReader.Hit hit) {
    return nominals(told, hit.window()).stream()
        .filter(nominal -> nominal.from() > hit.verb() || nominal.to() <= hit.verb())
        .toList();
  }

  private @Nullable Nominal doer(Clause clause) {
    return switch (clause.frame()) {
      case "does" -> isPassive(clause) ? agent(clause) : named(clause, subject(clause));
      case "noun" -> agent(clause);
      case "under" -> first(clause, n -> n.from() > clause.hit().last());
      case "to" -> receiver(clause);
      default -> null;
    };
  }

  private boolean isPassive(Clause clause) {
    Nominals.Form verb = clause.told().forms().get(clause.hit().verb());
    if (clause.cased()) {
      return verb.is(PartOfSpeech.PARTICIPLE) && verb.has(Grammeme.PASSIVE)
          || verb.has(Grammeme.PASSIVE) && !verb.isFirst(PartOfSpeech.ADJECTIVE);
    }
    if (!verb.has(Grammeme.PASSIVE)) {
      return false;
    }
    Set<String> words = passive.of(clause.told().account().language()).keySet();
    for (int i = Math.max(clause.hit().window().from(), clause.hit().verb() - AUXILIARY);
        i < clause.hit().verb();
        i++) {
      if (clause.told().forms().get(i).word().isAny(words)) {
        return true;
      }
    }
    return clause.nominals().stream()
        .anyMatch(
            n ->
                n.from() > clause.hit().verb()
                    && n.from() <= clause.hit().verb() + 2
                    && BY.contains(n.before()));
  }

  /** Behind "by", or in the instrumental: a name, or people. */
  private @Nullable Nominal agent(Clause clause) {
    return clause.cased()
        ? first(
            clause,
            n ->
                n.isFree()
                    && n.cases() != 0
                    && n.may(Grammeme.INSTRUMENTAL)
                    && !n.may(Grammeme.NOMINATIVE)
                    && !n.party().types().contains("LOC"))
        : first(clause, n -> n.from() > clause.hit().verb() && BY.contains(n.before()));
  }

  private @Nullable Nominal receiver(Clause clause) {
    if (!clause.cased()) {
      return first(clause, n -> n.from() > clause.hit().last());
    }
    Nominal own =
        first(
            clause,
            n ->
                n.isFree()
                    && n.may(Grammeme.DATIVE)
                    && n.cases() != 0
                    && !n.may(Grammeme.NOMINATIVE));
    if (own != null) {
      return named(clause, own);
    }
    Nominals.Form opens = clause.told().forms().get(clause.hit().window().from());
    boolean relative = isRelative(clause.told(), opens) && opens.has(Grammeme.DATIVE);
    return relative ? last(clause.told(), clause.hit().window().from()) : null;
  }

  private static @Nullable Nominal first(Clause clause, Predicate<Nominal> asked) {
    return clause.nominals().stream().filter(asked).findFirst().orElse(null);
  }

  /** The last noun before a word of the sentence. */
  private static @Nullable Nominal last(Nominals.Told told, int before) {
    Nominal last = null;
    for (Nominal nominal : told.nominals()) {
      last = nominal.to() <= before && !OF.contains(nominal.before()) ? nominal : last;
    }
    return last;
  }

  private boolean isRelative(Nominals.Told told, Nominals.Form form) {
    return nominals
        .pronouns(told.account().language(), "relative")
        .contains(form.text().toLowerCase(Locale.ROOT));
  }

  /** Who acts in an active clause. */
  private @Nullable Nominal subject(Clause clause) {
    DeedReader.Hit hit = clause.hit();
    if (clause.cased()) {
      Predicate<Nominal> asked = n -> isSubject(n) && agrees(clause, n);
      Nominal sure = nearest(clause, n -> asked.test(n) && !n.may(Grammeme.ACCUSATIVE));
      Nominal likely = sure != null ? sure : nearest(clause, n -> asked.test(n) && isBody(n));
      Nominal own = likely != null ? likely : nearest(clause, asked);
      return own != null ? own : ofRelative(clause);
    }
    Nominal before = null;
    for (Nominal nominal : clause.nominals()) {
      before = nominal.from() < hit.verb() && nominal.isFree() ? nominal : before;
    }
    return before != null ? before : ofRelative(clause);
  }

  private static boolean isBody(Nominal nominal) {
    return !nominal.party().types().isEmpty() && !nominal.party().types().contains("LOC");
  }

  /** One acts, or several act. */
  private static boolean agrees(Clause clause, Nominal nominal) {
    Nominals.Form verb = clause.told().forms().get(clause.hit().verb());
    boolean many = verb.has(Grammeme.PLURAL) && !verb.has(Grammeme.SINGULAR);
    return !many
        || nominal.pronoun()
        || clause.told().forms().subList(nominal.from(), nominal.to()).stream()
            .anyMatch(form -> form.has(Grammeme.PLURAL));
  }

  private static boolean isSubject(Nominal nominal) {
    return nominal.isFree() && nominal.cases() != 0 && nominal.may(Grammeme.NOMINATIVE);
  }

  private static @Nullable Nominal nearest(Clause clause, Predicate<Nominal> asked) {
    Nominal best = null;
    int least = Integer.MAX_VALUE;
    for (Nominal nominal : clause.nominals()) {
      int away = Math.abs(nominal.from() - clause.hit().verb());
      if (asked.test(nominal) && away < least) {
        best = nominal;
        least = away;
      }
    }
    return best;
  }

  /** «…, a man of Dongola, who killed him», "he took the town and burnt it". */
  private @Nullable Nominal ofRelative(Clause clause) {
    int from = clause.hit().window().from();
    Nominals.Told told = clause.told();
    if (from == 0) {
      return null;
    }
    ClauseWindows.Window before = windows.around(told, from - 1);
    List<Nominal> all = nominals(told, before);
    boolean verb = false;
    for (int i = before.from(); i < before.to(); i++) {
      verb |= ClauseWindows.isFinite(told.forms().get(i));
    }
    if (!verb && before.from() > 0) {
      all = nominals(told, windows.around(told, before.from() - 1));
    }
    if (isRelative(told, told.forms().get(from))) {
      Nominal last = null;
      for (Nominal nominal : all) {
        last = OF.contains(nominal.before()) && last != null ? last : nominal;
      }
      return last;
    }
    return clause.cased()
        ? all.stream().filter(Arguments::isSubject).findFirst().orElse(null)
        : beforeVerb(told, all);
  }

  /** The noun before the last verb. */
  private static @Nullable Nominal beforeVerb(Nominals.Told told, List<Nominal> nominals) {
    Nominal subject = null;
    for (Nominal nominal : nominals) {
      boolean verb = false;
      for (int i = nominal.to(); i < Math.min(told.forms().size(), nominal.to() + 3); i++) {
        verb |= ClauseWindows.isFinite(told.forms().get(i));
      }
      subject = nominal.isFree() && (verb || subject == null) ? nominal : subject;
    }
    return subject;
  }

  /** What a pronoun stands for. */
  private @Nullable Nominal named(Clause clause, @Nullable Nominal nominal) {
    return nominal == null || !nominal.pronoun() || nominal.party().types().contains("I")
        ? nominal
        : person(clause, nominal, null);
  }

  /** The person named last before; null where an unnamed one, or many, may be meant. */
  private @Nullable Nominal person(Clause clause, Nominal pronoun, @Nullable Nominal doer) {
    String word = clause.told().forms().get(pronoun.from()).text().toLowerCase(Locale.ROOT);
    if (many.of(clause.told().account().language()).containsKey(word)
        || pronoun.party().types().contains("I")) {
      return null;
    }
    List<Nominals.Told> all = clause.sentences();
    Nominal last = null;
    for (Nominal nominal : clause.told().nominals()) {
      boolean before = nominal.to() <= pronoun.from() && !nominal.equals(doer);
      before &= doer == null || nominal.to() <= doer.from() || nominal.from() > clause.hit().verb();
      boolean free = last == null || nominal.isFree() && !isOf(clause, nominal);
      last = before && free && (nominal.party().isPerson() || isMan(nominal)) ? nominal : last;
    }
    for (int i = all.size() - 2; last == null && i >= Math.max(0, all.size() - 1 - BACK); i--) {
      List<Nominal> persons =
          all.get(i).nominals().stream().filter(n -> n.party().isPerson() || isMan(n)).toList();
      last =
          persons.stream()
              .filter(Nominal::isFree)
              .findFirst()
              .orElse(persons.isEmpty() ? null : persons.getLast());
    }
    return last != null && isMan(last) ? byRank(clause, last) : last;
  }

  /** The only man whom the account gave this rank so far; null if there are none or several. */
  private @Nullable Nominal byRank(Clause clause, Nominal man) {
    Map<Set<String>, Nominal> known = new HashMap<>();
    for (Nominals.Told told : clause.sentences()) {
      for (Nominal nominal : told.nominals()) {
        Set<String> shared = new HashSet<>(nominal.party().stems());
        shared.retainAll(man.party().stems());
        shared.retainAll(ranks);
        if (nominal.party().isPerson() && !shared.isEmpty()) {
          known.put(nominal.party().entities(), nominal);
        }
      }
    }
    return known.size() == 1 ? known.values().iterator().next() : null;
  }

  private static boolean isOf(Clause clause, Nominal nominal) {
    return clause.cased()
        && nominal.may(Grammeme.GENITIVE)
        && !nominal.may(Grammeme.NOMINATIVE)
        && !nominal.may(Grammeme.ACCUSATIVE);
  }

  /** «The General»: one man, and not said who. */
  private boolean isMan(Nominal nominal) {
    return !nominal.party().isPerson()
        && !nominal.pronoun()
        && nominal.isFree()
        && nominal.party().stems().stream().anyMatch(ranks::contains);
  }

  /** What it was done to. */
  private @Nullable Nominal affected(Clause clause, @Nullable Nominal doer) {
    Set<String> objects = clause.hit().entry().act().objects();
    boolean stands =
        clause.frame().equals("suffers") || isPassive(clause) && clause.frame().equals("does");
    Nominal person = objects.contains("person") ? person(clause, doer, stands) : null;
    if (person != null || objects.equals(Set.of("person"))) {
      return person;
    }
    if (objects.contains("place")) {
      Nominal place = place(clause, doer, stands);
      if (place != null || !objects.contains("thing") && !objects.contains("person")) {
        return place;
      }
    }
    Nominal thing =
        objects.contains("thing") || objects.contains("site") ? thing(clause, doer, stands) : null;
    return thing == null || objects.contains("thing") || isSite(clause, thing) ? thing : null;
  }

  /** What surrenders stands before; what is taken or entered mostly behind. */
  private @Nullable Nominal place(Clause clause, @Nullable Nominal doer, boolean stands) {
    Predicate<Nominal> asked = n -> n != doer && n.party().types().contains("LOC");
    if (stands) {
      Nominal own = first(clause, n -> asked.test(n) && n.from() < clause.hit().verb());
      return own != null || !clause.nominals().isEmpty() && !isVerbFirst(clause)
          ? own
          : fronted(clause, asked);
    }
    Nominal behind = first(clause, n -> asked.test(n) && n.from() > clause.hit().verb());
    Nominal own = behind != null ? behind : first(clause, asked);
    return own != null ? own : fronted(clause, asked);
  }

  private static boolean isVerbFirst(Clause clause) {
    return clause.nominals().stream().noneMatch(n -> n.from() < clause.hit().verb());
  }

  /** «The fort of X, cut off since May, capitulated»; «Редут, что бы ни писали, взяли мы». */
  private @Nullable Nominal fronted(Clause clause, Predicate<Nominal> asked) {
    if (clause.hit().window().from() == 0) {
      return null;
    }
    ClauseWindows.Window first = windows.around(clause.told(), 0);
    return ClauseWindows.hasVerb(clause.told(), first)
        ? null
        : nominals(clause.told(), first).stream().filter(asked).findFirst().orElse(null);
  }

  private @Nullable Nominal person(Clause clause, @Nullable Nominal doer, boolean stands) {
    Nominal named;
    if (clause.cased()) {
      named =
          first(
              clause,
              n ->
                  n != doer
                      && n.isFree()
                      && (n.party().isPerson() || n.pronoun())
                      && !n.party().types().contains("I")
                      && (stands
                          ? n.may(Grammeme.NOMINATIVE)
                          : n.may(Grammeme.ACCUSATIVE) || n.may(Grammeme.GENITIVE)));
    } else if (clause.frame().equals("noun")) {
      named =
          first(
              clause,
              n ->
                  n.from() > clause.hit().verb()
                      && OF.contains(n.before())
                      && n.party().isPerson());
    } else {
      named =
          stands
              ? before(clause)
              : first(
                  clause,
                  n ->
                      n != doer
                          && n.from() > clause.hit().verb()
                          && n.from() <= clause.hit().last() + 3
                          && (n.isFree() || n.pronoun())
                          && (n.party().isPerson() || n.pronoun()));
    }
    boolean other =
        clause.cased()
            && stands
            && clause.nominals().stream()
                .anyMatch(
                    n ->
                        isSubject(n)
                            && !n.may(Grammeme.ACCUSATIVE)
                            && !n.party().isPerson()
                            && !n.pronoun()
                            && !hasName(clause, n));
    if (other) {
      return null;
    }
    if (named == null && stands) {
      named = ofRelative(clause);
    }
    Nominal known = named == null ? null : named.pronoun() ? person(clause, named, doer) : named;
    return known != null && known.party().isPerson() ? known : null;
  }

  /** A rank before the name that it belongs to. */
  private static boolean hasName(Clause clause, Nominal rank) {
    return clause.nominals().stream()
        .anyMatch(n -> n.party().isPerson() && n.from() >= rank.to() && n.from() <= rank.to() + 3);
  }

  private boolean isSite(Clause clause, Nominal thing) {
    Set<String> known = sites.of(clause.told().account().language()).keySet();
    return clause.told().forms().subList(thing.from(), thing.to()).stream()
        .anyMatch(form -> form.word().isAny(known));
  }

  /** The noun before an English verb that suffers. */
  private static @Nullable Nominal before(Clause clause) {
    Nominal before = null;
    for (Nominal nominal : clause.nominals()) {
      before = nominal.from() < clause.hit().verb() && nominal.isFree() ? nominal : before;
    }
    return before;
  }

  private @Nullable Nominal thing(Clause clause, @Nullable Nominal doer, boolean stands) {
    Predicate<Nominal> free = n -> n != doer && n.isFree() && !n.pronoun();
    if (!clause.cased()) {
      return stands
          ? before(clause)
          : first(clause, n -> free.test(n) && n.from() >= clause.hit().verb());
    }
    Predicate<Nominal> asked =
        n ->
            free.test(n)
                && n.may(stands ? Grammeme.NOMINATIVE : Grammeme.ACCUSATIVE)
                && !n.party().isPerson();
    Nominal own = first(clause, asked);
    return own != null ? own : fronted(clause, asked);
  }

  private static boolean isJoined(Clause clause, int at) {
    Nominals.Form form = clause.told().forms().get(at);
    return form.isFirst(PartOfSpeech.CONJUNCTION) && at > clause.hit().window().from();
  }

  /** With the nouns that hang on it: «the men of Wad Gamr», «полк генерала Бойко». */
  private Party whole(Clause clause, Nominal doer) {
    Span span = doer.party().span();
    Set<String> entities = new HashSet<>(doer.party().entities());
    Set<String> types = new TreeSet<>(doer.party().types());
    Set<String> sounds = new TreeSet<>(doer.party().sounds());
    Set<String> stems = new TreeSet<>(doer.party().stems());
    int to = doer.to();
    for (int i = doer.from() - 2; i >= 0 && isJoined(clause, i + 1); i -= 2) {
      sounds.add(Sounds.key(clause.told().forms().get(i).text()));
      stems.add(clause.told().forms().get(i).word().stem());
    }
    sounds.remove("");
    stems.remove("");
    for (Nominal next : clause.told().nominals()) {
      boolean hangs =
          next.from() >= to
              && clause.hit().window().to() >= next.to()
              && (clause.cased()
                  ? next.from() == to
                      && (next.may(Grammeme.GENITIVE) && !next.may(Grammeme.NOMINATIVE)
                          || next.party().isPerson() && !doer.party().isPerson())
                  : OF.contains(next.before()) && next.from() <= to + 3);
      if (hangs) {
        span = span.span(next.party().span());
        entities.addAll(next.party().entities());
        sounds.addAll(next.party().sounds());
        stems.addAll(next.party().stems());
        to = next.to();
      }
    }
    return new Party(span, Set.copyOf(entities), types, sounds, stems);
  }
}
