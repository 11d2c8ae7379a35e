package org.audiatur.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.audiatur.entity.Sounds;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** Who acts and what suffers in a clause that tells of an act. */
final class Arguments {

  private static final int BACK = 2;

  private final ClauseWindows windows;
  private final Actors actors;
  private final Sufferers sufferers;

  Arguments(Material material, Nominals nominals, ClauseWindows windows) {
    Antecedents antecedents = new Antecedents(material);
    this.windows = windows;
    this.actors = new Actors(material, nominals, windows, antecedents);
    this.sufferers = new Sufferers(material, windows, actors, antecedents);
  }

  /** What the last sentence tells; null if what it was done to cannot be known. */
  @Nullable Deed deed(List<Nominals.Told> sentences, DeedReader.Hit hit, boolean again) {
    Nominals.Told told = sentences.getLast();
    ActClause clause = ActClause.of(sentences, hit);
    Nominal doer = actors.doer(clause);
    Nominal affected = sufferers.affected(clause, doer);
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

  private static boolean isJoined(ActClause clause, int at) {
    Nominals.Form form = clause.told().forms().get(at);
    return form.isFirst(PartOfSpeech.CONJUNCTION) && at > clause.hit().window().from();
  }

  /** With the nouns that hang on it: «the men of Wad Gamr», «полк генерала Бойко». */
  private Party whole(ActClause clause, Nominal doer) {
    if (!clause.told().nominals().contains(doer)) {
      return doer.party();
    }
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
                  : ActClause.OF.contains(next.before()) && next.from() <= to + 3);
      if (hangs) {
        span = span.span(next.party().span());
        if (next.party().isPerson() && (next.cases() & doer.cases()) != 0) {
          types.add(Party.PERSON);
        }
        entities.addAll(next.party().entities());
        sounds.addAll(next.party().sounds());
        stems.addAll(next.party().stems());
        to = next.to();
      }
    }
    return new Party(span, Set.copyOf(entities), types, sounds, stems);
  }
}
