package org.audiatur.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a word tells of, whatever it is: the subject or agent of a verb; of a noun its
 * agent («the capture by …»), else the subject of the verb that carries it («talks were offered by
 * …»); to whom a command passes; by whose order it is done. A pronoun is left as it stands.
 */
final class StoryDoers {

  static final ActWords.Act ANY = new ActWords.Act("any", Set.of("none"), Set.of("doer"));

  /** To whom a command passes stands behind such a word. */
  private static final Set<String> TO = Set.of("to", "on", "upon", "к", "ко", "до", "на");

  /** So far behind the order its giver stands. */
  private static final int NEXT = 4;

  private final Nominals nominals;
  private final FieldWords<String> causing;
  private final ClauseWindows windows;
  private final Actors actors;
  private final Set<String> acting;
  private final FieldWords<String> passing;

  StoryDoers(Material material, Nominals nominals, ClauseWindows windows) {
    this.nominals = nominals;
    this.causing = material.list("causing-words");
    this.windows = windows;
    this.actors = new Actors(material, nominals, windows, new Antecedents(material));
    this.acting = material.packs().field().words("doer-things");
    this.passing = material.list("passing-words");
  }

  /**
   * Null if nobody is said to act.
   *
   * @param sentences of the account up to that of the word
   * @param at where the word stands in its sentence
   * @param carried true if the subject of another verb may do what a noun tells of
   */
  @Nullable Nominal of(List<Nominals.Told> sentences, int at, boolean carried) {
    Nominals.Told told = sentences.getLast();
    ClauseWindows.Window window = windows.around(told, at);
    Nominal receiver = receiver(told, window);
    boolean verb = ClauseWindows.isVerb(told.forms().get(at));
    Nominal own =
        receiver != null
            ? receiver
            : subject(told, head(told, actors.bare(act(sentences, at, verb ? "does" : "noun"))));
    if (own != null && verb && own.from() > at && isInfinitive(told, at)) {
      own = null;
    }
    boolean found = own != null && (verb || acts(told, own));
    Nominal further = found || verb || !carried ? own : carried(sentences, window);
    return further == null ? causer(told, window) : withName(told, further);
  }

  /** «Создать видимость»: what stands behind an infinitive is done by it, and does nothing. */
  private static boolean isInfinitive(Nominals.Told told, int at) {
    return !told.account().language().equals("en")
        && told.forms().get(at).word().lemmas().contains(word(told, at));
  }

  /** "By her own crew": not she, the crew. */
  private @Nullable Nominal head(Nominals.Told told, @Nullable Nominal nominal) {
    if (nominal == null || !nominal.pronoun() || !isWhose(told, nominal)) {
      return nominal;
    }
    return told.nominals().stream()
        .filter(next -> next.from() >= nominal.to() && next.from() <= nominal.to() + 1)
        .filter(next -> !next.pronoun())
        .findFirst()
        .orElse(nominal);
  }

  private boolean isWhose(Nominals.Told told, Nominal nominal) {
    String language = told.account().language();
    String word = word(told, nominal.from());
    return nominals.pronouns(language, "possessed").contains(word)
        || nominals.pronouns(language, "whose").contains(word);
  }

  /** A pronoun that can only suffer does nothing: «его казнили». */
  private @Nullable Nominal subject(Nominals.Told told, @Nullable Nominal nominal) {
    Set<String> subjects = nominals.pronouns(told.account().language(), "subject");
    boolean suffers =
        nominal != null
            && nominal.pronoun()
            && !subjects.isEmpty()
            && !subjects.contains(word(told, nominal.from()));
    return suffers ? null : nominal;
  }

  private static String word(Nominals.Told told, int at) {
    return told.forms().get(at).text().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /** «Подполковник литовский Ходкевич»: the name behind a rank. */
  private static Nominal withName(Nominals.Told told, Nominal rank) {
    if (rank.party().isPerson() || rank.pronoun() || rank.party().isNamed()) {
      return rank;
    }
    return told.nominals().stream()
        .filter(name -> name.from() >= rank.to() && name.from() <= rank.to() + 1)
        .filter(name -> name.party().isPerson() && name.isFree())
        .filter(name -> rank.cases() == 0 || (rank.cases() & name.cases()) != 0)
        .findFirst()
        .orElse(rank);
  }

  /** «Его казнили по приказу Шеина», "shot by order of Galba": whoever gave the order. */
  private @Nullable Nominal causer(Nominals.Told told, ClauseWindows.Window window) {
    Set<String> known = causing.of(told.account().language()).keySet();
    for (int at = window.from(); at < window.to(); at++) {
      if (told.forms().get(at).word().isAny(known) && !ClauseWindows.isVerb(told.forms().get(at))) {
        int from = at;
        return told.nominals().stream()
            .filter(nominal -> nominal.from() > from && nominal.from() <= from + NEXT)
            .filter(nominal -> !nominal.pronoun())
            .map(nominal -> withName(told, nominal))
            .filter(nominal -> acts(told, nominal))
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  /** «Командование перешло к Ковалевскому». */
  private @Nullable Nominal receiver(Nominals.Told told, ClauseWindows.Window window) {
    Set<String> known = passing.of(told.account().language()).keySet();
    boolean passes =
        told.forms().subList(window.from(), window.to()).stream()
            .anyMatch(form -> ClauseWindows.isVerb(form) && form.word().isAny(known));
    return !passes
        ? null
        : ActClause.nominals(told, window).stream()
            .filter(nominal -> TO.contains(nominal.before()) && acts(told, nominal))
            .findFirst()
            .orElse(null);
  }

  /** The subject of the verb beside a noun. */
  private @Nullable Nominal carried(List<Nominals.Told> sentences, ClauseWindows.Window window) {
    Nominals.Told told = sentences.getLast();
    for (int at = window.from(); at < window.to(); at++) {
      if (ClauseWindows.isFinite(told.forms().get(at))) {
        Nominal subject = actors.bare(act(sentences, at, "does"));
        return subject != null && (acts(told, subject) || subject.pronoun()) ? subject : null;
      }
    }
    return null;
  }

  private boolean acts(Nominals.Told told, Nominal nominal) {
    return acts(nominal.party())
        || told.forms().subList(nominal.from(), nominal.to()).stream()
            .anyMatch(form -> form.has(Grammeme.ANIMATE) && form.is(PartOfSpeech.NOUN));
  }

  /** Nothing but people, and bodies of people, does a deed. */
  boolean acts(Party party) {
    return party.types().stream().anyMatch(type -> !type.equals("LOC"))
        || party.types().isEmpty() && party.isNamed()
        || party.stems().stream().anyMatch(acting::contains);
  }

  private ActClause act(List<Nominals.Told> sentences, int at, String frame) {
    Nominals.Told sentence = sentences.getLast();
    Set<String> lemmas = sentence.forms().get(at).word().lemmas();
    ActWords.Entry entry = new ActWords.Entry(ANY, frame, List.of(lemmas), false);
    return ActClause.of(
        sentences, new DeedReader.Hit(entry, at, at, at, windows.around(sentence, at)));
  }
}
