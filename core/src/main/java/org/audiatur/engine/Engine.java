package org.audiatur.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audiatur.claim.Account;
import org.audiatur.claim.Claim;
import org.audiatur.claim.ClaimReader;
import org.audiatur.claim.RelationReader;
import org.audiatur.compare.Comparer;
import org.audiatur.compare.Comparison;
import org.audiatur.compare.Pace;
import org.audiatur.decision.Decisions;
import org.audiatur.entity.Entities;
import org.audiatur.entity.EntityResolver;
import org.audiatur.lang.Packs;
import org.audiatur.mention.Mention;
import org.audiatur.mention.MentionFinder;
import org.audiatur.mention.Overlaps;
import org.audiatur.repair.Repairer;
import org.audiatur.structure.Section;
import org.audiatur.structure.Structure;
import org.audiatur.structure.StructureReader;
import org.audiatur.system.SystemBuilder;
import org.audiatur.text.ReadingText;
import org.audiatur.text.SourceText;
import org.audiatur.text.Span;
import org.audiatur.time.TimeReader;
import org.audiatur.token.Sentence;
import org.audiatur.token.TokenizedText;
import org.audiatur.token.Tokenizer;

/**
 * The two verbs of Audiatur, and the only place that knows the order of the rooms.
 *
 * <p>{@link #read} is a pure function of one source and the packs: it can run on any number of
 * threads or machines. {@link #compare} takes readings in any order. An engine is thread-safe;
 * making one loads the packs, so keep it.
 */
public final class Engine {

  private final Repairer repairer;
  private final Tokenizer tokenizer;
  private final StructureReader structures;
  private final MentionFinder mentions;
  private final TimeReader times;
  private final ClaimReader claims;
  private final RelationReader relations;
  private final EntityResolver entities;
  private final Comparer comparer;
  private final SystemBuilder systems;

  /** An engine with these packs and all rules of repair. */
  public Engine(Packs packs) {
    this(packs, List.of());
  }

  /**
   * @param repairsOff names of rules of repair that are not to be used
   * @throws IllegalArgumentException if a name is no rule's
   */
  public Engine(Packs packs, Collection<String> repairsOff) {
    repairer = new Repairer(packs).without(repairsOff);
    tokenizer = new Tokenizer(packs);
    structures = new StructureReader(packs);
    mentions = new MentionFinder(packs);
    times = new TimeReader(packs);
    claims = new ClaimReader(packs);
    relations = new RelationReader(packs);
    entities = new EntityResolver(packs);
    comparer = new Comparer(packs);
    systems = new SystemBuilder(packs);
  }

  /** What one source says, with the exact words of every value. */
  public Reading read(SourceText source) {
    ReadingText reading = repairer.repair(source);
    TokenizedText text = tokenizer.tokenize(reading);
    Structure structure = structures.read(text);
    List<Mention> names = mentions.find(text, structure);
    List<Mention> all = settled(names, times.read(text, structure, names));
    List<Claim> said = claims.read(text, structure, all);
    List<Span> sentences = text.sentences().stream().map(Sentence::span).toList();
    Account account =
        new Account(
            reading,
            structure.language(),
            structure.languages(),
            sentences,
            abstracts(structure),
            all,
            said,
            relations.read(text, said));
    return new Reading(account, structure);
  }

  /**
   * The sentences and tokens that {@link #read} found on its way: for whoever asks how a word was
   * read. Costs what cutting the text costs.
   */
  public TokenizedText tokens(ReadingText reading) {
    return tokenizer.tokenize(reading);
  }

  /** The accounts side by side. A source given twice counts once; the order does not matter. */
  public Dossier compare(Collection<Reading> readings, Decisions decisions) {
    return compare(readings, decisions, Pace.UNWATCHED);
  }

  /** The same, watched: many accounts take minutes. */
  public Dossier compare(Collection<Reading> readings, Decisions decisions, Pace pace) {
    pace.at("names", 0, 0);
    Map<String, Account> once = new TreeMap<>();
    readings.forEach(reading -> once.putIfAbsent(reading.account().sha256(), reading.account()));
    List<Account> accounts = List.copyOf(once.values());
    Entities named = entities.resolve(accounts, decisions);
    Comparison comparison = comparer.compare(accounts, named, decisions, pace);
    pace.at("subjects", 0, 0);
    return new Dossier(
        inDocumentOrder(readings), named, comparison, systems.build(accounts, named, comparison));
  }

  /** In text order, none sharing words with another. */
  private static List<Mention> settled(List<Mention> names, List<Mention> dates) {
    List<Mention> all = new ArrayList<>(names);
    all.addAll(dates);
    return Overlaps.settle(all);
  }

  private static List<Span> abstracts(Structure structure) {
    return structure.sections().stream()
        .filter(s -> s.kind().equals("abstract"))
        .map(Section::span)
        .toList();
  }

  private static List<Reading> inDocumentOrder(Collection<Reading> readings) {
    Comparator<Reading> byName = Comparator.comparing(r -> r.account().text().source().name());
    return readings.stream().sorted(byName.thenComparing(r -> r.account().sha256())).toList();
  }
}
