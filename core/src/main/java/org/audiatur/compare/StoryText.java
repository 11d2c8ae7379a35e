package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.audiatur.claim.Account;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** The sentences of one account with their nouns, and whom its pronouns stand for. */
final class StoryText {

  /** Deeds that are told by a noun and any verb: «возглавил оборону», «предложил переговоры». */
  private static final Set<String> CARRIED = Set.of("lead", "negotiate", "appoint", "plan");

  private final Account account;
  private final Clauses clauses;
  private final ClauseWindows windows;
  private final StoryDoers doers;
  private final List<Nominals.Told> told;
  private final Map<Span, Integer> numbers = new HashMap<>();
  private final StoryFocus focus;
  private final Senses senses;

  /** Asked once for each account that is laid beside. */
  private final Map<Asked, Optional<Party>> known = new ConcurrentHashMap<>();

  private record Asked(Span clause, Span sentence, String deed) {

    Asked(Clause clause, String deed) {
      this(clause.span(), clause.sentence(), deed);
    }
  }

  StoryText(Account account, Material material, Clauses clauses, Nominals nominals) {
    this.account = account;
    this.clauses = clauses;
    this.senses = material.senses(account.language());
    this.windows = new ClauseWindows(material, nominals);
    this.doers = new StoryDoers(material, nominals, windows);
    told = account.sentences().stream().map(span -> nominals.read(account, span)).toList();
    told.forEach(sentence -> numbers.put(sentence.sentence(), numbers.size()));
    focus = new StoryFocus(material, nominals, windows, told);
  }

  /** The sentences up to that of a clause. */
  List<Nominals.Told> until(Clause clause) {
    Integer number = numbers.get(clause.sentence());
    return number == null ? List.of() : told.subList(0, number + 1);
  }

  /** What a noun of the sentence of a clause means: itself, or what its pronoun stands for. */
  @Nullable Nominal meant(Clause clause, Nominal nominal) {
    Integer number = numbers.get(clause.sentence());
    return !nominal.pronoun() ? nominal : number == null ? null : focus.of(number, nominal);
  }

  Account account() {
    return account;
  }

  /** The classes of deeds that a clause tells of by a verb, and what its other verbs speak of. */
  Set<String> done(Clause clause) {
    List<Word> verbs = words(clause, ClauseWindows::isVerb);
    Set<String> done = classes(verbs);
    verbs.forEach(verb -> done.add(clauses.classOf(verb).isEmpty() ? senses.deed(verb) : ""));
    done.remove("");
    return done;
  }

  /** The classes of all deeds that a clause tells of. */
  Set<String> told(Clause clause) {
    Set<String> told = done(clause);
    told.addAll(classes(clause.words()));
    return told;
  }

  private Set<String> classes(List<Word> words) {
    Set<String> classes = new TreeSet<>();
    words.forEach(word -> classes.add(clauses.classOf(word)));
    classes.remove("");
    return classes;
  }

  private List<Word> words(Clause clause, Predicate<Nominals.Form> asked) {
    List<Nominals.Told> until = until(clause);
    return until.isEmpty()
        ? List.of()
        : until.getLast().forms().stream()
            .filter(form -> clause.span().encloses(form.word().span()) && asked.test(form))
            .map(Nominals.Form::word)
            .toList();
  }

  /** By deed and name, or word, who does what the verbs of a clause tell of. */
  Set<String> doers(Clause clause) {
    Set<String> doers = new TreeSet<>();
    for (String deed : done(clause)) {
      Party doer = doer(clause, deed);
      if (doer != null) {
        doer.entities().forEach(name -> doers.add(deed + "|" + name));
        doer.stems().forEach(word -> doers.add(deed + "|" + word));
      }
    }
    return doers;
  }

  /** Who does it: of the first word of the deed that says so; null if none does. */
  @Nullable Party doer(Clause clause, String deed) {
    return known
        .computeIfAbsent(new Asked(clause, deed), asked -> Optional.ofNullable(read(clause, deed)))
        .orElse(null);
  }

  private @Nullable Party read(Clause clause, String deed) {
    List<Nominals.Told> sentences = until(clause);
    Nominals.Told sentence = sentences.isEmpty() ? null : sentences.getLast();
    for (int at = 0; sentence != null && at < sentence.forms().size(); at++) {
      Word word = sentence.forms().get(at).word();
      if (clause.span().encloses(word.span()) && isOf(word, deed)) {
        Party doer = doer(clause, sentences, at, CARRIED.contains(deed));
        if (doer != null) {
          return doer;
        }
      }
    }
    return null;
  }

  private @Nullable Party doer(
      Clause clause, List<Nominals.Told> sentences, int at, boolean carried) {
    Nominal doer = doers.of(sentences, at, carried);
    Nominal meant = doer == null ? null : meant(clause, doer);
    return meant == null ? null : meant.party();
  }

  /** True for people and bodies of people. */
  boolean acts(Party party) {
    return doers.acts(party);
  }

  /** The words around a verb of the deed, up to the next verb; the clause where there is none. */
  Span around(Clause clause, String deed) {
    List<Nominals.Told> sentences = until(clause);
    Nominals.Told sentence = sentences.isEmpty() ? null : sentences.getLast();
    for (int at = 0; sentence != null && at < sentence.forms().size(); at++) {
      Word word = sentence.forms().get(at).word();
      if (clause.span().encloses(word.span()) && isOf(word, deed)) {
        return windows.around(sentence, at).span(sentence);
      }
    }
    return clause.span();
  }

  private boolean isOf(Word word, String deed) {
    String family = clauses.family(word);
    return family.equals(deed)
        || clauses.classOf(word).equals(deed)
        || senses.deed(word).equals(deed);
  }

  /** A clause as the telling of a deed, for what is read from such. */
  Deed deed(Clause clause, Span reach) {
    Nominals.Told told = until(clause).getLast();
    return new Deed(StoryDoers.ANY, told, reach, reach, reach, null, null, Set.of(), false);
  }

  /** Names and words for those whom the pronouns of a clause stand for. */
  Set<String> meant(Clause clause) {
    Set<String> meant = new TreeSet<>();
    List<Nominals.Told> until = until(clause);
    if (!until.isEmpty()) {
      for (Nominal nominal : until.getLast().nominals()) {
        if (nominal.pronoun() && clause.span().encloses(nominal.party().span())) {
          Nominal antecedent = meant(clause, nominal);
          if (antecedent != null) {
            meant.addAll(antecedent.party().entities());
            meant.addAll(antecedent.party().stems());
            antecedent.party().sounds().forEach(sound -> meant.add(Clause.SOUND + sound));
          }
        }
      }
    }
    return meant;
  }
}
