package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiatur.claim.Account;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;

/** The acts that an account tells of as done. Linear in the text. */
final class DeedReader {

  private static final int GAP = 4;
  private static final int DENIED_WITHIN = 3;

  private final Material material;
  private final ActWords acts;
  private final Nominals nominals;
  private final ClauseWindows windows;
  private final Arguments arguments;
  private final FieldWords<String> denials;
  private final FieldWords<String> again;
  private final FieldWords<String> undone;

  DeedReader(Material material, ActWords acts) {
    this.material = material;
    this.acts = acts;
    this.nominals = new Nominals(material);
    this.windows = new ClauseWindows(material, nominals);
    this.arguments = new Arguments(material, nominals, windows);
    this.denials = material.list("negations");
    this.undone = material.list("undone-words");
    this.again = material.list("again-words");
  }

  List<Deed> read(Account account) {
    List<Nominals.Told> sentences = new ArrayList<>();
    List<Deed> deeds = new ArrayList<>();
    for (Span sentence : account.sentences()) {
      if (account.abstracts().stream().noneMatch(sentence::overlaps)) {
        sentences.add(nominals.read(account, sentence));
        read(sentences, deeds);
      }
    }
    return deeds;
  }

  private void read(List<Nominals.Told> sentences, List<Deed> deeds) {
    Nominals.Told told = sentences.getLast();
    Set<ActWords.Act> known = new HashSet<>();
    for (int at = 0; at < told.forms().size(); at++) {
      for (Hit hit : hits(told, at)) {
        if (!known.contains(hit.entry().act()) && isDone(told, hit)) {
          Deed deed = arguments.deed(sentences, hit, isAgain(told, hit));
          if (deed != null) {
            known.add(hit.entry().act());
            deeds.add(deed);
          }
        }
      }
    }
  }

  /**
   * Words for an act in a sentence.
   *
   * @param first where its first word stands
   * @param verb where its main word stands
   * @param last where its last word stands
   */
  record Hit(ActWords.Entry entry, int first, int verb, int last, ClauseWindows.Window window) {}

  /** The longest words for each act that begin with a word. */
  private Collection<Hit> hits(Nominals.Told told, int at) {
    Map<String, Hit> best = new TreeMap<>();
    for (String lemma : told.forms().get(at).word().lemmas()) {
      for (ActWords.Entry entry : acts.of(told.account().language(), lemma)) {
        int last = entry.loose() ? loosely(told, at, entry) : last(told, at, entry);
        Hit known = best.get(entry.act().name());
        boolean longer = known == null || entry.words().size() > known.entry().words().size();
        if (last >= 0 && longer && fits(told, at, entry)) {
          int verb = entry.loose() ? verb(told, at, last, entry) : at;
          best.put(entry.act().name(), new Hit(entry, at, verb, last, windows.around(told, at)));
        }
      }
    }
    return best.values();
  }

  /** The verb of words that stand in any order. */
  private static int verb(Nominals.Told told, int at, int last, ActWords.Entry entry) {
    for (int i = at; i <= last; i++) {
      Nominals.Form form = told.forms().get(i);
      if (ClauseWindows.isVerb(form) && entry.words().stream().anyMatch(form.word()::isAny)) {
        return i;
      }
    }
    return at;
  }

  private static int last(Nominals.Told told, int at, ActWords.Entry entry) {
    int last = at;
    for (int i = 1; i < entry.words().size(); i++) {
      int next = last + 1;
      int until = Math.min(told.forms().size(), last + GAP);
      while (next < until && !told.forms().get(next).word().isAny(entry.words().get(i))) {
        next++;
      }
      if (next >= until) {
        return -1;
      }
      last = next;
    }
    return last;
  }

  /** All words in one clause, in any order; the first word that is met counts. */
  private int loosely(Nominals.Told told, int at, ActWords.Entry entry) {
    ClauseWindows.Window window = windows.around(told, at);
    int last = at;
    for (Set<String> word : entry.words()) {
      int found = -1;
      for (int i = window.from(); i < window.to(); i++) {
        found = found < 0 && told.forms().get(i).word().isAny(word) ? i : found;
      }
      if (found < 0 || found < at) {
        return -1;
      }
      last = Math.max(last, found);
    }
    return last;
  }

  /** A noun is no verb, where one form is both. */
  private boolean fits(Nominals.Told told, int at, ActWords.Entry entry) {
    Nominals.Form form = told.forms().get(at);
    if (entry.loose() || entry.frame().equals("under") || entry.words().size() > 1) {
      return true;
    }
    boolean verb =
        form.is(PartOfSpeech.VERB)
            || form.is(PartOfSpeech.PARTICIPLE)
            || form.is(PartOfSpeech.CONVERB)
            || form.is(PartOfSpeech.ADJECTIVE) && !form.is(PartOfSpeech.NOUN);
    boolean noun = form.is(PartOfSpeech.NOUN) && (!verb || isBehindArticle(told, at));
    return entry.frame().equals("noun") ? noun : verb && !noun;
  }

  private boolean isBehindArticle(Nominals.Told told, int at) {
    if (at == 0) {
      return false;
    }
    Nominals.Form before = told.forms().get(at - 1);
    String low = before.text().toLowerCase(Locale.ROOT);
    return nominals.pronouns(told.account().language(), "determiner").contains(low)
        || nominals.pronouns(told.account().language(), "possessed").contains(low)
        || before.is(PartOfSpeech.PREPOSITION) && !low.equals("to")
        || before.isFirst(PartOfSpeech.ADJECTIVE);
  }

  private boolean isDone(Nominals.Told told, Hit hit) {
    String language = told.account().language();
    for (int i = Math.max(hit.window().from(), hit.first() - DENIED_WITHIN); i <= hit.last(); i++) {
      Word word = told.forms().get(i).word();
      if (word.isAny(denials.of(language).keySet())) {
        return false;
      }
    }
    return !isWished(told, hit)
        && material
            .factsIn(told.account().sha256(), told.forms().get(hit.verb()).word().span())
            .stream()
            .noneMatch(fact -> fact.planned() || fact.negated());
  }

  private boolean isAgain(Nominals.Told told, Hit hit) {
    Set<String> words = again.of(told.account().language()).keySet();
    return told.forms().subList(hit.window().from(), hit.window().to()).stream()
        .anyMatch(form -> form.word().isAny(words));
  }

  /** «Приказал взять», "was to take": not told as done; in "on 9 May they took" it is. */
  private boolean isWished(Nominals.Told told, Hit hit) {
    Nominals.Form form = told.forms().get(hit.verb());
    boolean infinitive =
        form.is(PartOfSpeech.INFINITIVE)
            && !form.is(PartOfSpeech.VERB)
            && !form.is(PartOfSpeech.NOUN);
    for (int i = Math.max(hit.window().from(), hit.verb() - DENIED_WITHIN); i < hit.verb(); i++) {
      boolean name = i > 0 && told.forms().get(i).capital();
      infinitive |=
          !name
              && undone
                  .of(told.account().language())
                  .containsKey(told.forms().get(i).text().toLowerCase(Locale.ROOT));
    }
    return infinitive && !hit.entry().loose();
  }
}
